"""Copying a volume of media into the vault: noted on its thread, copied also behind a lock, then recorded."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from kuager.flows import arrivals
from kuager.flows.arrivals import Arrived, IncomingMedia, Receiving
from kuager.gui.desk import Desk
from kuager.gui.jobs import Job
from kuager.gui.lasting import Kind
from kuager.gui.telling import tell
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.progress import ProgressLine


class MediaCopying(QObject):
    """`ended` follows each end, good or not, after it was told."""

    ended = Signal()

    def __init__(self, desk: Desk, says: NoticePlace, progress: ProgressLine) -> None:
        super().__init__(says)
        self._desk, self._says, self._progress = desk, says, progress
        self._receiving: Receiving | None = None
        self._error: Exception | None = None

    def begin(self, incoming: IncomingMedia) -> None:
        """Copy what is lacking."""
        session, path = self._desk.session, incoming.path
        self._error = None
        self._desk.write(lambda _: arrivals.begin(session, path), self._copy, self._failed)

    @Slot(object)
    def _copy(self, receiving: Receiving) -> None:
        self._receiving = receiving
        job = self._desk.outlive(Kind.COPY_IN, receiving.run, self._copied, self._was_cut_off, self._watch)
        job.cancelled.connect(self._record)

    def _watch(self, job: Job) -> None:
        means = self.tr("Cancelling keeps the files that came whole. You can work meanwhile.")
        self._progress.watch(job, self.tr("Copying files into the vault"), cancel_means=means)

    @Slot(object)
    def _copied(self, _: object) -> None:
        self._record()

    @Slot(object)
    def _was_cut_off(self, error: Exception) -> None:
        self._error = error
        self._record()

    @Slot()
    def _record(self) -> None:
        session, receiving = self._desk.session, self._receiving
        self._receiving = None
        if receiving is not None:
            self._desk.write(lambda _: arrivals.finish(session, receiving), self._recorded, self._failed)

    @Slot(object)
    def _recorded(self, arrived: Arrived) -> None:
        happened = self.tr("%n file(s) were brought in.", "", arrived.whole)
        more = self.tr("%n file(s) lack parts that other files of the set hold.", "", arrived.begun)
        self.ended.emit()
        if self._error is not None:
            tell(self._says, self._error)
        else:
            self._says.say("good" if arrived.whole else "neutral", happened, more if arrived.begun else "")

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self.ended.emit()
        tell(self._says, error)
