"""Signed letters in one file for the printer: those that the register shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.flows import print_letters
from kuager.flows.print_letters import Merged
from kuager.gui.desk import Desk
from kuager.gui.file_choice import ask_to_save
from kuager.gui.i18n import isolate
from kuager.gui.jobs import Job
from kuager.gui.telling import tell
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.entries import Check
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.progress import ProgressLine
from kuager.gui.widgets.sheet import Sheet
from kuager.gui.widgets.text import Text, Wrapped
from kuager.model.ids import RecordId

_WIDTH: Final = 480


class _Counts(QObject):
    """Words that change with a number."""

    def letters(self, count: int) -> str:
        return self.tr("%n letter(s)", "", count)

    def pages(self, count: int) -> str:
        return self.tr("%n page(s)", "", count)

    def left_out(self, reason: str, count: int) -> str:
        return {
            "withdrawn": self.tr("%n left out: the consent was withdrawn.", "", count),
            "retracted": self.tr("%n left out: hidden as a mistake.", "", count),
            "erased": self.tr("%n left out: erased.", "", count),
            "not_signed": self.tr("%n left out: not signed.", "", count),
        }.get(reason, self.tr("%n left out.", "", count))


class PrintSheet(Sheet):
    """`written` carries what was done, in words, and what is to be known of it."""

    written = Signal(str, str)

    def __init__(
        self, parent: QWidget, desk: Desk, letters: Sequence[RecordId], *, name: str = "print_sheet"
    ) -> None:
        super().__init__(parent, width=_WIDTH, name=name)
        self._desk, self._letters, self._name = desk, tuple(letters), name
        self.says = NoticePlace(name=f"{name}_says")
        self.progress = ProgressLine(name=f"{name}_progress")
        self.progress.ended.connect(self._ended)
        self.fronts = Check(
            self.tr("Each letter begins on the front of a sheet"),
            self.tr("For printing on both sides: where needed an empty page is put in."),
            name=f"{name}_fronts",
        )
        self._save = Button(self.tr("Save…"), Kind.PRIMARY, icon="file-pdf", name=f"{name}_save")
        self._save.clicked.connect(self._ask_where)
        leave = Button(self.tr("Not now"), name=f"{name}_leave")
        leave.clicked.connect(self.reject)
        words = self.tr(
            "The %n letter(s) that the list shows. The file is not locked, and holds no signature to check: "
            "what goes to an office as a file is exported from the letter itself.",
            "",
            len(self._letters),
        )
        self.setLayout(
            column(
                Text(self.tr("Letters in one PDF, for printing"), "heading"),
                Wrapped(words, "body", "inkSoft"),
                self.fronts,
                self.says,
                self.progress,
                row(None, self._save, leave),
                gap=10,
                margins=(20, 16, 20, 16),
            )
        )

    @Slot()
    def _ask_where(self) -> None:
        ask_to_save(
            self, self.tr("Letters in one PDF"), "letters.pdf", self.write_to, name=f"{self._name}_dialog"
        )

    @Slot(object)
    def write_to(self, path: Path) -> None:
        """Write the file."""
        session, chosen, fronts = self._desk.session, self._letters, self.fronts.is_checked()
        self._save.setEnabled(False)
        self._desk.write(
            lambda task: (path, print_letters.save(session, chosen, path, task, even=fronts)),
            self._was_written,
            self._not_written,
            self._watch,
        )

    def _watch(self, job: Job) -> None:
        self.progress.watch(job, self.tr("Writing the file"), cancel_means=self.tr("Nothing is left of it."))

    @Slot()
    def _ended(self) -> None:
        self._save.setEnabled(True)

    @Slot(object)
    def _was_written(self, outcome: tuple[Path, Merged]) -> None:
        path, merged = outcome
        counts = _Counts()
        words = self.tr("{letters} on {pages} are saved as {file}.").format(
            letters=counts.letters(len(merged.letters)),
            pages=counts.pages(merged.pages),
            file=isolate(path.name),
        )
        reasons = Counter(reason for _, reason in merged.left_out)
        more = [counts.left_out(reason, count) for reason, count in reasons.items()]
        more.append(self.tr("Whoever has the file can read it. Delete it when it is printed."))
        self.written.emit(words, " ".join(more))
        self.accept()

    @Slot(object)
    def _not_written(self, error: Exception) -> None:
        tell(self.says, error)
