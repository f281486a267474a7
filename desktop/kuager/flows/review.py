"""Conflicts: two writings of one section that nobody has decided between.

A side that was withheld from this vault, or that this program cannot read, is shown as such, and no decision
made here replaces it: whoever wrote it would not hear that somebody decided who never saw it. It stays beside
what was decided, for those who can read both.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import msgspec

from kuager.errors import AppError
from kuager.flows.unlock import Session
from kuager.model import combining
from kuager.model.combining import ALL
from kuager.model.consent import Consent, frozen
from kuager.model.ids import RecordId
from kuager.model.section import Section
from kuager.vault import listing as lists
from kuager.vault.heads import Heads, read_heads
from kuager.vault.history import Change

__all__ = ["ALL"]

_RESTRICTIVE: Final = ("consent", "safety")


class Side(msgspec.Struct, frozen=True):
    """One of the writings: by which machine (an alias or ""), when as its clock claims, why, and what.

    `author` is the name of the member where it is one of this vault.
    """

    digest: str
    alias: str
    own: bool
    time: str
    why: str
    section: Section | None
    author: str = ""


class Difference(msgspec.Struct, frozen=True):
    """One field on which the sides differ, as JSON values of each side in the order of the sides.

    `all`: what each of them says can be kept.
    """

    field: str
    values: tuple[object, ...]
    all: bool = False


class Conflict(msgspec.Struct, frozen=True):
    """A section with more than one head that differ in content."""

    record: RecordId
    kind: str
    section: str
    title: str
    sides: tuple[Side, ...]
    differences: tuple[Difference, ...]

    @property
    def combinable(self) -> tuple[Section, ...]:
        """The sides as sections where all of them can be read, and none of them allows more than another.

        Of consent and safety the strictest holds until somebody takes one side.
        """
        found = [side.section for side in self.sides if side.section is not None]
        whole = len(found) == len(self.sides) and len({type(section) for section in found}) == 1
        return tuple(found) if whole and self.section not in _RESTRICTIVE else ()

    @property
    def takes_back(self) -> bool:
        """Whether some sides take a consent back and others do not: keeping one of these undoes that."""
        given = [frozen((side.section,)) for side in self.sides if isinstance(side.section, Consent)]
        return any(given) and not all(given)

    @property
    def replaceable(self) -> tuple[Side, ...]:
        """The sides that a decision made here replaces; none where there is nothing to decide between.

        Of a link that named somebody who was erased the bytes are nowhere any more: any side is replaced.
        """
        read = tuple(side for side in self.sides if side.section is not None)
        if self.kind == "link" and read:
            return self.sides
        return read if any(side.section != read[0].section for side in read) else ()


def conflicts(session: Session) -> list[Conflict]:
    """Every conflict of the vault, consent and safety first: there the strictest side holds meanwhile."""
    found = []
    for record, kind, name in lists.records_in_conflict(session.database):
        heads = read_heads(session.database, record, kind)
        if name in heads.conflicts():
            found.append(_conflict(session, record, heads, name))
    return sorted(found, key=lambda each: each.section not in ("consent", "safety"))


def _conflict(session: Session, record: RecordId, heads: Heads, name: str) -> Conflict:
    names: dict[str, str] = dict(session.database.rows("SELECT id, name FROM member"))
    sides = tuple(
        Side(
            digest=head.digest,
            alias=lists.alias(session.database, head.origin),
            own=head.origin == session.history.origin,
            time=head.time,
            why=head.why,
            section=head.read(),
            author=names.get(head.author, ""),
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
    sections = [side.section for side in sides if side.section is not None]
    alike = len(sections) == len(sides) and len({type(section) for section in sections}) == 1
    rows = [
        Difference(
            field,
            tuple(values.get(field) for values in plain),
            alike and combining.can_keep_all(sections, field),
        )
        for field in fields
    ]
    read = [at for at, side in enumerate(sides) if side.section is not None]
    compared = read if len(read) > 1 else range(len(sides))  # of one alone all that it says is shown

    def differs(row: Difference) -> bool:
        return any(row.values[at] != row.values[compared[0]] for at in compared)

    return tuple(row for row in rows if differs(row))


def combine(session: Session, conflict: Conflict, choices: Mapping[str, int], why: str) -> None:
    """Decide field by field: for each that differs the place of a side, or `ALL` for what each of them says.

    `review.no_choice` where one is missing, or the sides cannot be combined.
    """
    if not conflict.combinable:
        raise AppError("review.no_choice")
    resolve(session, conflict, combining.combined(conflict.combinable, choices), why)


def keep_all(conflict: Conflict) -> dict[str, int] | None:
    """The choices that keep what each side says; None where a field can say one thing only."""
    if not conflict.combinable or not all(row.all for row in conflict.differences):
        return None
    return dict.fromkeys((row.field for row in conflict.differences), ALL)


def resolve(session: Session, conflict: Conflict, chosen: Section, why: str) -> None:
    """Decide a conflict: one revision that names every side that was read as its parent.

    `chosen` is one side's section or a combination. A side that arrived meanwhile stays beside it.
    `review.withheld` where all but one are not here to be read.
    """
    if not why.strip():
        raise AppError("review.no_reason")
    if not conflict.replaceable:
        raise AppError("review.withheld")
    session.history.save(
        [
            Change(
                conflict.record,
                conflict.kind,
                {conflict.section: chosen},
                why.strip(),
                {conflict.section: tuple(side.digest for side in conflict.replaceable)},
            )
        ],
        session.member.id,
        session.clock(),
    )
