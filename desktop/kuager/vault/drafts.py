"""Drafts: what was typed and not yet saved, in an encrypted database of its own.

Autosave must never wait for a merge, so drafts have their own file and connection. A draft is a whole
document as bytes; writing one is durable on return.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import msgspec

from kuager.model.ids import MemberId
from kuager.vault.database import Database


class Draft(msgspec.Struct, frozen=True):
    """A draft as lists show it; `changed` is a local time with its offset."""

    id: str
    kind: str
    title: str
    changed: str
    member: MemberId


class Drafts:
    """The drafts of this vault."""

    def __init__(self, database: Database, member: MemberId, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._member = member
        self._clock = clock

    def keep(self, draft: str, kind: str, title: str, content: bytes) -> None:
        """Write a draft, replacing its last state."""
        self._database.run(
            "INSERT OR REPLACE INTO draft VALUES(?,?,?,?,?,?)",
            (
                draft,
                self._member,
                kind,
                title,
                self._clock().isoformat(timespec="seconds"),
                content,
            ),
        )

    def read(self, draft: str) -> bytes | None:
        """The content of a draft, None if there is none."""
        found = self._database.value("SELECT content FROM draft WHERE id=?", (draft,))
        return None if found is None else bytes(found)

    def discard(self, draft: str) -> None:
        """Remove a draft; its pages are overwritten."""
        self._database.run("DELETE FROM draft WHERE id=?", (draft,))

    def all(self, kind: str) -> list[Draft]:
        """The drafts of one kind, the latest first."""
        rows = self._database.rows(
            "SELECT id, kind, title, changed, member FROM draft WHERE kind=? ORDER BY changed DESC, id",
            (kind,),
        )
        return [Draft(i, k, title, changed, MemberId(m)) for i, k, title, changed, m in rows]
