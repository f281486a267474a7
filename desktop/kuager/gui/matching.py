"""Comparing everybody with everybody, in the background: after the unlock, and after all that is recorded.

One piece after the other: what was recorded is read, the next files are compared on the matching thread, what
was found is kept on the writing thread, and only then the next piece is asked for. So a search or a saving
comes between, and what was kept stays when it is paused, locked or broken off. Only the reading of all names
is one piece: whoever asks before its end wants an answer that knows everybody. Nothing is decided here: pairs
are found that a person looks at. A failure stops it until something is recorded or somebody lets it go on.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, Signal, Slot

from kuager.flows import duplicates
from kuager.flows.duplicates import Counts, Progress
from kuager.flows.matching import Batch
from kuager.flows.unlock import Session
from kuager.gui.desk import Desk
from kuager.gui.jobs import Job

_TELL_EVERY: Final = 1000
"""Milliseconds between two times that lists are asked to read again while pairs are being found."""


class State(Enum):
    """What it does now."""

    RESTING = auto()
    RUNNING = auto()
    PAUSED = auto()
    FAILED = auto()


class Comparing(QObject):
    """One for an open vault; it begins with `start`. Never more than one of its jobs is under way."""

    changed = Signal()
    """The state or the progress is another."""
    counted = Signal(object)
    """`Counts`: how many pairs wait for somebody. Lists of pairs are read again then."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Job | None = None
        self._begun = self._asked = self._anew = False
        self._stale = True
        self._told = QElapsedTimer()
        self.state = State.RESTING
        self.is_reading = False
        self.progress = Progress(0, 0)
        self.error: Exception | None = None
        desk.recorded.connect(self._follow)

    @Slot()
    def start(self) -> None:
        """Compare what is not compared yet; also goes on after a pause or a failure."""
        self._begun = self._stale = True
        self.error = None
        self._set_state(State.RUNNING)
        self._go_on()

    @Slot()
    def pause(self) -> None:
        """Stop as soon as possible; what was kept stays."""
        self._set_state(State.PAUSED)
        self._break_off()

    @Slot()
    def begin_anew(self) -> None:
        """Compare everybody again as if nobody had been compared; decisions stay as they are."""
        self._anew = True
        self._break_off()
        self.start()

    @Slot()
    def _follow(self) -> None:
        """Something was recorded: it may be about somebody known. A pause stays a pause."""
        if not self._begun:
            return
        self._stale = True
        self._count()
        if self.state is not State.PAUSED:
            self.start()

    # One piece after the other ----------------------------------------------------------------------

    def _go_on(self) -> None:
        """The next piece, unless one is under way: its end comes back here."""
        if self._job is not None or self.state is not State.RUNNING:
            return
        session, desk = self._desk.session, self._desk
        if self._anew:
            self._anew = False
            job = desk.write(lambda _: duplicates.start_over(session), self._was_done, self._fail)
        elif self._stale:
            self._stale, self.is_reading = False, True
            job = desk.match(lambda matcher, task: matcher.load(session, task), self._was_done, self._fail)
        else:
            job = desk.match(
                lambda matcher, task: matcher.batch(session, task), self._was_compared, self._fail
            )
        self._set_job(job)

    def _set_job(self, job: Job) -> None:
        job.cancelled.connect(self._was_broken_off)
        self._job, self._asked = job, False

    def _break_off(self) -> None:
        if self._job is not None:
            self._asked = True
            self._job.cancel()

    @Slot(object)
    def _was_done(self, _: object) -> None:
        self._job, self.is_reading = None, False
        self._go_on()

    @Slot(object)
    def _was_compared(self, batch: Batch | None) -> None:
        self._job = None
        if batch is None:
            if self._stale or self._anew:
                self._go_on()
            elif self.state is State.RUNNING:
                self._set_state(State.RESTING)
                self._count()
            return
        session = self._desk.session  # what was found is kept also when a pause came meanwhile
        self._set_job(self._desk.write(lambda _: duplicates.keep(session, batch), self._was_kept, self._fail))

    @Slot(object)
    def _was_kept(self, in_time: bool) -> None:
        self._job = None
        self._stale = self._stale or not in_time
        if not self._told.isValid() or self._told.hasExpired(_TELL_EVERY):
            self._told.start()
            self._count()
        self._go_on()

    @Slot()
    def _was_broken_off(self) -> None:
        self._job, self._stale, self.is_reading = None, True, False
        if self._asked:
            self._go_on()
        else:  # everything is cancelled: the vault is being locked
            self._set_state(State.PAUSED)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._job, self.error, self._stale, self.is_reading = None, error, True, False
        self._set_state(State.FAILED)

    def _set_state(self, state: State) -> None:
        self.state = state
        self.changed.emit()

    # How many wait, and how far it is ----------------------------------------------------------------

    def _count(self) -> None:
        session = self._desk.session
        self._desk.read(lambda _: _counts(session), self._show_counts, self._show_error)

    @Slot(object)
    def _show_counts(self, found: tuple[Counts, Progress]) -> None:
        counts, self.progress = found
        self.changed.emit()
        self.counted.emit(counts)

    @Slot(object)
    def _show_error(self, error: Exception) -> None:
        self.error = error
        self.changed.emit()


def _counts(session: Session) -> tuple[Counts, Progress]:
    return duplicates.count(session), duplicates.progress(session)
