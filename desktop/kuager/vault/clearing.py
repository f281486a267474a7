"""Clearing this machine of a vault: the keys first, so that the rest is noise even if the power goes then.

A file `clearing` is laid down before anything is destroyed. From then on the vault does not open, and
clearing can only be finished, which needs no passphrase: there is nothing left that one could open. In order:
the ways in of every generation are overwritten, flushed and removed; the secret of this computer and the
marks outside the vault are forgotten; then the databases go, their first page overwritten, then the blobs,
then the folder. Overwriting reaches the bytes on a magnetic disk; a flash disk may keep them elsewhere,
sealed under keys that nobody has any more but who kept an older copy of the header and knows a passphrase
(SECURITY.md).
"""

from __future__ import annotations

import contextlib
import os
import shutil
from pathlib import Path
from typing import Final

from kuager.errors import AppError
from kuager.files import failure, flush_folder, write_whole
from kuager.vault import computer, place, schema
from kuager.vault.folder import CLEARING, Folder
from kuager.vault.generation import Generation
from kuager.vault.header import Header
from kuager.vault.place import Mark

_OVERWRITTEN: Final = 1 << 16
"""Bytes at the beginning of a database: its salt, and where its tables are."""


def is_begun(root: Path) -> bool:
    """Whether clearing was begun here and is not done."""
    return Folder(root).is_being_cleared()


def begin(folder: Folder, header: Header, master: bytes, marks: Path | None) -> None:
    """Destroy the ways in, and what lies outside the vault; after it nothing opens any more."""
    left = _marks(Generation(folder.generation(), master), marks)
    write_whole(folder.root / CLEARING, b"")
    _destroy_headers(folder.root)
    if any(slot.computer for slot in header.slots):
        with contextlib.suppress(AppError):  # a keyring that is locked keeps what opens nothing any more
            computer.forget(header.vault)
    for mark in left:
        mark.forget()


def _marks(generation: Generation, marks: Path | None) -> list[Mark]:
    try:
        with generation.vault() as database:
            schema.version_of(database)
            return place.marks_of(database, marks)
    except AppError:  # a broken vault can be cleared too
        return []


def _destroy_headers(root: Path) -> None:
    try:
        for header in sorted(root.glob("*/header*")):
            _overwrite(header, header.stat().st_size)
            header.unlink()
            flush_folder(header.parent)
    except OSError as error:
        raise failure(error, "file.unwritable", root) from error


def _overwrite(path: Path, size: int) -> None:
    with path.open("r+b", buffering=0) as stream:
        stream.write(os.urandom(size))
        os.fsync(stream.fileno())


def finish(root: Path) -> None:
    """Remove everything of the vault; what lies in its folder and is not its own stays."""
    _destroy_headers(root)  # where the power went between the two halves
    try:
        for database in sorted(root.glob("*/*.db*")):
            _overwrite(database, min(database.stat().st_size, _OVERWRITTEN))
            database.unlink()
        for folder in (*root.glob("generation-*"), root / "begun", root / "blobs"):
            if folder.is_dir():
                shutil.rmtree(folder)
        for name in ("CURRENT", "CURRENT.part", "lock", f"{CLEARING}.part", CLEARING):
            (root / name).unlink(missing_ok=True)
        flush_folder(root)
        if not any(root.iterdir()):
            root.rmdir()
    except OSError as error:
        raise failure(error, "file.unwritable", root) from error
