"""`kuager bundle` for sets with media: several volumes out, gone on with, given up; a volume of media in."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from kuager.cli.console import Console
from kuager.errors import AppError
from kuager.flows import sending
from kuager.flows.choosing import Choice
from kuager.flows.sending import SIZES, USUAL, Standing
from kuager.flows.unlock import Session
from kuager.model.ids import OriginId
from kuager.task import Cancelled, Task


def add_options(export: argparse.ArgumentParser) -> None:
    """What `bundle export` says of media."""
    export.add_argument(
        "--volume-size", choices=list(SIZES), default=USUAL, help="how large a volume may be (2G: any stick)"
    )


def add(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands for what was cut off."""
    more = verbs.add_parser("go-on", help="go on with a set that was cut off, here or on another stick")
    more.add_argument("folder", type=Path)
    more.set_defaults(run=_go_on)
    verbs.add_parser("unfinished", help="the set that was cut off").set_defaults(run=_unfinished)
    verbs.add_parser("give-up", help="forget the set that was cut off and remove its files").set_defaults(
        run=_give_up
    )


def export(
    session: Session,
    console: Console,
    task: Task,
    arguments: argparse.Namespace,
    to: list[OriginId],
    choice: Choice,
) -> None:
    """Write a set with media; where it is cut off, what is whole is kept and told."""
    size = SIZES[arguments.volume_size]
    shipment = sending.begin(session, arguments.folder, to, choice, size=size, seen=arguments.as_planned)
    _run(session, console, task, shipment)


def _run(session: Session, console: Console, task: Task, shipment: sending.Shipment) -> None:
    try:
        standing = sending.run(session, shipment, task)
    except (AppError, Cancelled, KeyboardInterrupt):
        left = sending.unfinished(session)
        if left is not None:
            console.warn(f"{_count(left)} Go on with: kuager bundle go-on {left.folder}")
        raise
    console.show(_data(standing), _lines(standing))


def _data(standing: Standing) -> dict[str, object]:
    return {
        "set": standing.set,
        "folder": standing.folder,
        "volumes": [
            {
                "volume": each.volume,
                "folder": folder,
                "file": each.file,
                "size": each.size,
                "sha256": each.sha256,
            }
            for each, folder in zip(standing.written, standing.folders, strict=True)
        ],
        "lacking": standing.volumes - len(standing.written),
    }


def _count(standing: Standing) -> str:
    return f"{len(standing.written)} of {standing.volumes} volumes are written and checked."


def _lines(standing: Standing) -> Iterator[str]:
    for each, folder in zip(standing.written, standing.folders, strict=True):
        what = "records" if each.volume == 1 else "media"
        where = "" if folder == standing.folder else f" (in {folder})"
        yield f"{each.file}{where}  {what}, {each.size} bytes, read back: SHA-256 {each.sha256}"
    yield f"{_count(standing)} Folder: {standing.folder}"


def _go_on(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session, console.progress() as task:
        _run(session, console, task, sending.go_on(session, arguments.folder))


def _unfinished(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        standing = sending.unfinished(session)
    if standing is None:
        console.show(None, ["Nothing was cut off."])
    else:
        console.show(_data(standing), _lines(standing))


def _give_up(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        begun = sending.unfinished(session) is not None
        left = sending.give_up(session)
    said = "The set is forgotten, and its files are removed." if begun else "Nothing was cut off."
    lines = [f"  not here, remove it yourself: {path}" for path in left]
    console.show({"given_up": begun, "left": [str(path) for path in left]}, [said, *lines])
