"""Recording what another source says: a statement, a report, a document, a message, a picture.

Like an interview it is a draft while it is typed and revisions when it is saved, and what it says of each
person is an account of its own, beside what families tell. It needs nobody's consent; its safety level and
those of its accounts decide what may leave.
"""

from __future__ import annotations

import msgspec

from kuager.errors import AppError
from kuager.flows import saving
from kuager.flows.interview import DraftRow
from kuager.flows.saving import Seen
from kuager.flows.unlock import Session
from kuager.model import canonical, source_document
from kuager.model.attachment import Attachments
from kuager.model.ids import RecordId
from kuager.model.section import RecordRef, Section
from kuager.model.source import SourceText
from kuager.model.source_document import SourceDocument
from kuager.model.testimony import Safety
from kuager.vault import listing as lists
from kuager.vault import staying, tombstones
from kuager.vault.accounts import file_of, is_file
from kuager.vault.custody import Act
from kuager.vault.heads import read_heads
from kuager.vault.listing import SourceRow

__all__ = ["DraftRow", "SourceRow"]

DRAFT_KIND = "source"


class Editing(Section, frozen=True):
    """A source on the desk: the document, and what it was read from."""

    document: SourceDocument
    seen: tuple[Seen, ...] = ()
    files: tuple[tuple[RecordRef, RecordRef], ...] = ()
    """(account, file) as they stood when it was read: only another file than this is a decision."""
    why: str = ""
    """Why it is corrected, as far as it is written."""

    def with_document(self, changed: SourceDocument) -> Editing:
        """The same desk with the document as it is now."""
        return msgspec.structs.replace(self, document=changed)


class Saved(msgspec.Struct, frozen=True):
    """What saving wrote: the number of records changed, 0 if nothing was different."""

    id: RecordId
    records: int
    editing: Editing


def begin(session: Session, person: RecordId | None = None) -> Editing:
    """A new source, perhaps of one who is known already; `vault.no_record`."""
    if person is None:
        return Editing(document=SourceDocument.blank())
    file = file_of(session.database, person)
    if not is_file(session.database, file):
        raise AppError("vault.no_record", kind="person")
    return Editing(document=SourceDocument.blank(file))


def open_recorded(session: Session, record: RecordId) -> Editing:
    """A recorded source for reading or correcting; `vault.no_record`, `record.erased`."""
    own = read_heads(session.database, record, "source")
    tombstones.check(session.database, record, "source")
    if not own.sections:
        raise AppError("vault.no_record", kind="source")
    told, of_accounts = saving.read_told(session, record)
    document = SourceDocument(
        id=record,
        source=own.one(SourceText, "source") or SourceText(kind=""),
        safety=own.one(Safety, "safety") or Safety(),
        attachments=own.one(Attachments, "attachments") or Attachments(),
        persons=told,
    )
    seen = (*saving.seen_of(record, own), *of_accounts)
    return Editing(document=document, seen=seen, files=tuple(document.files().items()))


def keep_draft(session: Session, editing: Editing) -> None:
    """Autosave: durable on return, on the drafts' own connection; `record.erased`."""
    editing = _without_erased(session, editing)
    document, said = editing.document, editing.document.source
    title = " · ".join(filter(None, (said.title or said.published, said.author, said.date.told)))
    about = [told.account for told in document.persons]
    session.drafts.keep(document.id, DRAFT_KIND, title, canonical.encode(editing), about)


def _without_erased(session: Session, editing: Editing) -> Editing:
    tombstones.check(session.database, editing.document.id, "source")
    persons = saving.without_erased(session, editing.document.persons)
    return editing.with_document(msgspec.structs.replace(editing.document, persons=persons))


def drafts(session: Session) -> list[DraftRow]:
    """The drafts that wait, the latest first."""
    return [
        DraftRow(RecordId(row.id), row.title, row.changed, row.member == session.member.id)
        for row in session.drafts.all(DRAFT_KIND)
    ]


def open_draft(session: Session, record: RecordId) -> Editing:
    """Go on with a draft; `vault.no_record`."""
    content = session.drafts.read(record)
    if content is None:
        raise AppError("vault.no_record", kind="draft")
    return canonical.decode(content, Editing, limit=len(content))  # of any size: it was typed here


def discard_draft(session: Session, record: RecordId) -> None:
    """Throw a draft away; the own one, if another member has one too."""
    session.drafts.discard(record)


def save(session: Session, editing: Editing, why: str = "") -> Saved:
    """Save what differs from what was read; see `saving.write`. The draft goes after it is on the disk."""
    editing = _without_erased(session, editing)
    document, why = editing.document, why or editing.why.strip()
    records = saving.write(
        session, document.sections(), editing.seen, document.files(), dict(editing.files), why
    )
    session.drafts.settle(document.id)
    return Saved(document.id, records, open_recorded(session, document.id))


def correct(
    session: Session, record: RecordId, source: SourceText, why: str, safety: Safety | None = None
) -> Saved:
    """Correct what is recorded of a source itself, with a reason; `review.no_reason`."""
    if not why.strip():
        raise AppError("review.no_reason")
    editing = open_recorded(session, record)
    safety = editing.document.safety if safety is None else safety
    document = msgspec.structs.replace(editing.document, source=source, safety=safety)
    return save(session, editing.with_document(document), why.strip())


def export_json(session: Session, record: RecordId, *, at_risk: bool = False) -> bytes:
    """A recorded source as a JSON document; the custody log tells of it. `safety.at_risk`."""
    document = source_document.to_json(open_recorded(session, record).document)
    if not at_risk:
        staying.check(session.database, record, "source")
    session.custody.note(Act.EXPORTED, record, "source")
    return document


def import_json(session: Session, untrusted_bytes: bytes, why: str = "") -> Saved:
    """Record a source from a JSON document, as new or as a correction of the same id.

    A person that names no file leaves a decision that was made about the account as it is; an account of
    another source is refused (`input.malformed`).
    """
    document = source_document.from_json(untrusted_bytes)
    saving.own_accounts_only(session, document.id, document.persons)
    if not session.history.exists(document.id, "source"):
        return save(session, Editing(document=document), why)
    editing = open_recorded(session, document.id)
    persons = saving.with_decided(document.persons, editing.document.persons)
    return save(session, editing.with_document(msgspec.structs.replace(document, persons=persons)), why)


def listing(session: Session, *, hidden: bool = False) -> list[SourceRow]:
    """The recorded sources, the latest first; retracted ones too if asked for."""
    return lists.read(session.database, lists.SOURCES, "t.hidden<=?", (hidden,))
