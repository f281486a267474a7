"""A stranger checks a letter with public programs, as README.md says: pdfsig, openssl, certutil."""

from __future__ import annotations

import re
import shutil
import subprocess
from datetime import timedelta
from pathlib import Path

import pytest

from kuager.crypto import pem
from kuager.letters import signature
from tests.support import signed_letters as told
from tests.support import tampering
from tests.support.signed_letters import NOW, TEAM

OFFICE, COORDINATOR = told.member("Алматы кеңсесі"), told.member("Үйлестіруші Сынаққызы")
LETTER = signature.countersign(told.signed(OFFICE), COORDINATOR, NOW, "ru")
README = Path(__file__).resolve().parents[2] / "README.md"


def commands() -> str:
    """The commands of README.md's part about strangers, as they stand there."""
    part = README.read_text("utf-8").split("## How a stranger checks a letter", 1)[1].split("\n## ", 1)[0]
    return "\n".join(line[4:] for line in part.splitlines() if line.startswith("    "))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for program in ("pdfsig", "openssl"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    (tmp_path / "team.pem").write_bytes(pem.written([(pem.CERTIFICATE, TEAM.certificate)]))
    listed(tmp_path)
    (tmp_path / "letter.pdf").write_bytes(LETTER)
    return tmp_path


def listed(folder: Path, *gone: told.SigningCertificate) -> None:
    """The team's list, as it was an hour ago."""
    made = told.withdrawn(*gone, made=NOW - timedelta(hours=1))
    (folder / "withdrawn.crl").write_bytes(pem.written([(pem.REVOCATION_LIST, made)]))


def followed(folder: Path) -> str:
    """What the commands of the README say, all of them."""
    ran = subprocess.run(
        ["bash", "-c", commands()], cwd=folder, capture_output=True, text=True, check=False, timeout=120
    )
    return ran.stdout + ran.stderr


def test_the_commands_find_both_signatures_good(folder: Path) -> None:
    said = followed(folder)
    assert said.count("Signature Validation: Signature is Valid.") == 2
    assert "Total document signed" in said
    assert "CMS Verification successful" in said
    fingerprint = re.search(r"sha256 Fingerprint=([0-9A-F:]+)", said, re.IGNORECASE)
    assert fingerprint is not None


def test_the_commands_refuse_what_was_changed(folder: Path) -> None:
    flipped = tampering.flip(LETTER, LETTER.index(b"stream\n") + 20)
    (folder / "letter.pdf").write_bytes(flipped)
    said = followed(folder)
    assert "Digest Mismatch" in said
    assert "CMS Verification failure" in said


def test_the_commands_refuse_a_withdrawn_signer(folder: Path) -> None:
    listed(folder, COORDINATOR)
    said = followed(folder)
    assert "certificate revoked" in said
    assert "CMS Verification successful" not in said


def test_the_commands_refuse_another_team(folder: Path) -> None:
    (folder / "team.pem").write_bytes(pem.written([(pem.CERTIFICATE, told.STRANGERS.certificate)]))
    assert "CMS Verification successful" not in followed(folder)


def test_pdfsig_trusts_the_team_where_its_certificate_was_taken_in(folder: Path) -> None:
    if shutil.which("certutil") is None:
        pytest.skip("certutil (libnss3-tools) is not installed")
    (folder / "nss").mkdir()
    for words in (
        ["certutil", "-N", "-d", "sql:nss", "--empty-password"],
        ["certutil", "-A", "-d", "sql:nss", "-n", "team", "-t", ",C,", "-i", "team.pem"],
    ):
        subprocess.run(words, cwd=folder, check=True, capture_output=True, timeout=60)
    ran = subprocess.run(
        ["pdfsig", "-nssdir", "sql:nss", "letter.pdf"],
        cwd=folder,
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ran.stdout.count("Certificate Validation: Certificate is Trusted.") == 2
