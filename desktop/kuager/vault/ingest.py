"""A file on its way into the vault: it needs no more than its own key, so it outlives a lock.

`Blobs.begin` notes what is brought in; `run` then copies on any thread, and `Blobs.finish` records the end,
at once or after the next unlock. A run that was cut off is gone on with: what stands in the blob's file is
read again, not the source, whose size and time must be what they were and whose bytes those of the last chunk
that stands; else the copy begins anew. One file at a time is brought in; others wait their turn.

Errors: `file.missing`, `file.unreadable` (also: changed while it was read), `disk.too_small`. On a full disk
what was copied is given back, so that the vault itself can go on.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from filelock import FileLock, Timeout

from kuager import files
from kuager.crypto.chunks import CHUNK_SIZE, SEALED_SIZE
from kuager.errors import AppError
from kuager.model.ids import BlobId
from kuager.task import Cancelled, Task
from kuager.vault import blob_file
from kuager.vault.blob_file import Content

LOCK: Final = "lock"
_PATIENCE: Final = 0.1


@dataclass(frozen=True, repr=False)  # keys and names
class Ingest:
    """What is being brought in: `path` is the blob's file, `source` the user's; `modified` in ns."""

    id: BlobId
    key: bytes
    path: Path
    source: Path
    size: int
    modified: int
    record: str
    """The record it was brought in for."""

    @property
    def name(self) -> str:
        """What the file is called outside, as text."""
        return os.fsencode(self.source.name).decode("utf-8", "replace")

    def run(self, task: Task) -> Content:
        """Copy, or go on copying. Cancelling removes what was copied; only a kill leaves it to go on with."""
        with _turn(self.path.parent.parent / LOCK, task):
            whole = finished(self.path, self.id, self.key)
            if whole is not None:
                return whole
            try:
                with _opened(self.source) as source:
                    return self._copy(source, task)
            except Cancelled:
                self.path.unlink(missing_ok=True)
                raise
            except OSError as error:  # a stick that was pulled, a file that was taken away
                raise AppError("file.unreadable", reason=error.strerror or "unknown") from error
            except AppError as error:
                if error.code != "disk.full":
                    raise
                with contextlib.suppress(OSError):
                    os.truncate(self.path, 0)
                raise files.too_small(self.path.parent, blob_file.stored_size(self.size)) from error

    def _copy(self, source: BinaryIO, task: Task) -> Content:
        if _state(source) != (self.size, self.modified):
            raise AppError("file.unreadable", reason="changed since it was chosen")
        sealing = blob_file.cipher(self.id, self.key)
        count, sha256, last = blob_file.recognised(self.path, sealing, self.size, task)
        source.seek(max(count - 1, 0) * CHUNK_SIZE)
        begun = None
        if count and source.read(CHUNK_SIZE) == last:
            begun = (count, sha256)
        else:
            source.seek(0)
        stands = count * SEALED_SIZE if begun else 0
        files.check_room(self.path.parent, blob_file.stored_size(self.size) - stands)
        done = blob_file.write(self.path, sealing, _Steady(source, self), self.size, task, begun=begun)
        blob_file.flush_folders([self.path])
        return done


class _Steady:
    """A source whose end is looked at: bytes of two states of a file prove nothing."""

    def __init__(self, source: BinaryIO, ingest: Ingest) -> None:
        self._source, self._ingest = source, ingest

    def readinto(self, buffer: memoryview, /) -> int | None:
        count = self._source.readinto(buffer)  # type: ignore[attr-defined]  # an unbuffered file has it
        if self._source.tell() >= self._ingest.size and _state(self._source) != (
            self._ingest.size,
            self._ingest.modified,
        ):
            raise AppError("file.unreadable", reason="changed while it was read")
        return int(count)


def facts(source: Path) -> tuple[int, int]:
    """Size and time of change (ns) of a regular file that is to be brought in."""
    with _opened(source) as stream:
        return _state(stream)


@contextlib.contextmanager
def _opened(source: Path) -> Iterator[BinaryIO]:
    try:
        # A pipe would wait for somebody to write.
        if not stat.S_ISREG(source.stat().st_mode):
            raise AppError("file.unreadable", reason="not a file")
        stream = source.open("rb", buffering=0)
    except OSError as error:
        raise files.failure(error, "file.unreadable", source) from error
    with stream:
        yield stream


def _state(stream: BinaryIO) -> tuple[int, int]:
    found = os.fstat(stream.fileno())
    return found.st_size, found.st_mtime_ns


def finished(path: Path, blob: BlobId, key: bytes) -> Content | None:
    """What a file holds that was written to its end; None while it was not. `file.missing`."""
    if not path.exists():
        raise AppError("file.missing", file=path.name)
    try:
        with blob_file.Reader(path, blob_file.cipher(blob, key)) as reader:
            return reader.content
    except AppError as error:
        if error.code == "vault.damaged":
            return None
        raise


def is_busy(folder: Path) -> bool:
    """Whether a file is being brought into this folder of blobs."""
    if not (folder / LOCK).exists():
        return False
    lock = FileLock(folder / LOCK, mode=0o600)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        return True
    except OSError as error:
        raise files.failure(error, "file.unwritable", folder) from error
    lock.release()
    return False


@contextlib.contextmanager
def _turn(path: Path, task: Task) -> Iterator[None]:
    """Wait until no other file is being brought into this vault, by whichever program."""
    lock = FileLock(path, mode=0o600)
    while True:
        try:
            lock.acquire(timeout=_PATIENCE)
            break
        except Timeout:
            task.step(0, None, "waiting")
        except OSError as error:
            raise files.failure(error, "file.unwritable", path) from error
    try:
        yield
    finally:
        lock.release()
