"""Signing a letter: PAdES B-B (ETSI EN 319 142-1) with the vault's P-256 certificate.

The signature certifies the document and allows no later change (ISO 32000-2, 12.8.4). It is invisible: what
the page shows of it is text that the letter itself carries, in an embedded font. It is no state-recognised
electronic signature; the office acts on the applicant's own hand.
"""

from __future__ import annotations

import io
import logging
from typing import Final

from asn1crypto.keys import PrivateKeyInfo
from asn1crypto.x509 import Certificate
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers
from pyhanko_certvalidator.registry import SimpleCertificateStore

from kuager.crypto.certificate import SigningCertificate

FIELD: Final = "Signature"
_RESERVED: Final = 8192
"""Bytes kept free for the signature; given, because pyHanko would otherwise sign twice to measure it."""

# They log the names in certificates; our verdict says what matters, in words.
for _name in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(_name).setLevel(logging.CRITICAL)


def sign(pdf: bytes, certificate: SigningCertificate) -> bytes:
    """The letter with its signature appended."""
    signer = signers.SimpleSigner(
        signing_cert=Certificate.load(certificate.certificate),
        signing_key=PrivateKeyInfo.load(certificate.private_key),
        cert_registry=SimpleCertificateStore(),  # type: ignore[no-untyped-call]  # pyHanko leaves it bare
    )
    metadata = signers.PdfSignatureMetadata(
        field_name=FIELD,
        md_algorithm="sha256",
        subfilter=fields.SigSeedSubFilter.PADES,
        certify=True,
        docmdp_permissions=fields.MDPPerm.NO_CHANGES,
    )
    out = io.BytesIO()
    signers.PdfSigner(metadata, signer).sign_pdf(
        IncrementalPdfFileWriter(io.BytesIO(pdf)), output=out, bytes_reserved=_RESERVED
    )
    return out.getvalue()
