"""The program while it runs: outside the vault, inside it, and the ways in and out.

How a vault is locked stands in `locking.py`. Closing the window is locking, and then going. The panic key
also cancels what outlives a lock, and ends the program: only with the process does all its memory go.
"""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from kuager import paths
from kuager.errors import AppError
from kuager.flows import documents, unlock, vocabularies
from kuager.flows.unlock import Cost, Session
from kuager.gui import theme
from kuager.gui.bug_report import BugReport
from kuager.gui.clearing import Left
from kuager.gui.desk import Desk
from kuager.gui.file_keys import FileKeys
from kuager.gui.i18n import Speech, language_of_system
from kuager.gui.jobs import Job
from kuager.gui.lasting import Ended
from kuager.gui.locking import Locking
from kuager.gui.messages import message_for
from kuager.gui.places import Places
from kuager.gui.renewal import Renewed
from kuager.gui.telling import tell
from kuager.gui.unlock import last_language
from kuager.gui.unlock.door import Door
from kuager.gui.unlock.system_watch import SystemWatch
from kuager.gui.widgets.confirm import ConfirmDialog
from kuager.gui.workers import Workers
from kuager.model.ids import RecordId


class Program(QObject):
    """Wires vault, threads and windows. `cost` is that of passphrases (tests take a low one)."""

    unlocked = Signal()
    locked = Signal()
    refused = Signal(object)
    """A vault that did not open, or was not made."""
    panicked = Signal()
    ended = Signal()

    def __init__(
        self,
        app: QApplication,
        folder: Path,
        *,
        cost: Cost | None = None,
        system: SystemWatch | None = None,
    ) -> None:
        super().__init__()
        self._workers = Workers()
        self._workers.lasting.ended.connect(self._hear_of_the_end)
        self._speech = Speech(app)
        self._speech.speak(last_language.read() or language_of_system())
        self._appearance = theme.Appearance(app)
        self.door = Door(self._workers, self._speech, folder, cost)
        self.door.opened.connect(self._opened)
        self.door.refused.connect(self._was_refused)
        self.door.left.connect(self._leave)
        self.door.panicked.connect(self.panic)
        self._system = system or SystemWatch()
        self._locking = Locking(app, self._workers, self._system)
        self._locking.kept.connect(self._rebuild)
        self._locking.stayed.connect(self._stay)
        self._locking.cleared.connect(self._show_door)
        self._locking.renewing.connect(self._show_renewal)
        self._locking.renewed.connect(self._was_renewed)
        self._locking.locked.connect(self._was_locked)
        self._desk: Desk | None = None
        self.places: Places | None = None
        self._going = self._clear_then = False
        self._open_at_lock: RecordId | None = None
        self._unheard: list[Ended] = []

    def start(self) -> None:
        """Show the first window."""
        self.door.show()

    def is_at_rest(self) -> bool:
        """Whether no thread has anything to do."""
        return self._workers.are_idle()

    def finish(self) -> None:
        """End the threads."""
        self._system.stop()
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
        if self._going:  # it was closed while it was being opened
            self._locking.close(session)
            return
        if settings["language"]:
            self._speech.speak(settings["language"])
        self._desk = Desk(session, self._workers, settings, self._speech.language)
        self._desk.read_addressees()
        FileKeys(self._desk)
        self._desk.setting_changed.connect(self._follow_setting)
        self._desk.broke.connect(self.report)
        self._desk.clearing_wanted.connect(self._lock_to_clear)
        self._appearance.choose_scheme(_scheme(settings["scheme"]))
        self._appearance.choose_text_size(_number(settings["text_size"], 100))
        places = self._show_places(self._desk, self.door.drop())
        if self._open_at_lock is not None:
            places.interviews.list.choose(self._open_at_lock)
            places.today.choose_interview(self._open_at_lock)
        unheard, self._unheard = self._unheard, []
        for ended in unheard:
            self._desk.outlived.emit(ended)
        if self.door.has_made:
            self.door.has_made = False
            places.offer_recovery()
        self._desk.write(lambda _: unlock.has_new_card(session), self._tell_new_card, self._tell)
        self.unlocked.emit()

    @Slot(object)
    def _tell_new_card(self, is_new: bool) -> None:
        """What was restored or copied is another machine for the others: said once."""
        if is_new and self.places is not None:
            happened = self.tr("This vault signs with a new card from now on.")
            detail = self.tr(
                "It is a copy or an older state of another one. Nobody takes anything of it until they have "
                "that card and compared it: save it under Exchange, Cards, and give it to them."
            )
            self.places.window.notices.say("attention", happened, detail)

    @Slot(object)
    def _tell(self, error: Exception) -> None:
        if self.places is not None:
            tell(self.places.window.notices, error)

    # Inside -----------------------------------------------------------------------------------------

    def _show_places(self, desk: Desk, place: QRect | None) -> Places:
        places = self.places = Places(desk)
        places.panicked.connect(self.panic)
        places.closed.connect(self._close)
        if place is not None and not desk.setting("window"):
            places.window.setGeometry(place)
        places.window.show()
        self._locking.watch(places, desk)
        return places

    @Slot(str, str)
    def _follow_setting(self, key: str, value: str) -> None:
        if key == "scheme":
            self._appearance.choose_scheme(_scheme(value))
        elif key in ("language", "text_size"):
            self._locking.rebuild()

    @Slot()
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
        new = self._show_places(self._desk, None)
        new.window.setGeometry(geometry)
        new.window.show_place(place)
        # The next press of an arrow key is meant for the setting one is at, not for the first on the page.
        same = new.window.page(place).findChild(QWidget, name) if name else None
        if same is not None:
            same.setFocus(Qt.FocusReason.OtherFocusReason)
        if record is not None:
            new.interviews.open_interview(record)

    # Locking ----------------------------------------------------------------------------------------

    @Slot()
    def lock(self) -> None:
        """Lock now; `locked` follows, or a notice why not."""
        self._locking.lock()

    @Slot()
    def panic(self) -> None:
        """End everything, and the program; what was typed is kept if that does not take long."""
        self._going = True
        self.panicked.emit()
        self._workers.lasting.cancel_all()
        self._locking.lock_at_once()
        if self.places is None:
            self._go_when_closed()

    @Slot()
    def _lock_to_clear(self) -> None:
        """This machine is to be cleared: that is done from outside."""
        self._clear_then = True
        self.lock()

    @Slot()
    def _stay(self) -> None:
        self._going = self._clear_then = False

    @Slot(object, str)
    def _show_door(self, left: Left, words: str) -> None:
        self.places = self._desk = None
        self._open_at_lock = left.interview
        if not self._going:
            self.door.show(words, left.place)
            self.door.set_busy(self.tr("Locking…"))

    @Slot(object)
    def _was_locked(self, error: Exception | None) -> None:
        if error is not None:
            self.door.show_failure(error)
            if not isinstance(error, AppError):
                self.report(error)
        if self._going:
            self._go()
        else:
            self.door.set_busy("")
            if self._clear_then:
                self.door.begin_clearing()
        self._clear_then = False
        self.locked.emit()

    # Another session for the same vault -------------------------------------------------------------

    @Slot(object, str)
    def _show_renewal(self, job: Job, title: str) -> None:
        self.door.set_busy(title)
        self.door.watch(job, title)

    @Slot(object)
    def _was_renewed(self, renewed: Renewed) -> None:
        self.door.set_busy("")
        self._opened((renewed.session, renewed.settings))
        if self.places is not None:
            self.places.show_ways_in()
        if renewed.done is not None and self.places is not None:
            self.places.settings.ways_in.says.say("good", renewed.done.happened, renewed.done.advice)
        if renewed.error is not None and self.places is not None:
            message = message_for(renewed.error)
            self.places.window.notices.say("danger", message.happened, message.detail)

    # What outlives a lock ---------------------------------------------------------------------------

    @Slot(object)
    def _hear_of_the_end(self, ended: Ended) -> None:
        if ended.error is not None and not isinstance(ended.error, AppError):
            self.report(ended.error)
        if self._desk is None:
            self._unheard.append(ended)  # whoever opens the vault next is told

    # Going ------------------------------------------------------------------------------------------

    @Slot()
    def _close(self) -> None:
        """The window was closed: lock, and go."""
        if self._may_stop_lasting():
            self._going = True
            self.lock()

    @Slot()
    def _leave(self) -> None:
        """The entrance was closed: go."""
        if self._may_stop_lasting():
            self._go_when_closed()

    def _may_stop_lasting(self) -> bool:
        """Whether nothing is under way that closing would stop; if something is, ask."""
        running, window = self._workers.lasting.running(), self._window()
        if not running or window is None:
            return True
        question = ConfirmDialog(
            window,
            self.tr("Close Kuager, and stop what is under way?"),
            " ".join(each.words() for each in running),
            self.tr("Stop it and close"),
            self.tr("Go on"),
            name="stop_lasting",
        )
        question.confirmed.connect(self._stop_lasting_and_close)
        question.open()
        return False

    @Slot()
    def _stop_lasting_and_close(self) -> None:
        self._workers.lasting.cancel_all()
        self._going = True
        if self.places is not None:
            self.lock()
        else:
            self._go_when_closed()

    def _go_when_closed(self) -> None:
        """Go as soon as nothing is being opened or locked."""
        self._going = True
        if not self.door.is_busy() and not self._locking.is_ending():
            self._go()

    def _go(self) -> None:
        self.door.drop()
        self.ended.emit()

    def _window(self) -> QWidget | None:
        return self.places.window if self.places is not None else self.door.window

    # Mistakes of ours -------------------------------------------------------------------------------

    @Slot(object)
    def report(self, error: BaseException) -> None:
        """Show a bug, over whatever window there is."""
        window = self._window()
        if window is not None and window.isVisible():
            BugReport(window, error).open()


class LastResort(QObject):
    """Ends the process some seconds after a panic, should a thread hang, such as on a stick that was pulled.

    Nothing that was acknowledged is lost by that: the database and drafts are made for a power cut.
    """

    def __init__(self, seconds: float = 5.0) -> None:
        super().__init__()
        self._seconds = seconds

    @Slot()
    def arm(self) -> None:
        """From now on there is so much time to end in good order."""
        timer = threading.Timer(self._seconds, os._exit, (1,))
        timer.daemon = True
        timer.start()


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
    last_resort = LastResort()
    program.panicked.connect(last_resort.arm)
    _report_to(program)
    try:
        program.start()
        return app.exec()
    finally:
        program.finish()
