"""The CMS of a signature: read back by another library, as strict DER, with all that PAdES asks for."""

from __future__ import annotations

import hashlib

import pytest
from asn1crypto.cms import ContentInfo
from asn1crypto.x509 import Certificate
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

from kuager.crypto import pkcs12
from kuager.crypto.certificate import SigningCertificate
from kuager.letters import cms
from tests.support import pkcs12_files
from tests.support import signed_letters as told

DIGEST = hashlib.sha256(b"a letter").digest()
OFFICE = told.member("Алматы кеңсесі")
RSA = pkcs12.read(pkcs12_files.rsa("құпия", "Мысал кеңсе"), "құпия")


@pytest.mark.parametrize("own", [OFFICE, RSA], ids=["P-256", "RSA"])
def test_every_part_is_what_pades_asks_for(own: SigningCertificate) -> None:
    der = cms.signed_data(own, DIGEST)
    read = ContentInfo.load(der, strict=True)
    signed = read["content"]
    assert read["content_type"].native == "signed_data"
    assert signed["version"].native == "v1"
    assert signed["encap_content_info"]["content_type"].native == "data"
    assert signed["encap_content_info"]["content"].native is None  # detached
    assert {each.chosen.dump() for each in signed["certificates"]} == {own.certificate, *own.chain}
    (signer,) = signed["signer_infos"]
    certificate = Certificate.load(own.certificate)
    assert signer["sid"].chosen["issuer"] == certificate.issuer
    assert signer["sid"].chosen["serial_number"].native == certificate.serial_number
    attributes = {each["type"].native: each["values"] for each in signer["signed_attrs"]}
    assert attributes.keys() == {"content_type", "message_digest", "signing_certificate_v2"}
    assert attributes["message_digest"][0].native == DIGEST
    (named,) = attributes["signing_certificate_v2"][0]["certs"]
    assert named["cert_hash"].native == hashlib.sha256(own.certificate).digest()
    assert named["hash_algorithm"]["algorithm"].native == "sha256"  # the default, so it is not written
    assert named["issuer_serial"]["serial_number"].native == certificate.serial_number
    assert signer["unsigned_attrs"].native is None
    # DER: what another library writes of the same values are the same bytes.
    assert read.copy().dump(force=True) == der


def test_the_signature_is_over_the_attributes_as_a_set() -> None:
    for own in (OFFICE, RSA):
        (signer,) = ContentInfo.load(cms.signed_data(own, DIGEST))["content"]["signer_infos"]
        attributes = signer["signed_attrs"].untag().dump()
        key = x509.load_der_x509_certificate(own.certificate).public_key()
        signature = signer["signature"].native
        if isinstance(key, rsa.RSAPublicKey):
            key.verify(signature, attributes, padding.PKCS1v15(), hashes.SHA256())
            assert signer["signature_algorithm"]["algorithm"].native == "sha256_rsa"
        else:
            assert isinstance(key, ec.EllipticCurvePublicKey)
            key.verify(signature, attributes, ec.ECDSA(hashes.SHA256()))
            assert signer["signature_algorithm"]["algorithm"].native == "sha256_ecdsa"
