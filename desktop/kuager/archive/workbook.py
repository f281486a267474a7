"""XLSX (ECMA-376) that somebody else wrote: the cells of one sheet as texts, read within bounds.

Our own reader and not openpyxl, which loads what a file claims to hold and leaves hostile ones to its caller.
Here four parts are looked at and nothing else, each decompressed bit by bit up to a bound; a document type
declaration ends the reading, so no entity exists to be expanded or fetched; rows and cells are counted while
they come; every value ends as a text. No memory is taken that the bounds do not allow, so no child process is
needed. Formulas are not looked at, only the value that was shown last.

Cells that are numbers with the format of a date become `2017-05-03`, `2017-05` or `2017` as far as the format
shows; a time alone `14:05`. A number of more than 15 digits was rounded by the spreadsheet program: it stays
in its form with an exponent (`6.54221196803120E+17`), so that nobody takes it for the number that was typed.
Errors as in `archive.table`; reasons: zip, xml, old (XLS or behind a password), part, no_sheet, empty.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Final
from xml.parsers import expat

from kuager.archive.table import (
    CELL_LIMIT,
    CELLS_LIMIT,
    COLUMNS_LIMIT,
    FILE_LIMIT,
    ROWS_LIMIT,
    Bounds,
    Row,
    Sheet,
    unguarded,
    unreadable,
)
from kuager.errors import AppError
from kuager.task import Task

SIGNATURE: Final = b"PK\x03\x04"
OLD_SIGNATURE: Final = b"\xd0\xcf\x11\xe0"
_MEMBER: Final = b"PK\x01\x02"
_MEMBERS_LIMIT: Final = 4096
_PART_LIMIT: Final = 256 << 20
"""Bytes of a part once it is decompressed; a sheet of the most cells that are taken is smaller."""
_STRINGS_LIMIT: Final = 64 << 20
"""Characters of all shared strings."""
_ELEMENTS_LIMIT: Final = 3 * CELLS_LIMIT
"""Of a part: a cell, its value and perhaps a row; they cost time even where they are empty."""
_CHUNK: Final = 64 << 10
_NAMES_LIMIT: Final = 256
_EXACT: Final = 10**15
"""Beyond this a spreadsheet's number no longer holds every digit."""
_BUILTIN: Final = dict.fromkeys((*range(14, 23), *range(27, 37), *range(50, 59)), "ymd") | {
    17: "ym", 18: "h", 19: "h", 20: "h", 21: "h", 45: "h", 46: "h", 47: "h", 27: "ym", 28: "md", 29: "md",
    32: "h", 33: "h", 34: "h", 35: "h", 16: "md", 57: "ym",
}  # fmt: skip
"""The formats of dates that a file names by number only (ECMA-376 part 1, 18.8.30)."""
_QUOTED: Final = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
_COLUMN: Final = re.compile(r"([A-Z]{1,3})[0-9]{1,7}\Z")
_LETTERS: Final = 26

_Start = Callable[[str, dict[str, str]], None]
_End = Callable[[str], None]


def read(untrusted_bytes: bytes, sheet: str, task: Task) -> Sheet:
    """The rows of a sheet, the first one if none is named."""
    if len(untrusted_bytes) > FILE_LIMIT:
        raise AppError("input.too_large", size=len(untrusted_bytes), limit=FILE_LIMIT)
    if untrusted_bytes.startswith(OLD_SIGNATURE):
        raise unreadable("old")
    if untrusted_bytes.count(_MEMBER) > _MEMBERS_LIMIT:
        raise unreadable("zip")
    try:
        with zipfile.ZipFile(io.BytesIO(untrusted_bytes)) as archive:
            return _Workbook(archive, task).sheet(sheet)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError) as error:
        raise unreadable("zip") from error
    except expat.ExpatError as error:
        raise unreadable("xml") from error
    except (ValueError, OverflowError, InvalidOperation) as error:
        raise unreadable("part") from error


