"""`kuager bundle import`, `waiting` and `forget`: what comes in, and what came too early."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path

from kuager.cli import duplicates
from kuager.cli.console import Console
from kuager.cli.receipt import lost_lines
from kuager.cli.words import sentence
from kuager.errors import AppError
from kuager.flows import arrivals, gathering, waiting
from kuager.flows.arrivals import Arrived, IncomingMedia
from kuager.flows.duplicates import mark
from kuager.flows.gathering import File, Gathered
from kuager.flows.incoming import Brought, Incoming, PlanRow
from kuager.flows.organisation import Organisation
from kuager.flows.roster_news import RosterNews
from kuager.flows.senders import CardFacts
from kuager.flows.unlock import Session
from kuager.flows.waiting import Waits
from kuager.task import Task


def add(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands."""
    bring = verbs.add_parser("import", help="show what bundles would bring; --apply brings it in")
    bring.add_argument(
        "files", type=Path, nargs="+", metavar="FILE", help="in any order; also a folder of bundles"
    )
    bring.add_argument("--apply", action="store_true")
    bring.add_argument("--accept-asked", action="store_true", help="also what the roles leave to you")
    bring.set_defaults(run=_import)
    verbs.add_parser("waiting", help="what came too early, and for what it waits").set_defaults(run=_waiting)
    forget = verbs.add_parser("forget", help="forget what waits of a machine; it can be brought again")
    what = forget.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "origin", nargs="?", metavar="ORIGIN", help="as `waiting` tells it, or its first digits"
    )
    what.add_argument("--all", action="store_true", help="of every machine")
    forget.set_defaults(run=_forget)


# Bringing in ----------------------------------------------------------------------------------------


def _import(arguments: argparse.Namespace, console: Console) -> None:
    brought: Brought | None = None
    arrived: list[Arrived | AppError] = []
    with console.session() as session, console.progress() as task:
        gathered = gathering.look(session, arguments.files, task)
        since, known = mark(session), None
        if arguments.apply and gathered.refused < len(gathered.files):
            brought = gathering.take(session, gathered, task, asked=arguments.accept_asked)
            arrived = [_copied(session, each, task) for each in gathered.media]
            known = duplicates.perhaps_known(session, since, task)
    errors = [file.error for file in gathered.files if file.error is not None]
    errors += [each for each in arrived if isinstance(each, AppError)]
    if not errors or len(gathered.files) > 1:
        console.show(
            _data(gathered, brought, arrived, known),
            [
                *_lines(gathered, arrived),
                _end_line(brought),
                *(lost_lines(brought.lost_with) if brought is not None else ()),
                *(duplicates.known_lines(known) if brought is not None else ()),
            ],
        )
        for file in gathered.files:
            if file.error is not None:
                console.warn(f"{file.name}: {sentence(file.error)}")
    if errors:
        several = AppError("cli.some_refused", count=len(errors), of=len(gathered.files))
        raise several if len(gathered.files) > 1 else errors[0]


def _copied(session: Session, volume: IncomingMedia, task: Task) -> Arrived | AppError:
    try:
        return arrivals.bring_in(session, volume.path, task)
    except AppError as error:
        return error


def _data(
    gathered: Gathered,
    brought: Brought | None,
    arrived: list[Arrived | AppError],
    known: object,
) -> dict[str, object]:
    incoming = gathered.incoming
    copied = [each if isinstance(each, Arrived) else {"error": each.code} for each in arrived]
    return {
        "files": [_file_data(file) for file in gathered.files],
        "records": None if incoming is None else _plan_data(incoming),
        "media": [
            {
                "volume": each.volume,
                "volumes": each.volumes,
                "set": each.set,
                "rest": each.rest,
                "lacking": each.lacking,
                "lacking_size": each.lacking_size,
                "known": each.known,
                "unnamed": each.unnamed,
                "applied": copied[number] if copied else None,
            }
            for number, each in enumerate(gathered.media)
        ],
        "applied": brought,
        "perhaps_known": known,
    }


def _file_data(file: File) -> dict[str, object]:
    return {
        "file": file.name,
        "kind": file.kind,
        "size": file.size,
        "sender": file.sender,
        "time": file.time,
        "error": "" if file.error is None else file.error.code,
    }


def _plan_data(incoming: Incoming) -> dict[str, object]:
    return {
        "new": incoming.new,
        "changed": incoming.changed,
        "known_revisions": incoming.known,
        "waiting": incoming.waiting,
        "completing": incoming.completing,
        "rows": incoming.rows,
        "media": incoming.media,
        "media_size": incoming.media_size,
        "rosters": incoming.news,
        "receipts": len(incoming.receipts),
    }


def _lines(gathered: Gathered, arrived: list[Arrived | AppError]) -> Iterator[str]:
    for file in gathered.files:
        if file.sender is not None and file.kind != "media":
            what = "a receipt" if file.kind == "receipt" else "whole, signed, for you"
            old = "" if file.newer else "; a newer one is known"
            yield f"{file.name}: from {file.sender.alias}, made {file.time}; {what}{old}."
    if gathered.incoming is not None:
        yield from _plan_lines(gathered.incoming)
    for number, volume in enumerate(gathered.media):
        yield from _media_lines(volume, arrived[number] if arrived else None)
    for absent in gathered.absent:
        numbers = ", ".join(map(str, absent.numbers))
        yield f"still to be brought in: volume {numbers} of {absent.volumes}, from {absent.sender.alias}"


