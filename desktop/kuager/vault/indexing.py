"""Writing the full-text index: one row for each record that a list shows, by what it can be found."""

from __future__ import annotations

from collections.abc import Iterable

from kuager.model.ids import RecordId
from kuager.vault import search, tellings
from kuager.vault.database import Database


def put(database: Database, record: RecordId, kind: str, texts: Iterable[str]) -> None:
    """Index what is told of a record, and these texts; what stands already is left alone."""
    told = tellings.read(database, kind, [record])[record]
    entry = search.Entry(told.tickets, told.names, told.others, told.places, list(texts)).columns()
    columns = ", ".join(search.COLUMNS)
    found = database.row(
        f"SELECT {columns}, rowid FROM search WHERE rowid=(SELECT n FROM search_row WHERE id=? AND kind=?)",
        (record, kind),
    )
    if found is None:
        number = database.run("INSERT INTO search_row(id, kind) VALUES(?,?)", (record, kind))
    elif found[:-1] == entry:
        return
    else:
        number = found[-1]
        database.run("DELETE FROM search WHERE rowid=?", (number,))
    database.run(
        f"INSERT INTO search(rowid, id, kind, {columns}) VALUES(?,?,?,?,?,?,?,?)",
        (number, record, kind, *entry),
    )


def take_out(database: Database, record: RecordId, kind: str) -> None:
    """Find a record no more."""
    key = (record, kind)
    database.run("DELETE FROM search WHERE rowid=(SELECT n FROM search_row WHERE id=? AND kind=?)", key)
    database.run("DELETE FROM search_row WHERE id=? AND kind=?", key)
