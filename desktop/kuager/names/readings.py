"""How a token sounds: a reading for each way in which it may have been spelled.

A Latin token that divides into Chinese syllables is read as Latin and as pinyin; a token of Arabic
letters that writes no vowel of the reformed alphabets also as Arabic; a name that begins with ğa- also
without the ğ, which stands for a ʿayn that Kazakh keeps and others drop (Ғалым, Алим; Ғазиз, Әзиз).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from kuager.names import arabic, cyrillic, latin, syllables
from kuager.names.costs import ALPHABETIC, CODES, SYLLABIC, TABLES
from kuager.names.spelling import Spelling, alphabet, spell


class Reading(NamedTuple):
    """One reading; `way` is `plain`, `pinyin`, `abjad` or `ayn`, `codes` are the sounds by costs.CODES.

    `weights` are what leaving all of it out costs, beside an alphabetic reading and beside a Chinese one.
    """

    kind: int
    way: str
    spelling: Spelling
    codes: tuple[int, ...]
    weights: tuple[float, ...]


HANZI: Final = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_ARABIC: Final = re.compile("[\u0600-\u06ff]")
_CYRILLIC: Final = re.compile("[\u0400-\u052f]")
_PINYIN: Final = re.compile("[a-zü'1-5]+")
_CYRILLIC_LETTERS: Final = alphabet(cyrillic.LETTERS)
_LATIN_LETTERS: Final = alphabet(latin.LETTERS)
# What leaving a sound out costs: by the kind of its reading, then of the other one.
_DROPS: Final = (
    (TABLES[ALPHABETIC, ALPHABETIC].drop_left, TABLES[ALPHABETIC, SYLLABIC].drop_left),
    (TABLES[ALPHABETIC, SYLLABIC].drop_right, TABLES[SYLLABIC, SYLLABIC].drop_right),
)


@lru_cache(maxsize=65536)
def readings(token: str) -> tuple[Reading, ...]:
    """The readings of a token as tokens.py makes it; none where it has no letter that is known here."""
    if HANZI.search(token):
        found = [_reading(SYLLABIC, "plain", _hanzi(token))]
    elif _ARABIC.search(token):
        bare = arabic.bare(token)
        found = _with_ayn(_reading(ALPHABETIC, "plain", arabic.reformed(bare)))
        if arabic.may_be_abjad(bare):
            found.append(_reading(ALPHABETIC, "abjad", arabic.abjad(bare)))
    elif _CYRILLIC.search(token):
        found = _with_ayn(_reading(ALPHABETIC, "plain", spell(token, _CYRILLIC_LETTERS)))
    else:
        found = _with_ayn(_reading(ALPHABETIC, "plain", spell(token, _LATIN_LETTERS)))
        pinyin = _pinyin(token)
        if pinyin:
            found.append(_reading(SYLLABIC, "pinyin", pinyin))
    return tuple(reading for reading in found if reading.codes)


def _reading(kind: int, way: str, spelling: Spelling) -> Reading:
    by_sound = CODES[kind]
    codes = tuple([by_sound[sound] for sound in spelling.sounds])
    weights = tuple([sum([drops[code] for code in codes]) for drops in _DROPS[kind]])
    return Reading(kind, way, spelling, codes, weights)


def _with_ayn(reading: Reading) -> list[Reading]:
    sounds, spans = reading.spelling
    if sounds[:1] in ("g", "ğ") and sounds[1:2] in ("a", "A"):
        return [reading, _reading(ALPHABETIC, "ayn", Spelling(sounds[1:], spans[1:]))]
    return [reading]


def _hanzi(token: str) -> Spelling:
    from kuager.names import hanzi  # noqa: PLC0415 - its table takes 0.2 s to load, and many never need it

    read = [(hanzi.syllable(character), place) for place, character in enumerate(token)]
    known = [(syllable, (place, place + 1)) for syllable, place in read if syllable]
    return syllables.spell_syllables([s for s, _ in known], [span for _, span in known])


def syllable_count(token: str) -> int:
    """How many Chinese syllables the token is written in; 0 where it is not."""
    if HANZI.search(token):
        return len(token)
    divided = _divided(token)
    return len(divided[0]) if divided else 0


def _divided(token: str) -> tuple[list[str], list[tuple[int, int]]] | None:
    plain = syllables.without_tones(token)
    # Only where taking tones off moved no letter can the spans be kept.
    if len(plain) != len(token) or not _PINYIN.fullmatch(plain):
        return None
    return syllables.divide(plain)


def _pinyin(token: str) -> Spelling | None:
    divided = _divided(token)
    # One syllable may be anything.
    if divided is None or len(divided[0]) < 2:
        return None
    return syllables.spell_syllables(*divided)
