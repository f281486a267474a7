"""The place of a text where words stand, as it was told, short enough for a line of a list."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from kuager.model import names
from kuager.vault import search

_BEFORE: Final = 40  # characters, then back to the beginning of a word
_AFTER: Final = 80
_MOST_CHARACTERS: Final = 200_000  # of one text are looked at
_PIECE: Final = re.compile(r"\S+")
_SPACES: Final = re.compile(r"\s+")
_CUT: Final = "…"


def around(texts: Iterable[str], asked: Sequence[str]) -> str:
    """The text around the first of the words, of the text in which most of them stand; "" if none does."""
    best, most = "", 0
    for text in texts:
        told = text[:_MOST_CHARACTERS]
        places = [place for word in asked if (place := _place(told, word)) is not None]
        if len(places) > most:
            best, most = _cut(told, min(places)), len(places)
    return best


def _place(text: str, word: str) -> int | None:
    """Where a word begins that begins so, in the form in which words are compared."""
    plain = re.search(rf"(?<![^\W_]){re.escape(word)}", text, re.IGNORECASE)
    if plain is not None or search.is_han(word):
        found = plain.start() if plain is not None else text.find(word)
        return found if found >= 0 else None
    if word not in names.search_text(text):
        return None
    # Marks, presentation forms and apostrophes are no part of the compared form.
    for piece in _PIECE.finditer(text):
        if any(each.startswith(word) for each in search.words(piece[0])):
            return piece.start()
    return None


def _cut(text: str, place: int) -> str:
    start, end = max(0, place - _BEFORE), min(len(text), place + _AFTER)
    if start and (blank := _SPACES.search(text, start, place)) is not None:
        start = blank.end()
    if end < len(text) and (blank := re.compile(r"\s\S*\Z").search(text, place, end)) is not None:
        end = blank.start()
    shown = _SPACES.sub(" ", text[start:end]).strip()
    return f"{_CUT if start else ''}{shown}{_CUT if end < len(text) else ''}"
