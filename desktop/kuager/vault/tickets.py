"""The tickets of this machine, beside the drafts: durable on return, and never waiting for a merge.

A ticket belongs to every member, so it is one row of the table `draft` with no member. Its `about` names the
interview that was begun with it and whoever was recognised: an erasure of one of them takes the ticket too.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from typing import Final

from kuager.errors import AppError
from kuager.model import canonical
from kuager.model.ids import RecordId
from kuager.model.ticket import Ticket
from kuager.vault.database import Database

KIND: Final = "ticket"
_NOBODY: Final = ""
_LIMIT: Final = 1 << 16
"""Bytes of a ticket; the lines of one are bounded."""


class Tickets:
    """Every ticket that is kept, of whatever day."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """What is read in it still holds when it writes."""
        with self._database.transaction():
            yield

    def put(self, ticket: Ticket, now: str, about: Iterable[RecordId] = ()) -> None:
        """Write a ticket, replacing its last state; `about` are the records whose words may be in it.

        One that could not be read again would be gone from the queue: `record.too_long`.
        """
        content = canonical.encode(ticket)
        try:
            canonical.decode(content, Ticket, limit=_LIMIT)
        except AppError as error:
            raise AppError("record.too_long", section=KIND) from error
        self._database.run(
            "INSERT OR REPLACE INTO draft VALUES(?,?,?,?,?,?,?)",
            (
                ticket.id,
                _NOBODY,
                KIND,
                "",
                now,
                content,
                json.dumps(sorted({ticket.id, *about})),
            ),
        )

    def one(self, ticket: RecordId) -> Ticket:
        """A ticket; `vault.no_record`."""
        content = self._database.value("SELECT content FROM draft WHERE id=? AND kind=?", (ticket, KIND))
        if content is None:
            raise AppError("vault.no_record", kind=KIND)
        return canonical.decode(content, Ticket, limit=_LIMIT)

    def all(self) -> list[Ticket]:
        """All of them by day and number, but for one that cannot be read: a check of the vault names it."""
        found = []
        for (content,) in self._database.rows("SELECT content FROM draft WHERE kind=?", (KIND,)):
            try:
                found.append(canonical.decode(content, Ticket, limit=_LIMIT))
            except AppError:
                continue
        return sorted(found, key=lambda ticket: (ticket.day, ticket.number, ticket.id))

    def count_about(self, records: Collection[RecordId]) -> int:
        """How many tickets would go with these records."""
        return int(
            self._database.value(
                "SELECT count(*) FROM draft WHERE kind=? AND EXISTS("
                "SELECT 1 FROM json_each(about) a JOIN json_each(?) r ON r.value=a.value)",
                (KIND, json.dumps(sorted(records))),
            )
        )

    def discard(self, tickets: Collection[RecordId]) -> None:
        """Throw tickets away; what they said is overwritten."""
        self._database.run(
            "DELETE FROM draft WHERE kind=? AND id IN (SELECT value FROM json_each(?))",
            (KIND, json.dumps(sorted(tickets))),
        )
