"""A fingerprint as a code to be scanned: always dark on light, whatever the window looks like."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kuager.flows import fingerprints
from kuager.gui import theme

_BORDER: Final = 4
"""Light squares on each side, without which readers do not find the code."""
_SIDE: Final = 116


class FingerprintCode(QWidget):
    """The same digits as beside it, for a telephone or another computer."""

    def __init__(self, digits: str = "", *, name: str = "fingerprint_code") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The same numbers as a code to scan"))
        self._rows: tuple[tuple[bool, ...], ...] = ()
        self.show_digits(digits)

    def show_digits(self, digits: str) -> None:
        """Show another fingerprint; nothing for none."""
        self._rows = fingerprints.code(digits) if digits else ()
        self.setVisible(bool(digits))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(_SIDE), theme.px(_SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        whole = len(self._rows) + 2 * _BORDER
        # Whole pixels: a grey edge between squares is what a poor camera stumbles over.
        side = max(1, min(self.width(), self.height()) // whole)
        start = (min(self.width(), self.height()) - side * len(self._rows)) // 2
        for y, row in enumerate(self._rows):
            for x, dark in enumerate(row):
                if dark:
                    square = QRectF(start + x * side, start + y * side, side, side)
                    painter.fillRect(square, Qt.GlobalColor.black)
        painter.end()
