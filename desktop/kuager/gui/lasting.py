"""Work that outlives a lock: copies in and out that may take hours, each kind on a thread of its own.

Such work holds no `Session` and nothing that leads to one: only what it needs to go on, such as the key of
the one blob that it writes. So a lock neither cancels it nor waits for it; whoever unlocks next finds it
running, or done. Work of one kind is done one after the other. The panic key, or closing the program,
cancels it.

Who started the work may be gone when it ends, so its end is told here to whoever is there: `ended`. Words are
those of a stranger's screen: what is being copied is never named.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kuager.gui.jobs import Job, Worker


class Kind(StrEnum):
    """What goes on: `COPY_IN` brings a file into the vault, `BACKUP` copies the vault."""

    COPY_IN = "copy in"
    BACKUP = "backup"


@dataclass(frozen=True)
class Ended:
    """How lasting work ended: `result`, or `error`, or neither when it was cancelled."""

    kind: Kind
    result: object = None
    error: Exception | None = None

    def stopped_words(self) -> str:
        """The beginning of a failure's notice."""
        if self.kind is Kind.COPY_IN:
            return QCoreApplication.translate("Lasting", "A file was not copied into the vault.")
        return QCoreApplication.translate("Lasting", "The backup stopped.")


@dataclass(frozen=True)
class Running:
    """Lasting work that has not ended; `total` is None until it is known."""

    kind: Kind
    job: Job
    done: int = 0
    total: int | None = None

    def title(self) -> str:
        """What goes on, for a window that anybody may see."""
        if self.kind is Kind.COPY_IN:
            return QCoreApplication.translate("Lasting", "A file is being copied into the vault.")
        return QCoreApplication.translate("Lasting", "A backup is being made.")

    def words(self) -> str:
        """What goes on, and how far it is."""
        words = self.title()
        return f"{words} {min(100, self.done * 100 // self.total)} %" if self.total else words


class LastingJobs(QObject):
    """Make it, use it and close it in the window's thread."""

    changed = Signal()
    """Something began, came on or ended."""
    ended = Signal(object)
    """An `Ended`, after the job's own signals."""

    def __init__(self) -> None:
        super().__init__()
        self._workers: dict[Kind, Worker] = {}
        self._running: dict[Job, Running] = {}

    def start(self, kind: Kind, job: Job) -> None:
        """Start a job that outlives a lock; connect to it before."""
        self._running[job] = Running(kind, job)
        job.progressed.connect(self._came_on)
        job.finished.connect(self._finished)
        job.failed.connect(self._failed)
        job.cancelled.connect(self._cancelled)
        if kind not in self._workers:
            self._workers[kind] = Worker(kind)
        self._workers[kind].start(job)
        self.changed.emit()

    def running(self) -> list[Running]:
        """What has not ended, the oldest first."""
        return list(self._running.values())

    def cancel_all(self) -> None:
        """Ask all of it to stop."""
        for job in self._running:
            job.cancel()

    def close(self) -> None:
        """Cancel all of it and wait for its threads to end."""
        self.cancel_all()
        for worker in self._workers.values():
            worker.close()

    @Slot(object, object, str)
    def _came_on(self, done: int, total: int | None, _: str) -> None:
        job = self.sender()
        if isinstance(job, Job) and job in self._running:
            self._running[job] = replace(self._running[job], done=done, total=total)
            self.changed.emit()

    @Slot(object)
    def _finished(self, result: object) -> None:
        self._end(self.sender(), result=result)

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._end(self.sender(), error=error)

    @Slot()
    def _cancelled(self) -> None:
        self._end(self.sender())

    def _end(self, job: QObject | None, result: object = None, error: Exception | None = None) -> None:
        if isinstance(job, Job):
            kind = self._running.pop(job).kind
            self.changed.emit()
            self.ended.emit(Ended(kind, result, error))
