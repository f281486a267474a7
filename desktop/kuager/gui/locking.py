"""From an open window to a closed vault, or to another session of it.

It goes in this order: everything typed onto the disk; everything with content off the screen and destroyed,
what still runs cancelled (`clearing.py`); then, when no thread reads any more, the vault itself. If what was
typed cannot be kept, the vault stays open and says so: a lock must not throw away what was told, unless a
person says that it may. In a panic nothing is waited for but the draft, and not long for that. What leads to
a lock: the key, the idle clock, and the system. Times are in milliseconds.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from kuager.flows.forgetting import forget_words
from kuager.flows.unlock import Session
from kuager.gui import renewal
from kuager.gui.clearing import Clearing
from kuager.gui.desk import Desk
from kuager.gui.jobs import Job
from kuager.gui.places import Places
from kuager.gui.renewal import Renewing
from kuager.gui.unlock.idle import IdleClock
from kuager.gui.unlock.reasons import Reason, kept_words, locked_words
from kuager.gui.unlock.system_watch import SystemWatch
from kuager.gui.workers import Workers

PATIENCE: Final = 5000
"""After this the window says that what was typed is still not kept, and the machine may sleep."""
PANIC_PATIENCE: Final = 2000
"""How long the panic key waits for the draft: a stick that was pulled must not keep the vault open."""


class _Then(Enum):
    """What follows when everything typed is on the disk."""

    LOCK = auto()
    REBUILD = auto()
    RENEW = auto()


class Locking(QObject):
    """One open vault at a time, from `watch` to `locked` or `renewed`."""

    kept = Signal()
    """Follows `rebuild`: everything typed is on the disk."""
    stayed = Signal()
    """The vault stays open, and the window says why."""
    cleared = Signal(object, str)
    """Nothing is on the screen any more: a `Left`, and what the lock screen says."""
    renewing = Signal(object, str)
    """The job that makes another session, not started yet, and its title."""
    renewed = Signal(object)
    """A `Renewed`: the vault is open, and nothing of it on the screen."""
    locked = Signal(object)
    """The vault is closed; an error, or None."""

    def __init__(self, app: QApplication, workers: Workers, system: SystemWatch) -> None:
        super().__init__()
        self._writing = workers.writing
        self.idle = IdleClock(app)
        self.idle.idle.connect(self._lock_when_idle)
        self._system = system
        self._system.lock_wanted.connect(self.lock)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._lose_patience)
        self._at_once = False
        self._clearing = Clearing(workers)
        self._clearing.at_rest.connect(self._end_session)
        self._places: Places | None = None
        self._desk: Desk | None = None
        self._then = _Then.LOCK
        self._reason = Reason.ASKED
        self._renewing: Renewing | None = None
        self._is_locking = self._ending = self._lock_after = False

    def watch(self, places: Places, desk: Desk) -> None:
        """An open vault is on the screen; also when it comes there anew."""
        if desk is not self._desk:
            desk.setting_changed.connect(self._follow_setting)
            desk.renewal_wanted.connect(self._renew)
            self._system.start()
        self._places, self._desk = places, desk
        places.lock_asked.connect(self.lock)
        places.secured.connect(self._secured)
        places.lost_accepted.connect(self._lock_all_the_same)
        places.sitting_changed.connect(self._start_idle)
        self.idle.nearing.connect(places.window.countdown.show_left)
        self._start_idle()

    def is_ending(self) -> bool:
        """Whether nothing is on the screen, but the vault is not closed yet."""
        return self._ending

    @Slot()
    def _start_idle(self) -> None:
        """Who listens to a family touches nothing for long: there the clock is slower."""
        if self._places is not None and self._desk is not None:
            key = "interview_minutes" if self._places.is_sitting() else "idle_minutes"
            word = self._desk.setting(key)
            self.idle.start(int(word) if word.isascii() and word.isdigit() else 10)

    @Slot(str, str)
    def _follow_setting(self, key: str, _: str) -> None:
        if key in ("idle_minutes", "interview_minutes"):
            self._start_idle()

    # What leads here --------------------------------------------------------------------------------

    @Slot()
    @Slot(object)
    def lock(self, reason: Reason = Reason.ASKED) -> None:
        """Lock now; `locked` follows, or `stayed`."""
        if self._ending:
            self._lock_after = True  # another session is just being made: it is closed at once
            return
        if not self._is_locking:  # a closed lid is told as a lid, a locked screen and a sleep
            self._reason = reason
        self._secure_then(_Then.LOCK)

    @Slot()
    def _lock_when_idle(self) -> None:
        self.lock(Reason.IDLE)

    def lock_at_once(self) -> None:
        """Take the window away, and wait for what was typed only so long."""
        if self._places is not None:
            self._places.window.hide()
            self._at_once = True
            self.lock()
        elif self._ending:
            self._lock_after = True

    def rebuild(self) -> None:
        """Bring what was typed onto the disk, before the windows are made anew; `kept` follows."""
        self._secure_then(_Then.REBUILD)

    @Slot(object)
    def _renew(self, renewing: Renewing) -> None:
        self._renewing = renewing
        self._secure_then(_Then.RENEW)

    @Slot()
    def _lock_all_the_same(self) -> None:
        self._then, self._reason = _Then.LOCK, Reason.ASKED
        self._shut()

    # On the way -------------------------------------------------------------------------------------

    def _secure_then(self, then: _Then) -> None:
        if self._places is not None:
            if not self._is_locking:
                self._then = then
            self._is_locking = self._then is _Then.LOCK
            self._patience.start(PANIC_PATIENCE if self._at_once else PATIENCE)
            self._places.secure()

    @Slot(bool)
    def _secured(self, safe: bool) -> None:
        self._is_locking = False
        self._patience.stop()
        if self._places is None:
            return
        if not safe and not self._at_once:
            self._stay_open()
        elif self._then is _Then.REBUILD:
            self.kept.emit()
        else:
            self._shut()

    @Slot()
    def _lose_patience(self) -> None:
        """The disk hangs. If it comes back after all, what was asked for is still done."""
        if self._at_once:
            self._shut()
        else:
            self._stay_open()

    def _stay_open(self) -> None:
        """What was typed last is not on the disk: going now would lose it."""
        self._system.let_sleep()
        if self._then is _Then.LOCK and self._reason is not Reason.ASKED:
            self.idle.start_again_soon()
        words = self.tr("Not locked: what was typed last could not be kept.")
        if self._then is not _Then.LOCK:
            words = self.tr("Not done: what was typed last could not be kept.")
        if self._places is not None:
            self._places.tell_unkept(words)
        self.stayed.emit()

    @Slot()
    def _shut(self) -> None:
        if self._places is None or self._desk is None:
            return
        self._patience.stop()
        self.idle.stop()
        self._is_locking = self._at_once = False
        words = "" if self._then is _Then.RENEW else locked_words(self._reason, self._desk.now())
        places, self._places, self._ending = self._places, None, True
        left = self._clearing.clear(places, self._desk)
        if words and left.ticket is not None:
            words += " " + kept_words(left.ticket)
        self.cleared.emit(left, words)

    @Slot()
    def _end_session(self) -> None:
        """No thread uses the vault any more."""
        if self._desk is None:
            return
        session = self._desk.session
        self._desk.drop_matcher()
        self._desk.deleteLater()
        self._desk = None
        if self._then is not _Then.RENEW or self._renewing is None:
            self.close(session)
            return
        job = Job(renewal.work(session, self._renewing))
        job.finished.connect(self._was_renewed)
        job.failed.connect(self._was_not_closed)
        self.renewing.emit(job, self._renewing.title)
        self._renewing = None
        self._writing.start(job)

    def close(self, session: Session) -> None:
        """Close a vault of which nothing is on the screen; `locked` follows."""
        self._ending = True
        job = Job(_locking(session))
        job.finished.connect(self._was_closed)
        job.failed.connect(self._was_not_closed)
        self._writing.start(job)

    @Slot(object)
    def _was_renewed(self, renewed: renewal.Renewed) -> None:
        if self._lock_after:
            self.close(renewed.session)
        else:
            self._ending = False
            self.renewed.emit(renewed)

    @Slot(object)
    def _was_closed(self, _: object) -> None:
        self._say_locked(None)

    @Slot(object)
    def _was_not_closed(self, error: Exception) -> None:
        self._say_locked(error)

    def _say_locked(self, error: Exception | None) -> None:
        self._ending = self._lock_after = False
        self._system.stop()
        self.locked.emit(error)


def _locking(session: Session) -> Callable[[object], None]:
    def work(_: object) -> None:
        try:
            session.lock()
        finally:
            forget_words()

    return work
