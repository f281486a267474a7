"""The line that shows long work: after half a second, how much is done, and what Cancel would mean."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QTimer, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from kuager.gui import theme
from kuager.gui.jobs import Job
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.layout import column, panel, row
from kuager.gui.widgets.text import Elided, Text, Wrapped

# (done, total or None, what) -> the words at the head of the line.
Describe = Callable[[int, int | None, str], str]

_STEPS = 1000
_GUESS_AFTER_MS = 2000
_SECONDS_A_MINUTE = 60


class ProgressLine(QWidget):
    """Watches one job at a time; hides when the job ends, however it ends, and then says so."""

    ended = Signal()

    def __init__(self, *, name: str = "progress") -> None:
        super().__init__()
        self.setObjectName(name)
        self._job: Job | None = None
        self._title = ""
        self._describe: Describe | None = None
        self._clock = QElapsedTimer()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(theme.delay("progressAfter"))
        self._wait.timeout.connect(self.show)
        self._head = Elided("", "strong")
        self._left = Text("", "small")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._meaning = Wrapped("", "small")
        self.button = Button(self.tr("Cancel"), name=f"{name}_cancel")
        self.button.clicked.connect(self._cancel)
        self.setLayout(
            column(
                panel(
                    column(
                        row((self._head, 1), self._left),
                        self._bar,
                        row((self._meaning, 1), self.button, gap=theme.space("m")),
                        margins=(16, 12, 16, 12),
                    )
                )
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def watch(
        self, job: Job, title: str, *, cancel_means: str = "", describe: Describe | None = None
    ) -> None:
        """Follow a job that has not been started yet."""
        self._job, self._title, self._describe = job, title, describe
        self._head.setText(title)
        self._left.setText("")
        self._meaning.setText(cancel_means)
        self._bar.setAccessibleName(title)
        self._bar.setRange(0, 0)
        self.button.setEnabled(True)
        self.button.set_words(self.tr("Cancel"))
        job.progressed.connect(self._progressed)
        job.ended.connect(self._ended)
        self._clock.start()
        self._wait.start()

    @Slot(object, object, str)
    def _progressed(self, done: int, total: int | None, what: str) -> None:
        if self._describe is not None:
            self._head.setText(self._describe(done, total, what))
        if not total:
            return
        # Counts of bytes pass 32 bits, the bar's own range does not.
        self._bar.setRange(0, _STEPS)
        self._bar.setValue(min(_STEPS, done * _STEPS // total))
        self._left.setText(self._time_left(done, total))

    def _time_left(self, done: int, total: int) -> str:
        passed = self._clock.elapsed()
        if done <= 0 or passed < _GUESS_AFTER_MS:
            return ""
        seconds = passed * (total - done) // done // 1000
        if seconds < _SECONDS_A_MINUTE:
            return self.tr("less than a minute left")
        minutes = round(seconds / _SECONDS_A_MINUTE)
        return self.tr("about %n minute(s) left", "", minutes)

    @Slot()
    def _cancel(self) -> None:
        if self._job is not None:
            self.button.setEnabled(False)
            self.button.set_words(self.tr("Stopping…"))
            self._job.cancel()

    @Slot()
    def _ended(self) -> None:
        self._job = None
        self._wait.stop()
        self.hide()
        self.ended.emit()
