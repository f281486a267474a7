"""A name as its parts, in the order they were written.

`parse` folds case, divides at spaces, dots and hyphens, takes off endings of fatherhood and drops titles.
No part is thought to be a surname: in these names the second is the father's name, and either may stand
first. Chinese syllables that were written apart (A-ti-li, Mu ha yi) are one part again. What is given
is untrusted: of a long name only the beginning is read.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final, NamedTuple

from kuager.names import affixes, syllables
from kuager.names.readings import HANZI

MOST_CHARACTERS: Final = 200
MOST_PARTS: Final = 5
_MOST_IN_PART: Final = 40


class Part(NamedTuple):
    """`text` is compared; `ending` said "son of"; `bare` is the text without a loose ending, or empty."""

    text: str
    ending: str
    bare: str


class Name(NamedTuple):
    """The parts of a name and the titles that were left out."""

    parts: tuple[Part, ...]
    titles: tuple[str, ...]


# Apostrophes in all their shapes, also those of Wade-Giles and of Uzbek, are one.
_APOSTROPHES: Final = dict.fromkeys(map(ord, "\u2018\u2019\u201b\u02bb\u02bc\u02bd\u0060\u00b4\u2032"), "'")
_INVISIBLE: Final = dict.fromkeys(
    [0xAD, 0x61C, *range(0x200B, 0x2010), *range(0x202A, 0x202F), 0x2060, 0xFEFF]
)
_WORD_END: Final = re.compile(r"[\s\u00b7\u2022\u2027\u2219\u22c5\u30fb\uff0e.,،;/()\[\]\"«»_|]+")
_HYPHEN: Final = re.compile("[-\u2010-\u2015]+")
_LATIN: Final = re.compile("[a-zü'êü\u0300-\u036f]+")
_LEAST_SYLLABLES_APART: Final = 3


@lru_cache(maxsize=65536)
def parse(untrusted_text: str) -> Name:
    """The parts of a name as somebody wrote it; none for a text without letters."""
    text = unicodedata.normalize("NFKC", untrusted_text[:MOST_CHARACTERS].translate(_INVISIBLE))
    # İ folds to i and a dot above, which no table needs.
    text = text.translate(_APOSTROPHES).casefold().replace("i\u0307", "i")
    text = unicodedata.normalize("NFC", text)
    words = [word for word in _WORD_END.split(text) if word.isalpha() or any(c.isalpha() for c in word)]
    tokens = [token for word in words for token in _divided(word)]
    joined = _joined_if_all_syllables(tokens)
    if joined:
        tokens = [joined]
    titles = tuple([token for token in tokens if token in affixes.TITLES])
    kept = [token for token in tokens if token not in affixes.TITLES] if titles else tokens
    if len(kept) < 2:  # a title alone, or beside one name, may be a name
        titles, kept = (), tokens
    named = [token for token in kept if not affixes.is_patronymic_word(token)] or kept
    return Name(tuple([_part(token[:_MOST_IN_PART]) for token in named[:MOST_PARTS]]), titles)


def _part(token: str) -> Part:
    rest, ending = affixes.without_patronymic(token)
    return Part(rest, ending, affixes.without_loose(rest))


def _divided(word: str) -> list[str]:
    if word.isalpha():
        return [word]
    pieces = [piece for piece in _HYPHEN.split(word) if piece.strip("'")]
    if len(pieces) > 1 and _LATIN.fullmatch("".join(pieces)):
        pinyin = [_syllable(piece) for piece in pieces]
        if all(pinyin):
            return ["'".join(pinyin)]
    return [piece.strip("'") for piece in pieces]


def _syllable(piece: str) -> str:
    """A piece between hyphens as one syllable of pinyin: Wade-Giles has the hyphens, pinyin rarely."""
    plain = syllables.without_tones(piece)
    return syllables.from_wade_giles(plain) or (plain if syllables.is_syllable(plain) else "")


def _joined_if_all_syllables(tokens: list[str]) -> str:
    if len(tokens) < _LEAST_SYLLABLES_APART or any(HANZI.search(token) for token in tokens):
        return ""
    plain = [syllables.without_tones(token).rstrip("12345") for token in tokens]
    return "'".join(plain) if all(map(syllables.is_syllable, plain)) else ""
