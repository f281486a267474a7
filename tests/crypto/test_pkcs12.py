"""A key out of a PKCS#12 file: taken where it can be used, else refused with the reason."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

import pytest
from asn1crypto import pkcs12 as forms
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import pkcs12 as written

from kuager.crypto import certificate as certificates
from kuager.crypto import pkcs12
from kuager.crypto.certificate import SigningCertificate
from kuager.errors import AppError
from tests.support import pkcs12_files

NOW = datetime.now(UTC).replace(microsecond=0)
WORDS = "құпия сөз 1"
RSA = rsa.generate_private_key(65537, 2048)
P384 = ec.generate_private_key(ec.SECP384R1())


def certified(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey) -> x509.Certificate:
    name = certificates.named("Мысал кеңсе")
    return (
        certificates.document_certificate(name, key.public_key(), NOW, NOW + timedelta(days=9))
        .issuer_name(name)
        .sign(key, hashes.SHA256())
    )


OWN, ISSUER = certified(RSA), certified(P384)


def file(key: object, certificate: x509.Certificate | None, words: str = WORDS) -> bytes:
    wrapping: serialization.KeySerializationEncryption = serialization.NoEncryption()
    if words:
        wrapping = serialization.BestAvailableEncryption(words.encode())
    return written.serialize_key_and_certificates(
        b"k",
        key,  # type: ignore[arg-type]
        certificate,
        [ISSUER],
        wrapping,
    )


def test_an_rsa_key_is_taken_with_its_issuers() -> None:
    found = pkcs12.read(file(RSA, OWN), WORDS)
    assert found.certificate == OWN.public_bytes(serialization.Encoding.DER)
    assert found.chain == (ISSUER.public_bytes(serialization.Encoding.DER),)
    RSA.public_key().verify(found.sign(b"x"), b"x", padding.PKCS1v15(), hashes.SHA256())
    assert SigningCertificate.from_bytes(found.to_bytes()) == found


def test_so_is_one_of_another_curve_and_one_without_a_password() -> None:
    assert pkcs12.read(file(P384, ISSUER), WORDS).certificate == ISSUER.public_bytes(
        serialization.Encoding.DER
    )
    assert pkcs12.read(file(RSA, OWN, ""), "").certificate == OWN.public_bytes(serialization.Encoding.DER)


SHORT = rsa.generate_private_key(65537, 1024)  # noqa: S505 - to be refused
REFUSED = {
    "wrong password": (file(RSA, OWN), "another", "wrong_password"),
    "no password": (file(RSA, OWN), "", "wrong_password"),
    "nothing": (b"", WORDS, "malformed"),
    "cut": (file(RSA, OWN)[:200], WORDS, "malformed"),
    "a certificate": (OWN.public_bytes(serialization.Encoding.DER), WORDS, "malformed"),
    "no key": (file(None, OWN), WORDS, "no_key"),
    "a key alone": (file(RSA, None), WORDS, "no_key"),
    "a short key": (file(SHORT, certified(SHORT)), WORDS, "unsupported"),
    "gost in the open": (pkcs12_files.gost(WORDS, hidden=False), WORDS, "gost"),
    "gost under the password": (pkcs12_files.gost(WORDS, hidden=True), WORDS, "unsupported"),
    "gost and a wrong password": (pkcs12_files.gost(WORDS, hidden=True), "another", "wrong_password"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_refused_with_the_reason(name: str) -> None:
    untrusted, words, code = REFUSED[name]
    with pytest.raises(AppError) as refusal:
        pkcs12.read(untrusted, words)
    assert refusal.value.code == f"certificate.{code}"


def test_a_file_that_asks_for_hours_is_refused_at_once() -> None:
    pfx = forms.Pfx.load(file(RSA, OWN))
    pfx["mac_data"]["iterations"] = 1_000_000_000
    started = time.process_time()
    with pytest.raises(AppError, match=r"certificate\.unsupported"):
        pkcs12.read(pfx.dump(), WORDS)
    assert time.process_time() - started < 1


def test_a_file_beyond_the_bound_is_not_read() -> None:
    with pytest.raises(AppError, match=r"input\.too_large"):
        pkcs12.read(bytes(pkcs12.SIZE_LIMIT + 1), WORDS)
