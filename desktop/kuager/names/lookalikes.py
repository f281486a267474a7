"""Names that look alike on a screen: for their letters of several alphabets, their case, marks or spaces.

It errs to the side of likeness: whoever chooses a name by which two are told apart can choose another one.
Letters are compared one by one; which are drawn alike follows Unicode's table of confusables (UTS #39) for
Latin, Cyrillic, Greek and digits, in both cases: "Н" is drawn like "H", so "н" is taken to be like "h", too.
"""

from __future__ import annotations

import unicodedata
from typing import Final

from kuager.model.names import search_text

_FOLDED: Final = str.maketrans(
    "авсԁегһіјкӏмноԛрѕтуүѵԝхʙʜ" + "αβγεζηικμνορτυχω" + "ıɩɑɡ01|ǀ",
    "abcderhijklmhoqpstyyvwxbh" + "abyeznikmvoptuxw" + "iiagolll",
)
"""Letters that were folded to small ones."""

_CAPITALS: Final = str.maketrans("IІΙӀΝΗΥ", "llllnhy")
"""Capitals that are drawn otherwise than the small letter they fold to: a bar, as "l" is; "Ν" as "N"."""


def alike(one: str, other: str) -> bool:
    """Whether one may be read for the other."""
    return not _drawings(one).isdisjoint(_drawings(other))


def _drawings(name: str) -> set[str]:
    return {_drawing(name), _drawing(name.translate(_CAPITALS))}


def _drawing(name: str) -> str:
    letters = unicodedata.normalize("NFKD", search_text(name)).translate(_FOLDED)
    kinds = ((each, unicodedata.category(each)) for each in letters)
    return "".join("-" if kind == "Pd" else each for each, kind in kinds if kind != "Mn")
