"""Drafts: what was typed and not yet saved, in an encrypted database of its own.

Autosave must never wait for a merge, so drafts have their own file and connection. A draft is a whole
document as bytes; writing one is durable on return. Two members of one machine may each have a draft of the
same document: neither autosave nor saving takes the other's away. What is discarded is overwritten.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Final

import msgspec

from kuager.errors import AppError
from kuager.model.ids import MemberId, RecordId
from kuager.vault.database import Database

_ABOUT: Final = "EXISTS(SELECT 1 FROM json_each(about) a JOIN json_each(?) r ON r.value=a.value)"


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

    def keep(self, draft: str, kind: str, title: str, content: bytes, about: Iterable[RecordId] = ()) -> None:
        """Write a draft, replacing its last state; `about` are the records whose words are in it."""
        self.database.run(
            "INSERT OR REPLACE INTO draft VALUES(?,?,?,?,?,?,?)",
            (
                draft,
                self._member,
                kind,
                title,
                self._clock().isoformat(timespec="seconds"),
                content,
                json.dumps(sorted({draft, *about})),
            ),
        )

    def read(self, draft: str) -> bytes | None:
        """The content of a draft, the own one if there is one; None if there is none."""
        found = self.database.value(
            "SELECT content FROM draft WHERE id=? ORDER BY member=? DESC, changed DESC",
            (draft, self._member),
        )
        return None if found is None else bytes(found)

    def writers(self, draft: str) -> list[MemberId]:
        """Who has a draft of this document, the latest first; the own one first of two of the same second."""
        rows = self.database.rows(
            "SELECT member FROM draft WHERE id=? ORDER BY changed DESC, member=? DESC", (draft, self._member)
        )
        return [MemberId(member) for (member,) in rows]

    def written_by(self, draft: str, member: MemberId) -> bytes:
        """The content of one member's draft; `vault.no_record`."""
        found = self.database.value("SELECT content FROM draft WHERE id=? AND member=?", (draft, member))
        if found is None:
            raise AppError("vault.no_record", kind="draft")
        return bytes(found)

    def give(self, draft: str, member: MemberId) -> None:
        """The own draft becomes another member's, in place of an older one of his or hers.

        Where his or hers is the newer one, both stay as they are.
        """
        self.database.run(
            "UPDATE OR REPLACE draft SET member=?1 WHERE id=?2 AND member=?3 AND NOT EXISTS("
            "SELECT 1 FROM draft o WHERE o.id=?2 AND o.member=?1 AND o.changed>draft.changed)",
            (member, draft, self._member),
        )

    def others_speak_of(self, words: str) -> bool:
        """Whether another member's draft holds these words."""
        return bool(
            self.database.value(
                "SELECT 1 FROM draft WHERE member<>? AND instr(content, CAST(? AS BLOB)) LIMIT 1",
                (self._member, words),
            )
        )

    def speak_of(self, words: str) -> bool:
        """Whether any draft holds these words."""
        return bool(
            self.database.value("SELECT 1 FROM draft WHERE instr(content, CAST(? AS BLOB)) LIMIT 1", (words,))
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

    def count_about(self, records: Sequence[RecordId]) -> int:
        """How many drafts, of every member, hold words of these records."""
        return int(self.database.value(f"SELECT count(*) FROM draft WHERE {_ABOUT}", (json.dumps(records),)))

    def erase(self, records: Sequence[RecordId]) -> int:
        """Take those away; how many. `Database.pack` after it leaves no trace of them."""
        count = self.count_about(records)
        if count:
            self.database.run(f"DELETE FROM draft WHERE {_ABOUT}", (json.dumps(records),))
        return count

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
