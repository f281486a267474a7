"""Badges: a state as icon and word on a soft ground; never colour alone, at most three in a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from kuager.gui import theme
from kuager.gui.icons import Glyph
from kuager.gui.widgets.layout import margins_for, row
from kuager.gui.widgets.text import Text

MOST = 3


@dataclass(frozen=True)
class Mark:
    """What a badge says. `kind` is good, attention, danger, neutral or accent; the icon may be missing."""

    words: str
    kind: str = "neutral"
    icon: str = ""


def standard(code: str) -> Mark:
    """The badges that mean the same everywhere: where it is kept, consent, safety, sources, work."""
    translate = QCoreApplication.translate
    return {
        "here": Mark(translate("Badges", "Only here"), "attention", "desktop"),
        "sent": Mark(translate("Badges", "Sent"), "neutral", "paper-plane-tilt"),
        "agreed": Mark(translate("Badges", "Agreed"), "good", "check"),
        "ask": Mark(translate("Badges", "Ask again"), "attention", "question"),
        "refused": Mark(translate("Badges", "Refused"), "neutral", "prohibit"),
        "withdrawn": Mark(translate("Badges", "Withdrawn"), "neutral", "undo"),
        "open": Mark(translate("Badges", "Open"), "neutral", "eye"),
        "careful": Mark(translate("Badges", "Careful"), "attention", "eye-slash"),
        "risk": Mark(translate("Badges", "Family at risk"), "danger", "shield-warning"),
        "differ": Mark(translate("Badges", "Sources differ"), "attention", "arrows-left-right"),
        "conflict": Mark(translate("Badges", "Two versions"), "attention", "git-merge"),
        "draft": Mark(translate("Badges", "Draft"), "neutral", "pencil-simple"),
        "read_back": Mark(translate("Badges", "Read back"), "neutral", "check"),
        "hidden": Mark(translate("Badges", "Hidden"), "neutral", "eye-slash"),
        "erased": Mark(translate("Badges", "Erased"), "neutral", "eraser"),
        "signed": Mark(translate("Badges", "Signed"), "good", "pen-nib"),
    }[code]


class Badge(QFrame):
    """One state."""

    def __init__(self, mark: Mark, *, name: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("badge", mark.kind)
        self.setAccessibleName(mark.words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        box = row(gap=5, margins=(7, 2, 8, 2))
        if mark.icon:
            box.addWidget(Glyph(mark.icon, mark.kind, theme.tokens()["size"]["iconSmall"]))
        box.addWidget(Text(mark.words))
        self.setLayout(box)


class BadgeRow(QWidget):
    """Up to three badges from the start of a line; what is said first matters most."""

    def __init__(self, marks: Sequence[Mark] = (), *, name: str = "badges") -> None:
        super().__init__()
        self.setObjectName(name)
        self._box = QHBoxLayout()
        self._box.setSpacing(6)
        self._box.setContentsMargins(*margins_for((0, 0, 0, 0)))
        self.setLayout(self._box)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_marks(marks)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show other states; what goes beyond three is left out, so put the weightiest first."""
        while (item := self._box.takeAt(0)) is not None:
            badge = item.widget()
            if badge is not None:
                badge.hide()
                badge.deleteLater()
        for mark in marks[:MOST]:
            self._box.addWidget(Badge(mark))
