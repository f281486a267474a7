"""The evidence: what is known of each video (`Video`), copies of them in the vault, pictures and documents.

A file that is picked is read through on a thread of its own for its SHA-256, with or without keeping a copy
(`copies.py`); its name and size come with it, duration and camera stay unknown until somebody writes them.
Everything can be written by hand as well, but for the size and checksum of a copy.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, Slot

from kuager.flows import evidence, media
from kuager.gui.attachments.part import AttachmentsPart
from kuager.gui.desk import Desk
from kuager.gui.figures import size_words
from kuager.gui.file_choice import Asked, FileChoice
from kuager.gui.i18n import isolate
from kuager.gui.interview.copies import Copies
from kuager.gui.interview.form import Form, Pairs
from kuager.gui.interview.items import Items, ItemWords, Numbered
from kuager.gui.interview.measures import Duration, Size, clock
from kuager.gui.interview.step import Step, step_head
from kuager.gui.jobs import Job
from kuager.gui.telling import tell
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.layout import column
from kuager.gui.widgets.list_model import Cell, Column
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.progress import ProgressLine
from kuager.model.interview import Interview
from kuager.model.section import Section
from kuager.model.testimony import Video


class _VideoForm(Form):
    """One file."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "video")
        fields = Pairs(
            [
                self.line("file_name", self.tr("Name of the file")),
                self.line("location", self.tr("Where the file lies"), self.tr("camera 2, blue disk")),
                self.line("camera", self.tr("Camera")),
                self.line("started", self.tr("Started, by the camera's clock")),
                self.measure("duration", self.tr("How long"), Duration()),
                size := self.measure("size", self.tr("Size in bytes"), Size()),
            ]
        )
        checksum = self.line("sha256", self.tr("Checksum (SHA-256)"), self.tr("of the whole file"))
        self._of_the_copy = (size, checksum)
        self.setLayout(column(fields, checksum, gap=8))

    def load(self, section: Section) -> None:
        super().load(section)
        for part in self._of_the_copy:
            part.setEnabled(not (isinstance(section, Video) and section.blob))


