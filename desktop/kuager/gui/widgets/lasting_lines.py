"""The foot of the window: one low line for each work that outlives a lock, how far it is, and its cancel."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from kuager.gui import theme
from kuager.gui.jobs import Job
from kuager.gui.lasting import LastingJobs, Running
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.layout import column, ground, line, row
from kuager.gui.widgets.text import Elided

_STEPS = 1000


class LastingLine(QWidget):
    """One work. Cancel asks it to stop; the line goes when it has."""

    def __init__(self, running: Running, *, name: str = "lasting_line") -> None:
        super().__init__()
        self.setObjectName(name)
        self._job = running.job
        self._words = Elided("", "small", "ink")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(theme.px(160))
        self._bar.setAccessibleName(running.title())
        self.button = Button(self.tr("Cancel"), Kind.QUIET, name=f"{name}_cancel")
        self.button.clicked.connect(self._cancel)
        side = theme.space("page")
        inner = row((self._words, 1), self._bar, self.button, gap=12, margins=(side, 2, side, 2))
        self.setLayout(column(line(), ground("window", inner), gap=0))
        self.show_state(running)

    def show_state(self, running: Running) -> None:
        """Show how far it is."""
        also = self.tr("It goes on while the vault is locked.")
        self._words.setText(f"{running.words()} · {also}")
        self._bar.setRange(0, _STEPS if running.total else 0)
        if running.total:  # counts of bytes pass 32 bits, the bar's own range does not
            self._bar.setValue(min(_STEPS, running.done * _STEPS // running.total))

    def words(self) -> str:
        """What is said now."""
        return self._words.text()

    @Slot()
    def _cancel(self) -> None:
        self.button.setEnabled(False)
        self.button.set_words(self.tr("Stopping…"))
        self._job.cancel()


class LastingLines(QWidget):
    """Shows also what was begun before this window was made."""

    def __init__(self, lasting: LastingJobs, *, name: str = "lasting") -> None:
        super().__init__()
        self.setObjectName(name)
        self._lasting = lasting
        self._lines: dict[Job, LastingLine] = {}
        self._box = QVBoxLayout()
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self.setLayout(self._box)
        lasting.changed.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        running = {each.job: each for each in self._lasting.running()}
        for job in self._lines.keys() - running.keys():
            line = self._lines.pop(job)
            self._box.removeWidget(line)
            line.hide()
            line.deleteLater()
        for job, state in running.items():
            if job in self._lines:
                self._lines[job].show_state(state)
            else:
                self._lines[job] = LastingLine(state)
                self._box.addWidget(self._lines[job])
