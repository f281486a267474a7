"""Reading a table around its broken pages.

A page whose MAC fails spoils the connection that met it, so that each failure costs a new one. Rows are read
in the order of a number until one cannot be read; then the next number that can be is looked for, first close
by, then with steps that grow with the distance: what a leaf hides is some rows, what an inner page hides may
be thousands. A table without numbers is read from both ends.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Final

from kuager.errors import AppError
from kuager.vault.database import Database, Row

_FARTHEST: Final = 1 << 40
_GROWTH: Final = 16
"""A step is this part of the distance that was searched already."""

Opening = Callable[[], AbstractContextManager[Database]]


class Rows:
    """What can be read of one database; `lost` names the tables that had rows which cannot be."""

    def __init__(self, opening: Opening) -> None:
        self._opening = opening
        self._connections = contextlib.ExitStack()
        self._database: Database | None = None
        self.lost: dict[str, None] = {}

    def close(self) -> None:
        """Close the connection."""
        self._connections.close()
        self._database = None

    def _asked(self, sql: str, values: tuple[object, ...] = ()) -> tuple[list[Row], bool]:
        """The rows up to the first that cannot be read, and whether there was one."""
        found: list[Row] = []
        try:
            if self._database is None:
                self._database = self._connections.enter_context(self._opening())
            for row in self._database.each(sql, values):
                found.append(row)  # noqa: PERF402 - those before the broken one are kept
        except AppError as error:
            if error.code != "vault.damaged":
                raise
            self.close()
            return found, True
        return found, False

    def numbered(self, table: str, columns: str, number: str = "n") -> list[Row]:
        """The rows of a table that has a number of its own, which is put in front."""
        sql = f"SELECT {number}, {columns} FROM {table} WHERE {number}>=? ORDER BY {number}"
        start, rows = 0, []
        while True:
            found, broken = self._asked(sql, (start,))
            rows += found
            if not broken:
                return rows
            self.lost[table] = None
            # The engine is one row ahead of us, so the one before the broken place is asked for alone too.
            following = self._next_readable(sql, found[-1][0] + 1 if found else start)
            if not following:
                return rows
            rows += following
            start = following[-1][0] + 1

    def _next_readable(self, sql: str, start: int) -> list[Row]:
        """The first row from a number on that can be read; none if there is none."""
        alone = f"{sql} LIMIT 1"
        low = high = start
        found, broken = self._asked(alone, (high,))
        while broken:
            low, high = high, high + 1 + (high - start) // _GROWTH
            if high - start > _FARTHEST:
                return []
            found, broken = self._asked(alone, (high,))
        while high - low > 1:
            middle = (low + high) // 2
            nearer, broken = self._asked(alone, (middle,))
            if broken:
                low = middle
            else:
                high, found = middle, nearer
        return found

    def keyed(self, table: str, columns: str, key: str) -> list[Row]:
        """The rows of a small table without numbers, by its key."""
        forward, broken = self._asked(f"SELECT {columns} FROM {table} ORDER BY {key}")
        if not broken:
            return forward
        self.lost[table] = None
        backward_key = ", ".join(f"{column} DESC" for column in key.split(", "))
        backward, _ = self._asked(f"SELECT {columns} FROM {table} ORDER BY {backward_key}")
        return list(dict.fromkeys([*forward, *reversed(backward)]))
