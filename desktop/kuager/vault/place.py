"""Where a vault lies, and how far it has come: so that a copy made by hand is noticed.

The vault notes the machine, its own path and the inode of vault.db. It has come elsewhere if the machine
differs, or if path and inode differ both: a folder that was renamed, or a new generation, is no copy. On
another machine or at another place nobody but the user can tell a moved vault from a copied one.

A *mark* outside the vault, in the user's state folder, keeps the greatest height that this origin of the
vault had on this machine; the height grows at each unlocking and locking. A vault that is lower than its mark
is an older state that somebody put back; what was signed since may be elsewhere already, so it takes a new
origin whatever the answer is. The mark's name and content tell nothing without a secret of the database; it
is not the master key, so that a generation under an earlier one is known as an older state too:

    <first 32 hex digits of HKDF(receiving key, "vault mark name " + origin)>
    seal(HKDF(receiving key, "vault mark"), height as 8 bytes big-endian, aad = the name)
"""

from __future__ import annotations

import contextlib
import hashlib
import sys
import uuid
from datetime import datetime
from pathlib import Path
from typing import Final

import msgspec

from kuager.crypto import aead
from kuager.crypto.signing import SigningKey
from kuager.errors import AppError
from kuager.files import read_bounded, write_whole
from kuager.model import canonical
from kuager.model.status import EventRules
from kuager.task import Task
from kuager.vault import origins
from kuager.vault.database import Database

MOVED: Final = "moved"
COPY: Final = "copy"
_MARK_LIMIT: Final = 1 << 10


class Arrival(msgspec.Struct, frozen=True):
    """How a vault is entered: the folder of marks, None for no marks, and what the user answered if asked.

    The answer is "" (not asked), `MOVED` or `COPY`. `task` watches an upgrade.
    """

    marks: Path | None = None
    answer: str = ""
    task: Task = Task.silent()


class Place(msgspec.Struct, frozen=True):
    """Where a vault lies. An empty machine is one that does not say who it is."""

    machine: str
    path: str
    inode: int

    def is_elsewhere_than(self, before: Place) -> bool:
        """Whether a vault that lay there cannot simply have stayed."""
        if self.machine and before.machine and self.machine != before.machine:
            return True
        return self.path != before.path and self.inode != before.inode


def here(generation: Path) -> Place:
    """The place of a generation; its vault.db is there."""
    database = (generation / "vault.db").stat()
    return Place(_machine(), str(generation.parent.resolve()), database.st_ino)


def _machine() -> str:
    """Names this machine, hashed; empty where it has no id that stays."""
    told = ""
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415

        hive, path = winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography"
        with contextlib.suppress(OSError), winreg.OpenKey(hive, path) as key:
            told = str(winreg.QueryValueEx(key, "MachineGuid")[0])
    else:
        with contextlib.suppress(OSError):
            told = Path("/etc/machine-id").read_text("ascii").strip()
    if not told and not (node := uuid.getnode()) >> 40 & 1:  # that bit marks a number made up just now
        told = f"{node:x}"
    return hashlib.sha256(b"kuager machine v1\0" + told.encode()).hexdigest()[:32] if told else ""


class Mark:
    """The height that an origin of a vault had on this machine."""

    def __init__(self, folder: Path | None, key: bytes, origin: str) -> None:
        name = aead.derive_key(key, f"vault mark name {origin}", 16).hex()
        self._path = None if folder is None else folder / name
        self._key = aead.derive_key(key, "vault mark")

    def height(self) -> int:
        """How far it had come; 0 where nothing is known, or what is there is not ours."""
        if self._path is None:
            return 0
        try:
            sealed = read_bounded(self._path, _MARK_LIMIT)
            return int.from_bytes(aead.unseal(self._key, sealed, self._path.name.encode()), "big")
        except AppError:
            return 0

    def raise_to(self, height: int) -> None:
        """Remember a height; a disk that refuses is no failure."""
        if self._path is None:
            return
        with contextlib.suppress(AppError, OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            sealed = aead.seal(self._key, height.to_bytes(8, "big"), self._path.name.encode())
            write_whole(self._path, sealed, replace=True)

    def forget(self) -> None:
        """Remove it."""
        if self._path is not None:
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)


def mark_of(database: Database, marks: Path | None) -> Mark:
    """The mark of the origin that writes in an open vault."""
    own = SigningKey.from_seed(_secret(database, origins.SEED)).public.origin_id()
    return Mark(marks, _secret(database, "receiving key"), own)


def marks_of(database: Database, marks: Path | None) -> list[Mark]:
    """The marks that an open vault may have left under any origin it had."""
    key = _secret(database, "receiving key")
    return [Mark(marks, key, origin) for (origin,) in database.rows("SELECT id FROM origin")]


def _secret(database: Database, name: str) -> bytes:
    found = database.value("SELECT value FROM secret WHERE name=?", (name,))
    if found is None:
        raise AppError("vault.damaged", part="secret")
    return bytes(found)


def arrive(database: Database, generation: Path, arrival: Arrival, rules: EventRules, now: datetime) -> None:
    """Notice a copy, and note place and height. `vault.copied` where the user must be asked first."""
    place = here(generation)
    before = _noted(database)
    mark = mark_of(database, arrival.marks)
    rolled_back = mark.height() > height(database)
    if rolled_back or (before is not None and place.is_elsewhere_than(before)):
        if not arrival.answer:
            raise AppError("vault.copied", rolled_back=int(rolled_back))
        if rolled_back or arrival.answer == COPY:
            origins.renew(database, rules, now)
            mark = mark_of(database, arrival.marks)
    with contextlib.suppress(AppError):  # a full disk keeps nobody from what is recorded
        if place != before:
            _note(database, "place", canonical.encode(place).decode())
        _grow(database, mark)


def leave(database: Database, marks: Path | None) -> None:
    """Note that the vault has come further: at locking."""
    _grow(database, mark_of(database, marks))


def height(database: Database) -> int:
    """How far a vault has come."""
    return int(database.value("SELECT value FROM meta WHERE key='height'") or 0)


def _grow(database: Database, mark: Mark) -> None:
    risen = height(database) + 1
    _note(database, "height", risen)
    mark.raise_to(risen)


def _noted(database: Database) -> Place | None:
    found = database.value("SELECT value FROM meta WHERE key='place'")
    return None if found is None else canonical.decode_kept(str(found).encode(), Place)


def _note(database: Database, key: str, value: str | int) -> None:
    database.run("INSERT OR REPLACE INTO meta VALUES(?,?)", (key, value))
