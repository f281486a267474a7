"""The history of a record: every revision of it and of what belongs to it, and what each one changed.

Order is by what a revision follows: it names what it replaces, and a machine numbers its own. The clocks only
order what is left; one that says an hour before that of what it follows, or after now, is marked `odd`.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

import msgspec

from kuager.errors import AppError
from kuager.flows.unlock import Session
from kuager.model import canonical
from kuager.model.difference import Difference, differences
from kuager.model.ids import RecordId, consent_id, link_id
from kuager.model.kinds import KINDS
from kuager.model.merge import Key
from kuager.model.revision import WHY, Header
from kuager.model.section import Section
from kuager.vault import listing as lists
from kuager.vault.accounts import file_of, nodes, pairs_of
from kuager.vault.heads import read_section, why_told

__all__ = [
    "Against",
    "Changed",
    "Difference",
    "Part",
    "Revision",
    "Saving",
    "changed",
    "kind_of",
    "named",
    "names_in",
    "savings",
]

_NAMING: Final = ("account", "person", "one", "other", "applicant", "persons")
"""Fields that hold ids of people or of what is told of them."""


class Revision(msgspec.Struct, frozen=True):
    """What a saving wrote of one record; `title` is what that is called now, "" where nothing is to say.

    `first`: nothing of these sections was written before; `decided`: it decided between several writings.
    """

    digest: str
    record: RecordId
    kind: str
    title: str
    sections: tuple[str, ...]
    first: bool
    decided: bool


class Saving(msgspec.Struct, frozen=True):
    """What was saved at once: who did, when as that machine's clock claims, why, and of which records.

    `author` is a member's name, "" for one of elsewhere; `alias` is what the machine is called here. `first`:
    there was nothing before it; `odd`: the clock cannot be right.
    """

    author: str
    alias: str
    own: bool
    time: str
    why: str
    revisions: tuple[Revision, ...]
    first: bool
    odd: bool = False

    @property
    def digest(self) -> str:
        """What it is known by: the digest of its first revision."""
        return self.revisions[0].digest


class Against(msgspec.Struct, frozen=True):
    """A writing that this one replaced, and what is otherwise now.

    `known` is False where the bytes of the earlier one are not here, so that nobody can tell.
    """

    author: str
    alias: str
    own: bool
    time: str
    known: bool
    differences: tuple[Difference, ...]


class Part(msgspec.Struct, frozen=True):
    """One section of a revision; `stands`: it is what holds now.

    Without `against` it was the first writing of the section, and `said` is everything in it. `missing` is
    "" where it can be read, else "absent" (withheld or erased) or "newer" (of a later program).
    """

    section: str
    stands: bool
    missing: str
    said: tuple[Difference, ...]
    against: tuple[Against, ...]


class Changed(msgspec.Struct, frozen=True):
    """One revision, section by section."""

    revision: Revision
    parts: tuple[Part, ...]


class _Read(msgspec.Struct, frozen=True):
    key: Key
    digest: str
    header: Header
    why: str

    @property
    def moment(self) -> datetime:
        return datetime.fromisoformat(self.header.time)


def kind_of(session: Session, record: RecordId) -> str:
    """As what an id is known: first as what a list shows of it; `vault.no_record`."""
    shown = lists.kind_shown(session.database, record)
    found = shown or session.database.value("SELECT kind FROM record WHERE id=? ORDER BY kind", (record,))
    if not found:
        raise AppError("vault.no_record", kind="record")
    return str(found)


def savings(session: Session, record: RecordId, kind: str) -> list[Saving]:
    """All that was saved of a record and of what belongs to it, the latest first; `vault.no_record`."""
    read = [each for key in _belonging(session, record, kind) for each in _read_all(session, key)]
    if not read:
        raise AppError("vault.no_record", kind=kind)
    members = _members(session)
    latest: dict[str, datetime] = {}
    odd: dict[str, bool] = {}
    now, ordered = session.clock(), _in_order(read)
    for each in ordered:
        before = [latest[parent] for parent in _parents(each.header) if parent in latest]
        odd[each.digest] = each.moment > now or any(moment > each.moment for moment in before)
        latest[each.digest] = max([each.moment, *before])
    found = []
    for at, together in enumerate(_saved_at_once(ordered)):
        header = together[0].header
        found.append(
            Saving(
                *_who(session, header, members),
                time=header.time,
                why=together[0].why,
                revisions=tuple(_revision(session, each) for each in together),
                first=at == 0,
                odd=any(odd[each.digest] for each in together),
            )
        )
    return found[::-1]


def changed(session: Session, saving: Saving) -> tuple[Changed, ...]:
    """What a saving says in each section, and how that differs from what it replaced."""
    members = _members(session)
    return tuple(Changed(each, _Reader(session, each, members).parts()) for each in saving.revisions)


class _Reader:
    """One revision beside all others of its record."""

    def __init__(self, session: Session, revision: Revision, members: dict[str, str]) -> None:
        self._session, self._members, self._kind = session, members, revision.kind
        key = (revision.record, revision.kind)
        self._read = {each.digest: each for each in _read_all(session, key)}
        if revision.digest not in self._read:
            raise AppError("vault.no_record", kind="revision")
        self._own = self._read[revision.digest]
        rows = session.database.rows(
            "SELECT s.name, r.digest, s.content, EXISTS(SELECT 1 FROM head h WHERE h.section=s.n) "
            "FROM record d JOIN section s ON s.record=d.n JOIN revision r ON r.n=s.revision "
            "WHERE d.id=? AND d.kind=?",
            key,
        )
        self._contents = {(name, digest.hex()): content for name, digest, content, _ in rows}
        self._standing = {(name, digest.hex()) for name, digest, _, stands in rows if stands}

    def parts(self) -> tuple[Part, ...]:
        """Its sections."""
        names = _told(self._kind, self._own.header)
        return tuple(self._part(name) for name in names)

    def _part(self, name: str) -> Part:
        now = self._section(name, self._own)
        absent = self._contents.get((name, self._own.digest)) is None
        parents = self._own.header.sections[name].parents
        return Part(
            section=name,
            stands=(name, self._own.digest) in self._standing,
            missing="" if now is not None else "absent" if absent else "newer",
            said=differences(None, now) if now is not None and not parents else (),
            against=tuple(self._against(name, parent, now) for parent in parents),
        )

    def _section(self, name: str, of: _Read) -> Section | None:
        schema = of.header.sections[name].schema
        return read_section(self._kind, name, schema, self._contents.get((name, of.digest)))

    def _against(self, name: str, parent: str, now: Section | None) -> Against:
        before = self._read.get(parent)
        if before is None or name not in before.header.sections:
            return Against("", "", own=False, time="", known=False, differences=())
        was = self._section(name, before)
        found = differences(was, now) if was is not None and now is not None else ()
        who = _who(self._session, before.header, self._members)
        return Against(*who, before.header.time, known=was is not None, differences=found)


def names_in(session: Session, changes: Iterable[Changed]) -> dict[str, str]:
    """The names of the people whose ids stand in what changed; of those that are known here."""
    found: set[str] = set()
    for part in (part for each in changes for part in each.parts):
        for each in (*part.said, *(each for against in part.against for each in against.differences)):
            if each.field in _NAMING:
                values = (each.before, each.after)
                found |= {id_ for value in values for id_ in (value if isinstance(value, list) else [value])}
    names = {id_: _name(session, RecordId(id_)) for id_ in found if id_}
    return {id_: name for id_, name in names.items() if name}


def named(saved: Sequence[Saving], beginning: str) -> Saving:
    """The saving with a revision whose digest begins so; `vault.no_record` where that is none, or several."""
    found = [
        each
        for each in saved
        if any(revision.digest.startswith(beginning.lower()) for revision in each.revisions)
    ]
    if len(found) != 1:
        raise AppError("vault.no_record", kind="revision")
    return found[0]


def _name(session: Session, node: RecordId) -> str:
    database = session.database
    return lists.title(database, file_of(database, node), "person") or lists.title(
        database, node, "testimony"
    )


def _belonging(session: Session, record: RecordId, kind: str) -> list[Key]:
    """The record, and the records that are written and read with it."""
    found: list[Key] = [(record, kind)]
    database = session.database
    if kind in ("testimony", "source"):
        if kind == "testimony":
            found += [(consent_id(record), "consent"), (link_id(record), "link")]
        for account, _ in lists.accounts_of(database, record):
            found += [(account, "account"), (link_id(account), "link")]
    elif kind == "person":
        in_file = nodes(database, record)
        found += [(node.id, "account") for node in in_file if node.kind == "account"]
        found += [(link_id(node.id), "link") for node in in_file]
        found += [(pair, "pair") for pair in pairs_of(database, [node.id for node in in_file])]
    return list(dict.fromkeys(found))


def _read_all(session: Session, key: Key) -> list[_Read]:
    found = []
    for digest, content, why in session.database.rows(
        "SELECT r.digest, r.header, (SELECT w.content FROM section w WHERE w.revision=r.n AND w.name=?3) "
        "FROM revision r WHERE r.header IS NOT NULL AND r.n IN (SELECT s.revision FROM record d "
        "JOIN section s ON s.record=d.n WHERE d.id=?1 AND d.kind=?2)",
        (*key, WHY),
    ):
        header = canonical.decode_kept(content, Header)
        found.append(_Read(key, digest.hex(), header, why_told(header, why)))
    return found


def _parents(header: Header) -> set[str]:
    return {parent for entry in header.sections.values() for parent in entry.parents}


def _in_order(read: Sequence[_Read]) -> list[_Read]:
    """The first before the last, each after what it follows; what nothing orders goes by the clocks."""
    by_digest = {each.digest: each for each in read}
    follows: dict[str, set[str]] = {
        digest: _parents(each.header) & by_digest.keys() for digest, each in by_digest.items()
    }
    before: dict[str, str] = {}
    for each in sorted(by_digest.values(), key=lambda each: (each.header.origin, each.header.seq)):
        if each.header.origin in before:
            follows[each.digest].add(before[each.header.origin])
        before[each.header.origin] = each.digest
    following: dict[str, list[str]] = defaultdict(list)
    for digest, earlier in follows.items():
        for parent in earlier:
            following[parent].append(digest)

    def rank(digest: str) -> tuple[datetime, str, int]:
        one = by_digest[digest]
        return one.moment, one.header.origin, one.header.seq

    waiting = {digest: len(earlier) for digest, earlier in follows.items()}
    ready = [(rank(digest), digest) for digest, count in waiting.items() if not count]
    heapq.heapify(ready)
    ordered: list[str] = []
    while waiting:
        if not ready:  # numbers that contradict the revisions: only a machine that lies comes to this
            ready = [min((rank(digest), digest) for digest in waiting)]
        _, digest = heapq.heappop(ready)
        if digest not in waiting:
            continue
        del waiting[digest]
        ordered.append(digest)
        for later in following[digest]:
            if later in waiting:
                waiting[later] -= 1
                if not waiting[later]:
                    heapq.heappush(ready, (rank(later), later))
    return [by_digest[digest] for digest in ordered]


def _members(session: Session) -> dict[str, str]:
    return dict(session.database.rows("SELECT id, name FROM member"))


def _who(session: Session, header: Header, members: dict[str, str]) -> tuple[str, str, bool]:
    """The author's name, the alias of the machine, and whether it is this one."""
    alias = lists.alias(session.database, header.origin)
    return members.get(header.author, ""), alias, header.origin == session.history.origin


