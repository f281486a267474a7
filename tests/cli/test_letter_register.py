"""`kuager letter register` and its kin: entered, sent, moved, answered, followed up, written out."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from kuager.flows import letters
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId
from tests.cli.conftest import Terminal
from tests.support import letters_begun, people_told


@pytest.fixture
def letter(terminal: Terminal) -> RecordId:
    """A letter that is signed."""

    def sign(session: Session) -> RecordId:
        person = RecordId(people_told.three_accounts(session))
        return letters.sign(session, letters_begun.begun(session, person)).id

    return terminal.filled(sign)


def test_a_letter_goes_through_the_register(terminal: Terminal, letter: RecordId, tmp_path: Path) -> None:
    (entry,) = terminal.json("letter", "register")
    year = entry["row"]["number"].partition("/")[2]
    assert entry["standing"]["state"] == "not_sent"
    number = f"АЛМ-17/{year}"
    sent = ("--number", number, "--sent", "02.11.2020", "--way", "by_hand", "--slip", "ЗТ-1")
    standing = terminal.json("letter", "dispatch", letter, *sent, "--slip-date", "03.11.2020")
    assert (standing["state"], standing["due"]) == ("overdue", "2020-11-24")
    assert [each["row"]["id"] for each in terminal.json("letter", "due")] == [letter]
    assert number in terminal.run("letter", "due").out

    told = ("forwarded", "--date", "20.11.2020", "--to", "ІІМ", "--notified", "30.11.2020")
    assert terminal.json("letter", "moved", letter, *told)["due"] == "2020-12-14"  # 1 December was a feast
    page = terminal.json("letter", "status", letter)
    assert [each["code"] for each in page["breaches"]] == ["late_notice", "no_answer"]
    said = terminal.run("letter", "status", letter).out
    assert "LATE           late_notice 2020-11-25" in said
    assert "ІІМ" in said

    reply = tmp_path / "reply.pdf"
    reply.write_bytes(b"%PDF-1.7 an invented answer")
    answered = ("--code", "token", "--date", "10.12.2020", "--number", "7", "--file", reply)
    assert terminal.json("letter", "reply", letter, *answered)["state"] == "answered"
    page = terminal.json("letter", "status", letter)
    assert page["told"]["dispatch"]["slip_number"] == "ЗТ-1", "what was not given stays"
    assert [each["file_name"] for each in page["told"]["attachments"]["files"]] == ["reply.pdf"]
    assert terminal.json("letter", "due") == []


def test_a_slip_of_the_pen_is_told(terminal: Terminal, letter: RecordId) -> None:
    assert terminal.refused("letter", "dispatch", letter, "--way", "by_hnad") == "input.malformed"
    assert (
        terminal.refused("letter", "moved", letter, "extendedd", "--date", "20.11.2020") == "input.malformed"
    )
    assert terminal.refused("letter", "reply", letter, "--code", "nonsense") == "input.malformed"
    assert terminal.json("letter", "status", letter)["told"]["followup"].get("reply", "") == ""
    said = terminal.run("letter", "dispatch", letter, "--sent", "30 February 2026").out
    assert "30 February 2026: kept as told, no day is understood" in said


def test_what_is_heard_of_late_takes_its_place(terminal: Terminal, letter: RecordId) -> None:
    terminal.json("letter", "dispatch", letter, "--slip-date", "20.03.2026")
    longer = ("extended", "--date", "01.04.2026", "--until", "01.07.2026")
    terminal.json("letter", "moved", letter, *longer)
    earlier = ("forwarded", "--date", "25.03.2026", "--to", "ІІМ")
    assert terminal.json("letter", "moved", letter, *earlier)["due"] == "2026-07-01"
    movements = terminal.json("letter", "status", letter)["told"]["followup"]["movements"]
    assert [each["kind"] for each in movements] == ["forwarded", "extended"]


def test_the_next_letter_is_begun(terminal: Terminal, letter: RecordId) -> None:
    terminal.json("letter", "dispatch", letter, "--sent", "02.11.2020", "--way", "portal", "--slip", "ЗТ-1")
    offered = terminal.json("letter", "next", letter)
    assert (offered[0]["kind"], offered[0]["addressee"]) == ("inquiry", "mfa_kz")
    begun = terminal.json("letter", "next", letter, "--template", "complaint_ru", "--to", "prosecutor_kz")
    told = {each["field"]: each["text"] for each in begun["filled"]}
    assert told["earlier_slip"] == "ЗТ-1"
    assert told["earlier_reply"] == "Нет ответа"
    assert terminal.filled(lambda session: [each[0] for each in letters.drafts(session)]) == [begun["draft"]]


def test_the_office_s_own_days_and_numbers(terminal: Terminal) -> None:
    assert terminal.run("letter", "days").out == "The calendar of Kazakhstan holds as it is.\n"
    kept = terminal.json("letter", "days", "--off", "11.05.2026 decree", "--worked", "16.05.2026")
    assert kept == {
        "off": [{"day": "2026-05-11", "reason": "decree"}],
        "worked": [{"day": "2026-05-16", "reason": ""}],
    }
    assert terminal.refused("letter", "days", "--off", "soon") == "deadlines.bad_day"
    assert terminal.json("letter", "number-sign", "АЛМ")["next"].startswith("АЛМ-1/")
    assert terminal.run("letter", "due").out == "No answer is overdue or due soon.\n"


def test_the_register_is_written(terminal: Terminal, letter: RecordId, tmp_path: Path) -> None:
    table, paper = tmp_path / "r.csv", tmp_path / "r.pdf"
    done = terminal.json("letter", "register", "--out", table, "--language", "en")
    assert done == {"letters": 1, "kept_back": 1}
    assert "1 of them without names" in terminal.run("letter", "register", "--out", paper).out
    assert paper.read_bytes().startswith(b"%PDF")
    (row,) = csv.DictReader(io.StringIO(table.read_text("utf-8-sig")))
    assert (row["How it stands"], row["About"]) == ("Not sent yet", "—")
    assert terminal.refused("letter", "register", "--out", table) == "file.exists"
    assert terminal.refused("letter", "dispatch", "9" * 32, "--sent", "today") == "vault.no_record"
    assert terminal.json("letter", "register")[0]["row"]["id"] == letter
