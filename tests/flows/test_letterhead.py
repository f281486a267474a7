"""The letterhead of the office: kept for all members, on letters of the office only."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pypdfium2
import pytest

from kuager.errors import AppError
from kuager.flows import letterhead, letters
from kuager.flows.unlock import Session
from kuager.letters import template
from tests.flows.test_letters import begun, two_sources
from tests.support import vaults

WORDS = "  «Мысал»   қоры \n\n Алматы қ., Үлгі көшесі, 1\n"
LINES = ("«Мысал» қоры", "Алматы қ., Үлгі көшесі, 1")


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return vaults.vault(tmp_path / "vault")


def text(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as opened:
        return "\n".join(page.get_textpage().get_text_range() for page in opened)


def test_it_is_kept_for_everybody(session: Session) -> None:
    assert letterhead.lines(session) == ()
    letterhead.keep(session, WORDS)
    assert letterhead.lines(session) == LINES
    letterhead.keep(session, " \n")
    assert letterhead.lines(session) == ()


@pytest.mark.parametrize("words", ["a\n" * 6, "a" * 201])
def test_what_is_too_long_is_refused(session: Session, words: str) -> None:
    letterhead.keep(session, WORDS)
    with pytest.raises(AppError) as caught:
        letterhead.keep(session, words)
    assert caught.value.code == "letterhead.too_long"
    assert letterhead.lines(session) == LINES


def test_a_sign_that_no_font_has_is_refused_at_once(session: Session) -> None:
    with pytest.raises(AppError) as caught:
        letterhead.keep(session, "Қор \u05d0")
    assert caught.value.facts["name"] == "HEBREW LETTER ALEF"


def test_a_family_writes_in_its_own_name(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    letterhead.keep(session, WORDS)
    person, _ = two_sources(session)
    editing = begun(session, person)
    assert "«Мысал» қоры" not in text(letters.pdf(session, editing))
    of_the_office = msgspec.structs.replace(template.load(editing.basis.template), letterhead=True)
    monkeypatch.setattr(template, "load", lambda _: of_the_office)
    assert text(letters.pdf(session, editing)).lstrip().startswith("«Мысал» қоры")


def test_the_code_bears_the_custody_log_of_that_moment(session: Session) -> None:
    person, _ = two_sources(session)
    editing = begun(session, person)
    before = letters.content(session, editing)
    assert before.marks.endswith(session.custody.root.upper())
    assert before.reference in text(letters.pdf(session, editing))
    letters.sign(session, editing)
    after = letters.content(session, editing)
    assert after.reference == before.reference
    assert after.marks != before.marks
