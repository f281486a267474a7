"""`kuager letter`: what is missing, make and sign, export a copy, verify any PDF."""

from __future__ import annotations

import argparse
from pathlib import Path

from kuager.cli import letter_book, letter_making, letter_many, letter_print, letter_register, verifying
from kuager.cli.console import Console
from kuager.flows import letterhead, letters
from kuager.model.ids import RecordId


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands."""
    group = commands.add_parser("letter", help="make, export and verify signed letters")
    verbs = group.add_subparsers(dest="verb", required=True)
    letter_book.add(verbs)
    letter_making.add(verbs)
    letter_register.add(verbs)
    letter_many.add(verbs)
    listing = verbs.add_parser("list", help="the letters that were made")
    listing.add_argument("--hidden", action="store_true", help="retracted ones too")
    listing.set_defaults(run=_list)
    export = verbs.add_parser("export", help="write a copy of a signed letter")
    export.add_argument("id")
    export.add_argument("out", type=Path, metavar="FILE")
    export.set_defaults(run=_export)
    heading = verbs.add_parser("letterhead", help="the lines at the head of the office's own letters")
    heading.add_argument("words", nargs="*", metavar="LINE", help="a line each; without any they are shown")
    heading.set_defaults(run=_letterhead)
    letter_print.add(verbs)
    verifying.add(verbs)


def _letterhead(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        if arguments.words:
            letterhead.keep(session, "\n".join(arguments.words))
        lines = letterhead.lines(session)
    console.show(lines, [*lines] or ["There is no letterhead."])


def _list(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        rows = letters.listing(session, hidden=arguments.hidden)
    console.show(rows, [f"{row.id}  {row.date}  {row.addressee}  {row.state}  {row.persons}" for row in rows])


def _export(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        letters.export(session, RecordId(arguments.id), arguments.out)
    console.show({"file": str(arguments.out)}, [f"Written, readable by anybody: {arguments.out}"])
