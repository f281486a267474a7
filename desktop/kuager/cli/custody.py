"""`kuager custody`: who opened, saw, exported or changed what."""

from __future__ import annotations

import argparse

from kuager.cli.console import Console
from kuager.flows import custody
from kuager.model.ids import RecordId


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands."""
    group = commands.add_parser("custody", help="who opened, saw, exported or changed what")
    verbs = group.add_subparsers(dest="verb", required=True)
    listing = verbs.add_parser("list", help="the log of this machine, the latest first")
    listing.add_argument("--record", metavar="ID", help="only what touches this record")
    listing.set_defaults(run=_list)


def _list(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        found = custody.listing(session, RecordId(arguments.record) if arguments.record else None)
    console.show(found, [_line(each) for each in found] or ["Nothing is noted."])


def _line(happened: custody.Happened) -> str:
    about = " ".join(part for part in (happened.kind, happened.record, happened.title) if part)
    facts = {name: value for name, value in happened.facts.items() if name != "to"}
    told = [f"{name}={value}" for name, value in facts.items()]
    told += [f"machine={alias}" for alias in happened.to if alias]
    return "  ".join(part for part in (happened.time, happened.member, happened.act, about, *told) if part)
