"""Finding, among many names, those that may be a given one.

The index works on the vocabulary: each distinct part of a name is met once, however many people bear it.
Which parts are near a part is found when it is first asked for, through the keys of blocking.py, and only
looked at again for parts that came since; so one name more costs as much as the new parts in it. A name
is a candidate where two of its parts are near two different parts asked for, in any order, or one where
either has no more. Chinese names without a dot are looked up under every place where they may divide.

Memory: about 1 KiB for a new part and 200 bytes for a name. Not for several threads at once.
"""

from __future__ import annotations

import heapq
from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Iterator
from math import log2
from typing import Final, NamedTuple

from kuager.names import blocking, distance
from kuager.names.comparison import Comparer
from kuager.names.parts import Name, Part, parse
from kuager.names.readings import HANZI, syllable_count
from kuager.task import Task

NEAR: Final = 0.75  # parts less alike than this never bear a candidate
_LEAST_SYLLABLES: Final = 2  # of a part in a Chinese name without a dot
_ALONE: Final = 0.78
_SAME_NAME: Final = 0.84
_BEGUN: Final = 0.95  # a beginning is less than the whole
_EXACTLY_SCORED: Final = 4  # times as many as asked for: the first ranking only looks at near parts


class Found(NamedTuple):
    """A name of the index, by the number it was added under."""

    number: int
    score: float


class _Near:
    """What is near a part, and how many parts of the vocabulary were looked at for it."""

    __slots__ = ("likeness", "seen")

    def __init__(self) -> None:
        self.likeness: dict[int, float] = {}
        self.seen = 0


