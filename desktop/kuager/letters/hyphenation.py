"""Where a Kazakh or Russian word may be divided at the end of a line.

One rule serves both languages: a division lies before a consonant that a vowel follows, with a syllable on
either side.  The soft sign, the hard sign and the short i so stay with the letter before them, as both
orthographies demand.  It finds fewer divisions than a dictionary would, and none that is wrong.

Only lower-case words are divided: a capital may begin a name, and names are never broken.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_WORD: Final = re.compile("(?<![^\\W\\d_])[а-яёәіңғүұқөһ]{6,}(?![^\\W\\d_])")
_VOWELS: Final = "аеёиоуыэюяәіөұү"
_SYLLABLE: Final = re.compile(f"[^{_VOWELS}ьъй][{_VOWELS}]")
_FEWEST_BEFORE: Final = 3
_FEWEST_AFTER: Final = 3


@lru_cache(maxsize=4096)
def divisions(text: str) -> tuple[int, ...]:
    """The indices in a text at which a word of it may be divided."""
    return tuple(
        word.start() + at.start()
        for word in _WORD.finditer(text)
        for at in _SYLLABLE.finditer(word.group())
        if at.start() >= _FEWEST_BEFORE
        and len(word.group()) - at.start() >= _FEWEST_AFTER
        and any(letter in _VOWELS for letter in word.group()[: at.start()])
    )
