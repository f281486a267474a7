"""Reading the heads of records: what stands now, and what stands against it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from functools import cache
from typing import Final, TypeVar

import msgspec

from kuager.model import canonical
from kuager.model.consent import Consent
from kuager.model.ids import MemberId, OriginId, RecordId
from kuager.model.kinds import SCHEMA, section_type
from kuager.model.retraction import Retraction
from kuager.model.revision import WHY, Header, Why
from kuager.model.section import Section
from kuager.model.testimony import Safety
from kuager.vault.database import Database

S = TypeVar("S", bound=Section)

SAFETY_STRICTNESS = ("open", "careful", "at_risk")


def read_section(kind: str, name: str, schema: int, content: bytes | None) -> Section | None:
    """A section's bytes as its struct; None where they are absent, or this program does not know them."""
    known = section_type(kind, name)
    if known is None or content is None or schema > SCHEMA:
        return None
    return canonical.decode_kept(content, known)


def why_told(header: Header, content: bytes | None) -> str:
    """Why a revision was made, by the bytes of its `why`; "" where they do not say it, or not to us."""
    entry = header.sections.get(WHY)
    section = None if entry is None else read_section(header.kind, WHY, entry.schema, content)
    return section.text if isinstance(section, Why) else ""


class Head(msgspec.Struct, frozen=True):
    """One undominated writing of a section; `content` is None where the bytes are withheld or erased."""

    kind: str
    name: str
    digest: str
    origin: OriginId
    author: MemberId
    time: str
    schema: int
    content: bytes | None
    why: str = ""

    def read(self) -> Section | None:
        """The section, None where it is absent or of a schema or kind this program does not know."""
        return read_section(self.kind, self.name, self.schema, self.content)


class Heads(msgspec.Struct, frozen=True):
    """All heads of one record by section name, the latest claimed time first in each."""

    kind: str
    sections: dict[str, tuple[Head, ...]]

    def all(self, known: type[S], name: str) -> tuple[S, ...]:
        """Every head of a section that can be read, as structs."""
        found = (head.read() for head in self.sections.get(name, ()))
        return tuple(section for section in found if isinstance(section, known))

    def one(self, known: type[S], name: str) -> S | None:
        """The head to show where one must be shown: the latest claimed; conflicts are counted apart."""
        found = self.all(known, name)
        return found[0] if found else None

    def shown(self, name: str) -> Head:
        """The head that `one` reads; where none can be read, the latest claimed."""
        heads = self.sections[name]
        if len(heads) == 1:
            return heads[0]
        return next((head for head in heads if head.read() is not None), heads[0])

    def conflicts(self) -> tuple[str, ...]:
        """Names of the sections whose heads differ in content, sorted."""
        return tuple(
            sorted(
                name
                for name, heads in self.sections.items()
                if len({head.content if head.content is not None else head.digest for head in heads}) > 1
            )
        )

    def latest(self) -> Head:
        """The latest claimed of all."""
        # Sections that were written together are of one revision.
        found = {head.digest: head for heads in self.sections.values() for head in heads}
        return max(found.values(), key=claimed)

    def hidden(self) -> bool:
        """Whether the record is retracted: one writing that says so is enough."""
        return any(each.hidden for each in self.all(Retraction, "retraction"))

    def safety(self) -> str:
        """The safety level that holds: the strictest head; one that we cannot read counts as that.

        Where nobody said anything, an account asks for nothing beyond what holds for its source.
        """
        found = [head.read() for head in self.sections.get("safety", ())]
        levels = [section.level if isinstance(section, Safety) else "" for section in found]
        known = [level if level in SAFETY_STRICTNESS else "at_risk" for level in levels]
        return strictest(known) if known else "open" if self.kind == "account" else "careful"

    def consents(self, testimony: RecordId) -> tuple[Consent, ...]:
        """All heads of the consent to a testimony; `model.consent.answer` takes the strictest.

        A head that we cannot read, or that speaks of another testimony, stands as one in which nothing was
        answered.
        """
        found = [head.read() for head in self.sections.get("consent", ())]
        silent = Consent(testimony=testimony)
        return tuple(
            section if isinstance(section, Consent) and section.testimony == testimony else silent
            for section in found
        )


def strictest(levels: Iterable[str]) -> str:
    """The one of these safety levels that holds."""
    return max(levels, key=SAFETY_STRICTNESS.index)


def claimed(head: Head) -> tuple[datetime, str]:
    """Sorts heads by the time their writer's clock claimed, the same on every machine."""
    return datetime.fromisoformat(head.time), head.digest


_WARNING: Final = (
    "h.name='safety' OR EXISTS(SELECT 1 FROM head o WHERE o.record=h.record AND o.name=h.name "
    "AND o.section<>h.section)"
)


