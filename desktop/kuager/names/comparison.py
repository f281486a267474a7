"""How alike two names are, from 0 to 1, and from which parts of them that comes.

The score of two names is mostly that of their least alike parts: one strange part makes another person.
Order does not matter much, since it varies between papers; a part that only one of them has costs; one
part alone against several never says more than "possible". Scores are the same either way round.

`PROBABLE` and `POSSIBLE` bound the two bands that names alone reach; other evidence moves a pair
(evidence.py). They were set on the development pairs, where PROBABLE gives a precision of .95.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations
from typing import Final, NamedTuple

from kuager.names import distance
from kuager.names.lexicon import Lexicon
from kuager.names.parts import Part, parse

PROBABLE: Final = 0.84
POSSIBLE: Final = 0.70

_LEAST_ALIKE: Final = 0.64  # the share of the least alike part in the score
_SWAPPED: Final = 0.01
_EXTRA_PART: Final = 0.05
_JOINED: Final = 0.02
_ONE_OF_SEVERAL: Final = 0.78
_BY_LEXICON: Final = 0.97
_WITHOUT_LOOSE: Final = 0.10
_WITHOUT_LOOSE_AT_MOST: Final = 0.78
_EACH_OF_TWO: Final = (1.0 - _LEAST_ALIKE) / 2
_MOST_REMEMBERED: Final = 1 << 18
_BITS: Final = 32  # a pair of part numbers is one integer


class Pairing(NamedTuple):
    """Parts that stand for each other, by their places; several on one side were written as one."""

    left: tuple[int, ...]
    right: tuple[int, ...]
    likeness: float


class Arrangement(NamedTuple):
    """The best way to lay two names side by side."""

    score: float
    pairings: tuple[Pairing, ...]
    swapped: bool


NOTHING: Final = Arrangement(0.0, (), swapped=False)


class Comparer:
    """Compares names, and remembers the names and how alike the parts were that it met.

    Parts are numbered as they are met, so that a pair of them is one number to look up.
    """

    def __init__(self, lexicon: Lexicon | None = None) -> None:
        self.lexicon = lexicon or Lexicon()
        self._forget()

    def _forget(self) -> None:
        self._names: dict[str, tuple[int, ...]] = {}
        self._numbers: dict[Part, int] = {}
        self._parts: list[Part] = []
        self._alike: dict[int, float] = {}
        self._scores: dict[tuple[str, str], float] = {}

    def score(self, left: str, right: str) -> float:
        """How alike two names are."""
        found = self._scores.get((left, right))
        if found is None:
            if max(len(self._scores), len(self._alike), len(self._names)) >= _MOST_REMEMBERED:
                self._forget()
            found = self._scores[left, right] = self._score(self._numbered(left), self._numbered(right))
        return found

    def _score(self, a: tuple[int, ...], b: tuple[int, ...]) -> float:
        if len(a) != 2 or len(b) != 2:
            return self._arrange(self._named(a), self._named(b)).score
        # The same as _arrange, in a small part of its time: nearly all names have two parts.
        (a1, a2), (b1, b2) = a, b
        a1, a2 = a1 << _BITS, a2 << _BITS
        alike = self._alike
        try:
            x, y, z, w = alike[a1 | b1], alike[a2 | b2], alike[a1 | b2], alike[a2 | b1]
        except KeyError:
            return self._arrange(self._named(a), self._named(b)).score
        kept = _LEAST_ALIKE * (x if x < y else y) + _EACH_OF_TWO * (x + y)
        turned = _LEAST_ALIKE * (z if z < w else w) + _EACH_OF_TWO * (z + w) - _SWAPPED
        return kept if kept >= turned else turned if turned > 0.0 else 0.0

    def arrange(self, left: str, right: str) -> Arrangement:
        """The score, and which part was taken for which."""
        return self._arrange(parse(left).parts, parse(right).parts)

    def parts(self, left: Part, right: Part) -> float:
        """How alike two parts are."""
        a, b = self._number(left), self._number(right)
        found = self._alike.get(a << _BITS | b)
        if found is None:
            found = self._compare_parts(left, right)
            self._alike[a << _BITS | b] = self._alike[b << _BITS | a] = found
        return found

    def near(self, left: Part, right: Part, least: float) -> float:
        """How alike two parts are where it is `least` or more, else 0; nothing is remembered."""
        found = self._compare_parts(left, right, least)
        return found if found >= least else 0.0

    def _number(self, part: Part) -> int:
        number = self._numbers.setdefault(part, len(self._parts))
        if number == len(self._parts):
            self._parts.append(part)
        return number

    def _numbered(self, name: str) -> tuple[int, ...]:
        numbers = self._names.get(name)
        if numbers is None:
            numbers = self._names[name] = tuple(self._number(part) for part in parse(name).parts)
        return numbers

    def _named(self, numbers: tuple[int, ...]) -> tuple[Part, ...]:
        return tuple(self._parts[number] for number in numbers)

    def _compare_parts(self, left: Part, right: Part, least: float = 0.0) -> float:
        found = distance.likeness(left.text, right.text, least)
        if found < _BY_LEXICON and self.lexicon.same(left.text, right.text):
            return _BY_LEXICON
        if found >= _WITHOUT_LOOSE_AT_MOST or bool(left.bare) == bool(right.bare):
            return found
        one, other = (left.bare, right.text) if left.bare else (left.text, right.bare)
        bare = distance.likeness(one, other, least + _WITHOUT_LOOSE) - _WITHOUT_LOOSE
        return max(found, min(bare, _WITHOUT_LOOSE_AT_MOST))

    def _arrange(self, left: tuple[Part, ...], right: tuple[Part, ...]) -> Arrangement:
        if len(left) > len(right):
            return _turned(self._arrange(right, left))
        if not left:
            return NOTHING
        best = max(self._assigned(left, right), key=lambda found: found.score)
        if len(left) < len(right):
            joined = max(self._joined(left, right), key=lambda found: found.score, default=NOTHING)
            best = joined if joined.score > best.score else best
        return best

    def _assigned(self, left: tuple[Part, ...], right: tuple[Part, ...]) -> list[Arrangement]:
        """Each part of the shorter name with another of the longer; the shorter is on the left."""
        found = []
        for places in permutations(range(len(right)), len(left)):
            swapped = list(places) != sorted(places)
            alike = [self.parts(part, right[place]) for part, place in zip(left, places, strict=True)]
            score = together(alike) - (_SWAPPED if swapped else 0.0)
            if len(left) == 1 < len(right):
                score *= _ONE_OF_SEVERAL
            else:
                score -= _EXTRA_PART * (len(right) - len(left))
            pairings = tuple(Pairing((i,), (j,), alike[i]) for i, j in enumerate(places))
            found.append(Arrangement(max(score, 0.0), pairings, swapped))
        return found

    def _joined(self, left: tuple[Part, ...], right: tuple[Part, ...]) -> list[Arrangement]:
        """The longer name with two neighbours written as one, in either order where nothing else is left."""
        found = []
        for place in range(len(right) - 1):
            orders = [(place, place + 1)]
            if len(left) == 1 and len(right) == 2:
                orders.append((place + 1, place))
            for order in orders:
                one = Part("".join(right[i].text for i in order), "", "")
                arranged = self._arrange(left, (*right[:place], one, *right[place + 2 :]))
                found.append(_unjoined(arranged, place, order))
        return found


def together(alike: Sequence[float]) -> float:
    """The score that parts make which are so alike."""
    return _LEAST_ALIKE * min(alike) + (1.0 - _LEAST_ALIKE) * sum(alike) / len(alike)


def _unjoined(arranged: Arrangement, place: int, order: tuple[int, ...]) -> Arrangement:
    def places(right: tuple[int, ...]) -> tuple[int, ...]:
        return tuple(k for j in right for k in (order if j == place else (j + (j > place),)))

    pairings = tuple(Pairing(p.left, places(p.right), p.likeness) for p in arranged.pairings)
    swapped = arranged.swapped or order[0] > order[-1]
    return Arrangement(max(arranged.score - _JOINED, 0.0), pairings, swapped)


def _turned(arranged: Arrangement) -> Arrangement:
    pairings = tuple(Pairing(p.right, p.left, p.likeness) for p in arranged.pairings)
    return Arrangement(arranged.score, pairings, arranged.swapped)
