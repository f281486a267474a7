"""Recording an interview: a draft while it is typed, revisions when it is saved."""

from __future__ import annotations

import msgspec

from kuager.errors import AppError
from kuager.flows import checking, saving, vocabularies
from kuager.flows.saving import Seen, seen_of
from kuager.flows.unlock import Session
from kuager.model import canonical, interview, names
from kuager.model.attachment import Attachments
from kuager.model.consent import Consent, taken_back
from kuager.model.ids import RecordId, consent_id, link_id
from kuager.model.interview import Interview
from kuager.model.section import RecordRef, Section
from kuager.model.steps import Representation, Reprisals, Steps
from kuager.model.testimony import (
    Contact,
    Narrative,
    Safety,
    SecondCheck,
    Testifier,
    Videos,
)
from kuager.model.testimony import Session as Sitting
from kuager.vault import listing as lists
from kuager.vault import staying, tombstones
from kuager.vault.accounts import file_of
from kuager.vault.custody import Act
from kuager.vault.heads import read_heads
from kuager.vault.history import Change
from kuager.vault.listing import InterviewRow

__all__ = [
    "DraftRow",
    "Editing",
    "InterviewRow",
    "Saved",
    "Seen",
    "begin",
    "discard_draft",
    "drafts",
    "export_json",
    "import_json",
    "keep_draft",
    "listing",
    "open_draft",
    "open_recorded",
    "save",
    "withdraw",
]

DRAFT_KIND = "interview"


class Editing(Section, frozen=True):
    """An interview on the desk: the document, and what it was read from."""

    interview: Interview
    seen: tuple[Seen, ...] = ()
    files: tuple[tuple[RecordRef, RecordRef], ...] = ()
    """(node, file) as they stood when it was read: only another file than this is a decision."""
    why: str = ""
    """Why what is recorded is corrected, as far as somebody said it."""

    def with_interview(self, changed: Interview) -> Editing:
        """The same desk with the document as it is now."""
        return msgspec.structs.replace(self, interview=changed)


class DraftRow(msgspec.Struct, frozen=True):
    """A draft that waits."""

    id: RecordId
    title: str
    changed: str
    own: bool


class Saved(msgspec.Struct, frozen=True):
    """What saving wrote: the number of records changed, 0 if nothing was different.

    `editing` is the interview as it now stands; an editor that stays open goes on from it.
    """

    id: RecordId
    records: int
    editing: Editing


def begin() -> Editing:
    """A new, empty interview."""
    return Editing(interview=Interview.blank())


def open_recorded(session: Session, record: RecordId) -> Editing:
    """A recorded interview for reading or correcting; `vault.no_record`, `record.erased`."""
    testimony = read_heads(session.database, record, "testimony")
    tombstones.check(session.database, record, "testimony")
    if not testimony.sections:
        raise AppError("vault.no_record", kind="testimony")
    agreed_id = consent_id(record)
    agreed = read_heads(session.database, agreed_id, "consent")
    linked = read_heads(session.database, link_id(record), "link")
    witness = file_of(session.database, record)
    seen = [*seen_of(record, testimony), *seen_of(agreed_id, agreed), *seen_of(link_id(record), linked)]
    told, of_accounts = saving.read_told(session, record)
    seen += of_accounts
    document = Interview(
        id=record,
        witness="" if witness == record else witness,
        session=testimony.one(Sitting, "session") or Sitting(),
        testifier=testimony.one(Testifier, "testifier") or Testifier(),
        contact=testimony.one(Contact, "contact") or Contact(),
        consent=agreed.one(Consent, "consent"),
        safety=testimony.one(Safety, "safety") or Safety(),
        persons=told,
        narrative=testimony.one(Narrative, "narrative") or Narrative(),
        videos=testimony.one(Videos, "videos") or Videos(),
        attachments=testimony.one(Attachments, "attachments") or Attachments(),
        steps=testimony.one(Steps, "steps") or Steps(),
        representation=testimony.one(Representation, "representation") or Representation(),
        reprisals=testimony.one(Reprisals, "reprisals") or Reprisals(),
        check=testimony.one(SecondCheck, "check") or SecondCheck(),
    )
    return Editing(interview=document, seen=tuple(seen), files=tuple(document.files().items()))