@cache
def _standing(where: str, *, many: bool) -> str:
    """The heads of one record or of many, as far as it holds for them."""
    asked = "json_each(?1) j CROSS JOIN record d ON d.id=j.value" if many else "record d"
    return (
        f"SELECT d.id, h.name, r.digest, r.header, s.content, r.n FROM {asked} "
        f"CROSS JOIN head h ON h.record=d.n AND ({where}) CROSS JOIN section s ON s.n=h.section "
        f"CROSS JOIN revision r ON r.n=s.revision WHERE d.kind=?2 {'' if many else 'AND d.id=?1'}"
    )


def read_heads(database: Database, record: RecordId, kind: str, only: str = "") -> Heads:
    """Every section of a record with its heads, or one of them; empty where the record is unknown."""
    return read_many(database, (record,), kind, only)[record]


def read_many(
    database: Database, records: Iterable[RecordId], kind: str, only: str = ""
) -> dict[RecordId, Heads]:
    """The same of each of these records, in their order."""
    return _read_many(database, records, kind, "?3='' OR h.name=?3", only)


def read_warnings(database: Database, records: Iterable[RecordId], kind: str) -> dict[RecordId, Heads]:
    """Of these records only what `Heads.safety` and `Heads.conflicts` look at: most often nothing."""
    return _read_many(database, records, kind, _WARNING)


def _read_many(
    database: Database, records: Iterable[RecordId], kind: str, where: str, *values: str
) -> dict[RecordId, Heads]:
    found: dict[RecordId, dict[str, list[Head]]] = {record: {} for record in records}
    if not found:
        return {}
    many = len(found) > 1
    asked = json.dumps(list(found)) if many else next(iter(found))
    rows = database.rows(_standing(where, many=many), (asked, kind, *values))
    headers: dict[int, Header] = {}
    for _, _, _, header_bytes, _, revision in rows:
        if revision not in headers:
            headers[revision] = canonical.decode_kept(header_bytes, Header)
    why = _reasons(database, headers)
    for record, name, digest, _, content, revision in rows:
        header = headers[revision]
        head = Head(
            kind=kind,
            name=name,
            digest=digest.hex(),
            origin=OriginId(header.origin),
            author=MemberId(header.author),
            time=header.time,
            schema=header.sections[name].schema,
            content=content,
            why=why.get(revision, ""),
        )
        found[record].setdefault(name, []).append(head)
    return {record: Heads(kind, _in_order(sections)) for record, sections in found.items()}


def _reasons(database: Database, headers: Mapping[int, Header]) -> dict[int, str]:
    """Why these revisions, by row number, were made, of those that say so."""
    telling = [revision for revision, header in headers.items() if WHY in header.sections]
    if not telling:
        return {}
    rows = database.rows(
        "SELECT s.revision, s.content FROM json_each(?) j "
        "CROSS JOIN section s ON s.revision=j.value AND s.name=?",
        (json.dumps(telling), WHY),
    )
    return {revision: why_told(headers[revision], content) for revision, content in rows}


def _in_order(sections: dict[str, list[Head]]) -> dict[str, tuple[Head, ...]]:
    for heads in sections.values():
        if len(heads) > 1:
            heads.sort(key=claimed, reverse=True)
    return {name: tuple(sections[name]) for name in sorted(sections)}


def every(database: Database, kind: str, name: str, known: type[S]) -> Iterator[tuple[RecordId, S]]:
    """One section of every record of a kind, each of its heads that can be read."""
    for record, header, content in database.rows(
        "SELECT d.id, r.header, s.content FROM head h JOIN record d ON d.n=h.record "
        "JOIN section s ON s.n=h.section JOIN revision r ON r.n=s.revision "
        "WHERE d.kind=? AND h.name=? ORDER BY d.id",
        (kind, name),
    ):
        schema = canonical.decode_kept(header, Header).sections[name].schema
        section = read_section(kind, name, schema, content)
        if isinstance(section, known):
            yield RecordId(record), section


def read_writing(database: Database, record: RecordId, kind: str, name: str, digest: str) -> Section | None:
    """One writing of a section, head or not; None where it is absent or cannot be read."""
    row = database.row(
        "SELECT r.header, s.content FROM record d JOIN section s ON s.record=d.n AND s.name=? "
        "JOIN revision r ON r.n=s.revision WHERE d.id=? AND d.kind=? AND r.digest=?",
        (name, record, kind, bytes.fromhex(digest)),
    )
    if row is None:
        return None
    return read_section(kind, name, canonical.decode_kept(row[0], Header).sections[name].schema, row[1])
