"""The ways an open vault begins: a new one, a passphrase, recovery sheets, another master key.

Each returns a `Session`, or raises one clear error and lets the folder go. The thread that calls is the one
that writes.
"""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import msgspec

from kuager.crypto import passphrase
from kuager.crypto.identity import Identity
from kuager.crypto.passphrase import DEFAULT_COST, Cost
from kuager.crypto.signing import SigningKey
from kuager.errors import AppError
from kuager.files import check_room, create_private
from kuager.model.ids import MemberId, random_hex
from kuager.model.status import EventRules
from kuager.task import Cancelled, Task
from kuager.vault import arriving, computer, erasure, loose, place, schema, slots
from kuager.vault import header as headers
from kuager.vault.database import Database
from kuager.vault.folder import Folder
from kuager.vault.generation import DRAFTS, VAULT, key_of, open_databases, write_next
from kuager.vault.header import Header
from kuager.vault.history import utc_stamp
from kuager.vault.keys import Keys, Member, insert_member
from kuager.vault.place import Arrival
from kuager.vault.session import Clock, Session, local_now
from kuager.vault.slots import Opened
from kuager.vault.upgrade import upgrade

_STAYED: Final = Arrival()


def create(
    root: Path,
    member_name: str,
    words: str,
    rules: EventRules,
    *,
    cost: Cost = DEFAULT_COST,
    clock: Clock = local_now,
    marks: Path | None = None,
) -> Session:
    """A new vault in an empty folder with its first member, unlocked."""
    folder = Folder(root)
    generation = folder.begin()
    master, member_key, vault_id = secrets.token_bytes(32), SigningKey.generate(), random_hex()
    salt = secrets.token_bytes(slots.SALT_SIZE)
    stretched = passphrase.stretch(words, salt, cost)
    made = slots.for_member(vault_id, 1, salt, cost, stretched, master, member_key.seed)
    header = Header(format=headers.FORMAT, vault=vault_id, epoch=1, slots=(made.slot,)).sealed(master)
    for name in (VAULT, DRAFTS):  # for the owner alone, and so what the engine lays beside them
        create_private(generation / name)
    database = Database(generation / VAULT, key_of(master, VAULT))
    schema.create(database)
    origin, identity, now = SigningKey.generate(), Identity.generate(), clock()
    with database.transaction():
        database.run_many("INSERT INTO meta VALUES(?,?)", [("vault", vault_id), ("epoch", 1)])
        database.run_many(
            "INSERT INTO secret VALUES(?,?)",
            [("origin seed", origin.seed), ("receiving key", str(identity).encode("ascii"))],
        )
        member = Member(MemberId(random_hex()), member_name)
        insert_member(database, member, member_key, now)
        database.run(
            "INSERT INTO slot VALUES(?,?,?,?,?)",
            (made.slot.id, made.slot.kind, member.id, str(made.recipient), utc_stamp(now)),
        )
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
    drafts = Database(generation / DRAFTS, key_of(master, DRAFTS))
    schema.create_drafts(drafts)
    drafts.close()
    headers.write(generation, header)
    folder.publish_first()
    folder.acquire()
    opened = Opened(made.slot.id, master, member_key.seed)
    with _let_go_on_failure(folder):
        return _open(folder, header, opened, rules, clock, Arrival(marks))


Way = Callable[[Header], Opened | None]
"""A way in, tried on a table of slots: None where it opens none of them."""


def unlock(
    root: Path, words: str, rules: EventRules, *, clock: Clock = local_now, arrival: Arrival = _STAYED
) -> Session:
    """Open a vault with a member's passphrase.

    One error each: `vault.missing`, `.open_elsewhere`, `.newer`, `.damaged`, `.wrong_passphrase`, `.copied`,
    `.is_backup`, `.being_cleared`; `keyring.…` where the passphrase is bound to this computer and its secret
    cannot be had.
    """
    folder = _held(root)
    with _let_go_on_failure(folder):
        way, refused = _by_passphrase(words), AppError("vault.wrong_passphrase")
        return _entered(folder, way, refused, rules, clock, arrival)


