"""Opening and locking: a new vault, a passphrase, another member."""

from __future__ import annotations

import contextlib
from pathlib import Path

from kuager import paths
from kuager.crypto.passphrase import Cost, Strength, calibrated, strength
from kuager.errors import AppError
from kuager.flows import vocabularies
from kuager.task import Task
from kuager.vault import computer, entry, origins
from kuager.vault.custody import Act
from kuager.vault.folder import Folder
from kuager.vault.keys import Member
from kuager.vault.place import Arrival
from kuager.vault.session import Clock, Session, local_now

__all__ = [
    "Cost",
    "Member",
    "Session",
    "add_member",
    "create",
    "exists",
    "has_new_card",
    "passphrase_strength",
    "unlock",
]

WEAKEST_LEVEL = 2
"""A new passphrase of a lower level is refused: the disk may be copied and guessed at for years."""


def exists(folder: Path) -> bool:
    """Whether a vault lies in this folder."""
    return Folder(folder).exists()


def passphrase_strength(words: str) -> Strength:
    """How hard a passphrase is to guess; an honest hint, see `crypto.passphrase`."""
    return strength(words)


def check_name(name: str) -> None:
    """`member.no_name` for a name of blanks."""
    if not name.strip():
        raise AppError("member.no_name")


def check_new_passphrase(words: str) -> None:
    """`vault.passphrase_weak` for a passphrase that is too easy to guess."""
    if strength(words).level < WEAKEST_LEVEL:
        raise AppError("vault.passphrase_weak")


def create(
    folder: Path,
    name: str,
    words: str,
    *,
    cost: Cost | None = None,
    clock: Clock = local_now,
) -> Session:
    """Make a new vault and unlock it; `vault.passphrase_weak`, `vault.folder_not_empty`.

    Without a `cost` the passphrase is stretched for about a second on this machine.
    """
    check_name(name)
    check_new_passphrase(words)
    rules, marks = vocabularies.event_rules(), paths.user_state()
    chosen = calibrated() if cost is None else cost
    return entry.create(folder, name.strip(), words, rules, cost=chosen, clock=clock, marks=marks)


def unlock(
    folder: Path,
    words: str,
    *,
    copied: str = "",
    clock: Clock = local_now,
    task: Task | None = None,
) -> Session:
    """Open a vault with a member's passphrase; switching user is locking and unlocking again.

    `vault.copied` asks whether it was moved here or is a copy: `copied` is the answer, "moved" or "copy".
    A vault of an older schema is upgraded, which `task` watches.
    """
    arrival = Arrival(paths.user_state(), copied, task or Task.silent())
    rules = vocabularies.event_rules()
    session = entry.unlock(folder, words, rules, clock=clock, arrival=arrival)
    with contextlib.suppress(AppError):  # a full disk must not keep anybody from what is recorded
        session.custody.note(Act.OPENED)
    return session


def has_new_card(session: Session) -> bool:
    """Whether this vault signs with another card since it was restored, or opened as a copy; true once.

    Others know it by the card of before: they take nothing of it until they compared the new one.
    """
    return origins.is_news(session.database)


def add_member(session: Session, name: str, words: str) -> Member:
    """Let a second person work in this vault under an own passphrase."""
    check_name(name)
    check_new_passphrase(words)
    vault_id = session.keys.header.vault
    member = session.keys.add_member(name.strip(), words, lambda: computer.read(vault_id))
    with contextlib.suppress(AppError):  # the member is in; a full disk makes it no failure
        session.custody.note(Act.SLOTS_CHANGED, change="member")
    return member
