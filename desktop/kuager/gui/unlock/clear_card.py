"""Clearing this machine: the passphrase, then what is here and would be lost, then a word that is typed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot

from kuager.flows.keep import Held
from kuager.gui.i18n import isolate
from kuager.gui.unlock.inventory_table import InventoryTable
from kuager.gui.unlock.outside_card import OutsideCard
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.entries import Entry
from kuager.gui.widgets.fields import Field
from kuager.gui.widgets.layout import column, held
from kuager.gui.widgets.passphrase import PassphraseField
from kuager.gui.widgets.text import Elided, Text, Wrapped


class ClearCard(OutsideCard):
    """`asked` carries the passphrase, `show_rows` answers; `confirmed` passphrase, what was typed, word."""

    asked = Signal(str)
    confirmed = Signal(str, str, str)

    def __init__(self) -> None:
        self._word = ""
        self._begun = False
        act = Button(self.tr("Show what is here"), Kind.DANGER, name="clear_act")
        super().__init__(act, name="clear")
        self._word = self.tr("clear")
        self._folder = Elided("", "small")
        self.words = PassphraseField(self.tr("Passphrase"), name="clear_passphrase")
        self.words.edited.connect(self.look)
        self.words.submitted.connect(self.try_submit)
        self.table = InventoryTable(name="clear_inventory")
        self.typed = Entry(name="clear_typed")
        self.typed.textEdited.connect(self.look)
        self.typed.returnPressed.connect(self.try_submit)
        receipts = self.tr(
            "Safely with others is what another machine confirmed to hold, by a receipt. What was only sent "
            "may have arrived, but only a receipt says so; what was withheld is nowhere else."
        )
        field = Field(self.tr("Type the word “{word}” to go on").format(word=self._word), self.typed)
        head = Text(self.tr("What is on this machine"), "heading")
        self._inventory = held(column(head, self.table, Wrapped(receipts), gap=8))
        self._shown = held(column(self._inventory, field, gap=8))
        self._shown.hide()
        self._rest = Wrapped(
            self.tr("Clearing was begun and cut off. The keys are destroyed already; only files are left."),
            "strong",
        )
        self._rest.hide()
        self.setFocusProxy(self.words)
        self.lay_out(
            self.tr("Clear this machine"),
            self.tr(
                "The keys of the vault are destroyed first, then its files. Nobody can bring it back: not "
                "with the passphrase, not with recovery sheets. Backups elsewhere stay."
            ),
            column(self._folder, self._rest, self.words, self._shown, gap=8),
        )

    def show_folder(self, folder: Path, *, begun: bool) -> None:
        """Which vault it is about; where clearing was begun, its keys are gone and only the word is asked."""
        self._folder.setText(isolate(str(folder)))
        self._begun = begun
        self._rest.setVisible(begun)
        self.words.setVisible(not begun)
        self._inventory.setVisible(not begun)
        self._shown.setVisible(begun)
        self.act.set_words(self.tr("Clear this machine") if begun else self.tr("Show what is here"))
        self.setFocusProxy(self.typed if begun else self.words)
        self.look()

    def missing(self) -> str:
        if not self._begun and not self.words.text():
            return self.tr("Type the passphrase.")
        if self._shown.isHidden():
            return ""
        if self.typed.text().strip().casefold() != self._word.casefold():
            return self.tr("Type the word “{word}”.").format(word=self._word)
        return ""

    def submit(self) -> None:
        if self._shown.isHidden():
            self.asked.emit(self.words.text())
        else:
            self.confirmed.emit(self.words.text(), self.typed.text(), self._word)

    @Slot(object)
    def show_rows(self, rows: Sequence[Held]) -> None:
        """Show what would be destroyed, and ask for the word."""
        self.table.show_rows(rows)
        self._shown.show()
        self.act.set_words(self.tr("Clear this machine"))
        self.typed.setFocus()
        self.look()

    def forget(self) -> None:
        self.words.clear()
        self.typed.clear()
        self.table.show_rows(())
        self._shown.setVisible(self._begun)
        if not self._begun:
            self.act.set_words(self.tr("Show what is here"))
        self.says.clear()
        self.look()
