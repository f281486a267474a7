"""Nodes as they stand, and the file each belongs to: what lists, pages and letters read alike.

A node is an account, or a testimony for its testifier (model/person.py); its file is named after one of them.
"""

from __future__ import annotations

import json
from collections.abc import Collection

import msgspec

from kuager.model.account import AccountNames, Circumstances, Events, Identity
from kuager.model.attachment import Attachments
from kuager.model.comparison import AccountView
from kuager.model.ids import RecordId
from kuager.vault.database import Database
from kuager.vault.heads import Heads, read_heads, strictest


class Node(msgspec.Struct, frozen=True):
    """One node of a file; `source` is what tells it, most often a testimony; `hidden`: it was retracted."""

    id: RecordId
    kind: str
    source: RecordId
    hidden: bool


def file_of(database: Database, named: RecordId) -> RecordId:
    """The file that an id stands for now: where the links lead from it, or itself."""
    found = database.value("SELECT file FROM linked WHERE node=?", (named,))
    return named if found is None else RecordId(found)


def nodes(database: Database, file: RecordId) -> list[Node]:
    """The accounts of a file, then the testimonies in which the person speaks, each by id."""
    rows = database.rows(
        "SELECT id, 'account', source, hidden FROM account WHERE person=?1 UNION ALL "
        "SELECT id, 'testimony', id, hidden FROM interview WHERE witness=?1 ORDER BY 2, 1",
        (file,),
    )
    return [Node(RecordId(id_), kind, RecordId(source), bool(hidden)) for id_, kind, source, hidden in rows]


def is_file(database: Database, named: RecordId) -> bool:
    """Whether a file of this name holds any node."""
    return bool(
        database.value(
            "SELECT 1 FROM account WHERE person=?1 UNION ALL SELECT 1 FROM interview WHERE witness=?1",
            (named,),
        )
    )


def is_node(database: Database, named: RecordId) -> bool:
    """Whether an account or a testimony has this id."""
    return bool(
        database.value(
            "SELECT 1 FROM account WHERE id=?1 UNION ALL SELECT 1 FROM interview WHERE id=?1", (named,)
        )
    )


def linked_directly(database: Database, node: RecordId) -> list[RecordId]:
    """The nodes whose own link names this one, itself left out."""
    rows = database.rows("SELECT node FROM linked WHERE target=?1 AND node<>?1 ORDER BY node", (node,))
    return [RecordId(each) for (each,) in rows]


def pairs_of(database: Database, named: Collection[RecordId]) -> list[RecordId]:
    """The decisions about pairs that name any of these nodes."""
    rows = database.rows(
        "SELECT p.record FROM json_each(?1) j JOIN pair p ON p.one=j.value UNION "
        "SELECT p.record FROM json_each(?1) j JOIN pair p ON p.other=j.value ORDER BY 1",
        (json.dumps(sorted(named)),),
    )
    return [RecordId(record) for (record,) in rows]


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


def safety_of(database: Database, account: RecordId, source: RecordId) -> str:
    """The safety level that holds for an account: the strictest of its own and of its source's.

    Nothing keeps a stranger from giving a testimony and another source the same id: then both count.
    """
    said = [read_heads(database, source, kind, "safety") for kind in ("testimony", "source")]
    told = [heads for heads in said if heads.sections] or said[:1]
    own = read_heads(database, account, "account", "safety")
    return strictest(heads.safety() for heads in (own, *told))


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
        attachments=(heads.one(Attachments, "attachments") or Attachments()).files,
    )
    return view, heads
