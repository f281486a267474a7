"""What waits on the shelf: of whom, for what, since when and by whom it came; and forgetting it."""

from __future__ import annotations

from typing import Literal

import msgspec

from kuager.errors import AppError
from kuager.flows.unlock import Session
from kuager.model.ids import OriginId
from kuager.vault import listing as lists
from kuager.vault import origins, shelf
from kuager.vault.shelf import Lot

Why = Literal["card", "gap", "asked"]


class Waits(msgspec.Struct, frozen=True):
    """What one machine recorded and came too early.

    `why`: it waits for the machine's `card`; for its segments from `missing` to `missing_to` (`gap`); or for
    a yes to what its role leaves to be asked (`asked`). `brought_by` are the names of who brought it, "" for
    one without a name here; `since` is the clock here, `size` in bytes.
    """

    origin: OriginId
    alias: str
    why: Why
    changes: int
    size: int
    since: str
    brought_by: tuple[str, ...]
    missing: int = 0
    missing_to: int = 0


def listing(session: Session) -> list[Waits]:
    """Everything that waits, the longest waiting first."""
    return [_waits(session, lot) for lot in shelf.lots(session.database)]


def _waits(session: Session, lot: Lot) -> Waits:
    database = session.database
    why: Why = "gap" if lot.first > lot.held + 1 else "asked"
    if origins.key_of(database, lot.origin) is None:
        why = "card"
    return Waits(
        origin=lot.origin,
        alias=lists.alias(database, lot.origin),
        why=why,
        changes=lot.changes,
        size=lot.size,
        since=lot.since,
        brought_by=tuple(lists.alias(database, sender) for sender in lot.senders),
        missing=lot.held + 1 if why == "gap" else 0,
        missing_to=lot.first - 1 if why == "gap" else 0,
    )


def forget_all(session: Session) -> int:
    """Take away everything that waits; of how many machines that was."""
    found = shelf.origins(session.database)
    with session.database.transaction():
        for origin in found:
            shelf.forget(session.database, origin)
    return len(found)


def forget(session: Session, origin: OriginId) -> None:
    """Take away what waits of one machine; it can be brought again. `bundle.nothing_waits`."""
    with session.database.transaction():
        if not shelf.forget(session.database, origin):
            raise AppError("bundle.nothing_waits")
