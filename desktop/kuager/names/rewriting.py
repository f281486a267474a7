"""Words rewritten by a table of letters, and what every rewriting needs of a word.

A rewriting knows its table only: a word with a letter that the table has not is not rewritten at all, for
half a name is no name. Words are in small letters, in NFC.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Final

from kuager.names.spelling import Alphabet

Rewrite = Callable[[str], str]
"""A word in small letters to a word in small letters; "" where it cannot be told."""

MOST_CHARACTERS: Final = 120
_WORDS: Final = re.compile("([\\s\u00a0-]+)")
_APOSTROPHES: Final = dict.fromkeys(map(ord, "\u2018\u2019\u02bb\u02bc\u0060\u00b4"), "'")
_MOST_CONSONANTS: Final = 2


def folded(text: str) -> str:
    """A text in the letters that tables know."""
    small = unicodedata.normalize("NFC", text.strip()).translate(_APOSTROPHES).casefold()
    return unicodedata.normalize("NFC", small.replace("i\u0307", "i"))


def by_letters(word: str, letters: Alphabet) -> str:
    """The word letter by letter, the longest known group first; "" where one is not known."""
    found: list[str] = []
    start = 0
    while start < len(word):
        for size in range(min(letters.longest.get(word[start], 0), len(word) - start), 0, -1):
            written = letters.sounds.get(word[start : start + size])
            if written is not None:
                found.append(written)
                start += size
                break
        else:
            return ""
    return "".join(found)


def by_words(text: str, rewrite: Rewrite) -> str:
    """Every word of a text rewritten, with a capital where the script has them; "" where one cannot be."""
    if len(text) > MOST_CHARACTERS:
        return ""
    pieces = _WORDS.split(folded(text))
    # A letter alone is an initial, or the beginning of a name that is being written.
    words = [rewrite(word) if len(word) > 1 else "" for word in pieces[::2]]
    if not all(words):
        return ""
    kept = [capital(word) for word in words]
    between = [*pieces[1::2], ""]
    return "".join(word + gap for word, gap in zip(kept, between, strict=True))


def capital(word: str) -> str:
    """The word with a capital at its beginning; letters without case stay."""
    return word[:1].upper() + word[1:]


def is_spoken(word: str, vowels: str, glides: str = "") -> bool:
    """Whether a word of these languages may sound so.

    None begins with two consonants or has three together; glides (й, у) go with either. It tells an Arabic
    or Persian spelling, which leaves vowels out, from one that writes them.
    """
    shape = "".join("V" if c in vowels else "g" if c in glides else "C" for c in word)
    return "V" in shape and not re.match("CC", shape) and "C" * (_MOST_CONSONANTS + 1) not in shape
