"""Nodes as they stand, and the file each belongs to: what lists, pages and letters read alike.

A node is an account, or a testimony for its testifier (model/person.py); its file is named after one of them.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from typing import NamedTuple

import msgspec

from kuager.model.account import AccountNames, Circumstances, Events, Identity
from kuager.model.attachment import Attachments
from kuager.model.comparison import AccountView
from kuager.model.ids import RecordId
from kuager.vault.database import Database
from kuager.vault.heads import Heads, read_heads, read_many, strictest


class Node(msgspec.Struct, frozen=True):
    """One node of a file; `source` is what tells it, most often a testimony; `hidden`: it was retracted."""

    id: RecordId
    kind: str
    source: RecordId
    hidden: bool


def file_of(database: Database, named: RecordId) -> RecordId:
    """The file that an id stands for now: where the links lead from it, or itself."""
    return files_of(database, (named,))[named]


def files_of(database: Database, named: Iterable[RecordId]) -> dict[RecordId, RecordId]:
    """The same of many ids, in their order."""
    found = {each: each for each in named}
    if found:
        sql = "SELECT l.node, l.file FROM json_each(?) j CROSS JOIN linked l ON l.node=j.value"
        found.update(database.rows(sql, (json.dumps(list(found)),)))
    return found


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


class Told(NamedTuple):
    """An account of a file, and what tells it."""

    id: RecordId
    source: RecordId
    hidden: bool


def told_of(database: Database, files: Iterable[RecordId]) -> dict[RecordId, list[Told]]:
    """The accounts that are linked to each of these, ordered by id; retracted ones only if all are."""
    found: dict[RecordId, list[Told]] = {file: [] for file in files}
    for file, account, source, hidden in database.rows(
        "SELECT a.person, a.id, a.source, a.hidden FROM json_each(?) j "
        "CROSS JOIN account a ON a.person=j.value ORDER BY a.person, a.id",
        (json.dumps(list(found)),),
    ):
        found[file].append(Told(account, source, bool(hidden)))
    return {file: [each for each in told if not each.hidden] or told for file, told in found.items()}


def read_accounts(database: Database, person: RecordId) -> list[tuple[AccountView, Heads]]:
    """The accounts that are linked to a person, ordered by id, each with its heads.

    Retracted ones are left out, unless there is no other.
    """
    return list(read_views(database, [told.id for told in told_of(database, (person,))[person]]).values())


def safety_of(database: Database, account: RecordId, source: RecordId) -> str:
    """The safety level that holds for an account: the strictest of its own and of its source's."""
    own = read_heads(database, account, "account", "safety")
    return strictest((own.safety(), safety_of_sources(database, (source,))[source]))


def safety_of_sources(database: Database, sources: Iterable[RecordId]) -> dict[RecordId, str]:
    """The safety levels of what tells accounts.

    Nothing keeps a stranger from giving a testimony and another source the same id: then both count.
    """
    testimonies = read_many(database, sources, "testimony", "safety")
    others = read_many(database, testimonies, "source", "safety")
    levels = {}
    for source, testimony in testimonies.items():
        said = (testimony, others[source])
        told = [heads for heads in said if heads.sections] or said[:1]
        levels[source] = strictest(heads.safety() for heads in told)
    return levels


def read_account(database: Database, account: RecordId) -> tuple[AccountView, Heads]:
    """One account as it stands."""
    return read_views(database, (account,))[account]


def read_views(database: Database, accounts: Iterable[RecordId]) -> dict[RecordId, tuple[AccountView, Heads]]:
    """These accounts as they stand, in their order."""
    found = read_many(database, accounts, "account")
    return {account: (_view(account, heads), heads) for account, heads in found.items()}


def _view(account: RecordId, heads: Heads) -> AccountView:
    return AccountView(
        id=account,
        names=(heads.one(AccountNames, "names") or AccountNames()).names,
        identity=heads.one(Identity, "identity") or Identity(),
        circumstances=heads.one(Circumstances, "circumstances") or Circumstances(),
        events=(heads.one(Events, "events") or Events()).events,
        attachments=(heads.one(Attachments, "attachments") or Attachments()).files,
    )
