"""Writing the full-text index: one row for each record that a list shows, by what it can be found."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from kuager.model.ids import RecordId
from kuager.vault import search, tellings
from kuager.vault.database import Database

_COLUMNS = ", ".join(search.COLUMNS)


def put(database: Database, kind: str, texts: Mapping[RecordId, Iterable[str]]) -> None:
    """Index what is told of records, and these texts of each; what stands already is left alone."""
    if not texts:
        return
    asked = (json.dumps(list(texts)), kind)
    stands = {
        record: tuple(entry)
        for record, *entry in database.rows(
            f"SELECT r.id, {_COLUMNS} FROM json_each(?) j "
            "CROSS JOIN search_row r ON r.id=j.value AND r.kind=? CROSS JOIN search s ON s.rowid=r.n",
            asked,
        )
    }
    entries = {}
    for record, told in tellings.read(database, kind, texts).items():
        entry = search.Entry(told.tickets, told.names, told.others, told.places, list(texts[record]))
        columns = entry.columns()
        if stands.get(record) != columns:
            entries[record] = columns
    numbers = _numbers(database, kind, entries)
    replaced = [(numbers[record],) for record in entries if record in stands]
    database.run_many("DELETE FROM search WHERE rowid=?", replaced)
    database.run_many(
        f"INSERT INTO search(rowid, id, kind, {_COLUMNS}) VALUES(?,?,?,?,?,?,?,?)",
        ((numbers[record], record, kind, *columns) for record, columns in entries.items()),
    )


def _numbers(database: Database, kind: str, records: Iterable[RecordId]) -> dict[RecordId, int]:
    """The row numbers of these records, in their order; they have one each after it."""
    asked = list(records)
    database.run_many(
        "INSERT OR IGNORE INTO search_row(id, kind) VALUES(?,?)", ((each, kind) for each in asked)
    )
    return dict(
        database.rows(
            "SELECT r.id, r.n FROM json_each(?) j CROSS JOIN search_row r ON r.id=j.value AND r.kind=?",
            (json.dumps(asked), kind),
        )
    )


def take_out(database: Database, kind: str, records: Iterable[RecordId]) -> None:
    """Find these records no more."""
    keys = [(record, kind) for record in records]
    database.run_many("DELETE FROM search WHERE rowid=(SELECT n FROM search_row WHERE id=? AND kind=?)", keys)
    database.run_many("DELETE FROM search_row WHERE id=? AND kind=?", keys)
