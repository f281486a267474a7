"""A generation: the two databases and the header under one master key, and how the next one is made.

Keys are HKDF of the master key under a label for each database. The next generation is written whole beside
the current one, as `begun/`, before the pointer is switched (`Folder.publish_next`).
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import msgspec

from kuager.crypto import aead
from kuager.errors import AppError
from kuager.files import create_private, flush_file
from kuager.task import Task
from kuager.vault import blobs
from kuager.vault import header as headers
from kuager.vault.database import Database
from kuager.vault.header import Header

VAULT: Final = "vault.db"
DRAFTS: Final = "drafts.db"
_LABELS: Final = {VAULT: "vault database", DRAFTS: "vault drafts"}


def key_of(master: bytes, name: str) -> bytes:
    """The key of one of the two databases."""
    return aead.derive_key(master, _LABELS[name])


class Generation(msgspec.Struct, frozen=True):
    """A generation of a vault, and the key that opens it."""

    folder: Path
    master: bytes

    @property
    def blobs(self) -> Path:
        """Where the files of blobs lie, of this generation and of every other."""
        return self.folder.parent / blobs.FOLDER

    @contextlib.contextmanager
    def vault(self) -> Iterator[Database]:
        """A connection of its own to vault.db."""
        with self._opened(VAULT) as database:
            yield database

    @contextlib.contextmanager
    def drafts(self) -> Iterator[Database]:
        """A connection of its own to drafts.db."""
        with self._opened(DRAFTS) as database:
            yield database

    @contextlib.contextmanager
    def _opened(self, name: str) -> Iterator[Database]:
        if not (self.folder / name).is_file():
            raise AppError("vault.damaged", part=name)
        database = Database(self.folder / name, key_of(self.master, name))
        try:
            yield database
        finally:
            database.close()


def open_databases(generation: Path, master: bytes) -> tuple[Database, Database]:
    """What is recorded, and the drafts; `vault.damaged` where one is missing or does not open."""
    for name in _LABELS:
        if not (generation / name).is_file():
            raise AppError("vault.damaged", part=name)
    vault = Database(generation / VAULT, key_of(master, VAULT))
    try:
        # A draft is kept by the thread of drafts and discarded by the one that saves.
        drafts = Database(generation / DRAFTS, key_of(master, DRAFTS), shared=True)
    except BaseException:
        vault.close()
        raise
    return vault, drafts


def write_next(
    generation: Path, databases: tuple[Database, Database], master: bytes, header: Header, task: Task
) -> None:
    """Fill a begun generation with the same content under a new master key; flushed on return."""
    for name, database in zip((VAULT, DRAFTS), databases, strict=True):
        create_private(generation / name)
        database.export(generation / name, key_of(master, name), task)
    written = Database(generation / VAULT, key_of(master, VAULT))
    try:
        stay = msgspec.json.encode([slot.id for slot in header.slots]).decode()
        with written.transaction():
            written.run("UPDATE meta SET value=? WHERE key='epoch'", (header.epoch,))
            written.run("DELETE FROM meta WHERE key='removing'")
            written.run("DELETE FROM slot WHERE id NOT IN (SELECT value FROM json_each(?))", (stay,))
            blobs.outdate_keys(written)
    finally:
        written.close()
    for name in (VAULT, DRAFTS):
        flush_file(generation / name)
    headers.write(generation, header)
