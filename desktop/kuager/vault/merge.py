"""The vault's side of a merge: what is held, and the union.

`VaultHeld` answers a merge plan's questions in sets; `apply` adds the plan's rows in one transaction. Adding
is a union: an inserted row is never changed, only a stub's header or a withheld section's bytes are filled.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from kuager.model.ids import BlobId, OriginId, RecordId
from kuager.model.merge import BlobName, Key, OriginState, Place, Rows
from kuager.model.revision import digest_of
from kuager.model.status import EventRules
from kuager.task import Task
from kuager.vault import erasure, projections, receipts, tombstones
from kuager.vault.blobs import Blobs
from kuager.vault.database import Database

_STEP = 2000


class VaultHeld:
    """What this vault holds, as `model.merge.Held` asks it."""

    def __init__(self, database: Database, own: OriginId) -> None:
        self._database = database
        self._own = own

    @property
    def own(self) -> OriginId:
        """The origin that writes here."""
        return self._own

    def origin(self, origin: OriginId) -> OriginState:
        """What is held of an origin."""
        rows = self._database.rows(
            "SELECT s.content, s.last FROM segment s JOIN origin o ON o.n=s.origin WHERE o.id=? "
            "ORDER BY s.number",
            (origin,),
        )
        stubs = self._database.rows(
            "SELECT r.digest FROM revision r JOIN origin o ON o.n=r.origin WHERE o.id=? AND r.header IS NULL",
            (origin,),
        )
        absent = self._database.rows(
            "SELECT r.digest, s.name FROM section s JOIN revision r ON r.n=s.revision "
            "JOIN origin o ON o.n=r.origin WHERE o.id=? AND s.content IS NULL",
            (origin,),
        )
        return OriginState(
            segments=[digest_of(content) for content, _ in rows],
            last=rows[-1][1] if rows else 0,
            stubs={digest.hex() for (digest,) in stubs},
            absent={(digest.hex(), name) for digest, name in absent},
        )

    def records(self, keys: AbstractSet[Key]) -> AbstractSet[Key]:
        """Those that are held: a record is, once a header of it is."""
        return {
            (RecordId(record), kind)
            for record, kind in self._database.rows(
                "SELECT d.id, d.kind FROM json_each(?) j "
                "JOIN record d ON d.id=j.value->>0 AND d.kind=j.value->>1",
                (json.dumps(list(keys)),),
            )
        }

    def heads(self, places: AbstractSet[Place]) -> Mapping[Place, AbstractSet[str]]:
        """The head digests at places."""
        found: dict[Place, set[str]] = {}
        for record, kind, name, digest in self._database.rows(
            "SELECT d.id, d.kind, h.name, r.digest FROM json_each(?) j "
            "JOIN record d ON d.id=j.value->>0 AND d.kind=j.value->>1 "
            "JOIN head h ON h.record=d.n AND h.name=j.value->>2 "
            "JOIN section s ON s.n=h.section JOIN revision r ON r.n=s.revision",
            (json.dumps(list(places)),),
        ):
            found.setdefault((RecordId(record), kind, name), set()).add(digest.hex())
        return found

    def replaced(self, writings: AbstractSet[tuple[Place, str]]) -> AbstractSet[tuple[Place, str]]:
        """Those that something held has replaced."""
        asked = json.dumps([[*place, digest.upper()] for place, digest in writings])
        return {
            ((RecordId(record), kind, name), digest.hex())
            for record, kind, name, digest in self._database.rows(
                "SELECT d.id, d.kind, p.name, p.digest FROM json_each(?) j "
                "JOIN record d ON d.id=j.value->>0 AND d.kind=j.value->>1 "
                "JOIN parent p ON p.record=d.n AND p.name=j.value->>2 AND p.digest=unhex(j.value->>3)",
                (asked,),
            )
        }

    def content(self, place: Place, digest: str) -> bytes | None:
        """The bytes of one head's section."""
        found = self._database.value(
            "SELECT s.content FROM record d JOIN section s ON s.record=d.n AND s.name=? "
            "JOIN revision r ON r.n=s.revision WHERE d.id=? AND d.kind=? AND r.digest=?",
            (place[2], place[0], place[1], bytes.fromhex(digest)),
        )
        return None if found is None else bytes(found)

    def erased(self, keys: AbstractSet[Key]) -> AbstractSet[Key]:
        """Those that were erased here."""
        return tombstones.among(self._database, keys)

    def blobs(self, named: AbstractSet[BlobName]) -> AbstractSet[BlobName]:
        """Those (id, SHA-256) that are held."""
        rows = self._database.rows(
            "SELECT b.id, b.sha256 FROM json_each(?) j "
            "JOIN blob b ON b.id=j.value->>0 AND b.sha256=j.value->>1",
            (json.dumps(list(named)),),
        )
        return {(BlobId(blob), sha256) for blob, sha256 in rows}


