"""Events in their order, the facility told of before, what became of the person, and the end of a sitting."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from kuager.flows import interview as recording
from kuager.flows.interview import Editing
from kuager.gui.interview.events_step import EventsStep
from kuager.gui.interview.facility_part import FacilityPart
from kuager.gui.interview.page import InterviewsPage
from kuager.gui.interview.sitting_clock import SittingClock
from kuager.gui.widgets.fields import UnderstoodLine
from kuager.gui.widgets.list_view import ListView
from kuager.model.account import Events
from kuager.model.event import Event
from kuager.model.interview import Interview
from kuager.model.place import Facility
from tests.support import desks, rooms, windows
from tests.support.desks import OpenDesk
from tests.support.rooms import choose, control, document, editor_of, fill
from tests.support.vaults import when

CAMP = Facility("camp", "Қарашоқы оқыту орталығы")


@pytest.fixture(scope="module")
def opened(app: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path_factory.mktemp("events") / "vault") as opened:
        blank = Interview.blank()
        told = msgspec.structs.replace(blank.persons[0], events=Events((Event("camp", facility=CAMP),)))
        earlier = Editing(msgspec.structs.replace(blank, persons=(told,)))
        opened.write(lambda session: recording.save(session, earlier))
        yield opened


@pytest.fixture
def page(opened: OpenDesk) -> Iterator[InterviewsPage]:
    """A new interview at what happened to somebody."""
    with rooms.interviews_page(opened) as page:
        page.begin()
        editor_of(page).go_to("events")
        yield page


def step(page: InterviewsPage) -> EventsStep:
    found = editor_of(page)._page("events")
    assert isinstance(found, EventsStep)
    return found


def tell(page: InterviewsPage, *events: Event) -> None:
    """Write events, as if they had been typed."""
    editor = editor_of(page)
    whole = document(page)
    told = msgspec.structs.replace(whole.persons[0], events=Events(events))
    editor._change(msgspec.structs.replace(whole, persons=(told,)))
    editor.go_to("events")


def kinds(page: InterviewsPage) -> list[str]:
    return [event.kind for event in document(page).persons[0].events.events]


def status(page: InterviewsPage) -> str:
    found = step(page).findChild(UnderstoodLine, "events_status")
    assert found is not None
    return found.words()


def test_an_event_is_moved_by_keys_and_by_the_mouse(page: InterviewsPage) -> None:
    tell(page, Event("camp"), Event("trial"), Event("prison"))
    rows = control(step(page), "events_list", ListView)
    rows.setFocus()
    QTest.keyClick(rows, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert kinds(page) == ["trial", "camp", "prison"]
    high = rows.verticalHeader().defaultSectionSize()
    press, drop = rows.rect().center(), rows.rect().center()
    press.setY(rows.rowViewportPosition(2) + high // 2)
    drop.setY(rows.rowViewportPosition(0) + 2)
    QTest.mousePress(rows.viewport(), Qt.MouseButton.LeftButton, pos=press)
    QTest.mouseMove(rows.viewport(), drop)
    QTest.mouseRelease(rows.viewport(), Qt.MouseButton.LeftButton, pos=drop)
    assert kinds(page) == ["prison", "trial", "camp"]
    assert rows.chosen_key() == 0


def test_what_became_of_the_person_is_said_with_the_event_that_says_so(page: InterviewsPage) -> None:
    assert status(page) == ""
    tell(page, Event("camp", when("2018"), learned_how="call"), Event("release", when("2017")))
    assert "Camp, 2018" in status(page).replace("\u2068", "").replace("\u2069", "")
    choose(step(page), "event_reliability", "unreliable")
    assert "2017" in status(page)


def test_a_facility_told_of_before_is_offered_and_picked(opened: OpenDesk, page: InterviewsPage) -> None:
    control(step(page), "events_empty_begin", QWidget)
    tell(page, Event("camp"))
    fill(step(page), "event_facility", "қараш")
    part = step(page).findChild(FacilityPart)
    assert part is not None
    windows.settle()  # the page is laid out anew when the first letter stands there
    part._look()
    opened.settle()
    entry, offers = (
        control(step(page), "event_facility", QLineEdit),
        rooms.offers_of(step(page), "event_facility"),
    )
    assert offers.isVisible()
    QTest.keyClick(entry, Qt.Key.Key_Down)
    QTest.keyClick(entry, Qt.Key.Key_Return)
    assert document(page).persons[0].events.events[0].facility == CAMP
    assert not offers.isVisible()


def test_a_name_that_nobody_told_before_stays_as_it_is_typed(opened: OpenDesk, page: InterviewsPage) -> None:
    tell(page, Event("prison"))
    fill(step(page), "event_facility", "No. 3")
    choose(step(page), "event_facility_kind", "prison")
    opened.settle()
    assert document(page).persons[0].events.events[0].facility == Facility("prison", "No. 3")


def test_the_family_stops_at_any_moment_and_goes_on(page: InterviewsPage) -> None:
    editor = editor_of(page)
    clock = control(editor, "sitting_clock", SittingClock)
    editor._header._end()
    assert document(page).session.ended[2] == ":"
    assert not clock.isVisible()
    ended = editor._end.place
    assert ended.notice is not None
    ended.acted.emit()
    windows.settle()
    assert document(page).session.ended == ""
    assert clock.is_running()
    assert ended.notice is None


def test_the_keys_of_break_and_stop_are_there_where_the_clock_is_not(opened: OpenDesk) -> None:
    with rooms.interviews_page(opened) as page:
        windows.shown(page, 620, 500)
        page.begin()
        editor = editor_of(page)
        windows.settle()
        assert editor._header.clock is not None
        assert not editor._header.clock.isVisible()
        keys = {action.shortcut().toString() for action in editor._header.actions()}
        assert {"Ctrl+Shift+B", "Ctrl+Shift+E"} <= keys
