"""Chinese characters in pinyin, syllable by syllable, and a guess at the name that they stand for.

Pinyin joins the syllables of each part of a name, with an apostrophe where they would run together
(Gulina'er), as papers of Xinjiang do; a Chinese surname is not told apart. The guess reads each part as
correspondence.py does, with the first letter that each sign stands for: Chinese has one sound for l and r,
for p and b, for h and қ, so it is seldom right in every letter. There is no way back: characters for a name
are chosen by people, not by sound alone, and are never made up here.

Sources: ISO 7098:2015 and Unihan for pinyin; DB65/T 2189-2005 for the guess (correspondence.py).
"""

from __future__ import annotations

import re
from typing import Final

from kuager.names import syllables
from kuager.names.correspondence import FULL_VOWELS, VOWELS, WEAK_VOWELS
from kuager.names.rewriting import MOST_CHARACTERS, capital

_PARTS: Final = re.compile(r"[\s\u00b7\u2022\u2027\u2219\u22c5\u30fb\uff0e.]+")
_CYRILLIC: Final = {
    "b": "б", "p": "п", "m": "м", "f": "ф", "d": "д", "t": "т", "n": "н", "l": "л", "g": "г", "k": "к",
    "h": "х", "j": "ж", "q": "ч", "x": "ш", "ž": "ж", "č": "ч", "š": "ш", "r": "р", "z": "з", "c": "ц",
    "s": "с", "y": "й", "w": "у", "R": "р", "N": "н", "Ŋ": "ң", "a": "а", "o": "о", "e": "е", "i": "и",
    "u": "у", "ü": "у", "E": "е", "I": "е", "O": "о", "1": "и", "2": "у", "3": "е",
}  # fmt: skip
# 逊 ends Tursun; after a vowel 依 is й; 叶 begins Ер-, 亚 Я-.
_TOGETHER: Final = (("шу", "су"), ("йе", "е"), ("йа", "я"), ("йу", "ю"))


def parts(text: str) -> list[str]:
    """The parts of a name in Chinese characters, which a dot or a space divides."""
    return [part for part in _PARTS.split(text.strip()[:MOST_CHARACTERS]) if part]


def pinyin(text: str) -> str:
    """Every part as one word of pinyin without tones; "" where a character has no known reading."""
    words = [_joined(_syllables(part)) for part in parts(text)]
    return " ".join(map(capital, words)) if all(words) else ""


def guess(part: str) -> str:
    """The name that a part may stand for, in Cyrillic and small letters; "" where it cannot be read."""
    read = _syllables(part)
    if not read:
        return ""
    spelled = syllables.spell_syllables(read, [(at, at + 1) for at in range(len(read))])
    kept = _needed(spelled.sounds)
    written = "".join(_letter(spelled.sounds[at], read[spelled.spans[at][0]]) for at in kept)
    for before, after in _TOGETHER:
        written = written.replace(before, after)
    return re.sub("(?<=[аеоуя])и", "й", written)


def _syllables(part: str) -> list[str]:
    from kuager.names import hanzi  # noqa: PLC0415 - its table takes 0.2 s to load, and many never need it

    read = [hanzi.syllable(character) for character in part]
    return read if all(read) else []


def _joined(read: list[str]) -> str:
    return "".join(f"'{each}" if at and each[0] in "aoe" else each for at, each in enumerate(read))


def _letter(sign: str, syllable: str) -> str:
    # The weak vowel of 波 is o, that of 布 is u.
    return "о" if sign == "2" and syllable.endswith("o") else _CYRILLIC[sign]


def _needed(signs: str) -> list[int]:
    """The places of all signs but vowels that only carry a consonant.

    Those are the ones at the end, and the ones whose neighbours can do without them.
    """
    kept: list[int] = []
    for at, sign in enumerate(signs):
        if sign in WEAK_VOWELS and len(kept) > 1 and signs[kept[-2]] in VOWELS:
            after = signs[at + 1 : at + 3]
            if not after or (len(after) == 2 and after[0] not in VOWELS and after[1] in FULL_VOWELS):
                continue
        kept.append(at)
    return kept
