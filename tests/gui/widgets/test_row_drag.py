"""A row is dragged between two others; Escape and letting go where it was leave everything."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kuager.gui.widgets.list_model import Cell, Column, ListModel
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.row_drag import RowDrag
from tests.support import windows


class Dragged:
    """A list of four and what was asked of it."""

    def __init__(self) -> None:
        columns: list[Column[str]] = [Column("Word", Cell)]
        self.view = ListView(ListModel(columns, key=lambda word: word), "Words")
        self.view.show_rows(["a", "b", "c", "d"])
        self.moves: list[tuple[int, int]] = []
        self.drag = RowDrag(self.view)
        self.drag.moved.connect(self._note)
        windows.shown(self.view, 300, 400)

    def _note(self, at: int, to: int) -> None:
        self.moves.append((at, to))

    def spot(self, row: int, part: float = 0.5) -> QPoint:
        high = self.view.verticalHeader().defaultSectionSize()
        return QPoint(40, int(self.view.rowViewportPosition(row) + part * high))

    def take(self, row: int) -> None:
        QTest.mousePress(self.view.viewport(), Qt.MouseButton.LeftButton, pos=self.spot(row))

    def carry(self, row: int, part: float = 0.5) -> None:
        QTest.mouseMove(self.view.viewport(), self.spot(row, part))

    def drop(self, row: int, part: float = 0.5) -> None:
        QTest.mouseRelease(self.view.viewport(), Qt.MouseButton.LeftButton, pos=self.spot(row, part))


@pytest.fixture
def dragged(app: QApplication) -> Iterator[Dragged]:
    made = Dragged()
    yield made
    made.view.close()
    made.view.deleteLater()
    windows.settle()


@pytest.mark.parametrize(
    ("row", "onto", "part", "move"),
    [(0, 2, 0.9, (0, 2)), (3, 0, 0.1, (3, 0)), (1, 3, 0.9, (1, 3)), (2, 1, 0.2, (2, 1))],
)
def test_a_row_comes_to_lie_where_the_line_was(
    dragged: Dragged, row: int, onto: int, part: float, move: tuple[int, int]
) -> None:
    dragged.take(row)
    dragged.carry(onto, part)
    assert dragged.drag._mark.isVisible()
    dragged.drop(onto, part)
    assert dragged.moves == [move]
    assert not dragged.drag._mark.isVisible()


def test_a_press_chooses_and_moves_nothing(dragged: Dragged) -> None:
    dragged.take(2)
    dragged.drop(2)
    assert dragged.moves == []
    assert dragged.view.chosen_key() == "c"


def test_beside_itself_it_stays(dragged: Dragged) -> None:
    dragged.take(1)
    dragged.carry(1, 0.9)
    dragged.carry(2, 0.1)
    dragged.drop(2, 0.1)
    assert dragged.moves == []


def test_escape_puts_it_back(dragged: Dragged) -> None:
    dragged.take(0)
    dragged.carry(3)
    QTest.keyClick(dragged.view, Qt.Key.Key_Escape)
    dragged.drop(3)
    assert dragged.moves == []
