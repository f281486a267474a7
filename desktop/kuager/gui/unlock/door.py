"""The way in: shows the entrance, opens or makes a vault on the writing thread, and says what went wrong.

The entrance is made anew each time, so that nothing typed outlives it. After some passphrases that did not
open, the next one is tried a little later, 5 s at most and without a word: that is for somebody who tries at
this window. Who has the files is slowed by the stretching alone. Times are in milliseconds.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QDeadlineTimer, QObject, QRect, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.errors import AppError
from kuager.flows import keep, keys, unlock
from kuager.flows.unlock import Cost, Session
from kuager.gui.desk import read_settings
from kuager.gui.i18n import Speech
from kuager.gui.jobs import Job
from kuager.gui.unlock import last_language
from kuager.gui.unlock.entrance import Entrance
from kuager.gui.unlock.first_start import FirstStartCard
from kuager.gui.unlock.outside import Opening, Outside
from kuager.gui.unlock.unlock_card import UnlockCard
from kuager.gui.workers import Workers

_FIRST_SIZE: Final = (1280, 720)
PAUSES: Final = (0, 0, 1000, 2000, 3000, 5000)
"""How long after the last passphrase the next is tried, by how many did not open."""


class Door(QObject):
    """`opened` carries (session, settings), `refused` an error, `left` follows the entrance's own close.

    `panicked` follows Ctrl+Shift+L.
    """

    opened = Signal(object)
    refused = Signal(object)
    left = Signal()
    panicked = Signal()

    def __init__(self, workers: Workers, speech: Speech, folder: Path, cost: Cost | None) -> None:
        super().__init__()
        self._writing, self._lasting = workers.writing, workers.lasting
        self._speech, self._cost = speech, cost
        self._folder = self._usual = folder
        self._locked = ""
        self._busy = ""
        self._words = self._answer = ""
        self._wrong = 0
        self._earliest = QDeadlineTimer()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._try_to_open)
        self._lasting.changed.connect(self._show_lasting)
        self.has_made = False
        """Whether the vault that opens is a new one."""
        self.entrance: Entrance | None = None
        self.card: UnlockCard | None = None
        self.first: FirstStartCard | None = None
        self.outside: Outside | None = None

    @property
    def window(self) -> QWidget | None:
        """The entrance, while it is shown."""
        return self.entrance

    def is_busy(self) -> bool:
        """Whether a vault is being opened, made or locked."""
        return bool(self._busy)

    def show(self, locked: str = "", place: QRect | None = None) -> None:
        """Show the entrance; `locked` says what happened before."""
        self._locked = locked
        self.card, self.first = UnlockCard(), FirstStartCard(self._usual)
        self.outside = Outside(self._writing, self._usual)
        self.entrance = Entrance(self._speech.language, [self.card, self.first, *self.outside.cards])
        self.entrance.language_chosen.connect(self._speak)
        self.entrance.closed.connect(self.left)
        self.entrance.panicked.connect(self.panicked)
        self.card.submitted.connect(self._open)
        self.card.answered.connect(self._open_as)
        self.card.declined.connect(self._forget_words)
        self.card.folder_chosen.connect(self._choose_folder)
        self.card.new_wanted.connect(self._begin_vault)
        self.first.submitted.connect(self._create)
        self.first.went_back.connect(self._show_unlock)
        self.first.existing_chosen.connect(self._choose_folder)
        self.first.restore_wanted.connect(self._begin_restore)
        self.card.restore_wanted.connect(self._begin_restore)
        self.card.recover_wanted.connect(self._begin_recovery)
        self.card.clear_wanted.connect(self.begin_clearing)
        self.outside.left.connect(self._show_vault)
        self.outside.opening.connect(self._open_from_outside)
        self.outside.busy.connect(self.set_busy)
        self.outside.failed.connect(self._was_refused)
        self.outside.cleared.connect(self._show_cleared)
        self.card.say(locked)
        self._show_lasting()
        if place is None:
            self.entrance.resize(*_FIRST_SIZE)
        else:
            self.entrance.setGeometry(place)
        self._show_start()
        self.entrance.show()

    def drop(self) -> QRect | None:
        """Take the entrance away; gives where it stood."""
        if self.entrance is None or self.card is None or self.first is None or self.outside is None:
            return None
        place = self.entrance.geometry()
        self._words = ""
        self.card.forget()
        self.first.forget()
        self.outside.forget()
        self.entrance.hide()
        self.entrance.deleteLater()
        self.outside.deleteLater()
        self.entrance = self.card = self.first = self.outside = None
        return place

    def set_busy(self, words: str) -> None:
        """Take nothing while something goes on, and say what; "" takes passphrases again."""
        self._busy = words
        if self.card is not None and self.first is not None and self.outside is not None:
            self.card.set_busy(words)
            self.first.set_busy(words)
            self.outside.set_busy(words)

    def show_failure(self, error: Exception) -> None:
        """Say it on the card that is in sight."""
        if self.card is not None and self.first is not None and self.outside is not None:
            cards = (self.card, *self.outside.cards)
            next((card for card in cards if card.isVisible()), self.first).show_failure(error)

    @Slot()
    def _show_start(self) -> None:
        """The vault that is here, or else the way to one."""
        if keep.is_being_cleared(self._folder):
            self.begin_clearing()
        else:
            self._show_vault()

    @Slot()
    def _show_vault(self) -> None:
        if unlock.exists(self._folder):
            self._show_unlock()
        elif self.entrance is not None and self.first is not None:
            self.first.set_first(first=True)
            self.entrance.show_card(self.first)

    @Slot()
    def _begin_recovery(self) -> None:
        if self.entrance is not None and self.outside is not None:
            self.outside.choose_folder(self._folder)
            self.entrance.show_card(self.outside.recover)

    @Slot()
    def _begin_restore(self) -> None:
        if self.entrance is not None and self.outside is not None:
            self.entrance.show_card(self.outside.restore)

    @Slot()
    def begin_clearing(self) -> None:
        """Ask for the passphrase, and show what would be lost."""
        if self.entrance is not None and self.outside is not None:
            self.outside.choose_folder(self._folder)
            self.entrance.show_card(self.outside.clear)

    @Slot()
    def _show_cleared(self) -> None:
        self._folder, self._locked = self._usual, ""
        self._show_start()
        if self.first is not None and self.first.isVisible():
            self.first.say(self.tr("The vault is gone from this machine."))

    @Slot()
    def _show_unlock(self) -> None:
        if self.entrance is not None and self.card is not None:
            self.card.show_folder("" if self._folder == self._usual else str(self._folder))
            self.entrance.show_card(self.card)

    @Slot()
    def _begin_vault(self) -> None:
        if self.entrance is not None and self.first is not None:
            self.first.set_first(first=False)
            self.entrance.show_card(self.first)

    @Slot(object)
    def _choose_folder(self, folder: Path) -> None:
        self._folder, self._locked = folder, ""
        if self.card is not None:
            self.card.say("")
        self._show_unlock()

    @Slot(str)
    def _speak(self, language: str) -> None:
        last_language.keep(language)
        self._speech.speak(language)
        if not self._busy:
            self.show(self._locked, self.drop())

    def watch(self, job: Job, title: str) -> None:
        """Show the progress of work that goes on while nothing is open; it has not been started yet."""
        if self.entrance is not None:
            meaning = self.tr("Cancel leaves everything as it was.")
            self.entrance.progress.watch(job, title, cancel_means=meaning)

    @Slot()
    def _show_lasting(self) -> None:
        if self.entrance is not None:
            self.entrance.show_at_foot(" ".join(each.words() for each in self._lasting.running()))

    @Slot(str)
    def _open(self, words: str) -> None:
        self._words = words
        self._open_as("")

    @Slot(str)
    def _open_as(self, answer: str) -> None:
        """Open, with the answer to where the vault comes from if it was asked."""
        self._answer, self.has_made = answer, False
        pause = self._earliest.remainingTime()
        few = self.tr("Opening takes a few seconds.")
        self.set_busy(few if pause else self.tr("Opening takes about a second."))
        self._pause.start(pause)

    @Slot()
    def _forget_words(self) -> None:
        self._words = ""

    @Slot()
    def _try_to_open(self) -> None:
        folder, words, answer, cost = self._folder, self._words, self._answer, self._cost
        self._run(lambda _: keys.enter(folder, words, copied=answer, cost=cost))

    @Slot(object, str, str)
    def _create(self, folder: Path, name: str, words: str) -> None:
        cost, self.has_made = self._cost, True
        self.set_busy(self.tr("Making the lock takes about a second."))
        self._run(lambda _: unlock.create(folder, name, words, cost=cost))

    @Slot(object, str)
    def _open_from_outside(self, opening: Opening, words: str) -> None:
        self.has_made = False
        self.set_busy(words)
        self._run(opening, words)

    def _run(self, opening: Opening, title: str = "") -> None:
        """Open on the writing thread; with a title its progress is shown, and it can be cancelled."""
        job = Job(lambda task: _with_settings(opening(task)))
        job.finished.connect(self._was_opened)
        job.failed.connect(self._was_refused)
        job.cancelled.connect(self._was_cancelled)
        if title:
            self.watch(job, title)
        self._writing.start(job)

    @Slot()
    def _was_cancelled(self) -> None:
        self.set_busy("")

    @Slot(object)
    def _was_opened(self, opened: tuple[Session, dict[str, str]]) -> None:
        self._folder = opened[0].folder
        self._busy = self._words = ""
        self._wrong = 0
        self.opened.emit(opened)

    @Slot(object)
    def _was_refused(self, error: Exception) -> None:
        self.set_busy("")
        code = error.code if isinstance(error, AppError) else ""
        asked = self.card is not None and self.card.isVisible() and code == "vault.copied"
        if isinstance(error, AppError) and asked and self.card is not None:
            self.card.ask_whether_copied(rolled_back=bool(error.facts.get("rolled_back")))
        else:
            self._words = ""
            self.show_failure(error)
        if code == "vault.wrong_passphrase":
            self._wrong += 1
            self._earliest.setRemainingTime(PAUSES[min(self._wrong, len(PAUSES) - 1)])
        self.refused.emit(error)


def _with_settings(session: Session) -> tuple[Session, dict[str, str]]:
    try:
        return session, read_settings(session)
    except BaseException:
        session.lock()
        raise
