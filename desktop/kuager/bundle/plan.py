"""What a merge would do, as data: shown before anything is touched, then applied as a union.

`draft` computes it. Applying is the vault's part and needs `rows` alone (`model.merge` says how). If anything
else was imported in between, the plan is computed again, never applied as it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kuager.bundle.matrix import Say
from kuager.bundle.verify import Reason, SegmentPart
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
    """An origin whose history is taken no further than before this segment.

    `content` says which of the contents carried it, counted from 0. Where another one carries the true
    segment of this number, that one is taken and the history goes on.
    """

    origin: OriginId
    segment: int
    reason: Reason
    content: int = 0


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


class WaitsFor(StrEnum):
    """What would let a segment in: its origin's card, the segments before it, or a person's yes."""

    CARD = "card"
    SEGMENTS = "segments"
    YES = "yes"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A segment that is not taken, or not all of it, for a reason that may pass.

    `part` stands in the content of this number: `contents[content].signed(part)` are its bytes, and by the
    digests that it lists its headers are in `.headers`, by theirs sections in `.sections`, and small files in
    `.blobs` of the same content. One that several contents carry is listed for each. The signature of what
    waits for segments or a yes was verified; nobody can verify what waits for a card.
    """

    content: int
    part: SegmentPart
    waits_for: WaitsFor


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What would happen.

    `new` counts the revisions of which something becomes readable here, `known` those that were; `records`
    counts by kind; `erased` are records of the bundles that were erased here, and stay so. `taken` are the
    new segments that are taken, each with the number of the content in which it stands, and `carried` the
    first and the last sequence number of each origin that they cover. `rows` is what `vault.merge.apply`
    takes; `empty` says that it would change nothing.
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
    waiting: Sequence[Waiting]
    erased: int
    taken: Sequence[tuple[int, SegmentPart]]
    carried: Mapping[OriginId, tuple[int, int]]
    rows: Rows
    empty: bool
