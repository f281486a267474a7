"""Takes an open vault out of sight: what has content off the screen and destroyed, every thread at rest.

What was typed has to be on the disk before; see `Places.secure`. Then it goes in this order: the clipboard
and the selection; the windows, and with them their models, previews and undo stacks; the pictures that Qt
keeps; what still runs is cancelled. When no thread reads any more, `at_rest` says so, and the vault itself
may be closed. Work that outlives a lock is neither cancelled nor waited for.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, Signal, Slot
from PySide6.QtGui import QPixmapCache

from kuager.gui import clipboard
from kuager.gui.desk import Desk
from kuager.gui.jobs import Job, Worker
from kuager.gui.places import Places
from kuager.gui.workers import Workers
from kuager.model.ids import RecordId


@dataclass(frozen=True)
class Left:
    """What is known of the window that went: where it stood, and the interview that was open in it.

    `ticket` is None where no draft waits. It holds nothing that was told.
    """

    place: QRect
    interview: RecordId | None
    ticket: str | None


class Clearing(QObject):
    """One after the other: `clear` again only after `at_rest`."""

    at_rest = Signal()

    def __init__(self, workers: Workers) -> None:
        super().__init__()
        self._workers = workers
        self._waiting_for = 0

    def is_under_way(self) -> bool:
        """Whether threads are still being waited for."""
        return bool(self._waiting_for)

    def clear(self, places: Places, desk: Desk) -> Left:
        """Take everything away now; `at_rest` follows."""
        left = Left(
            places.window.geometry(), places.interviews.kept_interview(), places.interviews.kept_ticket()
        )
        clipboard.forget()
        places.keep_geometry()
        places.destroy()
        QPixmapCache.clear()
        desk.cancel_all()
        own = self._workers
        for worker in (own.drafts, own.reading, own.matching, own.files):
            self._wait_for(worker)
        return left

    def _wait_for(self, worker: Worker) -> None:
        self._waiting_for += 1
        job = Job(lambda _: None)
        job.ended.connect(self._came_to_rest)
        worker.start(job)

    @Slot()
    def _came_to_rest(self) -> None:
        self._waiting_for -= 1
        if not self._waiting_for:
            self.at_rest.emit()
