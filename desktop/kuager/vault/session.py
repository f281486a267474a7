"""An open vault: keys, member, databases. Gone when it is locked.

`create` and `unlock` return a `Session`; `Session.lock` signs what is open, closes the databases and forgets
the keys. The thread that unlocks is the one that writes. Python cannot wipe memory for certain
(SECURITY.md); what it can do is to drop every reference.
"""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import msgspec

from kuager.crypto import aead, passphrase
from kuager.crypto.identity import Identity
from kuager.crypto.passphrase import DEFAULT_COST, Cost
from kuager.crypto.signing import SigningKey
from kuager.errors import AppError
from kuager.model.ids import MemberId, random_hex
from kuager.model.status import EventRules
from kuager.vault import header as headers
from kuager.vault import projections, schema
from kuager.vault.blobs import Blobs
from kuager.vault.database import Database
from kuager.vault.drafts import Drafts
from kuager.vault.folder import Folder
from kuager.vault.header import Header, Opened
from kuager.vault.history import History, utc_stamp

Clock = Callable[[], datetime]


def local_now() -> datetime:
    """The local time with its UTC offset."""
    return datetime.now().astimezone()


class Member(msgspec.Struct, frozen=True):
    """A person of this vault; the name never leaves it."""

    id: MemberId
    name: str


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
    ) -> None:
        self._folder = folder
        self._header = header
        self._master = opened.master
        self.database = database
        self.clock = clock
        self.rules = rules
        row = database.row("SELECT id, name FROM member WHERE slot=?", (opened.slot,))
        if row is None:
            raise AppError("vault.damaged", part="member")
        self.member = Member(MemberId(row[0]), row[1])
        self.member_key = SigningKey.from_seed(opened.member_seed)
        self.origin_key = SigningKey.from_seed(self.secret("origin seed"))
        self.identity = Identity.from_text(self.secret("receiving key").decode("ascii"))
        self.history = History(database, self.origin_key, rules)
        self.drafts = Drafts(drafts, self.member.id, clock)
        self.blobs = Blobs(database)
        self._drafts_database = drafts

    @property
    def folder(self) -> Path:
        """Where the vault lies."""
        return self._folder.root

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

    def members(self) -> list[Member]:
        """The members of this vault by name: those who have a slot."""
        slots = {slot.id for slot in self._header.slots}
        rows = self.database.rows("SELECT id, name, slot FROM member ORDER BY name, id")
        return [Member(MemberId(i), name) for i, name, slot in rows if slot in slots]

    def add_member(self, name: str, words: str) -> Member:
        """A second person with an own passphrase; `vault.passphrase_taken` if it opens the vault."""
        salt, cost = headers.shared_salt(self._header)
        stretched = passphrase.stretch(words, salt, cost)
        if any(headers.try_stretched(self._header, s, stretched) for s in self._header.slots):
            raise AppError("vault.passphrase_taken")
        key = SigningKey.generate()
        epoch = self._header.epoch + 1
        slot = headers.member_slot(self._header.vault, epoch, salt, cost, stretched, self._master + key.seed)
        header = msgspec.structs.replace(self._header, epoch=epoch, slots=(*self._header.slots, slot), mac="")
        member = Member(MemberId(random_hex()), name)
        # The row first: a slot without a member would open nothing, a row without a slot is nobody. The
        # database catches up before the header goes ahead by one, so that it is never two behind.
        with self.database.transaction():
            _insert_member(self.database, member, slot.id, key, self.clock())
            self._note_epoch()
        header = headers.sealed_with_mac(header, self._master)
        headers.write(self._folder.generation(), header)
        self._header = header
        with contextlib.suppress(AppError):  # the member is in; a full disk makes it no failure
            self._note_epoch()
        return member

    def _note_epoch(self) -> None:
        self.database.run("UPDATE meta SET value=? WHERE key='epoch'", (self._header.epoch,))

    def setting(self, key: str, default: str = "") -> str:
        """A preference of this member, kept inside the vault."""
        found = self.database.value(
            "SELECT value FROM setting WHERE member=? AND key=?", (self.member.id, key)
        )
        return default if found is None else str(found)

    def keep_setting(self, key: str, value: str) -> None:
        """Keep a preference of this member."""
        self.database.run("INSERT OR REPLACE INTO setting VALUES(?,?,?)", (self.member.id, key, value))

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
            ending.callback(self._folder.release)
            ending.callback(self._forget)
            ending.callback(self.database.close)
            ending.callback(self._drafts_database.close)
            while self.history.close_segment(self.clock()):
                pass

    def _forget(self) -> None:
        self._master = b""
        del self.member_key, self.origin_key, self.identity, self.history


