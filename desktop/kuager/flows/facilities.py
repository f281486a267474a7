"""Camps, prisons and other facilities that were told of in this vault, offered again while one is typed.

A facility is what a source called it: there is no list of facilities that comes with the program, and nothing
is ever taken for another. So one that was told before is only offered, to be written the same way again: by
what its name holds, else by its sound in any script (names.index), which is looked at only where there are
few. What was retracted is not offered. On the thread that reads; some milliseconds.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from kuager.flows import gazetteer
from kuager.flows.unlock import Session
from kuager.model.place import Facility
from kuager.names.index import NameIndex
from kuager.vault import narrowing

MOST: Final = 5
"""How many are offered: what can be read at a glance."""

_MOST_HEARD: Final = 200  # names that are compared by sound
_LEAST: Final = 0.8  # how alike: as for words of places (flows.place_words)
_MOST_LETTERS: Final = 60


class ToldFacility(NamedTuple):
    """A facility, in how many accounts it was told of; `alike`: it only sounds like what was asked."""

    facility: Facility
    accounts: int
    alike: bool = False


def every(session: Session) -> list[ToldFacility]:
    """All that were told of, those of the most accounts first."""
    return [
        ToldFacility(Facility(kind, name), count)
        for kind, name, count in narrowing.facilities(session.database)
    ]


def suggest(session: Session, words: str, kind: str = "") -> list[ToldFacility]:
    """Which of them may be meant by words, the likeliest first; those of the kind before others."""
    folded = gazetteer.fold(words)
    if not folded:
        return []
    told = every(session)
    found = [each for each in told if folded in gazetteer.fold(each.facility.name)]
    found = found or _alike(told, words)
    found.sort(key=lambda each: each.facility.kind != kind)  # stable: the most told of stay first
    return found[:MOST]


def _alike(told: list[ToldFacility], words: str) -> list[ToldFacility]:
    if len(words) > _MOST_LETTERS:
        return []
    index = NameIndex()
    for number, each in enumerate(told[:_MOST_HEARD]):
        index.add(number, each.facility.name)
    near = index.nearest(words, MOST, _LEAST, unfinished=True)
    return [told[found.number]._replace(alike=True) for found in near]
