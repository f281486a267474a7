"""Cyrillic spellings as sounds: Kazakh, Kyrgyz, Uyghur, Russian, Uzbek, Tajik.

Values are general knowledge; ISO 9:1995 and GOST 7.79-2000 list the letters. One table serves all of
them: where a letter differs by language (ж is [ʒ] or [dʒ]), it is one sound here.
"""

from __future__ import annotations

from typing import Final

LETTERS: Final[dict[str, str]] = {
    "а": "a", "ә": "ä", "б": "b", "в": "v", "г": "g", "ғ": "ğ", "д": "d", "е": "E", "ё": "yO", "ж": "j",
    "җ": "j", "з": "z", "и": "I", "й": "y", "к": "k", "қ": "q", "л": "l", "м": "m", "н": "n", "ң": "ŋ",
    "о": "O", "ө": "ö", "п": "p", "р": "r", "с": "s", "т": "t", "у": "U", "ұ": "u", "ү": "ü", "ф": "f",
    "х": "H", "һ": "h", "ц": "c", "ч": "č", "ш": "š", "щ": "š", "ъ": "", "ы": "ı", "ь": "", "э": "E",
    "ю": "yU", "я": "ya", "і": "i",
    "ҳ": "H", "ҷ": "j", "ӣ": "i", "ӯ": "ü", "ў": "o", "ҡ": "q", "ҙ": "z", "ҫ": "s",
    "ґ": "g", "ї": "I", "є": "E",
    "дж": "j", "кх": "x", "нг": "nГ", "ий": "i", "ый": "ı", "йе": "yE", "йо": "yO", "йа": "ya", "йу": "yU",
}  # fmt: skip
