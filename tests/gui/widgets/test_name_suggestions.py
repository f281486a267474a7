"""Suggested spellings are shown, and become lines only by a person's hand."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kuager.flows import names
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.name_rows import NameRows
from kuager.gui.widgets.name_suggestions import table_words
from kuager.gui.widgets.text import Text
from kuager.model.names import Name
from kuager.names.transliteration import WAYS
from tests.gui.gallery import KINDS, LOOKS, NAMES, SOURCES, dressed
from tests.support.desks import heard
from tests.support.windows import cut_off, nameless, settle, shown, type_words

TOLD = Name("Серікбол Мысалұлы")
ARABIC = Name("سەرىكبول مىسالۇلى", "own", "suggested")
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def rows(app: QApplication) -> Iterator[NameRows]:
    rows = NameRows(KINDS, SOURCES, (TOLD,), suggest=names.suggestions)
    shown(rows, 800, 500)
    yield rows
    rows.close()


def said(rows: NameRows) -> list[str]:
    return [label.text() for label in rows._suggestions.findChildren(Text) if label.isVisible()]


def test_every_line_says_its_script_and_its_table(rows: NameRows) -> None:
    words = said(rows)
    assert "1. Arabic: \u2068سەرىكبول مىسالۇلى\u2069 · as Kazakhs of China write" in words
    assert "2. Latin: \u2068Serikbol Mysaluly\u2069 · Kazakh by BGN/PCGN 1979" in words
    assert "3. Cyrillic: \u2068Серикбол Мысалулы\u2069 · as Russian papers write" in words
    assert any("kept only if confirmed" in each for each in words)


def test_nothing_is_taken_by_itself(rows: NameRows) -> None:
    assert rows.names() == (TOLD,)
    rows.left.emit()
    assert rows.names() == (TOLD,)


def test_a_click_makes_it_a_line_of_its_own(rows: NameRows) -> None:
    edited: list[int] = []
    rows.edited.connect(lambda: edited.append(len(rows.names())))
    button = rows.findChild(Button, "names_suggestions_1_confirm")
    assert button is not None
    button.click()
    settle()
    assert rows.names() == (TOLD, ARABIC)
    assert edited == [2]
    assert rows.entries()[1].hasFocus()
    assert [each.script for each in rows.suggestions()] == ["Latn", "Cyrl"], "it is not suggested any more"


def test_a_key_does_the_same_and_leaves_the_keyboard_where_it_is(rows: NameRows) -> None:
    rows.entries()[0].setFocus()
    QTest.keyClick(rows.entries()[0], Qt.Key.Key_2, CONTROL)
    assert rows.names() == (TOLD, Name("Serikbol Mysaluly", "own", "suggested"))
    assert rows.entries()[0].hasFocus()
    QTest.keyClick(rows.entries()[0], Qt.Key.Key_4, CONTROL)
    assert len(rows.names()) == 2, "there is no fourth line"


def test_a_taken_one_can_be_corrected_and_removed(rows: NameRows) -> None:
    QTest.keyClick(rows.entries()[0], Qt.Key.Key_1, CONTROL)
    rows.entries()[1].setText("سەرىكبول")
    assert rows.names()[1].text == "سەرىكبول"
    remove = rows.findChild(Button, "names_2_remove")
    assert remove is not None
    remove.click()
    assert rows.names() == (TOLD,)
    assert ARABIC.text in {each.name.text for each in rows.suggestions()}


def test_it_follows_what_is_typed_when_typing_pauses(rows: NameRows) -> None:
    entry = rows.entries()[0]
    entry.selectAll()
    type_words(entry, "گۈلنۇر")
    assert rows.suggestions()[0].name == ARABIC, "not with every key"
    heard(rows._pause.timeout, lambda: None)
    assert [each.name.text for each in rows.suggestions()] == ["Гүлнур", "Gülnur"]
    entry.selectAll()
    type_words(entry, "?")
    QTest.keyClick(entry, Qt.Key.Key_Return)
    assert rows.suggestions() == ()
    assert said(rows) == []


def test_without_a_table_there_are_no_lines(app: QApplication) -> None:
    rows = NameRows(KINDS, SOURCES, (TOLD,))
    shown(rows, 800, 300)
    assert rows.suggestions() == ()
    assert said(rows) == []
    rows.close()


def test_every_table_has_words() -> None:
    assert all(table_words(way) != way for way in WAYS)


@pytest.mark.parametrize("look", [*LOOKS, "form-rtl-pseudo-150"])
@pytest.mark.parametrize("width", [420, 800])
def test_nothing_is_cut_or_nameless(app: QApplication, look: str, width: int) -> None:
    with dressed(app, look):
        rows = NameRows(KINDS, SOURCES, NAMES[:1], suggest=names.suggestions)
        shown(rows, width, 700)
        assert rows.suggestions()
        assert cut_off(rows._suggestions) == []
        assert nameless(rows) == []
        rows.close()
