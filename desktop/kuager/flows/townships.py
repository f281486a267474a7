"""Townships of Xinjiang, to be picked where somebody tells of a place; nothing is compared by them.

A place that was told down to the township is looked up by its county, which the code names. Finding one takes
some milliseconds, the first time a second, and any thread may ask. The list is data of the program and tells
nothing of what was asked, but the index of sounds does (`forget`).
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache
from threading import Lock
from typing import Final

from kuager import paths
from kuager.model import townships
from kuager.model.townships import Township, is_township
from kuager.names.index import NameIndex

__all__ = ["Township", "is_township"]

_FILE: Final = "xinjiang_townships.toml"
_KIND: Final = re.compile("(?:民族乡|街道|片区|镇|乡)$")
_LEAST_LETTERS: Final = 3
_LEAST_HAN: Final = 2
_LEAST: Final = 0.85
"""How alike one must sound: there are ten times as many as counties, so more must be asked than of those."""
_MOST_LETTERS: Final = 60
_HAN: Final = re.compile("[\u3400-\u9fff]+")


@cache
def load() -> dict[str, Township]:
    """Every township by its code, read once."""
    return townships.parse((paths.resources() / "gazetteer" / _FILE).read_bytes())


def get(code: str) -> Township | None:
    """The township of a code."""
    return load().get(code) if is_township(code) else None


class _Sounds:
    """All townships by their sound."""

    def __init__(self) -> None:
        self.codes = list(load())
        self.index = NameIndex()
        self.lock = Lock()
        for number, code in enumerate(self.codes):
            self.index.add(number, load()[code].latin)


@cache
def _sounds() -> _Sounds:
    return _Sounds()


def forget() -> None:
    """Forget what was asked for: an index remembers the words that it compared."""
    _sounds.cache_clear()


def prepare() -> None:
    """Make ready what the first question would wait for."""
    _sounds()


def written(words: str, counties: Collection[str]) -> list[str]:
    """Those whose name the words have, or the last of the words begin; of these counties, if any."""
    han = _HAN.findall(words)
    last = (re.findall(r"[^\W\d_]+", words.casefold()) or [""])[-1]
    found = []
    for township in load().values():
        if counties and township.county not in counties:
            continue
        name = _KIND.sub("", township.name)
        if (len(name) >= _LEAST_HAN and any(name in run for run in han)) or (
            len(last) >= _LEAST_LETTERS and township.latin.casefold().startswith(last)
        ):
            found.append(township.code)
    return found


def alike(words: str, most: int) -> list[str]:
    """Those that sound most like the words."""
    if not _LEAST_LETTERS <= len(words) <= _MOST_LETTERS and not _HAN.match(words):
        return []
    sounds = _sounds()
    with sounds.lock:
        near = sounds.index.nearest(words[:_MOST_LETTERS], most, _LEAST, unfinished=True)
    return [sounds.codes[found.number] for found in near]


def is_named(words: str, township: Township) -> bool:
    """Whether the words have the name of a township, in Chinese or in Latin letters."""
    return _KIND.sub("", township.name) in words or township.latin.casefold() in words.casefold()
