"""The distinct parts of many names, each met once however many people bear it, and which are near which.

What is near a part is found when it is first asked for: through the keys of blocking.py, then a sieve
(sieve.py), then a true comparison of what is left. Each two parts are compared once, whichever of them is
asked for first, and parts that came since are compared when one is asked for again. So asking for all,
one after the other, costs the same in any order, may stop anywhere, and goes on where it stopped.

Memory: about 3 KiB for a part. Not for several threads at once.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from typing import Final

from kuager.names import blocking, distance
from kuager.names.comparison import Comparer
from kuager.names.parts import Part
from kuager.names.readings import readings
from kuager.names.sieve import Outline, Sieve

NEAR: Final = 0.75  # parts less alike than this never bear a candidate


class Vocabulary:
    """Parts by number, in the order they came."""

    def __init__(self, comparer: Comparer) -> None:
        self.comparer = comparer
        self._sieve = Sieve(NEAR)
        self._numbers: dict[Part, int] = {}
        self._parts: list[Part] = []
        self._outlines = _Outlines(self._sieve, self._parts)
        self._by_key: dict[str, list[int]] = {}
        self._skeletons: list[tuple[str, int]] = []  # sorted when beginnings are asked for
        self._unsorted = False
        self._near: list[dict[int, float]] = []
        self._seen: list[int] = []  # by part: how many parts were looked at for what is near it

    def number(self, part: Part) -> int:
        """The number of a part, a new one for a new part."""
        number = self._numbers.get(part)
        if number is None:
            number = self._numbers[part] = len(self._parts)
            self._parts.append(part)
            self._near.append({})
            self._seen.append(0)
            self._skeletons += [(skeleton, number) for skeleton in blocking.skeletons(part.text)]
            self._unsorted = True
            for key in _keys(part, blocking.stored):
                self._by_key.setdefault(key, []).append(number)
            for key in self._groups(part):
                self._by_key.setdefault(key, []).append(number)
        return number

    def near(self, part: Part) -> dict[int, float]:
        """The parts that are near, itself among them, and how alike they are: to be read only."""
        number = self._numbers.get(part)
        if number is None:
            return {
                other: likeness
                for other in self._worth_comparing(part, 0, len(self._parts))
                if (likeness := self.comparer.near(part, self._parts[other], NEAR))
            }
        found = self._near[number]
        if self._seen[number] < len(self._parts):
            for other in self._worth_comparing(part, self._seen[number], number):
                # The later one first: how alike they are may differ in the last digit the other way round.
                later, earlier = (number, other) if number >= other else (other, number)
                likeness = self.comparer.near(self._parts[later], self._parts[earlier], NEAR)
                if likeness:
                    found[other] = self._near[other][number] = likeness
            self._seen[number] = len(self._parts)
        return found

    def begun(self, beginning: Part) -> dict[int, float]:
        """The parts that begin nearly so, and how nearly."""
        if self._unsorted:
            self._skeletons.sort()
            self._unsorted = False
        found: dict[int, float] = {}
        for skeleton in blocking.skeletons(beginning.text):
            place = bisect_left(self._skeletons, (skeleton, -1))
            while place < len(self._skeletons) and self._skeletons[place][0].startswith(skeleton):
                other = self._skeletons[place][1]
                likeness = distance.beginning_likeness(beginning.text, self._parts[other].text)
                if likeness >= NEAR:
                    found[other] = likeness
                place += 1
        return found

    def _worth_comparing(self, part: Part, start: int, number: int) -> set[int]:
        """The parts from `start` on that may be near, but for those that have looked at `number`."""
        met = self._under(_keys(part, blocking.asked), start, number)
        of_lexicon = self._under(self._groups(part), start, number)
        if not met:
            return set(of_lexicon)
        known = number < len(self._parts)
        own = self._outlines[number] if known else _outlines(self._sieve, part)
        return self._sieve.passing(own, met, self._outlines).union(of_lexicon)

    def _under(self, keys: Iterable[str], start: int, number: int) -> list[int]:
        seen, found = self._seen, set[int]()
        for key in keys:
            met = self._by_key.get(key)
            if met:
                found.update(met[bisect_left(met, start) :] if start else met)
        return [other for other in found if seen[other] <= number]

    def _groups(self, part: Part) -> list[str]:
        return [f"={group}" for group in self.comparer.lexicon.groups(part.text)]


class _Outlines(dict[int, tuple[Outline, ...]]):
    """By number of a part: its readings as the sieve takes them, made when they are first looked at."""

    def __init__(self, sieve: Sieve, parts: list[Part]) -> None:
        super().__init__()
        self._sieve, self._parts = sieve, parts

    def __missing__(self, number: int) -> tuple[Outline, ...]:
        found = self[number] = _outlines(self._sieve, self._parts[number])
        return found


def _keys(part: Part, keys: Callable[[str], frozenset[str]]) -> frozenset[str]:
    return keys(part.text) | keys(part.bare) if part.bare else keys(part.text)


def _outlines(sieve: Sieve, part: Part) -> tuple[Outline, ...]:
    read = readings(part.text) + readings(part.bare) if part.bare else readings(part.text)
    return tuple(map(sieve.outline, read))
