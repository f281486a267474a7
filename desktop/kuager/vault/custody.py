"""The custody log: who opened, saw, exported, printed, merged or changed what, on this machine.

One table, a chain per origin: entry n is canonical JSON and names SHA-256 of entry n-1, the first that of the
last entry under the origin that this vault had before, so that none can be taken out or put in unseen; every
signed segment names the last entry of its time (`Segment.custody`). Entries are only ever added, are never in
a bundle, and hold ids, codes and counts, nothing that anybody told.
Noting is for the thread that writes. An act that carried many records at once (a bundle, a merge) names the
spans of revisions instead of the records.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Final

import msgspec

from kuager.errors import AppError
from kuager.model import canonical
from kuager.model.ids import MemberId, OriginId, RecordId
from kuager.model.revision import NO_SEGMENT, Count, Digest, Id, Label, Segment, Time, digest_of
from kuager.vault.database import Database

Span = tuple[Count, Count]
"""The first and the last sequence number of an origin's revisions."""


class Act(StrEnum):
    """What was done."""

    OPENED = "opened"
    VIEWED = "viewed"
    EXPORTED = "exported"
    PRINTED = "printed"
    MERGED = "merged"
    SLOTS_CHANGED = "slots_changed"
    SIGNERS_CHANGED = "signers_changed"
    ROSTER_CHANGED = "roster_changed"
    BACKUP = "backup"
    RESTORED = "restored"
    ISSUED = "issued"
    RETRACTED = "retracted"
    SHOWN_AGAIN = "shown_again"
    WITHDRAWN = "withdrawn"
    ERASURE_ASKED = "erasure_asked"
    ERASURE_REFUSED = "erasure_refused"
    ERASED = "erased"


OF_EVERYTHING: Final = frozenset({Act.BACKUP, Act.RESTORED})
"""Acts that concern every record there is, whatever they name."""


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, kw_only=True):
    """One line. `record` and `kind` are "" where it is about no single record; `facts` hold codes and ids."""

    act: Label
    member: Id
    time: Time
    previous: Digest
    record: Annotated[str, msgspec.Meta(pattern=r"\A([0-9a-f]{32})?\Z")] = ""
    kind: Annotated[str, msgspec.Meta(max_length=32)] = ""
    facts: dict[Label, str | int] = {}
    carried: dict[Id, Span] = {}


class Line(msgspec.Struct, frozen=True):
    """An entry as it is shown: its number in the chain of its origin, and who the member is."""

    number: int
    origin: OriginId
    member: str
    entry: Entry


class Custody:
    """The log that this machine writes."""

    def __init__(
        self, database: Database, origin: OriginId, member: MemberId, clock: Callable[[], datetime]
    ) -> None:
        self._database = database
        self._origin = int(database.value("SELECT n FROM origin WHERE id=?", (origin,)))
        self._member = member
        self._clock = clock
        self._viewed: set[tuple[RecordId, str, str]] = set()

    def note(
        self,
        act: Act,
        record: RecordId | str = "",
        kind: str = "",
        *,
        carried: Mapping[OriginId, Span] | None = None,
        **facts: str | int,
    ) -> None:
        """Add an entry: durable on return, or part of the transaction that is open."""
        previous = self._database.row(
            "SELECT seq, content FROM custody WHERE origin=? ORDER BY seq DESC LIMIT 1", (self._origin,)
        )
        number = previous[0] if previous else 0
        digest = digest_of(previous[1]) if previous else _before(self._database, self._origin)
        entry = Entry(
            act=act.value,
            member=self._member,
            time=self._clock().isoformat(timespec="seconds"),
            previous=digest,
            record=record,
            kind=kind,
            facts=facts,
            carried={str(each): span for each, span in (carried or {}).items()},
        )
        content = canonical.encode(entry)
        canonical.decode(content, Entry)  # what could not be read again must not get into the chain
        self._database.run("INSERT INTO custody VALUES(?,?,?,?)", (self._origin, number + 1, record, content))

    @property
    def root(self) -> str:
        """The digest of the last entry of this machine, 64 zeros where there is none."""
        return head(self._database, self._origin)

    def viewed(self, record: RecordId, kind: str, part: str) -> None:
        """Somebody sees a sensitive part of a record: noted once from unlocking to locking."""
        if (record, kind, part) not in self._viewed:
            self.note(Act.VIEWED, record, kind, part=part)
            self._viewed.add((record, kind, part))


