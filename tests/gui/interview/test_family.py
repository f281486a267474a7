"""The family's own steps, incidents and who stands for it; how an incident asks about safety."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTabBar, QWidget

from kuager.flows import interview as recording
from kuager.flows.interview import Editing
from kuager.gui.interview.consent_band import ConsentBand
from kuager.gui.interview.page import InterviewsPage
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.fields import UnderstoodLine
from kuager.gui.widgets.list_model import CELL
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.notice import NoticePlace
from kuager.model.account import AccountSafety
from kuager.model.ids import RecordId
from kuager.model.steps import Reprisals
from kuager.model.testimony import Safety
from tests.support import desks, interviews_told, rooms, windows
from tests.support.desks import OpenDesk
from tests.support.rooms import choose, control, document, editor_of, fill, press


@pytest.fixture(scope="module")
def opened(app: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path_factory.mktemp("family") / "vault") as opened:
        yield opened


@pytest.fixture
def page(opened: OpenDesk) -> Iterator[InterviewsPage]:
    """A new interview at the family's steps."""
    with rooms.interviews_page(opened) as page:
        page.begin()
        editor_of(page).go_to("family")
        yield page


def hint(page: InterviewsPage) -> str:
    """What is said of safety."""
    notice = editor_of(page)._page("family").findChild(NoticePlace, "family_safety")
    assert notice is not None
    return notice.notice.accessibleName() if notice.notice is not None else ""


