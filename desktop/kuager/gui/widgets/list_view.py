"""The list: rows of two lines, sorted by their heads, searched by typing, opened by Enter.

Keys: Enter or a double click opens, typing jumps to a name, Ctrl+C copies the row, Ctrl+Shift+O sorts by
the next column, Home and End go to the ends, Tab leaves. The choice and the scroll position stay when
rows come anew. Columns that may leave do so where there is no room, the least needed first.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QElapsedTimer, QModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from kuager.gui import clipboard, icons, theme
from kuager.gui.widgets.keys import add_key
from kuager.gui.widgets.list_model import ListModel
from kuager.gui.widgets.row_delegate import RowDelegate

_LEAST_FLEXIBLE: Final = 200


class _Head(QHeaderView):
    """Heads that start where the words start, with a small mark on the one that sorts."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(theme.px(24))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        super().paintSection(painter, rect, logicalIndex)
        painter.restore()
        if not self.isSortIndicatorShown() or self.sortIndicatorSection() != logicalIndex:
            return
        words = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        side = theme.px(12)
        beyond = theme.space("s") + QFontMetrics(theme.font("small")).horizontalAdvance(words) + 6
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = rect.right() - beyond - side if rtl else rect.left() + beyond
        up = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
        spot = QRect(left, rect.center().y() - side // 2, side, side)
        icons.paint(painter, "caret-up" if up else "caret-down", spot)


class ListView(QTableView):
    """A list over a `ListModel`. `opened` carries the key of a row, `chosen` a key or None."""

    opened = Signal(object)
    chosen = Signal(object)

    def __init__(
        self, model: ListModel[Any], words: str, *, two_lines: bool = True, name: str = "list"
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(words)
        self._model = model
        self._typed, self._since = "", QElapsedTimer()
        self._least = _LEAST_FLEXIBLE
        model.setParent(self)
        self.setHorizontalHeader(_Head(self))
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(theme.size("rowTwoLine" if two_lines else "row"))
        self._set_up_columns()
        # No order of its own until a head is pressed: rows come in the order of the flow.
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        add_key(
            self, self.tr("Sort by the next column"), "Ctrl+Shift+O", self._sort_by_next,
            context=Qt.ShortcutContext.WidgetShortcut,
        )  # fmt: skip
        self.doubleClicked.connect(self._open)
        self.selectionModel().selectionChanged.connect(self._tell_choice)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows; what was chosen stays chosen if it is still there."""
        kept, scrolled = self.chosen_key(), self.verticalScrollBar().value()
        self._model.set_rows(rows)
        if kept is not None and not self.choose(kept, scroll=False):
            self.chosen.emit(None)
        self.verticalScrollBar().setValue(scrolled)

    def give_room(self, pixels: int) -> None:
        """How much its flexible column needs, at 100 %, before others stand beside it; 0 for the usual."""
        self._least = pixels or _LEAST_FLEXIBLE
        self._fit_columns()

    def chosen_key(self) -> object:
        """The key of the chosen row, or None."""
        chosen = self.selectionModel().selectedRows()
        return self._model.key_of(chosen[0].row()) if chosen else None

    def choose(self, key: object, *, scroll: bool = True) -> bool:
        """Choose a row by its key; False if it is not here."""
        at = self._model.place_of(key)
        if at < 0:
            return False
        self._go_to(at, scroll=scroll)
        return True

    def choose_first(self) -> None:
        """Choose the row at the top."""
        if self._model.rowCount():
            self._go_to(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = self._model.rowCount() - 1
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.key() == Qt.Key.Key_Home and last >= 0:
            self._go_to(0)
        elif event.key() == Qt.Key.Key_End and last >= 0:
            self._go_to(last)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        if not search.isprintable() or not search:
            return
        waited = self._since.isValid() and self._since.elapsed()
        again = self._typed and waited < QApplication.keyboardInputInterval()
        self._typed = self._typed + search if again else search
        self._since.start()
        # A longer word may still mean the row one stands on; a new one means the next such row.
        start = self.currentIndex().row() + (0 if again or not self.currentIndex().isValid() else 1)
        at = self._model.find(self._typed, max(start, 0))
        if at >= 0:
            self._go_to(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_columns()
        super().resizeEvent(event)

    def _set_up_columns(self) -> None:
        head = self.horizontalHeader()
        for at, column in enumerate(self._model.columns):
            mode = QHeaderView.ResizeMode
            head.setSectionResizeMode(at, mode.Fixed if column.width else mode.Stretch)
            if column.width:
                self.setColumnWidth(at, theme.px(column.width))
        head.setVisible(any(column.head for column in self._model.columns))

    def _fit_columns(self) -> None:
        """Hide the least needed columns until the rest fits."""
        columns = list(enumerate(self._model.columns))
        needed = sum(theme.px(c.width or self._least) for _, c in columns)
        gone: dict[int, int] = {}
        for at, column in sorted(columns, key=lambda pair: pair[1].leaves):
            if column.leaves and needed > self.viewport().width():
                gone[at] = theme.px(column.width or self._least)
                needed -= gone[at]
        for at in reversed(list(gone)):  # a broad one that went may leave room for one that went before it
            if needed + gone[at] <= self.viewport().width():
                needed += gone.pop(at)
        for at, _ in columns:
            self.setColumnHidden(at, at in gone)

    def _go_to(self, at: int, *, scroll: bool = True) -> None:
        index = self._model.index(at, 0)
        if not scroll:
            self.setAutoScroll(False)
        self.setCurrentIndex(index)
        self.setAutoScroll(True)
        if scroll:
            self.scrollTo(index)

    def _copy(self) -> None:
        at = self.currentIndex()
        if at.isValid():
            row = self._model.row(at.row())
            clipboard.copy("\t".join(column.cell(row).spoken() for column in self._model.columns))

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._model.key_of(index.row()))

    @Slot()
    def _tell_choice(self) -> None:
        self.chosen.emit(self.chosen_key())

    @Slot()
    def _sort_by_next(self) -> None:
        """Up, down, then the next column, so that the heads need no mouse."""
        head = self.horizontalHeader()
        at, order = head.sortIndicatorSection(), head.sortIndicatorOrder()
        ascending = Qt.SortOrder.AscendingOrder
        if at >= 0 and order is ascending:
            self.sortByColumn(at, Qt.SortOrder.DescendingOrder)
        else:
            self.sortByColumn((at + 1) % len(self._model.columns), ascending)
