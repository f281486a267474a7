"""Erasing on the shelf: bytes of what was erased here, and of what belongs to it, do not wait there either.

What belongs to an erased record is what `erasure` would take with it once it came: consent, link, accounts,
letters, decisions about two. Of a record that is held here, the history says whether it does.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final

from kuager.model.erasure import is_kept
from kuager.model.ids import RecordId, consent_id, link_id
from kuager.model.merge import Key
from kuager.vault import tombstones
from kuager.vault.database import Database

_HEADER: Final = "header"
_SECTION: Final = "section"


def purge(database: Database) -> bool:
    """Take away the bytes of what was erased and of what belongs to it; whether there were any."""
    if not database.value("SELECT EXISTS(SELECT 1 FROM shelf) AND EXISTS(SELECT 1 FROM erased)"):
        return False
    gone = _gone(database)
    rows = [
        (number, digest)
        for number, part, digest, record, kind, name in database.rows(
            "SELECT p.n, p.part, p.digest, p.record, p.kind, p.name FROM json_each(?) j "
            "JOIN shelved p ON p.record=j.value->>0 AND p.kind=j.value->>1",
            (json.dumps(sorted(gone)),),
        )
        if part != _HEADER and not is_kept(kind, name)
    ]
    if not rows:
        return False
    # The same bytes may lie there under another name, too.
    digests = json.dumps(sorted({digest for _, digest in rows}))
    _shrink(database, digests)
    return True


def _shrink(database: Database, digests: str) -> None:
    where = f"part<>'{_HEADER}' AND digest IN (SELECT value FROM json_each(?1))"
    database.run(
        "UPDATE shelf SET size=size-coalesce((SELECT sum(length(salt)+length(content)) FROM shelved "
        f"WHERE segment=shelf.n AND {where}), 0)",
        (digests,),
    )
    database.run(f"DELETE FROM shelved WHERE {where}", (digests,))


def _gone(database: Database) -> set[Key]:
    """The records on the shelf that were erased, or that belong to such and are not held."""
    here: set[Key] = {
        (RecordId(record), kind)
        for record, kind in database.rows("SELECT DISTINCT record, kind FROM shelved")
    }
    erased: set[Key] = {
        (RecordId(record), kind) for record, kind in database.rows("SELECT record, kind FROM erased")
    }
    held = {
        (RecordId(record), kind)
        for record, kind in database.rows(
            "SELECT d.id, d.kind FROM json_each(?) j "
            "JOIN record d ON d.id=j.value->>0 AND d.kind=j.value->>1",
            (json.dumps(sorted(here)),),
        )
    }
    owners = _owners(database)
    gone = set(erased)
    while True:
        derived = {key for record, kind in gone for key in _derived(record, kind)}
        owned = {key for key, said in owners.items() if all(each & gone for each in said)}
        more = ((derived | owned) & here) - held - gone
        if not more:
            return gone & here
        gone |= more


def _derived(record: RecordId, kind: str) -> Sequence[Key]:
    if kind == "testimony":
        return (consent_id(record), "consent"), (link_id(record), "link")
    return ((link_id(record), "link"),) if kind == "account" else ()


def _owners(database: Database) -> dict[Key, list[set[Key]]]:
    """To what each record on the shelf says that it belongs, for each of its writings there."""
    found: dict[Key, list[set[Key]]] = {}
    for kind, name in tombstones.TOLD_IN.items():
        for record, content in database.rows(
            "SELECT record, content FROM shelved WHERE part=? AND kind=? AND name=?", (_SECTION, kind, name)
        ):
            found.setdefault((RecordId(record), kind), []).append(tombstones.owners(kind, content))
    return found
