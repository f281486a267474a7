"""`kuager keys`, every command as JSON and in words, with the words of sheets in files."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from tests.cli.conftest import Terminal
from tests.support import keyrings, vaults

NEW = "a third invented bridle mountain 9"


@pytest.fixture
def new(tmp_path: Path) -> Path:
    path = tmp_path / "new passphrase"
    path.write_text(NEW + "\n", "utf-8")
    return path


def _sheet_files(folder: Path, sheets: list[str]) -> list[Any]:
    words: list[Any] = []
    for number, sheet in enumerate(sheets):
        path = folder / f"sheet-{number}"
        path.write_text(sheet + "\n", "utf-8")
        words += ["--sheet-file", path]
    return words


def test_recovery_from_making_the_sheets_to_the_new_member(
    terminal: Terminal, tmp_path: Path, new: Path
) -> None:
    made = terminal.json("keys", "make-recovery")
    assert (made["threshold"], len(made["sheets"])) == (2, 3)
    files = _sheet_files(tmp_path, made["sheets"])
    assert terminal.json("keys", "rehearse", *files[:4]) == {"opens": True}
    assert terminal.refused("keys", "rehearse", *files[:2]) == "recovery.too_few"
    assert terminal.refused("keys", "make-recovery", "--threshold", 4) == "recovery.bad_set"
    member = terminal.json("keys", "recover", "--name", "Saule", *files[2:], "--new-passphrase-file", new)
    assert member["name"] == "Saule"
    terminal.passphrase.write_text(NEW, "utf-8")
    listed = terminal.json("keys", "list")
    assert [slot["kind"] for slot in listed] == ["passphrase", "recovery", "passphrase"]
    assert [slot["own"] for slot in listed] == [False, False, True]
    assert terminal.json("keys", "remove", listed[0]["id"]) == {"removed": listed[0]["id"]}
    assert terminal.refused("keys", "remove", listed[2]["id"]) == "keys.last_way_in"
    assert terminal.json("keys", "renew-files") == {"waiting": 0}
    told = terminal.run("keys", "list")
    assert [line.split("  ")[1:] for line in told.out.splitlines()] == [["recovery sheets"], ["Saule", "you"]]
    terminal.passphrase.write_text(vaults.WORDS, "utf-8")
    assert terminal.refused("keys", "list") == "vault.wrong_passphrase"


def test_a_set_as_pages_to_print(terminal: Terminal, tmp_path: Path) -> None:
    made = terminal.json("keys", "make-recovery", "--count", 4, "--save-to", tmp_path, "--language", "kk")
    assert made == {
        "threshold": 2,
        "files": [str(tmp_path / f"sheet-{number}.pdf") for number in range(1, 5)],
    }
    words = []
    for path in made["files"][1:3]:
        with pypdfium2.PdfDocument(path) as document:
            text = document[0].get_textpage().get_text_range()
        assert "Қалпына келтіру парағы" in text
        words.append(" ".join(re.findall(r"^\d+\s+([a-z]+)\s*$", text, re.MULTILINE)))
    assert terminal.json("keys", "rehearse", *_sheet_files(tmp_path, words)) == {"opens": True}


def test_no_set_is_made_where_its_pages_have_no_place(terminal: Terminal, tmp_path: Path) -> None:
    words = terminal.json("keys", "make-recovery")["sheets"]
    (tmp_path / "sheet-2.pdf").write_bytes(b"")
    assert terminal.refused("keys", "make-recovery", "--save-to", tmp_path) == "file.exists"
    assert terminal.refused("keys", "make-recovery", "--save-to", tmp_path / "nowhere") == "file.missing"
    assert terminal.json("keys", "rehearse", *_sheet_files(tmp_path, words)) == {"opens": True}


@pytest.mark.parametrize("leaked", [False, True])
def test_another_passphrase(terminal: Terminal, new: Path, leaked: bool) -> None:
    words = ["--leaked"] if leaked else []
    done = terminal.json("keys", "change-passphrase", "--new-passphrase-file", new, *words)
    assert done == {"changed": True, "renewed": leaked}
    assert terminal.refused("keys", "list") == "vault.wrong_passphrase"
    terminal.passphrase.write_text(NEW, "utf-8")
    assert len(terminal.json("keys", "list")) == 1
    assert (terminal.vault / "generation-2").exists() == leaked


def test_a_passphrase_is_stretched_harder(terminal: Terminal) -> None:
    assert terminal.json("keys", "strengthen") == {"raised": True}
    assert len(terminal.json("keys", "list")) == 1


@keyrings.needed
def test_a_passphrase_is_bound_and_set_free(terminal: Terminal) -> None:
    with keyrings.login_keyring():
        assert terminal.json("keys", "bind") == {"bound": True}
        assert terminal.json("keys", "list")[0]["computer"] is True
        assert terminal.json("keys", "unbind") == {"bound": False}
    assert terminal.json("keys", "list")[0]["computer"] is False
    assert terminal.refused("keys", "bind") == "keyring.none"
