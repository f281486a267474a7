"""A short list under a field, while somebody types: what may be meant.

It covers what is below and moves nothing. The keyboard stays in the field: Down and Up go through the list,
Enter picks the row that is marked, Escape or leaving the field puts the list away; while no row is marked
Enter belongs to the page. A press with the mouse picks as well. Nothing is marked by itself, so nothing is
picked by chance.
"""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QWidget

from kuager.gui import theme
from kuager.gui.widgets.layout import column
from kuager.gui.widgets.list_model import CELL, ListModel
from kuager.gui.widgets.list_view import ListView

_PICK: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class Offers(QFrame):
    """The list. `picked` carries the key of a row. It belongs to one field, whose page it lies on."""

    picked = Signal(object)

    def __init__(self, entry: QLineEdit, model: ListModel[Any], words: str, *, name: str) -> None:
        super().__init__(entry)
        self.setProperty("panel", "true")
        self._entry, self._model = entry, model
        self._list = ListView(model, words, name=name)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # it shows them all
        self._list.clicked.connect(self._was_pressed)
        self.setLayout(column(self._list, gap=0, margins=(1, 1, 1, 1)))
        self.hide()
        entry.installEventFilter(self)

    def show_rows(self, rows: list[Any]) -> None:
        """Offer these, with none marked; nothing is shown where there are none."""
        self._list.show_rows(rows)
        self._mark(-1)
        if not rows:
            self.hide()
            return
        self._lie_on(self._page(), len(rows))
        self.show()
        self.raise_()
        area = self._area()
        if area is not None:
            area.ensureWidgetVisible(self, 0, theme.space("s"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._entry and self.isVisible():
            if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
                self.hide()
            elif isinstance(event, QKeyEvent) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                if event.type() is QEvent.Type.ShortcutOverride and self._takes(event):
                    event.accept()
                elif event.type() is QEvent.Type.KeyPress and self._takes(event):
                    self._act(event.key())
                    return True
        elif event.type() is QEvent.Type.Resize and self.isVisible():
            self.hide()  # the page was laid out anew: the field may stand elsewhere
        return False

    def _takes(self, event: QKeyEvent) -> bool:
        key = event.key()
        return key in _STEPS or key == Qt.Key.Key_Escape or (key in _PICK and self._marked() >= 0)

    def _act(self, key: int) -> None:
        if key == Qt.Key.Key_Escape:
            self.hide()
        elif key in _PICK:
            self._pick(self._marked())
        else:
            last = self._model.rowCount() - 1
            at = self._marked() + _STEPS[Qt.Key(key)]
            self._mark(-1 if at > last else last if at < -1 else at)

    def _marked(self) -> int:
        rows = self._list.selectionModel().selectedRows()
        return rows[0].row() if rows else -1

    def _mark(self, at: int) -> None:
        """Mark a row, or none; the field says to a screen reader which."""
        if at < 0:
            self._list.clearSelection()
            self._list.setCurrentIndex(QModelIndex())
            self._entry.setAccessibleDescription("")
            return
        index = self._model.index(at, 0)
        self._list.setCurrentIndex(index)
        self._list.scrollTo(index)
        self._entry.setAccessibleDescription(self._model.data(index, CELL).spoken())

    @Slot(QModelIndex)
    def _was_pressed(self, index: QModelIndex) -> None:
        self._pick(index.row())

    def _pick(self, at: int) -> None:
        key = self._model.key_of(at)
        self.hide()
        self.picked.emit(key)

    # Where it lies ----------------------------------------------------------------------------------

    def _lie_on(self, page: QWidget, rows: int) -> None:
        """Lie below the field, or above it at the end of the page, and go along when that scrolls."""
        if self.parentWidget() is not page:
            self.setParent(page)
            page.installEventFilter(self)
        height = rows * self._list.verticalHeader().defaultSectionSize() + 2 * self._list.frameWidth() + 4
        start = self._entry.mapTo(page, QPoint(0, 0))
        below = start.y() + self._entry.height() + 2
        above = start.y() - height - 2
        top = above if below + height > page.height() and above >= 0 else below
        self.setGeometry(start.x(), top, self._entry.width(), height)

    def _page(self) -> QWidget:
        area = self._area()
        page = area.widget() if area is not None else None
        return page or self._entry.window()

    def _area(self) -> QScrollArea | None:
        above: QWidget | None = self._entry.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        return above
