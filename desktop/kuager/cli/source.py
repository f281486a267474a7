"""`kuager source`: what others than the families say, one account for each person it tells of."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

import msgspec

from kuager.cli.console import Console, read_file
from kuager.errors import AppError
from kuager.flows import custody, documents, people, retraction, sources, vocabularies
from kuager.flows.sources import Editing
from kuager.flows.unlock import Session
from kuager.model.account import AccountNames
from kuager.model.dates import When, understand
from kuager.model.ids import RecordId, new_record_id
from kuager.model.interview import DOCUMENT_LIMIT, PersonTold
from kuager.model.names import Name
from kuager.model.place import Place
from kuager.model.source import SourceText
from kuager.model.source_document import SourceDocument
from kuager.model.testimony import Safety

_FIELDS: Final = {
    "title": "its title, as it stands there",
    "author": "who said or wrote it",
    "function": "as what: ambassador, court, witness",
    "date": "when it was said or written, in any words",
    "place": "where it was said",
    "to_whom": "to whom",
    "published": "where it was published",
    "published_on": "when",
    "url": "its address on the internet; it is never opened",
    "read_on": "when it was read there",
    "obtained": "how it came here",
    "text": "what it says, in its own words",
    "remarks": "what the office adds",
}


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands."""
    group = commands.add_parser("source", help="statements, reports, papers, messages, pictures as sources")
    verbs = group.add_subparsers(dest="verb", required=True)
    new = verbs.add_parser("add", help="record another source")
    _source_options(new)
    new.add_argument(
        "--person", action="append", default=[], metavar="ID", help="it tells of this person; may be repeated"
    )
    new.add_argument(
        "--name", action="append", default=[], help="it tells of somebody new by this name; may be repeated"
    )
    new.set_defaults(run=_add)
    listing = verbs.add_parser("list", help="the recorded sources")
    listing.add_argument("--hidden", action="store_true", help="retracted ones too")
    listing.set_defaults(run=_list)
    show = verbs.add_parser("show", help="one source, and of whom it tells")
    show.add_argument("id")
    show.set_defaults(run=_show)
    correct = verbs.add_parser("correct", help="correct what is recorded of a source itself")
    correct.add_argument("id")
    _source_options(correct)
    correct.add_argument("--why", required=True)
    correct.set_defaults(run=_correct)
    retract = verbs.add_parser("retract", help="hide a source that was a mistake, with its accounts")
    retract.add_argument("id")
    retract.add_argument("--why", required=True)
    retract.set_defaults(run=_retract)
    again = verbs.add_parser("show-again", help="undo a retraction")
    again.add_argument("id")
    again.set_defaults(run=_show_again)
    bring = verbs.add_parser("import", help="record, or correct, a source from a JSON document")
    bring.add_argument("files", nargs="+", type=Path, metavar="FILE")
    bring.add_argument("--why", default="", help="why it is corrected")
    bring.set_defaults(run=_import)
    export = verbs.add_parser("export", help="a source as a JSON document (not encrypted)")
    export.add_argument("id")
    export.add_argument("--out", type=Path, metavar="FILE", help="default: standard output")
    export.add_argument("--at-risk", action="store_true", help="also if something of it is at risk")
    export.set_defaults(run=_export)


def _source_options(parser: argparse.ArgumentParser) -> None:
    lists = vocabularies.load()
    kinds = [term.code for term in lists["source_kind"].terms]
    parser.add_argument("--kind", choices=kinds)
    for field, means in _FIELDS.items():
        parser.add_argument(f"--{field.replace('_', '-')}", dest=field, help=means)
    parser.add_argument("--language", dest="languages", action="append", metavar="CODE")
    levels = [term.code for term in lists["safety_level"].terms]
    parser.add_argument("--safety", choices=levels, help="default: careful")


def _told(arguments: argparse.Namespace, before: SourceText) -> SourceText:
    """The source with the fields that were given."""
    given: dict[str, object] = {}
    for field in ("kind", *_FIELDS):
        words, old = getattr(arguments, field), getattr(before, field)
        if words is None:
            continue
        if isinstance(old, When):
            given[field] = When(words, understand(words).edtf)
        else:
            given[field] = Place(words) if isinstance(old, Place) else words
    if arguments.languages:
        given["languages"] = tuple(arguments.languages)
    return msgspec.structs.replace(before, **given)


