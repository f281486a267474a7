"""`kuager letter`: what is missing, make and sign, export a copy, verify any PDF."""

from __future__ import annotations

import argparse
from pathlib import Path

import msgspec

from kuager.cli import verifying
from kuager.cli.console import Console
from kuager.errors import AppError
from kuager.flows import letterhead, letters
from kuager.flows.letters import Assessment
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands."""
    group = commands.add_parser("letter", help="make, export and verify signed letters")
    verbs = group.add_subparsers(dest="verb", required=True)
    verbs.add_parser("templates", help="the letters that can be written").set_defaults(run=_templates)
    for name, run, words in (
        ("check", _check, "what a letter about a person has and lacks"),
        ("make", _make, "make, sign and keep a letter about a person"),
    ):
        verb = verbs.add_parser(name, help=words)
        verb.add_argument("person")
        verb.add_argument("--template", required=True, metavar="ID")
        verb.add_argument("--applicant", metavar="INTERVIEW", help="in whose name; default: who agreed first")
        verb.add_argument("--risk", default="", help="what may this cost the family or the detained person?")
        verb.set_defaults(run=run)
        if name == "make":
            verb.add_argument("--out", type=Path, metavar="FILE", help="write a copy of the PDF")
    listing = verbs.add_parser("list", help="the register of letters")
    listing.add_argument("--hidden", action="store_true", help="retracted ones too")
    listing.set_defaults(run=_list)
    export = verbs.add_parser("export", help="write a copy of a signed letter")
    export.add_argument("id")
    export.add_argument("out", type=Path, metavar="FILE")
    export.set_defaults(run=_export)
    heading = verbs.add_parser("letterhead", help="the lines at the head of the office's own letters")
    heading.add_argument("words", nargs="*", metavar="LINE", help="a line each; without any they are shown")
    heading.set_defaults(run=_letterhead)
    verifying.add(verbs)


def _letterhead(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        if arguments.words:
            letterhead.keep(session, "\n".join(arguments.words))
        lines = letterhead.lines(session)
    console.show(lines, [*lines] or ["There is no letterhead."])


def _templates(arguments: argparse.Namespace, console: Console) -> None:
    found = letters.templates()
    console.show(found, [f"{each.id}  {each.language}  {each.addressee}  {each.title}" for each in found])


def _begin(session: Session, arguments: argparse.Namespace) -> letters.LetterEditing:
    applicant = RecordId(arguments.applicant) if arguments.applicant else None
    editing = letters.begin(session, RecordId(arguments.person), arguments.template, applicant)
    return msgspec.structs.replace(editing, risk=arguments.risk)


def _assessment_lines(assessment: Assessment) -> list[str]:
    lines = [
        f"{each.state:13} {each.code:20} {', '.join(each.fact.splitlines())}" for each in assessment.elements
    ]
    for obstacle in assessment.obstacles:
        facts = ", ".join(f"{name} {value}" for name, value in obstacle.facts.items())
        lines.append(f"{'BLOCKS' if obstacle.blocking else 'note':13} {obstacle.code} {facts}")
    return lines


def _check(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        assessment = letters.assess(session, _begin(session, arguments))
    console.show(assessment, _assessment_lines(assessment))


def _make(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        editing = _begin(session, arguments)
        assessment = letters.assess(session, editing)
        if not assessment.ready:
            blocking = [obstacle.code for obstacle in assessment.obstacles if obstacle.blocking]
            raise AppError("letter.not_ready", reasons=", ".join(blocking))
        signed = letters.sign(session, editing)
        if arguments.out is not None:
            letters.export(session, signed.id, arguments.out)
    lines = [*_assessment_lines(assessment), f"Signed and kept: {signed.id}, {signed.pages} pages"]
    if arguments.out is not None:
        lines.append(f"A copy: {arguments.out}")
    console.show(
        {"id": signed.id, "verdict": verifying.data(signed.verdict), "assessment": assessment}, lines
    )


def _list(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        rows = letters.listing(session, hidden=arguments.hidden)
    console.show(rows, [f"{row.id}  {row.date}  {row.addressee}  {row.state}  {row.persons}" for row in rows])


def _export(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        letters.export(session, RecordId(arguments.id), arguments.out)
    console.show({"file": str(arguments.out)}, [f"Written, readable by anybody: {arguments.out}"])
