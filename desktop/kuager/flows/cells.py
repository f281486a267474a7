"""What one cell of somebody's table says: kept as told, with what is understood of it beside.

Dates, identity numbers, telephones and places are never refused: they are kept letter for letter. Codes are:
a word that is in no list of ours would be lost among codes, so the row is given back until somebody says what
the word means. Reasons of `Refused` are codes: `rounded`, `word`, `number`, `yes_no`, `date`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

import msgspec

from kuager.flows import telephones, vocabularies
from kuager.model import dates, idnumbers
from kuager.model.fields import Field
from kuager.model.idnumbers import IdNumber
from kuager.model.mapping import Column

_ROUNDED: Final = re.compile(r"[0-9][.,][0-9]+[eE]\+[0-9]{2,3}")
_CLOCK: Final = re.compile(r"(?:([0-9]{1,3}):)?([0-9]{1,3}):([0-9]{2})")
_HOUR: Final = re.compile(r"[ T][0-9]{1,2}:[0-9]{2}(:[0-9]{2})?\Z")
"""Behind a day, where a spreadsheet program put it."""
_WHOLE: Final = re.compile(r"[0-9]{1,15}")
_YES: Final = frozenset({"yes", "true", "1", "x", "+", "✓", "да", "иә", "есть", "бар", "是", "有", "ھەئە"})
_NO: Final = frozenset({"no", "false", "0", "-", "нет", "жоқ", "否", "无", "没有", "ياق"})


class Refused(Exception):  # noqa: N818 - a row that goes back to whoever wrote it
    """A cell that cannot be taken as it is."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Said(msgspec.Struct, frozen=True):
    """What a cell says, by path. `derived` is our own reading of it, which yields to somebody's.

    `note` is what was understood, a code and its fact: `date` (EDTF), `no_date`, `number` (reason of the
    check), `telephone` (as dialled), `no_telephone`; "" where there is nothing to say.
    """

    told: dict[str, str]
    derived: dict[str, str]
    note: str = ""
    fact: str = ""


def said(column: Column, field: Field, text: str) -> Said | None:
    """Read a cell; None where it is empty. Raises `Refused`."""
    text = text.strip()
    if not text:
        return None
    if _ROUNDED.fullmatch(text):
        raise Refused("rounded")  # the number that was typed is gone
    path = column.field
    if field.vocabulary:
        code = _code(column, field.vocabulary, text)
        return Said({path: code}, dict(column.also)) if code else None
    if field.type == "yes_no":
        return Said({path: _yes_no(text)}, {})
    if field.type == "whole":
        return Said({path: _whole(field, text)}, {})
    if field.within == "When":
        return _date(path, field, text)
    return _noted(path, field, text, dict(column.also))


def _date(path: str, field: Field, text: str) -> Said:
    if field.name == "edtf":
        if dates.meaning(text).kind == "none":
            raise Refused("date")
        return Said({path: text}, {})
    edtf = dates.understand(_HOUR.sub("", text)).edtf
    understood = {path.removesuffix("told") + "edtf": edtf}
    return Said({path: text}, understood, "date" if edtf else "no_date", edtf)


def _noted(path: str, field: Field, text: str, also: dict[str, str]) -> Said:
    if field.within == "IdNumber":
        at = path.removesuffix("text") + "kind"
        kind = also.get(at, "") or idnumbers.kind_of(text)
        return Said({path: text}, also | {at: kind}, "number", idnumbers.check(IdNumber(kind, text)).reason)
    if field.name == "phones":
        dialled = telephones.understand(text).international
        return Said({path: text}, also, "telephone" if dialled else "no_telephone", dialled)
    return Said({path: text}, also)


def _yes_no(text: str) -> str:
    word = text.casefold()
    if word in _YES or word in _NO:
        return "yes" if word in _YES else "no"
    raise Refused("yes_no")


def _whole(field: Field, text: str) -> str:
    if field.name == "timecode" and (match := _CLOCK.fullmatch(text)):
        hours, minutes, seconds = (int(part or 0) for part in match.groups())
        return str(hours * 3600 + minutes * 60 + seconds)
    if _WHOLE.fullmatch(text):
        return str(int(text))
    raise Refused("number")


def _code(column: Column, vocabulary: str, text: str) -> str:
    """The code of a word: as the mapping says, as a code, or as a label in any language."""
    for word, code in column.words.items():
        if word.strip().casefold() == text.casefold():
            return code
    found = _labels(vocabulary).get(text.casefold())
    if found is None:
        raise Refused("word")
    return found


@cache
def _labels(vocabulary: str) -> dict[str, str]:
    """Codes and labels in every language, without case; a label of two codes is neither's."""
    terms = vocabularies.load()[vocabulary].terms
    meant: dict[str, set[str]] = {}
    for term in terms:
        for label in term.labels.values():
            meant.setdefault(label.casefold(), set()).add(term.code)
    single = {label: codes.pop() for label, codes in meant.items() if len(codes) == 1}
    return single | {term.code: term.code for term in terms}
