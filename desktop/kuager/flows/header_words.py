"""Guessing what the columns of a table mean from the words above them, in five languages.

The words are data (`resources/tables/headers.toml`). A header that is the path of a field means that field: a
table that was written here is understood without a guess. A guess is never more than a proposal. The mere
number of a row is no key, and a ticket is one of its day only.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache
from typing import Final

import msgspec

from kuager import paths
from kuager.archive.table import Row
from kuager.model import mapping, toml_file
from kuager.model.mapping import ACCOUNT, ID, Column, Key, Mapping

_ROWS_LOOKED_AT: Final = 10
"""A title or two may stand above the headers."""
_DROPPED: Final = re.compile(r"[^\w№]+|_+")
_NUMBERED: Final = re.compile(r"^[0-9]+ (?=\D)")


class _Known(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    field: str
    words: tuple[str, ...]
    also: dict[str, str] = {}


class _Headers(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    columns: tuple[_Known, ...]


@cache
def known() -> dict[str, Column]:
    """What each word means; the column's own header is not in it."""
    read = toml_file.read((paths.resources() / "tables" / "headers.toml").read_bytes(), _Headers)
    return {bare(word): Column("", each.field, each.also) for each in read.columns for word in each.words}


def usual() -> tuple[str, ...]:
    """The fields that tables of offices usually have, in the order in which they are offered."""
    return tuple(dict.fromkeys(column.field for column in known().values()))


def bare(header: str) -> str:
    """A header without case, punctuation, and a number in front."""
    folded = unicodedata.normalize("NFKC", header.replace("№", "\0")).replace("\0", "№").casefold()
    return _NUMBERED.sub("", " ".join(_DROPPED.sub(" ", folded).split()))


def guess(rows: Sequence[Row]) -> Mapping:
    """The likeliest row of headers, and what its columns mean; the first of two that mean the same."""
    looked_at = rows[:_ROWS_LOOKED_AT]
    best = max(looked_at, key=lambda row: len(_columns(row.cells)), default=Row(1, ()))
    columns = _columns(best.cells)
    fields = {column.field for column in columns}
    key: Key = ""
    if {ID, ACCOUNT} <= fields:
        key = "id"
    elif "session.reference" in fields:
        key = "session.reference"
    elif {"session.ticket", "session.date.told"} <= fields:
        key = "session.ticket"
    # The word "id" alone is no id of ours.
    kept = tuple(each for each in columns if key == "id" or each.field not in (ID, ACCOUNT))
    return Mapping(kept, key, best.number)


def _columns(headers: Sequence[str]) -> tuple[Column, ...]:
    found: dict[str, Column] = {}
    for header in headers:
        told = header.strip()
        if mapping.field_at(told) is not None:
            found.setdefault(told, Column(told, told))
        elif (meaning := known().get(bare(told))) is not None:
            found.setdefault(meaning.field, msgspec.structs.replace(meaning, header=told))
    return tuple(found.values())
