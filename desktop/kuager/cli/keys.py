"""`kuager keys`: the ways into a vault. Recovery words come from files or a prompt, never from arguments."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path

from kuager.cli.console import Console, read_secret
from kuager.flows import file_keys, keys, recovery_sheets
from kuager.flows.recovery_sheets import LANGUAGES
from kuager.flows.unlock import Session
from kuager.task import Task

_SHEET_LIMIT = 4096


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands."""
    group = commands.add_parser("keys", help="passphrases, recovery sheets, this computer")
    verbs = group.add_subparsers(dest="verb", required=True)
    listing = verbs.add_parser("list", help="every way in")
    listing.set_defaults(run=_list)
    change = verbs.add_parser("change-passphrase", help="another passphrase for yourself")
    add_new_passphrase(change)
    change.add_argument(
        "--leaked", action="store_true", help="somebody may know the old one: make a new master key too"
    )
    change.set_defaults(run=_change)
    strengthen = verbs.add_parser("strengthen", help="stretch your passphrase for about a second here")
    strengthen.set_defaults(run=_strengthen)
    sheets = verbs.add_parser("make-recovery", help="new recovery sheets; the older ones open no more")
    sheets.add_argument("--threshold", type=int, default=2, metavar="N", help="sheets needed (default 2)")
    sheets.add_argument("--count", type=int, default=3, metavar="N", help="sheets made (default 3)")
    sheets.add_argument(
        "--save-to", type=Path, metavar="FOLDER", help="write a page for each sheet there, to be printed"
    )
    sheets.add_argument("--language", choices=LANGUAGES, default="en", help="of the pages")
    sheets.set_defaults(run=_make_recovery)
    rehearse = verbs.add_parser("rehearse", help="check typed sheets; opens nothing")
    add_sheets(rehearse)
    rehearse.set_defaults(run=_rehearse)
    recover = verbs.add_parser("recover", help="open with recovery sheets as a new member")
    recover.add_argument("--name", required=True)
    add_sheets(recover)
    add_new_passphrase(recover)
    recover.set_defaults(run=_recover)
    bind = verbs.add_parser("bind", help="your passphrase opens only in this login on this computer")
    bind.set_defaults(run=_bind)
    unbind = verbs.add_parser("unbind", help="your passphrase opens on every computer")
    unbind.set_defaults(run=_unbind)
    remove = verbs.add_parser("remove", help="take a way in away; makes a new master key")
    remove.add_argument("slot", metavar="ID", help="see kuager keys list")
    remove.set_defaults(run=_remove)
    files = verbs.add_parser("renew-files", help="new keys for the files that still wait for theirs")
    files.set_defaults(run=_renew_files)


def add_new_passphrase(parser: argparse.ArgumentParser) -> None:
    """Where a second passphrase comes from."""
    parser.add_argument("--new-passphrase-file", type=Path, metavar="FILE")
    parser.add_argument("--new-passphrase-fd", type=int, metavar="N")


def add_sheets(parser: argparse.ArgumentParser) -> None:
    """Where the words of recovery sheets come from."""
    parser.add_argument(
        "--sheet-file", type=Path, action="append", metavar="FILE", help="the words of one sheet; repeat"
    )


def _list(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        found = keys.slots(session)
    lines = []
    for slot in found:
        who = slot.member.name if slot.member is not None else "recovery sheets"
        marks = [mark for mark, holds in (("you", slot.own), ("this computer", slot.computer)) if holds]
        lines.append("  ".join([slot.id, who, ", ".join(marks)]).rstrip())
    console.show(found, lines)


def _change(arguments: argparse.Namespace, console: Console) -> None:
    old = console.passphrase()
    with console.session(old) as session:
        keys.change_passphrase(session, old, console.new_passphrase("New passphrase: "))
        if arguments.leaked:
            _follow(console, keys.renew(session, Task.silent()))
    console.show({"changed": True, "renewed": arguments.leaked}, ["Your passphrase is changed."])


def _strengthen(arguments: argparse.Namespace, console: Console) -> None:
    words = console.passphrase()
    with console.session(words) as session:
        raised = keys.strengthen(session, words)
    line = "Guessing your passphrase is harder now." if raised else "It is as hard as this machine makes it."
    console.show({"raised": raised}, [line])


def _make_recovery(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        if arguments.save_to is not None:
            recovery_sheets.check_room(arguments.save_to, arguments.count)
        sheets = keys.make_recovery(session, arguments.threshold, arguments.count)
    if arguments.save_to is not None:
        pages = recovery_sheets.pages(sheets, arguments.language, datetime.now().astimezone())
        files = [str(path) for path in recovery_sheets.save(pages, arguments.save_to)]
        told = [*files, "Print them and delete these files: they lie there in the clear."]
        console.show({"threshold": arguments.threshold, "files": files}, told)
        return
    lines = [f"Sheet {number}: {words}" for number, words in enumerate(sheets, 1)]
    console.show({"threshold": arguments.threshold, "sheets": sheets}, lines)


def _rehearse(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        keys.rehearse(session, read_sheets(arguments))
    console.show({"opens": True}, ["These sheets open this vault."])


def _recover(arguments: argparse.Namespace, console: Console) -> None:
    sheets = read_sheets(arguments)
    words = console.new_passphrase("New passphrase: ")
    session = keys.recover(arguments.vault, sheets, arguments.name, words, copied=arguments.copied)
    try:
        member = session.member
    finally:
        session.lock()
    console.show(member, [f"{member.name} can open this vault now."])


def read_sheets(arguments: argparse.Namespace) -> list[str]:
    """The words of each sheet."""
    if arguments.sheet_file:
        return [read_secret(path, _SHEET_LIMIT) for path in arguments.sheet_file]
    return Console.ask_until_blank("Words of a recovery sheet (blank when done): ")


def _bind(arguments: argparse.Namespace, console: Console) -> None:
    words = console.passphrase()
    with console.session(words) as session:
        keys.bind_to_computer(session, words)
    console.show({"bound": True}, ["Your passphrase opens the vault only in this login from now on."])


def _unbind(arguments: argparse.Namespace, console: Console) -> None:
    words = console.passphrase()
    with console.session(words) as session:
        keys.unbind(session, words)
    console.show({"bound": False}, ["Your passphrase opens the vault on every computer."])


def _renew_files(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session, console.progress() as task:
        left = file_keys.everything(session, task)
    words = f"{left} files are damaged and keep their old key." if left else "No file waits for a new key."
    console.show({"waiting": left}, [words])


def _follow(console: Console, session: Session) -> None:
    """Go on with the vault under its new master key: its files get new keys, too."""
    console.replace_session(session)
    with console.progress() as task:
        file_keys.everything(session, task)


def _remove(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        _follow(console, keys.remove(session, arguments.slot, Task.silent()))
    console.show({"removed": arguments.slot}, ["It opens this vault no more. Make a new backup, too."])
