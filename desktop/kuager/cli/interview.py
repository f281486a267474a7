"""`kuager interview` and `kuager schema`: list, JSON in and out."""

from __future__ import annotations

import argparse
from pathlib import Path

from kuager.cli import duplicates, tables
from kuager.cli.console import Console, read_file
from kuager.flows import documents
from kuager.flows import interview as flow
from kuager.flows.duplicates import mark
from kuager.model import kinds, source_document
from kuager.model.ids import RecordId
from kuager.model.interview import DOCUMENT_LIMIT, json_schema


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands."""
    group = commands.add_parser("interview", help="list, import and export interviews")
    verbs = group.add_subparsers(dest="verb", required=True)
    listing = verbs.add_parser("list", help="the recorded interviews")
    listing.add_argument("--hidden", action="store_true", help="retracted ones too")
    listing.set_defaults(run=_list)
    bring = verbs.add_parser("import", help="record an interview from a JSON document")
    bring.add_argument("files", nargs="+", type=Path, metavar="FILE")
    bring.set_defaults(run=_import)
    export = verbs.add_parser("export", help="an interview as a JSON document (not encrypted)")
    export.add_argument("id")
    export.add_argument("--out", type=Path, metavar="FILE", help="default: standard output")
    export.add_argument("--at-risk", action="store_true", help="also if something of it is at risk")
    export.set_defaults(run=_export)
    tables.add(verbs)
    withdraw = verbs.add_parser("withdraw", help="the testifier takes the consent back: all use ends at once")
    withdraw.add_argument("id")
    withdraw.add_argument("--why", default="", help="who told it, and how")
    withdraw.set_defaults(run=_withdraw)
    schema = commands.add_parser("schema", help="the JSON Schema of a document, or of every record")
    schema.add_argument("of", nargs="?", choices=("interview", "source", "records"), default="interview")
    schema.set_defaults(run=_schema)


def _list(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        rows = flow.listing(session, hidden=arguments.hidden)
    console.show(
        rows, [f"{row.id}  {row.date:12}  {row.ticket:6}  {row.testifier}: {row.persons}" for row in rows]
    )


def _import(arguments: argparse.Namespace, console: Console) -> None:
    contents = [read_file(path, DOCUMENT_LIMIT) for path in arguments.files]
    saved: list[flow.Saved] = []
    known: list[RecordId] | None = []
    try:
        with console.session() as session:
            since = mark(session)
            for content in contents:
                saved += [flow.import_json(session, content)]
            with console.progress() as task:
                known = duplicates.perhaps_known(session, since, task)
    finally:  # what was recorded before a document was refused is told all the same
        if saved:
            console.show(
                [
                    {
                        "id": each.id,
                        "records": each.records,
                        "perhaps_known": sorted(
                            set(known or ()) & set(each.editing.interview.files().values())
                        ),
                    }
                    for each in saved
                ],
                [
                    *(f"{each.id}: {each.records} records changed" for each in saved),
                    *duplicates.known_lines(known),
                ],
            )


def _export(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        document = flow.export_json(session, RecordId(arguments.id), at_risk=arguments.at_risk)
    if arguments.out is None:
        console.show_json(document.decode("utf-8").rstrip("\n"))
        return
    documents.write(arguments.out, document)
    console.show({"file": str(arguments.out)}, [f"Written, not encrypted: {arguments.out}"])


def _withdraw(arguments: argparse.Namespace, console: Console) -> None:
    with console.session() as session:
        flow.withdraw(session, RecordId(arguments.id), arguments.why)
    console.show({"withdrawn": True}, ["Nothing of this interview leaves this machine any more."])


def _schema(arguments: argparse.Namespace, console: Console) -> None:
    of = {"interview": json_schema, "source": source_document.json_schema, "records": kinds.json_schema}
    schema = of[arguments.of]()
    console.show_json(schema.decode("utf-8").rstrip("\n"))
