"""Kyrgyz names from Cyrillic to the Arabic script of Xinjiang and to Latin, and back from Arabic.

Arabic script writes к and г before and after а о у ы with letters of their own, and и and ы with one, which
is read by the vowels around it.

Sources: the correspondence chart of the alphabets (Arabic as used in Xinjiang, fixed in the 1950s) as in
Johanson and Csató, "The Turkic Languages" (1998), chapter Kirghiz; Latin is BGN/PCGN 1979 for Kyrgyz.
"""

from __future__ import annotations

import re
from typing import Final

from kuager.names.rewriting import by_letters, is_spoken
from kuager.names.spelling import alphabet

VOWELS: Final = "аеиоөуүыэюяё"
_TO_ARABIC: Final = alphabet({
    "а": "ا", "б": "ب", "в": "ۋ", "г": "گ", "д": "د", "е": "ە", "ё": "يو", "ж": "ج", "з": "ز", "и": "ى",
    "й": "ي", "к": "ك", "л": "ل", "м": "م", "н": "ن", "ң": "ڭ", "о": "و", "ө": "ۅ", "п": "پ",
    "р": "ر", "с": "س", "т": "ت", "у": "ۇ", "ү": "ۉ", "ф": "ف", "х": "ح", "ц": "تس", "ч": "چ", "ш": "ش",
    "ъ": "", "ы": "ى", "ь": "", "э": "ە", "ю": "يۇ", "я": "يا",
    "К": "ق", "Г": "ع",
})  # fmt: skip
_FROM_ARABIC: Final = alphabet({
    "ا": "а", "ب": "б", "ۋ": "в", "گ": "г", "ع": "г", "د": "д", "ە": "е", "ج": "ж", "ز": "з", "ي": "й",
    "ك": "к", "ک": "к", "ق": "к", "ل": "л", "م": "м", "ن": "н", "ڭ": "ң", "و": "о", "ۅ": "ө", "پ": "п",
    "ر": "р", "س": "с", "ت": "т", "ۇ": "у", "ۉ": "ү", "ف": "ф", "ح": "х", "چ": "ч", "ش": "ш", "ى": "ы",
})  # fmt: skip
_TO_LATIN: Final = alphabet({
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "j", "з": "z", "и": "i",
    "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "ң": "ng", "о": "o", "ө": "ö", "п": "p",
    "р": "r", "с": "s", "т": "t", "у": "u", "ү": "ü", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
})  # fmt: skip
_BACK: Final = "аоуыяю"


def to_arabic(word: str) -> str:
    """Cyrillic in Arabic script."""
    deep = re.sub(f"[кг](?=[{_BACK}])|(?<=[{_BACK}])[кг]", lambda found: found.group().upper(), word)
    return by_letters(deep, _TO_ARABIC)


def from_arabic(word: str) -> str:
    """Arabic script in Cyrillic."""
    written = by_letters(word, _FROM_ARABIC)
    if re.search("[ەۅۉكگ]", word) and not re.search("[قع]", word):
        written = written.replace("ы", "и")
    written = re.sub("^е", "э", written).replace("йа", "я").replace("йу", "ю")
    return written if is_spoken(written, VOWELS, "й") else ""


def to_latin(word: str) -> str:
    """Cyrillic as BGN/PCGN write it."""
    return by_letters(word, _TO_LATIN)