def cells(page: InterviewsPage, name: str) -> list[list[str]]:
    model = control(editor_of(page), name, ListView).model()
    return [
        [model.index(row, at).data(CELL).spoken() for at in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_keyboard_begins_where_something_can_be_begun(page: InterviewsPage) -> None:
    windows.settle()
    focus = page.focusWidget()
    assert focus is not None
    assert focus.objectName() == "family_empty_begin"
    QTest.keyClick(focus, Qt.Key.Key_Space)
    windows.settle()
    focus = page.focusWidget()
    assert focus is not None
    assert focus.objectName() == "taken_kind"


def test_steps_stand_in_a_list_with_their_answers(page: InterviewsPage) -> None:
    editor = editor_of(page)
    press(editor, "family_empty_begin")
    choose(editor, "taken_kind", "appeal")
    fill(editor, "taken_date", "March 2019")
    fill(editor, "taken_to_whom", "the Foreign Ministry")
    choose(editor, "taken_response", "forwarded")
    press(editor, "family_add")
    choose(editor, "taken_kind", "visit")
    assert cells(page, "family_list") == [
        ["Written appeal, the Foreign Ministry", "March 2019", "Forwarded to another office"],
        ["Visit to an office", "", ""],
    ]
    QTest.keyClick(
        control(editor, "taken_to_whom", QLineEdit), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier
    )
    assert [step.kind for step in document(page).steps.taken] == ["visit", "appeal"]
    press(editor, "family_remove")
    assert [step.kind for step in document(page).steps.taken] == ["appeal"]
    press(editor, "family_notice_notice_act")
    assert [step.kind for step in document(page).steps.taken] == ["visit", "appeal"]


def test_why_nothing_was_possible_is_asked_where_nothing_was_done(page: InterviewsPage) -> None:
    editor = editor_of(page)
    why = control(editor, "steps_none_possible", QLineEdit)
    press(editor, "family_empty_begin")
    assert not why.isVisible()
    press(editor, "family_remove")
    assert why.isVisible()
    fill(editor, "steps_none_possible", "fear for the children")
    press(editor, "family_empty_begin")
    assert why.isVisible(), "what was told stays in sight"
    assert document(page).steps.none_possible == "fear for the children"


def test_either_answer_is_enough(opened: OpenDesk, page: InterviewsPage) -> None:
    editor = editor_of(page)
    opened.settle()
    marks = editor._steps._rows["family"]
    assert (marks.progress.done, marks.progress.total) == (0, 1)
    fill(editor, "steps_none_possible", "fear")
    desks.heard(editor._measuring._behind.timeout, lambda: None)  # it is counted in a pause of the typing
    assert marks.progress.done == 1


def test_an_incident_asks_about_safety_and_changes_nothing_by_itself(page: InterviewsPage) -> None:
    editor = editor_of(page)
    band = control(editor, "consent_band", ConsentBand)
    press(editor, "reprisals_empty_begin")
    assert hint(page) == "", "nothing was told yet"
    choose(editor, "reprisal_kind", "threat_call")
    assert hint(page) == "Is the family in danger? It is marked “Careful”."
    assert document(page).safety == Safety()
    assert band.words() == ["Consent not asked yet", "Careful"]

    press(editor, "family_safety_notice_act")
    assert document(page).safety.level == "at_risk"
    assert band.words() == ["Consent not asked yet", "Family at risk"]
    assert hint(page) == "The family is now marked “At risk”."
    focus = page.focusWidget()
    assert isinstance(focus, Button)
    assert focus.words() == "Put back"
    press(editor, "family_safety_notice_act")
    assert document(page).safety == Safety()
    assert hint(page).startswith("Is the family in danger?")

    press(editor, "reprisals_remove")
    assert hint(page) == ""
    assert document(page).reprisals == Reprisals()


def test_a_raised_level_keeps_its_reason_and_is_what_consent_shows(page: InterviewsPage) -> None:
    editor = editor_of(page)
    editor.go_to("consent")
    choose(editor, "safety_level", "open")
    fill(editor, "safety_reason", "she said so")
    editor.go_to("family")
    press(editor, "reprisals_empty_begin")
    fill(editor, "reprisal_what", "a car in front of the house")
    assert hint(page).endswith("It is marked “Open”.")
    press(editor, "family_safety_notice_act")
    assert document(page).safety == Safety("at_risk", "she said so")
    editor.go_to("consent")
    editor.go_to("family")
    assert hint(page) == "", "it is at risk, and there is nothing to say"


def test_whoever_stands_for_the_family_is_a_line_until_there_is_somebody(page: InterviewsPage) -> None:
    editor = editor_of(page)
    editor.go_to("testifier")
    step = editor._page("testifier")
    shown = [label.text() for label in step.findChildren(QLabel) if label.isVisibleTo(step)]
    assert "Who stands for the family" in shown
    press(editor, "representatives_empty_begin")
    fill(editor, "representative_name", "Үлгі Заңгерұлы")
    choose(editor, "representative_capacity", "lawyer")
    assert cells(page, "representatives_list") == [["Үлгі Заңгерұлы, Lawyer", "", ""]]
    shown = [label.text() for label in step.findChildren(QLabel) if label.isVisibleTo(step)]
    assert shown.count("Who stands for the family") == 1


def test_a_persons_level_says_what_holds(page: InterviewsPage, opened: OpenDesk) -> None:
    def holds() -> str:
        return control(editor, "person_safety_level_understood", UnderstoodLine).words()

    editor = editor_of(page)
    band = control(editor, "consent_band", ConsentBand)
    editor.go_to("persons")
    assert holds() == "For this person holds: Careful"
    choose(editor, "person_safety_level", "at_risk")
    assert holds() == "For this person holds: At risk"
    assert band.words()[-1] == "Family at risk"
    control(editor, "persons_add", Button).click()
    windows.settle()
    assert holds() == "For this person holds: Careful"
    bar = control(editor, "persons_tabs_bar", QTabBar)
    assert bar.count() == 2
    assert [told.safety.level for told in document(page).persons] == ["at_risk", "open"]


def test_a_level_of_another_office_stays_and_counts(opened: OpenDesk) -> None:
    whole = interviews_told.whole("77")
    first = msgspec.structs.replace(whole.persons[0], safety=AccountSafety("of_another_office"))
    whole = msgspec.structs.replace(whole, safety=Safety("open"), persons=(first, *whole.persons[1:]))
    saved = opened.write(lambda session: recording.save(session, Editing(whole)))
    with rooms.interviews_page(opened) as page:
        page.open_interview(RecordId(whole.id))
        opened.settle()
        editor = editor_of(page)
        editor.go_to("persons")
        assert (
            control(editor, "person_safety_level_understood", UnderstoodLine)
            .words()
            .endswith("of_another_office")
        )
        editor._was_edited()
        assert document(page).persons[0].safety.level == "of_another_office"
        editor.leave()
        opened.settle()
    assert saved is not None


def test_the_way_from_a_letter_leads_to_what_begins_the_list(page: InterviewsPage) -> None:
    editor = editor_of(page)
    editor.go_to("start")
    editor.go_to("family", "taken_kind")
    windows.settle()
    focus: QWidget | None = page.focusWidget()
    assert focus is not None
    assert focus.objectName() == "family_empty_begin"
