"""The vault's side of a merge: what is held, and the union.

`VaultHeld` answers a merge plan's questions in sets; `apply` adds the plan's rows in one transaction. Adding
is a union: an inserted row is never changed, only a stub's header or a withheld section's bytes are filled.
"""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

from kuager.model.ids import BlobId, OriginId, RecordId
from kuager.model.merge import BlobName, Key, Lacking, OriginState, Page, Place, Rows
from kuager.model.revision import digest_of
from kuager.model.status import EventRules
from kuager.task import Task
from kuager.vault import erasure, projections, receipts, tombstones
from kuager.vault.blobs import Blobs
from kuager.vault.database import Database

_RECORDS = 4096
"""Of so many at once the heads are renewed."""
_PAGES = -12288
"""KiB of the database that are held in memory while rows are added."""


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
        row = self._database.row(
            "SELECT number, last, content FROM segment WHERE origin=? ORDER BY number DESC LIMIT 1",
            (self._number(origin),),
        )
        return OriginState() if row is None else OriginState(row[0], row[1], digest_of(row[2]))

    def segment(self, origin: OriginId, number: int) -> str:
        """The digest of a segment that is held."""
        return digest_of(
            self._database.value(
                "SELECT content FROM segment WHERE origin=? AND number=?", (self._number(origin), number)
            )
        )

    def lacking(self, origin: OriginId, first: int, last: int) -> Lacking:
        """What is lacking of some revisions."""
        values = self._number(origin), first, last
        stubs = self._database.rows(
            "SELECT seq FROM revision WHERE origin=? AND seq BETWEEN ? AND ? AND header IS NULL", values
        )
        absent: dict[int, set[str]] = {}
        for seq, name in self._database.rows(
            "SELECT r.seq, s.name FROM revision r CROSS JOIN section s ON s.revision=r.n "
            "WHERE r.origin=? AND r.seq BETWEEN ? AND ? AND s.content IS NULL",
            values,
        ):
            absent.setdefault(seq, set()).add(name)
        return Lacking({seq for (seq,) in stubs}, absent)

    def _number(self, origin: OriginId) -> int | None:
        found: int | None = self._database.value("SELECT n FROM origin WHERE id=?", (origin,))
        return found

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
        records = unite(database, rows, task)
        blobs.enter(written)
        projections.refresh(database, records, rules, task)
        receipts.catch_up(database)
        return erasure.settle(database, blobs, rules)


def unite(database: Database, rows: Rows, task: Task) -> list[Key]:
    """Add rows to the history and renew the heads, inside a transaction; the records that got something."""
    union = _Union(database)
    with _few_pages(database):
        for number, page in enumerate(rows.pages):
            task.step(min(number, rows.total), rows.total, "merge")
            union.add(page)
        return union.finished()


@contextlib.contextmanager
def _few_pages(database: Database) -> Iterator[None]:
    """Let the database hold few of its pages in memory: rows that are only added want no more."""
    usual = int(database.value("PRAGMA cache_size"))
    database.run(f"PRAGMA cache_size={_PAGES}")
    try:
        yield
    finally:
        database.run(f"PRAGMA cache_size={usual}")


class _Union:
    """Adds rows to the tables of the history, and notes the numbers of the records that get something."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._origins: dict[OriginId, int] = dict(database.rows("SELECT id, n FROM origin"))
        self._records: set[int] = set()

    def add(self, page: Page) -> None:
        """What is absent is added, what only a stub or nothing was held of is filled, the rest ignored."""
        # Bytes are handed over as a `bytearray`: for `bytes` the driver looks for an adapter each time, which
        # takes longer than the insert.
        origins = self._origins
        self._database.run_many(
            "INSERT OR IGNORE INTO segment VALUES(?,?,?,?,?,?,?)",
            ((origins[row.origin], *row[1:]) for row in page.segments),
        )
        self._database.run_many(
            "INSERT INTO revision(origin, seq, digest, header) VALUES(?,?,?,?) ON CONFLICT(origin, seq) "
            "DO UPDATE SET header=excluded.header WHERE revision.header IS NULL",
            (
                (origins[origin], seq, bytearray(digest), header and bytearray(header))
                for origin, seq, digest, header in page.revisions
            ),
        )
        records = self._record_numbers({(row.record, row.kind) for row in page.sections})
        revisions = self._revision_numbers({(row.origin, row.seq) for row in page.sections})
        self._database.run_many(
            "INSERT INTO section(record, name, revision, salt, content) VALUES(?,?,?,?,?) "
            "ON CONFLICT(revision, name) DO UPDATE SET salt=excluded.salt, content=excluded.content "
            "WHERE section.content IS NULL",
            (
                (
                    records[record, kind],
                    name,
                    revisions[origin, seq],
                    salt and bytearray(salt),
                    content and bytearray(content),
                )
                for origin, seq, record, kind, name, salt, content in page.sections
            ),
        )
        self._database.run_many(
            "INSERT OR IGNORE INTO parent VALUES(?,?,?)",
            ((records[row.record, row.kind], row.name, row.digest) for row in page.parents),
        )

    def _record_numbers(self, keys: AbstractSet[Key]) -> dict[Key, int]:
        asked = sorted(keys)
        self._database.run_many("INSERT OR IGNORE INTO record(id, kind) VALUES(?,?)", asked)
        numbers = self._database.rows(
            "SELECT (SELECT n FROM record WHERE id=j.value->>0 AND kind=j.value->>1) FROM json_each(?) j",
            (json.dumps(asked),),
        )
        found = {key: n for key, (n,) in zip(asked, numbers, strict=True)}
        self._records.update(found.values())
        return found

    def _revision_numbers(
        self, revisions: AbstractSet[tuple[OriginId, int]]
    ) -> dict[tuple[OriginId, int], int]:
        """Row numbers of revisions, by origin and number; of an origin they are neighbours."""
        numbers: dict[OriginId, list[int]] = {}
        for origin, seq in revisions:
            numbers.setdefault(origin, []).append(seq)
        return {
            (origin, seq): n
            for origin, found in numbers.items()
            for seq, n in self._database.rows(
                "SELECT seq, n FROM revision WHERE origin=? AND seq BETWEEN ? AND ?",
                (self._origins[origin], min(found), max(found)),
            )
        }

    def finished(self) -> list[Key]:
        """Renew the heads of the records that got something; which these are."""
        numbers = sorted(self._records)
        found: list[Key] = []
        for at in range(0, len(numbers), _RECORDS):
            some = (json.dumps(numbers[at : at + _RECORDS]),)
            self._database.run("DELETE FROM head WHERE record IN (SELECT value FROM json_each(?))", some)
            self._database.run(
                f"{projections.HEADS_OF_ALL} AND s.record IN (SELECT value FROM json_each(?)) "
                "ORDER BY s.record, s.name, s.n",
                some,
            )
            keys = self._database.rows(
                "SELECT id, kind FROM record WHERE n IN (SELECT value FROM json_each(?)) ORDER BY n", some
            )
            found += [(record, sys.intern(kind)) for record, kind in keys]
        return found
