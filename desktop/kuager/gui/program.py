"""The program while it runs: outside the vault, inside it, and the ways in and out.

Locking goes in this order: the open interview onto the disk; everything with content off the screen and
destroyed; what still runs cancelled; then, when no thread reads any more, the vault itself. If the interview
cannot be kept, the vault stays open and says so: a lock must not throw away what was told. Closing the window
is locking, and then going.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from kuager import paths
from kuager.errors import AppError
from kuager.flows import documents, unlock, vocabularies
from kuager.flows.unlock import Session
from kuager.gui import clipboard, theme
from kuager.gui.bug_report import BugReport
from kuager.gui.desk import Desk
from kuager.gui.i18n import Speech, language_of_system
from kuager.gui.jobs import Job, Worker
from kuager.gui.places import Places
from kuager.gui.unlock import last_language
from kuager.gui.unlock.door import Door, Make
from kuager.gui.unlock.idle import IdleClock
from kuager.gui.workers import Workers
from kuager.model.ids import RecordId


class Program(QObject):
    """Wires vault, threads and windows. `make` creates a vault (tests take a quick one)."""

    unlocked = Signal()
    locked = Signal()
    refused = Signal(object)
    """A vault that did not open, or was not made."""
    ended = Signal()

    def __init__(self, app: QApplication, folder: Path, *, make: Make = unlock.create) -> None:
        super().__init__()
        self._workers = Workers()
        self._idle = IdleClock(app)
        self._idle.idle.connect(self._lock_when_idle)
        self._speech = Speech(app)
        self._speech.speak(last_language.read() or language_of_system())
        self._appearance = theme.Appearance(app)
        self.door = Door(self._workers.writing, self._speech, folder, make)
        self.door.opened.connect(self._opened)
        self.door.refused.connect(self._was_refused)
        self.door.left.connect(self._leave)
        self._desk: Desk | None = None
        self.places: Places | None = None
        self._going = self._rebuilding = False
        self._why_locked = ""
        self._open_at_lock: RecordId | None = None
        self._waiting_for = 0

    def start(self) -> None:
        """Show the first window."""
        self.door.show()

    def is_at_rest(self) -> bool:
        """Whether no thread has anything to do."""
        return self._workers.are_idle()

    def finish(self) -> None:
        """End the threads."""
        self._workers.close()

    # In ---------------------------------------------------------------------------------------------

    @Slot(object)
    def _was_refused(self, error: Exception) -> None:
        if self._going:
            self._go()
        elif not isinstance(error, AppError):
            self.report(error)
        self.refused.emit(error)

    @Slot(object)
    def _opened(self, opened: tuple[Session, dict[str, str]]) -> None:
        session, settings = opened
        if settings["language"]:
            self._speech.speak(settings["language"])
        self._desk = Desk(session, self._workers, settings, self._speech.language)
        self._desk.setting_changed.connect(self._follow_setting)
        self._desk.broke.connect(self.report)
        self._appearance.choose_scheme(_scheme(settings["scheme"]))
        self._appearance.choose_text_size(_number(settings["text_size"], 100))
        self._show_places(self.door.drop())
        if self._open_at_lock is not None and self.places is not None:
            self.places.interviews.list.choose(self._open_at_lock)
        if self._going:
            self.lock()
        self.unlocked.emit()

    # Inside -----------------------------------------------------------------------------------------

    def _show_places(self, place: QRect | None) -> None:
        if self._desk is None:
            return
        self.places = Places(self._desk)
        self.places.lock_asked.connect(self.lock)
        self.places.closed.connect(self._close)
        self.places.secured.connect(self._secured)
        if place is not None and not self._desk.setting("window"):
            self.places.window.setGeometry(place)
        self.places.window.show()
        self._idle.start(_number(self._desk.setting("idle_minutes"), 10))

    @Slot(str, str)
    def _follow_setting(self, key: str, value: str) -> None:
        if key == "scheme":
            self._appearance.choose_scheme(_scheme(value))
        elif key == "idle_minutes":
            self._idle.start(_number(value, 10))
        elif key in ("language", "text_size") and self.places is not None:
            self._rebuilding = True
            self.places.secure()

    def _rebuild(self) -> None:
        """The same place in another language or size: layouts take both only once."""
        if self._desk is None or self.places is None:
            return
        language = self._desk.setting("language")
        if language:
            last_language.keep(language)
            self._speech.speak(language)
            self._desk.language = language
        self._appearance.choose_text_size(_number(self._desk.setting("text_size"), 100))
        old, record = self.places, self.places.interviews.kept_interview()
        geometry, place = old.window.geometry(), old.window.place
        focused: QWidget | None = old.window.focusWidget()
        name = focused.objectName() if focused is not None else ""
        old.destroy()
        self._show_places(None)
        self.places.window.setGeometry(geometry)
        self.places.window.show_place(place)
        # The next press of an arrow key is meant for the setting one is at, not for the first on the page.
        same = self.places.window.page(place).findChild(QWidget, name) if name else None
        if same is not None:
            same.setFocus(Qt.FocusReason.OtherFocusReason)
        if record is not None:
            self.places.interviews.open_interview(record)

    # Locking ----------------------------------------------------------------------------------------

    @Slot()
    def lock(self) -> None:
        """Lock now; `locked` follows, or a notice why not."""
        self._begin_lock("")

    @Slot()
    def _lock_when_idle(self) -> None:
        self._begin_lock("idle")

    @Slot()
    def _close(self) -> None:
        self._going = True
        self.lock()

    def _begin_lock(self, why: str) -> None:
        if self.places is not None and self._desk is not None and not self._waiting_for:
            self._rebuilding = False
            self._why_locked = self._lock_words(self._desk.now(), why)
            self.places.secure()

    def _lock_words(self, now: datetime, why: str) -> str:
        time = f"{now:%H:%M}"
        words = self.tr("Locked at {time}.").format(time=time)
        if why == "idle":
            words = self.tr("Locked at {time}, when nobody had touched it for a while.").format(time=time)
        return words

    @Slot(bool)
    def _secured(self, safe: bool) -> None:
        if self.places is None or self._waiting_for:
            return
        if safe and self._rebuilding:
            self._rebuilding = False
            self._rebuild()
        elif safe:
            self._shut()
        else:
            self._stay_open()

    def _stay_open(self) -> None:
        """What was typed last is not on the disk: going now would lose it."""
        self._rebuilding = self._going = False
        if self.places is not None:
            self.places.window.show()
            self.places.window.notices.say(
                "danger",
                self.tr("Not locked: what was typed last could not be kept."),
                self.tr("Make room or put the disk back, then lock again. Everything else is safe."),
            )

    def _shut(self) -> None:
        """Everything with content goes now; the vault itself when nobody reads it any more."""
        if self.places is None or self._desk is None:
            return
        self._open_at_lock = self.places.interviews.kept_interview()
        ticket = self.places.interviews.kept_ticket()
        if ticket is not None:
            self._why_locked += " " + self._kept_words(ticket)
        self._idle.stop()
        clipboard.forget()
        self.places.keep_geometry()
        place = self.places.window.geometry()
        self.places.destroy()
        self.places = None
        self._desk.cancel_all()
        if not self._going:
            self.door.show(self._why_locked, place)
            self.door.set_busy(self.tr("Locking…"))
        for worker in (self._workers.drafts, self._workers.reading, self._workers.files):
            self._wait_for(worker)

    def _kept_words(self, ticket: str) -> str:
        if ticket:
            return self.tr("The interview with ticket {ticket} is kept.").format(ticket=ticket)
        return self.tr("The interview that was open is kept.")

    def _wait_for(self, worker: Worker) -> None:
        self._waiting_for += 1
        job = Job(lambda _: None)
        job.ended.connect(self._came_to_rest)
        worker.start(job)

    @Slot()
    def _came_to_rest(self) -> None:
        self._waiting_for -= 1
        if self._waiting_for or self._desk is None:
            return
        self._waiting_for = 1  # locking still goes on
        job = Job(_locking(self._desk.session))
        job.finished.connect(self._was_locked)
        job.failed.connect(self._was_locked_badly)
        self._workers.writing.start(job)

    @Slot(object)
    def _was_locked(self, _: object) -> None:
        self._waiting_for = 0
        if self._desk is not None:
            self._desk.deleteLater()
            self._desk = None
        if self._going:
            self._go()
        else:
            self.door.set_busy("")
        self.locked.emit()

    @Slot(object)
    def _was_locked_badly(self, error: Exception) -> None:
        self.door.show_failure(error)
        if not isinstance(error, AppError):
            self.report(error)
        self._was_locked(None)

    # Going ------------------------------------------------------------------------------------------

    @Slot()
    def _leave(self) -> None:
        """The entrance was closed: go, as soon as nothing is being opened or locked."""
        self._going = True
        if not self.door.is_busy() and not self._waiting_for:
            self._go()

    def _go(self) -> None:
        self.door.drop()
        self.ended.emit()

    # Mistakes of ours -------------------------------------------------------------------------------

    @Slot(object)
    def report(self, error: BaseException) -> None:
        """Show a bug, over whatever window there is."""
        window: QWidget | None = self.places.window if self.places is not None else self.door.window
        if window is not None and window.isVisible():
            BugReport(window, error).open()


def _locking(session: Session) -> Callable[[object], None]:
    def work(_: object) -> None:
        session.lock()

    return work


def _scheme(word: str) -> theme.Scheme:
    return theme.Scheme(word) if word in set(theme.Scheme) else theme.Scheme.SYSTEM


def _number(word: str, otherwise: int) -> int:
    return int(word) if word.isascii() and word.isdigit() else otherwise


def _report_to(program: Program) -> None:
    """Let what escapes from a slot be shown and not printed: a traceback may hold names."""

    def hook(_: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        program.report(error.with_traceback(trace))

    sys.excepthook = hook


def run() -> int:
    """The window, until it is closed; the exit code."""
    app = QApplication(["kuager"])
    app.setQuitOnLastWindowClosed(False)
    theme.load_fonts(paths.fonts())
    vocabularies.load()
    program = Program(app, documents.default_vault())
    program.ended.connect(app.quit)
    _report_to(program)
    try:
        program.start()
        return app.exec()
    finally:
        program.finish()
