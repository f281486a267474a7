"""Arabic-script spellings as sounds: Uyghur (1982), Kazakh Töte jazu (1982), Arabic and Persian.

The reformed alphabets of Xinjiang write every vowel. An Arabic or Persian spelling leaves short ones
out; a token without any letter of the reformed alphabets may be one, and then a vowel is optional
between its consonants. Sources: the romanisation table for Uyghur of the Staatsbibliothek zu Berlin; The
Unicode Standard 16.0, section 9.2, for the letters of Kazakh and its high hamza; DIN 31635 for Arabic.
"""

from __future__ import annotations

import re
from typing import Final

from kuager.names.phonemes import CONSONANTS
from kuager.names.spelling import Spelling, alphabet, once, spell

LETTERS: Final[dict[str, str]] = {
    "ا": "a", "أ": "a", "إ": "i", "آ": "a", "ٱ": "a", "ە": "E", "ب": "b", "پ": "p", "ت": "t", "ث": "s",
    "ج": "j", "چ": "č", "ح": "H", "خ": "x", "د": "d", "ذ": "z", "ر": "r", "ز": "z", "ژ": "j", "س": "s",
    "ش": "š", "ص": "s", "ض": "z", "ط": "t", "ظ": "z", "ع": "ğ", "غ": "ğ", "ف": "f", "ق": "q", "ك": "k",
    "ک": "k", "گ": "g", "ڭ": "ŋ", "ل": "l", "م": "m", "ن": "n", "و": "O", "ۇ": "U", "ۆ": "ö", "ۈ": "ü",
    "ۋ": "W", "ې": "e", "ى": "I", "ي": "I", "ی": "I", "ھ": "h", "ه": "h", "ہ": "h", "ۀ": "E", "ة": "E",
    "ئ": "", "ء": "", "ؤ": "w", "ٴ": "", "ڬ": "ŋ", "ۅ": "ö", "ۉ": "ü",  # the last two are Kyrgyz
}  # fmt: skip
# Read as Arabic or Persian: long vowels only, and ʿayn is silent in the languages that took names over.
_ABJAD: Final[dict[str, str]] = {
    **LETTERS,
    "و": "W",
    "ؤ": "W",
    "ي": "Y",
    "ی": "Y",
    "ى": "Y",
    "ئ": "Y",
    "ع": "",
    # servant of the …: عبدالرشيد is Abdurashid, Abdulrashid, Abd ar-Rashid
    "عبدال": "abdəЛ",
    "عبدول": "abdəЛ",
}
_REFORMED_LETTERS: Final = alphabet(LETTERS)
_ABJAD_LETTERS: Final = alphabet(_ABJAD)
_ARTICLE: Final = "ال"
_REFORMED: Final = re.compile("[ەېۇۆۈۋڭئٴۅۉ]")
_NOT_SPOKEN: Final = re.compile("[\u064b-\u065f\u0640\u0670]")  # harakat, tatweel
_SOUNDED: Final = frozenset(CONSONANTS.replace("y", "").replace("w", "") + "H")


def bare(token: str) -> str:
    """The token without marks that only help reading."""
    return _NOT_SPOKEN.sub("", token)


def reformed(token: str) -> Spelling:
    """The token read as Uyghur or Kazakh: every vowel is written."""
    return spell(token, _REFORMED_LETTERS)


def may_be_abjad(token: str) -> bool:
    """Whether nothing in the token shows that its vowels are written."""
    return not _REFORMED.search(token)


def abjad(token: str) -> Spelling:
    """The token read as Arabic or Persian, with an optional vowel between consonants."""
    plain = spell(token, _ABJAD_LETTERS)
    if token.startswith(_ARTICLE) and plain.sounds.startswith("al"):
        plain = Spelling("əЛ" + plain.sounds[2:], plain.spans)
    sounds: list[str] = []
    spans: list[tuple[int, int]] = []
    for place, (sound, span) in enumerate(zip(plain.sounds, plain.spans, strict=True)):
        if place and sounds[-1] in _SOUNDED and (sound in _SOUNDED or sound == "W"):
            sounds.append("ə")
            spans.append((span[0], span[0]))
        last = place == len(plain.sounds) - 1
        sounds.append("Я" if last and sound == "Y" else sound)
        spans.append(span)
    return once(Spelling("".join(sounds), tuple(spans)))
