"""`kuager attachment`: pictures and documents of a testimony, an account or another source."""

from __future__ import annotations

import argparse
from pathlib import Path

from kuager.cli.console import Console
from kuager.flows import attachments
from kuager.flows.attachments import Attached
from kuager.model.attachment import COVER, CROP, TURN, Attachment, Edit
from kuager.model.dates import When, understand
from kuager.model.ids import BlobId, RecordId


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands."""
    group = commands.add_parser("attachment", help="pictures and documents: in, list, show, work on, out")
    verbs = group.add_subparsers(dest="verb", required=True)
    bring = verbs.add_parser("add", help="keep a file with a record, as it is")
    bring.add_argument("record", help="of a testimony, an account or another source")
    bring.add_argument("file", type=Path)
    bring.add_argument(
        "--kind", default="", help="a code of the vocabulary attachment_kind; portrait is shown"
    )
    bring.add_argument("--shows", default="", help="what it shows")
    bring.add_argument("--by", default="", help="who took the picture or wrote the paper")
    bring.add_argument("--made", default="", metavar="WHEN", help="when that was, in words")
    bring.add_argument("--given-by", default="", help="who handed it over")
    bring.add_argument("--from", default="", dest="came_from", help="where it comes from")
    bring.add_argument("--language", action="append", default=[], help="a language in it; may be repeated")
    bring.add_argument("--why", default="", help="why the record is changed")
    bring.set_defaults(run=_add)
    listing = verbs.add_parser("list", help="those of a record; of an interview with those of its persons")
    listing.add_argument("record")
    listing.set_defaults(run=_list)
    show = verbs.add_parser("show", help="everything recorded of one")
    show.add_argument("attachment")
    show.set_defaults(run=_show)
    work = verbs.add_parser("work", help="a working copy beside the untouched original, without metadata")
    work.add_argument("attachment")
    work.add_argument("--page", type=int, default=1)
    work.add_argument("--turn", type=int, choices=(90, 180, 270), help="clockwise")
    box = ("LEFT", "TOP", "WIDTH", "HEIGHT")
    work.add_argument(
        "--cover", action="append", default=[], nargs=4, type=int, metavar=box, help="a black box, in pixels"
    )
    work.add_argument("--crop", nargs=4, type=int, metavar=box, help="what remains, in pixels")
    work.set_defaults(run=_work)
    export = verbs.add_parser("export", help="write one as a file that everybody can read")
    export.add_argument("attachment")
    export.add_argument("out", type=Path, metavar="FILE")
    export.add_argument("--at-risk", action="store_true", help="also if it, or its record, is at risk")
    export.set_defaults(run=_export)


def _line(attached: Attached) -> str:
    told = attached.attachment
    marks = ("working copy" if told.worked_from else "", "" if attached.here else "not here")
    said = "  ".join(part for part in (told.kind, told.shows, *marks) if part)
    form = told.media_type or "other"
    return f"{told.blob}  {attached.kind:9} {told.size:10}  {form:16} {told.file_name}  {said}".rstrip()


def _add(arguments: argparse.Namespace, console: Console) -> None:
    told = Attachment(
        blob=BlobId("0" * 32),
        sha256="0" * 64,
        size=0,
        kind=arguments.kind,
        shows=arguments.shows,
        made_by=arguments.by,
        made=When(arguments.made, understand(arguments.made).edtf),
        given_by=arguments.given_by,
        came_from=arguments.came_from,
        languages=tuple(arguments.language),
    )
    with console.session() as session:
        kept = attachments.add(session, RecordId(arguments.record), arguments.file, told, arguments.why)
    console.show(kept, [f"Kept in the vault: {kept.blob}", f"SHA-256 {kept.sha256}"])


def _list(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        found = attachments.of_record(session, RecordId(arguments.record))
    console.show(found, [_line(each) for each in found] or ["No pictures or documents."])


def _show(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        found = attachments.recorded(session, BlobId(arguments.attachment))
    told = found.attachment
    facts = {
        "record": found.record,
        "shows": told.shows,
        "kind": told.kind,
        "taken or written by": told.made_by,
        "taken or written": told.made.told,
        "given by": told.given_by,
        "comes from": told.came_from,
        "languages": ", ".join(told.languages),
        "SHA-256": told.sha256,
        "worked from": told.worked_from,
        "what was done": "; ".join(_done(edit) for edit in told.edits),
    }
    console.show(found, [_line(found), *(f"  {name}: {value}" for name, value in facts.items() if value)])


def _done(edit: Edit) -> str:
    if edit.act == TURN:
        return f"turned {edit.degrees}"
    return f"{edit.act} {edit.left} {edit.top} {edit.width} {edit.height}"


def _work(arguments: argparse.Namespace, console: Console) -> None:
    edits = [Edit(TURN, degrees=arguments.turn)] if arguments.turn else []
    edits += [Edit(COVER, *box) for box in arguments.cover]
    edits += [Edit(CROP, *arguments.crop)] if arguments.crop else []
    with console.session() as session, console.progress() as task:
        copy = attachments.work_on(session, BlobId(arguments.attachment), edits, task, arguments.page - 1)
    console.show(copy, [f"Kept in the vault: {copy.blob}", f"SHA-256 {copy.sha256}"])


def _export(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        blob = BlobId(arguments.attachment)
        attachments.export(session, blob, arguments.out, at_risk=arguments.at_risk)
    console.show({"file": str(arguments.out)}, [f"Written, not encrypted: {arguments.out}"])
