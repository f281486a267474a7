"""Drafts: what was typed and not yet saved, in an encrypted database of its own.

Autosave must never wait for a merge, so drafts have their own file and connection. A draft is a whole
document as bytes; writing one is durable on return. Two members of one machine may each have a draft of the
same document: neither autosave nor saving takes the other's away. What is discarded is overwritten.
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
        self.database = database
        self._member = member
        self._clock = clock

    def keep(self, draft: str, kind: str, title: str, content: bytes) -> None:
        """Write a draft, replacing its last state."""
        self.database.run(
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
        """The content of a draft, the own one if there is one; None if there is none."""
        found = self.database.value(
            "SELECT content FROM draft WHERE id=? ORDER BY member=? DESC, changed DESC",
            (draft, self._member),
        )
        return None if found is None else bytes(found)

    def others_speak_of(self, words: str) -> bool:
        """Whether another member's draft holds these words."""
        return bool(
            self.database.value(
                "SELECT 1 FROM draft WHERE member<>? AND instr(content, CAST(? AS BLOB)) LIMIT 1",
                (self._member, words),
            )
        )

    def discard(self, draft: str) -> None:
        """Throw a draft away: the own one, or where there is none, that of another member."""
        self.database.run(
            "DELETE FROM draft WHERE id=?1 AND (member=?2 OR "
            "NOT EXISTS(SELECT 1 FROM draft o WHERE o.id=?1 AND o.member=?2))",
            (draft, self._member),
        )

    def settle(self, draft: str) -> None:
        """What was drafted has been saved: the own draft goes, another member's unsaved words stay."""
        self.database.run("DELETE FROM draft WHERE id=? AND member=?", (draft, self._member))

    def all(self, kind: str) -> list[Draft]:
        """The drafts of one kind, the latest first; of several of one document the one that `read` reads."""
        rows = self.database.rows(
            "SELECT id, kind, title, changed, member FROM draft WHERE kind=? "
            "ORDER BY member=? DESC, changed DESC, id",
            (kind, self._member),
        )
        found: dict[str, Draft] = {}
        for row in rows:
            found.setdefault(row[0], Draft(*row))
        return sorted(found.values(), key=lambda draft: draft.changed, reverse=True)
