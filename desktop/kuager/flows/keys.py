"""The ways into a vault: passphrases, this computer, recovery sheets; and taking one away.

`remove` and `renew` make a new master key: they end the session they are given and return the one that
goes on, so no other thread may be reading meanwhile. Errors are those of `vault.keys`, `vault.entry`,
`crypto.recovery` and `vault.computer`.
"""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from kuager import paths
from kuager.crypto import passphrase, recovery
from kuager.crypto.passphrase import Cost
from kuager.errors import AppError
from kuager.flows import vocabularies
from kuager.flows.unlock import check_name, check_new_passphrase, unlock
from kuager.task import Task
from kuager.vault import computer, entry
from kuager.vault.custody import Act
from kuager.vault.keys import SlotInfo
from kuager.vault.place import Arrival
from kuager.vault.session import Clock, Session, local_now

__all__ = ["SlotInfo"]


_TOO_QUICK: Final = 0.5
"""Seconds; whoever is in sooner has a passphrase that costs a guesser too little on this machine."""


def slots(session: Session) -> list[SlotInfo]:
    """Every way in, in the order in which they were made."""
    return session.keys.slots()


def change_passphrase(session: Session, old: str, new: str) -> None:
    """Another passphrase for oneself. Where the old one may have leaked, `renew` after it."""
    check_new_passphrase(new)
    session.keys.change_passphrase(old, new, lambda: _secret_of_this_computer(session))
    _note(session, "passphrase")


def strengthen(session: Session, words: str, cost: Cost | None = None) -> bool:
    """Stretch the own passphrase as hard as this machine can (`cost`), where it was less; whether it was."""
    target = cost or passphrase.calibrated()
    if not session.keys.is_weaker_than(target):
        return False
    session.keys.raise_cost(words, target, lambda: _secret_of_this_computer(session))
    _note(session, "cost")
    return True


def enter(
    folder: Path,
    words: str,
    *,
    copied: str = "",
    cost: Cost | None = None,
    clock: Clock = local_now,
    task: Task | None = None,
) -> Session:
    """Unlock as a person does at the door: where guessing costs less than `cost`, it is made dearer.

    Without one it is the cost of about a second on this machine. Errors are those of `unlock.unlock`; that it
    could not be made dearer is none.
    """
    began = time.monotonic()
    session = unlock(folder, words, copied=copied, clock=clock, task=task)
    if cost is not None or time.monotonic() - began < _TOO_QUICK:
        with contextlib.suppress(AppError):
            strengthen(session, words, cost)
    return session


def bind_to_computer(session: Session, words: str) -> None:
    """From now on the own passphrase opens only in this user's login on this computer; `keyring.…`."""
    vault_id = session.keys.header.vault
    try:
        secret = computer.read(vault_id)
    except AppError as error:
        if error.code != "keyring.lost":
            raise
        secret = os.urandom(computer.SECRET_SIZE)
        computer.keep(vault_id, secret)
    session.keys.bind(words, secret)
    _note(session, "bound")


def unbind(session: Session, words: str) -> None:
    """From now on the own passphrase opens alone.

    The keyring keeps its secret: backups and copies from before still ask for it.
    """
    session.keys.unbind(words, lambda: _secret_of_this_computer(session))
    _note(session, "unbound")


def _note(session: Session, change: str) -> None:
    with contextlib.suppress(AppError):  # the change is made; a full disk makes it no failure
        session.custody.note(Act.SLOTS_CHANGED, change=change)


def _secret_of_this_computer(session: Session) -> bytes:
    return computer.read(session.keys.header.vault)


def make_recovery(session: Session, threshold: int = 2, count: int = 3) -> list[str]:
    """The words of a new set of recovery sheets, any `threshold` of which open; the older set opens no more.

    They are shown or printed once and kept nowhere. `recovery.bad_set` for a set that is none.
    """
    if not 2 <= threshold <= count <= recovery.MOST_SHEETS:
        raise AppError("recovery.bad_set", most=recovery.MOST_SHEETS)
    secret = os.urandom(recovery.SECRET_SIZE)
    sheets = recovery.split(secret, threshold, count)
    session.keys.set_recovery(secret)
    _note(session, "recovery")
    return sheets


def rehearse(session: Session, untrusted_sheets: Sequence[str]) -> None:
    """Check that typed words would open this vault, and open nothing; `recovery.…` tells what is wrong."""
    if not session.keys.opens_with_recovery(recovery.combine(untrusted_sheets)):
        raise AppError("recovery.not_this_vault")


def recover(
    folder: Path,
    untrusted_sheets: Sequence[str],
    name: str,
    words: str,
    *,
    copied: str = "",
    clock: Clock = local_now,
) -> Session:
    """Open a vault with its recovery sheets, as a new member with an own passphrase.

    `copied` answers `vault.copied`, as in `unlock.unlock`.
    """
    check_name(name)
    check_new_passphrase(words)
    secret = recovery.combine(untrusted_sheets)
    rules = vocabularies.event_rules()
    arrival = Arrival(paths.user_state(), copied)
    session = entry.recover(folder, secret, name.strip(), words, rules, clock=clock, arrival=arrival)
    _note(session, "recovered")
    return session


def check_removable(session: Session, slot: str) -> None:
    """Whether a way in may be taken away: `keys.no_slot`, `keys.last_way_in`, `keys.own_way_in`."""
    session.keys.check_removable(slot)


def remove(session: Session, slot: str, task: Task) -> Session:
    """Take a way in away; what was copied before opens with it still, what comes after does not."""
    following = entry.renewed(session, task, without=slot)
    _note(following, "removed")
    return following


def renew(session: Session, task: Task) -> Session:
    """A new master key for the same ways in: an older copy of the vault's header opens nothing of it."""
    following = entry.renewed(session, task)
    _note(following, "renewed")
    return following


def unfinished_removal(session: Session) -> str:
    """The way in whose removal was cut off, to be removed now; empty if none."""
    return next(iter(session.unfinished_removals()), "")