class _Workbook:
    """The parts that are looked at."""

    def __init__(self, archive: zipfile.ZipFile, task: Task) -> None:
        self._archive = archive
        self._task = task
        self._sheets: dict[str, str] = {}
        self._base = datetime(1899, 12, 30)  # noqa: DTZ001 - a day of the wall calendar
        self._strings: list[str] = []
        self._styles: list[str] = []

    def sheet(self, name: str) -> Sheet:
        """One sheet of it."""
        self._read_names()
        if not self._sheets or (name and name not in self._sheets):
            raise unreadable("no_sheet")
        chosen = name or next(iter(self._sheets))
        if "xl/sharedStrings.xml" in self._archive.namelist():
            self._read_strings()
        if "xl/styles.xml" in self._archive.namelist():
            self._read_styles()
        rows = self._read_rows(self._sheets[chosen])
        if not rows:
            raise unreadable("empty")
        return Sheet(rows, name=chosen, names=tuple(self._sheets))

    def _parse(self, part: str, start: _Start, end: _End, words: Callable[[str], None]) -> None:
        parser = expat.ParserCreate()
        parser.buffer_text = True

        elements = 0

        def started(name: str, attributes: dict[str, str]) -> None:
            nonlocal elements
            elements += 1
            if elements > _ELEMENTS_LIMIT:
                raise AppError("table.too_large", rows=ROWS_LIMIT, columns=COLUMNS_LIMIT)
            start(_local(name), attributes)

        parser.StartElementHandler = started
        parser.EndElementHandler = lambda name: end(_local(name))
        parser.CharacterDataHandler = words
        parser.StartDoctypeDeclHandler = _refuse
        parser.EntityDeclHandler = _refuse
        size = 0
        try:
            with self._archive.open(part) as stream:
                while chunk := stream.read(_CHUNK):
                    self._task.step(size, None, "reading")
                    size += len(chunk)
                    if size > _PART_LIMIT:
                        raise AppError("input.too_large", limit=_PART_LIMIT)
                    parser.Parse(chunk, False)
            parser.Parse(b"", True)
        except KeyError as error:
            raise unreadable("part") from error

    def _read_names(self) -> None:
        targets: dict[str, str] = {}
        named: list[tuple[str, str]] = []

        def relation(name: str, attributes: dict[str, str]) -> None:
            if name == "Relationship" and len(targets) < _NAMES_LIMIT:
                targets[attributes.get("Id", "")] = attributes.get("Target", "")

        def workbook(name: str, attributes: dict[str, str]) -> None:
            if name == "sheet" and len(named) < _NAMES_LIMIT:
                identity = next((value for key, value in attributes.items() if _local(key) == "id"), "")
                named.append((attributes.get("name", ""), identity))
            elif name == "workbookPr" and attributes.get("date1904") in ("1", "true"):
                self._base = datetime(1904, 1, 1)  # noqa: DTZ001 - a day of the wall calendar

        self._parse("xl/_rels/workbook.xml.rels", relation, _nothing, _nothing)
        self._parse("xl/workbook.xml", workbook, _nothing, _nothing)
        for name, identity in named:
            target = targets.get(identity, "")
            part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
            if part.startswith("xl/worksheets/"):
                self._sheets.setdefault(name, part)

    def _read_strings(self) -> None:
        parts: list[str] = []
        size, told, spoken = 0, False, 0

        def start(name: str, _: dict[str, str]) -> None:
            nonlocal told, spoken
            told = name == "t"
            spoken += name == "rPh"  # how hanzi are spoken is no part of the text

        def end(name: str) -> None:
            nonlocal told, spoken
            told = False
            spoken -= name == "rPh"
            if name == "si":
                self._strings.append("".join(parts))
                parts.clear()

        def words(text: str) -> None:
            nonlocal size
            size += len(text)
            if size > _STRINGS_LIMIT:
                raise AppError("input.too_large", limit=_STRINGS_LIMIT)
            if told and not spoken:
                parts.append(text)

        self._parse("xl/sharedStrings.xml", start, end, words)

    def _read_styles(self) -> None:
        formats: dict[int, str] = {}
        within = False

        def start(name: str, attributes: dict[str, str]) -> None:
            nonlocal within
            if name == "numFmt":
                formats[int(attributes.get("numFmtId", "-1"))] = _shown(attributes.get("formatCode", ""))
            elif name == "cellXfs":
                within = True
            elif name == "xf" and within:
                number = int(attributes.get("numFmtId", "0"))
                self._styles.append(formats.get(number, _BUILTIN.get(number, "")))

        def end(name: str) -> None:
            nonlocal within
            within = within and name != "cellXfs"

        self._parse("xl/styles.xml", start, end, _nothing)

    # Rows ---------------------------------------------------------------------------------------------

    def _read_rows(self, part: str) -> tuple[Row, ...]:
        reading = _Rows(self._text)
        self._parse(part, reading.start, reading.end, reading.words)
        return tuple(reading.rows)

    def _text(self, kind: str, style: str, value: str) -> str:
        """What a cell shows."""
        if kind == "s":
            return unguarded(self._string(int(value))) if value else ""
        if kind == "b":
            return {"1": "yes", "0": "no"}.get(value, value)
        if kind in ("str", "inlineStr", "e", "d") or not value:
            return unguarded(value)
        at = int(style or "0")
        shows = self._styles[at] if 0 <= at < len(self._styles) else ""
        return self._date(Decimal(value), shows) if shows else _number(value)

    def _string(self, at: int) -> str:
        if not 0 <= at < len(self._strings):
            raise unreadable("part")
        return self._strings[at]

    def _date(self, serial: Decimal, shows: str) -> str:
        if not 0 <= serial < 3_000_000:
            return _number(str(serial))
        moment = self._base + timedelta(minutes=round(serial * 24 * 60))
        clock = f"{moment:%H:%M}" if "h" in shows and serial % 1 else ""
        if "y" in shows and "d" in shows and serial >= 1:
            return f"{moment:%Y-%m-%d} {clock}".strip()
        if "y" in shows and serial >= 1:
            return f"{moment:%Y-%m}" if "m" in shows else f"{moment:%Y}"
        if "d" in shows:
            return f"{moment:%d.%m}"
        return f"{moment:%H:%M}"


