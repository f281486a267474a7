"""The ways between the places: from a person to a letter, from a letter to a field, to two versions."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kuager.flows import duplicates, letters, people
from kuager.gui.file_choice import FileChoice
from kuager.gui.interview.editor import InterviewEditor
from kuager.gui.letters.editor import LetterEditor
from kuager.gui.letters.new_letter import NewLetter
from kuager.gui.people.conflicts import ConflictsView
from kuager.gui.people.duplicates import DuplicatesPage
from kuager.gui.people.person_view import PersonView
from kuager.gui.places import Places
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.header import FindBox
from kuager.gui.widgets.list_view import ListView
from kuager.model.ids import RecordId
from tests.support import desks, look_alikes, people_told, rooms, sources_told, vaults, windows
from tests.support.desks import OpenDesk, heard


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault", people_told.three_accounts) as opened:
        yield opened


@pytest.fixture
def places(opened: OpenDesk) -> Iterator[Places]:
    places = Places(opened.desk)
    places.window.resize(1366, 768)
    places.window.show()
    places.window.activateWindow()
    opened.settle()
    yield places
    places.destroy()
    opened.settle()


def press(opened: OpenDesk, page: QWidget, name: str) -> None:
    found = page.findChild(Button, name)
    assert found is not None, name
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)
    opened.settle()


def person(opened: OpenDesk) -> RecordId:
    rows = opened.write(people.listing)
    assert isinstance(rows, list)
    return RecordId(rows[0].id)


def begin_letter(opened: OpenDesk, places: Places) -> LetterEditor:
    places.window.show_place("people")
    places.people.open_person(person(opened))
    opened.settle()
    press(opened, places.people, "person_write")
    assert places.window.place == "letters"
    choice = places.letters.findChild(NewLetter)
    assert choice is not None
    QTest.keyClick(choice.list, Qt.Key.Key_Return)
    opened.settle()
    on_desk = places.letters.findChild(LetterEditor)
    assert on_desk is not None
    return on_desk


def test_a_letter_leads_to_the_field_that_is_missing_and_shows_what_was_filled_in(
    opened: OpenDesk, places: Places
) -> None:
    on_desk = begin_letter(opened, places)
    on_desk._pause.stop()
    on_desk._read()
    opened.settle()
    press(opened, on_desk, "letter_needs_last_address_fill")
    assert places.window.place == "interviews"
    editor = places.interviews.findChild(InterviewEditor)
    assert editor is not None
    focused = QApplication.focusWidget()
    assert focused is not None
    assert "last_address" in focused.objectName()


def test_a_source_opens_its_interview(opened: OpenDesk, places: Places) -> None:
    places.window.show_place("people")
    places.people.open_person(person(opened))
    opened.settle()
    press(opened, places.people, "person_accounts_table_open_A")
    assert places.window.place == "interviews"
    assert places.interviews.findChild(InterviewEditor) is not None


def test_the_interviews_lead_to_two_versions(opened: OpenDesk, places: Places) -> None:
    way = places.interviews.findChild(Button, "interviews_conflicts")
    assert way is not None
    assert not way.isVisible()
    whose = person(opened)
    opened.write(lambda session: people_told.conflict(session, whose))
    opened.desk.recorded.emit()
    opened.settle()
    press(opened, places.interviews, "interviews_conflicts")
    assert places.window.place == "people"
    assert places.people.findChild(ConflictsView) is not None


def test_a_bundle_is_asked_for_from_anywhere(opened: OpenDesk, places: Places) -> None:
    for place in ("interviews", "exchange"):
        places.window.show_place(place)
        places.window.activateWindow()  # the dialog before had taken that
        opened.settle()
        QTest.keyClick(places.window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
        dialog = places.window.findChild(FileChoice)
        assert dialog is not None, place
        assert places.window.place == "exchange"
        dialog.reject()
        opened.settle()


def test_before_a_lock_letter_and_interview_are_on_the_disk(opened: OpenDesk, places: Places) -> None:
    on_desk = begin_letter(opened, places)
    QTest.keyClicks(on_desk.form.risk, "nothing is known of it")
    assert heard(places.secured, places.secure) == (True,)
    drafts = opened.write(letters.drafts)
    assert isinstance(drafts, list)
    assert len(drafts) == 1


def test_a_letter_that_one_is_just_leaving_holds_up_no_lock(opened: OpenDesk, places: Places) -> None:
    on_desk = begin_letter(opened, places)
    QTest.keyClicks(on_desk.form.risk, "nothing is known of it")
    on_desk.leave()
    assert heard(places.secured, places.secure) == (True,)


def test_alt_and_a_number_open_the_places(opened: OpenDesk, places: Places) -> None:
    for number, place in enumerate(("today", "interviews", "people", "letters", "exchange", "settings"), 1):
        key = Qt.Key(Qt.Key.Key_0 + number)
        QTest.keyClick(places.window, key, Qt.KeyboardModifier.AltModifier)
        assert places.window.place == place


def find(opened: OpenDesk, places: Places, words: str) -> None:
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(QApplication.focusWidget() or places.window, Qt.Key.Key_K, keys)
    assert places.window.place == "find"
    box = QApplication.focusWidget()
    assert box is places.find.box
    heard(places.find.box.searched, lambda: windows.type_words(places.find.box, words))
    opened.settle()
    windows.settle()


def test_find_opens_a_person_and_goes_back_without_opening_anything(opened: OpenDesk, places: Places) -> None:
    places.window.show_place("exchange")
    find(opened, places, "Мысалулы")
    QTest.keyClick(places.find.box, Qt.Key.Key_Escape)
    assert places.window.place == "exchange"
    find(opened, places, "Мысалулы")
    QTest.keyClick(places.find.box, Qt.Key.Key_Down)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "find_person_list"
    QTest.keyClick(focus, Qt.Key.Key_Return)
    opened.settle()
    assert places.window.place == "people"
    view = places.people.findChild(PersonView)
    assert view is not None
    assert view.page.id == person(opened)


def test_find_opens_an_interview_also_while_another_one_is_open(opened: OpenDesk, places: Places) -> None:
    places.window.show_place("interviews")
    places.interviews.begin()
    opened.settle()
    find(opened, places, "Дина Сынаққызы")
    view = places.find.findChild(ListView, "find_interview_list")
    assert view is not None
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    opened.settle()
    assert places.window.place == "interviews"
    editor = places.interviews.editor
    assert editor is not None
    assert editor.keeper.interview.session.ticket == "12"


_LISTS = {"person": "people", "source": "sources", "interview": "interviews"}


@pytest.mark.parametrize(
    ("kind", "place"), [("person", "people"), ("source", "people"), ("interview", "interviews")]
)
def test_find_leads_to_a_whole_list_with_the_same_words(
    opened: OpenDesk, places: Places, kind: str, place: str
) -> None:
    opened.write(lambda session: sources_told.record(session, sources_told.told("Серікбол Мысалұлы")))
    find(opened, places, "Серікбол")
    press(opened, places.find, f"find_{kind}_all")
    assert places.window.place == place
    (box,) = (each for each in places.window.page(place).findChildren(FindBox) if each.isVisible())
    assert box.text() == "Серікбол"
    opened.settle()
    views = places.window.page(place).findChildren(ListView, f"{_LISTS[kind]}_list")
    (view,) = (each for each in views if each.isVisible())
    assert view.model().rowCount() >= 1


def test_find_opens_a_source_among_the_people(opened: OpenDesk, places: Places) -> None:
    record = opened.write(lambda session: sources_told.record(session, sources_told.told()))
    find(opened, places, "Embassy")
    QTest.keyClick(places.find.box, Qt.Key.Key_Down)
    QTest.keyClick(QApplication.focusWidget() or places.window, Qt.Key.Key_Return)
    opened.settle()
    assert places.window.place == "people"
    editor = places.people.sources.editor
    assert editor is not None
    assert editor.keeper.document.id == record


def test_what_was_typed_in_a_source_is_secured_with_the_rest(opened: OpenDesk, places: Places) -> None:
    places.window.show_place("people")
    places.people.open_sources()
    press(opened, places.people, "sources_empty_begin")
    editor = places.people.sources.editor
    assert editor is not None
    rooms.fill(places.people, "source_title", "Half a title")
    assert heard(places.secured, places.secure) == (True,)
    assert editor.keeper.is_safe()


def test_pairs_that_somebody_must_look_at_are_counted_where_they_are_decided(
    opened: OpenDesk, places: Places
) -> None:
    assert places.window.navigation._buttons["people"].accessibleDescription() == ""
    alike = look_alikes.interview(
        "8", "Дина Үлгіқызы", "Serikbol Mysaluly", birth="1968", origin="Emin county"
    )
    saved = opened.write(lambda session: vaults.record(session, alike))
    assert saved is alike
    opened.desk.recorded.emit()
    opened.settle()
    counts = opened.write(duplicates.count)
    assert isinstance(counts, duplicates.Counts)
    assert counts.probable > 0
    assert places.window.navigation._buttons["people"].accessibleDescription() == str(counts.probable)
    places.exchange.bring_in.duplicates_wanted.emit(frozenset({alike.persons[0].account}))
    opened.settle()
    assert places.window.place == "people"
    review = places.people.findChild(DuplicatesPage)
    assert review is not None
    assert all(alike.persons[0].account in (pair.one, pair.other) for pair in review._rows)
    assert review._rows
