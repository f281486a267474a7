"""The team's authority: what it issues, what it withdraws, and that openssl agrees."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import dsa, ec, rsa

from kuager.crypto import certificate as certificates
from kuager.crypto import pem
from kuager.crypto.authority import Authority, Withdrawn, list_facts, read_list
from kuager.crypto.certificate import CertificateRequest, SigningCertificate
from kuager.errors import AppError

NOW = datetime.now(UTC).replace(microsecond=0)
FROM, UNTIL = NOW - timedelta(days=1), NOW + timedelta(days=700)
TEAM = Authority.create("Мысал тобы", FROM, UNTIL)
OTHER = Authority.create("Мысал тобы", FROM, UNTIL)
WAITING = CertificateRequest.create("Алматы кеңсесі")
ISSUED = TEAM.issue(WAITING.request, "Алматы кеңсесі", FROM, NOW + timedelta(days=300))


def loaded(der: bytes) -> x509.Certificate:
    return x509.load_der_x509_certificate(der)


def test_the_authority_signs_certificates_and_lists_and_nothing_else() -> None:
    own = loaded(TEAM.certificate)
    own.verify_directly_issued_by(own)
    basic = own.extensions.get_extension_for_class(x509.BasicConstraints)
    usage = own.extensions.get_extension_for_class(x509.KeyUsage)
    assert (basic.critical, basic.value.ca, basic.value.path_length) == (True, True, 0)
    assert (usage.critical, usage.value.key_cert_sign, usage.value.crl_sign) == (True, True, True)
    assert not usage.value.digital_signature
    assert certificates.facts(TEAM.certificate).authority
    assert Authority.from_bytes(TEAM.to_bytes()) == TEAM
    with pytest.raises(AppError, match=r"crypto\.bad_key"):
        Authority.from_bytes(SigningCertificate.create("x", FROM, UNTIL).to_bytes())


def test_what_it_issues_signs_documents_and_nothing_else() -> None:
    issued = loaded(ISSUED)
    issued.verify_directly_issued_by(loaded(TEAM.certificate))
    with pytest.raises((ValueError, TypeError, Exception)):
        issued.verify_directly_issued_by(loaded(OTHER.certificate))
    assert not issued.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    usage = issued.extensions.get_extension_for_class(x509.KeyUsage).value
    assert (usage.digital_signature, usage.content_commitment, usage.key_cert_sign) == (True, True, False)
    assert len(list(issued.extensions)) == 4  # and no address to fetch anything from
    pair = SigningCertificate.of(WAITING.private_key, ISSUED, (TEAM.certificate,))
    found = certificates.facts(pair.certificate)
    assert (found.name, found.issuer) == ("Алматы кеңсесі", "Мысал тобы")


def test_the_name_is_the_coordinators_and_the_time_no_longer_than_the_authoritys() -> None:
    issued = TEAM.issue(WAITING.request, "Кеңсе", FROM, NOW + timedelta(days=5000))
    assert certificates.facts(issued).name == "Кеңсе"
    assert loaded(issued).not_valid_after_utc == UNTIL
    with pytest.raises(AppError, match=r"certificate\.no_name"):
        TEAM.issue(WAITING.request, "", FROM, UNTIL)


def test_requests_that_are_none() -> None:
    tampered = bytearray(WAITING.request)
    tampered[-1] ^= 1
    for untrusted in (b"", b"x" * 50, bytes(tampered), ISSUED, pem.written([(pem.CERTIFICATE, ISSUED)])):
        with pytest.raises(AppError, match=r"certificate\.malformed"):
            certificates.read_request(untrusted)
    assert certificates.read_request(pem.written([(pem.REQUEST, WAITING.request)])).is_signature_valid


@pytest.mark.parametrize(
    "key",
    [
        pytest.param(lambda: rsa.generate_private_key(65537, 1024), id="short rsa"),  # noqa: S505
        pytest.param(lambda: dsa.generate_private_key(1024), id="dsa"),  # noqa: S505
        pytest.param(lambda: ec.generate_private_key(ec.SECP256K1()), id="another curve"),
    ],
)
@pytest.mark.filterwarnings("ignore")
def test_keys_that_letters_cannot_be_signed_with(key: Callable[[], Any]) -> None:
    request = x509.CertificateSigningRequestBuilder(certificates.named("x")).sign(
        key(),
        hashes.SHA256(),
    )
    with pytest.raises(AppError, match=r"certificate\.unsupported"):
        certificates.read_request(request.public_bytes(serialization.Encoding.DER))


def test_a_list_says_what_counts_no_more() -> None:
    serial = certificates.facts(ISSUED).serial
    made = TEAM.withdraw([Withdrawn(serial, NOW, "key_compromise")], 7, NOW, NOW + timedelta(days=90))
    der, issuer, said = read_list(
        pem.written([(pem.REVOCATION_LIST, made)]), [OTHER.certificate, TEAM.certificate]
    )
    assert (der, issuer) == (made, TEAM.certificate)
    assert (said.issuer, said.number, said.count, said.made) == ("Мысал тобы", 7, 1, NOW)
    assert list_facts(made) == said
    entry = x509.load_der_x509_crl(made).get_revoked_certificate_by_serial_number(int(serial, 16))
    assert entry is not None
    with pytest.raises(AppError, match=r"certificate\.not_authority"):
        read_list(made, [OTHER.certificate])  # of the same name, but another key
    with pytest.raises(AppError, match=r"certificate\.malformed"):
        read_list(ISSUED, [TEAM.certificate])


def test_openssl_agrees(tmp_path: Path) -> None:
    serial = certificates.facts(ISSUED).serial
    empty = TEAM.withdraw([], 1, NOW - timedelta(hours=1), NOW + timedelta(days=90))
    full = TEAM.withdraw(
        [Withdrawn(serial, NOW - timedelta(hours=1), "superseded")],
        2,
        NOW - timedelta(hours=1),
        NOW + timedelta(days=90),
    )
    (tmp_path / "team.pem").write_bytes(pem.written([(pem.CERTIFICATE, TEAM.certificate)]))
    (tmp_path / "office.pem").write_bytes(pem.written([(pem.CERTIFICATE, ISSUED)]))
    for name, found, code in (("empty", empty, 0), ("full", full, 2)):
        (tmp_path / f"{name}.crl").write_bytes(pem.written([(pem.REVOCATION_LIST, found)]))
        ran = subprocess.run(
            [
                "openssl",
                "verify",
                "-CAfile",
                "team.pem",
                "-crl_check",
                "-CRLfile",
                f"{name}.crl",
                "office.pem",
            ],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert ran.returncode == code, ran.stderr
        assert ("certificate revoked" in ran.stderr) == (code == 2)
