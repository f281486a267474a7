"""Names as they were given, and what every list needs of them: a script and a search form.

A name is kept letter for letter as told; nothing here splits it into surname and given name,
because most people this program is for have neither (DOMAIN, Names). `search_text` loses
information on purpose and is for read tables and queries only, never for what is stored. Scripts
are ISO 15924 codes, decided from the Unicode character names in `unicodedata` after UAX #24.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import msgspec


class Name(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One spelling of a name; `kind` and `source` are codes of name_kind and name_source."""

    text: str
    kind: str = "own"
    source: str = "told"


# First word of a letter's Unicode name -> ISO 15924.
_SCRIPTS: Final[dict[str, str]] = {
    "ARABIC": "Arab",
    "CJK": "Hani",
    "CYRILLIC": "Cyrl",
    "HANGUL": "Hang",
    "HIRAGANA": "Hira",
    "IDEOGRAPHIC": "Hani",
    "KATAKANA": "Kana",
    "LATIN": "Latn",
    "MONGOLIAN": "Mong",
    "TIBETAN": "Tibt",
}
_TATWEEL: Final = "\u0640"
# Planes 2 and 3 are set aside for hanzi; this Python's tables may not name the newest of them.
_FIRST_SUPPLEMENTARY_HANZI: Final = 0x20000
_LAST_SUPPLEMENTARY_HANZI: Final = 0x3FFFF


def script(text: str) -> str:
    """ISO 15924 code of the script most letters of the text are in; the earlier one wins a tie.

    `Zyyy` (common) where there is no letter at all, `Zinh` (inherited) where there are only
    combining marks, `Zzzz` (not coded) for a script this program has no name for.
    """
    letters = Counter(map(letter_script, text))
    del letters[""]
    if letters:
        return max(letters, key=lambda code: letters[code])
    visible = [character for character in text if not character.isspace()]
    only_marks = all(unicodedata.category(character).startswith("M") for character in visible)
    return "Zinh" if visible and only_marks else "Zyyy"


@lru_cache(maxsize=4096)  # the letters of a vault are few, and looked at for every list
def letter_script(character: str) -> str:
    """The script of one letter, empty for what is no letter or belongs to every script."""
    if _FIRST_SUPPLEMENTARY_HANZI <= ord(character) <= _LAST_SUPPLEMENTARY_HANZI:
        return "Hani"
    category = unicodedata.category(character)
    if category not in ("Lu", "Ll", "Lt", "Lo", "Lm", "Nl") or character == _TATWEEL:
        return ""
    words = re.split("[ -]", unicodedata.name(character, ""))
    first = words[1] if words[0] in ("FULLWIDTH", "HALFWIDTH") else words[0]
    # Modifier letters (ʼ and the like) and letter-like numbers go with any script.
    return _SCRIPTS.get(first, "" if category in ("Lm", "Nl") else "Zzzz")


def display(names: Sequence[Name]) -> str:
    """The name to show a person by: the first own one in Cyrillic, else the first not blank."""
    given = [name for name in names if name.text.strip()]
    own_cyrillic = (name for name in given if name.kind == "own" and script(name.text) == "Cyrl")
    chosen = next(own_cyrillic, given[0] if given else None)
    return chosen.text if chosen else ""


_DROPPED: Final = (
    "'`\u00b4\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u2018\u2019\u201b\u2032"  # apostrophes
    "\u0640"  # tatweel
    "\u0610-\u061a\u064b-\u0652\u0656-\u065f\u0670"  # harakat
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"  # marks of recitation
    "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"  # joiners, bidi marks
)
_DROP: Final = re.compile(f"[{_DROPPED}]")
# The dot between the parts of a transcribed name has many code points; a space matches them all.
_DOT: Final = re.compile("[\u00b7\u2022\u2027\u2219\u22c5\u30fb]")
# ё is often typed as е; in canonical order the letter's marks follow it.
_MARKED_IE: Final = re.compile("\u0435[\u0300-\u036f]+")


def search_text(text: str) -> str:
    """The form in which a name or a query is searched: equal for spellings that only look apart.

    Compatibility forms (presentation forms, full width) become plain letters, case is folded;
    tatweel, harakat, apostrophes and invisible characters go; ё becomes е; spaces and middle dots
    are one space.
    """
    if text.isascii():  # it decomposes into itself
        return " ".join(_DROP.sub("", text).lower().split())
    # A spacing acute is an apostrophe here, but would decompose into a space: it goes first.
    plain = unicodedata.normalize("NFKD", _DROP.sub("", text))
    folded = unicodedata.normalize("NFKD", _DOT.sub(" ", plain).casefold())
    bare = _MARKED_IE.sub("\u0435", _DROP.sub("", folded))
    return " ".join(unicodedata.normalize("NFC", bare).split())
