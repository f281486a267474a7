"""The question to read aloud follows the keyboard, is turned by keys, and leads to its field."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kuager.flows import questions
from kuager.gui.interview.needed import STEPS
from kuager.gui.interview.page import InterviewsPage
from kuager.gui.interview.question_band import QuestionBand
from kuager.gui.people.record_words import field_label
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.entries import ChoiceBox
from tests.support import desks, rooms, windows
from tests.support.desks import OpenDesk
from tests.support.rooms import control, editor_of

SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault") as opened:
        yield opened


@pytest.fixture
def page(opened: OpenDesk) -> Iterator[InterviewsPage]:
    with rooms.interviews_page(opened) as page:
        page.begin()
        yield page
        if page.editor is not None:
            page.editor.leave()
        opened.settle()


def band_of(page: InterviewsPage) -> QuestionBand:
    return control(editor_of(page), "question_band", QuestionBand)


def key(page: InterviewsPage, which: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    focus: QWidget | None = page.focusWidget()
    QTest.keyClick(page if focus is None else focus, which, modifier)
    windows.settle()


def code(page: InterviewsPage) -> str:
    question = band_of(page).question()
    assert question is not None
    return question.code


def focused(page: InterviewsPage) -> str:
    focus: QWidget | None = page.focusWidget()
    return "" if focus is None else focus.objectName()


def test_every_question_belongs_to_a_step_and_its_field_has_a_name(page: InterviewsPage) -> None:
    editor = editor_of(page)
    asked: list[str] = []
    for step in STEPS:
        editor.go_to(step)
        band = editor.findChild(QuestionBand, "question_band")
        assert band is not None
        found = band.questions()
        assert band.isVisible() == bool(found)
        asked += [each.code for each in found]
    everything = questions.load()["en"].questions
    assert sorted(asked) == sorted(each.code for each in everything)
    for each in everything:
        name = each.field.split(".")[-1]
        assert field_label(name) != name, f"{each.field} has no name in words"


def test_it_leads_to_its_field_by_a_key(page: InterviewsPage) -> None:
    editor = editor_of(page)
    for step in STEPS:
        editor.go_to(step)
        if step == "events":
            rooms.press(editor, "events_empty_begin")
        band = editor.findChild(QuestionBand, "question_band")
        assert band is not None
        for each in band.questions():
            band._code = each.code
            key(page, Qt.Key.Key_F9)
            assert code(page) == each.code, (
                f"the field of {each.code} shows another question: {focused(page)}"
            )


def test_it_follows_the_keyboard(page: InterviewsPage) -> None:
    editor_of(page).go_to("persons", "person_birth", 0)
    assert code(page) == "person_birth"
    editor_of(page).go_to("persons", "person_names_first", 0)
    assert code(page) == "person_names"
    editor_of(page).go_to("persons", "person_ethnicity", 0)
    assert code(page) == "person_names", "a field without a question leaves it"


def test_keys_turn_to_the_next_and_back_and_stay_at_the_ends(page: InterviewsPage) -> None:
    editor_of(page).go_to("testifier")
    asked = [each.code for each in band_of(page).questions()]
    assert code(page) == asked[0]
    key(page, Qt.Key.Key_F7, SHIFT)
    assert code(page) == asked[0]
    before = focused(page)
    for expected in [*asked[1:], asked[-1]]:
        key(page, Qt.Key.Key_F7)
        assert code(page) == expected
    key(page, Qt.Key.Key_F7, SHIFT)
    assert code(page) == asked[-2]
    assert focused(page) == before, "turning leaves the keyboard where it is"


def test_it_speaks_the_language_of_the_family(page: InterviewsPage) -> None:
    editor = editor_of(page)
    assert control(editor, "question_language", ChoiceBox).code() == "en"
    rooms.press(editor, "session_languages_mn")
    rooms.press(editor, "session_languages_ug")
    assert control(editor, "question_language", ChoiceBox).code() == "ug"
    band = band_of(page)
    assert band._words.text().startswith("«")
    assert band._words.alignment() & Qt.AlignmentFlag.AlignRight
    rooms.choose(editor, "question_language", "ru")
    rooms.fill(editor, "session_office", "2")
    assert control(editor, "question_language", ChoiceBox).code() == "ru", "a choice holds"


def test_it_says_that_nobody_checked_its_wording(page: InterviewsPage) -> None:
    assert "draft, its wording is not checked" in band_of(page).accessibleDescription()


def test_hidden_is_remembered(page: InterviewsPage, opened: OpenDesk) -> None:
    editor = editor_of(page)
    band = band_of(page)
    control(editor, "question_hide", Button).click()
    windows.settle()
    assert not band.isVisible()
    editor.leave()
    opened.settle()
    page.begin()
    editor = editor_of(page)
    windows.settle()
    assert opened.desk.setting("questions") == "hidden"
    again = editor.findChild(QuestionBand, "question_band")
    assert again is not None
    assert not again.isVisible()
    control(editor, "questions_show", Button).click()
    assert band_of(page).isVisible()
    key(page, Qt.Key.Key_F9, SHIFT)
    assert not again.isVisible()


def test_nothing_is_filled_in_by_it(page: InterviewsPage) -> None:
    before = editor_of(page).keeper.interview
    for _ in range(3):
        key(page, Qt.Key.Key_F7)
    key(page, Qt.Key.Key_F9)
    assert editor_of(page).keeper.interview == before


@pytest.mark.parametrize("size", [(1306, 768), (700, 500), (626, 384)])
def test_it_never_keeps_the_window_from_getting_smaller(page: InterviewsPage, size: tuple[int, int]) -> None:
    for step in STEPS:
        editor_of(page).go_to(step)
        for _ in range(3):  # the shape for little room needs less of it
            windows.shown(page, *size)
        assert (page.width(), page.height()) == size, step
