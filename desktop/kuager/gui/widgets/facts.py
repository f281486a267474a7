"""Single facts: a mark with words in a line, and a number with what it counts in a box."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from kuager.gui import theme
from kuager.gui.icons import Glyph
from kuager.gui.widgets.layout import column, row, top
from kuager.gui.widgets.text import Text, Wrapped


class FactChip(QWidget):
    """One fact that was checked, with its mark: "✓ Whole and unchanged"."""

    def __init__(self, words: str, *, kind: str = "good", icon: str = "check", name: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(words)
        mark = Glyph(icon, kind, theme.tokens()["size"]["iconSmall"])
        self.setLayout(row(mark, Text(words, "small", "ink"), gap=6))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


class Reminder(QWidget):
    """Something to do or to know: icon, a line, and a smaller line under it."""

    def __init__(
        self, icon: str, head: str, below: str = "", *, kind: str = "inkSoft", name: str = ""
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        mark = Glyph(icon, kind, beside="body")
        words = column(Wrapped(head), gap=1)
        if below:
            words.addWidget(Wrapped(below, "small"))
        box = row(mark, (words, 1), gap=10)
        top(box, mark)
        self.setLayout(box)


class Tally(QFrame):
    """A number, what it counts, and what that means; coloured only when it is not zero."""

    def __init__(self, number: int, head: str, below: str = "", *, tone: str = "ink", name: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("panel", "true")
        self.setAccessibleName(f"{number} {head}")
        self.setAccessibleDescription(below)
        self._tone = tone
        self._number = Text("", "title")
        words = column(self._number, Wrapped(head, "strong"), gap=0, margins=(14, 8, 14, 8))
        if below:
            words.addWidget(Wrapped(below, "small"))
        words.addStretch(1)
        self.setLayout(words)
        self.set_number(number)

    def set_number(self, number: int) -> None:
        """Show another count."""
        self._number.setText(str(number))
        self._number.set_tone(self._tone if number else "inkFaint")