class EvidenceStep(Step):
    """Keep a copy of a file, let it be read through only, or write down what is known of it."""

    first_field = "evidence_pick"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        pick = Button(self.tr("Only its checksum…"), icon="folder-open", name="evidence_pick")
        pick.clicked.connect(self._pick)
        keep = Button(self.tr("Keep a copy in the vault…"), icon="lock-simple", name="evidence_keep")
        keep.clicked.connect(self._pick_to_keep)
        self._progress = ProgressLine(name="evidence_progress")
        self._notice = NoticePlace(name="evidence_notice")
        self._copies = Copies(desk, self._listed)
        self._videos = Items(
            _VideoForm(desk),
            _columns(self._copies.state),
            lambda: Video(file_name=""),
            ItemWords(
                self.tr("Videos"),
                self.tr("Write one down by hand"),
                self.tr("The video was removed from this interview."),
                self.tr("No video written down yet"),
                self.tr(
                    "Keep a copy of the file if it is at hand, or only its checksum: it proves later that "
                    "it is the same one. Otherwise write down its name and where it lies."
                ),
            ),
            first_field="video_file_name",
            name="videos",
        )
        self._videos.edited.connect(self.edited)
        self._videos.left.connect(self.left)
        self._copies.began.connect(self._add_copy)
        self._copies.kept.connect(self._fill_in_copy)
        self._copies.dropped.connect(self._drop_copy)
        self._copies.changed.connect(self._videos.show_again)
        head = step_head(
            self.tr("Videos"),
            self.tr("The file stays where it is. Keep an encrypted copy of it here, or only its checksum."),
            pick,
            keep,
        )
        self._attachments = AttachmentsPart(
            desk,
            self.tr("Pictures and documents"),
            self.tr(
                "Photos, screenshots, letters, certificates that the family brings. What belongs to one "
                "person can be kept with that person."
            ),
            quiet=False,
            name="attachments",
        )
        self._attachments.edited.connect(self.edited)
        self._attachments.left.connect(self.left)
        papers = step_head(
            self.tr("Pictures and documents"),
            self.tr("Kept as they came, with a checksum. Cropping and blackening make a copy beside it."),
        )
        self._lay_out(
            head, self._progress, self._copies, self._notice, self._videos, papers, self._attachments
        )

    def load(self, interview: Interview) -> None:
        self._videos.set_items(interview.videos.files)
        self._copies.look(interview.id)
        self._attachments.set_items(interview.id, interview.attachments.files)

    def collect(self, interview: Interview) -> Interview:
        videos = msgspec.structs.replace(interview.videos, files=self._videos.items())
        attachments = msgspec.structs.replace(interview.attachments, files=self._attachments.items())
        return msgspec.structs.replace(interview, videos=videos, attachments=attachments)

    def _listed(self) -> tuple[Video, ...]:
        return self._videos.items()

    @Slot()
    def _pick(self) -> None:
        choice = FileChoice(self, self.tr("Pick a video"), Asked.FILE, name="evidence_choice")
        choice.chosen.connect(self.describe)
        choice.open()

    @Slot()
    def _pick_to_keep(self) -> None:
        choice = FileChoice(self, self.tr("Pick a video"), Asked.FILE, name="evidence_keep_choice")
        choice.chosen.connect(self._copies.keep)
        choice.open()

    def _place_of(self, blob: str) -> int | None:
        return next((at for at, video in enumerate(self._listed()) if video.blob == blob), None)

    @Slot(object)
    def _add_copy(self, video: Video) -> None:
        if self._place_of(video.blob) is None:
            self._videos.add_item(video)

    @Slot(str, object)
    def _fill_in_copy(self, began_as: str, video: Video) -> None:
        at = self._place_of(began_as)
        if at is None:
            return
        others = [each for each in self._listed() if each.blob != began_as]
        if _is_bare(self._listed()[at]) and len(files := media.listed(others, video)) == len(others):
            self._videos.put(at, None)  # it is in the list already: what was written of it stays
            at = next(place for place, each in enumerate(files) if each.blob == video.blob)
            self._videos.put(at, files[at])
            return
        same = {"size": video.size, "sha256": video.sha256, "blob": video.blob}
        self._videos.put(at, msgspec.structs.replace(self._listed()[at], **same))

    @Slot(str)
    def _drop_copy(self, blob: str) -> None:
        at = self._place_of(blob)
        if at is not None:
            told = self._listed()[at]
            self._videos.put(at, None if _is_bare(told) else msgspec.structs.replace(told, blob=""))

    @Slot(object)
    def describe(self, file: Path) -> None:
        """Read a file through and put its description at the end of the list."""
        self._notice.clear()
        self._desk.file(
            lambda task: evidence.describe_video(file, task),
            self._described,
            self._not_described,
            self._watch,
        )

    def _watch(self, job: Job) -> None:
        self._progress.watch(
            job,
            self.tr("Reading the video"),
            cancel_means=self.tr("Cancelling adds nothing. You can go on writing meanwhile."),
        )

    @Slot(object)
    def _described(self, video: Video) -> None:
        self._videos.add_item(video)

    @Slot(object)
    def _not_described(self, error: Exception) -> None:
        tell(self._notice, error)


def _is_bare(video: Video) -> bool:
    """Whether it says no more than the copying said itself."""
    return video == Video(file_name=video.file_name, size=video.size, blob=video.blob)


def _columns(state: Callable[[str], str]) -> list[Column[Numbered]]:
    def which(numbered: Numbered) -> Cell:
        video: Video = numbered[1]
        below = " · ".join(isolate(part) for part in (video.location, video.camera) if part)
        return Cell(isolate(video.file_name or "…"), below=below)

    def length(numbered: Numbered) -> Cell:
        video: Video = numbered[1]
        size = size_words(video.size) if video.size >= 0 else ""
        started = isolate(video.started) if video.started else ""
        return Cell(clock(video.duration // 1000) if video.duration >= 0 else size, below=started)

    def proof(numbered: Numbered) -> Cell:
        video: Video = numbered[1]
        copy = state(video.blob) if video.blob else ""
        if copy == "kept":
            return Cell(translate("EvidenceStep", "Copy in the vault"), icon="lock-simple", tone="good")
        if copy == "copying":
            return Cell(translate("EvidenceStep", "Being copied"), icon="circle-dashed", tone="inkSoft")
        if video.sha256:
            return Cell(translate("EvidenceStep", "Checksum kept"), icon="check", tone="good")
        return Cell(translate("EvidenceStep", "No checksum"), icon="circle-dashed", tone="inkSoft")

    translate = QCoreApplication.translate
    return [
        Column(translate("EvidenceStep", "File"), which),
        Column(translate("EvidenceStep", "Length"), length, width=150),
        Column(translate("EvidenceStep", "Proof"), proof, width=170, leaves=1),
    ]
