"""The shelf: signed segments that came and cannot be taken in yet, with all that came for them.

A segment waits for the one before it (a gap), for the card of the machine that signed it, or for somebody's
yes to what its role leaves to be asked. Nothing of it is part of the history: it is in no list, no receipt
and no bundle. `put` lays segments up, `drawn` gives them for a plan, `settle` takes away what is held now or
was refused. Two different segments may lie under one number, since nobody could verify them yet.

Bounded: `LIMIT` and `SENDER_LIMIT` bytes and so many segments; what goes beyond is left out, whole segments
from the highest numbers down. What was erased here never lies on the shelf (`shelf_erasure`).
`since` is the clock here, for display.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, Final, NamedTuple, TypeVar, cast, overload

import msgspec

from kuager.errors import AppError
from kuager.model import canonical
from kuager.model.erasure import is_kept
from kuager.model.ids import BlobId, OriginId, RecordId
from kuager.model.letter import Document
from kuager.model.merge import BlobName, Key
from kuager.model.revision import Header, Segment, read_header, read_segment
from kuager.vault import shelf_erasure, tombstones
from kuager.vault.database import Database, Row

LIMIT: Final = 256 << 20
SENDER_LIMIT: Final = 64 << 20
SEGMENTS_LIMIT: Final = 1 << 14
SENDER_SEGMENTS_LIMIT: Final = 1 << 12

HEADER: Final = "header"
SECTION: Final = "section"
BLOB: Final = "blob"

_DOCUMENT: Final = ("letter", "document")


T = TypeVar("T")


class Parts(NamedTuple):
    """What came with segments, by digest: headers, sections as (salt, bytes), and small files."""

    headers: Mapping[str, bytes]
    sections: Mapping[str, tuple[bytes, bytes]]
    blobs: Mapping[BlobName, bytes]


class Waiting(NamedTuple):
    """A segment as it was signed, and who brought it."""

    content: bytes
    ed25519: bytes
    mldsa65: bytes
    sender: OriginId


class Laid(msgspec.Struct, frozen=True):
    """Revisions that lie on the shelf now and did not before, and those for which there was no room."""

    changes: int = 0
    left_out: int = 0


class Lot(msgspec.Struct, frozen=True):
    """What waits of one origin: segments from number `first` on, of which `held` are in the history.

    `since` is when the first of it came, `senders` are those who brought it, `size` is in bytes.
    """

    origin: OriginId
    senders: tuple[OriginId, ...]
    since: str
    segments: int
    changes: int
    size: int
    first: int
    held: int


class _Row(NamedTuple):
    """A part as it is stored: `name` is that of a section, or the id of a file."""

    part: str
    digest: str
    record: str
    kind: str
    name: str
    salt: bytes
    content: bytes


def name_of(content: bytes, ed25519: bytes, mldsa65: bytes) -> bytes:
    """What tells a segment from others under its number: SHA-256 over it with its signatures."""
    return hashlib.sha256(content + ed25519 + mldsa65).digest()


# Laying up ------------------------------------------------------------------------------------------


def put(database: Database, waiting: Iterable[Waiting], parts: Parts, now: str) -> Laid:
    """Lay up segments with what is there of them; call it inside the writing transaction.

    What lies here already gets what it lacked. A segment with a header that this program cannot read is
    left out: nobody could say what of it was erased.
    """
    used = _used(database)
    changes = left_out = 0
    read = sorted(((read_segment(each.content), each) for each in waiting), key=_place)
    for segment, each in read:
        count = len(segment.headers)
        rows = _rows(database, segment, parts)
        if rows is None:
            left_out += count
            continue
        name = name_of(*each[:3])
        known = database.row("SELECT n, sender FROM shelf WHERE name=?", (name,))
        if known is None:
            size = len(each.content) + len(each.ed25519) + len(each.mldsa65) + _size(rows)
            if not used.has_room(each.sender, size, 1):
                left_out += count
                continue
            used.take(each.sender, size, 1)
            number = database.run(
                "INSERT INTO shelf(origin, number, name, sender, since, changes, size, content, ed25519, "
                "mldsa65) VALUES(?,?,?,?,?,?,?,?,?,?)",
                (segment.origin, segment.number, name, each.sender, now, count, size, *each[:3]),
            )
            changes += count
        else:
            number, sender = known
            held = {
                _Row(part, digest, record, kind, part_name, b"", b"")
                for part, digest, record, kind, part_name in database.rows(
                    "SELECT part, digest, record, kind, name FROM shelved WHERE segment=?", (number,)
                )
            }
            rows = [row for row in rows if row._replace(salt=b"", content=b"") not in held]
            size = _size(rows)
            if not rows or not used.has_room(sender, size, 0):
                continue
            used.take(sender, size, 0)
            database.run("UPDATE shelf SET size=size+? WHERE n=?", (size, number))
        database.run_many(
            "INSERT OR IGNORE INTO shelved(segment, part, digest, record, kind, name, salt, content) "
            "VALUES(?,?,?,?,?,?,?,?)",
            ((number, *row) for row in rows),
        )
    shelf_erasure.purge(database)
    return Laid(changes, left_out)


def _place(read: tuple[Segment, Waiting]) -> tuple[str, int, bytes]:
    segment, each = read
    return segment.origin, segment.number, each.content


def _size(rows: Iterable[_Row]) -> int:
    return sum(len(row.salt) + len(row.content) for row in rows)


class _Used:
    """How much of the room is taken, by sender and together."""

    def __init__(self, rows: Iterable[tuple[OriginId, int, int]]) -> None:
        self._sizes, self._counts = Counter[OriginId](), Counter[OriginId]()
        for sender, size, count in rows:
            self.take(sender, size, count)

    def has_room(self, sender: OriginId, size: int, count: int) -> bool:
        return (
            self._sizes[sender] + size <= SENDER_LIMIT
            and self._sizes.total() + size <= LIMIT
            and self._counts[sender] + count <= SENDER_SEGMENTS_LIMIT
            and self._counts.total() + count <= SEGMENTS_LIMIT
        )

    def take(self, sender: OriginId, size: int, count: int) -> None:
        self._sizes[sender] += size
        self._counts[sender] += count


def _used(database: Database) -> _Used:
    return _Used(
        (OriginId(sender), size, count)
        for sender, size, count in database.rows("SELECT sender, sum(size), count(*) FROM shelf GROUP BY 1")
    )


def _rows(database: Database, segment: Segment, parts: Parts) -> list[_Row] | None:
    """What came for a segment, but for bytes of what was erased; None if a header cannot be read."""
    headers: dict[str, Header] = {}
    for digest in segment.headers:
        if digest in parts.headers:
            try:
                headers[digest] = read_header(parts.headers[digest])
            except AppError:
                return None
    erased = tombstones.among(database, {_key(header) for header in headers.values()})
    rows: list[_Row] = []
    for digest, header in headers.items():
        record, kind = key = _key(header)
        rows.append(_Row(HEADER, digest, record, kind, "", b"", parts.headers[digest]))
        for name, entry in header.sections.items():
            found = parts.sections.get(entry.digest)
            if found is None or (key in erased and not is_kept(kind, name)):
                continue
            rows.append(_Row(SECTION, entry.digest, record, kind, name, *found))
            if (kind, name) == _DOCUMENT:
                rows += _file(record, found[1], parts)
    return rows


def _file(letter: RecordId, content: bytes, parts: Parts) -> list[_Row]:
    try:
        document = canonical.decode(content, Document)
    except AppError:  # of a later program, or to be refused
        return []
    found = parts.blobs.get((document.blob, document.sha256))
    return [] if found is None else [_Row(BLOB, document.sha256, letter, "letter", document.blob, b"", found)]


def _key(header: Header) -> Key:
    return RecordId(header.record), header.kind


# Looking --------------------------------------------------------------------------------------------


def origins(database: Database) -> list[OriginId]:
    """Of whom something waits."""
    return [OriginId(origin) for (origin,) in database.rows("SELECT DISTINCT origin FROM shelf ORDER BY 1")]


def names(database: Database) -> set[bytes]:
    """What tells the segments on the shelf apart (`name_of`)."""
    return {name for (name,) in database.rows("SELECT name FROM shelf")}


def lots(database: Database) -> list[Lot]:
    """What waits, by origin, the longest waiting first."""
    senders: dict[str, list[OriginId]] = {}
    for origin, sender in database.rows("SELECT DISTINCT origin, sender FROM shelf ORDER BY 1, 2"):
        senders.setdefault(origin, []).append(OriginId(sender))
    return [
        Lot(OriginId(origin), tuple(senders[origin]), *counts)
        for origin, *counts in database.rows(
            "SELECT s.origin, min(s.since), count(*), sum(s.changes), sum(s.size), min(s.number), "
            "coalesce((SELECT max(g.number) FROM segment g JOIN origin o ON o.n=g.origin "
            "WHERE o.id=s.origin), 0) FROM shelf s GROUP BY s.origin ORDER BY 2, 1"
        )
    ]


class Drawn(NamedTuple):
    """What waits of some origins, none twice; read from the database whenever it is asked for."""

    segments: Sequence[tuple[bytes, bytes, bytes]]
    headers: Sequence[bytes]
    sections: Sequence[tuple[bytes, bytes]]
    blobs: Sequence[tuple[BlobId, bytes]]


def drawn(database: Database, of: Collection[OriginId]) -> Drawn:
    """What waits of these origins."""
    wanted = json.dumps(sorted(of))

    def parts(part: str, by: str) -> list[int]:
        return _numbers(
            database,
            "SELECT min(p.n) FROM shelf s JOIN shelved p ON p.segment=s.n AND p.part=? "
            f"WHERE s.origin IN (SELECT value FROM json_each(?)) GROUP BY {by} ORDER BY 1",
            (part, wanted),
        )

    segments = _numbers(
        database,
        "SELECT n FROM shelf WHERE origin IN (SELECT value FROM json_each(?)) ORDER BY origin, number, n",
        (wanted,),
    )
    read = database.row
    return Drawn(
        _Read(segments, lambda n: _row(read("SELECT content, ed25519, mldsa65 FROM shelf WHERE n=?", (n,)))),
        _Read(parts(HEADER, "p.digest"), lambda n: _row(read(f"{_SHELVED} WHERE n=?", (n,)))[2]),
        _Read(parts(SECTION, "p.digest"), lambda n: _row(read(f"{_SHELVED} WHERE n=?", (n,)))[1:]),
        _Read(parts(BLOB, "p.name, p.digest"), lambda n: _row(read(f"{_SHELVED} WHERE n=?", (n,)))[::2]),
    )


_SHELVED: Final = "SELECT name, salt, content FROM shelved"


def _numbers(database: Database, sql: str, values: tuple[str, ...]) -> list[int]:
    return [n for (n,) in database.rows(sql, values)]


def _row(found: Row | None) -> Row:
    if found is None:
        raise AppError("vault.damaged", part="shelved")
    return found


class _Read(Sequence[T]):
    """Rows by their numbers, each read when it is asked for."""

    def __init__(self, numbers: Sequence[int], read: Callable[[int], Any]) -> None:
        self._numbers = numbers
        self._read = read

    @overload
    def __getitem__(self, place: int) -> T: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[T]: ...

    def __getitem__(self, place: int | slice) -> T | Sequence[T]:
        if isinstance(place, slice):
            return _Read(self._numbers[place], self._read)
        return cast("T", self._read(self._numbers[place]))

    def __len__(self) -> int:
        return len(self._numbers)


# Taking away ----------------------------------------------------------------------------------------


def settle(database: Database, of: Collection[OriginId], still: Iterable[bytes] = ()) -> None:
    """Take away of these origins what waits no more; `still` waiting are the segments of these names."""
    database.run(
        "DELETE FROM shelf WHERE origin IN (SELECT value FROM json_each(?1)) "
        "AND hex(name) NOT IN (SELECT value FROM json_each(?2))",
        (json.dumps(sorted(of)), json.dumps([name.hex().upper() for name in still])),
    )
    _tidy(database)


def forget(database: Database, origin: OriginId, after: int = 0) -> int:
    """Take away what waits of an origin, or of it after a segment; how many revisions that were."""
    where, values = "origin=? AND number>?", (origin, after)
    gone = int(database.value(f"SELECT coalesce(sum(changes), 0) FROM shelf WHERE {where}", values))
    database.run(f"DELETE FROM shelf WHERE {where}", values)
    _tidy(database)
    return gone


def _tidy(database: Database) -> None:
    database.run("DELETE FROM shelved WHERE segment NOT IN (SELECT n FROM shelf)")
