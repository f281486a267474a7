"""The list of interviews: found, opened, empty, with its drafts above."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from kuager.flows import interview as recording
from kuager.flows.interview import Editing
from kuager.flows.unlock import Session
from kuager.gui.interview.fields import where_is
from kuager.gui.interview.page import InterviewsPage
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.confirm import ConfirmDialog
from kuager.gui.widgets.empty import EmptyState
from kuager.gui.widgets.list_model import CELL
from kuager.gui.widgets.list_view import ListView
from kuager.model.interview import Interview
from tests.support import desks, interviews_told, people_told, rooms, windows
from tests.support.desks import OpenDesk
from tests.support.rooms import control, document, editor_of


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    def fill(session: Session) -> None:
        people_told.three_accounts(session)

    with desks.open_desk(tmp_path / "vault", fill) as opened:
        yield opened


@pytest.fixture
def page(opened: OpenDesk) -> Iterator[InterviewsPage]:
    with rooms.interviews_page(opened) as page:
        yield page


def rows(page: InterviewsPage) -> list[str]:
    model = page.findChild(ListView, "interviews_list").model()  # type: ignore[union-attr]
    return [model.index(at, 0).data() for at in range(model.rowCount())]


def search(page: InterviewsPage, opened: OpenDesk, words: str) -> None:
    find = control(page, "interviews_find", QLineEdit)
    find.setFocus()
    windows.type_words(find, words)
    QTest.keyClick(find, Qt.Key.Key_Return)
    opened.settle()


def test_the_list_shows_ticket_names_date_and_badges(page: InterviewsPage) -> None:
    assert set(rows(page)) == {"31", "12", "7"}
    view = control(page, "interviews_list", ListView)
    at = rows(page).index("31")
    cells = [view.model().index(at, column).data(CELL) for column in range(4)]
    assert cells[1].words == "Гүлшара Мысалқызы"
    assert cells[1].below == "about Серікбол Мысалұлы"
    assert cells[2].words == "22.11.2026"
    assert "Family at risk" in cells[3].spoken()
    assert "Agreed" in cells[3].spoken()


@pytest.mark.parametrize(
    ("words", "tickets"),
    [("12", {"12"}), ("Гүлшара", {"31"}), ("赛力克波力", {"7", "31", "12"}), ("nobody", set())],
)
def test_search_finds_tickets_and_names_in_any_script(
    page: InterviewsPage, opened: OpenDesk, words: str, tickets: set[str]
) -> None:
    search(page, opened, words)
    assert set(rows(page)) == tickets
    nothing = page.findChild(EmptyState, "interviews_not_found")
    assert nothing is not None
    assert nothing.isVisible() is (not tickets)


def test_enter_opens_the_chosen_interview_and_the_doors_are_shut(
    page: InterviewsPage, opened: OpenDesk
) -> None:
    shut: list[bool] = []
    page.doors_shut.connect(shut.append)
    view = control(page, "interviews_list", ListView)
    view.choose_first()
    view.setFocus()
    first = rows(page)[0]
    QTest.keyClick(view, Qt.Key.Key_Return)
    opened.settle()
    assert document(page).session.ticket == first
    editor_of(page).leave()
    opened.settle()
    assert shut == [True, False]
    assert view.chosen_key() is not None, "the choice is still there on return"


def test_ctrl_n_begins_an_interview(page: InterviewsPage) -> None:
    view = control(page, "interviews_list", ListView)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    windows.settle()
    assert document(page).session.ticket == ""


def test_an_empty_vault_says_how_it_begins(app: QApplication, tmp_path: Path) -> None:
    with desks.open_desk(tmp_path / "new") as opened, rooms.interviews_page(opened) as page:
        empty = control(page, "interviews_empty", EmptyState)
        assert empty.isVisible()
        empty.button.click()
        windows.settle()
        assert page.editor is not None


def kept(opened: OpenDesk, ticket: str) -> Interview:
    written = interviews_told.whole(ticket)
    opened.write(lambda session: recording.keep_draft(session, Editing(written)))
    return written


def test_a_draft_waits_above_the_list_and_goes_on(page: InterviewsPage, opened: OpenDesk) -> None:
    written = kept(opened, "33")
    page.list.read_again()
    opened.settle()
    line = control(page, f"draft_{written.id}", QWidget)
    words = [label.text() for label in line.findChildren(QLabel)]
    assert "33 · Гүлшара Мысалқызы" in words
    assert any(word.startswith("Draft, kept encrypted here since ") for word in words)
    control(line, "draft_open", Button).click()
    opened.settle()
    assert document(page) == written


def test_throwing_a_draft_away_asks_first(page: InterviewsPage, opened: OpenDesk) -> None:
    written = kept(opened, "34")
    page.list.read_again()
    opened.settle()
    for answer, left in (("draft_discard_safe", 1), ("draft_discard_act", 0)):
        line = control(page, f"draft_{written.id}", QWidget)
        control(line, "draft_discard", Button).click()
        dialog = page.findChild(ConfirmDialog, "draft_discard_dialog")
        assert dialog is not None
        control(dialog, answer, Button).click()
        opened.settle()
        found = opened.write(recording.drafts)
        assert isinstance(found, list)
        assert len(found) == left


def test_a_draft_of_a_recorded_interview_is_what_opens(page: InterviewsPage, opened: OpenDesk) -> None:
    view = control(page, "interviews_list", ListView)
    view.choose_first()
    record = view.chosen_key()
    page.open_interview(record)  # type: ignore[arg-type]
    opened.settle()
    rooms.fill(editor_of(page), "session_office", "Almaty 2")
    editor_of(page).leave()
    opened.settle()
    page.open_interview(record)  # type: ignore[arg-type]
    opened.settle()
    assert document(page).session.office == "Almaty 2"


def test_another_interview_opens_after_the_first_is_safe(page: InterviewsPage, opened: OpenDesk) -> None:
    written = kept(opened, "35")
    page.begin()
    rooms.fill(editor_of(page), "session_ticket", "36")
    first = document(page).id
    page.show_interview(written.id, "persons.1.identity.birth")
    opened.settle()
    assert document(page).id == written.id
    focus = page.focusWidget()
    assert focus is not None
    assert focus.objectName() == "person_birth"
    assert editor_of(page)._person == 1
    draft = opened.write(lambda session: recording.open_draft(session, first))
    assert isinstance(draft, Editing)
    assert draft.interview.session.ticket == "36"


@pytest.mark.parametrize(
    ("path", "spot"),
    [
        ("", ("start", "session_ticket", -1)),
        ("testifier.birth", ("testifier", "testifier_birth", -1)),
        ("testifier.names", ("testifier", "testifier_names_first", -1)),
        ("contact.address", ("testifier", "contact_address", -1)),
        ("persons.1.identity.id_numbers", ("persons", "person_id_numbers_first", 1)),
        ("persons.7.names.names", ("persons", "person_names_first", 1)),
        ("persons.0.events", ("events", "event_kind", 0)),
        ("persons.1.safety", ("persons", "person_safety_level", 1)),
        ("steps.taken", ("family", "taken_kind", -1)),
        ("reprisals.incidents", ("family", "reprisal_kind", -1)),
        ("representation.representatives", ("testifier", "representative_name", -1)),
        ("consent", ("consent", "", -1)),
        ("narrative.text", ("narrative", "narrative_text", -1)),
        ("something.newer", ("start", "session_ticket", -1)),
    ],
)
def test_a_field_of_the_document_has_its_spot(path: str, spot: tuple[str, str, int]) -> None:
    assert where_is(path, interviews_told.whole()) == spot


@pytest.mark.parametrize(
    ("path", "begins"),
    [
        ("steps.none_possible", "family_empty_begin"),
        ("steps.taken", "family_empty_begin"),
        ("reprisals", "reprisals_empty_begin"),
        ("representation", "representatives_empty_begin"),
    ],
)
def test_a_list_with_nothing_in_it_is_begun(path: str, begins: str) -> None:
    assert where_is(path, Interview.blank())[1] == begins


def test_on_return_the_keyboard_is_on_what_was_left(page: InterviewsPage, opened: OpenDesk) -> None:
    page.begin()
    windows.settle()
    windows.type_words(control(page, "session_ticket", QLineEdit), "41")
    editor_of(page).leave()
    opened.settle()
    assert focus_name() == "draft_open"
    QTest.keyClick(keyboard(), Qt.Key.Key_Space)
    opened.settle()
    assert document(page).session.ticket == "41"
    QTest.keyClick(keyboard(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    opened.settle()
    editor_of(page).leave()
    opened.settle()
    view = control(page, "interviews_list", ListView)
    assert view.hasFocus()
    assert view.currentIndex().siblingAtColumn(0).data() == "41"


def test_after_a_draft_is_thrown_away_the_keyboard_is_on_the_next(
    page: InterviewsPage, opened: OpenDesk
) -> None:
    written, other = kept(opened, "34"), kept(opened, "35")
    page.list.read_again()
    opened.settle()
    away = control(control(page, f"draft_{written.id}", QWidget), "draft_discard", Button)
    away.setFocus()
    away.click()
    dialog = page.findChild(ConfirmDialog, "draft_discard_dialog")
    assert dialog is not None
    control(dialog, "draft_discard_act", Button).click()
    opened.settle()
    line = control(page, f"draft_{other.id}", QWidget)
    assert page.focusWidget() is control(line, "draft_open", Button)


def test_from_the_search_down_and_enter_go_to_the_list(page: InterviewsPage, opened: OpenDesk) -> None:
    view, find = control(page, "interviews_list", ListView), control(page, "interviews_find", QLineEdit)
    search(page, opened, "12")
    assert view.hasFocus()
    find.setFocus()
    QTest.keyClick(find, Qt.Key.Key_Down)
    assert view.hasFocus()


def keyboard() -> QWidget:
    widget: QWidget | None = QApplication.focusWidget()
    assert widget is not None
    return widget


def focus_name() -> str:
    return keyboard().objectName()
