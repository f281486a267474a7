"""`kuager letter offers`, `--enclose`, `merge`: what goes with letters, and letters in one file for print."""

from __future__ import annotations

from pathlib import Path

import pypdfium2

from kuager.flows.unlock import Session
from kuager.model.ids import new_record_id
from kuager.model.interview import Interview
from tests.cli.conftest import Terminal
from tests.support import enclosed, papers_made, people_told, vaults


def recorded(terminal: Terminal) -> Interview:
    def fill(session: Session) -> Interview:
        told = vaults.record(session, people_told.sister())
        enclosed.attach(session, told.id, papers_made.harmful()["link"], "court_paper")
        enclosed.attach(session, told.id, b"words", "private_letter")
        return told

    return terminal.filled(fill)  # type: ignore[no-any-return]


def made(terminal: Terminal, told: Interview, *words: str) -> str:
    agreed = ("--risk", "none known", "--tell-at-risk", "she asked for it")
    person = told.persons[0].account
    return str(terminal.json("letter", "make", person, "--template", "request_ru", *agreed, *words)["id"])


def test_what_is_offered_goes_with_the_letter(terminal: Terminal, tmp_path: Path) -> None:
    told = recorded(terminal)
    about = (told.persons[0].account, "--template", "request_ru", "--tell-at-risk", "she asked for it")
    offers = terminal.json("letter", "offers", *about)
    assert [(each["kind"], each["reason"]) for each in offers] == [
        ("persons", ""),
        ("court_paper", ""),
        ("private_letter", "form"),
    ]
    said = terminal.run("letter", "offers", *about).out
    assert "STAYS: form" in said
    blob = offers[1]["enclosed"]["blob"]
    out = tmp_path / "letter.pdf"
    made(terminal, told, "--enclose", "persons", "--enclose", blob, "--out", str(out))
    pages = [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(out)]
    assert pages[-2].startswith("Приложение 1. Список лиц")
    assert papers_made.SHOWN in pages[-1]
    assert terminal.refused("letter", "make", *about, "--enclose", "nothing") == "input.malformed"


def test_letters_are_merged_for_print(terminal: Terminal, tmp_path: Path) -> None:
    told = recorded(terminal)
    assert terminal.refused("letter", "merge", "--out", str(tmp_path / "none.pdf")) == "annex.no_letters"
    first, second = made(terminal, told), made(terminal, told)
    unknown = str(new_record_id())
    result = terminal.json("letter", "merge", second, unknown, "--out", str(tmp_path / "one.pdf"))
    assert result["letters"] == [second]
    assert result["left_out"] == [{"letter": unknown, "reason": "unknown"}]
    result = terminal.json("letter", "merge", "--duplex", "--out", str(tmp_path / "all.pdf"))
    assert result["letters"] == [first, second]
    assert len(pypdfium2.PdfDocument(tmp_path / "all.pdf")) == result["pages"]
    assert terminal.refused("letter", "merge", first, "--out", str(tmp_path / "all.pdf")) == "file.exists"
