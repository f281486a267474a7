"""Bold and italic words: shown, turned by keys, taken back, and counted as Python counts characters."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kuager.gui.letters.styled_area import StyledArea
from kuager.model.letter import Span

WORDS = "𠮷木 Мысал\u00a0Сынақұлы\nсәуір"
SPANS = (Span(0, 2, "bold"), Span(3, 8, "italic"), Span(5, 17, "bold"), Span(18, 23, "italic"))


@pytest.fixture
def area(app: QApplication) -> Iterator[StyledArea]:
    area = StyledArea(WORDS, SPANS)
    area.show()
    yield area
    area.close()
    area.deleteLater()


def choose(area: StyledArea, start: int, end: int) -> None:
    cursor = area.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    area.setTextCursor(cursor)


def press(area: StyledArea, key: Qt.Key) -> None:
    QTest.keyClick(area, key, Qt.KeyboardModifier.ControlModifier)


def test_stretches_come_back_as_they_were(area: StyledArea) -> None:
    assert area.spans() == SPANS
    assert area.toPlainText() == WORDS


def test_an_unknown_style_is_not_shown(app: QApplication) -> None:
    area = StyledArea("abc", (Span(0, 2, "blinking"),))
    assert area.spans() == ()
    area.deleteLater()


def test_keys_turn_what_is_chosen_and_are_taken_back(app: QApplication) -> None:
    area = StyledArea("one two three")
    area.show()
    choose(area, 4, 7)
    press(area, Qt.Key.Key_B)
    assert area.spans() == (Span(4, 7, "bold"),)
    press(area, Qt.Key.Key_I)
    assert area.spans() == (Span(4, 7, "bold"), Span(4, 7, "italic"))
    press(area, Qt.Key.Key_B)
    assert area.spans() == (Span(4, 7, "italic"),)
    press(area, Qt.Key.Key_Z)
    press(area, Qt.Key.Key_Z)
    assert area.spans() == (Span(4, 7, "bold"),)
    choose(area, 0, 7)
    press(area, Qt.Key.Key_B)
    assert area.spans() == (Span(0, 7, "bold"),), "all of it, where only a part was"
    area.deleteLater()


def test_what_is_typed_next_can_be_bold(app: QApplication) -> None:
    area = StyledArea("a ")
    area.show()
    area.moveCursor(QTextCursor.MoveOperation.End)
    press(area, Qt.Key.Key_B)
    QTest.keyClicks(area, "b")
    press(area, Qt.Key.Key_B)
    QTest.keyClicks(area, "c")
    assert (area.toPlainText(), area.spans()) == ("a bc", (Span(2, 3, "bold"),))
    area.deleteLater()


def test_no_stretch_goes_over_the_end_of_a_line(app: QApplication) -> None:
    area = StyledArea("one\ntwo")
    area.show()
    choose(area, 0, 7)
    press(area, Qt.Key.Key_B)
    assert area.spans() == (Span(0, 3, "bold"), Span(4, 7, "bold"))
    area.deleteLater()
