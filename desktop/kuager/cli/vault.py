"""`kuager vault`: make one, rebuild its read tables, add a member; the rest is in `cli.keep`."""

from __future__ import annotations

import argparse
from pathlib import Path

from kuager.cli import keep
from kuager.cli.console import Console
from kuager.flows import unlock


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands."""
    group = commands.add_parser("vault", help="make a vault, rebuild its lists, add a member")
    verbs = group.add_subparsers(dest="verb", required=True)
    create = verbs.add_parser("create", help="make a new vault in an empty folder")
    create.add_argument("--name", required=True, help="your name; it never leaves the vault")
    create.set_defaults(run=_create)
    rebuild = verbs.add_parser("rebuild", help="make all lists anew from the revisions")
    rebuild.set_defaults(run=_rebuild)
    members = verbs.add_parser("members", help="who can open this vault")
    members.set_defaults(run=_members)
    member = verbs.add_parser("add-member", help="let a second person in under an own passphrase")
    member.add_argument("--name", required=True)
    member.add_argument("--new-passphrase-file", type=Path, metavar="FILE")
    member.add_argument("--new-passphrase-fd", type=int, metavar="N")
    member.set_defaults(run=_add_member)
    keep.add(verbs)


def _create(arguments: argparse.Namespace, console: Console) -> None:
    session = unlock.create(arguments.vault, arguments.name, console.first_passphrase())
    try:
        origin = session.history.origin
    finally:
        session.lock()
    console.show(
        {"vault": str(arguments.vault), "origin": origin}, [f"A new vault lies in {arguments.vault}."]
    )


def _rebuild(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        session.rebuild()
    console.show({"rebuilt": True}, ["All lists were made anew."])


def _members(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        members = session.keys.members()
    console.show(members, [member.name for member in members])


def _add_member(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        words = console.new_passphrase("Passphrase of the new member: ")
        member = unlock.add_member(session, arguments.name, words)
    console.show(member, [f"{member.name} can open this vault now."])
