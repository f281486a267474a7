"""Completeness as separate marks, one for each needed thing: never a percentage, never red."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kuager.gui import theme
from kuager.gui.widgets.layout import mirrored


class Segments(QWidget):
    """`done` of `total` marks are filled, from the start of the line."""

    def __init__(
        self, done: int, total: int, *, role: str = "accent", height: int = 4, name: str = ""
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFixedHeight(theme.px(height))
        self.setMinimumWidth(40)
        self.set_progress(done, total, role)

    def set_progress(self, done: int, total: int, role: str = "accent") -> None:
        """Fill other marks; `role` is accent while something is left, good when all is there."""
        self._done, self._total, self._role = done, total, role
        self.setAccessibleName(self.tr("{done} of {total}").format(done=done, total=total))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._total:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = 3 if self._total < 12 else 2
        width = (self.width() - gap * (self._total - 1)) / self._total
        for mark in range(self._total):
            at = self._total - 1 - mark if mirrored() else mark
            box = QRectF(at * (width + gap), 0, width, self.height())
            if mark < self._done:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour(self._role))
            else:
                painter.setPen(QPen(theme.colour("edge"), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                box.adjust(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, 2, 2)
        painter.end()
