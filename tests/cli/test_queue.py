"""The queue and the slips on the command line."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pypdfium2

from kuager.flows.unlock import Session
from kuager.model.interview import Interview
from tests.cli.conftest import Terminal
from tests.support import vaults

NAME = "Гүлшара Мысалқызы"


def _recorded(session: Session) -> Interview:
    return vaults.record(session, vaults.told())


def test_a_day_at_the_door(terminal: Terminal) -> None:
    assert terminal.run("queue", "next").out == "Nobody waits.\n"
    assert terminal.run("queue", "add", "--name", NAME, "--about", "her brother").out == "1\n"
    assert terminal.run("queue", "add").out == "2\n"
    assert terminal.run("queue", "next").out == f"1  {NAME}\n"
    assert terminal.run("queue", "done", 1).out == "1: done\n"
    assert terminal.run("queue", "list").out.splitlines() == [
        "   2  waiting",
        f"   1  done                  {NAME}: her brother",
    ]
    data = terminal.json("queue", "list")
    assert [row["ticket"]["number"] for row in data["over"]] == [1]
    assert terminal.refused("queue", "done", 7) == "vault.no_record"
    assert terminal.run("queue", "list", "--earlier").out == ""
    assert terminal.run("queue", "clear").out == "0 tickets of earlier days are gone.\n"


def test_who_comes_back_is_recognised_as_the_ticket_is_made(terminal: Terminal) -> None:
    interview = terminal.filled(_recorded)
    found = terminal.json("queue", "add", "--phone", "8 (700) 000-00-00", "--name", "Gulshara Mysalqyzy")
    assert [(each["by"], each["record"]) for each in found["perhaps"]] == [
        ("phone", interview.id),
        ("name", interview.id),
    ]
    shown = terminal.run("queue", "add", "--phone", "+77000000000")
    assert shown.out == (
        "2\n  the same telephone as ticket 1 of today, Gulshara Mysalqyzy\n"
        f"  the same telephone as 31 {NAME}  ({interview.id})\n"
    )
    assert terminal.json("queue", "add", "--name", "Айнұр Сынаққызы")["perhaps"] == []


def test_a_slip_holds_number_and_contact_and_nothing_else(terminal: Terminal, tmp_path: Path) -> None:
    assert terminal.run("queue", "contact").out == "There is none yet.\n"
    terminal.run("queue", "add", "--name", NAME)
    assert terminal.run("queue", "contact", "+7 700 000 00 00", "10:00–17:00").code == 0
    path = tmp_path / "slip.pdf"
    assert terminal.json("queue", "slip", 1, "--language", "ru", "--out", path) == {"file": str(path)}
    with pypdfium2.PdfDocument(path) as document:
        text = document[0].get_textpage().get_text_range()
    assert text.split() == [
        "Номер",
        "1",
        "Если",
        "есть",
        "вопросы:",
        "+7",
        "700",
        "000",
        "00",
        "00",
        "10:00–17:00",
    ]
    assert terminal.refused("queue", "slip", 1, "--out", path) == "file.exists"
    assert terminal.refused("queue", "contact", *["a line of an address"] * 14) == "slip.too_long"


def test_a_slip_is_read_by_a_strangers_tool(terminal: Terminal, tmp_path: Path) -> None:
    terminal.run("queue", "add")
    path = tmp_path / "slip.pdf"
    terminal.run("queue", "slip", 1, "--language", "ug", "--out", path)
    told = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True)
    assert "1" in told.stdout
    assert NAME not in told.stdout
