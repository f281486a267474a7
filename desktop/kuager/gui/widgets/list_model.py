"""Frozen rows as a table model: what a list shows, sorted and found, without ever asking the disk.

A `Column` turns a row into a `Cell` by a pure function. The model asks only for cells that are painted,
so that a hundred thousand rows open at once; a sort asks each row once for its key. Rows come as a list
from a reading job; a new list keeps the choice by `key`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage

from kuager.gui.widgets.badges import Mark

Row = TypeVar("Row")
AnyIndex = QModelIndex | QPersistentModelIndex

CELL: Final = Qt.ItemDataRole.UserRole
ROW: Final = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class Cell:
    """What stands in one place of a list: words, a second line, an icon, or badges instead of words.

    A `picture` stands in place of the icon, as high as the row. `tone` is a colour role for words without an
    icon, and for the icon where there is one. Words that are too long for one line take the second where
    nothing stands `below`.
    """

    words: str = ""
    below: str = ""
    icon: str = ""
    tone: str = ""
    badges: tuple[Mark, ...] = ()
    picture: QImage | None = None

    def spoken(self) -> str:
        """The cell in one line, for a screen reader and for the clipboard."""
        parts = (self.words, self.below, *(badge.words for badge in self.badges))
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True)
class Column(Generic[Row]):
    """A column: its head, how a row becomes a cell, and how rows are sorted by it.

    `width` is in pixels at 100 %; 0 takes what is left. A column without `sort_key` sorts by its words.
    Where room is short the column with the lowest `leaves` goes first; 0 never goes.
    """

    head: str
    cell: Callable[[Row], Cell]
    sort_key: Callable[[Row], Any] | None = None
    width: int = 0
    leaves: int = 0


class ListModel(QAbstractTableModel, Generic[Row]):
    """The model over rows. `key` gives what a row is known by (its record id)."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        key: Callable[[Row], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key = key
        self._rows: list[Row] = []
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows, in the order that the user has chosen."""
        self.beginResetModel()
        self._rows = list(rows)
        if self._sorted_by is not None:
            self._sort(*self._sorted_by)
        self.endResetModel()

    def row(self, number: int) -> Row:
        """One row, by its present place."""
        return self._rows[number]

    def key_of(self, number: int) -> object:
        """What the row in this place is known by."""
        return self._key(self._rows[number])

    def place_of(self, key: object) -> int:
        """Where a row stands now; -1 if it is not here."""
        return next((at for at, row in enumerate(self._rows) if self._key(row) == key), -1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == CELL:
            return self.columns[index.column()].cell(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[index.column()].cell(row).words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.columns[index.column()].cell(row).spoken()
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].head
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; equal rows keep the order they had. A negative column sorts nothing."""
        if column < 0:
            return
        self._sorted_by = (column, order)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [self._key(self._rows[index.row()]) for index in before]
        self._sort(column, order)
        places = {self._key(row): at for at, row in enumerate(self._rows)} if before else {}
        self.changePersistentIndexList(
            before,
            [self.index(places[key], index.column()) for key, index in zip(keys, before, strict=True)],
        )
        self.layoutChanged.emit()

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        shown = self.columns[column]

        def words(row: Row) -> str:
            return shown.cell(row).words.casefold()

        self._rows.sort(key=shown.sort_key or words, reverse=order is Qt.SortOrder.DescendingOrder)

    def find(self, beginning: str, after: int) -> int:
        """The next row after a place whose words in the first wide column begin so; -1 if none."""
        column = next((c for c in self.columns if c.width == 0), self.columns[0])
        wanted, count = beginning.casefold(), len(self._rows)
        for step in range(count):
            at = (after + step) % count
            if column.cell(self._rows[at]).words.casefold().startswith(wanted):
                return at
        return -1
