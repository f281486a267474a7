"""An empty place: what belongs here, how it begins, one button. No drawings.

Where being empty is nothing to begin with, a line is enough.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kuager.gui import theme
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.layout import column, panel, row
from kuager.gui.widgets.text import Elided, Text, Wrapped


class EmptyState(QWidget):
    """Shown in place of a list that has nothing yet; `begun` follows its button."""

    begun = Signal()

    def __init__(
        self, head: str, how: str, act: str = "", *, icon: str = "plus", name: str = "empty"
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        words = column(Wrapped(head, "heading"), Wrapped(how, "body", "inkSoft"), margins=(16, 12, 16, 14))
        if act:
            self.button = Button(act, icon=icon, name=f"{name}_begin")
            self.button.clicked.connect(self.begun)
            words.addSpacing(4)
            words.addLayout(row(self.button, None))
        box = panel(words)
        box.setMaximumWidth(theme.size("measure"))
        self.setLayout(column(row((box, 100), None), None))


class EmptyLine(QWidget):
    """The same in one line, for what most often stays empty."""

    begun = Signal()

    def __init__(self, head: str, how: str, act: str, *, name: str = "empty") -> None:
        super().__init__()
        self.setObjectName(name)
        self.button = Button(act, Kind.QUIET, icon="plus", name=f"{name}_begin")
        self.button.clicked.connect(self.begun)
        self.setLayout(row(Text(head, "caption"), (Elided(how, "small"), 1), self.button))