def _insert_member(database: Database, member: Member, slot: str, key: SigningKey, now: datetime) -> None:
    database.run(
        "INSERT INTO member VALUES(?,?,?,?,?,?)",
        (member.id, member.name, slot, key.public.ed25519, key.public.mldsa65, utc_stamp(now)),
    )


def _open_databases(generation: Path, master: bytes) -> tuple[Database, Database]:
    for name in ("vault.db", "drafts.db"):
        if not (generation / name).is_file():
            raise AppError("vault.damaged", part=name)
    vault = Database(generation / "vault.db", aead.derive_key(master, "vault database"))
    try:
        # A draft is kept by the thread of drafts and discarded by the one that saves.
        drafts = Database(generation / "drafts.db", aead.derive_key(master, "vault drafts"), shared=True)
    except BaseException:
        vault.close()
        raise
    return vault, drafts


def create(
    root: Path,
    member_name: str,
    words: str,
    rules: EventRules,
    *,
    cost: Cost = DEFAULT_COST,
    clock: Clock = local_now,
) -> Session:
    """A new vault in an empty folder with its first member, unlocked."""
    folder = Folder(root)
    generation = folder.begin()
    master, member_key, vault_id = secrets.token_bytes(32), SigningKey.generate(), random_hex()
    salt = secrets.token_bytes(16)
    stretched = passphrase.stretch(words, salt, cost)
    slot = headers.member_slot(vault_id, 1, salt, cost, stretched, master + member_key.seed)
    header = headers.sealed_with_mac(
        Header(format=headers.FORMAT, vault=vault_id, epoch=1, slots=(slot,)), master
    )
    for name in ("vault.db", "drafts.db"):  # for the owner alone, and so what the engine lays beside them
        (generation / name).touch(mode=0o600)
    database = Database(generation / "vault.db", aead.derive_key(master, "vault database"))
    schema.create(database)
    origin, identity, now = SigningKey.generate(), Identity.generate(), clock()
    with database.transaction():
        database.run_many("INSERT INTO meta VALUES(?,?)", [("vault", vault_id), ("epoch", 1)])
        database.run_many(
            "INSERT INTO secret VALUES(?,?)",
            [("origin seed", origin.seed), ("receiving key", str(identity).encode("ascii"))],
        )
        member = Member(MemberId(random_hex()), member_name)
        _insert_member(database, member, slot.id, member_key, now)
        database.run(
            "INSERT INTO origin(id, ed25519, mldsa65, recipient, alias, trusted, trusted_by) "
            "VALUES(?,?,?,?,'',?,?)",
            (
                origin.public.origin_id(),
                origin.public.ed25519,
                origin.public.mldsa65,
                str(identity.recipient),
                utc_stamp(now),
                member.id,
            ),
        )
    database.close()
    drafts = Database(generation / "drafts.db", aead.derive_key(master, "vault drafts"))
    schema.create_drafts(drafts)
    drafts.close()
    headers.write(generation, header)
    folder.publish_first()
    folder.acquire()
    return _open(folder, header, Opened(slot.id, master, member_key.seed), rules, clock)


def unlock(root: Path, words: str, rules: EventRules, *, clock: Clock = local_now) -> Session:
    """Open a vault.

    One error each: `vault.missing`, `.open_elsewhere`, `.newer`, `.damaged`, `.wrong_passphrase`.
    """
    folder = Folder(root)
    folder.generation()  # no lock is laid where there is no vault
    folder.acquire()
    try:
        # Only under the lock: another process may just be letting a new member in.
        header = headers.read(folder.generation())
        opened = headers.unlock(header, words)
    except BaseException:
        folder.release()
        raise
    return _open(folder, header, opened, rules, clock)


def _open(folder: Folder, header: Header, opened: Opened, rules: EventRules, clock: Clock) -> Session:
    """The session of a folder that is held; lets it go where it does not open."""
    try:
        database, drafts = _open_databases(folder.generation(), opened.master)
        try:
            schema.migrate(database, lambda db: projections.rebuild(db, rules))
            found: dict[str, object] = dict(database.rows("SELECT key, value FROM meta"))
            if found.get("vault") != header.vault or header.epoch not in _epochs(found):
                raise AppError("vault.damaged", part="header.json")
            return Session(folder, header, opened, database, drafts, rules, clock)
        except BaseException:
            drafts.close()
            database.close()
            raise
    except BaseException:
        folder.release()
        raise


def _epochs(meta: dict[str, object]) -> tuple[int, ...]:
    # The header is written before the database notes it: a crash between leaves the database one behind.
    known = meta.get("epoch")
    return (known, known + 1) if isinstance(known, int) else ()
