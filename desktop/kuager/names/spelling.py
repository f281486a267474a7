"""A token spelled out: which letters of it are which sounds.

A spelling is two tuples of one length: the sounds, and for each the stretch of letters it was written
with. The stretch is what an explanation shows; the joined sounds are what is compared.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class Spelling(NamedTuple):
    """`sounds[i]`, one sign, was written as the letters from `spans[i][0]` to `spans[i][1]`."""

    sounds: str
    spans: tuple[tuple[int, int], ...]


EMPTY: Final = Spelling("", ())


def spell(token: str, table: dict[str, str], longest: int) -> Spelling:
    """The sounds of a token, the longest known group of letters first; unknown letters are silent."""
    sounds: list[str] = []
    spans: list[tuple[int, int]] = []
    start = 0
    while start < len(token):
        for size in range(min(longest, len(token) - start), 0, -1):
            found = table.get(token[start : start + size])
            if found is not None:
                sounds.append(found)
                spans += [(start, start + size)] * len(found)
                break
        else:
            size = 1
        start += size
    return once(Spelling("".join(sounds), tuple(spans)))


def longest_group(table: dict[str, str]) -> int:
    """The size of the longest group of letters in a table."""
    return max(map(len, table))


def once(spelling: Spelling) -> Spelling:
    """The same with each doubled sound once: doubling is a habit of writing (Massimov, Масимов)."""
    kept = [i for i, sound in enumerate(spelling.sounds) if i == 0 or sound != spelling.sounds[i - 1]]
    if len(kept) == len(spelling.sounds):
        return spelling
    return Spelling("".join(spelling.sounds[i] for i in kept), tuple(spelling.spans[i] for i in kept))


def replaced(spelling: Spelling, place: int, sound: str) -> Spelling:
    """The same with another sound, or several, or none, in one place."""
    span = spelling.spans[place]
    return Spelling(
        spelling.sounds[:place] + sound + spelling.sounds[place + 1 :],
        spelling.spans[:place] + (span,) * len(sound) + spelling.spans[place + 1 :],
    )
