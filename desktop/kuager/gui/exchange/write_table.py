"""Writing interviews as a table: that it is not encrypted is said before and after, and what stays here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kuager.flows import tables
from kuager.flows.tables import Exported
from kuager.gui.desk import Desk
from kuager.gui.file_choice import ask_to_save
from kuager.gui.i18n import isolate
from kuager.gui.jobs import Job
from kuager.gui.telling import tell
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.entries import Check
from kuager.gui.widgets.layout import column, panel, row
from kuager.gui.widgets.notice import Notice, NoticePlace
from kuager.gui.widgets.progress import ProgressLine
from kuager.gui.widgets.text import Wrapped


class WriteTable(QWidget):
    """`write_table` takes the file that was chosen."""

    def __init__(self, desk: Desk, *, name: str = "write_table") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk = desk
        self._file = ""
        self.says = NoticePlace(name=f"{name}_says")
        self.progress = ProgressLine(name=f"{name}_progress")
        self._at_risk = Check(
            self.tr("Also what is at risk"),
            self.tr("records, people and parts that are marked so under safety"),
            name=f"{name}_at_risk",
        )
        self.write = Button(self.tr("Write a table…"), icon="upload-simple", name=f"{name}_write")
        self.write.clicked.connect(self._ask)
        about = self.tr(
            "All interviews as CSV for Excel and statistics: a row for each person told of, a column for "
            "each field. Withdrawn interviews stay here."
        )
        honest = Notice(
            "attention",
            self.tr("A table is not encrypted."),
            self.tr("Whoever has the file reads every name, address and telephone in it. Each is noted."),
            name=f"{name}_honest",
        )
        inner = column(
            Wrapped(self.tr("Write a table"), "heading"),
            Wrapped(about, "body", "inkSoft"),
            honest,
            self._at_risk,
            4,
            row(self.write, None),
            self.says,
            self.progress,
            margins=(16, 12, 16, 14),
        )
        self.setLayout(column(panel(inner), gap=0))

    @Slot()
    def _ask(self) -> None:
        ask_to_save(
            self, self.tr("Write a table"), "table.csv", self.write_table, name=f"{self.objectName()}_dialog"
        )

    @Slot(object)
    def write_table(self, path: Path) -> None:
        """Write all interviews that may leave."""
        session, at_risk = self._desk.session, self._at_risk.is_checked()
        self.says.clear()
        self._file = path.name
        self.write.setEnabled(False)
        job = self._desk.write(
            lambda task: tables.export(session, path, task, at_risk=at_risk),
            self._written,
            self._say,
            self._watch,
        )
        job.ended.connect(self._ended)

    def _watch(self, job: Job) -> None:
        means = self.tr("Cancelling leaves nothing in the folder.")
        self.progress.watch(job, self.tr("Writing the table"), cancel_means=means)

    @Slot(object)
    def _written(self, done: Exported) -> None:
        people = self.tr("%n person(s)", "", done.rows)
        happened = self.tr("Written, not encrypted: {file}, {people}.")
        stays = []
        if done.withdrawn:
            stays.append(self.tr("%n withdrawn interview(s) stay here.", "", done.withdrawn))
        if done.at_risk:
            stays.append(self.tr("%n thing(s) at risk stay here.", "", done.at_risk))
        self.says.say("good", happened.format(file=isolate(self._file), people=people), " ".join(stays))

    @Slot()
    def _ended(self) -> None:
        self.write.setEnabled(True)

    @Slot(object)
    def _say(self, error: Exception) -> None:
        tell(self.says, error)
