"""An area of text that is as high as its words, so that the page scrolls and not the area in it."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy

from kuager.gui.widgets.entries import TextArea

_ROOM: Final = 18
"""Border, padding and the document's own margin, in pixels."""


class GrowingArea(TextArea):
    """Plain text; `lines` is the least it shows."""

    def __init__(self, words: str = "", *, hint: str = "", lines: int = 1, name: str = "") -> None:
        super().__init__(words, hint=hint, lines=lines, name=name)
        self._least = lines
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls

    @Slot()
    def _fit(self) -> None:
        """The true heights: a line with Arabic script or hanzi in it is higher than one without."""
        layout, block = self.document().documentLayout(), self.document().begin()
        height = 0.0
        while block.isValid():
            height += layout.blockBoundingRect(block).height()
            block = block.next()
        least = self._least * self.fontMetrics().lineSpacing()
        self.setFixedHeight(max(least, math.ceil(height)) + _ROOM)
