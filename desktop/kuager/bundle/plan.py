"""What a merge would do, as data: shown before anything is touched, then applied as a union.

`draft` computes it. Applying is the vault's part and needs `rows` alone (`model.merge` says how). If anything
else was imported in between, the plan is computed again, never applied as it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kuager.bundle.matrix import Say
from kuager.bundle.verify import Reason
from kuager.model.ids import OriginId, RecordId
from kuager.model.merge import Rows


@dataclass(frozen=True, slots=True)
class Counts:
    """Of one kind: records that are new here, and records held that get something new."""

    new: int = 0
    changed: int = 0


@dataclass(frozen=True, slots=True)
class Conflict:
    """A section that will have heads of different content: their header digests, sorted."""

    record: RecordId
    kind: str
    section: str
    heads: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """An origin whose history is taken no further than before this segment."""

    origin: OriginId
    segment: int
    reason: Reason


@dataclass(frozen=True, slots=True)
class Unknown:
    """An origin whose card is not trusted: so many revisions wait for it."""

    origin: OriginId
    revisions: int


@dataclass(frozen=True, slots=True)
class Gap:
    """An origin of which segments are missing between the last one held and the next one that came."""

    origin: OriginId
    held: int
    next: int


@dataclass(frozen=True, slots=True)
class Withheld:
    """What the new history names and the bundle does not carry."""

    revisions: int = 0
    sections: int = 0
    blobs: int = 0


@dataclass(frozen=True, slots=True)
class HeldBack:
    """Revisions of one kind by one machine that its role has no say in: they stay stubs.

    `ask`: they are taken if the person who brings them in says so; `refuse`: they are not.
    """

    origin: OriginId
    kind: str
    say: Say
    revisions: int


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What would happen.

    `new` counts the revisions that become readable here, `known` those that were; `records` counts by kind;
    `erased` are records of the bundle that were erased here, and stay so.
    """

    new: int
    known: int
    records: Mapping[str, Counts]
    conflicts: Sequence[Conflict]
    refused: Sequence[Refused]
    unknown: Sequence[Unknown]
    gaps: Sequence[Gap]
    withheld: Withheld
    held_back: Sequence[HeldBack]
    erased: int
    rows: Rows

    @property
    def empty(self) -> bool:
        """Whether applying would change nothing."""
        rows = self.rows
        return not (rows.segments or rows.revisions or rows.sections or rows.blobs)
