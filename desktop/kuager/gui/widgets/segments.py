"""Completeness as separate marks, one for each needed thing: never a percentage, never red.

Where there are more things than marks can be told apart, as many of the marks that fit are filled.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kuager.gui import theme
from kuager.gui.widgets.layout import mirrored

_LEAST: Final = 6
"""Pixels of a mark and the gap after it."""


class Segments(QWidget):
    """`done` of `total` marks are filled, from the start of the line."""

    def __init__(
        self, done: int, total: int, *, role: str = "accent", height: int = 4, name: str = ""
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFixedHeight(theme.px(height))
        self.setMinimumWidth(40)
        self._shown = (-1, -1, "")
        self.set_progress(done, total, role)

    def set_progress(self, done: int, total: int, role: str = "accent") -> None:
        """Fill other marks; `role` is accent while something is left, good when all is there."""
        if (done, total, role) == self._shown:
            return
        self._shown = (done, total, role)
        self.setAccessibleName(self.tr("{done} of {total}").format(done=done, total=total))
        self.update()

    def marks(self) -> tuple[int, int]:
        """How many marks are filled, of how many there is room for: none only where nothing is done."""
        done, total, _ = self._shown
        drawn = min(total, max(1, self.width() // _LEAST))
        filled = done * drawn // total if total else 0
        return (max(filled, 1) if done else 0), drawn

    def paintEvent(self, event: QPaintEvent) -> None:
        done, total = self.marks()
        if not total:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = 3 if total < 12 else 2
        width = (self.width() - gap * (total - 1)) / total
        backwards = mirrored()
        filled, empty = theme.colour(self._shown[2]), QPen(theme.colour("edge"), 1)
        for mark in range(total):
            at = total - 1 - mark if backwards else mark
            box = QRectF(at * (width + gap), 0, width, self.height())
            if mark < done:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(filled)
            else:
                painter.setPen(empty)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                box.adjust(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, 2, 2)
        painter.end()