@contextlib.contextmanager
def unlocked_header(root: Path, words: str, *, hold: bool = True) -> Iterator[tuple[Folder, Header, Opened]]:
    """The folder with its ways in and keys; the databases stay closed. Errors as of `unlock`.

    It is held as if it were open, unless it may lie on a stick that cannot be written to.
    """
    folder = _held(root) if hold else Folder(root)
    try:
        refused = AppError("vault.wrong_passphrase")
        header, opened = next(_opened(folder, _by_passphrase(words), refused))
        yield folder, header, opened
    finally:
        folder.release()


def recovered_header(root: Path, secret: bytes) -> tuple[Folder, Header, Opened]:
    """The same by the secret of recovery words, of a backup; it is not held. Errors as of `recover`."""
    folder = Folder(root)
    header, opened = next(_opened(folder, _by_recovery(secret), AppError("recovery.not_this_vault")))
    return folder, header, opened


def recover(
    root: Path,
    secret: bytes,
    name: str,
    words: str,
    rules: EventRules,
    *,
    clock: Clock = local_now,
    arrival: Arrival = _STAYED,
) -> Session:
    """Open a vault with the secret of its recovery words, as a new member with a passphrase of their own.

    `recovery.not_this_vault` where they are another vault's, or older ones.
    """
    folder = _held(root)

    def let_in(keys: Keys) -> Opened:
        keys.add_member(name, words, lambda: computer.read(keys.header.vault))
        opened = _by_passphrase(words)(keys.header)
        if opened is None:
            raise RuntimeError("a new member's passphrase opens nothing")
        return opened

    with _let_go_on_failure(folder):
        refused = AppError("recovery.not_this_vault")
        return _entered(folder, _by_recovery(secret), refused, rules, clock, arrival, let_in)


def _by_recovery(secret: bytes) -> Way:
    return lambda header: slots.open_with_recovery(header, secret)


def _by_passphrase(words: str) -> Way:
    return lambda header: slots.open_with_passphrase(header, words, lambda: computer.read(header.vault))


def _held(root: Path) -> Folder:
    folder = Folder(root)
    if folder.is_being_cleared():
        raise AppError("vault.being_cleared")
    folder.generation()  # no lock is laid where there is no vault
    folder.acquire()
    return folder


@contextlib.contextmanager
def _let_go_on_failure(folder: Folder) -> Iterator[None]:
    try:
        yield
    except BaseException:
        folder.release()
        raise


def _opened(folder: Folder, way: Way, refused: AppError) -> Iterator[tuple[Header, Opened]]:
    """The header and its copy, as far as a way in opens them; `refused` where it opens neither."""
    failure: AppError | None = None
    found = False
    # Only under the lock: another process may just be letting a new member in.
    tables = headers.read_every(folder.generation())
    for header in tables:
        try:
            opened = way(header)
        except AppError as error:
            failure = error
            continue
        if opened is None or _is_replaced(header, tables, opened.master):
            continue
        if header.is_sealed_by(opened.master):
            found = True
            yield header, opened
        else:
            failure = AppError("vault.damaged", part=headers.NAMES[0])
    if not found:
        raise failure or refused


def _is_replaced(header: Header, tables: list[Header], master: bytes) -> bool:
    """Whether the other one of header and copy is later: a crash, or a full disk, kept this one behind."""
    return any(each.epoch > header.epoch and each.is_sealed_by(master) for each in tables)


LetIn = Callable[[Keys], Opened]
"""Lets a new member in; what their way in opens."""


def _entered(
    folder: Folder,
    way: Way,
    refused: AppError,
    rules: EventRules,
    clock: Clock,
    arrival: Arrival,
    let_in: LetIn | None = None,
) -> Session:
    """The session behind a way in, of a folder that is held: of the header, or else of its copy."""
    stale: AppError | None = None
    for header, opened in _opened(folder, way, refused):
        try:
            session = _open(folder, header, opened, rules, clock, arrival, let_in)
        except _StaleHeaderError as error:
            stale = error
            continue
        except _LeavingError:
            raise refused from None
        session.keys.settle()
        headers.heal(folder.generation(), session.keys.header)
        folder.clear_leftovers()
        with contextlib.suppress(AppError):  # on a full disk the vault opens all the same
            loose.drop(session.database, session.blobs, session.drafts)
        session.blobs.settle()
        with contextlib.suppress(AppError):
            arriving.settle(session.database, session.blobs)
        with contextlib.suppress(AppError):  # on a full disk the vault opens all the same
            with session.database.transaction():
                erased = erasure.settle(session.database, session.blobs, session.rules)
                erasure.note(session.custody, erased)
            erasure.finish(folder, session.database, session.drafts, session.blobs)
        return session
    raise stale or refused


