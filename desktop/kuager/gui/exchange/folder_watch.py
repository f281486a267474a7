"""Looking at the exchange folder again and again while the vault is open, off the window's thread.

It asks by the clock, for no system tells of changes on shares and mounts. One look goes: what is new is read
through beside everything else; one file after the other is taken in on the vault's thread, so that whoever
saves meanwhile waits for one at most; recordings are copied in behind it, also through a lock, and copied out
beside it. A lock ends a look wherever it is; the first one after the next unlocking goes on. Times are in
milliseconds.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kuager.errors import AppError
from kuager.flows import arrivals, duplicates, exchange_folder, folder_media
from kuager.flows.arrivals import Arrived, Receiving
from kuager.flows.exchange_folder import Kept, Outcome, Shipment, Taken, Way
from kuager.flows.folder_taking import Digests
from kuager.gui.desk import Desk
from kuager.gui.jobs import Job, Work
from kuager.gui.lasting import Kind

FIRST: Final = 4000
"""After the unlocking, so that nobody waits for it then."""
_MINUTE: Final = 60_000


@dataclass
class Report:
    """What one look did; `time` is the local hour at which it ended."""

    time: str = ""
    taken: list[Taken] = field(default_factory=list)
    copied: int = 0
    put: int = 0
    removed: int = 0
    error: Exception | None = None
    since: int = 0
    """The mark of `duplicates` from before anybody came."""

    @property
    def is_news(self) -> bool:
        """Whether anything was done."""
        return bool(self.taken or self.copied or self.put or self.removed)


class FolderWatch(QObject):
    """`began` comes before a look, `looked` carries its `Report`; `watched` sees each long job."""

    began = Signal()
    looked = Signal(object)

    def __init__(self, desk: Desk, watched: Callable[[Job], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._watched = desk, watched
        self._minutes = 0
        self._report: Report | None = None
        self._folder = Path()
        self._digests: Digests = {}
        self._copies: list[str] = []
        self._receiving: Receiving | None = None
        self._shipment: Shipment | None = None
        self._noted = 0
        self._is_last = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    @property
    def is_looking(self) -> bool:
        """Whether a look is under way."""
        return self._report is not None

    def follow(self, minutes: int, *, soon: bool) -> None:
        """Look every so many minutes from now on, `soon` for the first time; 0 ends it."""
        self._minutes = minutes
        self._timer.stop()
        if minutes and not self.is_looking:
            self._timer.start(FIRST if soon else minutes * _MINUTE)

    @Slot()
    def look(self) -> None:
        """Look now; nothing happens where a look is under way."""
        if self._report is not None:
            return
        self._timer.stop()
        self._report, self._is_last = Report(), False
        self.began.emit()
        session = self._desk.session
        self._run(
            self._desk.read,
            lambda _: (exchange_folder.chosen(session), duplicates.mark(session)),
            self._survey,
        )

    def _run(self, start: Callable[..., Job], work: Work, done: Callable[..., None]) -> None:
        job = start(work, done, self._fail, self._watched)
        job.cancelled.connect(self._end)

    # Taking in --------------------------------------------------------------------------------------

    @Slot(object)
    def _survey(self, found: tuple[Kept, int]) -> None:
        kept, since = found
        if self._report is not None:
            self._report.since = since
        self._folder = Path(kept.folder)
        self._run(self._desk.carry, lambda task: exchange_folder.survey(kept, task), self._sync_with)

    @Slot(object)
    def _sync_with(self, digests: Digests) -> None:
        self._digests = digests
        self._sync()

    def _sync(self) -> None:
        session, way = self._desk.session, Way(self._digests, copies=False, most=1)
        self._run(self._desk.write, lambda task: exchange_folder.sync(session, task, way), self._synced)

    @Slot(object)
    def _synced(self, outcome: Outcome) -> None:
        if self._report is None:
            return
        self._report.taken += outcome.taken
        self._report.put += len(outcome.put)
        self._report.removed += len(outcome.removed)
        if outcome.more:
            self._sync()
        elif outcome.copies and not self._is_last:
            self._copies = list(outcome.copies)
            self._copy_next()
        else:
            session = self._desk.session
            self._run(self._desk.write, lambda _: exchange_folder.ship(session), self._carry)

    @Slot()
    def _copy_next(self) -> None:
        if not self._copies:
            self._is_last = True  # what was copied is signed for; what was not waits for the next look
            self._sync()
            return
        session, path = self._desk.session, self._folder / self._copies.pop(0)
        job = self._desk.write(lambda _: arrivals.begin(session, path), self._copy, self._was_not_begun)
        job.cancelled.connect(self._end)

    @Slot(object)
    def _copy(self, receiving: Receiving) -> None:
        self._receiving = receiving
        job = self._desk.outlive(Kind.COPY_IN, receiving.run, self._copied, self._was_cut_off, self._watched)
        job.cancelled.connect(self._stop_copying)

    @Slot(object)
    def _copied(self, _: object) -> None:
        self._record()

    @Slot(object)
    def _was_not_begun(self, error: Exception) -> None:
        self._keep_error(error)
        self._copy_next()  # one that cannot be taken in keeps no other one from it

    @Slot(object)
    def _was_cut_off(self, error: Exception) -> None:
        self._keep_error(error)
        self._record()

    @Slot()
    def _stop_copying(self) -> None:
        self._copies.clear()
        self._record()

    def _record(self) -> None:
        session, receiving = self._desk.session, self._receiving
        self._receiving = None
        if receiving is not None:
            self._run(self._desk.write, lambda _: arrivals.finish(session, receiving), self._recorded)

    @Slot(object)
    def _recorded(self, arrived: Arrived) -> None:
        if self._report is not None:
            self._report.copied += arrived.whole
        self._copy_next()

    # Putting in -------------------------------------------------------------------------------------

    @Slot(object)
    def _carry(self, shipment: Shipment | None) -> None:
        if shipment is None:
            self._end()
            return
        self._shipment, self._noted = shipment, 0
        job = self._desk.carry(shipment.run, self._carried, self._was_not_carried, self._watched)
        job.progressed.connect(self._note_what_is_whole)
        job.cancelled.connect(self._note)

    @Slot()
    def _note_what_is_whole(self) -> None:
        shipment, session = self._shipment, self._desk.session
        if shipment is not None and len(shipment.written) > self._noted:
            self._noted = len(shipment.written)
            self._desk.write(
                lambda _: folder_media.keep(session, shipment, ended=False), self._heard, self._keep_error
            )

    @Slot(object)
    def _heard(self, _: object) -> None:
        """Nothing to show: how far it is stands on the line of progress."""

    @Slot(object)
    def _carried(self, _: object) -> None:
        self._note()

    @Slot(object)
    def _was_not_carried(self, error: Exception) -> None:
        self._keep_error(error)
        self._note()

    @Slot()
    def _note(self) -> None:
        shipment, session = self._shipment, self._desk.session
        self._shipment = None
        if shipment is not None:
            self._run(self._desk.write, lambda _: folder_media.keep(session, shipment), self._noted_all)

    @Slot(object)
    def _noted_all(self, names: list[str]) -> None:
        if self._report is not None:
            self._report.put += len(names)
        self._end()

    # The end ----------------------------------------------------------------------------------------

    @Slot(object)
    def _keep_error(self, error: Exception) -> None:
        if self._report is not None:
            self._report.error = error

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._keep_error(error)
        self._end()

    @Slot()
    def _end(self) -> None:
        report, self._report = self._report, None
        if report is None:
            return
        self._digests = {}
        if isinstance(report.error, AppError) and report.error.code == "folder.none":
            self._minutes, report.error = 0, None  # somebody left it
        report.time = f"{self._desk.now():%H:%M}"
        if self._minutes:
            self._timer.start(self._minutes * _MINUTE)
        if report.taken or report.copied:
            self._desk.recorded.emit()
        self.looked.emit(report)
