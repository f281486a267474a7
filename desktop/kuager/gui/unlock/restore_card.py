"""A vault from a backup: where it lies, an empty folder, and the passphrase or recovery sheets."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot

from kuager.gui.file_choice import Asked, FileChoice
from kuager.gui.i18n import isolate
from kuager.gui.unlock.newcomer_fields import NewcomerFields
from kuager.gui.unlock.outside_card import OutsideCard
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.entries import Check
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.passphrase import PassphraseField
from kuager.gui.widgets.text import Elided, Text


class RestoreCard(OutsideCard):
    """`submitted` carries the folder of the backup, that of the new vault, and the passphrase.

    `submitted_sheets` carries both folders, the words of the sheets, a name and a new passphrase: for whoever
    lost the passphrase, or the computer that it was bound to.
    """

    submitted = Signal(object, object, str)
    submitted_sheets = Signal(object, object, object, str, str)

    def __init__(self, folder: Path) -> None:
        act = Button(self.tr("Restore it"), Kind.PRIMARY, name="restore_act")
        super().__init__(act, name="restore")
        self._usual = folder
        self._backup: Path | None = None
        self._folder = folder
        self._from = Elided(self.tr("none chosen yet"), "body", "inkSoft")
        self._to = Elided(self.tr("the usual folder of your user"), "body", "inkSoft")
        self._choose = Button(self.tr("Choose…"), name="restore_from")
        self._choose.clicked.connect(self._ask_backup)
        change = Button(self.tr("Change"), Kind.LINK, name="restore_to")
        change.clicked.connect(self._ask_folder)
        self.words = PassphraseField(self.tr("Passphrase of the vault in it"), name="restore_passphrase")
        self.words.edited.connect(self.look)
        self.words.submitted.connect(self.try_submit)
        self.fields = NewcomerFields(name="restore_new")
        self.fields.edited.connect(self.look)
        self.fields.submitted.connect(self.try_submit)
        self.fields.hide()
        self.with_sheets = Check(self.tr("With recovery sheets instead"), name="restore_with_sheets")
        self.with_sheets.changed.connect(self._turn)
        self.setFocusProxy(self._choose)
        self.lay_out(
            self.tr("Restore a backup"),
            self.tr(
                "All of it is checked first; the backup stays as it is. The vault that comes of it signs "
                "with keys of its own, so nobody takes it for the one that was lost."
            ),
            column(
                Text(self.tr("The folder of the backup"), "caption"),
                row((self._from, 1), self._choose, gap=8),
                Text(self.tr("The vault will lie in"), "caption"),
                row((self._to, 1), change, gap=8),
                4,
                self.words,
                self.with_sheets,
                self.fields,
                gap=6,
            ),
        )

    def missing(self) -> str:
        if self._backup is None:
            return self.tr("Choose the folder of the backup.")
        if self.with_sheets.is_checked():
            return self.fields.missing()
        return "" if self.words.text() else self.tr("Type the passphrase.")

    def submit(self) -> None:
        if self.with_sheets.is_checked():
            self.submitted_sheets.emit(self._backup, self._folder, *self.fields.values())
        else:
            self.submitted.emit(self._backup, self._folder, self.words.text())

    @Slot()
    def _turn(self) -> None:
        self.says.clear()  # what was refused was the other way in
        self.fields.setVisible(self.with_sheets.is_checked())
        self.words.setVisible(not self.with_sheets.is_checked())
        self.look()

    def forget(self) -> None:
        self.words.clear()
        self.fields.clear()
        self.says.clear()
        self.look()

    @Slot()
    def _ask_backup(self) -> None:
        choice = FileChoice(
            self, self.tr("The folder of the backup"), Asked.FOLDER, name="restore_from_choice"
        )
        choice.chosen.connect(self.choose_backup)
        choice.open()

    @Slot()
    def _ask_folder(self) -> None:
        title = self.tr("An empty folder for the vault")
        choice = FileChoice(self, title, Asked.FOLDER, name="restore_to_choice")
        choice.chosen.connect(self.choose_folder)
        choice.open()

    @Slot(object)
    def choose_backup(self, folder: Path) -> None:
        """The backup to be restored."""
        self._backup = folder
        self._from.setText(isolate(str(folder)))
        self.says.clear()
        self.words.setFocus()
        self.look()

    @Slot(object)
    def choose_folder(self, folder: Path) -> None:
        """Where the vault will lie."""
        self._folder = folder
        usual = folder == self._usual
        self._to.setText(self.tr("the usual folder of your user") if usual else isolate(str(folder)))
