"""What is on this machine, in bytes: how much of it the last backup holds, and how much is only here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from kuager.flows.keep import Held
from kuager.gui.figures import size_words
from kuager.gui.widgets.layout import column, held, line
from kuager.gui.widgets.text import Text, Wrapped

_COLUMNS = 5


class InventoryTable(QWidget):
    """A line for each kind of thing, and one for all of it."""

    def __init__(self, *, name: str = "inventory") -> None:
        super().__init__()
        self.setObjectName(name)
        self._box = column(gap=0)
        self.setLayout(self._box)

    def show_rows(self, rows: Sequence[Held]) -> None:
        """Show what is held."""
        while (item := self._box.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        heads = (
            self.tr("What"),
            self.tr("Size"),
            self.tr("In the last backup"),
            self.tr("Safely with others"),
            self.tr("Only here"),
        )
        for at, head in enumerate(heads):
            grid.addWidget(Wrapped(head, "small"), 0, at)
        for number, row in enumerate(rows, 1):
            self._add(
                grid, 2 * number, self._words(row), row.size, row.in_backup, row.elsewhere, row.only_here
            )
        total = sum(row.size for row in rows)
        kept, only = sum(row.in_backup for row in rows), sum(row.only_here for row in rows)
        elsewhere = sum(row.elsewhere for row in rows)
        self._add(grid, 2 * len(rows) + 2, self.tr("All of it"), total, kept, elsewhere, only)
        self._box.addWidget(held(grid))

    def _add(self, grid: QGridLayout, at: int, words: str, *sizes: int) -> None:
        grid.addWidget(line(), at - 1, 0, 1, _COLUMNS)
        grid.addWidget(Wrapped(words, "strong"), at, 0)
        for place, size in enumerate(sizes, 1):
            only_here = place == len(sizes) and size > 0
            grid.addWidget(Text(size_words(size), "body", "attention" if only_here else ""), at, place)

    def _words(self, row: Held) -> str:
        return {
            "records": self.tr("%n record(s)", "", row.count),
            "letters": self.tr("%n letter(s)", "", row.count),
            "media": self.tr("%n recording(s)", "", row.count),
            "drafts": self.tr("%n draft(s)", "", row.count),
        }.get(row.what, row.what)
