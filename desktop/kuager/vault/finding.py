"""Finding what is asked in one of the lists, the surest first.

Ranks: a whole ticket or number, a whole spelling of the name, a part of a number, the beginning of a name,
names of others in it, [names alike, found elsewhere], places, words in texts. In each rank the rows stand in
the order of the list; but those found by a number stand in the order of the numbers, and those found only by
a place or a text begin with what was recorded last. So what very many rows hold costs no more than the rest.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from enum import IntEnum
from typing import Final, Generic, NamedTuple

from kuager.model.ids import RecordId
from kuager.vault import search
from kuager.vault.database import Database, Row
from kuager.vault.listing import R, Table
from kuager.vault.narrowing import Narrowing
from kuager.vault.search import Asked, Fragment
from kuager.vault.tellings import NUMBERS, TELLINGS, Telling


class Rank(IntEnum):
    """How sure it is that this is what was meant."""

    NUMBER = 0
    NAME = 1
    FRAGMENT = 2
    BEGINNING = 3
    OTHER = 4
    ALIKE = 5
    PLACE = 6
    TEXT = 7


class Match(NamedTuple, Generic[R]):
    """A row that was found."""

    row: R
    rank: Rank


MOST: Final = 1000
"""Rows that are found for words: nobody reads further."""

_INDEXED: Final = (
    "FROM search s JOIN search_row r ON r.n=s.rowid CROSS JOIN {} t ON t.id=r.id "
    "WHERE search MATCH ? AND r.kind=? "
)
_ROWS: Final = "FROM search s JOIN search_row r ON r.n=s.rowid WHERE search MATCH ? AND r.kind=?"
_COMMON: Final = 5000
_LATEST: Final = "s.rowid DESC"


def find(
    database: Database, table: Table[R], asked: Asked, narrowing: Narrowing, limit: int = MOST
) -> list[Match[R]]:
    """The rows that fit; without words all that the filters leave, however many."""
    search_for = _Search(database, table, narrowing, limit)
    found: dict[RecordId, Match[R]] = {}
    for rank, rows in search_for.every(asked):
        for row in rows:
            found.setdefault(row.id, Match(row, rank))
        if asked.words and len(found) >= limit:
            break
    matches = sorted(found.values(), key=lambda match: match.rank)
    return matches[:limit] if asked.words else matches


def is_common(database: Database, table: Table[R], asked: Asked) -> bool:
    """Whether many rows hold the words; then filters had best be answered for all rows at once."""
    count = f"SELECT count(*) FROM (SELECT 1 {_ROWS} LIMIT ?)"
    return bool(database.value(count, (search.match(asked.words), table.name, _COMMON)) == _COMMON)


def of(database: Database, table: Table[R], records: Sequence[RecordId], narrowing: Narrowing) -> list[R]:
    """Those of these records that the filters leave, in the order given."""
    sql = (
        f"SELECT {table.columns} FROM json_each(?) j CROSS JOIN {table.name} t ON t.id=j.value "
        f"WHERE {narrowing.where} ORDER BY j.key"
    )
    rows = database.rows(sql, (json.dumps(records), *narrowing.values))
    return [table.read(row) for row in rows]


def matching(
    database: Database, table: Table[R], expression: str, narrowing: Narrowing, limit: int = MOST
) -> list[R]:
    """The rows that an expression made by `search.match` finds, in the order of the list."""
    return _Search(database, table, narrowing, limit).indexed(expression)


class _Search(Generic[R]):
    def __init__(self, database: Database, table: Table[R], narrowing: Narrowing, limit: int) -> None:
        self._database = database
        self._table = table
        self._narrowing = narrowing
        self._limit = limit

    def every(self, asked: Asked) -> Iterator[tuple[Rank, list[R]]]:
        """The rows of each rank; a row may come again in a later one."""
        words = asked.words
        if not words:
            yield Rank.NUMBER, self._all()
            return
        yield Rank.NUMBER, self.indexed(search.match(words, ("tickets",), whole=True))
        if asked.fragments:
            yield from self._numbered(asked)
        name = search.match(words, ("names",), whole=True)
        whole = f"instr({search.bounded('s.names')}, ?)"
        yield Rank.NAME, self.indexed(name, whole, (search.as_one(words),))
        yield Rank.FRAGMENT, self.indexed(search.match(words, ("tickets",)))
        for rank, columns, order in (
            (Rank.BEGINNING, ("names",), ""),
            (Rank.OTHER, ("tickets", "names", "others"), ""),
            (Rank.PLACE, ("tickets", "names", "others", "places"), _LATEST),
            (Rank.TEXT, search.COLUMNS, _LATEST),
        ):
            beside = " AND ".join(
                f"({' OR '.join(f'instr(s.{column}, ?)' for column in columns)})" for _ in asked.together
            )
            values = tuple(run for run in asked.together for _ in columns)
            yield rank, self.indexed(search.match(words, columns), beside, values, order)

    def _all(self) -> list[R]:
        table = self._table
        sql = (
            f"SELECT {table.columns} FROM {table.name} t WHERE {self._narrowing.where} ORDER BY {table.order}"
        )
        return self._rows(self._database.rows(sql, self._narrowing.values))

    def indexed(
        self, expression: str, condition: str = "", values: tuple[str, ...] = (), order: str = ""
    ) -> list[R]:
        """What the index finds."""
        table = self._table
        sql = (
            f"SELECT {table.columns} {_INDEXED.format(table.name)} {f'AND {condition}' if condition else ''} "
            f"AND {self._narrowing.where} ORDER BY {order or table.order} LIMIT ?"
        )
        given = (expression, table.name, *values, *self._narrowing.values, self._limit)
        return self._rows(self._database.rows(sql, given))

    def _rows(self, rows: Sequence[Row]) -> list[R]:
        return [self._table.read(row) for row in rows]

    def _numbered(self, asked: Asked) -> Iterator[tuple[Rank, list[R]]]:
        """What has every fragment in a number, and the words beside them anywhere."""
        first, *others = asked.fragments
        where, values = self._narrowing
        for fragment in others:
            condition, given = _has(self._table.name, fragment)
            where += f" AND {condition}"
            values = (*values, *given)
        if words := asked.besides_numbers():
            where += f" AND t.id IN (SELECT r.id {_ROWS})"
            values = (*values, search.match(words), self._table.name)
        rest = Narrowing(where, values)
        for rank, condition, given in (
            (Rank.NUMBER, _WHOLE, (first.text, first.text, first.in_phone())),
            (Rank.FRAGMENT, _PART, (first.text, first.in_phone(), first.in_phone())),
        ):
            for telling in TELLINGS[self._table.name]:
                yield rank, self._with_number(telling, condition, given, rest)

    def _with_number(
        self, telling: Telling, condition: str, given: tuple[str, ...], rest: Narrowing
    ) -> list[R]:
        """The rows for which a number fulfils a condition, by number: so it ends where there are enough."""
        table = self._table
        sql = (
            f"SELECT {table.columns} FROM trait x CROSS JOIN {telling.joined_back()} "
            f"CROSS JOIN {table.name} t WHERE x.role=? AND {condition} AND {telling.node}=x.node "
            f"AND {telling.where} AND {rest.where} ORDER BY x.kind, x.value LIMIT ?"
        )
        return self._rows(self._database.rows(sql, (telling.role, *given, *rest.values, self._limit)))


_WHOLE: Final = (
    f"x.kind IN {NUMBERS} AND (x.kind='id' AND substr(x.value, instr(x.value, ' ') + 1)=? "
    "OR x.kind='phone' AND x.value IN (?, ?))"
)
_PART: Final = (
    f"x.kind IN {NUMBERS} AND (instr(x.value, ?) OR x.kind='phone' AND substr(x.value, 1, length(?))=?)"
)


def _has(table: str, fragment: Fragment) -> tuple[str, tuple[str, ...]]:
    """That a node of a row has a number with this in it."""
    given: tuple[str, ...] = (fragment.text, fragment.in_phone(), fragment.in_phone())
    conditions = [
        f"EXISTS(SELECT 1 FROM {telling.joined()} CROSS JOIN trait x ON x.node={telling.node} "
        f"AND x.role='{telling.role}' WHERE {telling.where} AND {_PART})"
        for telling in TELLINGS[table]
    ]
    return f"({' OR '.join(conditions)})", given * len(conditions)