def _plan_lines(incoming: Incoming) -> Iterator[str]:
    for word, counts in (("new", incoming.new), ("changed", incoming.changed)):
        for kind, count in sorted(counts.items()):
            yield f"  {word}: {count} {kind}"
    yield f"  known already: {incoming.known} revisions"
    if incoming.completing:
        yield f"  of what waited here, {incoming.completing} revisions come in with it"
    if incoming.waiting:
        yield f"  too early: {incoming.waiting} revisions wait here (kuager bundle waiting)"
    yield from (f"  {_row_line(row)}" for row in incoming.rows)
    if incoming.receipts:
        yield f"  receipts that come along and will count: {len(incoming.receipts)}"
    if incoming.media:
        yield f"  in other files: {incoming.media} recordings and attachments, {incoming.media_size} bytes"
    for news in incoming.news:
        yield from (f"  {line}" for line in _roster_lines(news))


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
        what = row.title or row.kind
        return f"will be erased: {what}, {row.count} records; {row.alias} and another decided"
    if row.state == "request":
        return f"asks to erase: {row.title or row.kind}, {row.count} records, by {row.alias}; it waits"
    if row.state == "erased":
        return f"erased here, and stays so: {row.count} records"
    if row.state == "conflict":
        return f"conflict: {row.title or row.kind}, {row.section}: both kept, you decide later"
    if row.state == "refused":
        return (
            f"refused: what {row.alias or 'this vault'} recorded, from its part {row.count} on: {row.reason}"
        )
    if row.state == "unknown":
        return f"waits for a card: {row.count} revisions of a machine whose card is not trusted here"
    if row.state == "asked":
        return f"asked: {row.count} {row.kind} of {row.alias}, whose role leaves it to you (--accept-asked)"
    if row.state == "no_say":
        return f"left out: {row.count} {row.kind} of {row.alias}, whose role has no say in it"
    return f"waits: an earlier part of what {row.alias} recorded is missing (part {row.count} came)"


def _media_lines(volume: IncomingMedia, arrived: Arrived | AppError | None) -> Iterator[str]:
    yield (
        f"{volume.path.name}: from {volume.sender.alias}, made {volume.time}; signed, for you: "
        f"volume {volume.volume} of {volume.volumes}, recordings and attachments."
    )
    if arrived is None:
        yield "  its files are checked when they are copied"
        yield f"  lacking here: {volume.lacking} files, {volume.lacking_size} bytes"
        yield f"  here already: {volume.known}; named by no record here yet: {volume.unnamed}"
    elif isinstance(arrived, AppError):
        yield f"  {sentence(arrived)}"
    else:
        yield f"  brought in: {arrived.whole} files whole, {arrived.begun} wait for other volumes"
        if volume.known:
            yield f"  here already: {volume.known}"


def completed(taken: CardFacts | Organisation) -> list[str]:
    """What a card or a roster completed that waited for it."""
    came = [f"{taken.came} records that waited for it came in"] if taken.came else []
    cut = taken.cut if isinstance(taken, Organisation) else 0
    return [f"{line}." for line in (*came, *_erased(taken.erased), *_cut(cut))]


def _erased(count: int) -> list[str]:
    return [f"{count} interviews, sources, people or letters were erased, as was decided"] if count else []


def _cut(count: int) -> list[str]:
    words = f"{count} revisions that waited are forgotten: their machine was revoked before"
    return [words] if count else []


def _end_line(brought: Brought | None) -> str:
    if brought is None:
        return "Nothing has been changed. Add --apply to bring it in."
    told = [f"{brought.records} records, {brought.revisions} revisions, {brought.conflicts} conflicts"]
    if brought.roster:
        told.append(f"roster version {brought.roster}")
    if brought.receipts:
        told.append(f"receipts that count from now on: {brought.receipts}")
    told += _erased(brought.erased)
    if brought.waiting:
        told.append(f"{brought.waiting} revisions wait")
    told += _cut(brought.cut)
    if brought.left_out:
        told.append(f"for {brought.left_out} revisions there was no room: bring the file again later")
    return f"Brought in: {'; '.join(told)}."


# What waits -----------------------------------------------------------------------------------------


def _waiting(_: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        found = waiting.listing(session)
    console.show(found, [line for each in found for line in _waits_lines(each)] or ["Nothing waits."])


def _waits_lines(waits: Waits) -> Iterable[str]:
    brought = ", ".join(each or "somebody" for each in waits.brought_by)
    yield (
        f"{waits.origin}  {waits.alias or '(no card)'}: {waits.changes} revisions, {waits.size} bytes, "
        f"since {waits.since}, brought by {brought}"
    )
    yield {
        "card": "  waits for the card of that machine",
        "gap": f"  waits for its parts {waits.missing} to {waits.missing_to}: ask for an earlier bundle",
        "asked": "  waits for your yes: import any bundle with --accept-asked",
    }[waits.why]


def _forget(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        if arguments.all:
            count = waiting.forget_all(session)
        else:
            waits = waiting.listing(session)
            found = [each.origin for each in waits if each.origin.startswith(arguments.origin)]
            if len(found) != 1:
                raise AppError("bundle.nothing_waits")
            waiting.forget(session, found[0])
            count = 1
    console.show({"forgotten": count}, [f"Forgotten of {count} machines. It can be brought again."])
