"""`kuager letter many`: a letter for each of many people, with one summary of what was not made and why."""

from __future__ import annotations

import argparse
from pathlib import Path

from kuager.cli import search as search_options
from kuager.cli.console import Console
from kuager.cli.letter_making import filled
from kuager.errors import AppError
from kuager.flows import documents, letter_batch, print_letters, search
from kuager.flows.letter_batch import Order, Summary
from kuager.flows.search import Query
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId


def add(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the command."""
    many = verbs.add_parser("many", help="a letter for each of many people; Ctrl+C stops, --resume goes on")
    many.add_argument("person", nargs="*", help="default: all people that the filters leave")
    many.add_argument("--template", metavar="ID")
    many.add_argument("--addressee", default="", metavar="CODE", help="default: the first it is for")
    many.add_argument("--risk", default="", help="what may these letters cost? The answer holds for all")
    many.add_argument(
        "--field", action="append", default=[], metavar="CODE=TEXT", help="a field of the template, for all"
    )
    many.add_argument("--again", action="store_true", help="also for those who have such a letter")
    many.add_argument("--resume", metavar="ORDER", help="go on with an order that was stopped")
    many.add_argument("--waiting", action="store_true", help="the orders that were stopped")
    many.add_argument("--print", type=Path, metavar="FILE", help="all of them in one PDF, for printing")
    search_options.add_filters(many)
    many.set_defaults(run=_many)


def _many(arguments: argparse.Namespace, console: Console) -> None:
    if arguments.waiting:
        with console.session() as session:
            orders = letter_batch.waiting(session)
        console.show(orders, [f"{order}  {changed}  {title}" for order, title, changed in orders])
        return
    if arguments.print is not None:
        documents.check_new(arguments.print)
    with console.session() as session:
        order = _order(session, arguments)
        letter_batch.keep(session, order, f"{len(order.letters)} {order.template} {order.addressee}")
        with console.progress() as task:
            summary = letter_batch.make(session, order, task)
        if not summary.waiting:
            letter_batch.discard(session, order.id)
        if arguments.print is not None:
            with console.progress() as task:
                print_letters.save(session, letter_batch.made(session, order), arguments.print, task)
    _show(console, summary)


def _order(session: Session, arguments: argparse.Namespace) -> Order:
    if arguments.resume:
        return letter_batch.open_order(session, RecordId(arguments.resume))
    if not arguments.template:
        raise AppError("letter.template_missing", template="")
    written = filled(session, arguments)
    persons = [RecordId(each) for each in arguments.person]
    if not persons:
        found = search.exact(session, "person", Query(filters=search_options.filters(arguments)))
        persons = [RecordId(hit.row.id) for hit in found]
    if not arguments.again:
        persons = letter_batch.without_letter(session, persons, arguments.template, arguments.addressee)
    return letter_batch.order(
        session, persons, arguments.template, arguments.addressee, arguments.risk, written
    )


def _show(console: Console, summary: Summary) -> None:
    lines = []
    for line in summary.not_made:
        why = (*line.reasons, *(each.code for each in line.lacking))
        lines.append(f"{'not made':10} {line.person}  {line.name}: {', '.join(why)}")
    lines += [
        f"{'look at':10} {line.letter}  {line.name}: {', '.join(line.told)}"
        for line in summary.lines
        if line.letter is not None and line.told
    ]
    lines.append(f"Made: {summary.made}. Made before: {summary.before}. Not made: {len(summary.not_made)}.")
    if summary.waiting:
        lines.append(
            f"Waiting: {summary.waiting}. Go on with: kuager letter many --resume {summary.order.id}"
        )
    console.show(summary, lines)
