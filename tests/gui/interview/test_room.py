"""The interview room as it is used: keys, steps, the way to what is missing, and every look."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from kuager.flows import interview as recording
from kuager.flows.interview import Editing, Saved
from kuager.gui.interview.consent_band import ConsentBand
from kuager.gui.interview.needed import STEPS
from kuager.gui.interview.page import InterviewsPage
from kuager.gui.interview.sitting_clock import SittingClock
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.navigation import PlaceButton
from kuager.gui.widgets.text import Text
from kuager.model.ids import RecordId
from tests.gui import gallery
from tests.support import desks, interviews_told, rooms, windows
from tests.support.desks import OpenDesk
from tests.support.rooms import control, document, editor_of

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def opened(app: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path_factory.mktemp("room") / "vault") as opened:
        yield opened


@pytest.fixture(scope="module")
def record(opened: OpenDesk) -> RecordId:
    """An interview with everything in it."""
    saved = opened.write(lambda session: recording.save(session, Editing(interviews_told.whole())))
    assert isinstance(saved, Saved)
    return saved.id


@pytest.fixture
def page(opened: OpenDesk, record: RecordId) -> Iterator[InterviewsPage]:
    with rooms.interviews_page(opened) as page:
        page.open_interview(record)
        opened.settle()
        yield page
        if page.editor is not None:
            page.editor.leave()
        opened.settle()
        opened.write(lambda session: recording.discard_draft(session, record))


def key(page: InterviewsPage, which: Qt.Key, modifier: Qt.KeyboardModifier = CONTROL) -> None:
    """Press a key wherever the keyboard is."""
    target = page.focusWidget() or page
    QTest.keyClick(target, which, modifier)
    windows.settle()


def focused(page: InterviewsPage) -> str:
    widget = page.focusWidget()
    return widget.objectName() if widget is not None else ""


def test_the_keyboard_is_in_the_ticket_when_it_opens(page: InterviewsPage) -> None:
    assert focused(page) == "session_ticket"


def test_steps_go_on_and_back_by_key(page: InterviewsPage) -> None:
    editor = editor_of(page)
    seen = [editor._steps.current()]
    for _ in STEPS:
        key(page, Qt.Key.Key_PageDown)
        seen.append(editor._steps.current())
    assert tuple(seen[: len(STEPS)]) == STEPS
    assert seen[-1] == "review", "there is nothing behind the last step"
    key(page, Qt.Key.Key_PageUp)
    assert editor._steps.current() == "narrative"


def test_every_step_gives_the_keyboard_to_its_first_field(page: InterviewsPage) -> None:
    editor = editor_of(page)
    first = {}
    for step in STEPS:
        editor.go_to(step)
        windows.settle()
        first[step] = focused(page)
    assert first["testifier"].startswith("testifier_names_")
    assert first["persons"].startswith("person_names_")
    assert {step: name for step, name in first.items() if step not in ("testifier", "persons")} == {
        "start": "session_ticket",
        "consent": "consent_keep_and_study_not_asked",
        "events": "event_kind",
        "family": "taken_kind",
        "evidence": "evidence_pick",
        "narrative": "narrative_text",
        "review": "why",  # the page is seen from its beginning
    }


def test_a_field_undoes_what_was_typed(page: InterviewsPage) -> None:
    editor = editor_of(page)
    ticket = control(editor, "session_ticket", QLineEdit)
    ticket.setFocus()
    ticket.end(False)
    windows.type_words(ticket, "x")
    assert document(page).session.ticket == "31x"
    QTest.keyClick(ticket, Qt.Key.Key_Z, CONTROL)
    assert ticket.text() == "31"
    rooms.fill(editor, "session_ticket", "31")
    assert document(page).session.ticket == "31"


def test_f4_goes_to_the_notes_and_ctrl_t_writes_the_time(page: InterviewsPage) -> None:
    key(page, Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier)
    assert focused(page) == "notes"
    before = document(page).narrative.notes
    key(page, Qt.Key.Key_T)
    after = document(page).narrative.notes
    assert after.startswith(before)
    assert after[len(before) :].strip().count(":") == 1


def test_f8_goes_from_gap_to_gap(page: InterviewsPage) -> None:
    editor = editor_of(page)
    key(page, Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier)
    assert (editor._steps.current(), focused(page)) == ("consent", "consent_text_version")
    editor.go_to("persons")
    key(page, Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier)
    assert focused(page) == "person_citizenship", "which the letter wants of the first person"
    rooms.fill(editor, "person_citizenship", "China")
    key(page, Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier)
    assert editor._person == 1, "the second person lacks a birth date"
    assert focused(page) == "person_birth"


def test_the_review_leads_to_what_is_missing(page: InterviewsPage) -> None:
    editor = editor_of(page)
    editor.go_to("review")
    links = [b for b in editor.findChildren(Button) if b.words() == "Fill it in" and b.isVisibleTo(editor)]
    assert [link.accessibleDescription() for link in links if link.objectName().startswith("review_gap")] == [
        "Consent",
        "Persons · \u2068Серікбол Мысалұлы\u2069",
        "Persons · \u2068Айнұр Сынаққызы\u2069",
        "What happened · \u2068Айнұр Сынаққызы\u2069",
    ]
    links[-1].click()
    windows.settle()
    assert editor._steps.current() == "events"
    assert focused(page) == "events_empty_begin"


def test_the_steps_say_what_is_left(page: InterviewsPage) -> None:
    editor = editor_of(page)
    consent = control(editor, "step_consent", PlaceButton)
    assert consent.accessibleDescription() == "5 of 6, which text"
    persons = control(editor, "step_persons", PlaceButton)
    assert persons.accessibleDescription() == "7 of 12, 5 left"


def test_the_head_says_whose_interview_it_is(page: InterviewsPage) -> None:
    header = editor_of(page)._header
    words = [text.text() for text in header.findChildren(Text) if text.isVisibleTo(header)]
    assert words[:2] == ["31", "Гүлшара Мысалқызы"]
    assert "Interviewer \u2068Маржан Үлгіқызы\u2069" in words[2]
    assert header.clock is None, "an interview that was held is not timed again"


def test_consent_stays_in_sight_in_every_step_and_follows_each_answer(page: InterviewsPage) -> None:
    editor = editor_of(page)
    band = control(editor, "consent_band", ConsentBand)
    assert band.words() == [
        "Keep and study", "Kazakh authorities", "Partners (Үлгі қоры)", "UN: ask again", "Publish: no",
        "Family at risk",
    ]  # fmt: skip
    for step in STEPS:
        editor.go_to(step)
        windows.settle()
        assert band.isVisible()
    editor.go_to("consent")
    rooms.press(editor, "consent_kz_authorities_no")
    assert "Kazakh authorities: no" in band.words()
    assert "Kazakh authorities" not in band.words()


def test_refusals_stay_in_sight_when_there_is_no_room(page: InterviewsPage) -> None:
    band = control(editor_of(page), "consent_band", ConsentBand)
    windows.shown(page, 700, 500)
    assert band.words() == ["+3", "UN: ask again", "Publish: no", "Family at risk"]


def test_change_in_the_band_opens_the_consent(page: InterviewsPage) -> None:
    editor = editor_of(page)
    editor.go_to("narrative")
    control(editor, "consent_change", Button).click()
    assert editor._steps.current() == "consent"


def test_nobody_asked_is_said(opened: OpenDesk) -> None:
    with rooms.interviews_page(opened) as page:
        page.begin()
        windows.settle()
        band = control(editor_of(page), "consent_band", ConsentBand)
        assert band.words() == ["Consent not asked yet", "Careful"]


def test_a_new_interview_knows_day_hour_and_who_asks(opened: OpenDesk) -> None:
    with rooms.interviews_page(opened) as page:
        page.begin()
        session = document(page).session
        assert (session.date.told, session.date.edtf) == ("22.11.2026", "2026-11-22")
        assert session.interviewer == "Marzhan"
        assert session.started[2] == ":"
        clock = control(editor_of(page), "sitting_clock", SittingClock)
        assert clock.is_running()
        control(clock, "sitting_break", Button).click()
        assert not clock.is_running()
        assert control(clock, "sitting_break", Button).words() == "Go on"
        control(clock, "sitting_break", Button).click()
        assert clock.is_running()
        control(clock, "sitting_stop", Button).click()
        assert document(page).session.ended[2] == ":"
        assert not clock.isVisible()


LAPTOP, HALF, DOUBLE = (1306, 768), (910, 560), (626, 384)
"""1366 x 768 at 100, 150 and 200 %, less the rail of places."""
LOOKS = [
    *((look, LAPTOP) for look in ("light", "dark", "rtl", "125", "150", "pseudo")),
    *((look, HALF) for look in ("light", "rtl", "125", "pseudo")),
    *((look, DOUBLE) for look in ("light", "rtl")),
]


@pytest.mark.parametrize(("look", "size"), LOOKS)
def test_nothing_is_cut_off_in_any_look(
    app: QApplication, opened: OpenDesk, record: RecordId, look: str, size: tuple[int, int]
) -> None:
    with gallery.dressed(app, look), rooms.interviews_page(opened) as page:
        windows.shown(page, *size)
        windows.shown(page, *size)  # the shape for little room needs less of it
        opened.settle()
        assert windows.cut_off(page) == [], "the list"
        page.open_interview(record)
        opened.settle()
        for step in STEPS:
            editor_of(page).go_to(step)
            for _ in range(3):  # a form that takes another shape is laid out in several rounds
                windows.settle()
            assert windows.cut_off(page) == [], step
            assert windows.nameless(page) == [], step


def test_the_notes_are_behind_a_button_where_there_is_no_room(page: InterviewsPage) -> None:
    windows.shown(page, 800, 560)
    editor = editor_of(page)
    notes = editor.findChild(QPlainTextEdit, "notes")
    assert notes is not None
    assert not notes.isVisible()
    key(page, Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier)
    assert notes.isVisible()
    QTest.keyClick(notes, Qt.Key.Key_Escape)
    windows.settle()
    assert page.editor is editor, "the first Escape closes the notes only"
    assert not notes.isVisible()


def test_tab_goes_through_a_form_in_reading_order(page: InterviewsPage) -> None:
    editor = editor_of(page)
    ticket: QWidget = control(editor, "session_ticket", QLineEdit)
    ticket.setFocus()
    order = []
    for _ in range(6):
        order.append(focused(page))
        QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_Tab)
    assert order == [
        "session_ticket", "session_date", "session_started", "session_ended", "session_interviewer",
        "session_interpreter",
    ]  # fmt: skip
