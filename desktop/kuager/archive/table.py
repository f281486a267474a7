"""A table as other programs read and write it: bounds, guarding against formulas, and writing it as CSV.

CSV is RFC 4180 in UTF-8 with a byte order mark, because Excel reads any other UTF-8 as the system's old code
page. A cell that begins with `=`, `+`, `-`, `@` (or their wide forms), a tabulator or a line break could be
run as a formula by spreadsheet programs: it is written with an apostrophe in front, as OWASP's page "CSV
Injection" advises, and the apostrophe is taken away when the table is read. One that begins with apostrophes
and then one of those gets one more, so that what is read is what was written. Errors of reading:
`table.unreadable` with a reason, `table.too_large`.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import Final

import msgspec

from kuager.errors import AppError

FILE_LIMIT: Final = 32 << 20
"""Bytes of the largest file that is read."""
COLUMNS_LIMIT: Final = 16_384
"""What Excel and LibreOffice have at most."""
ROWS_LIMIT: Final = 50_000
CELLS_LIMIT: Final = 4_000_000
CELL_LIMIT: Final = 1 << 20
"""Characters of one cell: more than any section of a record may hold."""

_BEFORE_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_GUARD: Final = "'"
_MARK: Final = "\ufeff".encode()


class Row(msgspec.Struct, frozen=True):
    """One row: its number as spreadsheet programs count them, from 1, and its cells."""

    number: int
    cells: tuple[str, ...]

    def cell(self, column: int) -> str:
        """A cell, "" where the row is shorter."""
        return self.cells[column] if column < len(self.cells) else ""


class Sheet(msgspec.Struct, frozen=True):
    """What was read: the rows that are not empty. `encoding` and `separator` are "" for a workbook.

    `names` are the sheets of a workbook, `name` the one that was read.
    """

    rows: tuple[Row, ...]
    encoding: str = ""
    separator: str = ""
    name: str = ""
    names: tuple[str, ...] = ()


class Bounds:
    """Counts what was read of an untrusted table and refuses what is too much."""

    def __init__(self) -> None:
        self._rows = 0
        self._cells = 0

    def take(self, cells: int) -> None:
        """One more row of so many cells."""
        self._rows += 1
        self._cells += cells
        if cells > COLUMNS_LIMIT or self._rows > ROWS_LIMIT or self._cells > CELLS_LIMIT:
            raise AppError("table.too_large", rows=ROWS_LIMIT, columns=COLUMNS_LIMIT)


def unreadable(reason: str) -> AppError:
    """That a file is no table that can be read; the reason is a code."""
    return AppError("table.unreadable", reason=reason)


def guarded(text: str) -> str:
    """A cell that no spreadsheet program takes for a formula."""
    return _GUARD + text if text.lstrip(_GUARD).startswith(_BEFORE_FORMULA) else text


def unguarded(text: str) -> str:
    """The cell as it was before `guarded`."""
    return text[1:] if text.startswith(_GUARD) and text.lstrip(_GUARD).startswith(_BEFORE_FORMULA) else text


def to_csv(rows: Iterable[Iterable[str]]) -> bytes:
    """Rows of equal length as a CSV file, every cell guarded."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    for row in rows:
        writer.writerow([guarded(cell) for cell in row])
    return _MARK + text.getvalue().encode("utf-8")
