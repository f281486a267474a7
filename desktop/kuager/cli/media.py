"""`kuager media`: recordings in the vault, in, out, listed and checked."""

from __future__ import annotations

import argparse
from pathlib import Path

from kuager.cli.console import Console
from kuager.errors import AppError
from kuager.flows import media
from kuager.flows.media import Recording
from kuager.model.ids import BlobId, RecordId


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands."""
    group = commands.add_parser("media", help="recordings in the vault: in, out, list, check")
    verbs = group.add_subparsers(dest="verb", required=True)
    bring = verbs.add_parser(
        "import", help="keep an encrypted copy with an interview; the same command goes on after a crash"
    )
    bring.add_argument("interview")
    bring.add_argument("file", type=Path)
    bring.set_defaults(run=_import)
    verbs.add_parser("list", help="every recording").set_defaults(run=_list)
    export = verbs.add_parser("export", help="write a recording as a file that everybody can read")
    export.add_argument("recording")
    export.add_argument("out", type=Path, metavar="FILE")
    export.set_defaults(run=_export)
    remove = verbs.add_parser("remove", help="forget a copy that was stopped, or that no record names")
    remove.add_argument("recording")
    remove.set_defaults(run=_remove)
    verbs.add_parser("check", help="read every recording through").set_defaults(run=_check)


def _line(recording: Recording) -> str:
    return f"{recording.id}  {recording.state:8} {recording.size:15}  {recording.title}  {recording.name}"


def _import(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session, console.progress() as task:
        video = media.bring_in(session, RecordId(arguments.interview), arguments.file, task)
    console.show(video, [f"Kept in the vault: {video.blob}", f"SHA-256 {video.sha256}"])


def _list(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        found = media.listing(session)
    console.show(found, [_line(each) for each in found] or ["No recordings."])


def _export(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session, console.progress() as task:
        media.export(session, BlobId(arguments.recording), arguments.out, task)
    console.show({"file": str(arguments.out)}, [f"Written, not encrypted: {arguments.out}"])


def _remove(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        media.give_up(session, BlobId(arguments.recording))
    console.show({"removed": True}, ["The copy is forgotten."])


def _check(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session, console.progress() as task:
        found = media.check(session, task)
    console.show(
        found,
        [f"{'whole' if each.whole else 'DAMAGED':8} {_line(each.recording)}" for each in found]
        or ["No recordings."],
    )
    if not all(each.whole for each in found):
        raise AppError("vault.damaged", part="recording")
