"""`kuager vault backup`, `restore`, `check`, `salvage`, `inventory`, `clear`: keeping a vault, ending it."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from kuager.cli.console import Console
from kuager.cli.keys import add_new_passphrase, add_sheets, read_sheets
from kuager.errors import AppError
from kuager.flows import keep, unlock
from kuager.flows.keep import Damage
from kuager.task import Task

_CONFIRM: Final = "clear this vault"


def add(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands below `kuager vault`."""
    backup = verbs.add_parser("backup", help="write an encrypted copy into a folder, or bring it up to date")
    backup.add_argument("folder", type=Path, metavar="FOLDER")
    backup.add_argument("--verify", action="store_true", help="read again what is there already too")
    backup.set_defaults(run=_backup)
    restore = verbs.add_parser("restore", help="make a vault of a backup, in the empty folder --vault")
    restore.add_argument("folder", type=Path, metavar="BACKUP")
    restore.add_argument("--name", help="open it with recovery sheets, as a new member of this name")
    add_sheets(restore)
    add_new_passphrase(restore)
    restore.set_defaults(run=_restore)
    check = verbs.add_parser("check", help="look at everything, also in a vault that does not open any more")
    check.set_defaults(run=_check)
    salvage = verbs.add_parser("salvage", help="take what can be read of a broken vault into a new one")
    salvage.add_argument("folder", type=Path, metavar="NEW")
    salvage.set_defaults(run=_salvage)
    inventory = verbs.add_parser("inventory", help="what is here, and what is only here, in bytes")
    inventory.set_defaults(run=_inventory)
    clear = verbs.add_parser("clear", help="destroy the vault on this machine, its keys first")
    clear.add_argument("--confirm", default="", metavar="WORDS", help=f'to be typed: "{_CONFIRM}"')
    clear.set_defaults(run=_clear)


def _backup(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        pending = keep.begin_backup(session, arguments.folder, Task.silent(), verify=arguments.verify)
    done = keep.finish_backup(pending, Task.silent())
    lines = [f"The backup in {arguments.folder} is whole: {done.files} files, {done.size} bytes, of which "]
    lines[0] += f"{done.copied} bytes of recordings and letters were new."
    if done.missing:
        lines.append(f"{done.missing} files of the vault are missing. See: kuager vault check.")
    console.show(done, lines)


def _restore(arguments: argparse.Namespace, console: Console) -> None:
    backup, vault = arguments.folder, arguments.vault
    if arguments.name is None:
        session, report = keep.restore(backup, console.passphrase(), vault, Task.silent())
    else:
        sheets, words = read_sheets(arguments), console.new_passphrase("New passphrase: ")
        session, report = keep.restore_with_sheets(
            backup, sheets, arguments.name, words, vault, Task.silent()
        )
    console.tell_new_card(session)
    session.lock()
    console.show(report, [f"A vault was made in {arguments.vault}.", *_told(report.damages)])


def _check(arguments: argparse.Namespace, console: Console) -> None:
    if not unlock.exists(arguments.vault):
        raise AppError("vault.missing")
    report = keep.check_closed(arguments.vault, console.passphrase(), Task.silent())
    looked = (
        f"{report.revisions} revisions, {report.sections} sections, {report.segments} signed segments, "
        f"{report.blobs} files"
    )
    if report.whole:
        console.show(report, [f"Everything is whole: {looked}."])
        return
    console.show(report, [f"Damaged. Looked at: {looked}.", *_told(report.damages)])
    raise AppError("vault.damaged", part=report.damages[0].name)


def _told(damages: tuple[Damage, ...]) -> list[str]:
    """One line for each damage."""
    return [
        " ".join(filter(None, (each.part, each.name, each.reason, each.kind, each.record)))
        for each in damages
    ]


def _salvage(arguments: argparse.Namespace, console: Console) -> None:
    if not unlock.exists(arguments.vault):
        raise AppError("vault.missing")
    done = keep.salvage(arguments.vault, console.passphrase(), arguments.folder, Task.silent())
    saved = f"{done.revisions} revisions, {done.sections} sections and {done.blobs} files"
    end = ["Lost:", *_told(done.lost)] if done.lost else ["Nothing was lost."]
    console.show(done, [f"{saved} are in {arguments.folder}.", *end])


def _inventory(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        rows = keep.inventory(session)
    lines = [
        f"{row.what}: {row.count}, {row.size} bytes; in the last backup {row.in_backup}, "
        f"by a receipt elsewhere {row.elsewhere}, only here {row.only_here}"
        for row in rows
    ]
    told = [
        {
            "what": row.what,
            "count": row.count,
            "size": row.size,
            "in_backup": row.in_backup,
            "elsewhere": row.elsewhere,
            "only_here": row.only_here,
        }
        for row in rows
    ]
    console.show(told, lines)


def _clear(arguments: argparse.Namespace, console: Console) -> None:
    if arguments.confirm != _CONFIRM:
        raise AppError("clear.not_confirmed")
    words = "" if keep.is_being_cleared(arguments.vault) else console.passphrase()
    keep.clear(arguments.vault, words, arguments.confirm, _CONFIRM)
    console.show({"cleared": True}, ["The vault was destroyed on this machine. Backups elsewhere are not."])
