"""An open vault: keys, member, databases. Gone when it is locked.

`vault.entry` begins a `Session`; `Session.lock` signs what is open, closes the databases and forgets the
keys. The thread that unlocks is the one that writes. Python cannot wipe memory for certain (SECURITY.md);
what it can do is to drop every reference.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from kuager.crypto import aead
from kuager.crypto.identity import Identity
from kuager.crypto.signing import SigningKey
from kuager.errors import AppError
from kuager.model.status import EventRules
from kuager.vault import blobs, place, projections
from kuager.vault.blobs import Blobs
from kuager.vault.custody import Custody
from kuager.vault.database import Database
from kuager.vault.drafts import Drafts
from kuager.vault.folder import Folder
from kuager.vault.generation import Generation
from kuager.vault.header import Header
from kuager.vault.history import History
from kuager.vault.keys import Keys
from kuager.vault.slots import Opened
from kuager.vault.tickets import Tickets

Clock = Callable[[], datetime]


def local_now() -> datetime:
    """The local time with its UTC offset."""
    return datetime.now().astimezone()


class Session:
    """An unlocked vault and the member who unlocked it."""

    def __init__(
        self,
        folder: Folder,
        header: Header,
        opened: Opened,
        database: Database,
        drafts: Database,
        rules: EventRules,
        clock: Clock,
        marks: Path | None = None,
    ) -> None:
        self.home = folder
        self.marks = marks
        self.database = database
        self.clock = clock
        self.rules = rules
        self.keys = Keys(folder, header, opened, database, clock)
        member = self.keys.member_of(opened.slot)
        if member is None:
            raise AppError("vault.damaged", part="member")
        self.member = member
        self.member_key = SigningKey.from_seed(opened.member_seed)
        self.origin_key = SigningKey.from_seed(self.secret("origin seed"))
        self.identity = Identity.from_text(self.secret("receiving key").decode("ascii"))
        self.blobs = Blobs(database, folder.root / blobs.FOLDER)
        self.history = History(database, self.blobs, self.origin_key, rules)
        self.custody = Custody(database, self.history.origin, self.member.id, clock)
        self.drafts = Drafts(drafts, self.member.id, clock)
        self.tickets = Tickets(drafts)

    @property
    def folder(self) -> Path:
        """Where the vault lies."""
        return self.home.root

    @property
    def generation(self) -> Generation:
        """The current generation, with its master key."""
        return Generation(self.home.generation(), self.keys.master)

    def secret(self, name: str) -> bytes:
        """A secret kept in the database; `vault.damaged` if it is not there."""
        found = self.database.value("SELECT value FROM secret WHERE name=?", (name,))
        if found is None:
            raise AppError("vault.damaged", part="secret")
        return bytes(found)

    def optional_secret(self, name: str) -> bytes | None:
        """A secret that may not have been made yet."""
        found = self.database.value("SELECT value FROM secret WHERE name=?", (name,))
        return None if found is None else bytes(found)

    def keep_secret(self, name: str, value: bytes) -> None:
        """Keep a secret in the database."""
        self.database.run("INSERT OR REPLACE INTO secret VALUES(?,?)", (name, value))

    def own_secret(self, name: str) -> bytes | None:
        """A secret of this member alone, if it was made: no other member of the vault can open it."""
        sealed = self.optional_secret(self._own(name))
        return None if sealed is None else aead.unseal(self._own_key(), sealed, self._own(name).encode())

    def keep_own_secret(self, name: str, value: bytes) -> None:
        """Keep a secret sealed under this member's own key; it is lost with the member's last way in."""
        self.keep_secret(self._own(name), aead.seal(self._own_key(), value, self._own(name).encode()))

    def forget_secret(self, name: str, *, own: bool = False) -> None:
        """Delete a secret, of this member or of the vault."""
        self.database.run("DELETE FROM secret WHERE name=?", (self._own(name) if own else name,))

    def _own(self, name: str) -> str:
        return f"{name} {self.member.id}"

    def _own_key(self) -> bytes:
        return aead.derive_key(self.keys.opened.member_seed, "vault own secret")

    def setting(self, key: str, default: str = "") -> str:
        """A preference of this member, kept inside the vault."""
        found = self.database.value(
            "SELECT value FROM setting WHERE member=? AND key=?", (self.member.id, key)
        )
        return default if found is None else str(found)

    def keep_setting(self, key: str, value: str) -> None:
        """Keep a preference of this member."""
        self.database.run("INSERT OR REPLACE INTO setting VALUES(?,?,?)", (self.member.id, key, value))

    def office_setting(self, key: str) -> str:
        """A setting of the vault that holds for all its members; empty until somebody sets it."""
        found = self.database.value("SELECT value FROM setting WHERE member='' AND key=?", (key,))
        return "" if found is None else str(found)

    def keep_office_setting(self, key: str, value: str) -> None:
        """Keep a setting for all members."""
        self.database.run("INSERT OR REPLACE INTO setting VALUES('',?,?)", (key, value))

    def rebuild(self) -> None:
        """Make every read table anew from the history."""
        with self.database.transaction():
            projections.rebuild(self.database, self.rules)

    def lock(self) -> None:
        """Sign what is open, close the databases, forget the keys and let the folder go.

        Where one of these fails the others are done all the same. What could not be signed on a full disk is
        signed the next time.
        """
        with contextlib.ExitStack() as ending:  # the last named is done first
            ending.callback(self.home.release)
            ending.callback(self.end)
            ending.callback(self._leave)
            self.close_segments()

    def _leave(self) -> None:
        with contextlib.suppress(AppError):  # a full disk: the vault stays as high as it was
            place.leave(self.database, self.marks)

    def close_segments(self) -> None:
        """Sign what no segment covers yet."""
        while self.history.close_segment(self.clock()):
            pass

    def end(self) -> None:
        """Close the databases and forget the keys; the folder stays held."""
        with contextlib.ExitStack() as ending:
            ending.callback(self._forget)
            ending.callback(self.database.close)
            ending.callback(self.drafts.database.close)
            ending.callback(self.blobs.close)

    def _forget(self) -> None:
        self.keys.forget()
        del self.member_key, self.origin_key, self.identity, self.history

    def unfinished_removals(self) -> list[str]:
        """The slots whose removal the power cut off."""
        found = str(self.database.value("SELECT value FROM meta WHERE key='removing'") or "").split()
        return [slot.id for slot in self.keys.header.slots if slot.id in found]

    def note_removals(self, slots: list[str]) -> None:
        """Note that these slots are to go: they open no more, whatever comes between."""
        with self.database.transaction():
            self.database.run("DELETE FROM meta WHERE key='removing'")
            if slots:
                self.database.run("INSERT INTO meta VALUES('removing', ?)", (" ".join(slots),))
