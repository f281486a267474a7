"""A page that lies over another one of its place and is left again by Escape."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class SubPage(QWidget):
    """`left` asks the place to show what stood before. Escape does, unless a part of it wants the key."""

    left = Signal()

    def leave(self) -> None:
        """Go back; a page with something to keep does that first."""
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)
