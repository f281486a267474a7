"""How Russian papers write the names of its neighbours, and Russian letters in a passport's Latin.

Russian has no ә ғ қ ң ө ұ ү һ і җ: papers put the letter that looks nearest, and mark a soft л (Әділ, Адиль;
Гүлнар, Гульнар). Sources: the practice of Kazakhstan's and Kyrgyzstan's Russian papers, general knowledge, to
be looked over by a registrar; ICAO Doc 9303, part 3 (2021), section 6, table B, for Latin.
"""

from __future__ import annotations

import re
from typing import Final

from kuager.names.rewriting import by_letters
from kuager.names.spelling import alphabet

LETTERS: Final = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
_VOWELS: Final = "аеёиоуыэюяәөұүі"
_OF_NEIGHBOURS: Final = {
    "ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "һ": "х", "і": "и", "җ": "дж",
    "лә": "ля",
}  # fmt: skip
_SPELLED: Final = alphabet({letter: letter for letter in LETTERS} | _OF_NEIGHBOURS)
_SOFT_L: Final = re.compile(f"(?<=[іүө])л(?![{_VOWELS}ль])")
_TO_LATIN: Final = alphabet({
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z", "и": "i",
    "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
    "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "ie", "ы": "y",
    "ь": "", "э": "e", "ю": "iu", "я": "ia",
})  # fmt: skip


def from_neighbours(word: str) -> str:
    """A Kazakh, Uyghur or Kyrgyz name in Cyrillic as Russian papers write it."""
    return by_letters(_SOFT_L.sub("ль", word), _SPELLED)


def to_latin(word: str) -> str:
    """Russian letters as a passport writes them."""
    return by_letters(word, _TO_LATIN)