def head(database: Database, origin: int) -> str:
    """The digest of an origin's last entry, 64 zeros where there is none; `origin` is the row's number."""
    found = database.value("SELECT content FROM custody WHERE origin=? ORDER BY seq DESC LIMIT 1", (origin,))
    return NO_SEGMENT if found is None else digest_of(found)


def _before(database: Database, origin: int) -> str:
    """The digest of the last entry under the origins that this vault had before an origin of its own."""
    found = database.value(
        "SELECT content FROM custody WHERE origin<? ORDER BY origin DESC, seq DESC LIMIT 1", (origin,)
    )
    return NO_SEGMENT if found is None else digest_of(found)


def lines(database: Database, records: Iterable[RecordId] | None = None) -> list[Line]:
    """The entries, the latest first: all, or those that touch one of the records."""
    where, values = "", tuple[str, ...]()
    wanted = None if records is None else list(records)
    if wanted is not None:
        where = "WHERE c.record='' OR c.record IN (SELECT value FROM json_each(?))"
        values = (json.dumps(wanted),)
    rows = database.rows(
        f"SELECT c.seq, o.id, c.content FROM custody c JOIN origin o ON o.n=c.origin {where} "
        "ORDER BY c.origin DESC, c.seq DESC",
        values,
    )
    names: dict[str, str] = dict(database.rows("SELECT id, name FROM member"))
    found = [
        Line(number, OriginId(origin), names.get(entry.member, ""), entry)
        for number, origin, content in rows
        for entry in (canonical.decode_kept(content, Entry),)
    ]
    if wanted is None:
        return found
    places = _places(database, wanted)
    return [line for line in found if line.entry.record or _touches(line.entry, places)]


def _places(database: Database, records: list[RecordId]) -> dict[str, list[int]]:
    """Origin -> sequence numbers of the revisions of some records."""
    places: dict[str, list[int]] = {}
    for origin, seq in database.rows(
        "SELECT DISTINCT o.id, r.seq FROM json_each(?) j JOIN record d ON d.id=j.value "
        "JOIN section s ON s.record=d.n JOIN revision r ON r.n=s.revision JOIN origin o ON o.n=r.origin",
        (json.dumps(records),),
    ):
        places.setdefault(origin, []).append(seq)
    return places


def _touches(entry: Entry, places: Mapping[str, list[int]]) -> bool:
    if entry.act in OF_EVERYTHING:
        return True
    return any(
        first <= seq <= last
        for origin, (first, last) in entry.carried.items()
        for seq in places.get(origin, ())
    )


def flaw(database: Database, origin: int, *, former: bool = False) -> int | None:
    """The number of the first entry at which an origin's chain does not hold, None where all of it does.

    Beside the chain itself every head that a segment of the origin signed must be in it, in their order; one
    that is not is told as the number after the last entry. Under a `former` origin another vault may have
    gone on: what that one signed later has its entries there.
    """
    previous, number = _before(database, origin), 0
    order = {NO_SEGMENT: 0, previous: 0}
    for seq, record, content in database.rows(
        "SELECT seq, record, content FROM custody WHERE origin=? ORDER BY seq", (origin,)
    ):
        number += 1
        try:
            entry = canonical.decode(content, Entry)
        except AppError:
            return number
        if (seq, record, entry.previous) != (number, entry.record, previous):
            return number
        previous = digest_of(content)
        order[previous] = number
    signed = 0
    for (content,) in database.rows("SELECT content FROM segment WHERE origin=? ORDER BY number", (origin,)):
        at = order.get(canonical.decode_kept(content, Segment).custody, number + 1)
        if at < signed or (at > number and not former):
            return number + 1
        signed = at
    return None
