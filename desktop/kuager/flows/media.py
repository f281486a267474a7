"""Recordings in the vault: an encrypted copy beside the testimony, brought in, listed, exported, checked.

Bringing in is three acts, because the middle one may take an hour and goes on while the vault is locked:
`begin` (writes), the ingest's own `run` (needs no session), `finish` (writes). What becomes of a copy whose
interview was closed meanwhile is told by `waiting`. The original is never touched.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

import msgspec

from kuager import files
from kuager.errors import AppError
from kuager.flows import interview as interviews
from kuager.flows.unlock import Session
from kuager.model.ids import BlobId, RecordId
from kuager.model.testimony import Video
from kuager.task import Cancelled, Task
from kuager.vault import ingest, tombstones
from kuager.vault import listing as lists
from kuager.vault.blobs import Blob
from kuager.vault.custody import Act
from kuager.vault.history import utc_stamp
from kuager.vault.ingest import Ingest

__all__ = ["Ingest"]

_PIECE = 1 << 20


class Recording(msgspec.Struct, frozen=True):
    """A recording and the interview it was brought in for; `title` is what that is called.

    `state`: kept, copying (now, perhaps by another window) or stopped (a copy that can be gone on with).
    """

    id: BlobId
    name: str
    size: int
    sha256: str
    record: RecordId
    title: str
    state: str


class Checked(msgspec.Struct, frozen=True):
    """Whether every byte of a recording is what was brought in."""

    recording: Recording
    whole: bool


def begin(session: Session, record: RecordId, source: Path) -> Ingest:
    """Note that a file is to be copied into the vault for an interview, or find that this was begun.

    `file.missing`, `file.unreadable`, `disk.too_small`, `record.erased`.
    """
    tombstones.check(session.database, record, "testimony")
    for each in session.blobs.unfinished():
        if (each.record, each.source) == (record, source.absolute()):
            if ingest.facts(source) == (each.size, each.modified):
                return each
            session.blobs.cancel(each.id)
    return session.blobs.begin(source, record, utc_stamp(session.clock()))


def go_on(session: Session, blob: BlobId) -> Ingest:
    """A copy that was stopped, to be run again; `vault.no_record`."""
    for each in session.blobs.unfinished():
        if each.id == blob:
            return each
    raise AppError("vault.no_record", kind="recording")


def finish(session: Session, blob: BlobId) -> Video:
    """Record that a copy has ended. A recording that the interview had already is not kept twice."""
    kept = session.blobs.finish(blob)
    for other in session.blobs.of(kept.record):
        if other.sha256 == kept.sha256 and other.id != kept.id and not session.blobs.is_named(kept.id):
            session.blobs.remove([(kept.id, kept.sha256)])
            session.blobs.gc()
            kept = other
            break
    return Video(file_name=kept.name, size=kept.size, sha256=kept.sha256, blob=kept.id)


def give_up(session: Session, blob: BlobId) -> None:
    """Forget a copy that was stopped, or one that no record and no other member's draft names.

    `media.in_use`, `vault.no_record`.
    """
    if any(each.id == blob for each in session.blobs.unfinished()):
        session.blobs.cancel(blob)
        return
    kept = session.blobs.one(blob)
    if session.blobs.is_named(blob) or session.drafts.others_speak_of(blob):
        raise AppError("media.in_use")
    session.blobs.remove([(kept.id, kept.sha256)])
    session.blobs.gc()


def listed(videos: Sequence[Video], video: Video) -> tuple[Video, ...]:
    """The videos of an interview with a copy among them: what was written down of the same file stays."""
    for number, each in enumerate(videos):
        if video.blob == each.blob != "" or (not each.blob and each.sha256 == video.sha256 != ""):
            same = msgspec.structs.replace(each, size=video.size, sha256=video.sha256, blob=video.blob)
            return (*videos[:number], same, *videos[number + 1 :])
    return (*videos, video)


def bring_in(session: Session, record: RecordId, source: Path, task: Task) -> Video:
    """Copy a file into the vault for a recorded interview and record it there; what was stopped goes on."""
    interviews.open_recorded(session, record)
    on_its_way = begin(session, record, source)
    try:
        on_its_way.run(task)
    except Cancelled:
        session.blobs.cancel(on_its_way.id)
        raise
    video = finish(session, on_its_way.id)
    editing = interviews.open_recorded(session, record)
    videos = msgspec.structs.replace(
        editing.interview.videos, files=listed(editing.interview.videos.files, video)
    )
    interviews.save(
        session, editing.with_interview(msgspec.structs.replace(editing.interview, videos=videos))
    )
    return video


def listing(session: Session) -> list[Recording]:
    """Every recording of this vault, those that are not finished last."""
    kept = [_kept(session, each) for each in session.blobs.recordings()]
    return sorted(kept, key=lambda each: (each.title, each.name)) + _unfinished(session)


def waiting(session: Session, record: RecordId) -> list[Recording]:
    """The recordings that were brought in for an interview; an end that nobody recorded yet is recorded."""
    for each in session.blobs.unfinished():
        if each.record == record and ingest.finished(each.path, each.id, each.key) is not None:
            finish(session, each.id)
    kept = [_kept(session, each) for each in session.blobs.of(record)]
    return kept + [each for each in _unfinished(session) if each.record == record]


def _kept(session: Session, blob: Blob) -> Recording:
    record = RecordId(blob.record)
    title = lists.title(session.database, record, "testimony")
    return Recording(blob.id, blob.name, blob.size, blob.sha256, record, title, "kept")


def _unfinished(session: Session) -> list[Recording]:
    state = "copying" if session.blobs.is_busy() else "stopped"
    return [
        Recording(
            each.id,
            each.name,
            each.size,
            "",
            RecordId(each.record),
            lists.title(session.database, RecordId(each.record), "testimony"),
            state,
        )
        for each in session.blobs.unfinished()
    ]


def export(session: Session, blob: BlobId, path: Path, task: Task) -> None:
    """Write a readable copy of a recording, checked on the way; an existing file stays.

    `vault.damaged`, `consent.withdrawn`, `disk.too_small`.
    """
    kept = session.blobs.one(blob)
    if lists.is_withdrawn(session.database, RecordId(kept.record)):
        raise AppError("consent.withdrawn")
    files.check_room(path.parent, kept.size)
    session.custody.note(Act.EXPORTED, kept.record, "testimony", part="recording")  # no copy without its line
    sha256, done = hashlib.sha256(), 0
    with session.blobs.open(kept.id, kept.sha256) as reader, files.written_whole(path) as out:
        while piece := reader.read(_PIECE):
            task.step(done, kept.size, "export")
            sha256.update(piece)
            out.write(piece)
            done += len(piece)
        if sha256.hexdigest() != kept.sha256:
            raise AppError("vault.damaged", part="blob")


def check(session: Session, task: Task) -> list[Checked]:
    """Read every recording through."""
    kept = session.blobs.recordings()
    total, done, found = sum(each.size for each in kept), 0, []
    for each in kept:
        try:
            session.blobs.verify(each.id, each.sha256, task.part(done, total, "check"))
            whole = True
        except AppError as error:
            if error.code != "vault.damaged":
                raise
            whole = False
        found.append(Checked(_kept(session, each), whole))
        done += each.size
    return found
