"""Finding, among many names, those that may be a given one.

The index works on the vocabulary (vocabulary.py): for each part of a name it keeps which parts stand beside
it, and in whose names. A name is a candidate where two of its parts are near two different parts asked
for, in any order, or one where either has no more. Chinese names without a dot are looked up under every
place where they may divide.

Names come and go one by one, and what was found of the others stays. A long run over all names asks for
the candidates of each; it may stop after any, and go on with the rest in an index that was filled anew.

Memory: about 3 KiB for a new part and 1 KiB for a name. Not for several threads at once.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from itertools import combinations, permutations
from math import log2
from typing import Final, NamedTuple

from kuager.names.comparison import Comparer, together
from kuager.names.parts import Name, Part, parse
from kuager.names.readings import HANZI, syllable_count
from kuager.names.vocabulary import Vocabulary

_LEAST_SYLLABLES: Final = 2  # of a part in a Chinese name without a dot
_ALONE: Final = 0.78
_NOBODY: Final = -1  # beside a part that is a whole name
_SAME_NAME: Final = 0.84
_BEGUN: Final = 0.95  # a beginning is less than the whole
_EXACTLY_SCORED: Final = 4  # times as many as asked for: the first ranking only looks at near parts
_MOST_REMEMBERED: Final = 1 << 16


class Found(NamedTuple):
    """A name of the index, by the number it was added under."""

    number: int
    score: float


class NameIndex:
    """Names under numbers of the caller's choice; several names may have one number."""

    def __init__(self, comparer: Comparer | None = None) -> None:
        self.comparer = comparer or Comparer()
        self._vocabulary = Vocabulary(self.comparer)
        # An entry is one name as it was added: its text, and under which number.
        self._entries: dict[int, tuple[str, int]] = {}
        self._by_owner: dict[int, list[int]] = {}
        self._next = 0
        self._beside: dict[int, dict[int, list[int]]] = {}  # by part, by the part beside it: entries
        self._bearers: dict[int, int] = {}  # by part: how many entries
        self._rarities: dict[str, float] = {}

    def __len__(self) -> int:
        """How many names there are."""
        return len(self._entries)

    def add(self, number: int, name: str) -> None:
        """One name more."""
        entry, self._next = self._next, self._next + 1
        self._entries[entry] = name, number
        self._by_owner.setdefault(number, []).append(entry)
        pairs = self._pairs(name)
        for part, beside in pairs:
            self._beside.setdefault(part, {}).setdefault(beside, []).append(entry)
        for part in {part for part, _ in pairs}:
            self._bearers[part] = self._bearers.get(part, 0) + 1
        self._rarities.clear()

    def remove(self, number: int) -> None:
        """No name under this number any more."""
        for entry in self._by_owner.pop(number, ()):
            pairs = self._pairs(self._entries.pop(entry)[0])
            for part, beside in pairs:
                entries = self._beside[part][beside]
                entries.remove(entry)
                if not entries:
                    del self._beside[part][beside]
            for part in {part for part, _ in pairs}:
                self._bearers[part] -= 1
        self._rarities.clear()

    def nearest(
        self, name: str, limit: int = 10, least: float = 0.0, *, unfinished: bool = False
    ) -> list[Found]:
        """The most alike names, best first, one for each number, with a score of `least` or more.

        Of an `unfinished` name the last part may be only the beginning of one, as somebody types it.
        """
        roughly = self._rough(name, unfinished=unfinished)
        found: dict[int, float] = {}
        for _, entry in heapq.nlargest(limit * _EXACTLY_SCORED, ((s, -e) for e, s in roughly.items())):
            text, owner = self._entries[-entry]
            score = self.comparer.score(name, text)
            if unfinished:
                score = max(score, roughly[-entry])
            if score >= least and score > found.get(owner, -1.0):
                found[owner] = score
        best = sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))
        return [Found(owner, score) for owner, score in best[:limit]]

    def candidates(self, name: str) -> set[int]:
        """The numbers of all names that are worth comparing with this one."""
        return set(self.candidates_with(name))

    def candidates_with(self, name: str) -> dict[int, float]:
        """The candidates, each with a rough score: that of the near parts alone.

        Where both names have two parts it is the score of comparison.py but for the order, or, where that
        is below 0.8, at most 0.05 less: other parts may be laid side by side as well.
        """
        found: dict[int, float] = {}
        for entry, score in self._rough(name).items():
            owner = self._entries[entry][1]
            if score > found.get(owner, 0.0):
                found[owner] = score
        return found

    def bearers(self, part: Part, least: float) -> int:
        """How many names have a part that is at least so alike: how common it is."""
        near = self._vocabulary.near(part)
        return sum(self._bearers[other] for other, likeness in near.items() if likeness >= least)

    def rarity(self, name: str) -> float:
        """How many bits it tells that somebody bears this name: all for a name that nobody else has."""
        found = self._rarities.get(name)
        if found is None:
            if len(self._rarities) >= _MOST_REMEMBERED:
                self._rarities.clear()
            every = len(self) + 1
            found = self._rarities[name] = sum(
                log2(every / (self.bearers(part, _SAME_NAME) + 1)) for part in parse(name).parts[:2]
            )
        return found

    def _pairs(self, name: str) -> set[tuple[int, int]]:
        """Each part of a name with each beside it, in all ways to divide the name."""
        found: set[tuple[int, int]] = set()
        for form in _forms(parse(name)):
            numbers = tuple(map(self._vocabulary.number, form))
            found.update(permutations(numbers, 2) if len(numbers) > 1 else [(numbers[0], _NOBODY)])
        return found

    def _rough(self, name: str, *, unfinished: bool = False) -> dict[int, float]:
        """The entries that are candidates, with a score that only their near parts make."""
        found: dict[int, float] = {}
        for form in _forms(parse(name)):
            near = [self._vocabulary.near(part) for part in form]
            if unfinished and form[-1].text:
                near[-1] = dict(near[-1])
                for other, likeness in self._vocabulary.begun(form[-1]).items():
                    near[-1][other] = max(near[-1].get(other, 0.0), likeness * _BEGUN)
            for entries, score in self._with_near(near):
                for entry in entries:
                    if score > found.get(entry, 0.0):
                        found[entry] = score
        return found

    def _with_near(self, near: list[dict[int, float]]) -> Iterator[tuple[list[int], float]]:
        """Entries that have near parts: two of them, or one where that is all that either has."""
        if len(near) == 1:
            for part, likeness in near[0].items():
                for beside, entries in self._beside[part].items():
                    yield entries, likeness if beside == _NOBODY else likeness * _ALONE
            return
        for each in near:
            for part, likeness in each.items():
                yield self._beside[part].get(_NOBODY, []), likeness * _ALONE
        for one, other in combinations(near, 2):
            for part, likeness in one.items():
                neighbours = self._beside[part]
                for second in neighbours.keys() & other.keys():
                    yield neighbours[second], together((likeness, other[second]))


def _forms(name: Name) -> list[tuple[Part, ...]]:
    """The parts of a name, and for one long Chinese part each way to divide it in two."""
    if len(name.parts) != 1:
        return [name.parts] if name.parts else []
    text = name.parts[0].text
    if HANZI.search(text):
        pieces, mark = list(text), ""
    else:
        pieces, mark = text.split("'"), "'"
        if syllable_count(text) != len(pieces):
            return [name.parts]
    halves = [
        (mark.join(pieces[:place]), mark.join(pieces[place:]))
        for place in range(_LEAST_SYLLABLES, len(pieces) - _LEAST_SYLLABLES + 1)
    ]
    return [name.parts, *((Part(one, "", ""), Part(other, "", "")) for one, other in halves)]
