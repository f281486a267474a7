"""An area of text that is as high as its words, so that the page scrolls and not the area in it."""

from __future__ import annotations

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
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls

    @Slot()
    def _fit(self) -> None:
        # The layout of plain text counts lines, not pixels.
        lines = max(self._least, round(self.document().size().height()))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + _ROOM)
