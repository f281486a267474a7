"""Whose history is believed here: machines whose card somebody compared, under names of this vault's own."""

from __future__ import annotations

from kuager.crypto.signing import VerifyKey
from kuager.errors import AppError
from kuager.model.ids import MemberId, OriginId
from kuager.vault.database import Database


def keep(
    database: Database, key: VerifyKey, recipient: str, alias: str, trusted_by: MemberId, now: str
) -> OriginId:
    """Trust a machine's keys; the name is this vault's own. `vault.origin_keys` if its keys differ.

    A later card of the same machine brings its receiving key and name up to date.
    """
    origin = OriginId(key.origin_id())
    known = key_of(database, origin)
    if known is not None and known != key:
        raise AppError("vault.origin_keys")
    database.run(
        "INSERT INTO origin(id, ed25519, mldsa65, recipient, alias, trusted, trusted_by) "
        "VALUES(?,?,?,?,?,?,?) ON CONFLICT(id) DO UPDATE "
        "SET recipient=excluded.recipient, alias=excluded.alias, trusted=excluded.trusted, "
        "trusted_by=excluded.trusted_by",
        (origin, key.ed25519, key.mldsa65, recipient, alias, now, trusted_by),
    )
    return origin


def key_of(database: Database, origin: OriginId) -> VerifyKey | None:
    """The keys of a trusted origin, None for a stranger."""
    row = database.row("SELECT ed25519, mldsa65 FROM origin WHERE id=?", (origin,))
    return None if row is None else VerifyKey(row[0], row[1])


def every(database: Database) -> list[tuple[OriginId, VerifyKey, str, str]]:
    """Every trusted machine, this one first: id, keys, receiving key, alias."""
    return [
        (OriginId(i), VerifyKey(ed25519, mldsa65), recipient, alias)
        for i, ed25519, mldsa65, recipient, alias in database.rows(
            "SELECT id, ed25519, mldsa65, recipient, alias FROM origin ORDER BY n"
        )
    ]