def apply(database: Database, blobs: Blobs, rows: Rows, rules: EventRules, task: Task) -> list[Key]:
    """Add a plan's rows, all or none, and renew the read tables. The origins must be trusted already.

    Gives the records that were erased because of it; where there are any, `erasure.finish` is due.
    """
    written = blobs.write(rows.blobs, task)
    with database.transaction():
        origins: dict[OriginId, int] = dict(database.rows("SELECT id, n FROM origin"))
        total = len(rows.revisions) + len(rows.sections) + len(rows.parents)
        task.step(0, total, "merge")
        database.run_many(
            "INSERT OR IGNORE INTO segment VALUES(?,?,?,?,?,?,?)",
            ((origins[row.origin], *row[1:]) for row in rows.segments),
        )
        database.run_many(
            "INSERT INTO revision(origin, seq, digest, header) VALUES(?,?,?,?) ON CONFLICT(origin, seq) "
            "DO UPDATE SET header=excluded.header WHERE revision.header IS NULL",
            _watched(((origins[row.origin], *row[1:]) for row in rows.revisions), task, 0, total),
        )
        records = _record_numbers(database, rows.changed)
        revisions = _revision_numbers(database, rows, origins)
        done = len(rows.revisions)
        database.run_many(
            "INSERT INTO section(record, name, revision, salt, content) VALUES(?,?,?,?,?) "
            "ON CONFLICT(revision, name) DO UPDATE SET salt=excluded.salt, content=excluded.content "
            "WHERE section.content IS NULL",
            _watched(
                (
                    (
                        records[row.record, row.kind],
                        row.name,
                        revisions[origins[row.origin], row.seq],
                        row.salt,
                        row.content,
                    )
                    for row in rows.sections
                ),
                task,
                done,
                total,
            ),
        )
        done += len(rows.sections)
        database.run_many(
            "INSERT OR IGNORE INTO parent VALUES(?,?,?)",
            _watched(
                ((records[row.record, row.kind], row.name, row.digest) for row in rows.parents),
                task,
                done,
                total,
            ),
        )
        blobs.enter(written)
        _renew_heads(database, records.values())
        projections.refresh(database, rows.changed, rules, task)
        receipts.catch_up(database)
        return erasure.settle(database, blobs, rules)


def _watched(
    rows: Iterable[Sequence[object]], task: Task, done: int, total: int
) -> Iterable[Sequence[object]]:
    for number, row in enumerate(rows):
        if number % _STEP == 0:
            task.step(done + number, total, "merge")
        yield row


def _record_numbers(database: Database, changed: Sequence[Key]) -> dict[Key, int]:
    database.run_many("INSERT OR IGNORE INTO record(id, kind) VALUES(?,?)", changed)
    return {
        (RecordId(record), kind): n
        for record, kind, n in database.rows(
            "SELECT d.id, d.kind, d.n FROM json_each(?) j "
            "JOIN record d ON d.id=j.value->>0 AND d.kind=j.value->>1",
            (json.dumps(changed),),
        )
    }


def _revision_numbers(
    database: Database, rows: Rows, origins: Mapping[OriginId, int]
) -> dict[tuple[int, int], int]:
    """Row numbers of the revisions that the new sections belong to, by (origin, seq)."""
    spans: dict[int, tuple[int, int]] = {}
    for row in rows.sections:
        origin = origins[row.origin]
        low, high = spans.get(origin, (row.seq, row.seq))
        spans[origin] = min(low, row.seq), max(high, row.seq)
    return {
        (origin, seq): n
        for origin, (low, high) in spans.items()
        for seq, n in database.rows(
            "SELECT seq, n FROM revision WHERE origin=? AND seq BETWEEN ? AND ?", (origin, low, high)
        )
    }


def _renew_heads(database: Database, records: Iterable[int]) -> None:
    numbers = json.dumps(list(records))
    database.run("DELETE FROM head WHERE record IN (SELECT value FROM json_each(?))", (numbers,))
    database.run(
        f"{projections.HEADS_OF_ALL} AND s.record IN (SELECT value FROM json_each(?)) "
        "ORDER BY s.record, s.name, s.n",
        (numbers,),
    )
