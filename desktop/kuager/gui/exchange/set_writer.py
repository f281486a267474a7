"""Writing a set with media from a page: begun on the vault's thread, carried out beside it, told at its end.

What is whole and read back is recorded after each file, so a lock, which ends the work, costs one file at
most.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from kuager.flows import sending
from kuager.flows.sending import Shipment, Standing
from kuager.gui.desk import Desk
from kuager.gui.figures import size_words
from kuager.gui.i18n import isolate
from kuager.gui.jobs import Job, Work
from kuager.gui.telling import tell
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.progress import ProgressLine


class SetWriter(QObject):
    """`ended` follows each end, good or not: the page reads itself again."""

    ended = Signal()

    def __init__(self, desk: Desk, says: NoticePlace, progress: ProgressLine) -> None:
        super().__init__(says)
        self._desk, self._says, self._progress = desk, says, progress
        self._shipment: Shipment | None = None
        self._kept = 0

    def begin(self, work: Work) -> None:
        """Run what gives a shipment, and then that."""
        self._desk.write(work, self._carry, self._failed)

    @Slot(object)
    def _carry(self, shipment: Shipment) -> None:
        self._shipment, self._kept = shipment, shipment.volumes_done
        job = self._desk.carry(shipment.run, self._carried, self._was_cut_off, self._watch)
        job.progressed.connect(self._keep_what_is_done)
        job.cancelled.connect(self._end_early)

    def _watch(self, job: Job) -> None:
        means = self.tr("Cancelling keeps the files that are written and checked; you can go on later.")
        self._progress.watch(job, self.tr("Writing the files and reading them back"), cancel_means=means)

    @Slot()
    def _keep_what_is_done(self) -> None:
        shipment, session = self._shipment, self._desk.session
        if shipment is not None and shipment.volumes_done > self._kept:
            self._kept = shipment.volumes_done
            self._desk.write(lambda _: sending.keep(session, shipment), self._heard, self._say)

    @Slot(object)
    def _heard(self, _: object) -> None:
        """Nothing to show: how far it is stands on the line of progress."""

    @Slot(object)
    def _carried(self, _: object) -> None:
        shipment, session = self._shipment, self._desk.session
        if shipment is not None:
            self._desk.write(lambda _: sending.keep(session, shipment), self._written, self._failed)

    @Slot(object)
    def _written(self, standing: Standing) -> None:
        self._shipment = None
        size = size_words(sum(each.size for each in standing.written))
        happened = self.tr("%n file(s) are written, read back and the same.", "", len(standing.written))
        first = isolate(standing.written[0].file)
        more = self.tr("Together {size}. The records are in {file}: it is brought in first.")
        self._says.say("good", happened, more.format(size=size, file=first))
        self.ended.emit()

    @Slot(object)
    def _was_cut_off(self, error: Exception) -> None:
        self._say(error)
        self._end_early()

    @Slot()
    def _end_early(self) -> None:
        shipment, session = self._shipment, self._desk.session
        self._shipment = None
        if shipment is not None:
            self._desk.write(lambda _: sending.keep(session, shipment), self._ended, self._failed)

    @Slot(object)
    def _ended(self, _: object) -> None:
        self.ended.emit()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._say(error)
        self.ended.emit()

    @Slot(object)
    def _say(self, error: Exception) -> None:
        tell(self._says, error)

    @Slot()
    def give_up(self) -> None:
        """Forget what was cut off, and remove its files."""
        session = self._desk.session
        self._desk.write(lambda _: sending.give_up(session), self._gave_up, self._failed)

    @Slot(object)
    def _gave_up(self, left: tuple[Path, ...]) -> None:
        names = ", ".join(isolate(str(path)) for path in left)
        detail = self.tr("Not here, remove it yourself: {names}").format(names=names) if left else ""
        self._says.say("neutral", self.tr("What was written of it is removed."), detail)
        self.ended.emit()
