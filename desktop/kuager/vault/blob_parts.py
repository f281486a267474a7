"""A blob's file that fills up in parts, in whichever order they come: each chunk is sealed at its place.

Parts begin at multiples of 64 KiB. Until all is there no chunk is sealed as the last one, so nothing takes
the file for whole. Sizes are in bytes. See FORMAT.md, "Blobs". Errors: those of `blob_file`.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from kuager import files
from kuager.crypto.chunks import CHUNK_SIZE, SEALED_SIZE, ChunkCipher
from kuager.errors import AppError
from kuager.task import Task
from kuager.vault.blob_file import TRAILER, Content, Source, chunk_count, fill, put

_PIECE: Final = 16
"""Chunks that are sealed and written at once: 1 MiB."""


def write_part(path: Path, sealing: ChunkCipher, source: Source, first: int, size: int, task: Task) -> None:
    """Write `size` bytes of a source at `first`; durable on return."""
    plain = memoryview(bytearray(_PIECE * CHUNK_SIZE))
    sealed = memoryview(bytearray(_PIECE * SEALED_SIZE))
    try:
        with path.open("r+b", buffering=0) as out:
            out.seek(first // CHUNK_SIZE * SEALED_SIZE)
            for done in range(0, size, len(plain)):
                task.step(done, size, "copy")
                told = plain[: min(size - done, len(plain))]
                fill(told, source)
                count = -(-len(told) // CHUNK_SIZE)
                plain[len(told) : count * CHUNK_SIZE] = bytes(count * CHUNK_SIZE - len(told))
                begin = (first + done) // CHUNK_SIZE
                for n in range(count):
                    sealing.seal_into(begin + n, _chunk(plain, n), _place(sealed, n), last=False)
                put(out, sealed[: count * SEALED_SIZE])
            os.fsync(out.fileno())
    except OSError as error:
        raise files.failure(error, "file.unwritable", path) from error


def complete(path: Path, sealing: ChunkCipher, content: Content, task: Task) -> bool:
    """Read through what came in parts and make the file whole; False if that is not the content."""
    if _sha256(path, sealing, content.size, task) != content.sha256:
        return False
    total = chunk_count(content.size)
    full, rest = divmod(content.size, CHUNK_SIZE)
    plain, sealed = memoryview(bytearray(CHUNK_SIZE)), memoryview(bytearray(SEALED_SIZE))
    try:
        with path.open("r+b", buffering=0) as out:
            # Where the end of the content and the end of the file share a chunk, it is sealed anew.
            index = min(full + bool(rest), total - 1)
            if index * CHUNK_SIZE < content.size:
                out.seek(index * SEALED_SIZE)
                out.readinto(sealed)
                sealing.open_into(index, sealed, plain, last=False)
            out.seek(index * SEALED_SIZE)
            for each in range(index, total):
                if each == total - 1:
                    os.fsync(out.fileno())
                    TRAILER.pack_into(
                        plain, CHUNK_SIZE - TRAILER.size, content.size, bytes.fromhex(content.sha256)
                    )
                sealing.seal_into(each, plain, sealed, last=each == total - 1)
                put(out, sealed)
            out.truncate()
            os.fsync(out.fileno())
    except OSError as error:
        raise files.failure(error, "file.unwritable", path) from error
    return True


def _sha256(path: Path, opening: ChunkCipher, size: int, task: Task) -> str:
    sha256 = hashlib.sha256()
    plain, sealed = memoryview(bytearray(CHUNK_SIZE)), memoryview(bytearray(SEALED_SIZE))
    try:
        with path.open("rb") as stream:
            for index, begin in enumerate(range(0, size, CHUNK_SIZE)):
                if index % _PIECE == 0:
                    task.step(begin, size, "check")
                count = stream.readinto(sealed)
                opening.open_into(index, sealed[:count], plain, last=False)
                sha256.update(plain[: size - begin])
    except OSError as error:
        raise files.failure(error, "file.unreadable", path) from error
    except AppError:
        return ""
    return sha256.hexdigest()


def with_part(parts: Iterable[tuple[int, int]], first: int, size: int) -> tuple[tuple[int, int], ...]:
    """(first, size) of what is there once this came too: sorted, and what touches is one."""
    joined: list[tuple[int, int]] = []
    for begin, length in sorted([*parts, (first, size)]):
        if joined and begin <= sum(joined[-1]):
            start = joined[-1][0]
            joined[-1] = (start, max(sum(joined[-1]), begin + length) - start)
        else:
            joined.append((begin, length))
    return tuple(joined)


def without_part(parts: Iterable[tuple[int, int]], first: int, size: int) -> tuple[tuple[int, int], ...]:
    """What of it is left when this is written over."""
    end, left = first + size, []
    for begin, length in parts:
        left += [
            (begin, min(begin + length, first) - begin),
            (max(begin, end), begin + length - max(begin, end)),
        ]
    return tuple((begin, length) for begin, length in left if length > 0)


def has_part(parts: Iterable[tuple[int, int]], first: int, size: int) -> bool:
    """Whether all of this is there."""
    return any(begin <= first and first + size <= begin + length for begin, length in parts)


def _chunk(plain: memoryview, n: int) -> memoryview:
    return plain[n * CHUNK_SIZE : (n + 1) * CHUNK_SIZE]


def _place(sealed: memoryview, n: int) -> memoryview:
    return sealed[n * SEALED_SIZE : (n + 1) * SEALED_SIZE]
