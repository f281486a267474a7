"""The words of all places that were told, to find those that sound like a word in any script.

Made from a session, for one thread only, like the `Matcher` that holds it: what it knows is content. It
follows the vault by itself. A word that is told no more stays known until then; nothing is found by it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from kuager.flows import gazetteer
from kuager.flows.unlock import Session
from kuager.model import names
from kuager.names.comparison import Comparer
from kuager.names.index import NameIndex
from kuager.vault import candidates, narrowing

LEAST: Final = 0.8
"""How alike a word must be: places are told in one word, which says less than a whole name."""

_MOST: Final = 8
_LEAST_LETTERS: Final = 3
_WORD: Final = re.compile("[\u3400-\u9fff]+|[^\\W\\d_\u3400-\u9fff]+")
_HAN: Final = re.compile("[\u3400-\u9fff]+")


class NearWord(NamedTuple):
    """A word of a told place, in the form in which words are compared."""

    word: str
    score: float


class PlaceWords:
    """Words of places; Chinese ones without the character that says what kind of place it is."""

    def __init__(self, comparer: Comparer) -> None:
        self._comparer = comparer
        self._read: tuple[str, int] = ("", 0)
        self._words: dict[str, None] = {}
        self._spelt: list[str] = []
        self._index = NameIndex(comparer)

    def near(self, session: Session, word: str) -> list[NearWord]:
        """The words most like this one, which may be unfinished, best first; itself left out."""
        self._follow(session)
        found = self._index.nearest(word, _MOST + 1, LEAST, unfinished=True)
        words = [NearWord(self._spelt[number], score) for number, score in found]
        return [each for each in words if each.word != word][:_MOST]

    def _follow(self, session: Session) -> None:
        state = candidates.lists(session.database), candidates.last(session.database)
        if state == self._read:
            return
        for place in narrowing.places(session.database):
            for word in words(place):
                if word not in self._words:
                    self._words[word] = None
                    self._index.add(len(self._spelt), word)
                    self._spelt.append(word)
        self._read = state


def words(text: str) -> list[str]:
    """The words of a place, or of what is asked, that can be alike."""
    found = []
    for word in _WORD.findall(names.search_text(text)):
        if _HAN.match(word):
            bare = word[:-1] if word[-1] in _kinds() and len(word) > 2 else word
            found.append(bare)
        elif len(word) >= _LEAST_LETTERS:
            found.append(word)
    return found


def can_be_alike(text: str) -> bool:
    """Whether there is more than a single letter: everything sounds like that."""
    return any(_HAN.match(word) or len(word) > 1 for word in _WORD.findall(names.search_text(text)))


@cache
def _kinds() -> frozenset[str]:
    """The characters that say of a Chinese name what kind of place it is."""
    known = gazetteer.load()
    said = [*known.smaller, *(word for kind in known.kinds.values() for word in kind.words)]
    return frozenset(word for word in said if len(word) == 1 and _HAN.match(word))
