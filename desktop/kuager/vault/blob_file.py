"""The file of one blob: sealed chunks of one size, readable at random, written in one go or in several.

What is sealed: the content, then zeros, then in the last 40 bytes its size (8, big-endian) and SHA-256 (32).
The number of chunks is Padmé-padded, so the length of the file tells little of the content's. Everything but
the last chunk is flushed before the last chunk is written: where that one opens, the file is whole. So no
other note of having finished is needed, and none is trusted. See FORMAT.md. Memory is some 2 MiB whatever the
size. Sizes are in bytes. Errors: `vault.damaged`, `disk.full`, `file.missing`, `file.unreadable`,
`file.unwritable`.
"""

from __future__ import annotations

import functools
import hashlib
import io
import os
import struct
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final, NamedTuple, Protocol

from kuager import files
from kuager.crypto.chunks import CHUNK_SIZE, SEALED_SIZE, ChunkCipher
from kuager.crypto.padme import padded_size
from kuager.errors import AppError
from kuager.model.ids import BlobId
from kuager.task import Task

_LABEL: Final = b"kuager blob v1"
TRAILER: Final = struct.Struct(">Q32s")
_PIECE: Final = 16
"""Chunks that are read, hashed, sealed and written at once: 1 MiB."""
_FLUSH_EVERY: Final = 128
"""Pieces after which what was written is flushed: a power cut costs no more than these."""
_KEPT_CHUNKS: Final = 8


class Source(Protocol):
    """What is read from beginning to end; may give less than asked for."""

    def readinto(self, buffer: memoryview, /) -> int | None: ...


class Content(NamedTuple):
    """What a whole file holds: size in bytes, SHA-256 in hexadecimal."""

    size: int
    sha256: str


