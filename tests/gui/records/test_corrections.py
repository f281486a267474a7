"""F2 corrects with a reason from wherever a record is shown; the next relative begins in the same room."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from kuager.flows import interview as recording
from kuager.flows import people
from kuager.flows.unlock import Session
from kuager.gui.interview.fields import WHY
from kuager.gui.interview.page import InterviewsPage
from kuager.gui.people.page import PeoplePage
from kuager.gui.people.source_choice import SourceChoice
from kuager.gui.records.record_page import RecordPage
from kuager.gui.search.find_page import FindPage
from kuager.gui.widgets.buttons import Button
from kuager.model.ids import RecordId
from kuager.model.interview import Interview
from tests.gui import gallery
from tests.support import desks, interviews_told, rooms, vaults, windows
from tests.support.desks import OpenDesk
from tests.support.rooms import control, document, editor_of


@pytest.fixture
def told() -> Interview:
    return interviews_told.whole()


@pytest.fixture
def opened(app: QApplication, tmp_path: Path, told: Interview) -> Iterator[OpenDesk]:
    def fill(session: Session) -> None:
        vaults.record(session, told)

    with desks.open_desk(tmp_path / "vault", fill) as opened:
        yield opened


@pytest.fixture
def page(opened: OpenDesk) -> Iterator[InterviewsPage]:
    with rooms.interviews_page(opened) as page:
        yield page
        if page.editor is not None:
            page.editor.leave()
            opened.settle()


def press(opened: OpenDesk, widget: QWidget, name: str) -> None:
    button = widget.findChild(Button, name)
    assert button is not None, name
    assert button.isEnabled(), name
    button.click()
    opened.settle()
    windows.settle()


def f2(opened: OpenDesk, widget: QWidget) -> None:
    QTest.keyClick(widget, Qt.Key.Key_F2)
    opened.settle()
    windows.settle()


def record_page(opened: OpenDesk, page: InterviewsPage, told: Interview) -> RecordPage:
    page._open_record(told.id)
    opened.settle()
    found = page.findChild(RecordPage)
    assert found is not None
    return found


def test_the_list_corrects_what_is_chosen(page: InterviewsPage, opened: OpenDesk, told: Interview) -> None:
    page.list._list.choose(told.id)
    f2(opened, page.list._list)
    assert document(page).id == told.id
    assert control(editor_of(page), WHY, QLineEdit).hasFocus()


def test_the_history_corrects_what_it_shows(page: InterviewsPage, opened: OpenDesk, told: Interview) -> None:
    f2(opened, record_page(opened, page, told).changes.list)
    assert document(page).id == told.id
    assert control(editor_of(page), WHY, QLineEdit).hasFocus()
    assert page.findChild(RecordPage) is None


def test_a_person_of_one_source_is_corrected_there(opened: OpenDesk, told: Interview) -> None:
    place = PeoplePage(opened.desk)
    windows.shown(place, 1200, 700)
    wanted: list[tuple[RecordId, str]] = []
    place.interview_wanted.connect(lambda record, field: wanted.append((record, field)))
    place.open_person(told.persons[0].account)
    opened.settle()
    f2(opened, place)
    assert wanted == [(told.id, WHY)]
    place.close()
    place.deleteLater()
    opened.settle()


def test_of_several_sources_one_is_chosen(opened: OpenDesk, told: Interview) -> None:
    def join(session: Session) -> RecordId:
        other = vaults.record(session, vaults.told("32", "Бибігүл Сынаққызы"))
        people.join(session, other.persons[0].account, told.persons[0].account, "the same number")
        return other.id

    other = opened.write(join)
    place = PeoplePage(opened.desk)
    windows.shown(place, 1200, 700)
    wanted: list[tuple[RecordId, str]] = []
    place.interview_wanted.connect(lambda record, field: wanted.append((record, field)))
    place.open_person(told.persons[0].account)
    opened.settle()
    f2(opened, place)
    choice = place.findChild(SourceChoice)
    assert choice is not None
    assert windows.cut_off(place) == []
    choice.list.choose(other)
    QTest.keyClick(choice.list, Qt.Key.Key_Return)
    opened.settle()
    assert wanted == [(other, WHY)]
    assert place.findChild(SourceChoice) is None
    place.close()
    place.deleteLater()
    opened.settle()


def test_what_was_found_is_corrected(opened: OpenDesk, told: Interview) -> None:
    place = FindPage(opened.desk)
    windows.shown(place, 1200, 700)
    wanted: list[RecordId] = []
    place.correction_wanted.connect(wanted.append)
    place.box.setText(told.session.ticket)
    place._ask()
    opened.settle()
    group = next(each for each in place._shown() if each.kind == "interview")
    group.list.choose_first()
    group.list.setFocus()
    f2(opened, group.list)
    assert wanted == [told.id]
    place.close()
    place.deleteLater()
    opened.settle()


@pytest.mark.parametrize("same", [False, True])
def test_the_next_relative_begins_in_the_same_room(
    page: InterviewsPage, opened: OpenDesk, told: Interview, same: bool
) -> None:
    press(opened, record_page(opened, page, told), f"interview_record_next_{'same' if same else 'other'}")
    new = document(page)
    assert new.id != told.id
    assert new.session.office == told.session.office
    assert (new.testifier == told.testifier) is same
    assert new.consent is None
    said = " ".join(label.text() for label in editor_of(page).findChildren(QLabel))
    said = said.replace("\u2068", "").replace("\u2069", "")
    assert f"Came along from Interview {told.session.ticket}: who is in the room, the languages" in said
    assert ("the one who speaks" in said) is same
    assert "No consent and nothing that was told." in said


def test_nothing_comes_from_a_withdrawn_one(page: InterviewsPage, opened: OpenDesk, told: Interview) -> None:
    opened.write(lambda session: recording.withdraw(session, told.id))
    found = record_page(opened, page, told)
    button = found.findChild(Button, "interview_record_next_other")
    assert button is not None
    assert not button.isEnabled()


@pytest.mark.parametrize("look", ["light", "rtl"])
def test_no_word_is_cut_off(app: QApplication, opened: OpenDesk, told: Interview, look: str) -> None:
    with gallery.dressed(app, look), rooms.interviews_page(opened) as page:
        windows.shown(page, 910, 560)
        found = record_page(opened, page, told)
        found.body.button.click()
        windows.settle()
        assert windows.cut_off(page) == []
