"""Uyghur names from one alphabet to another: Arabic script (UEY), Latin (ULY), Cyrillic (USY).

The three alphabets write the same letters, so a name goes there and back unchanged. Arabic script puts ئ
before a vowel that begins a syllable; Latin an apostrophe after a consonant there, and between two letters
that would be read as one (n'g). Cyrillic writes я and ю for йа and йу.

Source: Duval and Janbaz, "An Introduction to Latin-Script Uyghur" (2006), whose table has all three; the
alphabet in Latin letters is that of Xinjiang University (2001).
"""

from __future__ import annotations

import re
from typing import Final

from kuager.names.rewriting import by_letters, is_spoken
from kuager.names.spelling import alphabet

# Cyrillic, Arabic, Latin
_LETTERS: Final = (
    "а ا a  ә ە e  б ب b  п پ p  т ت t  җ ج j  ч چ ch  х خ x  д د d  р ر r  з ز z  ж ژ zh  с س s  ш ش sh  "
    "ғ غ gh  ф ف f  қ ق q  к ك k  г گ g  ң ڭ ng  л ل l  м م m  н ن n  һ ھ h  о و o  у ۇ u  ө ۆ ö  ү ۈ ü  "
    "в ۋ w  е ې ë  и ى i  й ي y"
)
_ROWS: Final = [row.split() for row in _LETTERS.split("  ")]
VOWELS: Final = "аәоуөүеи"
_ARABIC_VOWELS: Final = "اەوۇۆۈېى"
_LATIN_VOWELS: Final = "aeouöüëi"
_SEPARATOR: Final = "ъ"
_HAMZA: Final = "ئ"
_SPELLED_OUT: Final = {"я": "йа", "ю": "йу", "ё": "йо", "э": "е", "ь": ""}

_TO_ARABIC: Final = alphabet({cyrillic: arabic for cyrillic, arabic, _ in _ROWS} | {_SEPARATOR: ""})
_FROM_ARABIC: Final = alphabet({arabic: cyrillic for cyrillic, arabic, _ in _ROWS} | {"ک": "к", "ъ": "ъ"})
_TO_LATIN: Final = alphabet({cyrillic: latin for cyrillic, _, latin in _ROWS} | {"'": "'"})
_FROM_LATIN: Final = alphabet({latin: cyrillic for cyrillic, _, latin in _ROWS} | {"é": "е", "'": "'"})
_READ_AS_ONE: Final = re.compile("(н)(?=[гғ])|([сзг])(?=һ)")
_IN_BETWEEN: Final = f"(?<=[^{VOWELS}])'(?=[{VOWELS}])"


def _spelled_out(word: str) -> str:
    return "".join(_SPELLED_OUT.get(letter, letter) for letter in word)


def _joined(word: str) -> str:
    return word.replace("йа", "я").replace("йу", "ю")


def to_arabic(word: str) -> str:
    """Cyrillic in Arabic script."""
    spelled = _spelled_out(word)
    marked = by_letters(spelled, _TO_ARABIC)
    if not marked or not is_spoken(spelled.replace(_SEPARATOR, ""), VOWELS, "й"):
        return ""
    # A vowel stands behind a consonant of its own syllable, or behind ئ.
    parts = [by_letters(part, _TO_ARABIC) for part in spelled.split(_SEPARATOR)]
    begun = [re.sub(f"^(?=[{_ARABIC_VOWELS}])", _HAMZA, part) for part in parts]
    return re.sub(f"(?<=[{_ARABIC_VOWELS}])(?=[{_ARABIC_VOWELS}])", _HAMZA, "".join(begun))


def from_arabic(word: str) -> str:
    """Arabic script in Cyrillic."""
    if word[:1] in _ARABIC_VOWELS or re.search(f"{_HAMZA}(?![{_ARABIC_VOWELS}])", word):
        return ""
    if re.search(f"[{_ARABIC_VOWELS}]{{2}}", word):
        return ""
    plain = re.sub(f"(^|(?<=[{_ARABIC_VOWELS}])){_HAMZA}", "", word).replace(_HAMZA, _SEPARATOR)
    written = by_letters(plain, _FROM_ARABIC)
    if not is_spoken(written.replace(_SEPARATOR, ""), VOWELS, "й"):
        return ""
    return _joined(written)


def to_latin(word: str) -> str:
    """Cyrillic in Latin letters."""
    marked = _READ_AS_ONE.sub(r"\g<0>'", _spelled_out(word).replace(_SEPARATOR, "'"))
    return by_letters(marked, _TO_LATIN)


def from_latin(word: str) -> str:
    """Latin letters in Cyrillic; a text of another alphabet is often none of this one."""
    if re.search(f"[{_LATIN_VOWELS}é]{{2}}", word):
        return ""
    written = by_letters(word, _FROM_LATIN)
    written = re.sub(_IN_BETWEEN, _SEPARATOR, written).replace("'", "")
    # й is a consonant here, and stands beside a vowel.
    beside = re.search(f"(?<![{VOWELS}])й(?![{VOWELS}])", written)
    if beside or not is_spoken(written.replace(_SEPARATOR, ""), VOWELS, "й"):
        return ""
    return _joined(written)
