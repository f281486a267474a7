"""Conflicts: two writings of one section that nobody has decided between."""

from __future__ import annotations

import msgspec

from kuager.errors import AppError
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId
from kuager.model.section import Section
from kuager.vault import listing as lists
from kuager.vault.heads import Heads, read_heads
from kuager.vault.history import Change


class Side(msgspec.Struct, frozen=True):
    """One of the writings: by which machine (an alias or ""), when as its clock claims, why, and what."""

    digest: str
    alias: str
    own: bool
    time: str
    why: str
    section: Section | None


class Difference(msgspec.Struct, frozen=True):
    """One field on which the sides differ, as JSON values of each side in the order of the sides."""

    field: str
    values: tuple[object, ...]


class Conflict(msgspec.Struct, frozen=True):
    """A section with more than one head that differ in content."""

    record: RecordId
    kind: str
    section: str
    title: str
    sides: tuple[Side, ...]
    differences: tuple[Difference, ...]


def conflicts(session: Session) -> list[Conflict]:
    """Every conflict of the vault, consent and safety first: there the strictest side holds meanwhile."""
    found = []
    for record, kind, name in lists.records_in_conflict(session.database):
        heads = read_heads(session.database, record, kind)
        if name in heads.conflicts():
            found.append(_conflict(session, record, heads, name))
    return sorted(found, key=lambda each: each.section not in ("consent", "safety"))


def _conflict(session: Session, record: RecordId, heads: Heads, name: str) -> Conflict:
    sides = tuple(
        Side(
            digest=head.digest,
            alias=lists.alias(session.database, head.origin),
            own=head.origin == session.history.origin,
            time=head.time,
            why=head.why,
            section=head.read(),
        )
        for head in heads.sections[name]
    )
    return Conflict(
        record=record,
        kind=heads.kind,
        section=name,
        title=lists.title(session.database, record, heads.kind),
        sides=sides,
        differences=_differences(sides),
    )


def _differences(sides: tuple[Side, ...]) -> tuple[Difference, ...]:
    plain = [
        {} if side.section is None else msgspec.to_builtins(msgspec.structs.asdict(side.section))
        for side in sides
    ]
    fields = list(dict.fromkeys(field for values in plain for field in values))
    rows = [Difference(field, tuple(values.get(field) for values in plain)) for field in fields]
    return tuple(row for row in rows if any(value != row.values[0] for value in row.values))


def resolve(session: Session, conflict: Conflict, chosen: Section, why: str) -> None:
    """Decide a conflict: one revision that names every side it was shown as its parent.

    `chosen` is one side's section or a combination. A side that arrived meanwhile stays beside it.
    """
    if not why.strip():
        raise AppError("review.no_reason")
    session.history.save(
        [
            Change(
                conflict.record,
                conflict.kind,
                {conflict.section: chosen},
                why.strip(),
                {conflict.section: tuple(side.digest for side in conflict.sides)},
            )
        ],
        session.member.id,
        session.clock(),
    )
