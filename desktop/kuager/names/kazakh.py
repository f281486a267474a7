"""Kazakh names from one alphabet to another: Cyrillic, the Arabic script of Xinjiang (Töte jazu), Latin.

Töte jazu (1982) writes ә ө ү і as а о ұ ы: a high hamza before the word, or ە, ك or گ in it, says that its
vowels are front ones. Names are often put together of a front and a back word (Серікбол), so the way back
first takes off what names are commonly put together with; where that fails, the guess is wrong in a vowel.

Sources: The Unicode Standard 16.0, section 9.2 (Arabic), for the letters and the high hamza; for the rules
from Cyrillic the converter of Kazakh scripts in MediaWiki (KkConverter). Latin is that of BGN/PCGN 1979 for
Kazakh; on the way back also the draft alphabet of 2021. The list of elements is general knowledge.
"""

from __future__ import annotations

import re
from typing import Final

from kuager.names.rewriting import by_letters, is_spoken
from kuager.names.spelling import alphabet

VOWELS: Final = "аәеыіоөұүиэуюяё"
_TO_ARABIC: Final = alphabet({
    "а": "ا", "ә": "ا", "б": "ب", "в": "ۆ", "г": "گ", "ғ": "ع", "д": "د", "е": "ە", "ё": "يو", "ж": "ج",
    "з": "ز", "и": "ي", "й": "ي", "к": "ك", "қ": "ق", "л": "ل", "м": "م", "н": "ن", "ң": "ڭ", "о": "و",
    "ө": "و", "п": "پ", "р": "ر", "с": "س", "т": "ت", "у": "ۋ", "ұ": "ۇ", "ү": "ۇ", "ф": "ف", "х": "ح",
    "һ": "ھ", "ц": "تس", "ч": "چ", "ш": "ش", "щ": "شش", "ъ": "", "ы": "ى", "і": "ى", "ь": "", "э": "ە",
    "ю": "يۋ", "я": "يا", "ия": "يا", "ию": "يۋ",
})  # fmt: skip
_HAMZA: Final = "\u0674"
_HAMZAS: Final = "\u0674\u0621"  # the second is what many keyboards have
_FRONT_VOWELS: Final = re.compile("[әөүі]")
_SAYS_FRONT: Final = re.compile("[ەكگ]")
_SAYS_BACK: Final = re.compile("[قع]")

_FRONT: Final = {"ا": "ә", "و": "ө", "ۇ": "ү", "ى": "і"}
_BACK: Final = {"ا": "а", "و": "о", "ۇ": "ұ", "ى": "ы"}
_CONSONANTS: Final = {
    "ب": "б", "ۆ": "в", "گ": "г", "ع": "ғ", "د": "д", "ە": "е", "ج": "ж", "ز": "з", "ك": "к", "ک": "к",
    "ق": "қ", "ل": "л", "م": "м", "ن": "н", "ڭ": "ң", "پ": "п", "ر": "р", "س": "с", "ت": "т", "ۋ": "у",
    "ف": "ф", "ح": "х", "ھ": "һ", "چ": "ч", "ش": "ш", "ي": "й",
}  # fmt: skip
_FROM_ARABIC: Final = {front: alphabet(_CONSONANTS | (_FRONT if front else _BACK)) for front in (False, True)}
# What names are put together with; each keeps its own vowels.
_ENDINGS: Final = {
    "ۇلى": "ұлы", "قىزى": "қызы", "وۆ": "ов", "وۆا": "ова", "ەۆ": "ев", "ەۆا": "ева",
    "بەك": "бек", "جان": "жан", "باي": "бай", "حان": "хан", "گۇل": "гүл", "نۇر": "нұр", "بول": "бол",
    "بولات": "болат", "نار": "нар", "عالي": "ғали", "عازى": "ғазы", "قۇل": "құл", "تاي": "тай",
    "مۇرات": "мұрат", "سۇلتان": "сұлтан", "عۇل": "ғұл", "قان": "қан", "مان": "ман", "دار": "дар",
}  # fmt: skip
_BEGINNINGS: Final = {
    "ەر": "ер", "بەك": "бек", "گۇل": "гүл", "نۇر": "нұр", "جان": "жан", "باي": "бай", "اي": "ай",
    "الى": "әлі",
}  # fmt: skip
_LEAST_LEFT: Final = 2

