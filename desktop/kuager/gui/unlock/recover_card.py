"""Into the vault with recovery sheets: their words, a name, and a passphrase of one's own from now on."""

from __future__ import annotations

from PySide6.QtCore import Signal

from kuager.gui.unlock.outside_card import OutsideCard
from kuager.gui.unlock.sheet_areas import SheetAreas
from kuager.gui.unlock.strength_line import StrengthLine
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.entries import Entry
from kuager.gui.widgets.fields import Field
from kuager.gui.widgets.layout import column
from kuager.gui.widgets.passphrase import PassphraseField

_FEWEST = 2


class RecoverCard(OutsideCard):
    """`submitted` carries the words of the sheets, the name and the new passphrase."""

    submitted = Signal(object, str, str)

    def __init__(self) -> None:
        act = Button(self.tr("Open the vault"), Kind.PRIMARY, name="recover_open")
        super().__init__(act, name="recover")
        self.areas = SheetAreas(name="recover_sheets")
        self.name = Entry(name="recover_name")
        self.words = PassphraseField(self.tr("A new passphrase for you"), name="recover_passphrase")
        self.again = PassphraseField(self.tr("The same again"), shows_keyboard=False, name="recover_again")
        self._strength = StrengthLine()
        self.setFocusProxy(self.areas)
        self.areas.edited.connect(self.look)
        self.name.textEdited.connect(self.look)
        self.words.edited.connect(self.look)
        self.again.edited.connect(self.look)
        self.again.submitted.connect(self.try_submit)
        self.lay_out(
            self.tr("Open with recovery sheets"),
            self.tr(
                "Type the words of two sheets or more, as many as the sheets say. You become a member of "
                "this vault with a passphrase of your own; the old ways in stay until they are taken away."
            ),
            column(
                self.areas,
                Field(
                    self.tr("Your name"),
                    self.name,
                    hint=self.tr("as colleagues know you; it stays in the vault"),
                ),
                column(self.words, self._strength, gap=4),
                self.again,
                gap=8,
            ),
        )

    def missing(self) -> str:
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

    def submit(self) -> None:
        self.submitted.emit(self.areas.sheets(), self.name.text().strip(), self.words.text())

    def forget(self) -> None:
        self.areas.clear()
        self.words.clear()
        self.again.clear()
        self.says.clear()
        self.look()
