"""A text as it is set, and how each of its characters looks: bold, italic, both or neither.

The text is composed (NFC), so that it is found by whoever types it, but compatibility ideographs keep their
own form; runs of blanks are one space, and none is left at either end; directional marks are gone.
What is composed of characters of two looks stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from typing import Final, NamedTuple
from unicodedata import normalize

from kuager.letters import bidi
from kuager.model.letter import Span

_COMPOSED: Final = re.compile("[^\uf900-\ufaff\U0002f800-\U0002fa1f]+")
_BLANK: Final = re.compile("[ \t\n\v\f\r\x85\u2028\u2029]+")


class Look(NamedTuple):
    """How a character stands out."""

    bold: bool = False
    italic: bool = False


def tidy(text: str, spans: Sequence[Span], look: Look) -> tuple[str, list[Look]]:
    """The text and the look of each of its characters; `look` is that of the whole before any span."""
    if not spans:
        plain = _composed(_BLANK.sub(" ", bidi.cleaned(text)).strip(" "))
        return plain, [look] * len(plain)
    kept: list[tuple[str, Look]] = []
    for char, own in zip(text, _of_spans(len(text), spans, look), strict=True):
        blank = _BLANK.fullmatch(char)
        if bidi.cleaned(char) and not (blank and (not kept or kept[-1][0] == " ")):
            kept.append((" " if blank else char, own))
    if kept and kept[-1][0] == " ":
        kept.pop()
    found = ""
    looks: list[Look] = []
    for own, run in groupby(kept, key=lambda each: each[1]):
        part = _composed("".join(char for char, _ in run))
        found += part
        looks += [own] * len(part)
    return found, looks


def _of_spans(length: int, spans: Sequence[Span], look: Look) -> list[Look]:
    looks = [look] * length
    for span in spans:
        for at in range(max(0, span.start), min(span.end, length)):
            if span.style == "bold":
                looks[at] = looks[at]._replace(bold=True)
            elif span.style == "italic":
                looks[at] = looks[at]._replace(italic=True)
    return looks


def _composed(text: str) -> str:
    return _COMPOSED.sub(lambda part: normalize("NFC", part.group()), text)
