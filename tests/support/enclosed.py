"""Invented files attached to records, to go with letters."""

from __future__ import annotations

from kuager.flows import attachments
from kuager.flows.unlock import Session
from kuager.model.attachment import Attachment, Attachments, Edit
from kuager.model.ids import RecordId
from kuager.vault.heads import read_heads
from kuager.vault.history import Change


def attach(
    session: Session,
    record: str,
    content: bytes,
    kind: str = "photograph",
    *,
    edits: tuple[Edit, ...] = (),
    of: str = "",
) -> Attachment:
    """A file, attached to a record that stands."""
    owner = RecordId(record)
    of_kind = attachments.kind_of(session, owner)
    kept = attachments.take_in(session, owner, content, f"{kind}.bin")
    told = Attachment(
        kept.blob,
        kept.sha256,
        kept.size,
        kept.file_name,
        kept.media_type,
        kind,
        "invented",
        worked_from=of,
        edits=edits,
    )
    before = read_heads(session.database, owner, of_kind).one(Attachments, "attachments") or Attachments()
    section = Attachments((*before.files, told))
    session.history.save(
        [Change(owner, of_kind, {"attachments": section})], session.member.id, session.clock()
    )
    return told
