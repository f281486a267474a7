"""Two parts of a page: what one chooses from stands beside the rest, or above it where room is short."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from kuager.gui import theme
from kuager.gui.breakpoints import Room, room_of
from kuager.gui.widgets.layout import column, line, row, scroller

_WIDEST: Final = 16777215  # QWIDGETSIZE_MAX


class Beside(QWidget):
    """`first` is so many pixels wide at 100 % while it stands beside `rest`; both scroll as one."""

    def __init__(self, first: QFrame, rest: QWidget, width: int) -> None:
        super().__init__()
        self._first, self._rule, self._width = first, line(vertical=True), width
        self._body = row(first, self._rule, (rest, 1), gap=0)
        self.setLayout(column((scroller(self._body), 1), gap=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = room_of(self) >= Room.MEDIUM
        directions = QBoxLayout.Direction
        self._body.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._rule.setVisible(beside)
        self._first.setMinimumWidth(theme.px(self._width) if beside else 0)
        self._first.setMaximumWidth(theme.px(self._width) if beside else _WIDEST)
