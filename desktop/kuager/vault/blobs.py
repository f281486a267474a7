"""The content store: letters, recordings and attachments, each an encrypted file of its own.

A section names a blob by id and SHA-256. The database knows its key and the random name of its file, so that
deleting a row erases the bytes whatever becomes of the file, and a seized disk does not say which file a
bundle spoke of. A file is written and flushed before the row that names it: a file without a row is nothing,
and `gc` removes it. Rows are written by the thread that owns the database; readers may be used anywhere.

Errors: `vault.no_record`, `vault.damaged`, `disk.full`, `disk.too_small`, `input.too_large`.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import os
import secrets
import threading
import weakref
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from kuager import files
from kuager.crypto.aead import KEY_SIZE
from kuager.errors import AppError
from kuager.model.ids import BlobId, RecordId, random_hex
from kuager.model.merge import BlobName, BlobRow
from kuager.task import Task
from kuager.vault import blob_file, ingest
from kuager.vault.blob_file import Content, Reader
from kuager.vault.blob_row import ATTACHMENT, LETTER, RECORDING, Blob, Keyed
from kuager.vault.database import Database, Row
from kuager.vault.ingest import Ingest
from kuager.vault.renewal import Renewal

__all__ = ["ATTACHMENT", "LETTER", "RECORDING", "Blob", "Keyed"]

SMALL_LIMIT: Final = 16 << 20
"""Bytes; what travels with records in a bundle and is held whole in memory."""

ATTACHMENT_LIMIT: Final = 64 << 20
"""Bytes of an attachment; it is held whole in memory."""

FOLDER: Final = "blobs"


class Blobs:
    """The blobs of this vault."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._database = database
        self.folder: Final = folder
        self._guard = threading.Lock()
        self._readers: weakref.WeakSet[Reader] = weakref.WeakSet()
        self._promised: set[Path] = set()

    # -- small ones, kept with the revision that names them ----------------------------------------

    @staticmethod
    def row(content: bytes) -> BlobRow:
        """A blob to be kept with the revision that names it (`History.save`)."""
        if len(content) > SMALL_LIMIT:
            raise AppError("input.too_large", size=len(content), limit=SMALL_LIMIT)
        return BlobRow(BlobId(random_hex()), hashlib.sha256(content).hexdigest(), content)

    def write(self, rows: Iterable[BlobRow], task: Task | None = None) -> list[Row]:
        """Write the files; what is returned goes to `enter` in the transaction that names them."""
        entries: list[Row] = []
        paths: list[Path] = []
        for number, row in enumerate(rows):
            if task is not None:
                task.step(number, None, "files")
            path, key = self.fresh()
            source = io.BytesIO(row.content)
            blob_file.write(path, blob_file.cipher(row.id, key), source, len(row.content), Task.silent())
            entries.append((row.id, row.sha256, len(row.content), key, self.relative(path), "", "", LETTER))
            paths.append(path)
        blob_file.flush_folders(paths)
        return entries

    def enter(self, entries: Sequence[Row]) -> None:
        """Make what was written a part of the vault; one that is held already stays as it is."""
        self._database.run_many(
            "INSERT OR IGNORE INTO blob(id, sha256, size, key, file, name, record, part) "
            "VALUES(?,?,?,?,?,?,?,?)",
            entries,
        )

    # -- attachments, each brought in whole for a record --------------------------------------------

    def attach(self, content: bytes, name: str, record: str) -> Blob:
        """Keep an attachment; one of the same bytes that the record has is not kept twice.

        `input.too_large`. Until a section or a draft names it, it is no part of anything (`loose.drop`).
        """
        if len(content) > ATTACHMENT_LIMIT:
            raise AppError("input.too_large", size=len(content), limit=ATTACHMENT_LIMIT)
        sha256 = hashlib.sha256(content).hexdigest()
        for each in self.of(record, ATTACHMENT):
            if each.sha256 == sha256:
                return each
        files.check_room(self.folder.parent, blob_file.stored_size(len(content)))
        blob, (path, key) = BlobId(random_hex()), self.fresh()
        sealing = blob_file.cipher(blob, key)
        blob_file.write(path, sealing, io.BytesIO(content), len(content), Task.silent())
        blob_file.flush_folders([path])
        self.enter([(blob, sha256, len(content), key, self.relative(path), name, record, ATTACHMENT)])
        return self.one(blob)

    def fresh(self) -> tuple[Path, bytes]:
        """A new empty file, and a new key."""
        path = self._random_path()
        blob_file.create(path)
        return path, secrets.token_bytes(KEY_SIZE)

    def _random_path(self) -> Path:
        name = random_hex()
        return self.folder / name[:2] / name

    def relative(self, path: Path) -> str:
        """The name of a file as rows give it."""
        return path.relative_to(self.folder).as_posix()

    # -- large ones, brought in from a file ---------------------------------------------------------

    def begin(self, source: Path, record: RecordId, begun: str) -> Ingest:
        """Note a file that is to be brought in for a record, at the time `begun`. Nothing is copied yet."""
        size, modified = ingest.facts(source)
        files.check_room(self.folder.parent, blob_file.stored_size(size))
        path, key = self.fresh()
        made = Ingest(BlobId(random_hex()), key, path, source.absolute(), size, modified, record)
        self._database.run(
            "INSERT INTO ingest(id, key, file, source, size, modified, record, begun) "
            "VALUES(?,?,?,?,?,?,?,?)",
            (made.id, key, self.relative(path), os.fsencode(made.source), size, modified, record, begun),
        )
        return made

    def unfinished(self) -> list[Ingest]:
        """What was begun and neither finished nor cancelled, the oldest first."""
        rows = self._database.rows(
            "SELECT id, key, file, source, size, modified, record FROM ingest ORDER BY begun, id"
        )
        return [
            Ingest(BlobId(blob), key, self.folder / file, Path(os.fsdecode(source)), size, modified, record)
            for blob, key, file, source, size, modified, record in rows
        ]

    def finish(self, blob: BlobId) -> Blob:
        """Record the end of an ingest by what its file says; also twice. `vault.no_record` if it has none."""
        for each in self.unfinished():
            if each.id == blob and (content := ingest.finished(each.path, each.id, each.key)):
                self._record_end(each, content)
        return self.one(blob)

    def _record_end(self, done: Ingest, content: Content) -> None:
        with self._database.transaction():
            self.enter(
                [
                    (
                        done.id,
                        content.sha256,
                        content.size,
                        done.key,
                        self.relative(done.path),
                        done.name,
                        done.record,
                        RECORDING,
                    )
                ]
            )
            self._database.run(
                "UPDATE blob SET outdated=(SELECT i.outdated FROM ingest i WHERE i.id=blob.id) WHERE id=?",
                (done.id,),
            )
            self._database.run("DELETE FROM ingest WHERE id=?", (done.id,))

    def is_busy(self) -> bool:
        """Whether a file is being brought in, by this program or another."""
        return ingest.is_busy(self.folder)

    def cancel(self, blob: BlobId) -> None:
        """Forget an ingest and what it copied so far."""
        file = self._database.value("SELECT file FROM ingest WHERE id=?", (blob,))
        self._database.run("DELETE FROM ingest WHERE id=?", (blob,))
        if file is not None:
            self._unlink(self.folder / file)

    # -- what is held -------------------------------------------------------------------------------

    def files(self) -> list[Blob]:
        """Every blob that is held, by the name of its file."""
        return self._all("ORDER BY file")

    def one(self, blob: BlobId) -> Blob:
        """A blob that was brought in here; `vault.no_record`. One that came in a bundle is not meant."""
        found = self._all("WHERE id=? AND record<>'' ORDER BY sha256", blob)
        if not found:
            raise AppError("vault.no_record", kind="blob")
        return found[0]

    def of(self, record: str, part: str = RECORDING) -> list[Blob]:
        """What was brought in for a record, by name: its recordings, or its attachments."""
        return self._all("WHERE record=? AND part=? ORDER BY name, id", record, part)

    def brought_in_for(self, record: str) -> list[Blob]:
        """Everything that was brought in for a record."""
        return self._all("WHERE record=? AND record<>'' ORDER BY id", record)

    def recordings(self) -> list[Blob]:
        """Every recording."""
        return self._all("WHERE part=? ORDER BY file", RECORDING)

    def is_named(self, blob: BlobId) -> bool:
        """Whether any version of any record speaks of it."""
        naming = "SELECT 1 FROM section WHERE name IN ('attachments', 'document', 'videos') "
        return bool(self._database.value(f"{naming} AND instr(content, CAST(? AS BLOB)) LIMIT 1", (blob,)))

    def holds(self, blob: BlobId, sha256: str) -> bool:
        """Whether these bytes are here."""
        return bool(self._database.value("SELECT 1 FROM blob WHERE id=? AND sha256=?", (blob, sha256)))

    def names(self) -> set[BlobName]:
        """By what sections name those that are here."""
        return set(self._database.rows("SELECT id, sha256 FROM blob"))

    def _all(self, clause: str, *values: str) -> list[Blob]:
        rows = self._database.rows(
            f"SELECT id, sha256, size, file, name, record, part FROM blob {clause}", values
        )
        return [Blob(*row) for row in rows]

    def open(self, blob: BlobId, sha256: str) -> Reader:
        """The content, at random; close it. It ends with the session."""
        row = self._database.row("SELECT size, key, file FROM blob WHERE id=? AND sha256=?", (blob, sha256))
        if row is None:
            raise AppError("vault.no_record", kind="blob")
        size, key, file = row
        return self.reading(Keyed(blob, sha256, size, key, self.folder / file))

    def read(self, blob: BlobId, sha256: str, limit: int = SMALL_LIMIT) -> bytes:
        """All bytes of a small blob, checked against the digest that the signed section gives."""
        with self.open(blob, sha256) as reader:
            if reader.content.size > limit:
                raise AppError("input.too_large", size=reader.content.size, limit=limit)
            content = reader.read()
        if hashlib.sha256(content).hexdigest() != sha256:
            raise AppError("vault.damaged", part="blob")
        return content

    def verify(self, blob: BlobId, sha256: str, task: Task) -> None:
        """Read a blob's file through; `vault.damaged`."""
        with self.open(blob, sha256) as reader:
            reader.verify(task)

    # -- out and in with bundles --------------------------------------------------------------------

    def keyed(self, names: Iterable[BlobName]) -> dict[BlobName, Keyed]:
        """What is needed to read these without asking the database: for work on another thread."""
        rows = self._database.rows(
            "SELECT b.id, b.sha256, b.size, b.key, b.file FROM json_each(?) j "
            "JOIN blob b ON b.id=j.value->>0 AND b.sha256=j.value->>1",
            (json.dumps(list(names)),),
        )
        return {
            (BlobId(blob), sha256): Keyed(BlobId(blob), sha256, size, key, self.folder / file)
            for blob, sha256, size, key, file in rows
        }

    def reading(self, keyed: Keyed) -> Reader:
        """The content, at random; it ends with the session. Asks the database nothing."""
        reader = Reader(keyed.path, blob_file.cipher(keyed.id, keyed.key))
        if reader.content != (keyed.size, keyed.sha256):
            reader.close()
            raise AppError("vault.damaged", part="blob")
        with self._guard:
            self._readers.add(reader)
        return reader

    # -- going --------------------------------------------------------------------------------------

    def remove(self, names: Iterable[BlobName]) -> None:
        """Delete the keys: nobody can read these bytes again. Works in the caller's transaction or alone.

        The files go with `gc`, to be called after the transaction.
        """
        gone = list(names)
        for table in ("blob", "arriving"):
            self._database.run_many(f"DELETE FROM {table} WHERE id=? AND sha256=?", gone)

    def gc(self) -> int:
        """Remove the files that no row names; how many. Renewals that are being written stay."""
        with self._guard:
            promised = set(self._promised)
        known = {
            file
            for (file,) in self._database.rows(
                "SELECT file FROM blob UNION ALL SELECT file FROM ingest UNION ALL SELECT file FROM arriving"
            )
        }
        found = [path for path in self.folder.glob("??/*") if self.relative(path) not in known]
        return sum(self._unlink(path) for path in found if path not in promised)

    @staticmethod
    def _unlink(path: Path) -> bool:
        try:
            path.unlink()
            files.flush_folder(path.parent)
        except OSError:  # held open on some systems, or gone; the next `gc` will see
            return False
        return True

    def settle(self) -> None:
        """What a lock or a crash left: record ingests that have ended, forget cancelled ones, `gc`."""
        with contextlib.suppress(AppError):  # on a full disk the vault opens all the same
            for each in self.unfinished():
                try:
                    content = ingest.finished(each.path, each.id, each.key)
                except AppError:
                    self.cancel(each.id)
                    continue
                if content is not None:
                    self._record_end(each, content)
            self.gc()

    def close(self) -> None:
        """End every reader: their keys go with the session."""
        with self._guard:
            readers = list(self._readers)
        for reader in readers:
            reader.close()

    # -- new keys -----------------------------------------------------------------------------------

    def renewals(self) -> list[Renewal]:
        """What waits for a new key (`outdate_keys`), the small ones first."""
        rows = self._database.rows(
            "SELECT id, size, sha256, key, file FROM blob WHERE outdated ORDER BY size, file"
        )
        found = [
            Renewal(
                BlobId(blob),
                Content(size, sha256),
                key,
                self.folder / file,
                secrets.token_bytes(KEY_SIZE),
                self._random_path(),
            )
            for blob, size, sha256, key, file in rows
        ]
        with self._guard:
            self._promised |= {each.new_path for each in found}
        return found

    def renewed(self, renewal: Renewal) -> None:
        """Let a renewal that has run hold from now on; one whose blob was removed meanwhile is nothing."""
        with self._guard:
            self._promised.discard(renewal.new_path)
        if not renewal.new_path.is_file():  # never let go of the only copy
            return
        place = (renewal.id, renewal.content.sha256, renewal.key)
        if self._database.value("SELECT 1 FROM blob WHERE id=? AND sha256=? AND key=?", place) is None:
            self._unlink(renewal.new_path)
            return
        self._database.run(
            "UPDATE blob SET key=?, file=?, outdated=0 WHERE id=? AND sha256=? AND key=?",
            (renewal.new_key, self.relative(renewal.new_path), *place),
        )
        self._unlink(renewal.path)

    def renew_keys(self, task: Task) -> None:
        """Give everything that waits a new key, one after the other; goes on where it was stopped.

        What is damaged keeps its key and goes on waiting; a check of the vault names it.
        """
        due = self.renewals()
        done, total = 0, sum(each.content.size for each in due)
        for each in due:
            task.step(done, total, "renew")
            try:
                each.run(task.part(done, total, "renew"))
            except AppError as error:
                if error.code != "vault.damaged":
                    raise
            else:
                self.renewed(each)
            done += each.content.size


def outdate_keys(database: Database) -> None:
    """Mark every blob for `Blobs.renew_keys`: somebody who knew the keys is to be kept out from now on."""
    database.run("UPDATE blob SET outdated=1")
    database.run("UPDATE ingest SET outdated=1")
    database.run("DELETE FROM arriving")  # what came of it in parts comes again
