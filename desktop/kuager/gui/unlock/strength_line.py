"""An honest hint on a new passphrase: marks, a word, and what an attacker would try first."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kuager.flows import unlock
from kuager.gui import theme
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.layout import top as at_top
from kuager.gui.widgets.segments import Segments
from kuager.gui.widgets.text import Text, Wrapped

_LEVELS: Final = 4


class StrengthLine(QWidget):
    """Says nothing until something is typed; then never more than is true."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strength")
        self.level = 0
        self._marks = Segments(0, _LEVELS, height=6, name="strength_marks")
        self._word = Text("", "small")
        self._why = Wrapped("", "small")
        said = row(self._word, (self._why, 1), gap=6)
        at_top(said, self._word)
        self.setLayout(column(self._marks, said, gap=5))
        self.setMinimumHeight(self._why.fontMetrics().height() + theme.px(11))
        self.show_for("")

    def is_enough(self) -> bool:
        """Whether a vault takes it."""
        return self.level >= unlock.WEAKEST_LEVEL

    def show_for(self, words: str) -> None:
        """Judge what is typed so far."""
        found = unlock.passphrase_strength(words)
        self.level = found.level
        enough = self.is_enough()
        role = "good" if found.level == _LEVELS else "accent" if enough else "attention"
        self._marks.set_progress(found.level, _LEVELS, role)
        self._word.setText(_level_words(found.level) if words else "")
        self._word.setVisible(bool(words))
        self._word.set_tone(role)
        self._why.setText(
            _reason_words(found.reason) if words else self.tr("Every word makes it harder to guess.")
        )

    def words(self) -> str:
        """What it says now."""
        return f"{self._word.text()} {self._why.text()}".strip()


def _level_words(level: int) -> str:
    translate = QCoreApplication.translate
    return (
        translate("Strength", "Guessed at once."),
        translate("Strength", "Weak."),
        translate("Strength", "Enough for now."),
        translate("Strength", "Good."),
        translate("Strength", "Strong."),
    )[level]


def _reason_words(reason: str) -> str:
    translate = QCoreApplication.translate
    return {
        "common": translate(
            "Strength", "Words and names that everybody uses are tried first. Add more words."
        ),
        "keyboard": translate("Strength", "Neighbouring keys are tried early. Add ordinary words."),
        "repeat": translate("Strength", "Repeating adds nothing. Add other words."),
        "sequence": translate("Strength", "Sequences are tried early. Add ordinary words."),
        "date": translate("Strength", "Dates and years are tried early. Add ordinary words."),
        "few_words": translate("Strength", "One or two words more would make it much stronger."),
        "short": translate("Strength", "Longer is better than stranger: add a word or two."),
        "good": translate("Strength", "As long as nobody can guess how you chose it."),
    }.get(reason, "")
