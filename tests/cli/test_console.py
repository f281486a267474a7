"""Passphrases come in by file, descriptor or prompt; what goes out cannot steer a terminal."""

from __future__ import annotations

import json
import os
import pty
import select
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuager.cli.console import printable, printable_json
from kuager.flows import unlock
from tests.cli.conftest import Terminal
from tests.support import vaults
from tests.support.made_up import TEXT

HOSTILE = "\x1b[2J\x07\x9b31m\u202eevil\u2066\r\n\x00\x7f\u200e"


@given(st.text())
def test_a_printed_line_steers_nothing(text: str) -> None:
    shown = printable(text)
    assert len(shown) == len(text)
    categories = {unicodedata.category(character) for character in shown if character != "\t"}
    assert not categories & {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}


def test_people_can_be_read_in_every_script() -> None:
    for name in ("Серікбол Мысалұлы", "سەرىكبول مىسالۇلى", "赛力克波力·木沙勒", "Serikbol 𠮷 Mysaluly\t31"):
        assert printable(name) == name
    assert printable("Серікбол\N{NO-BREAK SPACE}Мысалұлы") == "Серікбол Мысалұлы"
    assert printable("a\x1b[2Jb\u202ec") == "a\N{REPLACEMENT CHARACTER}[2Jb\N{REPLACEMENT CHARACTER}c"


@given(st.recursive(TEXT | st.integers(), lambda inner: st.dictionaries(TEXT, inner) | st.lists(inner)))
def test_printed_json_steers_nothing_and_means_the_same(value: object) -> None:
    document = printable_json(json.dumps(value, ensure_ascii=False, indent=2))
    assert json.loads(document) == value
    assert all(character.isprintable() or character == "\n" for character in document)


# -- the passphrase -----------------------------------------------------------------------------------


def test_a_passphrase_is_the_first_line_of_a_file(terminal: Terminal) -> None:
    for content in (vaults.WORDS, vaults.WORDS + "\n", vaults.WORDS + "\r\nmore\n", "\ufeff" + vaults.WORDS):
        terminal.passphrase.write_bytes(content.encode())
        assert terminal.json("vault", "members")[0]["name"] == "Marzhan"
    terminal.passphrase.write_bytes(b"another one\n")
    assert terminal.refused("vault", "members") == "vault.wrong_passphrase"
    terminal.passphrase.write_bytes(b"\xff\xfe")
    assert terminal.refused("vault", "members") == "input.malformed"
    terminal.passphrase.unlink()
    assert terminal.refused("vault", "members") == "file.missing"
    terminal.passphrase.mkdir()
    assert terminal.refused("vault", "members") == "file.unreadable"


def test_a_passphrase_comes_through_a_descriptor(terminal: Terminal) -> None:
    ours, theirs = os.pipe()
    os.write(theirs, vaults.WORDS.encode() + b"\n")
    os.close(theirs)
    result = terminal.raw("--vault", terminal.vault, "--passphrase-fd", ours, "vault", "members")
    assert (result.code, result.out) == (0, "Marzhan\n")
    os.close(ours)
    for closed in (ours, -1):
        result = terminal.raw("--vault", terminal.vault, "--passphrase-fd", closed, "vault", "members")
        assert result.code == 1
        assert result.err.endswith("[file.unreadable]\n")


def test_never_from_an_argument_or_the_environment(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("PASSPHRASE", "KUAGER_PASSPHRASE", "PASSWORD", "KUAGER_PASSWORD"):
        monkeypatch.setenv(name, vaults.WORDS)
    with (tmp_path / "stdin").open("w+") as stdin:  # no terminal
        stdin.write(vaults.WORDS)
        stdin.seek(0)
        monkeypatch.setattr(sys, "stdin", stdin)
        result = terminal.raw("--vault", terminal.vault, "vault", "members")
    assert result.code == 1
    assert result.err.endswith("[cli.no_passphrase]\n")
    for option in ("--passphrase", "--password", "-p", "--passphrase-f"):
        assert terminal.raw("--vault", terminal.vault, option, vaults.WORDS, "vault", "members").code == 2
    help_text = terminal.raw("--help").out + terminal.raw("vault", "add-member", "--help").out
    for line in help_text.splitlines():
        assert "--" not in line or "passphrase " not in line.split("  ")[0]


def test_nobody_is_asked_for_a_vault_that_is_not_there(terminal: Terminal, tmp_path: Path) -> None:
    result = terminal.raw("--vault", tmp_path / "nowhere", "vault", "members")
    assert result.code == 1
    assert result.err.endswith("[vault.missing]\n")


def _more(terminal: int) -> bytes:
    """What is shown next; nothing once the program is gone."""
    ready, _, _ = select.select([terminal], [], [], 60)
    assert ready, "the program waits for something"
    try:
        return os.read(terminal, 1024)
    except OSError:  # this is how a terminal ends
        return b""


def _at_a_terminal(words: list[str], typed: list[str]) -> tuple[int, str]:
    """Run the program at a terminal of its own; exit code, and all that could be seen."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "kuager", *words],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    ) as child:
        os.close(theirs)
        seen = b""
        for number, line in enumerate(typed, 1):
            while seen.count(b": ") < number:  # what is typed before it is asked for is thrown away
                seen += _more(ours)
            os.write(ours, line.encode() + b"\n")
        while more := _more(ours):
            seen += more
    os.close(ours)
    return child.returncode, seen.decode()


def test_a_prompt_shows_nothing_of_what_is_typed(terminal: Terminal) -> None:
    code, seen = _at_a_terminal(["--vault", str(terminal.vault), "vault", "members"], [vaults.WORDS])
    assert code == 0
    assert "Passphrase:" in seen
    assert "Marzhan" in seen
    assert "horse" not in seen


def test_a_new_passphrase_is_typed_twice_until_both_are_the_same(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    typed = [vaults.WORDS, vaults.OTHER_WORDS, vaults.WORDS, vaults.WORDS]
    code, seen = _at_a_terminal(["--vault", str(folder), "vault", "create", "--name", "Дана"], typed)
    assert code == 0, seen
    assert "These two differ." in seen
    assert "horse" not in seen
    session = unlock.unlock(folder, vaults.WORDS)
    assert session.member.name == "Дана"
    session.lock()
