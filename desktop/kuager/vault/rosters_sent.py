"""Which version of the organisation's roster each machine was sent last, so that it goes once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from kuager.model.ids import OriginId
from kuager.vault.database import Database

_KEY: Final = "roster sent to "


def note(database: Database, to: Iterable[OriginId], version: int) -> None:
    """These were sent a version; in the caller's transaction."""
    database.run_many("INSERT OR REPLACE INTO meta VALUES(?,?)", ((_KEY + each, version) for each in to))


def least(database: Database, to: Iterable[OriginId]) -> int:
    """The version that all of these were sent, 0 where one of them was sent none."""
    found = (database.value("SELECT value FROM meta WHERE key=?", (_KEY + each,)) for each in to)
    return min(int(version or 0) for version in found)