class _StaleHeaderError(AppError):
    """An older table of slots that somebody put back."""

    def __init__(self) -> None:
        super().__init__("vault.damaged", part=headers.NAMES[0])


class _LeavingError(AppError):
    """A way in whose removal was cut off; it is meant to be gone."""

    def __init__(self) -> None:
        super().__init__("vault.wrong_passphrase")


def _open(
    folder: Folder,
    header: Header,
    opened: Opened,
    rules: EventRules,
    clock: Clock,
    arrival: Arrival,
    let_in: LetIn | None = None,
) -> Session:
    """The session of a folder that is held."""
    database, drafts = _of_this_schema(folder, opened.master, rules, arrival.task)
    try:
        found: dict[str, object] = dict(database.rows("SELECT key, value FROM meta"))
        if found.get("vault") != header.vault or header.epoch not in _epochs(found):
            raise _StaleHeaderError
        if opened.slot in str(found.get("removing", "")).split():
            raise _LeavingError
        place.arrive(database, folder.generation(), arrival, rules, clock())
        if let_in is not None:
            keys = Keys(folder, header, opened, database, clock)
            opened = let_in(keys)
            header = keys.header
        return Session(folder, header, opened, database, drafts, rules, clock, arrival.marks)
    except BaseException:
        drafts.close()
        database.close()
        raise


def _of_this_schema(
    folder: Folder, master: bytes, rules: EventRules, task: Task
) -> tuple[Database, Database]:
    """The databases of the current generation, which is upgraded first if it is an older one."""
    database, drafts = open_databases(folder.generation(), master)
    try:
        version = schema.version_of(database)
        if database.value("SELECT 1 FROM meta WHERE key='backup'"):
            raise AppError("vault.is_backup")
        if version == schema.VERSION:
            return database, drafts
    except BaseException:
        drafts.close()
        database.close()
        raise
    drafts.close()
    database.close()
    upgrade(folder, master, rules, task)
    return open_databases(folder.generation(), master)


def renewed(session: Session, task: Task, *, without: str = "") -> Session:
    """The same vault under a new master key, without one of its slots; the given session is over then.

    No other thread may be using the session. What is not done when the power goes is begun anew by the
    next call, whatever it is asked for; `Session.unfinished_removals` tells what is due. Errors before the
    switch leave the session as it was: `keys.last_way_in`, `keys.own_way_in`, `keys.no_slot`, `disk.full`,
    `disk.too_small`; `Cancelled` too.
    """
    due = session.unfinished_removals()
    gone = [slot for slot in due if slot != without]
    if without:
        session.keys.check_removable(without)
        gone.append(without)
    session.note_removals(gone)
    master = secrets.token_bytes(32)
    try:
        session.close_segments()
        header = session.keys.next_header(master, gone)
        current = session.home.generation()
        check_room(session.folder, sum((current / name).stat().st_size for name in (VAULT, DRAFTS)))
        generation = session.home.begin_next()
        write_next(generation, (session.database, session.drafts.database), master, header, task)
        task.step(1, 1, "database")
        session.home.publish_next()
    except (AppError, Cancelled):
        session.home.discard_next()  # first: on a full disk nothing can be noted before it
        with contextlib.suppress(AppError):
            session.note_removals(due)
        raise
    opened = msgspec.structs.replace(session.keys.opened, master=master)
    folder, rules, clock, arrival = session.home, session.rules, session.clock, Arrival(session.marks)
    session.end()
    with _let_go_on_failure(folder):
        following = _open(folder, header, opened, rules, clock, arrival)
    with contextlib.suppress(OSError):  # else at the next unlocking
        folder.destroy_kept()
    return following


def _epochs(meta: dict[str, object]) -> tuple[int, ...]:
    # The header is written before the database notes it: a crash between leaves the database one behind.
    known = meta.get("epoch")
    return (known, known + 1) if isinstance(known, int) else ()
