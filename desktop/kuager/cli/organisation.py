"""`kuager organisation`: founding and joining one, its roster, and changes that two have to sign.

The words of the root's sheets come from files or a prompt, never from arguments.
"""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path

from kuager.cli import bringing
from kuager.cli.console import Console
from kuager.cli.keys import add_sheets, read_sheets
from kuager.errors import AppError
from kuager.flows import exchange, organisation, recovery_sheets, roster_changes
from kuager.flows.organisation import Line, Organisation, Role, Wanted
from kuager.flows.recovery_sheets import LANGUAGES
from kuager.flows.roster_changes import Proposal
from kuager.flows.unlock import Session
from kuager.model.ids import OriginId


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands."""
    group = commands.add_parser("organisation", help="machines that trust each other by a signed roster")
    verbs = group.add_subparsers(dest="verb", required=True)
    verbs.add_parser("show", help="the roster as it counts here, and what waits").set_defaults(run=_show)
    found = verbs.add_parser("found", help="found one; this vault is its first coordinator")
    found.add_argument("--name", required=True, help="of the organisation")
    found.add_argument("--own-name", required=True, help="who writes in this vault")
    found.add_argument("--office", default="")
    found.add_argument("--threshold", type=int, default=2, metavar="N", help="sheets needed (default 2)")
    found.add_argument("--count", type=int, default=3, metavar="N", help="sheets made (default 3)")
    found.add_argument(
        "--save-to", type=Path, metavar="FOLDER", help="write a page for each sheet there, to be printed"
    )
    found.add_argument("--language", choices=LANGUAGES, default="en", help="of the pages")
    found.set_defaults(run=_found)
    look = verbs.add_parser("look", help="what a roster file says; changes nothing")
    look.add_argument("file", type=Path)
    look.set_defaults(run=_look)
    join = verbs.add_parser("join", help="join after comparing the fingerprint aloud")
    join.add_argument("file", type=Path)
    join.add_argument("--fingerprint", required=True, help="the 8 groups of 4 digits that were read to you")
    join.set_defaults(run=_join)
    take = verbs.add_parser("take", help="a newer roster of the organisation that was joined")
    take.add_argument("file", type=Path)
    take.set_defaults(run=_take)
    export = verbs.add_parser("export", help="write the roster, for others to join or to take")
    export.add_argument("out", type=Path, metavar="FILE")
    export.set_defaults(run=_export)
    propose = verbs.add_parser("propose", help="put a machine on the roster, or change its line")
    propose.add_argument("machine", metavar="ALIAS", help="its name here (kuager card list), or its id")
    propose.add_argument("--role", choices=[role.value for role in Role], help="needed for a new machine")
    propose.add_argument("--name", help="who writes there (default: as it is)")
    propose.add_argument("--office")
    propose.add_argument("--since", metavar="YYYY-MM-DD")
    propose.add_argument("--until", metavar="YYYY-MM-DD")
    propose.add_argument("--revoke", metavar="WHY", help="nothing later than what is held here counts")
    _add_root(propose)
    propose.set_defaults(run=_propose)
    sign = verbs.add_parser("sign", help="sign a change that another coordinator proposes")
    sign.add_argument("file", type=Path, nargs="?", help="the proposal; without it, what waits here")
    _add_root(sign)
    sign.set_defaults(run=_sign)
    out = verbs.add_parser("export-proposal", help="write what waits, for another coordinator to sign")
    out.add_argument("out", type=Path, metavar="FILE")
    out.set_defaults(run=_export_proposal)
    verbs.add_parser("withdraw", help="forget what waits here").set_defaults(run=_withdraw)


def _add_root(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--sheets", action="store_true", help="sign with the root's sheets too")
    add_sheets(parser)


def _sheets(arguments: argparse.Namespace) -> list[str]:
    return read_sheets(arguments) if arguments.sheets or arguments.sheet_file else []


def _line(line: Line) -> str:
    marks = [line.role, line.office, {"in_force": ""}.get(line.state, line.state), "this vault" * line.own]
    late = f"  ({line.late} revisions from after its end are here; they go no further)" if line.late else ""
    return f"  {line.name}: {', '.join(mark for mark in marks if mark)}  {line.origin}{late}"


def _lines(facts: Organisation) -> list[str]:
    return [
        f"{facts.name}, roster {facts.version} of {facts.time}",
        f"fingerprint {facts.fingerprint}",
        *map(_line, facts.lines),
        *_FILE.get(facts.file, ()),
        *bringing.completed(facts),
    ]


_FILE = {
    "same": ("It is what counts here already.",),
    "older": ("The file is older than what counts here. Nothing was changed.",),
    "other": ("Another organisation is joined here.",),
    "fork": ("It contradicts the roster that counts here: both have a version of one number.",),
}
"""How a file stands to what is joined here, where that is not to be expected."""


def _waiting(proposal: Proposal) -> list[str]:
    lacking, signers = proposal.lacking, ", ".join(proposal.signed_by)
    return [
        f"Roster {proposal.version} waits for {lacking} more signature(s); signed by {signers}:",
        *(_line(change.after) for change in proposal.changes),
    ]


def _show(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        facts = organisation.organisation(session)
        proposal = None if facts is None else roster_changes.proposal(session)
    lines = ["No organisation was founded or joined here."] if facts is None else _lines(facts)
    if proposal is not None:
        lines += _waiting(proposal)
    console.show({"organisation": facts, "proposal": proposal}, lines)


def _found(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        if arguments.save_to is not None:
            recovery_sheets.check_room(arguments.save_to, arguments.count)
        founding = organisation.prepare(
            session,
            arguments.name,
            arguments.own_name,
            arguments.office,
            arguments.threshold,
            arguments.count,
        )
        files = []
        if arguments.save_to is not None:
            pages = recovery_sheets.pages(founding.sheets, arguments.language, datetime.now().astimezone())
            files = [str(path) for path in recovery_sheets.save(pages, arguments.save_to)]
        facts = organisation.found(session, founding)
    sheets = [] if files else list(founding.sheets)
    told = [*_lines(facts), *files, *(f"Sheet {number}: {words}" for number, words in enumerate(sheets, 1))]
    told.append("The sheets are kept nowhere else. Give them to different people.")
    console.show({"organisation": facts, "sheets": sheets, "files": files}, told)


def _look(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        facts = organisation.look(session, organisation.open_file(arguments.file))
    console.show(facts, _lines(facts))


def _join(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        facts = organisation.join(session, organisation.open_file(arguments.file), arguments.fingerprint)
    console.show(facts, _lines(facts))


def _take(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        facts = organisation.take(session, organisation.open_file(arguments.file))
    console.show(facts, _lines(facts))


def _export(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        organisation.export(session, arguments.out)
    console.show({"file": str(arguments.out)}, [f"Roster written: {arguments.out}"])


def _propose(arguments: argparse.Namespace, console: Console) -> None:
    sheets = _sheets(arguments)
    with console.session() as session:
        found = roster_changes.propose(session, [_wanted(session, arguments)], sheets)
    _show_settled(console, found)


def _wanted(session: Session, arguments: argparse.Namespace) -> Wanted:
    """The line as it is, with what the arguments change."""
    facts = organisation.organisation(session)
    if facts is None:
        raise AppError("organisation.none")
    machines = {card.origin: card.alias for card in exchange.trusted(session)}
    named = {arguments.machine} | {origin for origin, alias in machines.items() if alias == arguments.machine}
    line = next((line for line in facts.lines if line.origin in named or line.name in named), None)
    known = [origin for origin in machines if origin in named]
    if line is None and (len(known) != 1 or arguments.role is None):
        raise AppError("organisation.unknown_machine")
    origin = OriginId(known[0]) if line is None else line.origin

    def value(name: str) -> str:
        given = getattr(arguments, name)
        return str(given) if given is not None else str(getattr(line, name, ""))

    return Wanted(
        origin=origin,
        role=Role(value("role")),
        name=value("name") or machines.get(origin, ""),
        office=value("office"),
        since=value("since"),
        until=value("until"),
        revoked=arguments.revoke is not None or (line is not None and line.state == "revoked"),
        reason=arguments.revoke or "",
    )


def _sign(arguments: argparse.Namespace, console: Console) -> None:
    sheets = _sheets(arguments)
    with console.session() as session:
        if arguments.file is not None:
            roster_changes.open_proposal(session, organisation.open_file(arguments.file))
        found = roster_changes.sign_proposal(session, sheets)
    _show_settled(console, found)


def _show_settled(console: Console, found: Organisation | Proposal) -> None:
    if isinstance(found, Proposal):
        console.show({"proposal": found, "counts": False}, _waiting(found))
    else:
        give = "It counts now. Give the roster to the others: kuager organisation export."
        data = {"proposal": None, "counts": True, "came": found.came, "erased": found.erased}
        console.show(data, [give, *bringing.completed(found)])


def _export_proposal(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        roster_changes.export_proposal(session, arguments.out)
    console.show({"file": str(arguments.out)}, [f"Proposal written: {arguments.out}"])


def _withdraw(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        roster_changes.withdraw_proposal(session)
    console.show({"withdrawn": True}, ["Nothing waits for a signature any more."])
