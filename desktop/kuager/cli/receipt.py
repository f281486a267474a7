"""`kuager receipt`: say what is held here, count what others say, and see what is only here."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from kuager.cli.choices import addressed
from kuager.cli.console import Console
from kuager.errors import AppError
from kuager.flows import receipts, whereabouts
from kuager.flows.unlock import Session
from kuager.flows.whereabouts import Whereabouts
from kuager.model.ids import RecordId

_LEVELS: Final = {
    whereabouts.NOTHING: "only here",
    whereabouts.SENT: "sent, not confirmed",
    whereabouts.SAFE: "safe",
}
_KINDS: Final[dict[str, Callable[[Session, RecordId], Whereabouts | None]]] = {
    "interview": whereabouts.of_interview,
    "source": whereabouts.of_source,
    "person": whereabouts.of_person,
    "letter": whereabouts.of_letter,
}


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands."""
    group = commands.add_parser("receipt", help="what is held here and elsewhere, and signed for")
    verbs = group.add_subparsers(dest="verb", required=True)
    give = verbs.add_parser("give", help="write a receipt of what is held here; every bundle carries one")
    give.add_argument("folder", type=Path)
    give.add_argument("--to", action="append", required=True, metavar="ALIAS", help="may be repeated")
    give.set_defaults(run=_give)
    take = verbs.add_parser("take", help="count what a receipt says that somebody else holds")
    take.add_argument("file", type=Path)
    take.set_defaults(run=_take)
    verbs.add_parser("list", help="who said when what they hold").set_defaults(run=_list)
    where = verbs.add_parser("where", help="where a record is besides here")
    where.add_argument("kind", choices=sorted(_KINDS))
    where.add_argument("id")
    where.set_defaults(run=_where)


def lost_lines(aliases: Iterable[str]) -> list[str]:
    """Who holds what this vault wrote and has no more, and the way to get it."""
    return [
        f"{alias} holds records that this vault wrote and that are not here any more. Let them trust this "
        "vault's card, and ask for a bundle with everything: kuager bundle export --everything"
        for alias in aliases
    ]


def _give(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session, console.progress() as task:
        path = receipts.give(session, arguments.folder, addressed(session, arguments.to), task)
    console.show({"file": str(path)}, [f"Receipt written: {path}"])


def _take(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session, console.progress() as task:
        offered = receipts.look(session, arguments.file, task)
        if offered is None:
            raise AppError("bundle.not_a_bundle")
        taken = receipts.take(session, offered)
    lines = [f"From {offered.holder.alias}, made {offered.time}; whole, signed, for you."]
    lines.append("It counts from now on." if taken.newer else "A newer one is known; it changes nothing.")
    lines += [f"  {each}: another history than here; counted only up to there" for each in taken.forks]
    if taken.lost:
        lines += lost_lines([taken.alias])
    elif taken.behind:
        lines.append("  It tells of records that are not here yet; they count once they came.")
    console.show(taken, lines)


def _list(_: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        found = receipts.every(session)
    console.show(
        found,
        [
            f"{each.time}  {each.alias}  {'counts' if each.counts else 'does not count as safe'}"
            for each in found
        ]
        + lost_lines(each.alias for each in found if each.lost)
        or ["Nobody has said yet what they hold."],
    )


def _where(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        found = _KINDS[arguments.kind](session, RecordId(arguments.id))
    if found is None:
        raise AppError("vault.no_record", kind=arguments.kind)
    files = _LEVELS[found.files] if found.has_files else "none"
    lines = [f"What was told: {_LEVELS[found.words]}. Files: {files}."]
    lines += [
        f"  {'safely with' if each.safe else 'with' if each.told else 'sent to'} {each.alias}"
        for each in found.holders
    ]
    lines += [
        f"  only here: {part.kind} {part.section}" + (f", {part.files} files" if part.files else "")
        for part in found.parts
    ]
    console.show(found, lines)
