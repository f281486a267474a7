"""Signing from the command line: a team, an office, a coordinator and a stranger, by files alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Terminal
from tests.support import people_told, pkcs12_files, vaults

SEALED = "төрт бөлек сөз мұнда"


@pytest.fixture
def coordinator(terminal: Terminal, tmp_path: Path) -> Terminal:
    """A second vault, which holds the authority."""
    (tmp_path / "coordinator").mkdir()
    second = Terminal(tmp_path / "coordinator", terminal._capsys)
    vaults.vault(second.vault, "Сынаққызы Үлгі").lock()
    second.json("signing", "authority", "make", "--name", "Мысал тобы")
    return second


def certified(office: Terminal, coordinator: Terminal, folder: Path) -> None:
    """The office gets its certificate."""
    asked = office.json("signing", "request", folder / "office.csr", "--name", "Алматы кеңсесі")
    shown = coordinator.json("signing", "authority", "show", folder / "office.csr")
    assert shown == {"name": "Алматы кеңсесі", "fingerprint": asked["fingerprint"]}
    words = ("signing", "authority", "issue", folder / "office.csr", folder / "office.pem")
    assert coordinator.refused(*words, "--fingerprint", "0000") == "certificate.other_fingerprint"
    (folder / "office.pem").write_bytes(b"something else")
    assert coordinator.refused(*words, "--fingerprint", asked["fingerprint"]) == "file.exists"
    assert coordinator.json("signing", "list")["authority"]["issued"] == []
    (folder / "office.pem").unlink()
    coordinator.json(*words, "--fingerprint", asked["fingerprint"])
    answer = ("signing", "answer", folder / "office.pem")
    assert office.refused(*answer) == "certificate.other_fingerprint"
    aloud = coordinator.json("signing", "list")["authority"]["certificate"]["fingerprint"]
    office.json(*answer, "--fingerprint", aloud)


def letter(office: Terminal, folder: Path, name: str = "letter.pdf") -> str:
    person = office.filled(people_told.three_accounts)
    about = (person, "--template", "request_ru", "--risk", "none known")
    made = office.json("letter", "make", *about, "--out", folder / name)
    return str(made["id"])


def test_the_whole_way_of_a_team(terminal: Terminal, coordinator: Terminal, tmp_path: Path) -> None:
    certified(terminal, coordinator, tmp_path)
    terminal.json("signing", "counter", "on")
    record = letter(terminal, tmp_path)
    coordinator.json("signing", "authority", "issue-here", "--name", "Сынаққызы Үлгі", "--for", "me")
    back = tmp_path / "back.pdf"
    signed = coordinator.json("signing", "countersign-file", tmp_path / "letter.pdf", back)
    assert signed["good"]
    assert [each["by"]["name"] for each in signed["signatures"]] == ["Алматы кеңсесі", "Сынаққызы Үлгі"]
    assert terminal.json("signing", "take-back", record, back)["good"]
    terminal.json("letter", "export", record, tmp_path / "final.pdf")
    assert (tmp_path / "final.pdf").read_bytes() == back.read_bytes()

    # A stranger has the team's certificate and nothing else.
    coordinator.json("signing", "authority", "certificate", tmp_path / "team.pem")
    nobody = ("letter", "verify", back, "--no-vault")
    assert not terminal.json(*nobody)["trusted"]
    seen = terminal.json(*nobody, "--trust", tmp_path / "team.pem")
    assert (seen["good"], seen["whole_file"], seen["awaits"]) == (True, True, False)
    assert {each["known_by"]["name"] for each in seen["signatures"]} == {"Мысал тобы"}
    said = terminal.run(*nobody, "--trust", tmp_path / "team.pem").out
    for words in (
        "The whole file is covered: yes",
        "Signature 2: counter-signature",
        "Trusted: vouched for by Мысал тобы",
        "Withdrawn: no list of withdrawn certificates of its authority is here",
    ):
        assert words in said

    # The office's key is lost.
    serial = coordinator.json("signing", "list")["authority"]["issued"][1]["certificate"]["serial"]
    gone = tmp_path / "gone.crl"
    coordinator.json("signing", "authority", "withdraw", serial, gone, "--reason", "key_compromise")
    assert terminal.json("letter", "verify", back)["good"]
    terminal.json("signing", "take-list", gone)
    after = terminal.json("letter", "verify", back)
    assert [each["revocation"] for each in after["signatures"]] == ["revoked", "not_listed"]
    assert not after["good"]
    assert "WITHDRAWN since" in terminal.run("letter", "verify", back).out
    assert terminal.refused("letter", "export", record, tmp_path / "final.pdf") == "file.exists"
    coordinator.json("signing", "authority", "list", tmp_path / "newer.crl")
    terminal.json("signing", "take-list", tmp_path / "newer.crl")
    assert terminal.refused("signing", "take-list", gone) == "certificate.older_list"


def test_who_signs_is_listed_and_chosen(terminal: Terminal, tmp_path: Path) -> None:
    assert "office: none  in use" in terminal.run("signing", "list").out
    assert terminal.refused("signing", "as", "me") == "certificate.unknown"
    assert terminal.refused("signing", "authority", "certificate", tmp_path / "x.pem") == (
        "certificate.no_authority"
    )
    (tmp_path / "key.p12").write_bytes(pkcs12_files.rsa("құпия", "Мысал кеңсе"))
    (tmp_path / "password").write_text("басқа\n", "utf-8")
    words = ("signing", "import", tmp_path / "key.p12", "--password-file", tmp_path / "password")
    assert terminal.refused(*words) == "certificate.wrong_password"
    (tmp_path / "password").write_text("құпия\n", "utf-8")
    terminal.json(*words, "--for", "me")
    assert "Мысал кеңсе" in terminal.run("signing", "list").out
    terminal.json("signing", "certificate", tmp_path / "own.pem")
    terminal.json("signing", "as", "office")
    terminal.json("signing", "remove", "me")
    assert terminal.refused("signing", "remove", "me") == "certificate.unknown"


def test_trust_and_sealed_copies(terminal: Terminal, coordinator: Terminal, tmp_path: Path) -> None:
    coordinator.json("signing", "authority", "certificate", tmp_path / "team.pem")
    trusting = ("signing", "trust", tmp_path / "team.pem", "--fingerprint")
    assert terminal.refused(*trusting, "1234") == "certificate.other_fingerprint"
    aloud = coordinator.json("signing", "list")["authority"]["certificate"]["fingerprint"]
    terminal.json(*trusting, aloud, "--for", "time")
    assert "trusted for time: Мысал тобы" in " ".join(terminal.run("signing", "list").out.split())
    terminal.json("signing", "distrust", aloud)
    (tmp_path / "words").write_text(SEALED + "\n", "utf-8")
    secret = ("--new-passphrase-file", tmp_path / "words")
    coordinator.json("signing", "authority", "seal", tmp_path / "team.age", *secret)
    terminal.json("signing", "authority", "bring-in", tmp_path / "team.age", *secret)
    assert terminal.json("signing", "list")["authority"]["certificate"]["fingerprint"] == aloud


def test_here_and_timestamps(terminal: Terminal, tmp_path: Path) -> None:
    terminal.json("signing", "authority", "make", "--name", "Мысал тобы")
    terminal.json("signing", "authority", "issue-here", "--name", "Алматы кеңсесі")
    terminal.json("signing", "counter", "on")
    record = letter(terminal, tmp_path)
    assert terminal.refused("signing", "countersign", record) == "letter.same_signer"
    terminal.json("signing", "authority", "issue-here", "--name", "Сынаққызы Мысал", "--for", "me")
    assert terminal.json("signing", "countersign", record)["good"]
    terminal.json("signing", "timestamp-request", record, tmp_path / "letter.tsq")
    assert (tmp_path / "letter.tsq").read_bytes()[0] == 0x30
    (tmp_path / "letter.tsr").write_bytes(b"nothing")
    assert terminal.refused("signing", "timestamp-add", record, tmp_path / "letter.tsr") == (
        "timestamp.malformed"
    )


def test_what_was_changed_ends_with_a_failure(terminal: Terminal, tmp_path: Path) -> None:
    letter(terminal, tmp_path)
    changed = tmp_path / "changed.pdf"
    changed.write_bytes((tmp_path / "letter.pdf").read_bytes() + b"\n")
    result = terminal.run("letter", "verify", changed)
    assert result.code == 1
    assert "The whole file is covered: NO, something was added" in result.out
    assert json.loads(terminal.run("letter", "verify", changed, "--json").out)["whole_file"] is False
    assert json.loads(terminal.run("--json", "letter", "verify", changed).out)["good"] is False
    assert result.err.rstrip().endswith("[letter.changed]")