def _saved_at_once(ordered: Sequence[_Read]) -> list[list[_Read]]:
    """What one person wrote at one moment for one reason, each record once."""
    groups: list[list[_Read]] = []
    for each in ordered:
        before = groups[-1] if groups else []
        if before and _act(before[0]) == _act(each) and each.key not in [other.key for other in before]:
            before.append(each)
        else:
            groups.append([each])
    return groups


def _act(read: _Read) -> tuple[str, str, str, str]:
    return read.header.origin, read.header.author, read.header.time, read.why


def _revision(session: Session, read: _Read) -> Revision:
    record, kind = read.key
    entries = {name: read.header.sections[name] for name in _told(kind, read.header)}
    return Revision(
        digest=read.digest,
        record=record,
        kind=kind,
        title=lists.title(session.database, record, kind),
        sections=tuple(entries),
        first=not any(entry.parents for entry in entries.values()),
        decided=any(len(entry.parents) > 1 for entry in entries.values()),
    )


def _told(kind: str, header: Header) -> list[str]:
    """The sections of a revision in the order in which they are read; what is of a later program last."""
    order = [*KINDS.get(kind, ())]
    names = [name for name in header.sections if name != WHY]
    return sorted(names, key=lambda name: (order.index(name) if name in order else len(order), name))
