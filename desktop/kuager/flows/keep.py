"""Keeping what is recorded: backups, a vault made of one, checks, and saving what a broken vault still holds.

A backup has two halves: `begin_backup` needs the open vault and is short, `finish_backup` copies what is
already encrypted, may go on behind a locked vault and on any thread. Everything else works on a vault that
nobody has open, with its passphrase, so that it also works where the vault does not open any more.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import msgspec

from kuager import paths
from kuager.crypto import recovery
from kuager.errors import AppError
from kuager.flows import keys, unlock, vocabularies
from kuager.flows.unlock import Session
from kuager.task import Task
from kuager.vault import backup as backups
from kuager.vault import check as checks
from kuager.vault import clearing, inventories, restoring
from kuager.vault import salvage as salvaging
from kuager.vault.backup import Done, Pending
from kuager.vault.check import Damage, Report
from kuager.vault.custody import Act
from kuager.vault.entry import recovered_header, unlocked_header
from kuager.vault.generation import Generation
from kuager.vault.inventories import Held
from kuager.vault.salvage import Salvaged
from kuager.vault.session import Clock, local_now

__all__ = ["Damage", "Done", "Held", "Pending", "Report", "Salvaged"]

_DUE_DAYS = 7
"""After so many days without a backup one is reminded."""


class LastBackup(msgspec.Struct, frozen=True):
    """The last finished backup: local time with its offset, where it was written, bytes; days since."""

    time: str
    place: str
    size: int
    days: int
    due: bool


# Backup ---------------------------------------------------------------------------------------------


def begin_backup(session: Session, dest: Path, task: Task, *, verify: bool = False) -> Pending:
    """Write the snapshot of an open vault into a folder; `verify` reads everything that is there already too.

    `backup.inside`, `backup.other_vault`, `vault.folder_not_empty`, `disk.too_small`, `disk.full`.
    """
    session.custody.note(Act.BACKUP)
    session.close_segments()
    databases = (session.database, session.drafts.database)
    header, now = session.keys.header, session.clock()
    return backups.prepare(session.generation, header, databases, dest, now, task, verify=verify)


def finish_backup(pending: Pending, task: Task) -> Done:
    """Copy what is lacking and make the backup the current one; needs no session, for any thread."""
    return backups.finish(pending, task)


def backup(session: Session, dest: Path, task: Task, *, verify: bool = False) -> Done:
    """Both halves, one after the other."""
    return finish_backup(begin_backup(session, dest, task, verify=verify), task)


def last_backup(session: Session) -> LastBackup | None:
    """What is known of the last backup under the keys of now; None where there is none: it is due."""
    found = backups.last(session.generation, session.keys.header.vault)
    if found is None:
        return None
    days = max((session.clock() - datetime.fromisoformat(found.time)).days, 0)
    return LastBackup(found.time, found.place, found.size, days, days >= _DUE_DAYS)


def restore(
    folder: Path, words: str, dest: Path, task: Task, *, clock: Clock = local_now
) -> tuple[Session, Report]:
    """Make a vault of a backup in an empty folder, open it, and tell what a check of it finds.

    The restored vault takes an origin of its own: the one that was backed up may still be at work.
    `backup.none`, `backup.damaged`, `vault.wrong_passphrase`, `vault.folder_not_empty`, `disk.too_small`.
    """
    if not unlock.exists(folder):
        raise AppError("backup.none")
    with unlocked_header(folder, words, hold=False) as (source, header, opened):
        generation = Generation(source.generation(), opened.master)
        report = restoring.restore(generation, header, dest, vocabularies.event_rules(), clock(), task)
    session = unlock.unlock(dest, words, clock=clock)
    session.custody.note(Act.RESTORED)
    return session, report


def restore_with_sheets(
    folder: Path,
    untrusted_sheets: Sequence[str],
    name: str,
    words: str,
    dest: Path,
    task: Task,
    *,
    clock: Clock = local_now,
) -> tuple[Session, Report]:
    """The same with recovery sheets, as a new member: where a passphrase, or the computer it needs, is lost.

    Errors are those of `restore` and of `keys.recover`.
    """
    unlock.check_name(name)
    unlock.check_new_passphrase(words)
    if not unlock.exists(folder):
        raise AppError("backup.none")
    source, header, opened = recovered_header(folder, recovery.combine(untrusted_sheets))
    generation = Generation(source.generation(), opened.master)
    report = restoring.restore(generation, header, dest, vocabularies.event_rules(), clock(), task)
    session = keys.recover(dest, untrusted_sheets, name, words, clock=clock)
    session.custody.note(Act.RESTORED)
    return session, report


# Check and salvage ----------------------------------------------------------------------------------


def check(session: Session, task: Task) -> Report:
    """Look at everything in an open vault; changes nothing."""
    return checks.check(session.generation, vocabularies.event_rules(), task)


def check_closed(folder: Path, words: str, task: Task) -> Report:
    """Look at everything in a vault, or a backup, that nobody has open, also where it does not open."""
    with unlocked_header(folder, words) as (held, _, opened):
        return checks.check(Generation(held.generation(), opened.master), vocabularies.event_rules(), task)


def salvage(folder: Path, words: str, dest: Path, task: Task, *, clock: Clock = local_now) -> Salvaged:
    """Take what can be read of a broken vault, or backup, into a new one with the same ways in."""
    with unlocked_header(folder, words) as (held, header, opened):
        generation = Generation(held.generation(), opened.master)
        return salvaging.salvage(generation, header, dest, vocabularies.event_rules(), clock(), task)


# Clear ----------------------------------------------------------------------------------------------


def inventory(session: Session) -> list[Held]:
    """What is here, in bytes: how much of it the last backup holds, and how much is only here."""
    return inventories.inventory(session.database, session.generation, session.keys.header.vault)


def interviews_only_here(session: Session) -> int:
    """How many interviews would be lost with this vault, as a whole or in what was corrected last."""
    return inventories.interviews_only_here(session.database, session.generation, session.keys.header.vault)


def inventory_closed(folder: Path, words: str) -> list[Held]:
    """The same of a vault that nobody has open."""
    with unlocked_header(folder, words) as (held, header, opened):
        generation = Generation(held.generation(), opened.master)
        with generation.vault() as database:
            return inventories.inventory(database, generation, header.vault)


def is_being_cleared(folder: Path) -> bool:
    """Whether clearing was begun here and cut off."""
    return clearing.is_begun(folder)


def clear(folder: Path, words: str, typed: str, word: str) -> None:
    """Destroy a vault on this machine, its keys first. What was cut off is finished by the next call.

    `clear.not_confirmed` unless what was typed is the word that was shown; `vault.wrong_passphrase`,
    `vault.open_elsewhere`. Where only the end of an earlier clearing is left, no passphrase opens anything
    any more, and none is asked for.
    """
    if not word or typed.strip().casefold() != word.casefold():
        raise AppError("clear.not_confirmed")
    if not clearing.is_begun(folder):
        with unlocked_header(folder, words) as (held, header, opened):
            clearing.begin(held, header, opened.master, paths.user_state())
    clearing.finish(folder)
