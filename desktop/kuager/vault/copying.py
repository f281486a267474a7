"""Copying a file so that the copy is known to be good: flushed, read again, and only then under its name.

The second reading is asked of the medium (`files.digest`). A copy that differs is `backup.copy_differs`.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from pathlib import Path
from typing import BinaryIO, Final

from kuager import files
from kuager.errors import AppError
from kuager.task import Task

_PIECE: Final = 1 << 20


def copied(source: Path, target: Path, task: Task) -> str:
    """Copy one file to a new place; returns its SHA-256 in hexadecimal. Durable on return.

    A file that stands there already is compared and kept, or written anew.
    """
    if target.is_file() and (same := files.digest(source, task)) == files.digest(target, task):
        return same
    part = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        part.unlink(missing_ok=True)
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        raise files.failure(error, "file.unwritable", target) from error
    sha256 = hashlib.sha256()
    with files.opened(source) as stream:
        try:
            with os.fdopen(descriptor, "wb", buffering=0) as out:
                done = 0
                while piece := _read(stream, source):
                    task.step(done, None, "copy")
                    sha256.update(piece)
                    rest = memoryview(piece)
                    while rest:
                        rest = rest[out.write(rest) :]
                    done += len(piece)
                os.fsync(out.fileno())
            if files.digest(part, task) != sha256.hexdigest():
                raise AppError("backup.copy_differs", file=target.name)
            part.replace(target)
            files.flush_folder(target.parent)
        except OSError as error:
            _remove(part)
            raise files.failure(error, "file.unwritable", target) from error
        except BaseException:
            _remove(part)
            raise
    return sha256.hexdigest()


def _remove(part: Path) -> None:
    with contextlib.suppress(OSError):
        part.unlink(missing_ok=True)


def _read(stream: BinaryIO, path: Path) -> bytes:
    try:
        return stream.read(_PIECE)
    except OSError as error:
        raise files.failure(error, "file.unreadable", path) from error
