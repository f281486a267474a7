"""Accounts as they stand, and the file each belongs to: what lists, pages and letters read alike."""

from __future__ import annotations

from kuager.model.account import AccountNames, Circumstances, Events, Identity
from kuager.model.comparison import AccountView
from kuager.model.ids import RecordId
from kuager.vault.database import Database
from kuager.vault.heads import Heads, read_heads


def file_of(database: Database, named: RecordId) -> RecordId:
    """The file that an id stands for now: where its account went, or itself."""
    found = database.value("SELECT person FROM account WHERE id=?", (named,))
    return named if found is None else RecordId(found)


def read_accounts(database: Database, person: RecordId) -> list[tuple[AccountView, Heads]]:
    """The accounts that are linked to a person, ordered by id, each with its heads.

    Retracted ones are left out, unless there is no other.
    """
    rows = database.rows(
        "SELECT id FROM account WHERE person=?1 AND (hidden=0 OR NOT EXISTS("
        "SELECT 1 FROM account WHERE person=?1 AND hidden=0)) ORDER BY id",
        (person,),
    )
    return [read_account(database, RecordId(row[0])) for row in rows]


def read_account(database: Database, account: RecordId) -> tuple[AccountView, Heads]:
    """One account as it stands."""
    heads = read_heads(database, account, "account")
    told = heads.one(AccountNames, "names") or AccountNames()
    events = heads.one(Events, "events") or Events()
    view = AccountView(
        id=account,
        names=told.names,
        identity=heads.one(Identity, "identity") or Identity(),
        circumstances=heads.one(Circumstances, "circumstances") or Circumstances(),
        events=events.events,
    )
    return view, heads
