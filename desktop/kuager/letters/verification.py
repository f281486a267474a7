"""Looking at a signed PDF: intact, valid, trusted and whole are four facts, never one.

*Intact*: the signed bytes are unchanged. *Valid*: the signature is the certificate's. *Whole*: the last
signature covers the file to its last byte, nothing was added after, and the room kept for the signature holds
nothing else. *Trusted*: the certificate is one of those the caller trusts, and is in force. A PDF that cannot
be read is `letter.unreadable`, one without a signature `letter.not_signed`. Nothing is ever fetched.

A file can be small and still cost minutes and gigabytes: one that comes from outside goes through
`inspection`, which calls this in a process that can be stopped.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

import msgspec
from asn1crypto import parser
from asn1crypto.x509 import Certificate
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation import EmbeddedPdfSignature, validate_pdf_signature
from pyhanko.sign.validation.status import PdfSignatureStatus, SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from kuager.crypto.signing import fingerprint
from kuager.errors import AppError

SIZE_LIMIT: Final = 64 << 20
_SIGNATURES_LIMIT: Final = 16


class Verdict(msgspec.Struct, frozen=True):
    """What a signed PDF shows; times are claimed by the signer's clock (ISO 8601), "" if not given."""

    intact: bool
    valid: bool
    trusted: bool
    whole_file: bool
    signer: str
    fingerprint: str
    signed_at: str
    signatures: int

    @property
    def good(self) -> bool:
        """All four."""
        return self.intact and self.valid and self.trusted and self.whole_file


def verify(untrusted_pdf: bytes, trusted: Sequence[bytes]) -> Verdict:
    """Look at a PDF; `trusted` are DER certificates. The verdict is of the worst of its signatures."""
    if len(untrusted_pdf) > SIZE_LIMIT:
        raise AppError("input.too_large", size=len(untrusted_pdf), limit=SIZE_LIMIT)
    try:
        return _verify(untrusted_pdf, trusted)
    except AppError:
        raise
    except (Exception, RecursionError) as error:
        raise AppError("letter.unreadable") from error


def _verify(untrusted_pdf: bytes, trusted: Sequence[bytes]) -> Verdict:
    signatures = PdfFileReader(io.BytesIO(untrusted_pdf), strict=True).embedded_signatures
    if not signatures:
        raise AppError("letter.not_signed")
    if len(signatures) > _SIGNATURES_LIMIT:
        raise AppError("letter.unreadable")
    roots = [Certificate.load(certificate) for certificate in trusted]
    statuses: list[PdfSignatureStatus] = [
        validate_pdf_signature(
            signature, ValidationContext(trust_roots=roots, allow_fetching=False), skip_diff=False
        )
        for signature in signatures
    ]
    last = statuses[-1]
    signing = last.signing_cert
    reported = last.signer_reported_dt
    return Verdict(
        intact=all(status.intact for status in statuses),
        valid=all(status.valid for status in statuses),
        trusted=all(status.trusted and _in_force(status.signing_cert) for status in statuses),
        whole_file=last.coverage == SignatureCoverageLevel.ENTIRE_FILE
        and all(_unchanged(status) for status in statuses)
        and all(_alone(signature) for signature in signatures),
        signer=str(signing.subject.native.get("common_name", "")),
        fingerprint=fingerprint(signing.dump()),
        signed_at=reported.isoformat() if reported is not None else "",
        signatures=len(statuses),
    )


def _unchanged(status: PdfSignatureStatus) -> bool:
    return bool(status.docmdp_ok) and status.modification_level in (
        ModificationLevel.NONE,
        ModificationLevel.LTA_UPDATES,
        ModificationLevel.FORM_FILLING,
    )


def _in_force(certificate: Certificate) -> bool:
    """Whether today is within its dates: pyHanko does not ask that of what it is told to trust."""
    return bool(certificate.not_valid_before <= datetime.now(UTC) <= certificate.not_valid_after)


def _alone(signature: EmbeddedPdfSignature) -> bool:
    """Whether nothing but zeros follows the signature in the room that was kept for it."""
    room = bytes(signature.pkcs7_content)
    return not any(room[parser.peek(room) :])
