"""Keys under which tokens that may be the same name meet, so that not every two need be compared.

A key is the skeleton of a reading: its consonants by class, doubled ones once. Sounds that come and go
(vowels, y, w, h, x) have no class. Two tokens meet where their skeletons are the same, or where one has a
consonant more (in short names only one that is often lost), or, in long names, another consonant in one
place. After the deletion neighbourhoods of Bocek, Hunt and Stiller, "Fast Similarity Search in Large
Dictionaries" (2007); the classes are those of the near consonants in phonemes.py.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from typing import Final

from kuager.names.costs import ALPHABETIC
from kuager.names.readings import Reading, readings

# Class of a sound; several where a letter has several readings, empty where it may be silent.
_OF_LETTERS: Final[dict[str, str]] = {
    **dict.fromkeys("pbfv", "P"),
    **dict.fromkeys("td", "T"),
    **dict.fromkeys("kgqğ", "K"),
    **dict.fromkeys("szšjčc", "S"),
    **dict.fromkeys("nŋ", "N"),
    **dict.fromkeys("lr", "L"),
    "m": "M",
    "J": "S-",
    "X": "-S",
    "C": "SK",
    "Q": "KS",
}
_OF_SIGNS: Final[dict[str, str]] = {
    **dict.fromkeys("bpf", "P"),
    **dict.fromkeys("dt", "T"),
    **dict.fromkeys("gk", "K"),
    **dict.fromkeys("jxžčšzcs", "S"),
    **dict.fromkeys("nNŊ", "N"),
    **dict.fromkeys("lrR", "L"),
    "m": "M",
    "q": "SK",
    "h": "-K",
}
_MOST_SKELETONS: Final = 8
_LONG: Final = 4
_OFTEN_LOST: Final = "LNK"  # r and n at the end of a Chinese syllable; q and ğ heard as h
_ANY: Final = "?"
_SHORTENED: Final = "~"  # marks a skeleton that has lost a consonant


@lru_cache(maxsize=65536)
def skeletons(token: str) -> tuple[str, ...]:
    """The skeletons of all readings of a token."""
    found: dict[str, None] = {}
    for reading in readings(token):
        for skeleton in _skeletons(reading):
            found[skeleton] = None
    return tuple(found)


def _skeletons(reading: Reading) -> list[str]:
    table = _OF_LETTERS if reading.kind == ALPHABETIC else _OF_SIGNS
    choices = [table[sound] for sound in reading.spelling.sounds if sound in table]
    found: list[str] = []
    for chosen in product(*choices):
        skeleton = ""
        for consonant in chosen:
            if consonant != "-" and not skeleton.endswith(consonant):
                skeleton += consonant
        found.append(skeleton)
        if len(found) == _MOST_SKELETONS:
            break
    return found


def stored(token: str) -> frozenset[str]:
    """The keys under which a token lies."""
    found = set()
    for skeleton in skeletons(token):
        found.add(skeleton)
        found.update(shorter + _SHORTENED for shorter in _shorter(skeleton))
        found |= _masked(skeleton)
    return frozenset(found)


def asked(token: str) -> frozenset[str]:
    """The keys under which tokens lie that are worth comparing with this one."""
    found = set()
    for skeleton in skeletons(token):
        found |= {skeleton, skeleton + _SHORTENED}
        found |= _shorter(skeleton)
        found |= _masked(skeleton)
    return frozenset(found)


def _shorter(skeleton: str) -> set[str]:
    """The skeleton with one consonant less."""
    may_go = skeleton if len(skeleton) >= _LONG else _OFTEN_LOST if len(skeleton) > 2 else "L"
    return {
        skeleton[:i] + skeleton[i + 1 :]
        for i, consonant in enumerate(skeleton)
        if consonant in may_go and len(skeleton) > 1
    }


def _masked(skeleton: str) -> set[str]:
    """A long skeleton with any one consonant in one place."""
    if len(skeleton) < _LONG:
        return set()
    return {skeleton[:i] + _ANY + skeleton[i + 1 :] for i in range(len(skeleton))}
