"""The foot of the window: a line for each work that outlives a lock, with its progress and its cancel."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kuager.gui.jobs import Job
from kuager.gui.lasting import LastingJobs
from kuager.gui.widgets.progress import ProgressLine


class LastingLines(QWidget):
    """Shows also what was begun before this window was made."""

    def __init__(self, lasting: LastingJobs, *, name: str = "lasting") -> None:
        super().__init__()
        self.setObjectName(name)
        self._lasting = lasting
        self._lines: dict[Job, ProgressLine] = {}
        self._box = QVBoxLayout()
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self.setLayout(self._box)
        lasting.changed.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        running = {each.job: each for each in self._lasting.running()}
        for job in running.keys() - self._lines.keys():
            line = ProgressLine(name="lasting_line")
            meaning = self.tr("It goes on while the vault is locked.")
            line.watch(job, running[job].title(), cancel_means=meaning)
            self._lines[job] = line
            self._box.addWidget(line)
        for job in self._lines.keys() - running.keys():
            line = self._lines.pop(job)
            self._box.removeWidget(line)
            line.deleteLater()