def _safety(arguments: argparse.Namespace, before: Safety) -> Safety:
    return msgspec.structs.replace(before, level=arguments.safety) if arguments.safety else before


def _add(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        known = [people.page(session, RecordId(person)).id for person in arguments.person]
        persons = (
            *(PersonTold(account=new_record_id(), person=person) for person in known),
            *(
                PersonTold(account=new_record_id(), names=AccountNames((Name(name),)))
                for name in arguments.name
            ),
        )
        document = SourceDocument(
            id=new_record_id(),
            source=_told(arguments, SourceText(kind=arguments.kind or "other")),
            safety=_safety(arguments, Safety()),
            persons=persons,
        )
        saved = sources.save(session, Editing(document))
    accounts = [told.account for told in persons]
    lines = [f"{saved.id}: recorded", *(f"  account {account}" for account in accounts)]
    console.show({"id": saved.id, "accounts": accounts}, lines)


def _list(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        rows = sources.listing(session, hidden=arguments.hidden)
    lines = [
        f"{row.id}  {row.date:14}  {row.kind:18}  {row.title or row.author or row.published}: {row.persons}"
        for row in rows
    ]
    console.show(rows, lines or ["No other source is recorded."])


def _show(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        document = sources.open_recorded(session, RecordId(arguments.id)).document
        custody.viewed(session, RecordId(document.id), "source", "text")
    said = document.source
    lines = [f"{said.title or said.author} ({said.kind}, {document.safety.level})"]
    for field in _FIELDS:
        value = getattr(said, field)
        words = value.told if isinstance(value, When | Place) else value
        lines += [f"  {field:13} {words}"] if words else []
    lines += [f"  {'languages':13} {', '.join(said.languages)}"] if said.languages else []
    lines += [f"  copy          {each.file_name or each.blob}" for each in document.attachments.files]
    for told in document.persons:
        spelt = " · ".join(name.text for name in told.names.names)
        lines.append(f"  tells of      {spelt or told.person or told.account}")
        lines += [
            f"    {event.happened.told or '?'}: {event.kind} {event.sentence}" for event in told.events.events
        ]
    console.show(document, lines)


def _correct(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        before = sources.open_recorded(session, RecordId(arguments.id)).document
        told, safety = _told(arguments, before.source), _safety(arguments, before.safety)
        saved = sources.correct(session, RecordId(arguments.id), told, arguments.why, safety)
    console.show({"id": saved.id, "records": saved.records}, [f"{saved.id}: {saved.records} records changed"])


def _other(session: Session, record: str) -> RecordId:
    if not people.is_other_source(session, RecordId(record)):
        raise AppError("vault.no_record", kind="source")
    return RecordId(record)


def _retract(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        retraction.retract(session, _other(session, arguments.id), "source", arguments.why)
    console.show(
        {"hidden": True}, ["The source and its accounts are hidden. Show it again: source show-again."]
    )


def _show_again(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        retraction.show_again(session, _other(session, arguments.id), "source")
    console.show({"hidden": False}, ["The source is shown again."])


def _import(arguments: argparse.Namespace, console: Console) -> None:
    contents = [read_file(path, DOCUMENT_LIMIT) for path in arguments.files]
    saved: list[sources.Saved] = []
    try:
        with console.session() as session:
            for content in contents:
                saved += [sources.import_json(session, content, arguments.why)]
    finally:  # what was recorded before a document was refused is told all the same
        if saved:
            console.show(
                [{"id": each.id, "records": each.records} for each in saved],
                [f"{each.id}: {each.records} records changed" for each in saved],
            )


def _export(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        document = sources.export_json(session, RecordId(arguments.id), at_risk=arguments.at_risk)
    if arguments.out is None:
        console.show_json(document.decode("utf-8").rstrip("\n"))
        return
    documents.write(arguments.out, document)
    console.show({"file": str(arguments.out)}, [f"Written, not encrypted: {arguments.out}"])