def chunk_count(size: int) -> int:
    """Of how many chunks the file of so much content is."""
    return padded_size(-(-(size + TRAILER.size) // CHUNK_SIZE))


def stored_size(size: int) -> int:
    """How long the file of so much content is."""
    return chunk_count(size) * SEALED_SIZE


def cipher(blob: BlobId, key: bytes) -> ChunkCipher:
    """What seals and opens the chunks of a blob."""
    return ChunkCipher(key, _LABEL, bytes.fromhex(blob))


def create(path: Path) -> None:
    """Make the empty file, for the owner alone."""
    folder = path.parent
    try:
        if not folder.parent.exists():
            folder.parent.mkdir(mode=0o700)
            files.flush_folder(folder.parent.parent)
        folder.mkdir(exist_ok=True, mode=0o700)
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError as error:
        raise files.failure(error, "file.unwritable", path) from error


def write(
    path: Path,
    sealing: ChunkCipher,
    source: Source,
    size: int,
    task: Task,
    *,
    begun: tuple[int, hashlib._Hash] | None = None,
) -> Content:
    """Fill a file that was created with `size` bytes of a source; durable after `flush_folders`.

    `begun` is what `recognised` found: the chunks that stand, and their digest so far; the source goes on
    from there. A source that ends early is `file.unreadable`.
    """
    first, sha256 = begun or (0, hashlib.sha256())
    total = chunk_count(size)
    plain = memoryview(bytearray(_PIECE * CHUNK_SIZE))
    sealed = memoryview(bytearray(_PIECE * SEALED_SIZE))
    try:
        # Hashing and sealing go on at once: both let go of the interpreter's lock.
        with ThreadPoolExecutor(1) as beside, path.open("r+b", buffering=0) as out:
            out.seek(first * SEALED_SIZE)
            for piece, start in enumerate(range(first, total, _PIECE), 1):
                task.step(min(start * CHUNK_SIZE, size), size, "copy")
                end = min(start + _PIECE, total)
                told = plain[: min(max(size - start * CHUNK_SIZE, 0), len(plain))]
                fill(told, source)
                hashed = beside.submit(sha256.update, told)
                plain[len(told) :] = bytes(len(plain) - len(told))
                if end == total:
                    hashed.result()
                    at = (end - start) * CHUNK_SIZE - TRAILER.size
                    TRAILER.pack_into(plain, at, size, sha256.digest())
                for n, index in enumerate(range(start, end)):
                    sealing.seal_into(index, _part(plain, n), _place(sealed, n), last=index == total - 1)
                before = (end - start - (end == total)) * SEALED_SIZE
                put(out, sealed[:before])
                if (end == total and end > 1) or piece % _FLUSH_EVERY == 0:
                    os.fsync(out.fileno())
                if end == total:
                    put(out, sealed[before : before + SEALED_SIZE])
                hashed.result()
            out.truncate()
            os.fsync(out.fileno())
    except OSError as error:
        raise files.failure(error, "file.unwritable", path) from error
    task.step(size, size, "copy")
    return Content(size, sha256.hexdigest())


def flush_folders(paths: Iterable[Path]) -> None:
    """Make files that were created and written durable by name, each folder once."""
    folders = {path.parent for path in paths}
    for folder in sorted(folders | {folder.parent for folder in folders}):
        try:
            files.flush_folder(folder)
        except OSError as error:
            raise files.failure(error, "file.unwritable", folder) from error


def _part(plain: memoryview, n: int) -> memoryview:
    return plain[n * CHUNK_SIZE : (n + 1) * CHUNK_SIZE]


def _place(sealed: memoryview, n: int) -> memoryview:
    return sealed[n * SEALED_SIZE : (n + 1) * SEALED_SIZE]


def fill(buffer: memoryview, source: Source) -> None:
    """Read until a buffer is full; a source that ends before is `file.unreadable`."""
    done = 0
    while done < len(buffer):
        try:
            count = source.readinto(buffer[done:])
        except OSError as error:
            raise AppError("file.unreadable", reason=error.strerror or "unknown") from error
        if not count:
            raise AppError("file.unreadable", reason="changed while it was read")
        done += count


def put(out: io.FileIO, data: memoryview) -> None:
    """Write all of it."""
    while data:
        data = data[out.write(data) :]


def recognised(path: Path, opening: ChunkCipher, size: int, task: Task) -> tuple[int, hashlib._Hash, bytes]:
    """How many chunks full of content stand from the first on, their digest, and the last of them.

    What a crash left behind them is written anew.
    """
    sha256, count, last = hashlib.sha256(), 0, b""
    plain, sealed = memoryview(bytearray(CHUNK_SIZE)), memoryview(bytearray(SEALED_SIZE))
    try:
        with path.open("rb") as stream:
            while count < size // CHUNK_SIZE and stream.readinto(sealed) == SEALED_SIZE:
                if count % _PIECE == 0:
                    task.step(count * CHUNK_SIZE, size, "resume")
                try:
                    opening.open_into(count, sealed, plain, last=False)
                except AppError:
                    break
                sha256.update(plain)
                last = bytes(plain)
                count += 1
    except OSError as error:
        raise files.failure(error, "file.unreadable", path) from error
    return count, sha256, last


class Reader(io.RawIOBase):
    """The content of a blob, at random. For any number of threads, one after the other.

    Opening checks the length and the last chunk, so that `content` is authentic; every other chunk is checked
    when it is read. Eight chunks are kept. After `close` the key is gone.
    """

    def __init__(self, path: Path, opening: ChunkCipher) -> None:
        super().__init__()
        self._name = path.name
        self._opening = opening
        self._guard = threading.RLock()
        self._sealed = memoryview(bytearray(SEALED_SIZE))
        self._position = 0
        try:
            self._file = path.open("rb", buffering=0)
        except OSError as error:
            super().close()
            if isinstance(error, FileNotFoundError):
                raise AppError("vault.damaged", part="blob") from error
            raise files.failure(error, "file.unreadable", path) from error
        self._chunk: Callable[[int], bytes] = functools.lru_cache(_KEPT_CHUNKS)(self._opened)
        try:
            self.content: Final = self._trailer()
        except BaseException:
            self.close()
            raise

    def _trailer(self) -> Content:
        length = self._file.seek(0, io.SEEK_END)
        self._count, rest = divmod(length, SEALED_SIZE)
        if rest or not self._count:
            raise AppError("vault.damaged", part="blob")
        size, sha256 = TRAILER.unpack(self._chunk(self._count - 1)[-TRAILER.size :])
        if chunk_count(size) != self._count:
            raise AppError("vault.damaged", part="blob")
        return Content(size, sha256.hex())

    def _opened(self, index: int) -> bytes:
        plain = bytearray(CHUNK_SIZE)
        self._open_into(index, memoryview(plain))
        return bytes(plain)

    def _open_into(self, index: int, plain: memoryview) -> None:
        sealed = self._sealed
        try:
            self._file.seek(index * SEALED_SIZE)
            count = self._file.readinto(sealed)
        except OSError as error:
            raise AppError("file.unreadable", file=self._name, reason=error.strerror or "unknown") from error
        try:
            self._opening.open_into(index, sealed[:count], plain, last=index == self._count - 1)
        except AppError as error:
            raise AppError("vault.damaged", part="blob") from error

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Beyond the end is allowed and reads nothing."""
        with self._guard:
            base = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self.content.size}[whence]
            if base + offset < 0:
                raise ValueError("seek before the start")
            self._position = base + offset
            return self._position

    def readinto(self, buffer: bytearray | memoryview, /) -> int:  # type: ignore[override]  # any buffer
        """As much as fits, 0 at the end; `vault.damaged`."""
        with self._guard:
            count = self.read_at(self._position, memoryview(buffer).cast("B"))
            self._position += count
            return count

    def read_at(self, position: int, target: memoryview) -> int:
        """Read from a place in one step, whatever other threads seek; how many bytes there were."""
        with self._guard:
            if self.closed:
                raise ValueError("read of a closed blob")
            done, wanted = 0, max(0, min(len(target), self.content.size - position))
            while done < wanted:
                index, start = divmod(position + done, CHUNK_SIZE)
                if not start and wanted - done >= CHUNK_SIZE:
                    # Whoever reads whole chunks goes on to the next: none is kept, none copied.
                    self._open_into(index, target[done : done + CHUNK_SIZE])
                    done += CHUNK_SIZE
                    continue
                taken = self._chunk(index)[start : start + wanted - done]
                target[done : done + len(taken)] = taken
                done += len(taken)
            return done

    def verify(self, task: Task) -> None:
        """Read all of the file; `vault.damaged` unless every chunk opens and the digest is the trailer's."""
        sha256, rest = hashlib.sha256(), self.content.size
        for index in range(self._count):
            if index % _PIECE == 0:
                task.step(self.content.size - rest, self.content.size, "check")
            with self._guard:
                chunk = self._opened(index)
            sha256.update(memoryview(chunk)[:rest])
            rest -= min(rest, CHUNK_SIZE)
        if sha256.hexdigest() != self.content.sha256:
            raise AppError("vault.damaged", part="blob")

    def close(self) -> None:
        """Forget the key and what was opened."""
        with self._guard:
            if not self.closed:
                self._chunk = self._opened  # the kept chunks go
                del self._opening
                self._file.close()
            super().close()
