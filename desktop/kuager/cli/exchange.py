"""`kuager card` and `kuager bundle`: whom to trust, what goes out, what comes in."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path

from kuager.cli import duplicates, sets
from kuager.cli.console import Console
from kuager.errors import AppError
from kuager.flows import arrivals, exchange
from kuager.flows.duplicates import mark
from kuager.flows.exchange import CardFacts, Incoming, PlanRow
from kuager.flows.roster_news import RosterNews
from kuager.flows.unlock import Session
from kuager.model.ids import OriginId
from kuager.task import Task


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands."""
    cards = commands.add_parser("card", help="this vault's card, and the cards that are trusted")
    verbs = cards.add_subparsers(dest="verb", required=True)
    export = verbs.add_parser("export", help="write this vault's card and show its fingerprint")
    export.add_argument("out", type=Path, metavar="FILE")
    export.add_argument("--alias", default="", help="a name on the card, if you want one")
    export.set_defaults(run=_card_export)
    show = verbs.add_parser("show", help="what a card file says")
    show.add_argument("file", type=Path)
    show.set_defaults(run=_card_show)
    trust = verbs.add_parser("trust", help="trust a card after comparing its fingerprint aloud")
    trust.add_argument("file", type=Path)
    trust.add_argument("--alias", default="", help="the name it has here")
    trust.add_argument(
        "--fingerprint", required=True, help="the 8 groups of 4 digits that the other one read to you"
    )
    trust.set_defaults(run=_card_trust)
    verbs.add_parser("list", help="the trusted cards").set_defaults(run=_card_list)

    bundles = commands.add_parser("bundle", help="write a bundle, or look at one and bring it in")
    verbs = bundles.add_subparsers(dest="verb", required=True)
    out = verbs.add_parser("export", help="an encrypted, signed bundle for trusted cards")
    out.add_argument("folder", type=Path)
    out.add_argument("--to", action="append", required=True, metavar="ALIAS", help="may be repeated")
    out.add_argument("--everything", action="store_true", help="also what other machines recorded")
    out.add_argument("--at-risk", action="store_true", help="also what is at risk and else stays")
    sets.add_options(out)
    out.set_defaults(run=_bundle_export)
    sets.add(verbs)
    bring = verbs.add_parser("import", help="show what a bundle would bring; --apply brings it in")
    bring.add_argument("file", type=Path)
    bring.add_argument("--apply", action="store_true")
    bring.add_argument("--accept-asked", action="store_true", help="also what the roles leave to you")
    bring.set_defaults(run=_bundle_import)


def _line(card: CardFacts) -> str:
    return f"{card.fingerprint}  {card.alias or '(no name)'}  {card.state}"


