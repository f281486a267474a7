"""What was found, kind by kind: a head with the way to the whole list, and the rows under it.

Every group is as high as its rows; Down from the last row of one goes to the first of the next, and Up back.
Only the group that has the keyboard has a chosen row.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kuager.flows.search import Hit
from kuager.flows.search import Kind as HitKind
from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.search.rows import columns
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.list_model import ListModel
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.text import Text

_AWAY = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class GroupList(ListView):
    """As high as its rows. `stepped_out` carries 1 or -1 where the arrows go beyond them."""

    stepped_out = Signal(int)

    def __init__(self, desk: Desk, kind: HitKind, words: str, *, name: str) -> None:
        super().__init__(ListModel(columns(desk, kind), _key), words, name=name)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[Hit]) -> None:
        super().show_rows(rows)
        self.setFixedHeight(max(1, len(rows)) * theme.size("rowTwoLine"))

    def choose_last(self) -> None:
        """Choose the row at the foot."""
        last = self.model().rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self.model().index(last, 0))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.chosen_key() is None:
            self.choose_first()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _AWAY:
            self.clearSelection()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at, last = self.currentIndex().row(), self.model().rowCount() - 1
        if event.key() == Qt.Key.Key_Down and at == last:
            self.stepped_out.emit(1)
        elif event.key() == Qt.Key.Key_Up and at <= 0:
            self.stepped_out.emit(-1)
        else:
            super().keyPressEvent(event)


class Group(QWidget):
    """One kind. `opened` carries a record; `all_wanted` follows the way to the whole list."""

    opened = Signal(object)
    all_wanted = Signal(str)
    stepped_out = Signal(int)

    def __init__(self, desk: Desk, kind: HitKind, title: str, all_words: str) -> None:
        super().__init__()
        self.setObjectName(f"find_{kind}")
        self.kind, self._title = kind, title
        self.list = GroupList(desk, kind, title, name=f"find_{kind}_list")
        self.list.opened.connect(self.opened)
        self.list.stepped_out.connect(self.stepped_out)
        self._head = Text(title, "heading")
        self._all = Button(all_words, Kind.QUIET, name=f"find_{kind}_all")
        self._all.clicked.connect(self._ask_for_all)
        self.setLayout(column(row(self._head, None, self._all), self.list, gap=0))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setFocusProxy(self.list)
        self.hide()

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Show what was found of this kind; nothing at all where nothing was."""
        self.list.show_rows(hits)
        self.setVisible(bool(hits))

    def offer_all(self, *, offered: bool) -> None:
        """Whether the whole list can be gone to now."""
        self._all.setVisible(offered)

    def enter(self, step: int) -> None:
        """Take the keyboard, at the first row or, from below, at the last."""
        if step > 0:
            self.list.choose_first()
        else:
            self.list.choose_last()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _ask_for_all(self) -> None:
        self.all_wanted.emit(self.kind)


def _key(hit: Hit) -> object:
    return hit.row.id
