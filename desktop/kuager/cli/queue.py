"""`kuager queue`: the tickets of today, and the slip that a family takes home."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from kuager.cli.console import Console
from kuager.flows import queue, recognition, slips
from kuager.flows.matching import Matcher
from kuager.flows.queue import Row, Ticket, Told
from kuager.flows.recognition import Recognised
from kuager.flows.unlock import Session
from kuager.task import Task

_TOLD: Final = {
    "name": "as told, in any script",
    "phone": "several with commas between",
    "id": "an identity number",
    "about": "about whom he or she came",
    "wishes": "what is wished for: a letter, a copy …",
}
_BY: Final = {
    "decided": "is",
    "number": "the same identity number as",
    "phone": "the same telephone as",
    "name": "a name like",
}
_STATES: Final = {
    "waiting": "waiting",
    "room": "in the room",
    "paused": "paused",
    "done": "done",
    "left": "went away",
}


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands."""
    group = commands.add_parser("queue", help="today's tickets")
    verbs = group.add_subparsers(dest="verb", required=True)
    ticket = verbs.add_parser("add", help="a new ticket, and who it may be")
    for name, words in _TOLD.items():
        ticket.add_argument(f"--{name}", default="", help=words)
    ticket.set_defaults(run=_add)
    listing = verbs.add_parser("list", help="who waits, who is in the room, who was heard")
    listing.add_argument("--earlier", action="store_true", help="tickets of earlier days instead")
    listing.set_defaults(run=_list)
    verbs.add_parser("next", help="call who has waited longest").set_defaults(run=_next)
    done = verbs.add_parser("done", help="the family of a ticket has been heard")
    done.add_argument("number", type=int)
    done.set_defaults(run=_done)
    slip = verbs.add_parser("slip", help="a slip as a PDF (A6): the number and the contact, nothing else")
    slip.add_argument("number", type=int)
    slip.add_argument("--language", choices=slips.LANGUAGES, default="kk")
    slip.add_argument("--out", type=Path, required=True, metavar="FILE")
    slip.set_defaults(run=_slip)
    contact = verbs.add_parser("contact", help="how the office is reached, as it stands on slips")
    contact.add_argument("words", nargs="*", metavar="LINE", help="a line each; without any it is shown")
    contact.set_defaults(run=_contact)
    clear = verbs.add_parser("clear", help="throw away the tickets of earlier days; interviews stay")
    clear.set_defaults(run=_clear)


def _add(arguments: argparse.Namespace, console: Console) -> None:
    told = Told(
        name=arguments.name,
        phone=arguments.phone,
        id_number=arguments.id,
        about=arguments.about,
        wishes=arguments.wishes,
    )
    with console.session() as session:
        ticket = queue.add(session, told)
        with console.progress() as task:
            known = _known(session, ticket, task)
    lines = [f"{ticket.number}", *(f"  {_BY[each.by]} {_whom(each)}" for each in known)]
    console.show({"ticket": ticket, "perhaps": known}, lines)


def _whom(found: Recognised) -> str:
    if found.kind == "ticket":
        return f"ticket {found.number} of today, {found.title or 'without a name'}"
    return f"{found.title}  ({found.record})"


def _known(session: Session, ticket: Ticket, task: Task) -> tuple[Recognised, ...]:
    matcher = Matcher()
    if ticket.told.name.strip():
        matcher.load(session, task)
    return recognition.whole(session, matcher, [ticket])[ticket.id]


def _list(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        queue.follow(session)
        found = queue.listing(session)
    if arguments.earlier:
        console.show(found.earlier, [f"{row.ticket.day}  {_line(row)}" for row in found.earlier])
    else:
        console.show(found, [_line(row) for row in (*found.begun, *found.waiting, *found.over)])


def _line(row: Row) -> str:
    ticket = row.ticket
    state = _STATES[ticket.state]
    if ticket.state == "waiting" and ticket.called:
        state = "called"
    who = f" with {row.member}" if row.member and ticket.state in queue.BEGUN else ""
    told = ": ".join(each for each in (ticket.told.name, ticket.told.about) if each)
    return f"{ticket.number:4}  {state + who:20}  {told}".rstrip()


def _next(_: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        ticket = queue.call_next(session)
    if ticket is None:
        console.show(None, ["Nobody waits."])
    else:
        console.show(ticket, [f"{ticket.number}  {ticket.told.name}".rstrip()])


def _done(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        ticket = queue.done(session, queue.today(session, arguments.number).id)
    console.show(ticket, [f"{ticket.number}: done"])


def _slip(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        number = queue.today(session, arguments.number).number
        slips.save(slips.pdf(session, number, arguments.language), arguments.out)
    console.show({"file": str(arguments.out)}, [f"Written, not encrypted: {arguments.out}"])


def _contact(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        if arguments.words:
            slips.keep_contact(session, "\n".join(arguments.words))
        words = slips.contact(session)
    console.show({"contact": words}, words.splitlines() or ["There is none yet."])


def _clear(_: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        gone = queue.clear_earlier(session)
    console.show({"cleared": gone}, [f"{gone} tickets of earlier days are gone."])
