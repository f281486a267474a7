"""`kuager letter merge`: signed letters in one PDF, to be printed in one go."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from kuager.cli.console import Console
from kuager.flows import letters, print_letters
from kuager.flows.print_letters import Reason
from kuager.model.ids import RecordId

_REASONS: Final[dict[Reason, str]] = {
    "unknown": "no letter of this vault",
    "not_signed": "not signed yet",
    "erased": "erased on request",
    "withdrawn": "the consent was withdrawn",
    "retracted": "hidden as a mistake",
}


def add(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the command."""
    verb = verbs.add_parser("merge", help="write signed letters into one PDF for print")
    verb.add_argument("ids", nargs="*", metavar="LETTER", help="default: every one that was not sent yet")
    verb.add_argument("--out", type=Path, required=True, metavar="FILE")
    verb.add_argument("--duplex", action="store_true", help="each letter begins on the front of a sheet")
    verb.set_defaults(run=_merge)


def _merge(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session, console.progress() as task:
        chosen = [RecordId(each) for each in arguments.ids]
        if not chosen:  # a pile for each addressee, by number; 10 comes after 9
            waiting = [each for each in letters.listing(session) if each.signed and not each.sent]
            waiting.sort(key=lambda each: (each.addressee, each.date, len(each.number), each.number))
            chosen = [each.id for each in waiting]
        merged = print_letters.save(session, chosen, arguments.out, task, even=arguments.duplex)
    lines = [f"left out      {letter}: {_REASONS[reason]}" for letter, reason in merged.left_out]
    lines.append(f"Written, readable by anybody: {arguments.out}")
    lines.append(f"{len(merged.letters)} letters, {merged.pages} pages; the signatures are not in it.")
    data = {
        "file": str(arguments.out),
        "letters": merged.letters,
        "pages": merged.pages,
        "left_out": [{"letter": letter, "reason": reason} for letter, reason in merged.left_out],
    }
    console.show(data, lines)
