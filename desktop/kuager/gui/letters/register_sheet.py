"""The register on its way out: on paper (PDF) or as a table (CSV), in which language, with which names."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.flows import register_sheet
from kuager.flows.register_sheet import LANGUAGES, Exported, Form, Language
from kuager.gui.desk import Desk
from kuager.gui.file_choice import ask_to_save
from kuager.gui.i18n import isolate
from kuager.gui.telling import tell
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.entries import Check, ChoiceBox
from kuager.gui.widgets.fields import Field
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.sheet import Sheet
from kuager.gui.widgets.text import Text, Wrapped
from kuager.model.ids import RecordId
from kuager.task import Task

_WIDTH: Final = 480
_DEFAULT: Final = "ru"


class RegisterSheet(Sheet):
    """`written` carries what was done, in words, and what is to be known of it."""

    written = Signal(str, str)

    def __init__(
        self, parent: QWidget, desk: Desk, letters: Sequence[RecordId], *, name: str = "register_sheet"
    ) -> None:
        super().__init__(parent, width=_WIDTH, name=name)
        self._desk, self._letters, self._name = desk, tuple(letters), name
        self.says = NoticePlace(name=f"{name}_says")
        self.form = ChoiceBox(
            [("pdf", self.tr("On paper (PDF)")), ("csv", self.tr("A table (CSV)"))],
            "pdf",
            name=f"{name}_form",
        )
        own = desk.language if desk.language in LANGUAGES else _DEFAULT
        choices = [(code, desk.label("languages", code)) for code in LANGUAGES]
        self.language = ChoiceBox(choices, own, name=f"{name}_language")
        self.at_risk = Check(self.tr("With the names of those at risk"), name=f"{name}_at_risk")
        save = Button(self.tr("Save…"), Kind.PRIMARY, icon="file-pdf", name=f"{name}_save")
        save.clicked.connect(self._ask_where)
        leave = Button(self.tr("Not now"), name=f"{name}_leave")
        leave.clicked.connect(self.reject)
        words = self.tr(
            "The %n letter(s) that the list shows. The file is not locked. Letters of those who took back "
            "their consent, and of those at risk, keep their line but bear no names.",
            "",
            len(self._letters),
        )
        self.setLayout(
            column(
                Text(self.tr("Export the register"), "heading"),
                Wrapped(words, "body", "inkSoft"),
                Field(self.tr("How"), self.form),
                Field(self.tr("Language"), self.language),
                self.at_risk,
                self.says,
                row(None, save, leave),
                gap=10,
                margins=(20, 16, 20, 16),
            )
        )

    @Slot()
    def _ask_where(self) -> None:
        form = self.form.code()
        ask_to_save(
            self,
            self.tr("Export the register"),
            f"register-{self._desk.now():%Y-%m-%d}.{form}",
            self.write_to,
            name=f"{self._name}_dialog",
        )

    @Slot(object)
    def write_to(self, path: Path) -> None:
        """Write the file."""
        session, only, at_risk = self._desk.session, self._letters, self.at_risk.is_checked()
        form: Form = "csv" if self.form.code() == "csv" else "pdf"
        language: Language = next(code for code in LANGUAGES if code == self.language.code())

        def work(task: Task) -> tuple[Path, Exported]:
            return path, register_sheet.export(
                session, path, form, language, task, only=only, at_risk=at_risk
            )

        self._desk.write(work, self._was_written, self._not_written)

    @Slot(object)
    def _was_written(self, outcome: tuple[Path, Exported]) -> None:
        path, done = outcome
        words = self.tr("The register is saved as {file}.").format(file=isolate(path.name))
        more = self.tr("Without names: %n letter(s).", "", done.kept_back) if done.kept_back else ""
        self.written.emit(words, more)
        self.accept()

    @Slot(object)
    def _not_written(self, error: Exception) -> None:
        tell(self.says, error)
