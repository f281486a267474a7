"""The lines of other sources in their list, made from the history like all read tables (`projections`)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from kuager.model import dates
from kuager.model.ids import RecordId
from kuager.model.source import SourceText
from kuager.vault import indexing, texts
from kuager.vault.database import Database, Row
from kuager.vault.heads import Heads, read_many, read_warnings, strictest


class Persons:
    """Those of whom a testimony or another source tells, in the order of telling.

    `names` may be empty strings; `levels` and `conflicts` are those of the accounts themselves.
    """

    def __init__(self, told: list[Row], warnings: Mapping[RecordId, Heads]) -> None:
        accounts = [warnings[account] for account, _ in told]
        self.count = len(told)
        self.names = ", ".join(name for _, name in told if name)
        self.levels = [heads.safety() for heads in accounts]
        self.conflicts = sum(len(heads.conflicts()) for heads in accounts)


def persons_of(database: Database, hidden: Mapping[RecordId, bool]) -> dict[RecordId, Persons]:
    """Of each of these sources; the retracted ones only where it is retracted itself, as is told of each."""
    told: dict[RecordId, list[Row]] = {source: [] for source in hidden}
    for source, account, name, is_hidden in database.rows(
        "SELECT a.source, a.id, a.name, a.hidden FROM json_each(?) j "
        "CROSS JOIN account a ON a.source=j.value ORDER BY a.source, a.position, a.id",
        (json.dumps(list(told)),),
    ):
        if hidden[source] or not is_hidden:
            told[source].append((account, name))
    warnings = read_warnings(database, (account for each in told.values() for account, _ in each), "account")
    return {source: Persons(each, warnings) for source, each in told.items()}


def keep(database: Database, records: Iterable[RecordId]) -> None:
    """Make the lines anew, or take away those where nothing of the source stands any more."""
    found = read_many(database, records, "source")
    standing = {record: heads for record, heads in found.items() if heads.sections}
    gone = [record for record in found if record not in standing]
    database.run_many("DELETE FROM source WHERE id=?", ((record,) for record in gone))
    indexing.take_out(database, "source", gone)
    persons = persons_of(database, {record: heads.hidden() for record, heads in standing.items()})
    database.run_many(
        "INSERT OR REPLACE INTO source VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        (_line(record, heads, persons[record]) for record, heads in standing.items()),
    )
    indexing.put(database, "source", {record: texts.of_source(heads) for record, heads in standing.items()})


def _line(record: RecordId, heads: Heads, persons: Persons) -> Row:
    said = heads.one(SourceText, "source") or SourceText(kind="")
    when = said.date if said.date.told else said.published_on
    latest = heads.latest()
    return (
        record,
        said.kind,
        said.author,
        said.title,
        said.published,
        when.told,
        dates.sort_key(when.edtf),
        persons.names,
        persons.count,
        strictest((heads.safety(), *persons.levels)),
        len(heads.conflicts()) + persons.conflicts,
        latest.origin,
        latest.time,
        heads.hidden(),
    )
