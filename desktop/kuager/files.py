"""Files that are whole or absent, and reading that is bounded.

A file is written beside its place under the ending `.part`, flushed to the disk, renamed, and the folder
flushed too, so that a power cut leaves the old state or the new one. Operating-system errors become
`AppError`: `disk.full`, `file.missing`, `file.exists`, `file.unreadable`, `file.unwritable`; too little room,
where the size is known before, is `disk.too_small`. `digest` asks the medium, since a stick that lies shows
its lies only then.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, Final

from kuager.errors import AppError
from kuager.task import Task

_PIECE: Final = 1 << 20
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def failure(error: OSError, otherwise: str, path: Path) -> AppError:
    """What an operating-system error means to the user; `otherwise` where it is none of the common ones."""
    if error.errno in _FULL:
        return AppError("disk.full", file=path.name)
    if error.errno == errno.ENOENT:
        return AppError("file.missing", file=path.name)
    return AppError(otherwise, file=path.name, reason=error.strerror or "unknown")


RESERVE: Final = 32 << 20
"""Bytes that large work leaves free: what is typed meanwhile must find room."""


def check_room(folder: Path, needed: int) -> None:
    """Refuse large work before it fills the disk; `disk.too_small`."""
    if _free(folder) < needed + RESERVE:
        raise too_small(folder, needed)


def too_small(folder: Path, needed: int) -> AppError:
    """That a disk has no room for so many bytes and the reserve; it says how many are free."""
    return AppError("disk.too_small", needed_bytes=needed + RESERVE, free_bytes=_free(folder))


def _free(folder: Path) -> int:
    try:
        return shutil.disk_usage(folder).free
    except OSError as error:
        raise failure(error, "file.unwritable", folder) from error


def flush_folder(folder: Path) -> None:
    """Make renames in a folder durable, where the system can (Windows has no such call)."""
    if os.name == "nt":  # pragma: no cover - the tests run on POSIX
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno != errno.EINVAL:  # some network and FUSE folders refuse; the data is flushed
            raise
    finally:
        os.close(descriptor)


def begin_flush(stream: BinaryIO, start: int, size: int) -> None:
    """Let the disk begin with what was written there, so that less is left for the end; promises nothing.

    Linux begins to write what it is told to forget, and forgets nothing that is not on the disk.
    """
    if hasattr(os, "posix_fadvise"):
        with contextlib.suppress(OSError):
            os.posix_fadvise(stream.fileno(), start, size, os.POSIX_FADV_DONTNEED)


def flush_file(path: Path) -> None:
    """Make what another library wrote into a file durable."""
    try:
        with path.open("r+b") as stream:
            os.fsync(stream.fileno())
    except OSError as error:
        raise failure(error, "file.unwritable", path) from error


def create_private(path: Path) -> None:
    """Make an empty file for its owner alone, for a library that opens it by name."""
    try:
        path.touch(mode=0o600)
    except OSError as error:
        raise failure(error, "file.unwritable", path) from error


@contextlib.contextmanager
def opened_on_disk(path: Path) -> Iterator[BinaryIO]:
    """Open a file that was flushed, to read what the medium holds: POSIX systems are told to forget it."""
    with opened(path) as stream:
        try:
            if hasattr(os, "posix_fadvise"):
                os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
            yield stream
        except OSError as error:
            raise failure(error, "file.unreadable", path) from error


def digest(path: Path, task: Task) -> str:
    """SHA-256 in hexadecimal of a file as the medium holds it."""
    sha256, done = hashlib.sha256(), 0
    with opened_on_disk(path) as stream:
        while piece := stream.read(_PIECE):
            task.step(done, None, "check")
            sha256.update(piece)
            done += len(piece)
    return sha256.hexdigest()


@contextlib.contextmanager
def written_whole(
    path: Path, *, replace: bool = False, check: Callable[[Path], None] | None = None
) -> Iterator[BinaryIO]:
    """Open a new file for writing; it appears under `path` only when the block ends well.

    Without `replace` an existing file is never touched (`file.exists`). `check` may look at what was flushed
    before it gets its name.
    """
    part = _part_of(path)
    try:
        if path.exists() and not replace:
            raise AppError("file.exists", file=path.name)
        # What an earlier crash left goes; EXCL then follows no link that somebody laid there.
        part.unlink(missing_ok=True)
        # Owner only: what lies here may be a plaintext export.
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        raise failure(error, "file.unwritable", path) from error
    try:
        try:
            with os.fdopen(descriptor, "wb") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            if check is not None:
                check(part)
            part.replace(path)
            flush_folder(path.parent)
        except OSError as error:
            raise failure(error, "file.unwritable", path) from error
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink()
        raise


def _part_of(path: Path) -> Path:
    """What a file is called until it is whole."""
    return path.with_name(path.name + ".part")


def remove(path: Path) -> None:
    """Remove a file that was written whole, and what a crash left of writing it; no matter if it is gone."""
    remove_part(path)
    unlink(path)


def remove_part(path: Path) -> None:
    """Remove what a crash left of writing a file whole."""
    unlink(_part_of(path))


def unlink(path: Path) -> None:
    """Remove a file; no matter if it is gone."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise failure(error, "file.unwritable", path) from error


def write_whole(path: Path, content: bytes, *, replace: bool = False) -> None:
    """Write one small file; see `written_whole`."""
    with written_whole(path, replace=replace) as stream:
        stream.write(content)


def read_bounded(path: Path, limit: int) -> bytes:
    """The bytes of a file of at most `limit` bytes (`input.too_large`)."""
    try:
        with path.open("rb") as stream:
            content = stream.read(limit + 1)
    except OSError as error:
        raise failure(error, "file.unreadable", path) from error
    if len(content) > limit:
        raise AppError("input.too_large", file=path.name, limit=limit)
    return content


@contextlib.contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """Open a file for reading."""
    try:
        stream = path.open("rb")
    except OSError as error:
        raise failure(error, "file.unreadable", path) from error
    with stream:
        yield stream
