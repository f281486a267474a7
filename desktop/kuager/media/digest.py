"""The SHA-256 of a file, however large, taken as it lies there.

FIPS 180-4 through hashlib. Reads in pieces of 1 MiB, reports bytes and may be cancelled; a file that changes
while it is read is refused, because a digest of two states proves nothing. Errors: `file.missing`,
`file.unreadable`.
"""

from __future__ import annotations

import hashlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kuager.errors import AppError
from kuager.task import Task

_PIECE: Final = 1 << 20


@dataclass(frozen=True)
class Digest:
    """Size in bytes and digest as 64 hexadecimal digits."""

    size: int
    sha256: str


def digest(path: Path, task: Task) -> Digest:
    """Read a regular file through."""
    try:
        with path.open("rb", buffering=0) as file:
            before = os.fstat(file.fileno())
            if not stat.S_ISREG(before.st_mode):
                raise AppError("file.unreadable", reason="not a file")
            counted = hashlib.sha256()
            done = 0
            task.step(0, before.st_size)
            while piece := file.read(_PIECE):
                counted.update(piece)
                done += len(piece)
                task.step(done, before.st_size)
            after = os.fstat(file.fileno())
    except FileNotFoundError as error:
        raise AppError("file.missing") from error
    except OSError as error:
        raise AppError("file.unreadable", reason=error.strerror or "unknown") from error
    if (before.st_mtime_ns, before.st_size) != (after.st_mtime_ns, done):
        raise AppError("file.unreadable", reason="changed while it was read")
    return Digest(done, counted.hexdigest())
