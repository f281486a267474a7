"""The vault's side of a merge: what is held, the union, and what may go out.

`VaultHeld` answers a merge plan's questions in sets; `apply` adds the plan's rows in one transaction. Adding
is a union: an inserted row is never changed, only a stub's header or a withheld section's bytes are filled.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from kuager.crypto.signing import VerifyKey
from kuager.errors import AppError
from kuager.model.ids import BlobId, MemberId, OriginId, RecordId
from kuager.model.merge import Key, OriginState, Place, Rows
from kuager.model.revision import WHY, digest_of
from kuager.model.status import EventRules
from kuager.task import Task
from kuager.vault import projections
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

    def blobs(self, named: AbstractSet[tuple[BlobId, str]]) -> AbstractSet[tuple[BlobId, str]]:
        """Those (id, SHA-256) that are held."""
        rows = self._database.rows(
            "SELECT b.id, b.sha256 FROM json_each(?) j "
            "JOIN blob b ON b.id=j.value->>0 AND b.sha256=j.value->>1",
            (json.dumps(list(named)),),
        )
        return {(BlobId(blob), sha256) for blob, sha256 in rows}


def apply(database: Database, rows: Rows, rules: EventRules, task: Task) -> None:
    """Add a plan's rows, all or none, and renew the read tables. The origins must be trusted already."""
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
        database.run_many("INSERT OR IGNORE INTO blob VALUES(?,?,?)", rows.blobs)
        _renew_heads(database, records.values())
        projections.refresh(database, rows.changed, rules, task)


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


def outgoing(
    database: Database, origin: OriginId | None
) -> tuple[list[tuple[bytes, bytes, bytes]], list[bytes], list[tuple[bytes, bytes]], list[tuple[str, bytes]]]:
    """Segments, headers, sections and blobs of one origin, or of all that is held, as signed.

    Only what a segment covers may leave: close the own segment first. A header that is a stub here, and a
    section that was withheld from us, are simply not there.
    """
    where = "AND r.origin=(SELECT n FROM origin WHERE id=?1)" if origin is not None else "AND ?1 IS NULL"
    covered = (
        f"r.header IS NOT NULL {where} AND r.seq <= (SELECT coalesce(max(g.last), 0) FROM segment g "
        "WHERE g.origin=r.origin)"
    )
    segments = database.rows(
        f"SELECT r.content, r.ed25519, r.mldsa65 FROM segment r WHERE 1 {where} ORDER BY r.origin, r.number",
        (origin,),
    )
    headers = database.rows(
        f"SELECT r.header FROM revision r WHERE {covered} ORDER BY r.origin, r.seq", (origin,)
    )
    sections = database.rows(
        "SELECT s.salt, s.content FROM revision r JOIN section s ON s.revision=r.n "
        f"WHERE {covered} AND s.content IS NOT NULL ORDER BY r.n, s.name",
        (origin,),
    )
    blobs = database.rows(
        "SELECT b.id, b.content FROM blob b WHERE EXISTS (SELECT 1 FROM revision r "
        f"JOIN section s ON s.revision=r.n WHERE {covered} AND s.name='document' "
        "AND json_extract(s.content, '$.blob')=b.id AND json_extract(s.content, '$.sha256')=b.sha256)",
        (origin,),
    )
    return segments, [row[0] for row in headers], sections, blobs


def keep_origin(
    database: Database, key: VerifyKey, recipient: str, alias: str, trusted_by: MemberId, now: str
) -> OriginId:
    """Trust a machine's keys; the name is this vault's own. `vault.origin_keys` if its keys differ."""
    origin = OriginId(key.origin_id())
    known = trusted_key(database, origin)
    if known is not None and known != key:
        raise AppError("vault.origin_keys")
    database.run(
        "INSERT INTO origin(id, ed25519, mldsa65, recipient, alias, trusted, trusted_by) "
        "VALUES(?,?,?,?,?,?,?) ON CONFLICT(id) DO UPDATE SET alias=excluded.alias",
        (origin, key.ed25519, key.mldsa65, recipient, alias, now, trusted_by),
    )
    return origin


def trusted_key(database: Database, origin: OriginId) -> VerifyKey | None:
    """The keys of a trusted origin, None for a stranger."""
    row = database.row("SELECT ed25519, mldsa65 FROM origin WHERE id=?", (origin,))
    return None if row is None else VerifyKey(row[0], row[1])


def origins(database: Database) -> list[tuple[OriginId, VerifyKey, str, str]]:
    """Every trusted machine, this one first: id, keys, receiving key, alias."""
    return [
        (OriginId(i), VerifyKey(ed25519, mldsa65), recipient, alias)
        for i, ed25519, mldsa65, recipient, alias in database.rows(
            "SELECT id, ed25519, mldsa65, recipient, alias FROM origin ORDER BY n"
        )
    ]


def counts(database: Database, origin: OriginId | None) -> dict[str, int]:
    """How many records of each kind a bundle of this origin, or of all, would carry."""
    where = "WHERE r.origin=(SELECT n FROM origin WHERE id=?1)" if origin is not None else "WHERE ?1 IS NULL"
    return dict(
        database.rows(
            "SELECT d.kind, count(DISTINCT d.n) FROM revision r JOIN section s ON s.revision=r.n "
            f"JOIN record d ON d.n=s.record {where} AND s.name<>'{WHY}' GROUP BY d.kind",
            (origin,),
        )
    )
