"""Which nodes tell of what a list shows, and what they tell: spellings, numbers, places.

A node is an account or a testimony (model/person.py). What was retracted tells only of what was retracted
itself. In the SQL `t` is the table of the list.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from kuager.model.ids import RecordId
from kuager.vault.database import Database


class Telling(NamedTuple):
    """A way from what a list shows to nodes.

    `others`: they do not tell of the one whom the row is about, but of others in it. `tables`, in the order
    in which one goes from the row, belong to it by `where`; `node` is the id of a node in them, and `file`
    that of its file.
    """

    others: bool
    role: str
    tables: tuple[str, ...]
    where: str
    node: str
    file: str

    def joined(self) -> str:
        """The tables from the row to the node."""
        return " CROSS JOIN ".join(self.tables)

    def joined_back(self) -> str:
        """The tables from the node to the row."""
        return " CROSS JOIN ".join(reversed(self.tables))


TELLINGS: Final = {
    "person": (
        Telling(False, "account", ("account a",), "a.person=t.id AND a.hidden<=t.hidden", "a.id", "a.person"),
        Telling(
            False, "testimony", ("interview i",), "i.witness=t.id AND i.hidden<=t.hidden", "i.id", "i.witness"
        ),
    ),
    "interview": (
        Telling(False, "testimony", ("interview i",), "i.id=t.id", "i.id", "i.witness"),
        Telling(True, "account", ("account a",), "a.source=t.id AND a.hidden<=t.hidden", "a.id", "a.person"),
    ),
    "source": (
        Telling(True, "account", ("account a",), "a.source=t.id AND a.hidden<=t.hidden", "a.id", "a.person"),
    ),
    "letter": (
        Telling(
            False,
            "account",
            ("letter_person r", "account a"),
            "r.letter=t.id AND a.person=r.person AND a.hidden<=t.hidden",
            "a.id",
            "a.person",
        ),
        Telling(
            True,
            "testimony",
            ("letter_applicant n", "interview i"),
            "n.letter=t.id AND i.id=n.testimony",
            "i.id",
            "i.witness",
        ),
    ),
}

NUMBERS: Final = "('id', 'phone')"
_TICKETS: Final = {"interview": ("ticket",), "letter": ("slip", "number")}
_CALLED: Final = {"source": ("title", "author")}
"""By what a record goes that is named in no node."""


class Told(NamedTuple):
    """Tickets, spellings, those of the others in it, numbers without their kind, and places; each as told."""

    tickets: list[str]
    names: list[str]
    others: list[str]
    numbers: list[str]
    places: list[str]


def read(database: Database, table: str, records: Iterable[RecordId]) -> dict[RecordId, Told]:
    """What is told of each of these records."""
    found = {record: Told([], [], [], [], []) for record in records}
    asked = json.dumps(list(found))
    for column in _TICKETS.get(table, ()):
        sql = f"SELECT t.id, t.{column} FROM json_each(?) j CROSS JOIN {table} t ON t.id=j.value"
        for record, ticket in database.rows(sql, (asked,)):
            found[record].tickets.append(ticket)
    for called in _CALLED.get(table, ()):
        sql = f"SELECT t.id, t.{called} FROM json_each(?) j CROSS JOIN {table} t ON t.id=j.value"
        for record, name in database.rows(sql, (asked,)):
            found[record].names.append(name)
    for telling in TELLINGS[table]:
        way = (
            f"FROM json_each(?) j CROSS JOIN {table} t ON t.id=j.value CROSS JOIN {telling.joined()} "
            f"CROSS JOIN {{}} x ON x.node={telling.node} AND x.role='{telling.role}' WHERE {telling.where}"
        )
        for record, name in database.rows(
            f"SELECT t.id, x.name {way.format('spelling')} ORDER BY t.id, x.node, x.position", (asked,)
        ):
            (found[record].others if telling.others else found[record].names).append(name)
        for record, kind, value in database.rows(
            f"SELECT t.id, x.kind, x.value {way.format('trait')} AND x.kind IN ('id', 'phone', 'place') "
            "ORDER BY t.id, x.node, x.kind, x.value",
            (asked,),
        ):
            told = found[record]
            (told.places if kind == "place" else told.numbers).append(bare(kind, value))
    return found


def of_files(
    database: Database, table: str, files: Sequence[RecordId]
) -> list[tuple[RecordId, RecordId, bool]]:
    """(file, record of the list that it is told of in, whether as one of the others), as the files stand."""
    found: list[tuple[int, bool, RecordId]] = []
    for telling in TELLINGS[table]:
        found += database.rows(
            f"SELECT DISTINCT j.key, {telling.others:d}, t.id FROM json_each(?) j "
            f"CROSS JOIN {telling.joined_back()} CROSS JOIN {table} t "
            f"WHERE {telling.file}=j.value AND {telling.where}",
            (json.dumps(files),),
        )
    return [(files[place], RecordId(record), bool(others)) for place, others, record in sorted(found)]


def bare(kind: str, value: str) -> str:
    """A trait as one reads it: of an ID its number, without the kind of number."""
    return value.partition(" ")[2] if kind == "id" else value
