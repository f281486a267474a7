"""Where a telephone or an identity number was told before: by which testimony, of which account."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from kuager.model import idnumbers
from kuager.model.ids import RecordId
from kuager.vault.database import Database

_NO_DIGIT: Final = re.compile(r"\D")
_LOCAL: Final = 10
"""Digits of a telephone number after +7, 8 or 86: what comes before is told or not."""
_LEAST: Final = 5
"""With fewer digits it is a house number, or half of one that is still being typed."""
_MOST: Final = 10


class Trace(NamedTuple):
    """A node that tells this number; `role` is account or testimony."""

    node: RecordId
    role: str


def tail_of_phone(told: str) -> str:
    """The digits by which a telephone is the same however it is written; "" for what is none."""
    digits = _NO_DIGIT.sub("", idnumbers.bare(told))
    return digits[-_LOCAL:] if len(digits) >= _LEAST else ""


def whole_number(told: str) -> str:
    """An identity number by which it is the same however it is written; "" for what is none yet."""
    text = idnumbers.bare(told)
    return text if len(text) >= _LEAST else ""


def of_phone(database: Database, told: str) -> list[Trace]:
    """The testimonies of whoever has this telephone, written in any way."""
    digits = tail_of_phone(told)
    if not digits:
        return []
    if len(digits) < _LOCAL:
        return _found(database, "kind='phone' AND value=?", digits)
    return _found(database, "kind='phone' AND substr(value, -10)=?", digits)


def of_number(database: Database, told: str) -> list[Trace]:
    """The testimonies and accounts with this identity number, whatever kind it was said to be."""
    text = whole_number(told)
    if not text:
        return []
    return _found(database, "kind='id' AND substr(value, instr(value, ' ') + 1)=?", text)


def _found(database: Database, where: str, value: str) -> list[Trace]:
    rows = database.rows(
        f"SELECT DISTINCT node, role FROM trait WHERE {where} ORDER BY role DESC, node LIMIT {_MOST}",
        (value,),
    )
    return [Trace(RecordId(node), role) for node, role in rows]
