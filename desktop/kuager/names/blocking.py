"""Keys under which tokens that may be the same name meet, so that not every two need be compared.

A key is the skeleton of a reading: its consonants by class, doubled ones once. Sounds that come and go
(vowels, y, w, h, x) have no class. A token lies under its skeleton and under each skeleton with one
consonant less, so two tokens meet where one has a consonant more, and long ones also where one consonant
stands for another. After the deletion neighbourhoods of Bocek, Hunt and Stiller, "Fast Similarity
Search in Large Dictionaries" (2007); the classes are those of the near consonants in phonemes.py.
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
    return frozenset(found)


def asked(token: str) -> frozenset[str]:
    """The keys under which tokens lie that are worth comparing with this one."""
    found = set()
    for skeleton in skeletons(token):
        found |= {skeleton, skeleton + _SHORTENED}
        for shorter in _shorter(skeleton):
            found.add(shorter)
            # Of three consonants or fewer, another one in place of one is another name.
            if len(skeleton) >= _LONG:
                found.add(shorter + _SHORTENED)
    return frozenset(found)


def _shorter(skeleton: str) -> set[str]:
    """The skeleton with one consonant less; never none at all, which would gather a tenth of all names."""
    if len(skeleton) < 2:
        return set()
    return {skeleton[:i] + skeleton[i + 1 :] for i in range(len(skeleton))}
