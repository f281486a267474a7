"""What a vault holds of each origin, in a form that is short where much is held: what receipts tell.

Of an origin it names its last segment by number and digest, and some before it; segments are chained, so
who knows one of them by its digest knows all that it covers. Then it lists what is *not* held of that: runs
of sequence numbers whose headers are stubs, and of single sections the runs whose bytes are not there. Files
are listed one by one. Sequence numbers alone never mean that anything is held.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Annotated, Final

import msgspec

from kuager.model.revision import Count, Digest, Id, Label

ORIGINS_LIMIT: Final = 4096
SEGMENTS_LIMIT: Final = 128
RUNS_LIMIT: Final = 1 << 20
BLOBS_LIMIT: Final = 1 << 19

Run = tuple[Count, Count]
"""The first and the last of consecutive sequence numbers."""
Runs = Annotated[tuple[Run, ...], msgspec.Meta(max_length=RUNS_LIMIT)]


class OriginHolding(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, kw_only=True
):
    """Of one origin: numbers and digests of segments, ascending; and what is lacking."""

    origin: Id
    segments: Annotated[
        tuple[tuple[Count, Digest], ...], msgspec.Meta(min_length=1, max_length=SEGMENTS_LIMIT)
    ]
    stubs: Runs = ()
    absent: Annotated[dict[Label, Runs], msgspec.Meta(max_length=256)] = {}

    def __post_init__(self) -> None:
        numbers = [number for number, _ in self.segments]
        if numbers != sorted(set(numbers)):
            raise ValueError("segments ascend")
        for listed in (self.stubs, *self.absent.values()):
            flat = [number for run in listed for number in (run[0], run[1] + 1)]
            if flat != sorted(flat) or len(set(flat)) < len(flat):
                raise ValueError("runs ascend and do not touch")
        if not all(self.absent.values()):
            raise ValueError("a section without runs is not named")


class Holding(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, kw_only=True):
    """All that is told: origins by id, and files by id and SHA-256, both sorted."""

    origins: Annotated[tuple[OriginHolding, ...], msgspec.Meta(max_length=ORIGINS_LIMIT)] = ()
    blobs: Annotated[tuple[tuple[Id, Digest], ...], msgspec.Meta(max_length=BLOBS_LIMIT)] = ()

    def __post_init__(self) -> None:
        ids = [each.origin for each in self.origins]
        if ids != sorted(set(ids)) or list(self.blobs) != sorted(set(self.blobs)):
            raise ValueError("origins and files are sorted and not repeated")


def runs(numbers: Iterable[int]) -> tuple[Run, ...]:
    """Ascending numbers as runs."""
    found: list[Run] = []
    for number in numbers:
        if found and number == found[-1][1] + 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return tuple(found)


def numbers(listed: Iterable[Run], last: int) -> Iterator[int]:
    """The numbers of runs, none beyond the last."""
    for low, high in listed:
        yield from range(low, min(high, last) + 1)


class Within:
    """Which numbers lie in runs."""

    def __init__(self, listed: Sequence[Run]) -> None:
        self._listed = listed
        self._lows = [low for low, _ in listed]

    def __contains__(self, number: int) -> bool:
        place = bisect_right(self._lows, number)
        return place > 0 and number <= self._listed[place - 1][1]


def told_segments(count: int) -> list[int]:
    """Which of so many segments are named: the last, and ever fewer the further back; ascending.

    A receiver that holds fewer finds one that it knows.
    """
    back, found = 1, {count} if count else set()
    while back < count:
        found.add(count - back)
        back *= 2
    return sorted(found)
