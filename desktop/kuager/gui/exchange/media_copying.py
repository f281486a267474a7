"""Copying volumes of media into the vault, one after the other.

Each is noted on the thread of the vault, copied also behind a lock, then recorded. One that fails is told,
and the next is copied all the same; cancelling ends with the one that is being copied.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from kuager.flows import arrivals
from kuager.flows.arrivals import Arrived, Receiving
from kuager.gui.desk import Desk
from kuager.gui.exchange.brought_words import BroughtWords
from kuager.gui.i18n import isolate
from kuager.gui.jobs import Job
from kuager.gui.lasting import Kind
from kuager.gui.messages import message_for
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
        self._left: list[Path] = []
        self._is_busy = False
        self._whole = self._begun = 0
        self._last: dict[str, Arrived] = {}
        self._errors: list[tuple[Path, Exception]] = []
        self._path = Path()
        self._before = ""

    def begin(self, paths: Sequence[Path], before: str = "") -> None:
        """Copy what is lacking of these volumes; `before` is what was done before, and is told with it.

        While others are being copied, these follow.
        """
        self._left += paths
        if self._is_busy:
            return
        self._is_busy = True
        self._whole = self._begun = 0
        self._last = {}
        self._errors = []
        self._before = before
        self._next()

    def _next(self) -> None:
        if not self._left:
            self._tell()
            return
        session, path = self._desk.session, self._left.pop(0)
        self._path = path
        self._desk.write(lambda _: arrivals.begin(session, path), self._copy, self._failed)

    @Slot(object)
    def _copy(self, receiving: Receiving) -> None:
        self._receiving = receiving
        job = self._desk.outlive(Kind.COPY_IN, receiving.run, self._copied, self._was_cut_off, self._watch)
        job.cancelled.connect(self._was_cancelled)

    def _watch(self, job: Job) -> None:
        means = self.tr("Cancelling keeps the files that came whole. You can work meanwhile.")
        self._progress.watch(job, self.tr("Copying files into the vault"), cancel_means=means)

    @Slot(object)
    def _copied(self, _: object) -> None:
        self._record()

    @Slot(object)
    def _was_cut_off(self, error: Exception) -> None:
        self._errors.append((self._path, error))
        self._record()

    @Slot()
    def _was_cancelled(self) -> None:
        self._left.clear()
        self._record()

    def _record(self) -> None:
        session, receiving = self._desk.session, self._receiving
        self._receiving = None
        if receiving is not None:
            self._desk.write(lambda _: arrivals.finish(session, receiving), self._recorded, self._failed)

    @Slot(object)
    def _recorded(self, arrived: Arrived) -> None:
        self._whole += arrived.whole
        self._begun = arrived.begun
        self._last[arrived.set] = arrived
        self._next()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._errors.append((self._path, error))
        self._next()

    def _tell(self) -> None:
        self._is_busy = False
        self.ended.emit()
        if len(self._errors) == 1 and not self._before and not self._whole:
            tell(self._says, self._errors[0][1])
            return
        said = [self.tr("%n file(s) were brought in.", "", self._whole)]
        if self._begun:
            said.append(self.tr("%n file(s) lack parts that other files of the set hold.", "", self._begun))
        words = BroughtWords(self)
        said += [words.still_to_come(each.rest, each.volumes) for each in self._last.values() if each.rest]
        said += [f"{isolate(path.name)}: {message_for(error).happened}" for path, error in self._errors]
        if self._before:
            self._say(self._before, said)
        else:
            self._say(said[0], said[1:])

    def _say(self, happened: str, details: Sequence[str]) -> None:
        tone = "attention" if self._errors else "good" if self._whole or self._before else "neutral"
        self._says.say(tone, happened, " ".join(details))
