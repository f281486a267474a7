"""The twenty words of a recovery sheet on the screen, numbered as on paper: for whoever has no printer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from kuager.gui import theme
from kuager.gui.widgets.text import Text

_COLUMN = 150
_MOST_COLUMNS = 4


class WordsGrid(QWidget):
    """Words from the top down, column after column; from left to right always, for they are English."""

    def __init__(self, *, name: str = "words_grid") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self.setLayout(self._grid)
        self._cells: list[tuple[Text, Text]] = []
        self._columns = 0

    def show_words(self, words: str) -> None:
        """Show the words of another sheet; "" shows none."""
        while self._cells:
            for label in self._cells.pop():
                self._grid.removeWidget(label)
                label.hide()
                label.deleteLater()
        for number, word in enumerate(words.split(), 1):
            cell = (Text(str(number), "small"), Text(word, "strong"))
            for label, side in zip(
                cell, (Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft), strict=True
            ):
                label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
            self._cells.append(cell)
        self.setAccessibleName(" ".join(words.split()))
        self._columns = 0
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = min(_MOST_COLUMNS, max(1, self.width() // theme.px(_COLUMN)))
        if columns == self._columns or not self._cells:
            return
        self._columns = columns
        rows = -(-len(self._cells) // columns)
        for at, (number, word) in enumerate(self._cells):
            column = 2 * (at // rows)
            self._grid.addWidget(number, at % rows, column)
            self._grid.addWidget(word, at % rows, column + 1)
        for column in range(2 * _MOST_COLUMNS):
            self._grid.setColumnStretch(column, int(column % 2 == 1 and column < 2 * columns))
