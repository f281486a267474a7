"""Which of many tokens can be near a token at all, found in a small part of the time of comparing them.

Each sound of a reading is left out or written for some sound of the other one, and so costs at least what
the cheapest of that costs. Of the longer reading, as many must be left out as it has more. Each reading
bears a table of what a sound beside it costs at least, so the sum of these is a bound below the distance
(distance.py) that is found without laying the two side by side, once for the sounds of either.

Costs are whole multiples of a small unit, rounded down, and what a likeness allows is rounded up: whatever
is near enough passes. Which of them are near is for the true comparison to say.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import accumulate
from math import ceil
from typing import Final, NamedTuple

from kuager.names.costs import ALPHABETIC, CODES, SYLLABIC, TABLES
from kuager.names.readings import Reading

_UNIT: Final = 1 / 160  # the dearest sound to leave out costs less than 255 of them
_KINDS: Final = (ALPHABETIC, SYLLABIC)
_PLACES: Final = max(map(len, CODES))
_HIGHEST: Final = int.from_bytes(b"\0\x80" * _PLACES, "little")


class Outline(NamedTuple):
    """A reading as the sieve takes it; what follows the codes is by the kind of the other reading."""

    kind: int
    codes: bytes
    beside: tuple[bytes, ...]  # what each sound of the other one costs at least, for bytes.translate
    allowed: tuple[int, ...]  # what the weight of this one allows
    surplus: tuple[tuple[int, ...], ...]  # what leaving out costs at least, by how many are left out


class Sieve:
    """Lets through the readings that may have a likeness of `least` or more."""

    def __init__(self, least: float) -> None:
        self._costs = [[_costs(own, other, (1.0 - least) / 2) for other in _KINDS] for own in _KINDS]

    def outline(self, reading: Reading) -> Outline:
        """A reading for this sieve."""
        codes = bytes(reading.codes)
        costs = self._costs[reading.kind]
        return Outline(
            reading.kind,
            codes,
            tuple(_least(each.drop, [each.substitution[code] for code in set(codes)]) for each in costs),
            tuple(sum(map(each.allowed.__getitem__, codes)) for each in costs),
            tuple((0, *accumulate(sorted(map(each.own_drop.__getitem__, codes)))) for each in costs),
        )

    @staticmethod
    def passing(
        token: Iterable[Outline], others: Iterable[int], outlines: Mapping[int, tuple[Outline, ...]]
    ) -> set[int]:
        """Of other tokens, given by number, those that may be near this one."""
        found: set[int] = set()
        for own, codes, beside, allowed, surplus in token:
            size = len(codes)
            # By the size of the other one, up to one's own: what is allowed beyond what is left out.
            limits = [
                [most - cost for cost in costs[::-1]] for most, costs in zip(allowed, surplus, strict=True)
            ]
            found.update(
                [
                    other
                    for other in others
                    for kind, spoken, other_beside, other_allowed, other_surplus in outlines[other]
                    if sum(spoken.translate(beside[kind])) - other_allowed[own]
                    <= limits[kind][len(spoken) if len(spoken) < size else size]
                    and sum(codes.translate(other_beside[own])) - other_allowed[own]
                    <= allowed[kind] - other_surplus[own][len(spoken) - size if len(spoken) > size else 0]
                ]
            )
        return found


class _Costs(NamedTuple):
    """Of one kind of reading beside another, in units; a row is by the sound of the other one."""

    substitution: tuple[int, ...]  # by the sound of this one: packed rows
    drop: int  # a packed row
    own_drop: tuple[int, ...]
    allowed: tuple[int, ...]


def _costs(own: int, other: int, share: float) -> _Costs:
    substitution, own_drop, drop = TABLES[min(own, other), max(own, other)]
    if own > other:
        substitution, own_drop, drop = tuple(zip(*substitution, strict=True)), drop, own_drop
    return _Costs(
        tuple(_packed(map(_in_units, row)) for row in substitution),
        _packed(map(_in_units, drop)),
        tuple(map(_in_units, own_drop)),
        tuple(ceil(share * cost / _UNIT) + 1 for cost in own_drop),
    )


def _in_units(cost: float) -> int:
    return min(int(cost / _UNIT), 255)


def _packed(row: Iterable[int]) -> int:
    """A row of costs as one number, two bytes each."""
    return int.from_bytes(b"".join(cost.to_bytes(2, "little") for cost in row), "little")


def _least(row: int, others: Iterable[int]) -> bytes:
    """The least of each place of packed rows, all places in one step; a table for bytes.translate.

    The highest bit of a place is free to tell where one row is not below another (Lamport, "Multiple Byte
    Processing with Full-Word Instructions", 1975).
    """
    for other in others:
        not_below = (((row | _HIGHEST) - other) & _HIGHEST) >> 15
        row ^= (row ^ other) & (not_below * 0xFFFF)
    return row.to_bytes(2 * _PLACES, "little")[::2].ljust(256, b"\0")
