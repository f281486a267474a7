"""Reading the accounts of a source into a document, and saving a document as revisions.

A document (an interview, another source) is the view of several records. Only what differs from what was read
is written, one revision per record, all in one transaction. Nothing is ever required.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from kuager.errors import AppError
from kuager.flows.unlock import Session
from kuager.model import canonical
from kuager.model.account import AccountNames, AccountSafety, AccountSource, Circumstances, Events, Identity
from kuager.model.attachment import Attachments
from kuager.model.ids import RecordId, link_id
from kuager.model.interview import PersonTold, SectionKey
from kuager.model.person import Link
from kuager.model.section import Section
from kuager.model.testimony import Session as Sitting
from kuager.vault import listing as lists
from kuager.vault import tombstones
from kuager.vault.accounts import file_of
from kuager.vault.heads import Heads, read_heads, read_writing
from kuager.vault.history import Change


class Seen(Section, frozen=True):
    """The heads of one section that the author had before the eyes."""

    record: RecordId
    kind: str
    name: str
    heads: tuple[str, ...]


def seen_of(record: RecordId, heads: Heads) -> list[Seen]:
    """What is seen of a record that is opened."""
    # Only the head that is shown is replaced by an edit: a second head stays until somebody decides.
    return [
        Seen(record=record, kind=heads.kind, name=name, heads=(heads.shown(name).digest,))
        for name in heads.sections
    ]


def read_told(session: Session, source: RecordId) -> tuple[tuple[PersonTold, ...], list[Seen]]:
    """The accounts that a source gives, in their order, and what is seen of them."""
    database = session.database
    told: list[PersonTold] = []
    seen: list[Seen] = []
    for account, person in lists.accounts_of(database, source):
        heads = read_heads(database, account, "account")
        seen += seen_of(account, heads)
        seen += seen_of(link_id(account), read_heads(database, link_id(account), "link"))
        given = heads.one(AccountSource, "source") or AccountSource(source=source)
        told.append(
            PersonTold(
                account=account,
                person="" if person == account else person,
                relation=given.relation,
                connection=given.connection,
                names=heads.one(AccountNames, "names") or AccountNames(),
                identity=heads.one(Identity, "identity") or Identity(),
                circumstances=heads.one(Circumstances, "circumstances") or Circumstances(),
                events=heads.one(Events, "events") or Events(),
                attachments=heads.one(Attachments, "attachments") or Attachments(),
                safety=heads.one(AccountSafety, "safety") or AccountSafety(),
            )
        )
    return tuple(told), seen


def without_erased(session: Session, persons: tuple[PersonTold, ...]) -> tuple[PersonTold, ...]:
    """The persons whose accounts were not erased while a form that tells of them was open."""
    gone = tombstones.among(session.database, {(told.account, "account") for told in persons})
    return tuple(told for told in persons if (told.account, "account") not in gone) if gone else persons


def own_accounts_only(session: Session, source: RecordId, persons: Iterable[PersonTold]) -> None:
    """That no person of a document is an account of another source, whose words it is; `input.malformed`."""
    for told in persons:
        if lists.source_of(session.database, told.account) not in (None, source):
            raise AppError("input.malformed", reason="an account of another interview or source")


def with_decided(given: Iterable[PersonTold], recorded: Iterable[PersonTold]) -> tuple[PersonTold, ...]:
    """The persons of a document; one that names no file leaves what was decided about the account."""
    decided = {told.account: told.person for told in recorded}
    return tuple(
        msgspec.structs.replace(told, person=told.person or decided.get(told.account, "")) for told in given
    )


def write(
    session: Session,
    sections: Mapping[SectionKey, Section],
    read: Sequence[Seen],
    files: Mapping[RecordId, RecordId],
    files_before: Mapping[RecordId, RecordId],
    why: str,
) -> int:
    """Save what `changes` finds; how many records."""
    wanted = changes(session, sections, read, files, files_before, why)
    session.history.save(wanted, session.member.id, session.clock())
    return len(wanted)


def changes(
    session: Session,
    sections: Mapping[SectionKey, Section],
    read: Sequence[Seen],
    files: Mapping[RecordId, RecordId],
    files_before: Mapping[RecordId, RecordId],
    why: str,
) -> list[Change]:
    """The sections that differ from what was read, and which file each node is in: a change for each record.

    A section that was not read replaces nothing: if another writing of it stands by now, both are kept. Only
    another file than before is a decision.
    """
    seen: dict[SectionKey, tuple[str, ...]] = {
        (each.record, each.kind, each.name): each.heads for each in read
    }
    wanted: dict[tuple[RecordId, str], dict[str, Section]] = {}
    replaced: dict[tuple[RecordId, str], dict[str, tuple[str, ...]]] = {}

    def want(key: SectionKey, section: Section, known: Sequence[Section | None]) -> None:
        record, kind, name = key
        wanted.setdefault((record, kind), {})[name] = section
        # Nobody replaces what he could not read.
        replaced.setdefault((record, kind), {})[name] = seen.get(key, ()) if any(known) else ()

    for key, section in sections.items():
        known = _known(session, key, seen)
        if _worth_writing(section, known):
            want(key, section, known)
    for node, file in files.items():
        if file == files_before.get(node, node):
            continue  # nobody decided anything here, whatever was decided elsewhere meanwhile
        meant = node if file == node else file_of(session.database, file)
        if meant != file_of(session.database, node):
            key = (link_id(node), "link", "link")
            want(key, Link(account=node, person=file), _known(session, key, seen))
    return [
        Change(record, kind, changed, why, replaced[record, kind])
        for (record, kind), changed in wanted.items()
    ]


def _known(
    session: Session, key: SectionKey, seen: Mapping[SectionKey, tuple[str, ...]]
) -> list[Section | None]:
    """The writings that were read, or, where none was, those that stand: they need no second writing.

    None is one that this program cannot read.
    """
    record, kind, name = key
    if key in seen:
        return [read_writing(session.database, record, kind, name, digest) for digest in seen[key]]
    return [head.read() for head in read_heads(session.database, record, kind).sections.get(name, ())]


def _worth_writing(section: Section, known: Sequence[Section | None]) -> bool:
    if section in known:
        return False
    if any(known):
        return True
    empty = canonical.encode(section) == b"{}"
    if known:  # it cannot be read, so the form began empty: only what was typed is ours to write
        return not empty and not isinstance(section, AccountSource)
    return not empty or isinstance(section, Sitting)  # the sitting makes the testimony exist
