"""A timestamp of an authority that is made here, with openssl: asked by a file, answered by a file."""

from __future__ import annotations

import shutil
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import ExtendedKeyUsageOID

from kuager.crypto import certificate as certificates
from kuager.crypto.certificate import SigningCertificate
from kuager.errors import AppError
from kuager.letters import signature, timestamp, verification
from kuager.letters.chain import Known
from kuager.letters.verification import Verdict
from tests.support import signed_letters as told
from tests.support import tampering
from tests.support.signed_letters import NOW, TEAM

OFFICE, COORDINATOR = told.member("Алматы кеңсесі"), told.member("Үйлестіруші")
WAITING = told.signed(OFFICE)
BOTH = signature.countersign(WAITING, COORDINATOR, NOW, "ru")

CONFIGURATION = """
[tsa]
default_tsa = tsa1
[tsa1]
serial = serial
signer_cert = tsa.pem
certs = tsa.pem
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
"""


class Tsa:
    """A time-stamping authority in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        key = rsa.generate_private_key(65537, 2048)
        name = certificates.named("Сынақ уақыт қызметі")
        usage = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])
        own = (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(name)
            .public_key(key.public_key())
            .serial_number(7)
            .not_valid_before(NOW - timedelta(days=1))
            .not_valid_after(NOW + timedelta(days=99))
            .add_extension(usage, critical=True)
            .add_extension(certificates.usage(signs=True), critical=True)
            .sign(key, hashes.SHA256())
        )
        self.certificate = own.public_bytes(serialization.Encoding.DER)
        (folder / "tsa.pem").write_bytes(own.public_bytes(serialization.Encoding.PEM))
        (folder / "tsa.key").write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )
        (folder / "tsa.cnf").write_text(CONFIGURATION)
        (folder / "serial").write_text("01")

    def answers(self, request: bytes) -> bytes:
        (self._folder / "letter.tsq").write_bytes(request)
        subprocess.run(
            [
                "openssl",
                "ts",
                "-reply",
                "-config",
                "tsa.cnf",
                "-queryfile",
                "letter.tsq",
                "-out",
                "letter.tsr",
            ],
            cwd=self._folder,
            check=True,
            capture_output=True,
            timeout=60,
        )
        return (self._folder / "letter.tsr").read_bytes()


@pytest.fixture(scope="module")
def tsa(tmp_path_factory: pytest.TempPathFactory) -> Tsa:
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    return Tsa(tmp_path_factory.mktemp("tsa"))


def look(pdf: bytes, tsa: Tsa, *, known: bool = True, now: datetime | None = None) -> Verdict:
    time = (tsa.certificate,) if known else ()
    return verification.verify(pdf, Known((TEAM.certificate,), time), now)


@pytest.mark.parametrize("pdf", [WAITING, BOTH], ids=["one signature", "both"])
def test_it_stands_beside_the_last_signature_and_changes_no_signed_byte(pdf: bytes, tsa: Tsa) -> None:
    stamped = timestamp.add(pdf, tsa.answers(timestamp.request(pdf)))
    assert len(stamped) == len(pdf)
    verdict = look(stamped, tsa)
    assert verdict.good
    assert verdict.whole_file
    *before, last = (each.timestamp for each in verdict.signatures)
    assert before == [None] * len(before)
    assert last is not None
    assert (last.authority, last.valid, last.known) == ("Сынақ уақыт қызметі", True, True)
    assert abs(datetime.fromisoformat(last.time) - datetime.now(UTC)) < timedelta(hours=1)


def test_an_authority_that_nobody_trusts_is_said_so(tsa: Tsa) -> None:
    stamped = timestamp.add(WAITING, tsa.answers(timestamp.request(WAITING)))
    verdict = look(stamped, tsa, known=False)
    assert verdict.good  # the signature stands by itself
    found = verdict.signatures[0].timestamp
    assert found is not None
    assert (found.valid, found.known) == (True, False)
    # Who is trusted for time is not for letters, nor the other way round.
    mixed = verification.verify(stamped, Known((tsa.certificate,), (TEAM.certificate,)))
    assert mixed.signatures[0].known_by is None
    assert mixed.signatures[0].timestamp is not None
    assert not mixed.signatures[0].timestamp.known


def test_it_keeps_a_signature_good_after_the_certificate_expired(tsa: Tsa) -> None:
    short = told.member("Кеңсе", valid_until=NOW + timedelta(days=5))
    pdf = told.signed(short)
    later = NOW + timedelta(days=30)
    alone = look(pdf, tsa, now=later).signatures[0]
    assert (alone.term, alone.trusted) == ("expired", False)
    stamped = timestamp.add(pdf, tsa.answers(timestamp.request(pdf)))
    kept = look(stamped, tsa, now=later).signatures[0]
    assert (kept.term, kept.in_time, kept.trusted) == ("expired", True, True)
    assert not look(stamped, tsa, known=False, now=later).signatures[0].trusted


def test_the_counter_signature_follows_a_timestamp_as_well(tsa: Tsa) -> None:
    stamped = timestamp.add(WAITING, tsa.answers(timestamp.request(WAITING)))
    both = signature.countersign(stamped, COORDINATOR, NOW, "kk")
    verdict = look(both, tsa)
    assert verdict.good
    assert [each.timestamp is not None for each in verdict.signatures] == [True, False]


def test_answers_that_are_not_taken(tsa: Tsa) -> None:
    answer = tsa.answers(timestamp.request(WAITING))
    for untrusted, code in (
        (b"", "timestamp.malformed"),
        (answer[:-1], "timestamp.malformed"),
        (WAITING[:500], "timestamp.malformed"),
        (bytes.fromhex("30053003020102"), "timestamp.refused"),
        (bytes(timestamp.ANSWER_LIMIT + 1), "input.too_large"),
    ):
        with pytest.raises(AppError) as refusal:
            timestamp.add(WAITING, untrusted)
        assert refusal.value.code == code
    with pytest.raises(AppError, match=r"timestamp\.other"):
        timestamp.add(BOTH, answer)


def test_a_token_that_was_altered_does_not_hold(tsa: Tsa) -> None:
    answer = bytearray(tsa.answers(timestamp.request(WAITING)))
    answer[-5] ^= 1  # in the authority's signature
    verdict = look(timestamp.add(WAITING, bytes(answer)), tsa)
    found = verdict.signatures[0].timestamp
    assert found is not None
    assert not found.valid or not found.known
    assert verdict.unchanged


def test_files_without_a_signature(tsa: Tsa) -> None:
    with pytest.raises(AppError, match=r"letter\.not_signed"):
        timestamp.request(told.page())
    with pytest.raises(AppError, match=r"letter\.unreadable"):
        timestamp.request(b"%PDF-1.7")


def test_a_signature_without_room_for_it(tsa: Tsa, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signature, "RESERVED", 4096)
    narrow = told.signed(SigningCertificate.create("Кеңсе", told.FROM, told.UNTIL))
    with pytest.raises(AppError, match=r"timestamp\.no_room"):
        timestamp.add(narrow, tsa.answers(timestamp.request(narrow)))
    assert tampering.hole(narrow)[1] - tampering.hole(narrow)[0] == 4096
