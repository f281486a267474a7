"""Recordings and attachments that come in bundles: sealed at their place, and nothing until they are whole.

Wanted is what a section here names and this vault lacks. `begin` notes each file with a key of its own;
then an `Arrival` takes its bytes on any thread, also behind a locked vault; `finish` records what came: a
whole file becomes a blob of the record that names it, a part waits for the others. What was erased
meanwhile is dropped. What nobody recorded, since the vault was locked, is found at the next unlocking
(`settle`), if it is whole.

Errors: those of `blob_file`; `disk.too_small`.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from kuager import files
from kuager.errors import AppError
from kuager.model.ids import BlobId
from kuager.model.merge import BlobName
from kuager.task import Task
from kuager.vault import blob_file, blob_parts, ingest, named, whereabouts
from kuager.vault.blob_file import Content, Source
from kuager.vault.blobs import Blobs
from kuager.vault.database import Database
from kuager.vault.named import Named

Span = tuple[int, int]
"""The first byte of a part, and how many there are."""

_COLUMNS: Final = "id, sha256, size, key, file, parts"


@dataclass(repr=False)  # a key
class Arrival:
    """A file on its way into the vault. `parts` are what came and verified."""

    id: BlobId
    sha256: str
    size: int
    key: bytes
    path: Path
    parts: tuple[Span, ...]
    is_whole: bool = field(default=False)

    @property
    def name(self) -> BlobName:
        """By which sections name it."""
        return self.id, self.sha256

    def lacks(self, first: int, size: int) -> bool:
        """Whether something of this part is not there yet."""
        return not blob_parts.has_part(self.parts, first, size)

    def take(self, source: Source, first: int, size: int, task: Task) -> None:
        """Write a part that is not known to be good yet: `verified` says so when its digest was compared."""
        sealing = blob_file.cipher(self.id, self.key)
        if size == self.size:
            done = blob_file.write(self.path, sealing, source, size, task)
            self.is_whole = done == Content(self.size, self.sha256)
        else:
            self.parts = blob_parts.without_part(self.parts, first, size)
            blob_parts.write_part(self.path, sealing, source, first, size, task)
        blob_file.flush_folders([self.path])

    def verified(self, first: int, size: int, task: Task) -> None:
        """What was taken is what was signed. With the last part the whole is read; another content goes."""
        if size == self.size:
            return
        self.parts = blob_parts.with_part(self.parts, first, size)
        if not self.lacks(0, self.size):
            sealing = blob_file.cipher(self.id, self.key)
            self.is_whole = blob_parts.complete(self.path, sealing, Content(self.size, self.sha256), task)
            self.parts = ()


def lacking(database: Database, blobs: Blobs, wanted: Iterable[BlobName]) -> dict[BlobName, Named]:
    """Those that a section here names and that are not here."""
    told = named.everywhere(database)
    return {name: told[name] for name in wanted if name in told and not blobs.holds(*name)}


def begun(database: Database) -> dict[BlobName, tuple[Span, ...]]:
    """Files of which something came, with the parts that did."""
    rows = database.rows("SELECT id, sha256, parts FROM arriving")
    return {(BlobId(blob), sha256): _spans(parts) for blob, sha256, parts in rows}


def _spans(parts: str) -> tuple[Span, ...]:
    return tuple((first, count) for first, count in json.loads(parts))


def begin(database: Database, blobs: Blobs, sizes: Mapping[BlobName, int], coming: int) -> list[Arrival]:
    """Note these files, or go on with what came of them; `coming` bytes are to be written now."""
    files.check_room(blobs.folder.parent, coming)
    noted = {(BlobId(row[0]), row[1]): row for row in database.rows(f"SELECT {_COLUMNS} FROM arriving")}
    found: list[Arrival] = []
    with database.transaction():
        for (blob, sha256), size in sizes.items():
            row = noted.get((blob, sha256))
            if row is not None and (blobs.folder / row[4]).is_file() and row[2] == size:
                path = blobs.folder / row[4]
                found.append(Arrival(blob, sha256, size, row[3], path, _spans(row[5])))
                continue
            path, key = blobs.fresh()
            database.run(
                f"INSERT OR REPLACE INTO arriving({_COLUMNS}) VALUES(?,?,?,?,?,?)",
                (blob, sha256, size, key, blobs.relative(path), "[]"),
            )
            found.append(Arrival(blob, sha256, size, key, path, ()))
    return found


def finish(database: Database, blobs: Blobs, arrivals: Iterable[Arrival]) -> int:
    """Record what came; how many files are whole now."""
    whole = 0
    with database.transaction():
        told = named.everywhere(database)
        for each in arrivals:
            place = (*each.name, each.key)
            if database.value("SELECT 1 FROM arriving WHERE id=? AND sha256=? AND key=?", place) is None:
                continue  # erased, begun anew, or recorded at an unlocking
            if each.is_whole and each.name in told:
                _enter(blobs, each, told[each.name])
                whole += 1
            if each.parts and each.name in told:
                database.run(
                    "UPDATE arriving SET parts=? WHERE id=? AND sha256=?",
                    (json.dumps(each.parts), *each.name),
                )
            else:
                database.run("DELETE FROM arriving WHERE id=? AND sha256=?", each.name)
        if whole:
            whereabouts.settle_written(database, (), files=True)
    blobs.gc()
    return whole


def _enter(blobs: Blobs, arrival: Arrival, told: Named) -> None:
    row = (arrival.id, arrival.sha256, arrival.size, arrival.key, blobs.relative(arrival.path))
    blobs.enter([(*row, told.name, told.record, told.part)])


def settle(database: Database, blobs: Blobs) -> None:
    """What came whole while the vault was locked is recorded; what no section names any more goes."""
    rows = database.rows(f"SELECT {_COLUMNS} FROM arriving")
    if not rows:
        return
    told = named.everywhere(database)
    with database.transaction():
        for blob, sha256, size, key, file, _ in rows:
            arrival = Arrival(BlobId(blob), sha256, size, key, blobs.folder / file, ())
            content = None
            with contextlib.suppress(AppError):
                content = ingest.finished(arrival.path, arrival.id, key)
            is_whole = content == Content(size, sha256)
            if is_whole and arrival.name in told:
                _enter(blobs, arrival, told[arrival.name])
            if is_whole or arrival.name not in told:
                database.run("DELETE FROM arriving WHERE id=? AND sha256=?", arrival.name)
        whereabouts.settle_written(database, (), files=True)
    blobs.gc()
