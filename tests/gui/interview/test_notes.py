"""Words of the notes go into a field of the open step, stay in the notes, and can be taken back."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from kuager.gui.interview.page import InterviewsPage
from kuager.gui.interview.put_into import PutInto
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.list_model import CELL
from kuager.model.account import Events
from kuager.model.dates import When
from kuager.model.event import Event
from kuager.model.names import Name
from tests.support import desks, rooms, windows
from tests.support.desks import OpenDesk
from tests.support.rooms import control, document, editor_of

NOTES = "14:21  Ойдан қамалды 2018 жылы көктемде.\n😀 Құлжада, Қарашоқыда ұсталды."


@pytest.fixture(scope="module")
def opened(app: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path_factory.mktemp("notes") / "vault") as opened:
        yield opened


@pytest.fixture
def page(opened: OpenDesk) -> Iterator[InterviewsPage]:
    """A new interview with an event and notes, at what happened."""
    with rooms.interviews_page(opened) as page:
        windows.shown(page, 1300, 760)
        page.begin()
        editor = editor_of(page)
        whole = document(page)
        told = msgspec.structs.replace(whole.persons[0], events=Events((Event("camp"),)))
        editor._change(msgspec.structs.replace(whole, persons=(told,)))
        editor.go_to("events")
        pad(page).setPlainText(NOTES)
        yield page


def pad(page: InterviewsPage) -> QPlainTextEdit:
    return control(editor_of(page), "notes", QPlainTextEdit)


def select(page: InterviewsPage, words: str) -> None:
    area = pad(page)
    area.setFocus()
    cursor = area.document().find(words)
    area.setTextCursor(cursor)
    assert area.textCursor().selectedText() == words


def offered(page: InterviewsPage) -> list[str]:
    offers = rooms.offers_of(editor_of(page), "notes_field")
    if not offers.isVisible():
        return []
    model = offers.model()
    return [model.index(at, 0).data(CELL).words for at in range(model.rowCount())]


def put(page: InterviewsPage, words: str, field: str) -> None:
    """With the keyboard alone."""
    select(page, words)
    control(editor_of(page), "notes_into", Button).click()
    entry = control(editor_of(page), "notes_field", QLineEdit)
    assert entry.hasFocus()
    windows.type_words(entry, field)
    QTest.keyClick(entry, Qt.Key.Key_Down)
    QTest.keyClick(entry, Qt.Key.Key_Return)


def event(page: InterviewsPage) -> Event:
    found: Event = document(page).persons[0].events.events[0]
    return found


def asking(page: InterviewsPage) -> PutInto:
    found = editor_of(page).findChild(PutInto)
    assert found is not None
    return found


def says(page: InterviewsPage) -> str:
    notice = asking(page)._says.notice
    return notice.accessibleName() if notice is not None else ""


def test_nothing_chosen_goes_nowhere(page: InterviewsPage) -> None:
    area = pad(page)
    area.moveCursor(QTextCursor.MoveOperation.Start)
    assert not control(editor_of(page), "notes_into", Button).isEnabled()


def test_the_fields_of_the_step_are_found_by_their_names(page: InterviewsPage) -> None:
    select(page, "2018 жылы көктемде")
    control(editor_of(page), "notes_into", Button).click()
    assert offered(page)[:2] == ["When it happened", "When it was learned"]
    windows.type_words(control(editor_of(page), "notes_field", QLineEdit), "when learn")
    assert offered(page) == ["When it was learned"]


def test_words_become_a_date_and_the_notes_keep_them(page: InterviewsPage) -> None:
    put(page, "2018 жылы көктемде", "when it happ")
    assert event(page).happened == When("2018 жылы көктемде", event(page).happened.edtf)
    narrative = document(page).narrative
    assert (narrative.notes, narrative.notes_used) == (NOTES, ("2018 жылы көктемде",))
    (mark,) = pad(page).extraSelections()
    assert mark.cursor.selectedText() == "2018 жылы көктемде"
    assert pad(page).hasFocus(), "one goes on in the notes"


def test_a_mark_stands_right_after_a_letter_that_counts_twice(page: InterviewsPage) -> None:
    put(page, "Құлжада", "where")
    (mark,) = pad(page).extraSelections()
    assert mark.cursor.selectedText() == "Құлжада"
    assert event(page).place.told == "Құлжада"


def test_what_was_told_before_stays(page: InterviewsPage) -> None:
    put(page, "Ойдан қамалды", "in words")
    put(page, "ұсталды", "in words")
    assert event(page).description == "Ойдан қамалды\nұсталды"
    put(page, "Қарашоқыда", "camp")
    assert event(page).facility.name == "Қарашоқыда"


def test_it_is_taken_back_with_its_mark(page: InterviewsPage) -> None:
    put(page, "Құлжада", "where")
    assert "Where" in says(page)
    asking(page)._says.acted.emit()
    assert event(page).place.told == ""
    assert document(page).narrative.notes_used == ()
    assert pad(page).extraSelections() == []


def test_a_field_that_says_something_else_by_now_is_left_alone(page: InterviewsPage) -> None:
    put(page, "Құлжада", "where")
    rooms.fill(editor_of(page)._page("events"), "event_place", "Еміл")
    asking(page)._says.acted.emit()
    assert event(page).place.told == "Еміл"
    assert "something else" in says(page)


def test_escape_goes_back_to_the_notes(page: InterviewsPage) -> None:
    select(page, "Құлжада")
    control(editor_of(page), "notes_into", Button).click()
    entry = control(editor_of(page), "notes_field", QLineEdit)
    QTest.keyClick(entry, Qt.Key.Key_Escape)  # the list
    QTest.keyClick(entry, Qt.Key.Key_Escape)  # the question
    assert not entry.isVisible()
    assert pad(page).hasFocus()


def test_a_name_gets_a_line_of_its_own(page: InterviewsPage) -> None:
    editor = editor_of(page)
    editor.go_to("persons")
    put(page, "Ойдан", "name")
    assert document(page).persons[0].names.names == (Name("Ойдан"),)


def test_where_no_field_takes_words_it_says_so(app: QApplication) -> None:
    alone = PutInto(list)
    windows.shown(alone, 300, 200)
    alone.ask("Ойдан")
    assert alone._says.notice is not None
    assert "another step" in alone._says.notice.accessibleName()
    assert not alone._entry.isVisible()
    alone.close()
    alone.deleteLater()
    windows.settle()
