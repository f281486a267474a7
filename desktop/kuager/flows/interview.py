"""Recording an interview: a draft while it is typed, revisions when it is saved."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from kuager.errors import AppError
from kuager.flows.unlock import Session
from kuager.model import canonical, interview, names
from kuager.model.account import AccountNames, AccountSource, Circumstances, Events, Identity
from kuager.model.consent import Consent
from kuager.model.ids import RecordId, consent_id, link_id
from kuager.model.interview import DOCUMENT_LIMIT, Interview, PersonTold, SectionKey
from kuager.model.person import Link
from kuager.model.section import Section
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
from kuager.vault.heads import Heads, read_heads
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
]

DRAFT_KIND = "interview"


class Seen(Section, frozen=True):
    """The heads of one section that the author had before the eyes."""

    record: RecordId
    kind: str
    name: str
    heads: tuple[str, ...]


class Editing(Section, frozen=True):
    """An interview on the desk: the document, and what it was read from."""

    interview: Interview
    seen: tuple[Seen, ...] = ()

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
    """A recorded interview for reading or correcting; `vault.no_record`."""
    testimony = read_heads(session.database, record, "testimony")
    if not testimony.sections:
        raise AppError("vault.no_record", kind="testimony")
    agreed_id = consent_id(record)
    agreed = read_heads(session.database, agreed_id, "consent")
    seen = [*_seen(record, testimony), *_seen(agreed_id, agreed)]
    told: list[PersonTold] = []
    for account, person in lists.accounts_of(session.database, record):
        heads = read_heads(session.database, account, "account")
        seen += _seen(account, heads)
        source = heads.one(AccountSource, "source") or AccountSource(source=record)
        told.append(
            PersonTold(
                account=account,
                person="" if person == account else person,
                relation=source.relation,
                connection=source.connection,
                names=heads.one(AccountNames, "names") or AccountNames(),
                identity=heads.one(Identity, "identity") or Identity(),
                circumstances=heads.one(Circumstances, "circumstances") or Circumstances(),
                events=heads.one(Events, "events") or Events(),
            )
        )
    return Editing(
        interview=Interview(
            id=record,
            session=testimony.one(Sitting, "session") or Sitting(),
            testifier=testimony.one(Testifier, "testifier") or Testifier(),
            contact=testimony.one(Contact, "contact") or Contact(),
            consent=agreed.one(Consent, "consent"),
            safety=testimony.one(Safety, "safety") or Safety(),
            persons=tuple(told),
            narrative=testimony.one(Narrative, "narrative") or Narrative(),
            videos=testimony.one(Videos, "videos") or Videos(),
            check=testimony.one(SecondCheck, "check") or SecondCheck(),
        ),
        seen=tuple(seen),
    )


def _seen(record: RecordId, heads: Heads) -> list[Seen]:
    # Only the head that is shown is replaced by an edit: a second head stays until somebody decides.
    return [
        Seen(record=record, kind=heads.kind, name=name, heads=(found[0].digest,))
        for name, found in heads.sections.items()
    ]


def keep_draft(session: Session, editing: Editing) -> None:
    """Autosave: durable on return, on the drafts' own connection."""
    document = editing.interview
    title = " · ".join(
        part for part in (document.session.ticket, names.display(document.testifier.names)) if part
    )
    session.drafts.keep(document.id, DRAFT_KIND, title, canonical.encode(editing))


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
    return canonical.decode(content, Editing, limit=DOCUMENT_LIMIT)


def discard_draft(session: Session, record: RecordId) -> None:
    """Throw a draft away."""
    session.drafts.discard(record)


def save(session: Session, editing: Editing, why: str = "") -> Saved:
    """Save what differs from what was read, as one revision per record in one transaction.

    The draft goes only after the revisions are on the disk. Nothing is ever required.
    """
    document = editing.interview
    seen: dict[SectionKey, tuple[str, ...]] = {
        (each.record, each.kind, each.name): each.heads for each in editing.seen
    }
    before = _recorded(session, document, seen)
    changes: dict[tuple[RecordId, str], dict[str, Section]] = {}
    for key, section in document.sections().items():
        record, kind, name = key
        if key in before:
            if before[key] == section:
                continue
        elif _optional(section) and section == type(section)():
            continue
        changes.setdefault((record, kind), {})[name] = section
    for told in document.persons:
        link = _link(session, told)
        if link is not None:
            changes[link_id(told.account), "link"] = {"link": link}
    session.history.save(
        [
            Change(
                record,
                kind,
                sections,
                why,
                {name: seen[record, kind, name] for name in sections if (record, kind, name) in seen},
            )
            for (record, kind), sections in changes.items()
        ],
        session.member.id,
        session.clock(),
    )
    session.drafts.discard(document.id)
    return Saved(document.id, len(changes), open_recorded(session, document.id))


def _optional(section: Section) -> bool:
    return not isinstance(section, AccountSource | Consent | Sitting)


def _recorded(
    session: Session, document: Interview, seen: Mapping[SectionKey, tuple[str, ...]]
) -> dict[SectionKey, Section]:
    """The sections as they were read, found again by the digests that were seen."""
    found: dict[SectionKey, Section] = {}
    for record, kind in {(record, kind) for record, kind, _ in document.sections()}:
        for name, heads in read_heads(session.database, record, kind).sections.items():
            for head in heads:
                if head.digest in seen.get((record, kind, name), ()):
                    section = head.read()
                    if section is not None:
                        found[record, kind, name] = section
    return found


def _link(session: Session, told: PersonTold) -> Link | None:
    """The decision about whom an account is about, None if it says nothing new."""
    wanted = RecordId(told.person or told.account)
    if wanted == lists.person_of(session.database, told.account):
        return None
    return Link(account=told.account, person=wanted)


def export_json(session: Session, record: RecordId) -> bytes:
    """A recorded interview as a JSON document."""
    return interview.to_json(open_recorded(session, record).interview)


def import_json(session: Session, untrusted_bytes: bytes) -> Saved:
    """Record an interview from a JSON document, as new or as a correction of the same id."""
    document = interview.from_json(untrusted_bytes)
    if session.history.exists(document.id, "testimony"):
        editing = open_recorded(session, document.id).with_interview(document)
    else:
        editing = Editing(interview=document)
    return save(session, editing)


def listing(session: Session, query: str = "") -> list[InterviewRow]:
    """The recorded interviews, the latest first; `query` matches ticket, names, numbers, words."""
    return lists.interviews(session.database, query)