def keep_draft(session: Session, editing: Editing) -> None:
    """Autosave: durable on return, on the drafts' own connection; `record.erased`.

    It is a draft about every person in it too: where one of them is erased, it goes.
    """
    editing = _without_erased(session, editing)
    document = editing.interview
    title = " · ".join(
        part for part in (document.session.ticket, names.display(document.testifier.names)) if part
    )
    about = [told.account for told in document.persons]
    session.drafts.keep(document.id, DRAFT_KIND, title, canonical.encode(editing), about)


def _without_erased(session: Session, editing: Editing) -> Editing:
    """What may still be written of a form that was open while something was erased; `record.erased`."""
    document = editing.interview
    tombstones.check(session.database, document.id, "testimony")
    persons = saving.without_erased(session, document.persons)
    return editing.with_interview(msgspec.structs.replace(document, persons=persons))


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
    """Save what differs from what was read, as one revision per record in one transaction.

    A section that was not read replaces nothing: if another writing of it stands by now, both are kept. The
    draft goes only after the revisions are on the disk. Nothing is ever required. `check.own` where somebody
    says that a second person checked what he recorded himself.
    """
    editing = _without_erased(session, editing)
    document = editing.interview
    checking.refuse_own(session, document.id, document.check)
    why = why or editing.why.strip()
    records = saving.write(
        session, document.sections(), editing.seen, document.files(), dict(editing.files), why
    )
    session.drafts.settle(document.id)
    return Saved(document.id, records, open_recorded(session, document.id))


def export_json(session: Session, record: RecordId, *, at_risk: bool = False) -> bytes:
    """A recorded interview as a JSON document; the custody log tells of it.

    `consent.withdrawn`; `safety.at_risk` where something of it is at risk, unless it is said to go.
    """
    document = interview.to_json(open_recorded(session, record).interview)
    if lists.is_withdrawn(session.database, record):
        raise AppError("consent.withdrawn")
    if not at_risk:
        staying.check(session.database, record, "testimony")
    session.custody.note(Act.EXPORTED, record, "testimony")
    return document


def import_json(session: Session, untrusted_bytes: bytes) -> Saved:
    """Record an interview from a JSON document, as new or as a correction of the same id.

    A person that the document does not name leaves a decision that was made about the account as it is; an
    account of another interview is refused (`input.malformed`), it belongs to its source.
    """
    document = interview.from_json(untrusted_bytes)
    saving.own_accounts_only(session, document.id, document.persons)
    if not session.history.exists(document.id, "testimony"):
        return save(session, Editing(interview=document))
    editing = open_recorded(session, document.id)
    persons = saving.with_decided(document.persons, editing.interview.persons)
    witness = document.witness or editing.interview.witness
    changed = msgspec.structs.replace(document, persons=persons, witness=witness)
    return save(session, editing.with_interview(changed))


def withdraw(session: Session, record: RecordId, why: str = "") -> None:
    """The testifier takes the consent back: every answer becomes "withdrawn", and all use ends at once.

    `why` may say who told it, and how. A new answer is recorded like any other, when the family gives one.
    """
    tombstones.check(session.database, record, "testimony")
    if not session.history.exists(record, "testimony"):
        raise AppError("vault.no_record", kind="testimony")
    heads = read_heads(session.database, consent_id(record), "consent")
    given = heads.all(Consent, "consent")
    before = given[0] if given else Consent(testimony=record)
    purposes = [term.code for term in vocabularies.load()["consent_purpose"].terms]
    consent = msgspec.structs.replace(before, testimony=record, grants=taken_back(given, purposes))
    change = Change(consent_id(record), "consent", {"consent": consent}, why.strip())
    session.history.save([change], session.member.id, session.clock())
    session.custody.note(Act.WITHDRAWN, record, "testimony")


def listing(session: Session, *, hidden: bool = False) -> list[InterviewRow]:
    """The recorded interviews, the latest first; retracted ones too if asked for."""
    return lists.read(session.database, lists.INTERVIEWS, "t.hidden<=?", (hidden,))