_TO_LATIN: Final = alphabet({
    "а": "a", "ә": "ä", "б": "b", "в": "v", "г": "g", "ғ": "gh", "д": "d", "е": "e", "ё": "yo", "ж": "zh",
    "з": "z", "и": "ī", "й": "y", "к": "k", "қ": "q", "л": "l", "м": "m", "н": "n", "ң": "ng", "о": "o",
    "ө": "ö", "п": "p", "р": "r", "с": "s", "т": "t", "у": "ū", "ұ": "u", "ү": "ü", "ф": "f", "х": "kh",
    "һ": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "і": "i", "ь": "",
    "э": "ė", "ю": "yu", "я": "ya",
})  # fmt: skip
_FROM_LATIN: Final = alphabet({
    "a": "а", "ä": "ә", "b": "б", "v": "в", "g": "г", "gh": "ғ", "ğ": "ғ", "d": "д", "e": "е", "zh": "ж",
    "j": "ж", "z": "з", "ī": "и", "k": "к", "q": "қ", "l": "л", "m": "м", "n": "н", "ng": "ң", "ñ": "ң",
    "o": "о", "ö": "ө", "p": "п", "r": "р", "s": "с", "t": "т", "ū": "у", "w": "у", "u": "ұ", "ü": "ү",
    "f": "ф", "kh": "х", "h": "һ", "ts": "ц", "ch": "ч", "sh": "ш", "ş": "ш", "y": "ы", "i": "і", "ı": "і",
    "ė": "э",
})  # fmt: skip
_LATIN_VOWELS: Final = "aäeioöuüūīıyė"
_SHORT_I: Final = "й"


def to_arabic(word: str) -> str:
    """Cyrillic in Töte jazu."""
    written = by_letters(word, _TO_ARABIC)
    is_marked = written and _FRONT_VOWELS.search(word) and not _SAYS_FRONT.search(written)
    return _HAMZA + written if is_marked else written


def from_arabic(word: str) -> str:
    """Töte jazu in Cyrillic: a guess at the vowels where a front and a back word are one name."""
    marked = word[:1] in _HAMZAS and word != ""
    rest, endings = word.lstrip(_HAMZAS), ""
    while ending := _longest(_ENDINGS, [e for e in _ENDINGS if rest.endswith(e)], rest):
        rest, endings = rest[: -len(ending)], _ENDINGS[ending] + endings
    beginning = _longest(_BEGINNINGS, [b for b in _BEGINNINGS if rest.startswith(b)], rest)
    written = _BEGINNINGS[beginning] if beginning else ""
    rest = rest[len(beginning) :]
    if rest:
        whole = {**_BEGINNINGS, **_ENDINGS}.get(rest)
        part = whole or by_letters(rest, _FROM_ARABIC[_is_front(rest, marked=marked)])
        if not part:
            return ""
        written += part
    spelled = _with_glides(written + endings)
    return spelled if is_spoken(spelled, VOWELS, _SHORT_I) else ""


def _longest(known: dict[str, str], found: list[str], word: str) -> str:
    fitting = [each for each in found if each in known and len(word) - len(each) >= _LEAST_LEFT]
    return max(fitting, key=len, default="")


def _is_front(letters: str, *, marked: bool) -> bool:
    return marked or bool(_SAYS_FRONT.search(letters) and not _SAYS_BACK.search(letters))


def _with_glides(word: str) -> str:
    """й as Arabic script also writes it: for и, and with the next letter for я and ю."""
    after_consonant = f"(?<![{VOWELS}])(?<!^)й"
    for written, meant in ((f"{after_consonant}[аә]", "ия"), (f"{after_consonant}у", "ию")):
        word = re.sub(written, meant, word)
    word = re.sub(f"{after_consonant}|^й(?![{VOWELS}])", "и", word)
    return re.sub("й[аә]", "я", word).replace("йу", "ю")


def to_latin(word: str) -> str:
    """Cyrillic as BGN/PCGN write it."""
    return by_letters(word, _TO_LATIN)


def from_latin(word: str) -> str:
    """Latin of BGN/PCGN, of 2021, or of a passport without marks, in Cyrillic."""
    plain = re.sub(f"(?<=[^{_LATIN_VOWELS}])iya", "īya", word)
    plain = re.sub(f"(?<=[{_LATIN_VOWELS}])[yi](?=.)|(?<=[aäeoöuüūy])[iy]$", _SHORT_I, plain)
    plain = re.sub(f"^y(?=[{_LATIN_VOWELS}])", _SHORT_I, plain)
    written = by_letters(plain, _WITH_SHORT_I)
    written = written.replace(f"{_SHORT_I}а", "я").replace(f"{_SHORT_I}ұ", "ю")
    return written if is_spoken(written, VOWELS, _SHORT_I) else ""


_WITH_SHORT_I: Final = alphabet(_FROM_LATIN.sounds | {_SHORT_I: _SHORT_I})
