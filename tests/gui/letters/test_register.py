"""The register, driven as a user does: what became of a letter, who is late, the next one, on paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kuager.flows import letters, register
from kuager.flows.register import Dispatch, FollowUp
from kuager.flows.unlock import Session
from kuager.gui.letters.editor import LetterEditor
from kuager.gui.letters.next_letter import NextLetter
from kuager.gui.letters.page import LettersPage
from kuager.gui.letters.register_sheet import RegisterSheet
from kuager.gui.letters.signed_view import SignedView
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.entries import ChoiceBox
from kuager.model.dates import When
from kuager.model.ids import RecordId
from tests.support import desks, letters_begun, people_told
from tests.support.desks import OpenDesk, heard
from tests.support.vaults import when


def fill(session: Session) -> None:
    """A letter that is late, and one that was not sent yet."""
    person = RecordId(people_told.three_accounts(session))
    late = letters.sign(session, letters_begun.begun(session, person)).id
    sent = Dispatch(when("27.10.2026"), "by_hand", "ЗТ-2026-00451", when("28.10.2026"), number="АЛМ-1/2026")
    register.change(session, late, sent, FollowUp())
    letters.sign(session, letters_begun.begun(session, person, "request_kk"))


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


def words(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def press(opened: OpenDesk, page: QWidget, name: str) -> None:
    found = page.findChild(Button, name)
    assert found is not None, name
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)
    opened.settle()


def rows(page: LettersPage) -> list[tuple[str, ...]]:
    """What the lines of the register say of number and due day."""
    model = page.register.list.model()
    spoken = Qt.ItemDataRole.AccessibleTextRole
    return [
        tuple(str(model.index(line, column).data(spoken)) for column in (1, 3, 4))
        for line in range(model.rowCount())
    ]


def late(opened: OpenDesk) -> RecordId:
    found = opened.write(register.pressing)
    assert isinstance(found, list)
    return RecordId(found[0].row.id)


def view_of(opened: OpenDesk, page: LettersPage, letter: RecordId) -> SignedView:
    page.open_letter(letter)
    opened.settle()
    view = page.findChild(SignedView)
    assert view is not None
    return view


def told(opened: OpenDesk, letter: RecordId) -> register.Registered:
    found = opened.write(lambda session: register.read_told(session, letter))
    assert isinstance(found, register.Registered)
    return found


def narrow(page: LettersPage, group: str) -> None:
    page.register.group.choose(group)
    page.register.group.chosen.emit(group)


def test_each_line_says_number_day_and_standing(opened: OpenDesk, page: LettersPage) -> None:
    first, second = sorted(rows(page))
    assert first == ("1/2026, 22 November 2026", "", "Not sent yet")
    assert (second[0], second[2]) == ("АЛМ-1/2026, 22 November 2026", "Overdue")
    assert second[1].startswith("18 November 2026, 2 working day")
    narrow(page, "overdue")
    assert [line[2] for line in rows(page)] == ["Overdue"]
    assert "1 letter" in words(page)
    narrow(page, "answered")
    assert "No letter was found" in words(page)
    press(opened, page, "register_not_found_begin")
    assert len(rows(page)) == 2


def test_what_became_of_it_is_recorded(opened: OpenDesk, page: LettersPage) -> None:
    letter = late(opened)
    view = view_of(opened, page, letter)
    assert not view.save.isEnabled()
    assert "The answer was due on" in words(view)
    assert "2 working day" in words(view)
    for field, typed in (
        ("signed_dispatch_received_by", "the reception"),
        ("signed_dispatch_answer_reply_date", "20 November 2026"),
        ("signed_dispatch_answer_next_step", "call on Monday"),
    ):
        entry = view.findChild(QWidget, field)
        assert entry is not None, field
        entry.setFocus()
        QTest.keyClicks(entry, typed)
    box = view.findChild(ChoiceBox, "signed_dispatch_answer_reply")
    assert box is not None
    box.choose("token")
    box.chosen.emit("token")
    press(opened, view, "signed_save")
    assert "Saved with the letter." in words(view)
    assert "The answer came late" in words(view)
    found = told(opened, letter)
    assert found.dispatch.received_by == "the reception"
    assert found.dispatch.slip_date == when("28.10.2026"), "what nobody touched stays"
    assert found.followup.reply == "token"
    assert found.followup.reply_date == When("20 November 2026", "2026-11-20")
    assert opened.write(register.pressing) == []
    QTest.keyClick(view, Qt.Key.Key_Escape)
    opened.settle()
    assert page.register.isVisible()
    assert ("АЛМ-1/2026, 22 November 2026", "18 November 2026", "Answered") in rows(page)


def test_a_longer_term_is_added_and_leaving_saves_it(opened: OpenDesk, page: LettersPage) -> None:
    letter = late(opened)
    view = view_of(opened, page, letter)
    press(opened, view, "signed_dispatch_movements_empty_begin")
    box = view.findChild(ChoiceBox, "signed_dispatch_movement_kind")
    assert box is not None
    box.choose("extended")
    box.chosen.emit("extended")
    until = view.findChild(QWidget, "signed_dispatch_movement_until")
    assert until is not None
    until.setFocus()
    QTest.keyClicks(until, "15.12.2026")
    QTest.keyClick(view, Qt.Key.Key_Escape)
    opened.settle()
    assert page.register.isVisible()
    (moved,) = told(opened, letter).followup.movements
    assert (moved.kind, moved.until) == ("extended", when("15.12.2026"))
    assert any(line[1].startswith("15 December 2026") for line in rows(page))


def test_a_number_that_is_taken_is_said_and_nothing_is_lost(opened: OpenDesk, page: LettersPage) -> None:
    letter = late(opened)
    view = view_of(opened, page, letter)
    number = view.findChild(QWidget, "signed_dispatch_number")
    assert number is not None
    number.setFocus()
    QTest.keySequence(number, "Ctrl+A")
    QTest.keyClicks(number, "1/2026")
    QTest.keyClick(view, Qt.Key.Key_Escape)
    opened.settle()
    assert page.findChild(SignedView) is view, "it is not left before it is saved"
    assert "Another letter stands in the register under the number 1/2026." in words(view)
    assert view.form.told().dispatch.number == "1/2026"


def test_a_lock_saves_what_was_written(opened: OpenDesk, page: LettersPage) -> None:
    letter = late(opened)
    view = view_of(opened, page, letter)
    assert heard(page.secured, page.secure) == (True,)
    step = view.findChild(QWidget, "signed_dispatch_answer_next_step")
    assert step is not None
    step.setFocus()
    QTest.keyClicks(step, "call on Monday")
    assert heard(page.secured, page.secure) == (True,)
    assert told(opened, letter).followup.next_step == "call on Monday"
    assert view.is_safe()
    number = view.findChild(QWidget, "signed_dispatch_number")
    assert number is not None
    number.setFocus()
    QTest.keySequence(number, "Ctrl+A")
    QTest.keyClicks(number, "1/2026")  # which is taken
    assert heard(page.secured, page.secure) == (False,)


def test_the_answer_is_brought_in_with_the_letter(
    opened: OpenDesk, page: LettersPage, tmp_path: Path
) -> None:
    letter = late(opened)
    view = view_of(opened, page, letter)
    reply = tmp_path / "reply.pdf"
    reply.write_bytes(b"%PDF-1.7 an invented answer")
    view.form.attachments.take(reply)
    opened.settle()
    assert view.save.isEnabled()
    press(opened, view, "signed_save")
    (kept,) = told(opened, letter).attachments.files
    assert kept.file_name == "reply.pdf"


def test_the_next_letter_knows_the_one_before(opened: OpenDesk, page: LettersPage) -> None:
    letter = late(opened)
    view = view_of(opened, page, letter)
    press(opened, view, "signed_standing_next")
    choice = page.findChild(NextLetter)
    assert choice is not None
    assert "АЛМ-1/2026" in words(choice)
    choice.list.choose(("complaint_ru", "prosecutor_kz"))
    QTest.keyClick(choice.list, Qt.Key.Key_Return)
    opened.settle()
    editor = page.findChild(LetterEditor)
    assert editor is not None
    basis = editor.editing().basis
    assert (basis.earlier_letter, basis.addressee, basis.kind) == (letter, "prosecutor_kz", "complaint")
    assert "ЗТ-2026-00451" in "\n".join(block.text for block in editor.editing().blocks)


def test_what_is_shown_leaves_as_a_file(opened: OpenDesk, page: LettersPage, tmp_path: Path) -> None:
    narrow(page, "overdue")
    press(opened, page, "register_export")
    sheet = page.window().findChild(RegisterSheet)
    assert sheet is not None
    assert "The 1 letter" in words(sheet)
    sheet.form.choose("csv")
    sheet.language.choose("kk")
    sheet.write_to(tmp_path / "r.csv")
    opened.settle()
    text = (tmp_path / "r.csv").read_text("utf-8-sig")
    assert "АЛМ-1/2026" in text
    assert text.count("\n") == 2, "the other letter is not shown"
    assert "Мерзімі өтті" in text
    assert "The register is saved as" in words(page)
