"""Which told places lie in which county: those that name it, and then as the gazetteer reads them.

Reading a place costs a millisecond (flows.gazetteer), and a vault has thousands of them; so only those are
read in which a name of the county begins a word. A misspelt county is not among them. Nothing is kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from kuager.flows import gazetteer
from kuager.vault import search


class _Name(NamedTuple):
    spelt: str
    code: str


def codes(code: str) -> tuple[str, ...]:
    """The code of a county as numbers may have it: itself and the former ones."""
    division = gazetteer.load().get(code)
    return (code,) if division is None else (division.code, *division.former)


def places_in(places: Iterable[str], code: str) -> list[str]:
    """Those of the places that may lie in a county."""
    return [
        place
        for place in places
        if any(name.code == code for name in _named(place)) and code in gazetteer.counties(place)
    ]


def of(places: Iterable[str], divisions: Iterable[str]) -> list[str]:
    """The counties in which any of the places may lie, or that codes of divisions mean; ascending."""
    known = gazetteer.load()
    found = {county for code in divisions for county in known.counties(code)}
    for place in places:
        new = {name.code for name in _named(place)} - found
        if new:
            found |= new.intersection(gazetteer.counties(place))
    return sorted(found)


def _named(place: str) -> Iterator[_Name]:
    """The names of counties that begin a word of a place."""
    words = search.words(place)
    for at, word in enumerate(words):
        names = _names().get(word[:2])
        if names:
            rest = " ".join(words[at:])
            yield from (name for name in names if rest.startswith(name.spelt))


@cache
def _names() -> dict[str, list[_Name]]:
    """The names of all counties in all languages, by their first two letters."""
    found: dict[str, list[_Name]] = {}
    for code, division in gazetteer.load().divisions.items():
        if division.is_prefecture():
            continue
        for name in dict.fromkeys(each for told in division.names.values() for each in told):
            spelt = " ".join(search.words(name))
            found.setdefault(spelt.split(" ", 1)[0][:2], []).append(_Name(spelt, code))
    return found