class NameIndex:
    """Names under numbers of the caller's choice; several names may have one number."""

    def __init__(self, comparer: Comparer | None = None) -> None:
        self.comparer = comparer or Comparer()
        self._numbers: dict[Part, int] = {}
        self._parts: list[Part] = []
        self._by_key: dict[str, list[int]] = {}
        self._skeletons: list[tuple[str, int]] = []  # sorted, to find beginnings
        self._near: dict[int, _Near] = {}
        self._texts: list[str] = []  # of the entries; an entry is one name as it was added
        self._owners: list[int] = []
        self._forms: list[tuple[tuple[int, ...], ...]] = []  # the ways to divide it into parts
        self._bearers: list[list[int]] = []  # by part: entries, ascending
        self._gone: set[int] = set()

    def __len__(self) -> int:
        """How many names there are."""
        return len(self._texts) - len(self._gone)

    def add(self, number: int, name: str) -> None:
        """One name more."""
        entry = len(self._texts)
        forms = tuple(tuple(map(self._number, form)) for form in _forms(parse(name)))
        self._texts.append(name)
        self._owners.append(number)
        self._forms.append(forms)
        for part in {part for form in forms for part in form}:
            self._bearers[part].append(entry)

    def remove(self, number: int) -> None:
        """No name under this number any more."""
        self._gone.update(entry for entry, owner in enumerate(self._owners) if owner == number)

    def nearest(
        self, name: str, limit: int = 10, least: float = 0.0, *, unfinished: bool = False
    ) -> list[Found]:
        """The most alike names, best first, one for each number, with a score of `least` or more.

        Of an `unfinished` name the last part may be only the beginning of one, as somebody types it.
        """
        roughly = self._rough(name, unfinished=unfinished)
        found: dict[int, float] = {}
        for _, entry in heapq.nlargest(limit * _EXACTLY_SCORED, ((s, -e) for e, s in roughly.items())):
            score = self.comparer.score(name, self._texts[-entry])
            if unfinished:
                score = max(score, roughly[-entry])
            owner = self._owners[-entry]
            if score >= least and score > found.get(owner, -1.0):
                found[owner] = score
        best = sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))
        return [Found(owner, score) for owner, score in best[:limit]]

    def candidates(self, name: str) -> set[int]:
        """The numbers of all names that are worth comparing with this one."""
        return {self._owners[entry] for entry in self._rough(name)}

    def bearers(self, part: Part, least: float) -> int:
        """How many names have a part that is at least so alike: how common it is."""
        near = self._near_to(part)
        return sum(len(self._bearers[other]) for other, likeness in near.items() if likeness >= least)

    def rarity(self, name: str) -> float:
        """How many bits it tells that somebody bears this name: all for a name that nobody else has."""
        bits = 0.0
        for part in parse(name).parts[:2]:
            bits += log2((len(self) + 1) / (self.bearers(part, _SAME_NAME) + 1))
        return bits

    def _number(self, part: Part) -> int:
        number = self._numbers.get(part)
        if number is None:
            number = self._numbers[part] = len(self._parts)
            self._parts.append(part)
            self._bearers.append([])
            for skeleton in blocking.skeletons(part.text):
                insort(self._skeletons, (skeleton, number))
            for key in self._keys(part, blocking.stored):
                self._by_key.setdefault(key, []).append(number)
        return number

    def _keys(self, part: Part, keys: Callable[[str], frozenset[str]]) -> set[str]:
        found = set(keys(part.text))
        if part.bare:
            found |= keys(part.bare)
        found |= {f"={group}" for group in self.comparer.lexicon.groups(part.text)}
        return found

    def _near_to(self, part: Part) -> dict[int, float]:
        number = self._numbers.get(part)
        near = _Near() if number is None else self._near.setdefault(number, _Near())
        if near.seen < len(self._parts):
            fresh = {
                other
                for key in self._keys(part, blocking.asked)
                if (met := self._by_key.get(key))
                for other in met[bisect_left(met, near.seen) :]
            }
            for other in fresh:
                likeness = self.comparer.near(part, self._parts[other], NEAR)
                if likeness:
                    near.likeness[other] = likeness
            near.seen = len(self._parts)
        return near.likeness

    def settle(self, task: Task) -> None:
        """Find what is near to what for all parts at once: each two are compared once, not twice."""
        count = len(self._parts)
        nears = [_Near() for _ in range(count)]
        for number, (part, near) in enumerate(zip(self._parts, nears, strict=True)):
            task.step(number, count)
            fresh = {
                other
                for key in self._keys(part, blocking.asked)
                if (met := self._by_key.get(key))
                for other in met[: bisect_right(met, number)]
            }
            for other in fresh:
                likeness = self.comparer.near(part, self._parts[other], NEAR)
                if likeness:
                    near.likeness[other] = nears[other].likeness[number] = likeness
        for near in nears:
            near.seen = count
        self._near = dict(enumerate(nears))

    def _begun(self, part: Part) -> dict[int, float]:
        """The parts that begin nearly so."""
        found: dict[int, float] = {}
        for skeleton in blocking.skeletons(part.text):
            place = bisect_left(self._skeletons, (skeleton, -1))
            while place < len(self._skeletons) and self._skeletons[place][0].startswith(skeleton):
                other = self._skeletons[place][1]
                likeness = distance.beginning_likeness(part.text, self._parts[other].text)
                if likeness >= NEAR:
                    found[other] = likeness * _BEGUN
                place += 1
        return found

    def _rough(self, name: str, *, unfinished: bool = False) -> dict[int, float]:
        """The entries that are candidates, with a score that only their near parts make."""
        found: dict[int, float] = {}
        for form in _forms(parse(name)):
            near = [self._near_to(part) for part in form]
            if unfinished and form[-1].text:
                begun = self._begun(form[-1])
                near[-1] = begun | {o: max(x, begun.get(o, 0.0)) for o, x in near[-1].items()}
            for entry, score in self._with_near(near):
                if score > found.get(entry, -1.0) and entry not in self._gone:
                    found[entry] = score
        return found

    def _with_near(self, near: list[dict[int, float]]) -> Iterator[tuple[int, float]]:
        if len(near) == 1:
            for other, likeness in near[0].items():
                for entry in self._bearers[other]:
                    yield entry, likeness if min(map(len, self._forms[entry])) == 1 else likeness * _ALONE
            return
        # Every candidate bears a near part of all those asked for but one: the most common may be left out.
        sizes = [sum(len(self._bearers[other]) for other in each) for each in near]
        most = sizes.index(max(sizes))
        met: set[int] = set()
        for place, each in enumerate(near):
            if place != most:
                for other in each:
                    met.update(self._bearers[other])
        for entry in met:
            score = max(_both_near(near, form) for form in self._forms[entry])
            if score:
                yield entry, score
        for other, likeness in near[most].items():
            for entry in self._bearers[other]:
                if entry not in met and min(map(len, self._forms[entry])) == 1:
                    yield entry, likeness * _ALONE


def _both_near(near: list[dict[int, float]], form: tuple[int, ...]) -> float:
    """The best two likenesses of different parts to different parts asked for; 0 where there are no two."""
    if len(form) == 1:
        return max(each.get(form[0], 0.0) for each in near) * _ALONE
    best = 0.0
    for i, one in enumerate(near):
        for j, other in enumerate(near):
            if i == j:
                continue
            for a in form:
                x = one.get(a, 0.0)
                if not x:
                    continue
                for b in form:
                    if b != a or form.count(a) > 1:
                        y = other.get(b, 0.0)
                        if y and x + y > best:
                            best = x + y
    return best / 2


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
