"""The testifier's names and telephones in the open interview: suggestions, letters, what is understood."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from kuager.gui.interview.page import InterviewsPage
from kuager.gui.widgets.fields import UnderstoodLine
from kuager.gui.widgets.letters import LetterRow
from kuager.gui.widgets.name_rows import NameRows
from kuager.model.names import Name
from tests.support import desks, rooms, windows
from tests.support.desks import OpenDesk
from tests.support.rooms import control, document, editor_of, fill, press

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def opened(app: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path_factory.mktemp("names") / "vault") as opened:
        yield opened


@pytest.fixture
def page(opened: OpenDesk) -> Iterator[InterviewsPage]:
    """A new interview at its testifier."""
    with rooms.interviews_page(opened) as page:
        page.begin()
        editor_of(page).go_to("testifier")
        yield page


def entry(page: InterviewsPage) -> QLineEdit:
    return control(editor_of(page), "testifier_names", NameRows).entries()[0]


def suggested(page: InterviewsPage) -> list[str]:
    rows = control(editor_of(page), "testifier_names", NameRows)
    return [each.name.text for each in rows.suggestions()]


def write(page: InterviewsPage, name: str) -> None:
    line = entry(page)
    line.setFocus()
    line.selectAll()
    windows.type_words(line, name)
    QTest.keyClick(line, Qt.Key.Key_Return)


def test_a_suggestion_is_recorded_only_when_it_is_confirmed(page: InterviewsPage) -> None:
    write(page, "Гүлшара Мысалқызы")
    assert suggested(page) == ["گۇلشارا مىسالقىزى", "Gülshara Mysalqyzy", "Гульшара Мысалкызы"]
    assert document(page).testifier.names == (Name("Гүлшара Мысалқызы"),)
    QTest.keyClick(entry(page), Qt.Key.Key_2, CONTROL)
    assert document(page).testifier.names == (
        Name("Гүлшара Мысалқызы"),
        Name("Gülshara Mysalqyzy", "own", "suggested"),
    )


def test_the_languages_of_the_interview_choose_the_tables(page: InterviewsPage) -> None:
    editor = editor_of(page)
    editor.go_to("start")
    press(editor, "session_languages_ug")
    editor.go_to("testifier")
    write(page, "Әлия")
    assert suggested(page) == ["ئەلىيا", "Eliya", "Алия"]


def test_the_letters_are_remembered_for_everybody_who_is_named(
    page: InterviewsPage, opened: OpenDesk
) -> None:
    editor = editor_of(page)
    assert not [row for row in editor.findChildren(LetterRow) if row.isVisible()]
    QTest.keyClick(entry(page), Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert control(editor, "testifier_names_letters_row", LetterRow).isVisible()
    assert opened.desk.setting("letters") == "shown"
    editor.go_to("persons")
    assert control(editor, "person_names_letters_row", LetterRow).isVisible()
    press(editor, "person_names_letters")
    assert opened.desk.setting("letters") == ""
    editor.go_to("testifier")
    assert not [row for row in editor.findChildren(LetterRow) if row.isVisible()]


def said(page: InterviewsPage) -> list[str]:
    lines = editor_of(page).findChildren(UnderstoodLine)
    return [
        line.words() for line in lines if line.objectName().startswith("contact_phones_") and line.words()
    ]


def test_telephones_are_understood_and_kept_as_told(page: InterviewsPage) -> None:
    fill(editor_of(page), "contact_phones", "8 700 000 00 01")
    assert said(page) == ["\u2068+7 700 000 0001\u2069 · Kazakhstan · mobile"]
    told = "8 700 000 00 01 (her son)\n138 0000 0000\n700 00"
    fill(editor_of(page), "contact_phones", told)
    assert said(page) == [
        "\u2068+7 700 000 0001\u2069 · Kazakhstan · mobile",
        "\u2068+86 138 0000 0000\u2069 · China · mobile",
        "\u2068700 00\u2069: Kept as told; no number understood. Read it back.",
    ]
    assert document(page).contact.phones == tuple(told.split("\n"))
    area = control(editor_of(page), "contact_phones", QPlainTextEdit)
    assert area.accessibleDescription() == " · ".join(said(page))
    fill(editor_of(page), "contact_phones", "")
    assert said(page) == []
