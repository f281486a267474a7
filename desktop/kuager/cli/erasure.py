"""`kuager record` and `kuager erasure`: hide a mistake and show it again; erase for good, decided by two."""

from __future__ import annotations

import argparse
from typing import Final

from kuager.cli import history
from kuager.cli.console import Console
from kuager.flows import erasure, retraction
from kuager.flows.erasure import Asking, Vote
from kuager.model.ids import RecordId


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands."""
    group = commands.add_parser("record", help="its history; hide a record that was a mistake, show it again")
    verbs = group.add_subparsers(dest="verb", required=True)
    history.add(verbs)
    retract = verbs.add_parser("retract", help="hide an interview, a person, an account or a letter")
    retract.add_argument("id")
    retract.add_argument("--why", required=True)
    retract.add_argument("--account", action="store_true", help="the account of this id, not the person")
    retract.set_defaults(run=_retract)
    show = verbs.add_parser("show-again", help="undo a retraction")
    show.add_argument("id")
    show.add_argument("--why", default="")
    show.add_argument("--account", action="store_true", help="the account of this id, not the person")
    show.set_defaults(run=_show_again)

    erasing = commands.add_parser("erasure", help="erase for good, after two members decided")
    acts = erasing.add_subparsers(dest="verb", required=True)
    scope = acts.add_parser("scope", help="what would go with an interview, a person or a letter")
    scope.add_argument("id")
    scope.set_defaults(run=_scope)
    ask = acts.add_parser("ask", help="ask for an erasure; a second member decides")
    ask.add_argument("id")
    ask.add_argument("--why", required=True, help="stays in the vault for ever: name nobody")
    ask.set_defaults(run=_ask)
    listing = acts.add_parser("list", help="the requests")
    listing.set_defaults(run=_list)
    agree = acts.add_parser("agree", help="say yes to a request; with the second yes it is carried out")
    agree.add_argument("request")
    agree.set_defaults(run=_agree)
    refuse = acts.add_parser("refuse", help="say no to a request, or take one's own back")
    refuse.add_argument("request")
    refuse.set_defaults(run=_refuse)


def _retract(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        record = RecordId(arguments.id)
        kind = "account" if arguments.account else erasure.kind_of(session, record)
        retraction.retract(session, record, kind, arguments.why)
    console.show({"hidden": True, "kind": kind}, [f"The {kind} is hidden. Show it again: record show-again."])


def _show_again(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        record = RecordId(arguments.id)
        kind = "account" if arguments.account else erasure.kind_of(session, record)
        retraction.show_again(session, record, kind, arguments.why)
    console.show({"hidden": False, "kind": kind}, [f"The {kind} is shown again."])


def _scope(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        record = RecordId(arguments.id)
        scope = erasure.scope(session, record, erasure.kind_of(session, record))
        everywhere = erasure.is_for_all(session)
    lines = [f"{kind}: {title}" for kind, title in scope.titles]
    lines += [
        f"{scope.interviews} interviews, {scope.sources} other sources",
        f"{scope.accounts} accounts, {scope.letters} letters",
        f"{scope.people} people of whom nothing else is told, {scope.drafts} drafts, {scope.tickets} tickets",
        "Of a letter its line in the register stays. Backups and copies elsewhere keep what they hold"
        + (", but for computers of the organisation, once they hear of it." if everywhere else "."),
    ]
    console.show(scope, lines)


def _ask(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        record = RecordId(arguments.id)
        request = erasure.ask(session, record, erasure.kind_of(session, record), arguments.why)
        asked = next(each for each in erasure.requests(session) if each.id == request)
    who = "a coordinator" if asked.after_mine == "coordinator" else "a second member"
    console.show({"request": request}, [f"Asked: {request}. Nothing is erased until {who} agrees."])


def _list(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        found = erasure.requests(session)
    console.show(found, [line for asking in found for line in _lines(asking)] or ["No requests."])


def _lines(asking: Asking) -> list[str]:
    by = asking.author or asking.alias
    votes = ", ".join(map(_vote, asking.votes))
    return [
        f"{asking.id}  {asking.state}  {asking.time}  {by}: {asking.reason}  [{votes}]",
        *(f"    {kind} {title}" for kind, title in asking.titles if title),
        *([f"    {_LACKING[asking.after_mine]}"] if asking.state == "waiting" else ()),
    ]


def _vote(vote: Vote) -> str:
    role = " (coordinator)" if vote.coordinator else ""
    return f"{vote.name or vote.alias or 'another computer'}{role} {'yes' if vote.agreed else 'no'}"


_LACKING: Final = {
    "": "A yes of yours carries it out.",
    "member": "Besides you another member has to agree.",
    "coordinator": "Besides you a coordinator has to agree, on another computer.",
}


def _agree(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        erased = erasure.decide(session, RecordId(arguments.request), agreed=True)
        asked = next(each for each in erasure.requests(session) if each.id == arguments.request)
    who = "A coordinator" if asked.after_mine == "coordinator" else "Another member"
    said = "Erased." if erased else f"Noted. {who} has to agree too."
    console.show({"erased": erased}, [said])


def _refuse(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        erasure.decide(session, RecordId(arguments.request), agreed=False)
    console.show({"erased": False}, ["Noted. Nothing is erased."])
