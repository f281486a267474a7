"""A token spelled out: which letters of it are which sounds.

A spelling is two tuples of one length: the sounds, and for each the stretch of letters it was written
with. The stretch is what an explanation shows; the joined sounds are what is compared.
"""

from __future__ import annotations

from operator import eq
from typing import Final, NamedTuple


class Spelling(NamedTuple):
    """`sounds[i]`, one sign, was written as the letters from `spans[i][0]` to `spans[i][1]`."""

    sounds: str
    spans: tuple[tuple[int, int], ...]


EMPTY: Final = Spelling("", ())


class Alphabet(NamedTuple):
    """Sounds by letter or group of letters, and how long the longest group is by its first letter."""

    sounds: dict[str, str]
    longest: dict[str, int]


def alphabet(sounds: dict[str, str]) -> Alphabet:
    """An alphabet of these letters."""
    longest: dict[str, int] = {}
    for group in sounds:
        longest[group[0]] = max(longest.get(group[0], 0), len(group))
    return Alphabet(sounds, longest)


def spell(token: str, letters: Alphabet) -> Spelling:
    """The sounds of a token, the longest known group of letters first; unknown letters are silent."""
    sounds: list[str] = []
    spans: list[tuple[int, int]] = []
    start = 0
    while start < len(token):
        for size in range(min(letters.longest.get(token[start], 1), len(token) - start), 0, -1):
            found = letters.sounds.get(token[start : start + size])
            if found is not None:
                sounds.append(found)
                spans += [(start, start + size)] * len(found)
                break
        else:
            size = 1
        start += size
    return once(Spelling("".join(sounds), tuple(spans)))


def once(spelling: Spelling) -> Spelling:
    """The same with each doubled sound once: doubling is a habit of writing (Massimov, Масимов)."""
    sounds, spans = spelling
    if not any(map(eq, sounds, sounds[1:])):
        return spelling
    kept = [i for i, sound in enumerate(sounds) if i == 0 or sound != sounds[i - 1]]
    return Spelling("".join([sounds[i] for i in kept]), tuple([spans[i] for i in kept]))


def replaced(spelling: Spelling, place: int, sound: str) -> Spelling:
    """The same with another sound, or several, or none, in one place."""
    span = spelling.spans[place]
    return Spelling(
        spelling.sounds[:place] + sound + spelling.sounds[place + 1 :],
        spelling.spans[:place] + (span,) * len(sound) + spelling.spans[place + 1 :],
    )
