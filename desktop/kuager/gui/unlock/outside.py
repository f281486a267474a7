"""What can be done with a vault from outside, other than unlocking it: recover, restore, clear.

Holds the three cards of one entrance. Work that ends in an open vault is handed to the door (`opening`); the
rest runs here, on the writing thread, for no vault is open meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from kuager.flows import keep, keys
from kuager.flows.keep import Held
from kuager.flows.unlock import Session
from kuager.gui.jobs import Job, Worker
from kuager.gui.unlock.clear_card import ClearCard
from kuager.gui.unlock.recover_card import RecoverCard
from kuager.gui.unlock.restore_card import RestoreCard
from kuager.task import Task

Opening = Callable[[Task], Session]


class Outside(QObject):
    """`opening` carries an `Opening` and words for the meantime; `cleared` follows when the vault is gone."""

    opening = Signal(object, str)
    busy = Signal(str)
    failed = Signal(object)
    left = Signal()
    cleared = Signal()

    def __init__(self, writing: Worker, usual: Path) -> None:
        super().__init__()
        self._writing = writing
        self._folder = usual
        self.recover, self.restore, self.clear = RecoverCard(), RestoreCard(usual), ClearCard()
        self.cards = (self.recover, self.restore, self.clear)
        for card in self.cards:
            card.left.connect(self.left)
        self.recover.submitted.connect(self._recover)
        self.restore.submitted.connect(self._restore)
        self.restore.submitted_sheets.connect(self._restore_with_sheets)
        self.clear.asked.connect(self._look_inside)
        self.clear.confirmed.connect(self._clear)

    def choose_folder(self, folder: Path) -> None:
        """The vault that is recovered or cleared."""
        self._folder = folder
        self.clear.show_folder(folder, begun=keep.is_being_cleared(folder))

    def forget(self) -> None:
        """Empty what was typed."""
        for card in self.cards:
            card.forget()

    def set_busy(self, words: str) -> None:
        """Take nothing while something goes on; "" goes on."""
        for card in self.cards:
            card.set_busy(words)

    # Into a vault -----------------------------------------------------------------------------------

    @Slot(object, str, str)
    def _recover(self, sheets: list[str], name: str, words: str) -> None:
        folder = self._folder

        def opening(_: Task) -> Session:
            return keys.recover(folder, sheets, name, words)

        self.opening.emit(opening, self.tr("Opening takes a few seconds."))

    @Slot(object, object, str)
    def _restore(self, backup: Path, folder: Path, words: str) -> None:
        def opening(task: Task) -> Session:
            session, _ = keep.restore(backup, words, folder, task)
            return session

        self.opening.emit(opening, self.tr("The backup is checked and restored."))

    @Slot(object, object, object, str, str)
    def _restore_with_sheets(
        self, backup: Path, folder: Path, sheets: list[str], name: str, words: str
    ) -> None:
        def opening(task: Task) -> Session:
            session, _ = keep.restore_with_sheets(backup, sheets, name, words, folder, task)
            return session

        self.opening.emit(opening, self.tr("The backup is checked and restored."))

    # Clearing ---------------------------------------------------------------------------------------

    @Slot(str)
    def _look_inside(self, words: str) -> None:
        folder = self._folder
        self.busy.emit(self.tr("The vault is looked at."))
        self._run(lambda _: keep.inventory_closed(folder, words), self._show_rows)

    @Slot(object)
    def _show_rows(self, rows: list[Held]) -> None:
        self.busy.emit("")
        self.clear.show_rows(rows)

    @Slot(str, str, str)
    def _clear(self, words: str, typed: str, word: str) -> None:
        folder = self._folder
        self.busy.emit(self.tr("The vault is being destroyed."))
        self._run(lambda _: keep.clear(folder, words, typed, word), self._was_cleared)

    @Slot(object)
    def _was_cleared(self, _: object) -> None:
        self.busy.emit("")
        self.clear.forget()
        self.cleared.emit()

    def _run(self, work: Callable[[Task], object], done: Callable[..., None]) -> None:
        job = Job(work)
        job.finished.connect(done)
        job.failed.connect(self._fail)
        self._writing.start(job)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self.busy.emit("")
        self.failed.emit(error)
