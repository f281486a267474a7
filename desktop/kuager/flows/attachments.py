"""Pictures and documents of a testimony, an account, another source or a letter: brought in, shown, let out.

Bringing in keeps the bytes as they are, under a key of their own, and says what they are by what they begin
with; nothing is decoded. A document that is being typed names what was brought in like any other field; what
no draft and no record names in the end is dropped at the next unlocking. A working copy
(`reworked`, `keep_reworked`) is an attachment of its own beside the untouched one.

Errors: `attachment.elsewhere`, `consent.withdrawn`, `file.*`, `disk.*`, `input.too_large`, `picture.*`,
`record.erased`, `safety.at_risk`, `vault.damaged`, `vault.no_record`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import msgspec

from kuager import files
from kuager.errors import AppError
from kuager.flows.unlock import Session
from kuager.media import picture, recognition
from kuager.media.picture import DRAWN_LIMIT, Drawn
from kuager.media.recognition import DRAWN, ENDINGS, IMAGES, TEXT
from kuager.model.attachment import Attachment, Attachments, Edit
from kuager.model.attachment import portrait as first_portrait
from kuager.model.ids import BlobId, RecordId
from kuager.task import Task
from kuager.vault import listing as lists
from kuager.vault import staying, tombstones
from kuager.vault.accounts import read_accounts
from kuager.vault.blobs import ATTACHMENT_LIMIT
from kuager.vault.custody import Act
from kuager.vault.heads import read_heads
from kuager.vault.history import Change

__all__ = ["ATTACHMENT_LIMIT", "DRAWN", "DRAWN_LIMIT", "IMAGES", "TEXT", "Drawn"]

KINDS: Final = ("testimony", "account", "source", "letter")
"""The kinds of record that have attachments."""
_NAME_LIMIT: Final = 200


class Attached(msgspec.Struct, frozen=True):
    """An attachment and where it belongs; `here` is whether its bytes are in this vault."""

    record: RecordId
    kind: str
    attachment: Attachment
    here: bool


# -- bringing in -------------------------------------------------------------------------------------


def read_file(path: Path) -> bytes:
    """The bytes of a file that somebody picked."""
    return files.read_bounded(path, ATTACHMENT_LIMIT)


def take_in(session: Session, record: RecordId, untrusted_content: bytes, name: str) -> Attachment:
    """Keep a file for a record that may still be a draft; the same bytes are not kept twice."""
    for kind in KINDS:
        tombstones.check(session.database, record, kind)
    kept = session.blobs.attach(untrusted_content, name[:_NAME_LIMIT], record)
    return Attachment(
        blob=kept.id,
        sha256=kept.sha256,
        size=kept.size,
        file_name=name[:_NAME_LIMIT],
        media_type=recognition.media_type(untrusted_content),
    )


def add(session: Session, record: RecordId, path: Path, told: Attachment, why: str = "") -> Attachment:
    """Bring a file in for a record that stands, and record it there with what `told` says of it."""
    kind = kind_of(session, record)
    kept = take_in(session, record, read_file(path), path.name)
    found = msgspec.structs.replace(
        told,
        **{name: getattr(kept, name) for name in ("blob", "sha256", "size", "file_name", "media_type")},
    )
    _append(session, record, kind, found, why)
    return found


def _append(session: Session, record: RecordId, kind: str, attachment: Attachment, why: str) -> None:
    heads = read_heads(session.database, record, kind)
    before = heads.one(Attachments, "attachments") or Attachments()
    seen = {"attachments": (heads.shown("attachments").digest,)} if "attachments" in heads.sections else {}
    section = Attachments(files=(*before.files, attachment))
    change = Change(record, kind, {"attachments": section}, why, seen)
    session.history.save([change], session.member.id, session.clock())


def kind_of(session: Session, record: RecordId) -> str:
    """Which kind of record this is, of those that have attachments."""
    for kind in KINDS:
        tombstones.check(session.database, record, kind)
        if session.history.exists(record, kind):
            return kind
    raise AppError("vault.no_record", kind="testimony")


# -- looking -----------------------------------------------------------------------------------------


def content(session: Session, attachment: Attachment) -> bytes:
    """The bytes, checked against the signed section."""
    try:
        return session.blobs.read(attachment.blob, attachment.sha256, ATTACHMENT_LIMIT)
    except AppError as error:
        if error.code == "vault.no_record":
            raise AppError("attachment.elsewhere") from error
        raise


def draw(
    session: Session,
    attachment: Attachment,
    width: int,
    height: int,
    task: Task,
    *,
    page: int = 0,
) -> Drawn:
    """A page of it as pixels, drawn by a limited child process; see `media.picture`."""
    untrusted = content(session, attachment)
    return picture.draw(untrusted, width, height, task, page=page)


def words(session: Session, attachment: Attachment) -> str:
    """The words of a plain text."""
    return recognition.text(content(session, attachment))


def reworked(
    session: Session, original: Attachment, edits: Sequence[Edit], task: Task, page: int = 0
) -> bytes:
    """A page turned, cropped, blackened, and without what the camera wrote: a file of its own."""
    return picture.work(content(session, original), edits, task, page=page)


def keep_reworked(
    session: Session,
    record: RecordId,
    original: Attachment,
    edits: Sequence[Edit],
    made: bytes,
    page: int = 0,
) -> Attachment:
    """Keep a working copy beside the untouched original, of which it says the same, and what was done."""
    ending = ENDINGS[recognition.media_type(made)]
    name = f"{Path(original.file_name).stem[: _NAME_LIMIT - 20]}-copy{ending}"
    kept = take_in(session, record, made, name)
    return msgspec.structs.replace(
        original,
        blob=kept.blob,
        sha256=kept.sha256,
        size=kept.size,
        file_name=kept.file_name,
        media_type=kept.media_type,
        worked_from=original.sha256,
        page=page + 1 if original.media_type not in IMAGES else 0,
        edits=tuple(edits),
    )


def work_on(session: Session, blob: BlobId, edits: Sequence[Edit], task: Task, page: int = 0) -> Attachment:
    """Make a working copy of a recorded attachment and record it beside it."""
    found = recorded(session, blob)
    made = reworked(session, found.attachment, edits, task, page)
    copy = keep_reworked(session, found.record, found.attachment, edits, made, page)
    _append(session, found.record, found.kind, copy, "")
    return copy


def of_record(session: Session, record: RecordId) -> list[Attached]:
    """The attachments of a record; those of a testimony or other source with those of its accounts."""
    kind = kind_of(session, record)
    records = [(record, kind)]
    if kind != "account":
        records += [(account, "account") for account, _ in lists.accounts_of(session.database, record)]
    found: list[Attached] = []
    for each, its_kind in records:
        told = read_heads(session.database, each, its_kind).one(Attachments, "attachments")
        for attachment in told.files if told else ():
            found.append(Attached(each, its_kind, attachment, _is_here(session, attachment)))  # noqa: PERF401
    return found


def of_person(session: Session, person: RecordId) -> list[Attached]:
    """The attachments of every account of a person, in the order of the accounts."""
    return [
        Attached(view.id, "account", attachment, _is_here(session, attachment))
        for view, _ in read_accounts(session.database, person)
        for attachment in view.attachments
    ]


def portrait(session: Session, person: RecordId) -> Attachment | None:
    """The picture that stands for a person: the first of the first account that has one here."""
    here = [each.attachment for each in of_person(session, person) if each.here]
    return first_portrait(here)


def _is_here(session: Session, attachment: Attachment) -> bool:
    return session.blobs.holds(attachment.blob, attachment.sha256)


# -- out ---------------------------------------------------------------------------------------------


def export(session: Session, blob: BlobId, path: Path, *, at_risk: bool = False) -> Attached:
    """Write a readable copy as it came, or was worked; an existing file stays, and the custody log tells.

    `safety.at_risk` where it stays here, with its record or by itself, unless it is said to go.
    """
    attached = recorded(session, blob)
    source = attached.record
    if attached.kind == "account":
        source = lists.source_of(session.database, attached.record) or source
    if lists.is_withdrawn(session.database, source) or lists.is_frozen(session.database, source):
        raise AppError("consent.withdrawn")
    if not at_risk:
        held = staying.read(session.database)
        if (attached.record, attached.kind) in held.records or (
            (attached.record, attached.kind, "attachments") in held.parts
        ):
            raise AppError("safety.at_risk")
    untrusted = content(session, attached.attachment)
    session.custody.note(Act.EXPORTED, attached.record, attached.kind, part="attachment")
    files.write_whole(path, untrusted)
    return attached


def recorded(session: Session, blob: BlobId) -> Attached:
    """Where a recorded attachment belongs; `vault.no_record`, also of one that is only in a draft."""
    record = RecordId(session.blobs.one(blob).record)
    for each in of_record(session, record):
        if each.attachment.blob == blob:
            return each
    raise AppError("vault.no_record", kind="attachment")
