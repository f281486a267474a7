"""Reading the heads of records: what stands now, and what stands against it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import TypeVar

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


def read_heads(database: Database, record: RecordId, kind: str, only: str = "") -> Heads:
    """Every section of a record with its heads, or one of them; empty where the record is unknown."""
    rows = database.rows(
        "SELECT h.name, r.digest, r.header, s.content, r.n FROM record d JOIN head h ON h.record=d.n "
        "JOIN section s ON s.n=h.section JOIN revision r ON r.n=s.revision "
        "WHERE d.id=?1 AND d.kind=?2 AND (?3='' OR h.name=?3)",
        (record, kind, only),
    )
    sections: dict[str, list[Head]] = {}
    headers: dict[int, Header] = {}
    for name, digest, header_bytes, content, revision in rows:
        if revision not in headers:
            headers[revision] = canonical.decode_kept(header_bytes, Header)
        header = headers[revision]
        why = ""
        if WHY in header.sections:
            told = database.value("SELECT content FROM section WHERE revision=? AND name=?", (revision, WHY))
            why = why_told(header, told)
        sections.setdefault(name, []).append(
            Head(
                kind=kind,
                name=name,
                digest=digest.hex(),
                origin=OriginId(header.origin),
                author=MemberId(header.author),
                time=header.time,
                schema=header.sections[name].schema,
                content=content,
                why=why,
            )
        )
    return Heads(
        kind,
        {name: tuple(sorted(heads, key=claimed, reverse=True)) for name, heads in sorted(sections.items())},
    )


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
