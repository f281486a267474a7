"""What may be meant while somebody types where something is: a short list to choose from, in any script.

First the divisions that the words name (flows.gazetteer), then those whose name the last of them begin, and
only where there are neither those that sound like them (names.index). Townships come after all others, but
before a county that is told around one. It never decides anything. Finding takes some milliseconds, and the
first time a second: `prepare` does that beforehand. Any thread may ask.
"""

from __future__ import annotations

import re
from functools import cache
from threading import Lock
from typing import Final, NamedTuple

from kuager.flows import gazetteer, townships
from kuager.names.index import NameIndex

MOST: Final = 5
"""How many are offered: what can be read at a glance."""

_LEAST: Final = 0.8  # how alike: as for words of places (flows.place_words)
_MOST_LETTERS: Final = 60
_MANY: Final = 30  # of which few lie in a county
_LEAST_LETTERS: Final = 2


class Meant(NamedTuple):
    """A division that may be meant; `alike` where it only sounds so."""

    code: str
    alike: bool = False


class _Names:
    """Every name of every file, to be found by its beginning and by its sound."""

    def __init__(self) -> None:
        self.codes: list[str] = []
        self.folded: list[tuple[str, int]] = []
        self.index = NameIndex()
        self.lock = Lock()  # of the index
        for file in gazetteer.FILES:
            for code, division in gazetteer.load(file).divisions.items():
                names = dict.fromkeys(name for told in division.names.values() for name in told)
                for name in names:
                    self.folded.append((gazetteer.fold(name), len(self.codes)))
                    self.index.add(len(self.codes), name)
                self.codes.append(code)


@cache
def _names() -> _Names:
    return _Names()


def forget() -> None:
    """Forget what was asked for: an index remembers the words that it compared."""
    _names.cache_clear()
    townships.forget()


def prepare() -> None:
    """Make ready what the first question would wait for."""
    gazetteer.meant("")
    _names()
    townships.prepare()


def suggest(words: str) -> list[Meant]:
    """Which divisions may be meant, the likeliest first; none for a village that is only told by its name."""
    folded = gazetteer.fold(words)
    named = gazetteer.meant(words)
    found = {code: not _is_written(code, folded) for code in named}
    part = gazetteer.last_part(words) if named else gazetteer.part_of_name(words)
    for code in _begun(part):
        found.setdefault(code, False)
    towns = _towns(words, named)
    if not found and not towns:
        found = dict.fromkeys(_alike(part), True) or dict.fromkeys(townships.alike(_bare(words), MOST), True)
    # Where a county is told and a town in it, the town is meant; a name that both have is rather a county's.
    found = towns | found if named and not any(towns.values()) else found | towns
    in_order = sorted(found.items(), key=lambda pair: pair[1])  # stable: what only sounds alike comes last
    return [Meant(code, alike) for code, alike in in_order[:MOST]]


def _towns(words: str, named: tuple[str, ...]) -> dict[str, bool]:
    """The townships that the words name, in the counties that they name; none of a place elsewhere.

    Where they name a county and none of its townships, those that sound like the rest of the words.
    """
    known = gazetteer.load()
    counties = {county for code in named for county in known.counties(code)}
    if named and not counties:
        return {}
    rest = words
    for code in (each for each in named if each in known.divisions):
        names = [name for told in known.divisions[code].names.values() for name in told]
        for name in sorted(names, key=len, reverse=True):
            rest = re.sub(re.escape(name), " ", rest, count=1, flags=re.IGNORECASE)
    written = townships.written(rest, counties)
    if written or not counties or rest == words:  # the last: they only sound like a county
        return dict.fromkeys(written, False)
    near = townships.alike(_bare(rest), _MANY)
    return {code: True for code in near if townships.load()[code].county in counties}


def _bare(words: str) -> str:
    """The last part of told words, without those that say what kind of place it is."""
    parts = (word.strip(".") for word in gazetteer.last_part(words).split())
    return " ".join(word for word in parts if word.casefold() not in _kinds())


@cache
def _kinds() -> frozenset[str]:
    known = gazetteer.load()
    told = [*known.smaller, *(word for kind in known.kinds.values() for word in kind.words)]
    return frozenset(word.casefold() for word in told)


def still_means(words: str, code: str, before: str) -> bool:
    """Whether words that were changed may still mean the division that was chosen for what stood before.

    They may where they name it; where they name none, if what stood before begins them, as where a village is
    told after it.
    """
    rest = words[len(before) :]
    goes_on = bool(before.strip()) and words.startswith(before) and not rest[:1].isalnum()
    if (township := townships.get(code)) is not None:
        return goes_on or townships.is_named(words, township)
    named = gazetteer.meant(words)
    return code in named if named else goes_on


def _is_written(code: str, folded: str) -> bool:
    """Whether the words have a name of a division letter by letter, or its code."""
    names = _names()
    at = names.codes.index(code)
    return any(number == at and name in folded for name, number in names.folded) or folded.isdigit()


def _begun(part: str) -> list[str]:
    folded = gazetteer.fold(part)
    if not _says_something(folded):
        return []
    names = _names()
    numbers = dict.fromkeys(number for name, number in names.folded if name.startswith(folded))
    return [names.codes[number] for number in numbers]


def _alike(part: str) -> list[str]:
    if not _says_something(gazetteer.fold(part)) or len(part) > _MOST_LETTERS:
        return []
    names = _names()
    with names.lock:
        near = names.index.nearest(part, MOST, _LEAST, unfinished=True)
    return [names.codes[found.number] for found in near]


def _says_something(folded: str) -> bool:
    """Whether it is more than one letter, with which too many names begin; a Chinese character will do."""
    return len(folded) >= _LEAST_LETTERS or "\u3400" <= folded <= "\u9fff"
