"""What recovery sheets ask for: their words, a name, and a passphrase of one's own from now on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kuager.gui.unlock.sheet_areas import SheetAreas
from kuager.gui.unlock.strength_line import StrengthLine
from kuager.gui.widgets.entries import Entry
from kuager.gui.widgets.fields import Field
from kuager.gui.widgets.layout import column
from kuager.gui.widgets.passphrase import PassphraseField

_FEWEST = 2


class NewcomerFields(QWidget):
    """`edited` comes with every change, `submitted` with Enter in the last field."""

    edited = Signal()
    submitted = Signal()

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.areas = SheetAreas(name=f"{name}_sheets")
        self.name = Entry(name=f"{name}_name")
        self.words = PassphraseField(self.tr("A new passphrase for you"), name=f"{name}_passphrase")
        self.again = PassphraseField(self.tr("The same again"), shows_keyboard=False, name=f"{name}_again")
        self._strength = StrengthLine()
        hint = self.tr("as colleagues know you; it stays in the vault")
        self.setLayout(
            column(
                self.areas,
                Field(self.tr("Your name"), self.name, hint=hint),
                column(self.words, self._strength, gap=4),
                self.again,
                gap=8,
            )
        )
        self.setFocusProxy(self.areas)
        self.areas.edited.connect(self.edited)
        self.name.textEdited.connect(self.edited)
        self.words.edited.connect(self.edited)
        self.again.edited.connect(self.edited)
        self.again.submitted.connect(self.submitted)

    def missing(self) -> str:
        """What is lacking; "" for nothing."""
        self._strength.show_for(self.words.text())
        if len(self.areas.sheets()) < _FEWEST:
            return self.tr("Type two sheets at least.")
        if not self.name.text().strip():
            return self.tr("Write your name first.")
        if not self.words.text():
            return self.tr("Choose a passphrase.")
        if not self._strength.is_enough():
            return self.tr("The passphrase is too easy to guess.")
        if self.words.text() != self.again.text():
            return self.tr("Type the passphrase twice.")
        return ""

    def values(self) -> tuple[list[str], str, str]:
        """The words of the sheets, the name, the passphrase."""
        return self.areas.sheets(), self.name.text().strip(), self.words.text()

    def clear(self) -> None:
        """Forget what was typed."""
        self.areas.clear()
        self.name.clear()
        self.words.clear()
        self.again.clear()
