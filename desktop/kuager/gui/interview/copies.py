"""Copies of recordings on their way into the vault: progress, cancel, and what became of one in the meantime.

Copying goes on when the vault is locked or the interview is left. So what stands here is asked of the vault
whenever the step is opened or any copy ends: one that ended is told to the list of videos, one that was
stopped can be gone on with, one that no video of this interview names can be added or forgotten.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.flows import media
from kuager.flows.media import Ingest, Recording
from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.figures import size_words
from kuager.gui.jobs import Job
from kuager.gui.lasting import Kind
from kuager.gui.telling import tell
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.confirm import ConfirmDialog
from kuager.gui.widgets.layout import column, held, panel, row
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.progress import ProgressLine
from kuager.gui.widgets.text import Wrapped
from kuager.model.ids import BlobId, RecordId
from kuager.model.testimony import Video


class Copies(QWidget):
    """`videos` gives the list as it stands."""

    began = Signal(object)
    """A `Video` with name, size and blob: the copy has begun."""
    kept = Signal(str, object)
    """The blob it began under, and the `Video` with its checksum."""
    dropped = Signal(str)
    """The blob of a copy that is no more."""
    changed = Signal()
    """What `state` says is another."""

    def __init__(self, desk: Desk, videos: Callable[[], Sequence[Video]]) -> None:
        super().__init__()
        self.setObjectName("evidence_copies")
        self._desk, self._videos = desk, videos
        self._record = RecordId("")
        self._jobs: dict[Job, Ingest] = {}
        self._states: dict[str, str] = {}
        self._asked: Recording | None = None
        self._progress = ProgressLine(name="evidence_copying")
        self._progress.ended.connect(self._follow_next)
        self._notice = NoticePlace(name="evidence_copy_notice")
        self._question = Wrapped("", "strong")
        self._go = Button("", name="evidence_copy_go")
        self._go.clicked.connect(self._answer)
        self._forget = Button("", name="evidence_copy_forget")
        self._forget.clicked.connect(self._give_up)
        self._panel = held(
            column(
                panel(
                    column(
                        self._question,
                        row(self._go, self._forget, None, gap=theme.space("s")),
                        margins=(16, 12, 16, 12),
                    )
                )
            )
        )
        self._panel.hide()
        self.setLayout(column(self._progress, self._notice, self._panel, gap=theme.space("s")))
        desk.outlived.connect(self._look_again)

    def look(self, record: RecordId) -> None:
        """Ask the vault how the copies of an interview stand."""
        self._record = record
        session = self._desk.session
        self._desk.write(lambda _: media.waiting(session, record), self._show, self._was_refused)

    def state(self, blob: str) -> str:
        """kept, copying, stopped, or "" where the vault knows nothing of it."""
        return self._states.get(blob, "")

    @Slot(object)
    def keep(self, file: Path) -> None:
        """Copy a file into the vault."""
        self._notice.clear()
        session, record = self._desk.session, self._record
        self._desk.write(lambda _: media.begin(session, record, file), self._begun, self._was_refused)

    # Copying ----------------------------------------------------------------------------------------

    @Slot(object)
    def _begun(self, on_its_way: Ingest) -> None:
        if any(each.id == on_its_way.id for each in self._jobs.values()):
            return
        self._states[on_its_way.id] = "copying"
        self.began.emit(Video(file_name=on_its_way.name, size=on_its_way.size, blob=on_its_way.id))
        job = self._desk.outlive(
            Kind.COPY_IN, on_its_way.run, self._copied, self._was_not_copied, self._connect
        )
        self._jobs[job] = on_its_way
        if len(self._jobs) == 1:
            self._follow(job)

    def _connect(self, job: Job) -> None:
        job.cancelled.connect(self._was_cancelled)

    def _follow(self, job: Job) -> None:
        self._progress.watch(
            job,
            self.tr("Copying {file} into the vault").format(file=self._jobs[job].name),
            cancel_means=self.tr("It goes on when you lock. Cancelling leaves no copy; the original stays."),
        )

    @Slot()
    def _follow_next(self) -> None:
        for job in self._jobs:
            self._follow(job)
            return

    def _ended(self) -> Ingest | None:
        job = self.sender()
        return self._jobs.pop(job, None) if isinstance(job, Job) else None

    @Slot(object)
    def _copied(self, _: object) -> None:
        on_its_way, session = self._ended(), self._desk.session
        if on_its_way is not None:
            blob = on_its_way.id
            self._desk.write(lambda _: (blob, media.finish(session, blob)), self._finished, self._was_refused)

    @Slot(object)
    def _finished(self, outcome: tuple[BlobId, Video]) -> None:
        blob, video = outcome
        self._states[video.blob] = "kept"
        self.kept.emit(blob, video)
        self._look_again()

    @Slot(object)
    def _was_not_copied(self, error: Exception) -> None:
        self._ended()
        tell(self._notice, error)
        self._look_again()

    @Slot()
    def _was_cancelled(self) -> None:
        on_its_way = self._ended()
        if on_its_way is not None:
            self._forget_blob(on_its_way.id)

    def _forget_blob(self, blob: BlobId) -> None:
        session = self._desk.session

        def forget(_: object) -> BlobId:
            media.give_up(session, blob)
            return blob

        self._desk.write(forget, self._was_forgotten, self._was_refused)

    @Slot(object)
    def _was_forgotten(self, blob: BlobId) -> None:
        self._states.pop(blob, None)
        self.dropped.emit(blob)
        self._look_again()

    @Slot(object)
    def _was_refused(self, error: Exception) -> None:
        tell(self._notice, error)

    # What is waiting --------------------------------------------------------------------------------

    @Slot()
    def _look_again(self) -> None:
        self.look(self._record)

    @Slot(object)
    def _show(self, recordings: list[Recording]) -> None:
        running = {each.id for each in self._jobs.values()}
        self._states = {each.id: "copying" if each.id in running else each.state for each in recordings}
        for each in recordings:
            if each.state == "kept" and any(v.blob == each.id and not v.sha256 for v in self._videos()):
                self.kept.emit(each.id, _video(each))
        listed = {video.blob for video in self._videos()}
        self._asked = next(
            (
                each
                for each in recordings
                if self.state(each.id) == "stopped" or (each.state == "kept" and each.id not in listed)
            ),
            None,
        )
        self._panel.setVisible(self._asked is not None)
        if self._asked is not None:
            self._ask(self._asked)
        self.changed.emit()

    def _ask(self, recording: Recording) -> None:
        if recording.state == "stopped":
            words = self.tr("The copy of {file} was stopped before its end.")
            act, other = self.tr("Go on copying"), self.tr("Give it up")
        else:
            words = self.tr("{file} ({size}) is in the vault and not in this list.")
            act, other = self.tr("Add it to the list"), self.tr("Delete the copy…")
        self._question.setText(words.format(file=recording.name, size=size_words(recording.size)))
        self._go.set_words(act)
        self._forget.set_words(other)

    @Slot()
    def _answer(self) -> None:
        asked, self._asked = self._asked, None
        if asked is None:
            return
        self._panel.hide()
        self._notice.clear()
        if asked.state == "kept":
            self.began.emit(_video(asked))
            self._look_again()
            return
        session, blob = self._desk.session, asked.id
        self._desk.write(lambda _: media.go_on(session, blob), self._begun, self._was_refused)

    @Slot()
    def _give_up(self) -> None:
        if self._asked is None:
            return
        if self._asked.state != "kept":
            self._forget_asked()
            return
        question = ConfirmDialog(
            self,
            self.tr("Delete the copy of {file} in the vault?").format(file=self._asked.name),
            self.tr("It cannot be brought back. If the original is gone too, the recording is lost."),
            self.tr("Delete the copy"),
            self.tr("Keep it"),
            name="evidence_copy_delete",
        )
        question.confirmed.connect(self._forget_asked)
        question.open()

    @Slot()
    def _forget_asked(self) -> None:
        asked, self._asked = self._asked, None
        if asked is not None:
            self._panel.hide()
            self._forget_blob(asked.id)


def _video(recording: Recording) -> Video:
    return Video(file_name=recording.name, size=recording.size, sha256=recording.sha256, blob=recording.id)
