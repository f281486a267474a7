"""The rows of accounts, with what each tells of its person, made like all read tables (`projections`)."""

from __future__ import annotations

import json
from collections.abc import Iterable

from kuager.model import names
from kuager.model.account import AccountNames, AccountSource, Events, Identity
from kuager.model.ids import RecordId
from kuager.vault import traits
from kuager.vault.accounts import files_of
from kuager.vault.database import Database
from kuager.vault.heads import Heads, read_many


def keep(database: Database, records: Iterable[RecordId]) -> None:
    """Make the rows anew, or take away those of which nothing says who tells it."""
    found = read_many(database, records, "account")
    sources: dict[RecordId, AccountSource] = {}
    for record, heads in found.items():
        if (source := heads.one(AccountSource, "source")) is not None:
            sources[record] = source
    gone = [(record,) for record in found if record not in sources]
    database.run_many("DELETE FROM account WHERE id=?", gone)
    told = {record: heads if record in sources else Heads("account", {}) for record, heads in found.items()}
    traits.keep(database, "account", {record: _told(heads) for record, heads in told.items()})
    files = files_of(database, sources)
    hidden = hidden_sources(database, (source.source for source in sources.values()))
    rows = (
        (
            record,
            source.source,
            source.position,
            files[record],
            names.display((found[record].one(AccountNames, "names") or AccountNames()).names),
            source.relation,
            found[record].hidden() or source.source in hidden,
        )
        for record, source in sources.items()
    )
    database.run_many("INSERT OR REPLACE INTO account VALUES(?,?,?,?,?,?,?)", rows)


def _told(heads: Heads) -> traits.Told:
    return traits.Told(
        (name.text for given in heads.all(AccountNames, "names") for name in given.names),
        traits.of_account(heads.all(Identity, "identity"), heads.all(Events, "events")),
    )


def hidden_sources(database: Database, sources: Iterable[RecordId]) -> set[RecordId]:
    """Those of these testimonies and other sources that are retracted."""
    said: dict[str, list[RecordId]] = {}
    for record, kind in database.rows(  # of most sources nobody ever said so
        "SELECT DISTINCT d.id, d.kind FROM json_each(?) j "
        "CROSS JOIN record d ON d.id=j.value AND d.kind IN ('testimony', 'source') "
        "CROSS JOIN head h ON h.record=d.n AND h.name='retraction'",
        (json.dumps(list(set(sources))),),
    ):
        said.setdefault(kind, []).append(record)
    return {
        record
        for kind, records in said.items()
        for record, heads in read_many(database, records, kind, "retraction").items()
        if heads.hidden()
    }
