"""Everything that the sources of a person's file say, section by section, source beside source.

Where a section stands in two versions the one that a page shows is taken, as everywhere; what is absent or of
a newer program is None. Nothing is left out here: what a reader needs no word for is the page's to know.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from kuager.flows.people import AccountColumn
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId, consent_id
from kuager.model.kinds import KINDS
from kuager.model.section import Section
from kuager.vault.heads import Heads, read_heads

_SHOWN_ELSEWHERE: Final = frozenset({"retraction"})


class Part(msgspec.Struct, frozen=True):
    """One section of the records behind the columns of a page: what each column has of it."""

    kind: str
    section: str
    sides: tuple[Section | None, ...]


def in_full(session: Session, columns: Sequence[AccountColumn]) -> tuple[Part, ...]:
    """The accounts, then what they come from; sections that no column has are left out."""
    records = [dict(_records(session, column)) for column in columns]
    parts = (
        Part(kind, name, tuple(_shown(each.get(kind), name) for each in records))
        for kind in ("account", "testimony", "consent", "source")
        for name in KINDS[kind]
        if name not in _SHOWN_ELSEWHERE
    )
    return tuple(part for part in parts if any(side is not None for side in part.sides))


def _records(session: Session, column: AccountColumn) -> Iterator[tuple[str, Heads]]:
    """The records behind a column by their kind."""

    def heads(record: RecordId, kind: str) -> tuple[str, Heads]:
        return kind, read_heads(session.database, record, kind)

    yield heads(column.account, "account")
    if column.source_kind == "testimony":
        yield heads(column.source, "testimony")
        yield heads(consent_id(column.source), "consent")
    else:
        yield heads(column.source, "source")


def _shown(heads: Heads | None, name: str) -> Section | None:
    if heads is None or name not in heads.sections:
        return None
    return heads.shown(name).read()
