"""The bar at the foot of a page with its acts, and the line of key hints below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from kuager.gui import theme
from kuager.gui.icons import Glyph
from kuager.gui.widgets.buttons import Button, Gate
from kuager.gui.widgets.layout import column, held, line, row
from kuager.gui.widgets.text import Key, Text, Wrapped


class ActionBar(QWidget):
    """Acts of the page: plain ones at the start, a note in the middle, the primary one at the end."""

    def __init__(
        self,
        *,
        start: Sequence[QWidget] = (),
        end: Sequence[Button | Gate | QWidget] = (),
        key_hint: str = "",
        name: str = "action_bar",
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._mark = Glyph("info")
        self._note = Wrapped("", "small", "ink")
        box = row(
            *start, self._mark, (self._note, 1), gap=10, margins=_bar_margins()
        )  # the note's stretch keeps the rest at the end, even while it is empty
        if key_hint:
            box.addWidget(Key(key_hint))
        for thing in end:
            box.addWidget(thing)
        self.setLayout(column(line(), box, gap=0))
        self.set_note("")

    def set_note(self, words: str, *, icon: str = "info", tone: str = "inkSoft") -> None:
        """Say what pressing the button means, or what has not happened yet."""
        self._note.setText(words)
        self._mark.show_icon(icon, tone)
        self._mark.setVisible(bool(words))


class KeyHints(QFrame):
    """Key, meaning, key, meaning: the line that can be switched off in the settings."""

    def __init__(self, pairs: Sequence[tuple[str, str]] = (), *, name: str = "key_hints") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("ground", "window")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._hints: list[QWidget] = []
        side = theme.space("page")
        self._box = row(gap=16, margins=(side, 5, side, 5))
        self.setLayout(column(line(), self._box, gap=0))
        self.set_pairs(pairs)

    def set_pairs(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Show other hints."""
        while (item := self._box.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._hints = [held(row(Key(key), Text(words, "small"), gap=6)) for key, words in pairs]
        for hint in self._hints:
            self._box.addWidget(hint)
        self._box.addStretch(1)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Hide the last hints where there is no room: half a hint helps nobody."""
        room = self.width() - 2 * theme.space("page")
        for hint in self._hints:
            room -= hint.sizeHint().width()
            hint.setVisible(room >= 0)
            room -= self._box.spacing()


def _bar_margins() -> tuple[int, int, int, int]:
    side = theme.space("page")
    return (side, theme.space("s"), side, theme.space("s"))
