"""Whether two files are of one person: names, and everything else that speaks for or against it.

Each kind of evidence has a weight in bits: the logarithm of how much more often it is seen between two
files of one person than between files of two (Fellegi and Sunter, "A Theory for Record Linkage", 1969).
A name weighs by its rarity among the names at hand: that two men are Мұрат says little, that two are
Әдікәрім says much. The weights add up, and what is needed to stand out among all people is taken off.

A number of identity decides alone: equal ones make a pair `probable` whatever the names are, since
clerks write names in many ways; different ones of one kind, both with a check that fits, make it
`different`, whatever else agrees. So does somebody who told of both as of two people. Nothing here merges
anything: it sorts what a person looks at.

Where a file tells several years or counties, since several accounts went into it, the two nearest count.

The weights of birth year, sex and county suppose that a year is told right in 78 of 100 cases and one off
in 15, a sex wrong in 1 of 100, a county in 8. Nobody has measured that on real files yet.
"""

from __future__ import annotations

from collections.abc import Callable
from math import log2
from typing import Final, Literal

import msgspec

from kuager.names.comparison import POSSIBLE, PROBABLE, Comparer

Band = Literal["probable", "possible", "unlikely", "different"]


class Number(msgspec.Struct, frozen=True):
    """A number of identity: its kind, itself without spaces, and whether its own check fits."""

    kind: str
    text: str
    valid: bool


class Facts(msgspec.Struct, frozen=True):
    """What a file tells of a person; empty where nothing is told."""

    names: tuple[str, ...]
    birth_years: tuple[int, ...] = ()
    sex: str = ""
    counties: tuple[str, ...] = ()
    ids: tuple[Number, ...] = ()
    relatives: tuple[str, ...] = ()


class Evidence(msgspec.Struct, frozen=True):
    """One thing that was compared, and the two values of it that counted.

    `kind` is name, rarity, birth_year, sex, county, relative, id or together (told of as two people by one
    source; without values).
    """

    kind: str
    bits: float
    left: str
    right: str


class Judgement(msgspec.Struct, frozen=True):
    """The band, the sum of bits, and what they come from, the weightiest first."""

    band: Band
    bits: float
    evidence: tuple[Evidence, ...]


PROBABLE_BITS: Final = 1.0  # of invented files among 50,000, 19 of 20 such pairs were one person
POSSIBLE_BITS: Final = -4.0  # and of these and better ones together, every second

_NAME_ALIKE: Final = 25.0  # bits lost for each whole point of score below 1
_RAREST: Final = 16.0  # a name that nobody else bears says no more than this
_YEARS: Final = ((0, 4.5), (1, 1.5), (3, -1.5), (8, -4.0))  # up to so many years apart
_YEARS_FAR: Final = -8.0
_SAME_SEX: Final = 1.0
_OTHER_SEX: Final = -6.0
_SAME_COUNTY: Final = 3.5
_OTHER_COUNTY: Final = -3.0
_RELATIVE: Final = 5.0
_RELATIVE_ALIKE: Final = 0.84
_DECISIVE: Final = 40.0


def judge(
    comparer: Comparer,
    left: Facts,
    right: Facts,
    rarity: Callable[[str], float],
    people: int,
    *,
    together: bool = False,
) -> Judgement:
    """Weigh two files.

    `rarity(name)` is how many bits a name of this kind tells (index.NameIndex.rarity), `people` how many
    there are to choose from; `together`, that one source told of both as of two people.
    """
    score, a, b = max(
        ((comparer.score(a, b), a, b) for a in left.names for b in right.names), default=(0.0, "", "")
    )
    found = _names(score, a, b, rarity, people) if a else []
    found += _told(left, right)
    found += _relatives(comparer, left, right)
    decisive = _ids(left, right)
    if together:
        decisive.append(Evidence("together", -_DECISIVE, "", ""))
    found += decisive
    total = sum(evidence.bits for evidence in found)
    ordered = tuple(sorted(found, key=lambda evidence: -abs(evidence.bits)))
    return Judgement(_band(score, total, decisive), total, ordered)


def _band(score: float, total: float, decisive: list[Evidence]) -> Band:
    if any(evidence.bits > 0 for evidence in decisive):
        return "probable"
    if decisive:
        return "different"
    if score < POSSIBLE or total < POSSIBLE_BITS:
        return "unlikely"
    # Brothers share nearly everything else: names that do not clearly sound the same are never probable.
    return "probable" if total >= PROBABLE_BITS and score >= PROBABLE else "possible"


def _names(score: float, a: str, b: str, rarity: Callable[[str], float], people: int) -> list[Evidence]:
    # The commoner of the two spellings bounds what the agreement tells.
    told = min(rarity(a), rarity(b), _RAREST)
    return [
        Evidence("name", -_NAME_ALIKE * (1.0 - score), a, b),
        Evidence("rarity", told - log2(max(people, 2)), a, b),
    ]


def _told(left: Facts, right: Facts) -> list[Evidence]:
    found = []
    if left.birth_years and right.birth_years:
        apart, a, b = min((abs(a - b), a, b) for a in left.birth_years for b in right.birth_years)
        bits = next((bits for most, bits in _YEARS if apart <= most), _YEARS_FAR)
        found.append(Evidence("birth_year", bits, str(a), str(b)))
    if left.sex and right.sex:
        bits = _SAME_SEX if left.sex == right.sex else _OTHER_SEX
        found.append(Evidence("sex", bits, left.sex, right.sex))
    if left.counties and right.counties:
        shared = [county for county in left.counties if county in right.counties]
        if shared:
            found.append(Evidence("county", _SAME_COUNTY, shared[0], shared[0]))
        else:
            found.append(Evidence("county", _OTHER_COUNTY, left.counties[0], right.counties[0]))
    return found


def _relatives(comparer: Comparer, left: Facts, right: Facts) -> list[Evidence]:
    """A relative of the same name speaks for it; that others are named says nothing."""
    pairs = [(comparer.score(a, b), a, b) for a in left.relatives for b in right.relatives]
    score, a, b = max(pairs, default=(0.0, "", ""))
    return [Evidence("relative", _RELATIVE, a, b)] if score >= _RELATIVE_ALIKE else []


def _ids(left: Facts, right: Facts) -> list[Evidence]:
    """Equal numbers decide for it; else two different ones of a kind, both sound, against it."""
    pairs = [(a, b) for a in left.ids for b in right.ids if a.kind == b.kind and a.text and b.text]
    same = [(a, b) for a, b in pairs if a.text == b.text]
    if same:
        return [Evidence("id", _DECISIVE, a.text, b.text) for a, b in same[:1]]
    differ = [(a, b) for a, b in pairs if a.valid and b.valid]
    return [Evidence("id", -_DECISIVE, a.text, b.text) for a, b in differ[:1]]
