"""Rows of a list put into another order with the mouse; keys for the same belong to whoever has the list.

A row is taken by pressing on it and moving; a line shows between which rows it would come to lie. Escape, or
letting go where it was, leaves everything as it is. The list itself is not changed: `moved` asks for it.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QTableView

from kuager.gui import theme
from kuager.gui.widgets.layout import ground

_EDGE: Final = 14
_LINE: Final = 3


class RowDrag(QObject):
    """Watches one list. `moved` carries where a row was and where it is wanted."""

    moved = Signal(int, int)

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._row, self._start, self._gap = -1, 0, -1
        self._mark = ground("accent")
        self._mark.setParent(view.viewport())
        self._mark.hide()
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and watched is self._view.viewport():
            return self._follow(event)
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if self._gap >= 0 and (escape or event.type() is QEvent.Type.FocusOut):
            self._end()
            return escape
        return False

    def _follow(self, event: QMouseEvent) -> bool:
        spot = event.position().toPoint()
        if event.type() is QEvent.Type.MouseButtonPress:
            self._end()
            if event.button() is Qt.MouseButton.LeftButton:
                self._row, self._start = self._view.rowAt(spot.y()), spot.y()
            return False
        if self._row < 0:
            return False
        if event.type() is QEvent.Type.MouseMove:
            if self._gap < 0 and abs(spot.y() - self._start) < QApplication.startDragDistance():
                return True  # else the list would choose every row that the mouse comes over
            self._show(spot.y())
            return True
        if event.type() is QEvent.Type.MouseButtonRelease:
            row, gap = self._row, self._gap
            self._end()
            to = gap - (gap > row)
            if gap >= 0 and to != row:
                self.moved.emit(row, to)
            return gap >= 0
        return False

    def _show(self, y: int) -> None:
        """Mark the gap that is nearest, and scroll where the mouse is at an edge."""
        view, bar = self._view, self._view.verticalScrollBar()
        high = view.verticalHeader().defaultSectionSize()
        if y < theme.px(_EDGE) or y > view.viewport().height() - theme.px(_EDGE):
            bar.setValue(bar.value() + (high if y > theme.px(_EDGE) else -high) // 4)
        rows = view.model().rowCount()
        top = view.rowViewportPosition(0)
        self._gap = max(0, min(rows, round((y - top) / high)))
        at = top + self._gap * high - _LINE // 2
        self._mark.setGeometry(0, max(0, min(at, view.viewport().height() - _LINE)), view.width(), _LINE)
        self._mark.show()
        self._mark.raise_()
        view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def _end(self) -> None:
        self._row = self._gap = -1
        self._mark.hide()
        self._view.viewport().unsetCursor()
