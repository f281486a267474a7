"""The line of another source in its list, made from the history like all read tables (`projections`)."""

from __future__ import annotations

from kuager.model import dates
from kuager.model.ids import RecordId
from kuager.model.source import SourceText
from kuager.vault import indexing, texts
from kuager.vault.database import Database, Row
from kuager.vault.heads import claimed, read_heads, strictest


def persons_of(database: Database, source: RecordId, *, hidden: bool) -> list[Row]:
    """(name, account) of those of whom a testimony or another source tells, in the order of telling.

    The retracted ones only where it is retracted itself.
    """
    return database.rows(
        "SELECT name, id FROM account WHERE source=? AND (hidden=0 OR ?) ORDER BY position, id",
        (source, hidden),
    )


def keep(database: Database, record: RecordId) -> None:
    """Make the line anew, or take it away where nothing of the source stands any more."""
    heads = read_heads(database, record, "source")
    if not heads.sections:
        database.run("DELETE FROM source WHERE id=?", (record,))
        indexing.take_out(database, record, "source")
        return
    said, hidden = heads.one(SourceText, "source") or SourceText(kind=""), heads.hidden()
    when = said.date if said.date.told else said.published_on
    persons = persons_of(database, record, hidden=hidden)
    accounts = [read_heads(database, account, "account") for _, account in persons]
    latest = max((head for part in heads.sections.values() for head in part), key=claimed)
    database.run(
        "INSERT OR REPLACE INTO source VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        (
            record,
            said.kind,
            said.author,
            said.title,
            said.published,
            when.told,
            dates.sort_key(when.edtf),
            ", ".join(name for name, _ in persons if name),
            len(persons),
            strictest((heads.safety(), *(told.safety() for told in accounts))),
            sum(len(each.conflicts()) for each in (heads, *accounts)),
            latest.origin,
            latest.time,
            hidden,
        ),
    )
    indexing.put(database, record, "source", texts.of_source(heads))