def _card_export(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        exchange.export_card(session, arguments.out, arguments.alias)
        fingerprint = exchange.own_fingerprint(session)
    console.show(
        {"file": str(arguments.out), "fingerprint": fingerprint},
        [f"Card written: {arguments.out}", f"Read this aloud to whom you give it: {fingerprint}"],
    )


def _card_show(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        _, card = exchange.open_card(session, arguments.file)
    console.show(card, [_line(card)])


def _card_trust(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        untrusted_bytes, card = exchange.open_card(session, arguments.file)
        if "".join(arguments.fingerprint.split()) != "".join(card.fingerprint.split()):
            raise AppError("card.other_fingerprint")
        card = exchange.trust(session, untrusted_bytes, arguments.alias)
    console.show(card, [f"Trusted as {card.alias}."])


def _card_list(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        cards = exchange.trusted(session)
    console.show(cards, [_line(card) for card in cards] or ["No card is trusted yet."])


def addressed(session: Session, aliases: Iterable[str]) -> list[OriginId]:
    """Those to whom something may go, by their names here; `bundle.no_recipient`."""
    chosen: list[OriginId] = []
    for alias in aliases:
        found = [card.origin for card in exchange.addressees(session) if card.alias == alias]
        if len(found) != 1:
            raise AppError("bundle.no_recipient")
        chosen += found
    return chosen


def _bundle_export(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session, console.progress() as task:
        chosen = addressed(session, arguments.to)
        if arguments.media:
            sets.export(session, console, task, arguments, chosen)
            return
        path, written = exchange.export(
            session,
            arguments.folder,
            chosen,
            task,
            everything=arguments.everything,
            at_risk=arguments.at_risk,
        )
    console.show(
        {"file": str(path), "size": written.size, "sha256": written.sha256},
        [f"Bundle written: {path}", f"{written.size} bytes, read back: SHA-256 {written.sha256}"],
    )


def _bundle_import(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session, console.progress() as task:
        if arrivals.is_media(session, arguments.file):
            sets.import_media(session, console, task, arguments)
            return
        incoming = exchange.open_bundle(session, arguments.file, task)
        since, known = mark(session), None
        brought = _brought(session, incoming, task, arguments)
        if brought is not None:
            known = duplicates.perhaps_known(session, since, task)
    console.show(
        {
            "sender": incoming.sender,
            "time": incoming.time,
            "new": incoming.new,
            "changed": incoming.changed,
            "known_revisions": incoming.known,
            "rows": incoming.rows,
            "volumes": incoming.volumes,
            "media": incoming.media,
            "media_size": incoming.media_size,
            "roster": incoming.roster_news,
            "applied": brought,
            "perhaps_known": known,
        },
        [
            *_plan_lines(incoming),
            _end_line(brought),
            *(duplicates.known_lines(known) if brought is not None else ()),
        ],
    )


def _brought(
    session: Session, incoming: Incoming, task: Task, arguments: argparse.Namespace
) -> exchange.Brought | None:
    if not arguments.apply:
        return None
    return exchange.bring_in(session, incoming, task, asked=arguments.accept_asked)


def _plan_lines(incoming: Incoming) -> Iterator[str]:
    yield f"From {incoming.sender.alias}, made {incoming.time}; whole, signed, for you."
    for word, counts in (("new", incoming.new), ("changed", incoming.changed)):
        for kind, count in sorted(counts.items()):
            yield f"  {word}: {count} {kind}"
    yield f"  known already: {incoming.known} revisions"
    yield from (f"  {_row_line(row)}" for row in incoming.rows)
    if incoming.media:
        yield (
            f"  in {incoming.volumes - 1} further volumes: {incoming.media} recordings and attachments, "
            f"{incoming.media_size} bytes"
        )
    if incoming.roster_news is not None:
        yield from (f"  {line}" for line in _roster_lines(incoming.roster_news))


def _roster_lines(news: RosterNews) -> Iterator[str]:
    reason = {
        "other": "a roster of another organisation came along and is left",
        "fork": "a roster came along that contradicts the one here, and is left: ask a coordinator",
        "bad": "a roster came along that does not verify, and is left",
    }.get(news.state)
    if reason is not None:
        yield reason
        return
    yield f"roster: version {news.version} is newer and is taken"
    for each in news.changed:
        before = "" if each.before is None else f" (was {each.before.role}, {each.before.state})"
        yield f"  {each.after.name} {each.after.office}: {each.after.role}, {each.after.state}{before}"


def _row_line(row: PlanRow) -> str:
    if row.state == "erases":
        return f"will be erased: {row.title or row.kind}, {row.count} records; {row.alias} and another decided"
    if row.state == "request":
        return f"asks to erase: {row.title or row.kind}, {row.count} records, by {row.alias}; it waits"
    if row.state == "erased":
        return f"erased here, and stays so: {row.count} records"
    if row.state == "conflict":
        return f"conflict: {row.title or row.kind}, {row.section}: both kept, you decide later"
    if row.state == "refused":
        return f"refused: what {row.alias or 'this vault'} recorded, {row.reason}"
    if row.state == "unknown":
        return f"not brought in: {row.count} revisions of a machine whose card is not trusted here"
    if row.state == "asked":
        return f"asked: {row.count} {row.kind} of {row.alias}, whose role leaves it to you (--accept-asked)"
    if row.state == "no_say":
        return f"left out: {row.count} {row.kind} of {row.alias}, whose role has no say in it"
    return f"waiting: an earlier part of what {row.alias} recorded is missing (part {row.count})"


def _end_line(brought: exchange.Brought | None) -> str:
    if brought is None:
        return "Nothing has been changed. Add --apply to bring it in."
    counts = f"{brought.records} records, {brought.revisions} revisions, {brought.conflicts} conflicts"
    told = " The receipt in it counts from now on." if brought.receipt else ""
    return f"Brought in: {counts}.{told}"
