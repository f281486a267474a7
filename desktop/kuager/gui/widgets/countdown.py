"""The quiet line of the last minute before an idle lock: how long yet, and that any touch stops it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kuager.gui import theme
from kuager.gui.icons import Glyph
from kuager.gui.widgets.layout import column, ground, line, row
from kuager.gui.widgets.text import Elided


class Countdown(QWidget):
    """Takes no room while nothing is counted; it makes no sound and takes no keyboard."""

    def __init__(self, *, name: str = "countdown") -> None:
        super().__init__()
        self.setObjectName(name)
        self._words = Elided("", "small", "ink")
        side = theme.space("page")
        inner = row(Glyph("lock-simple"), (self._words, 1), margins=(side, 6, side, 6))
        self.setLayout(column(line(), ground("window", inner), gap=0))
        self.hide()

    @Slot(int)
    def show_left(self, seconds: int) -> None:
        """So many seconds are left; 0: somebody is there."""
        if seconds:
            words = self.tr("Locks in %n second(s). Any key stops it.", "", seconds)
            self._words.setText(words)
            self.setAccessibleName(words)
        self.setVisible(bool(seconds))

    def words(self) -> str:
        """What is said now."""
        return "" if self.isHidden() else self._words.text()
