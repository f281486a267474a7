"""Several codes of one vocabulary, each with a mark: the languages that were spoken."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout

from kuager.gui import theme
from kuager.gui.interview.parts import Part
from kuager.gui.widgets.entries import Choice
from kuager.gui.widgets.layout import column
from kuager.gui.widgets.text import Text

_MOST_IN_A_ROW: Final = 5


class CodesPart(Part):
    """Several codes of one vocabulary, each with a mark. Codes it does not know stay marked."""

    def __init__(self, label: str, choices: Sequence[Choice], *, name: str) -> None:
        super().__init__()
        self._name = name
        self._boxes: dict[str, QCheckBox] = {}
        self._shown: tuple[str, ...] = ()
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.space("l"))
        self._grid.setVerticalSpacing(0)
        self._in_a_row = 0
        self.setAccessibleName(label)
        self.setLayout(column(Text(label, "caption"), self._grid, gap=theme.space("xs")))
        for code, words in choices:
            self._add(code, words)
        self._arrange(_MOST_IN_A_ROW)

    def minimumSizeHint(self) -> QSize:
        widest = max((box.minimumSizeHint().width() for box in self._boxes.values()), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widest = max((box.sizeHint().width() for box in self._boxes.values()), default=1)
        fitting = (self.width() + theme.space("l")) // (widest + theme.space("l"))
        self._arrange(max(1, min(_MOST_IN_A_ROW, fitting)))

    def _arrange(self, in_a_row: int) -> None:
        if in_a_row == self._in_a_row:
            return
        self._grid.setColumnStretch(self._in_a_row, 0)
        self._in_a_row = in_a_row
        for at, box in enumerate(self._boxes.values()):
            self._grid.addWidget(box, at // in_a_row, at % in_a_row)
        self._grid.setColumnStretch(in_a_row, 1)

    def value(self) -> tuple[str, ...]:
        marked = tuple(code for code, box in self._boxes.items() if box.isChecked())
        return self._shown if set(marked) == set(self._shown) else marked

    def set_value(self, value: Sequence[str]) -> None:
        self._shown = tuple(value)
        for code in value:
            if code not in self._boxes:
                self._add(code, code)
        for code, box in self._boxes.items():
            box.setChecked(code in value)

    def _add(self, code: str, words: str) -> None:
        box = QCheckBox(words.replace("&", "&&"))
        box.setObjectName(f"{self._name}_{code}")
        box.clicked.connect(self._was_marked)
        self._boxes[code] = box
        if self._in_a_row:
            at = len(self._boxes) - 1
            self._grid.addWidget(box, at // self._in_a_row, at % self._in_a_row)

    @Slot()
    def _was_marked(self) -> None:
        self.edited.emit()
        self.left.emit()
