"""`kuager people family`: a person's ties, as testimonies tell of them."""

from __future__ import annotations

import argparse
from typing import Final

from kuager.cli.console import Console
from kuager.flows import custody, family, vocabularies
from kuager.flows.family import InterviewAt, Relative
from kuager.model.ids import RecordId

_NO_NAME: Final = "name not known"


def add(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the command among those on people."""
    kin = verbs.add_parser("family", help="relatives, and who was told of by the same people")
    kin.add_argument("id", help="a person, an account, or an interview for whoever speaks in it")
    kin.set_defaults(run=_family)


def _family(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        found = family.family(session, RecordId(arguments.id))
        custody.viewed(session, found.file, "person" if found.told else "testimony", "identity")
    lines = [f"{found.file}  {found.name or _NO_NAME}"]
    lines += [
        f"  speaks in {_interview(each.interview)}: {', '.join(each.names) or 'of nobody yet'}"
        for each in found.speaks
    ]
    for tie in found.relatives:
        told_in = ", ".join(map(_interview, tie.interviews))
        lines.append(f"  {tie.file}  {_tie(tie)}  ({told_in})")
    console.show(found, lines)


def _interview(at: InterviewAt) -> str:
    words = f"interview {at.ticket or at.id}"
    return f"{words}, {at.date}" if at.date else words


def _tie(tie: Relative) -> str:
    """What somebody is to the person whose ties these are."""
    relation = vocabularies.load()["relation"].label(tie.relation, "en").lower() or "not said"
    name, through = tie.name or _NO_NAME, tie.through or _NO_NAME
    return {
        family.OF: f"{name}: this person is the {relation}",
        family.TOLD_WITH: f"{name}: told of by {through} too ({relation})",
        family.TELLS_TOO: f"{name}: tells of {through} too ({relation})",
    }.get(tie.way, f"{name}: {relation}")