class _Rows:
    """Collects the rows of a sheet from its elements."""

    def __init__(self, text: Callable[[str, str, str], str]) -> None:
        self.rows: list[Row] = []
        self._text = text
        self._bounds = Bounds()
        self._cells: list[str] = []
        self._number = 0
        self._column = 0
        self._kind = self._style = ""
        self._value: list[str] = []
        self._length = 0
        self._told = False
        self._spoken = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if name == "row":
            self._number = int(attributes.get("r", self._number + 1))
            self._cells = []
        elif name == "c":
            self._column = _column(attributes.get("r", ""), len(self._cells))
            self._kind, self._style = attributes.get("t", "n"), attributes.get("s", "")
            self._value, self._length = [], 0
        self._told = name in ("v", "t")
        self._spoken += name == "rPh"

    def end(self, name: str) -> None:
        """An element ends."""
        self._told = False
        self._spoken -= name == "rPh"
        if name == "c":
            told = self._text(self._kind, self._style, "".join(self._value))
            if told and self._column >= len(self._cells):
                self._cells += [""] * (self._column - len(self._cells)) + [told]
        elif name == "row" and any(self._cells):
            self._bounds.take(len(self._cells))
            self.rows.append(Row(self._number, tuple(self._cells)))

    def words(self, text: str) -> None:
        """Characters between."""
        if self._told and not self._spoken:
            self._length += len(text)
            if self._length > CELL_LIMIT:
                raise AppError("input.too_large", limit=CELL_LIMIT)
            self._value.append(text)


def _column(reference: str, following: int) -> int:
    """The column that a cell says it is in, from 0."""
    if not reference:
        return following
    match = _COLUMN.match(reference)
    if match is None:
        raise unreadable("part")
    column = 0
    for letter in match[1]:
        column = column * _LETTERS + ord(letter) - ord("A") + 1
    if column > COLUMNS_LIMIT:
        raise AppError("table.too_large", rows=ROWS_LIMIT, columns=COLUMNS_LIMIT)
    return column - 1


def _number(value: str) -> str:
    number = Decimal(value)
    if not number.is_finite() or number.adjusted() > 300:
        raise unreadable("part")
    if abs(number) >= _EXACT:
        return f"{number:.14E}"
    if number == number.to_integral_value():
        return str(int(number))
    return f"{float(number):.15g}"  # as it was typed, without the binary dust


def _shown(code: str) -> str:
    """Which parts of a date a format shows, some of y, m, d, h."""
    first = _QUOTED.sub("", code.split(";", 1)[0]).lower()
    if "general" in first or not set(first) & set("ymdhs"):
        return ""
    clock = "h" if set(first) & set("hs") else ""
    month = "m" if "m" in first and ("y" in first or "d" in first or not clock) else ""
    return "".join(part for part in "yd" if part in first) + month + clock


def _local(name: str) -> str:
    """A name without its prefix."""
    return name.rpartition(":")[2]


def _nothing(*_: object) -> None:
    """What is of no interest."""


def _refuse(*_: object) -> None:
    raise unreadable("xml")
