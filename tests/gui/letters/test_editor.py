"""A letter on the desk: parties, whose word stands, what is told, bold words, fields, what goes along."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QWidget

from kuager.flows import interview as recording
from kuager.flows import letters, people
from kuager.flows.unlock import Session
from kuager.gui.letters.editor import LetterEditor
from kuager.gui.letters.growing_area import GrowingArea
from kuager.gui.letters.new_letter import NewLetter
from kuager.gui.letters.page import LettersPage
from kuager.gui.letters.release_sheet import ReleaseSheet
from kuager.gui.letters.styled_area import StyledArea
from kuager.gui.people.people_list import PeopleList
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.entries import ChoiceBox
from kuager.model.ids import RecordId
from kuager.model.letter import Span
from kuager.model.steps import Representation, Representative
from tests.support import desks, people_told, vaults
from tests.support.desks import OpenDesk

LAWYER = Representative("Заңгер Сынақұлы", "lawyer", "power_of_attorney", "5-17")
OTHER = "Мұрат Мысалұлы"


def fill(session: Session) -> None:
    """One man of whom three tell, one of them at risk, one with a lawyer; and another man."""
    people_told.three_accounts(session)
    for row in recording.listing(session):
        saved = recording.open_recorded(session, row.id)
        changed = msgspec.structs.replace(saved.interview, representation=Representation((LAWYER,)))
        recording.save(session, saved.with_interview(changed))
    vaults.record(session, vaults.told("77", "Сара Сынаққызы", OTHER))


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault", fill) as opened:
        yield opened


@pytest.fixture
def page(opened: OpenDesk) -> Iterator[LettersPage]:
    page = LettersPage(opened.desk)
    page.resize(1366, 768)
    page.show()
    page.activateWindow()
    opened.settle()
    yield page
    page.close()
    page.deleteLater()
    opened.settle()


def person(opened: OpenDesk, name: str) -> RecordId:
    rows = opened.write(people.listing)
    assert isinstance(rows, list)
    return next(RecordId(row.id) for row in rows if row.name == name)


def shown(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def look(opened: OpenDesk, on_desk: LetterEditor) -> None:
    """What the pauses after typing would do."""
    on_desk.hand.take_up()
    opened.settle()
    on_desk._pause.stop()
    on_desk._read()
    opened.settle()


def begin(opened: OpenDesk, page: LettersPage, template: str = "request_ru") -> LetterEditor:
    page.begin_letter(person(opened, people_told.PERSON))
    opened.settle()
    choice = page.findChild(NewLetter)
    assert choice is not None
    assert choice.list.choose((template, "mfa_kz"))
    QTest.keyClick(choice.list, Qt.Key.Key_Return)
    opened.settle()
    on_desk = page.findChild(LetterEditor)
    assert on_desk is not None
    look(opened, on_desk)
    return on_desk


def words(on_desk: LetterEditor) -> str:
    return " ".join(block.text for block in on_desk.editing().blocks).replace("\u00a0", " ")


def choose(opened: OpenDesk, on_desk: LetterEditor, name: str, at: int) -> None:
    """Choose an answer by its place, as a click in the list does."""
    box = on_desk.findChild(ChoiceBox, name)
    assert box is not None, name
    box.setCurrentIndex(at)
    box.activated.emit(at)
    opened.settle()
    look(opened, on_desk)


def press(opened: OpenDesk, on_desk: QWidget, name: str) -> None:
    found = on_desk.findChild(Button, name)
    assert found is not None, name
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)
    opened.settle()


def mark(opened: OpenDesk, on_desk: LetterEditor, name: str) -> None:
    box = on_desk.findChild(QCheckBox, name)
    assert box is not None, name
    box.click()
    opened.settle()
    look(opened, on_desk)


def test_somebody_is_added_and_left_out_again(opened: OpenDesk, page: LettersPage) -> None:
    on_desk = begin(opened, page)
    press(opened, on_desk, "letter_needs_parties_add")
    chosen = page.findChild(PeopleList, "too_list_page")
    assert chosen is not None
    assert chosen.list.choose(person(opened, OTHER))
    QTest.keyClick(chosen.list, Qt.Key.Key_Return)
    opened.settle()
    look(opened, on_desk)
    assert on_desk.isVisible()
    assert len(on_desk.editing().basis.persons) == 2
    assert OTHER in words(on_desk)
    assert OTHER in shown(on_desk)
    press(opened, on_desk, "letter_needs_parties_leave_out_1")
    look(opened, on_desk)
    assert len(on_desk.editing().basis.persons) == 1
    assert OTHER not in words(on_desk)


def test_adding_nobody_leaves_the_letter_as_it_was(opened: OpenDesk, page: LettersPage) -> None:
    on_desk = begin(opened, page)
    before = on_desk.editing()
    press(opened, on_desk, "letter_needs_parties_add")
    press(opened, page, "too_back")
    assert page.findChild(PeopleList, "too_list_page") is None or on_desk.isVisible()
    assert on_desk.editing() == before


def test_who_signs_for_them_is_chosen_and_goes_with_the_applicant(
    opened: OpenDesk, page: LettersPage
) -> None:
    on_desk = begin(opened, page)
    choose(opened, on_desk, "letter_needs_parties_representative", 1)
    by = on_desk.editing().basis.representative
    assert by is not None
    assert by.testimony in on_desk.editing().basis.applicants
    assert LAWYER.name in words(on_desk)
    offered = [testimony for testimony, _ in on_desk._assessment.parties.offered]
    mark(opened, on_desk, f"letter_needs_parties_applicant_{offered.index(by.testimony)}")
    assert on_desk.editing().basis.representative is None


def test_what_is_at_risk_is_told_only_with_a_reason(opened: OpenDesk, page: LettersPage) -> None:
    on_desk = begin(opened, page)
    assert "Kept back" in shown(on_desk)
    assert "9 years" not in words(on_desk)
    press(opened, on_desk, "letter_needs_weighing_tell_0")
    sheet = page.window().findChild(ReleaseSheet)
    assert sheet is not None
    assert not sheet.act.isEnabled()
    QTest.keyClicks(sheet.reason, "She asked for it.")
    assert sheet.act.isEnabled()
    QTest.mouseClick(sheet.act, Qt.MouseButton.LeftButton)
    opened.settle()
    look(opened, on_desk)
    assert "9 years" in words(on_desk)
    assert [each.reason for each in on_desk.editing().released] == ["She asked for it."]
    assert "Kept back" not in shown(on_desk)
    assert "tells what is at risk" in shown(on_desk)


def test_whose_word_stands_is_decided_beside_the_words(opened: OpenDesk, page: LettersPage) -> None:
    on_desk = begin(opened, page)
    press(opened, on_desk, "letter_needs_weighing_tell_0")
    sheet = page.window().findChild(ReleaseSheet)
    assert sheet is not None
    sheet.released.emit("asked")
    sheet.reject()
    opened.settle()
    look(opened, on_desk)
    facts = [each.fact for each in on_desk._assessment.contradictions]
    at = facts.index("sentence")
    said = on_desk._assessment.contradictions[at].versions
    name = f"letter_needs_weighing_differs_{at}"
    box = on_desk.findChild(ChoiceBox, name)
    assert box is not None
    assert box.currentText() == "The letter says who says what"
    choose(opened, on_desk, name, 1)
    assert said[0].text in words(on_desk)
    assert said[1].text not in words(on_desk)
    choose(opened, on_desk, name, 0)
    assert said[1].text in words(on_desk)


def test_bold_words_reach_the_letter(opened: OpenDesk, page: LettersPage) -> None:
    on_desk = begin(opened, page)
    area = next(area for area in on_desk.form.areas() if "_title_" in area.objectName())
    assert isinstance(area, StyledArea)
    area.setFocus()
    area.moveCursor(QTextCursor.MoveOperation.Start)
    area.moveCursor(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
    press(opened, on_desk, "letter_wording_italic")
    title = next(block for block in on_desk.editing().blocks if block.role == "title")
    assert title.spans == (Span(0, len(title.text), "italic"),)
    look(opened, on_desk)
    assert on_desk.preview.says.notice is None


def test_fields_are_taken_up_and_nothing_is_lost_by_leaving(opened: OpenDesk, page: LettersPage) -> None:
    on_desk = begin(opened, page, "complaint_ru")
    title = next(area for area in on_desk.form.areas() if "_title_" in area.objectName())
    title.setPlainText("МОЯ ЖАЛОБА")
    field = on_desk.findChild(GrowingArea, "letter_fields_official")
    assert field is not None
    QTest.keyClicks(field, "Synaq basqarmasy")
    assert not on_desk.hand.is_taken_up
    assert "take up what was filled in" in shown(on_desk)
    on_desk.leave()
    opened.settle()
    assert page.findChild(LetterEditor) is None
    (draft,) = (each for each, _, _ in session_drafts(opened))
    kept = opened.write(lambda session: letters.open_draft(session, draft))
    assert isinstance(kept, letters.LetterEditing)
    texts = [block.text for block in kept.blocks]
    assert "МОЯ ЖАЛОБА" in texts
    assert any("Synaq basqarmasy" in text for text in texts)


def session_drafts(opened: OpenDesk) -> list[tuple[RecordId, str, str]]:
    found = opened.write(letters.drafts)
    assert isinstance(found, list)
    return found


def test_the_list_of_persons_goes_along_under_its_title(opened: OpenDesk, page: LettersPage) -> None:
    on_desk = begin(opened, page)
    pages = on_desk.preview.count()
    mark(opened, on_desk, "letter_enclosed_0")
    assert [each.kind for each in on_desk.editing().enclosed] == ["persons"]
    assert on_desk.editing().enclosed[0].title in words(on_desk)
    look(opened, on_desk)
    assert on_desk.preview.count() == pages + 1
    mark(opened, on_desk, "letter_enclosed_0")
    assert on_desk.editing().enclosed == ()
