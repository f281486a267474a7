"""`kuager exchange-folder`: exchange by a folder that another program replicates."""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kuager.cli.choices import addressed
from kuager.cli.console import Console
from kuager.cli.receipt import lost_lines
from kuager.cli.words import sentence
from kuager.errors import AppError
from kuager.flows import exchange_folder
from kuager.flows.exchange_folder import Line, Outcome, Standing, Taken

_STATES: Final = {
    exchange_folder.OWN: "put in by this vault",
    exchange_folder.TAKEN: "taken in",
    exchange_folder.PARTLY: "not all of it could be taken in yet",
    exchange_folder.WAITING: "still being copied",
    exchange_folder.COPY: "one more copy; it is left",
    exchange_folder.OTHERS: "written to others",
    exchange_folder.FOREIGN: "nothing of Kuager; it is left",
    exchange_folder.REFUSED: "refused",
    "": "new since the last look",
}
_REASONS: Final = {
    "waiting": "an earlier part of what somebody recorded is missing",
    "unknown": "it holds what a machine recorded whose card is not trusted here",
    "asked": "its writer's role leaves something to you: kuager bundle import FILE --apply --accept-asked",
    "refused": "a part of it was refused: kuager bundle import FILE shows which",
    exchange_folder.MEDIA: "its recordings are not copied yet",
}


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands."""
    group = commands.add_parser(
        "exchange-folder", help="exchange by a folder that Syncthing, Nextcloud or the like replicates"
    )
    acts = group.add_subparsers(dest="verb", required=True)
    choose = acts.add_parser("choose", help="which folder, and for whom")
    choose.add_argument("folder", type=Path)
    choose.add_argument("--to", action="append", required=True, metavar="ALIAS", help="may be repeated")
    choose.add_argument("--everything", action="store_true", help="also what other machines recorded")
    choose.add_argument(
        "--media",
        choices=list(exchange_folder.LIMITS),
        default="0",
        help="recordings and attachments too, so much of them in the folder at once (0: none)",
    )
    choose.set_defaults(run=_choose)
    acts.add_parser("show", help="what lies in it").set_defaults(run=_show)
    sync = acts.add_parser("sync", help="take in what came, put in what others lack, remove what they have")
    sync.add_argument("--every", type=_seconds, metavar="SECONDS", help="again and again, until Ctrl+C")
    sync.set_defaults(run=_sync)
    acts.add_parser("leave", help="exchange by no folder any more; its files stay").set_defaults(run=_leave)


def _seconds(told: str) -> int:
    seconds = int(told)
    if seconds < 1:
        raise ValueError
    return seconds


def _choose(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        standing = exchange_folder.choose(
            session,
            arguments.folder,
            addressed(session, arguments.to),
            everything=arguments.everything,
            media=exchange_folder.LIMITS[arguments.media],
        )
    console.show(standing, _standing_lines(standing))


def _show(_: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        standing = exchange_folder.show(session)
    console.show(standing, _standing_lines(standing))


def _leave(_: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        exchange_folder.leave(session)
    console.show({"left": True}, ["No folder is exchanged by any more. What lies in it stays."])


def _sync(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session, console.progress() as task:
        outcome = exchange_folder.sync(session, task)
        console.show(outcome, _outcome_lines(outcome))
        while arguments.every:
            time.sleep(arguments.every)
            try:
                outcome = exchange_folder.sync(session, task)
            except AppError as error:  # a share that comes and goes
                if not error.code.startswith(("file.", "folder.missing", "folder.emptied", "disk.")):
                    raise
                console.warn(sentence(error))
                continue
            if outcome.taken or outcome.put or outcome.removed:
                console.show(outcome, _outcome_lines(outcome))


def _outcome_lines(outcome: Outcome) -> Iterator[str]:
    yield from (_taken_line(each) for each in outcome.taken)
    yield from (f"put in: {name}" for name in outcome.put)
    yield from (f"removed: {name}" for name in outcome.removed)
    if not (outcome.taken or outcome.put or outcome.removed):
        yield "Nothing new."
    yield from _standing_lines(outcome.standing)


def _taken_line(taken: Taken) -> str:
    what = []
    if taken.revisions:
        what.append(f"{taken.records} records, {taken.revisions} revisions, {taken.conflicts} conflicts")
    if taken.media:
        what.append(f"{taken.media} recordings and attachments")
    if taken.receipt:
        what.append("a receipt")
    return f"taken in from {taken.sender}: {'; '.join(what)}  ({taken.file})"


def _standing_lines(standing: Standing) -> Iterator[str]:
    yield f"{standing.folder}, for {', '.join(standing.to) or 'nobody'}"
    yield from (f"  nothing may go to {name} any more" for name in standing.lost)
    yield from (f"  {line}" for line in lost_lines(standing.lost_with))
    if standing.later:
        yield f"  {standing.later} recordings and attachments wait until there is room for them"
    if standing.too_large:
        yield f"  {standing.too_large} are larger than all that may lie there: kuager bundle export --media"
    yield from (f"  {_file_line(line)}" for line in standing.lines)


def _file_line(line: Line) -> str:
    words = f"{line.file}  {_STATES[line.state]}"
    if line.sender:
        words += f", from {line.sender}"
    if line.waits_for:
        words += f", waits for {', '.join(line.waits_for)}"
    if line.code:
        words += f": {_REASONS.get(line.code) or sentence(AppError(line.code))}"
    return words
