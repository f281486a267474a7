"""The quiet line that says, after half a second, that names alike are still being looked for."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from kuager.gui import theme
from kuager.gui.widgets.layout import column, page_margins
from kuager.gui.widgets.text import Wrapped


class LookingLine(QWidget):
    """There only while an answer is not whole."""

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setObjectName(f"{name}_looking")
        side = page_margins()[0]
        words = Wrapped(self.tr("Names that sound alike are still being looked for…"), "small")
        self.setLayout(column(words, margins=(side, theme.space("xs"), side, theme.space("xs"))))
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(theme.delay("progressAfter"))
        self._wait.timeout.connect(self.show)
        self.hide()

    def follow(self, *, whole: bool) -> None:
        """An answer came, the whole one or a first part of it."""
        if whole:
            self._wait.stop()
            self.hide()
        elif self.isHidden() and not self._wait.isActive():
            self._wait.start()
