"""The slip of a ticket: printed, or saved as a file; in which language is remembered."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QDialog, QWidget

from kuager.flows import slips
from kuager.gui.desk import Desk
from kuager.gui.file_choice import ask_to_save
from kuager.gui.i18n import isolate
from kuager.gui.printing import PagesToPrint, has_printer
from kuager.gui.telling import tell
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.entries import ChoiceBox
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.text import Text, Wrapped

SLIP_LANGUAGES: Final = (
    ("kk", "Қазақша"),
    ("ru", "Русский"),
    ("ug", "ئۇيغۇرچە"),
    ("zh", "中文"),
    ("en", "English"),
)


class SlipPart(QWidget):
    """Makes the slip of the number that is shown; says what came of it in `says`."""

    def __init__(self, desk: Desk, says: NoticePlace, *, name: str = "slip") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk, self._says, self._name = desk, says, name
        self._number = 0
        self._to_save: Path | None = None
        languages = [each for each in SLIP_LANGUAGES if each[0] in slips.LANGUAGES]
        self._language = ChoiceBox(languages, desk.setting("slip_language"), name=f"{name}_language")
        self._language.setAccessibleName(self.tr("Language of the slip"))
        self._language.chosen.connect(self._keep_language)
        self._print = Button(self.tr("Print the slip"), icon="printer", name=f"{name}_print")
        self._print.clicked.connect(self._ask_printer)
        if not has_printer():
            self._print.hide()
        save = Button(self.tr("Save it as a file…"), Kind.QUIET, icon="floppy-disk", name=f"{name}_save")
        save.clicked.connect(self._ask_file)
        about = self.tr(
            "The number and the contact of the office, nothing else. The contact is in the settings."
        )
        self.setLayout(
            column(
                Text(self.tr("Slip to take home"), "caption"),
                row(self._language, self._print, save, None, gap=8),
                Wrapped(about, "small"),
                gap=4,
            )
        )

    def show_number(self, number: int) -> None:
        """Whose slip it would be."""
        self._number = number

    @Slot(str)
    def _keep_language(self, code: str) -> None:
        self._desk.keep_setting("slip_language", code)

    @Slot()
    def _ask_printer(self) -> None:
        self._to_save = None
        self._make()

    @Slot()
    def _ask_file(self) -> None:
        ask_to_save(
            self, self.tr("Save the slip"), f"{self._number}.pdf", self._save_to, name=f"{self._name}_file"
        )

    @Slot(object)
    def _save_to(self, path: Path) -> None:
        self._to_save = path
        self._make()

    def _make(self) -> None:
        session, number, path = self._desk.session, self._number, self._to_save
        language = self._language.code()

        def work(_: object) -> bytes:
            content = slips.pdf(session, number, language)
            if path is not None:
                slips.save(content, path)
            return content

        self._desk.read(work, self._was_made, self._was_not_made)

    @Slot(object)
    def _was_made(self, pdf: bytes) -> None:
        if self._to_save is None:
            dialog = PagesToPrint(self, [pdf], size=QPageSize.PageSizeId.A6, name=f"{self._name}_printing")
            dialog.refused.connect(self._was_refused)
            QDialog.open(dialog)
            return
        words = self.tr("The slip was written to {file}, not encrypted.")
        self._says.say("good", words.format(file=isolate(self._to_save.name)))

    @Slot()
    def _was_refused(self) -> None:
        self._says.say("danger", self.tr("The printer took nothing."), self.tr("Look at it and try again."))

    @Slot(object)
    def _was_not_made(self, error: Exception) -> None:
        tell(self._says, error)
