"""`kuager people` and `kuager conflicts`: files of persons, and decisions."""

from __future__ import annotations

import argparse
import json

from kuager.cli import duplicates, family, search
from kuager.cli.console import Console
from kuager.errors import AppError
from kuager.flows import custody, documents, people, review
from kuager.flows.review import Conflict
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands."""
    group = commands.add_parser("people", help="list people, show a file, join accounts")
    verbs = group.add_subparsers(dest="verb", required=True)
    listing = verbs.add_parser("list", help="the people")
    listing.add_argument("--hidden", action="store_true", help="retracted ones too")
    listing.set_defaults(run=_list)
    show = verbs.add_parser("show", help="what each source says of a person")
    show.add_argument("id")
    show.set_defaults(run=_show)
    search.add_people(verbs)
    family.add(verbs)
    duplicates.add(verbs)
    join = verbs.add_parser("join", help="decide that an account is about a person")
    join.add_argument("account")
    join.add_argument("person")
    join.add_argument("--why", required=True)
    join.set_defaults(run=_join)
    part = verbs.add_parser("part", help="decide that an account stands for itself again")
    part.add_argument("account")
    part.add_argument("--why", required=True)
    part.set_defaults(run=_part)
    conflicts = commands.add_parser("conflicts", help="writings that nobody has decided between")
    steps = conflicts.add_subparsers(dest="verb", required=True)
    steps.add_parser("list", help="all of them").set_defaults(run=_conflicts)
    resolve = steps.add_parser("resolve", help="keep one side")
    resolve.add_argument("record")
    resolve.add_argument("section")
    resolve.add_argument("keep", help="digest of the side to keep, or the beginning of it")
    resolve.add_argument("--why", required=True)
    resolve.set_defaults(run=_resolve)
    combine = steps.add_parser("combine", help="keep of each field one side, or all of them")
    combine.add_argument("record")
    combine.add_argument("section")
    combine.add_argument(
        "--take", action="append", default=[], metavar="FIELD=SIDE", help="A, B … in the order listed, or all"
    )
    combine.add_argument("--all", action="store_true", help="all sides of every field that can hold them")
    combine.add_argument("--why", required=True)
    combine.set_defaults(run=_combine)


def _list(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        rows = people.listing(session, hidden=arguments.hidden)
    console.show(
        rows,
        [f"{row.id}  {row.name}  {row.birth}  {row.status}  accounts {row.accounts}" for row in rows],
    )


def _show(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        page = people.page(session, RecordId(arguments.id))
        custody.viewed(session, page.id, "person", "identity")
    lines = [page.name]
    for column in page.columns:
        lines += [f"  {column.mark}: {', '.join(filter(None, (column.speaker, column.date)))}"]
    for fact in page.facts:
        if any(fact.values):
            mark = "≠" if fact.differs else " "
            told = [f"{c.mark}: {value}" for c, value in zip(page.columns, fact.values, strict=True) if value]
            lines.append(f"{mark} {fact.code:18} {' | '.join(told)}")
    lines += [line for column in page.columns for line in _of_family(column)]
    console.show(page, lines)


def _of_family(column: people.AccountColumn) -> list[str]:
    """What the family of a source did, who stands for it, and what was done to it; a line for each."""
    family = column.family
    told = [
        *(
            (
                "step",
                step.date.told,
                step.kind,
                step.to_whom,
                step.number,
                step.what,
                step.response,
                step.answer,
            )
            for step in family.steps.taken
        ),
        ("none possible", family.steps.none_possible),
        *(
            ("representative", each.name, each.capacity, each.document, each.number, each.valid_until.told)
            for each in family.representation.representatives
        ),
        *(
            ("reprisal", each.happened.told, each.kind, each.severity, each.to_whom, each.by_whom, each.what)
            for each in family.reprisals.incidents
        ),
    ]
    return [
        f"  {what:18} {column.mark}: {', '.join(filter(None, words))}" for what, *words in told if any(words)
    ]


def _join(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        people.join(session, RecordId(arguments.account), RecordId(arguments.person), arguments.why)
    console.show({"joined": True}, ["Decided. The account can be parted again."])


def _part(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        people.part(session, RecordId(arguments.account), arguments.why)
    console.show({"parted": True}, ["Decided. The account stands for itself."])


def _conflicts(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        found = review.conflicts(session)
    lines = []
    for conflict in found:
        lines.append(f"{conflict.record} {conflict.kind} {conflict.section}  {conflict.title}")
        lines += [
            "  ".join(
                (" ", chr(ord("A") + at % 26), side.digest[:12], side.alias or "here", side.author, side.time)
            )
            + f"  {side.why if side.section is not None else '(withheld: not here to be read)'}"
            for at, side in enumerate(conflict.sides)
        ]
        if conflict.takes_back:
            lines.append(
                "    one of them takes the consent back: keeping another one undoes that, everywhere"
            )
        for row in conflict.differences:
            values = [
                "(not here)"
                if side.section is None
                else json.dumps(documents.plain(value), ensure_ascii=False)
                for side, value in zip(conflict.sides, row.values, strict=True)
            ]
            lines.append(f"    {row.field}: {' | '.join(values)}")
    console.show(found, lines or ["No conflicts."])


def _asked(session: Session, arguments: argparse.Namespace) -> Conflict:
    wanted = (arguments.record, arguments.section)
    for conflict in review.conflicts(session):
        if (conflict.record, conflict.section) == wanted:
            return conflict
    raise AppError("vault.no_record", kind="conflict")


def _combine(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        conflict = _asked(session, arguments)
        choices = {row.field: review.ALL for row in conflict.differences if arguments.all and row.all}
        for take in arguments.take:
            field, _, side = take.partition("=")
            at = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".find(side) if len(side) == 1 else len(conflict.sides)
            choices[field] = review.ALL if side == "all" else at if at >= 0 else len(conflict.sides)
        review.combine(session, conflict, choices, arguments.why)
    console.show({"resolved": True}, ["Decided. The other versions stay in the history."])


def _resolve(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        conflict = _asked(session, arguments)
        sides = [side for side in conflict.sides if side.digest.startswith(arguments.keep)]
        if len(sides) != 1:
            raise AppError("review.no_side")
        if sides[0].section is None:
            raise AppError("review.withheld")
        review.resolve(session, conflict, sides[0].section, arguments.why)
    console.show({"resolved": True}, ["Decided."])
