"""`kuager interview export-table` and `import-table`: interviews as a table, and tables of offices."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import msgspec

from kuager.cli import duplicates
from kuager.cli.console import Console, read_file
from kuager.errors import AppError
from kuager.flows import importing, tables
from kuager.flows.duplicates import mark
from kuager.flows.importing import Mapping, Note, Plan, Problem
from kuager.flows.unlock import Session
from kuager.model import mapping
from kuager.model.ids import RecordId

_KEYS: Final = ("", "id", "session.reference", "session.ticket")
_REASONS: Final = {
    "rounded": "the spreadsheet rounded this number; make the column text and type it again",
    "word": "this word is in no list; say what it means in the mapping (words)",
    "number": "this is no whole number",
    "yes_no": "this is neither yes nor no",
    "date": "this is no EDTF date",
    "no_key": "the key is empty",
    "two_interviews": "several interviews have this key",
    "contradiction": "two rows of one interview differ here",
    "hidden": "the interview was retracted",
    "erased": "the interview was erased",
    "elsewhere": "the account belongs to another interview or source",
    "two_persons": "several people of the interview have this name",
    "twice": "two rows are about one person",
    "persons": "too many people for one interview",
    "form": "this does not fit the field",
}
_NOTES: Final = {
    "date": "understood as EDTF {fact}",
    "no_date": "kept as told; no date was understood",
    "telephone": "dialled {fact}",
    "no_telephone": "kept as told; no telephone number was understood",
}
_NUMBERS: Final = {
    "fits": "fits its own check",
    "old_form": "kept as told; the old form of 15 digits has no check",
    "no_check": "kept as told; this kind of number has no check",
    "length": "kept as told; it has too many or too few characters",
    "characters": "kept as told; it is not only digits",
    "birth": "kept as told; the day of birth in it does not exist",
    "check_character": "kept as told; its last digit does not fit",
}
"""What the arithmetic of an identity number says of it (`model.idnumbers`)."""
_SHOWN: Final = 20


def add(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands among those of `kuager interview`."""
    export = verbs.add_parser(
        "export-table", help="interviews as CSV, a row per person told of (not encrypted)"
    )
    export.add_argument("--csv", type=Path, required=True, metavar="FILE", dest="out")
    export.add_argument("--id", action="append", help="only this interview; may be repeated")
    export.add_argument("--at-risk", action="store_true", help="also what is at risk")
    export.set_defaults(run=_export)
    bring = verbs.add_parser("import-table", help="record interviews from a CSV or XLSX table")
    bring.add_argument("file", type=Path, nargs="?", metavar="FILE")
    bring.add_argument(
        "--mapping", default="", metavar="NAME|FILE", help="what the columns mean; default: guessed"
    )
    bring.add_argument("--key", choices=_KEYS, help="by what rows correct interviews that are recorded")
    bring.add_argument("--encoding", default="", choices=("", *importing.ENCODINGS), help="of CSV")
    bring.add_argument("--sheet", default="", help="of a workbook; default: the first")
    bring.add_argument("--dry-run", action="store_true", help="change nothing, say what would happen")
    bring.add_argument(
        "--errors", type=Path, metavar="FILE", help="rows that are not taken, with the reasons"
    )
    bring.add_argument("--keep-mapping", default="", metavar="NAME", help="keep the mapping in the vault")
    bring.add_argument("--show-mapping", action="store_true", help="print the mapping as JSON, and no more")
    bring.add_argument("--fields", action="store_true", help="print every field that a column may mean")
    bring.add_argument("--why", default="", help="the reason, in the history of what is corrected")
    bring.set_defaults(run=_import)


def _export(arguments: argparse.Namespace, console: Console) -> None:
    only = [RecordId(each) for each in arguments.id] if arguments.id else None
    with console.session() as session, console.progress() as task:
        done = tables.export(session, arguments.out, task, only=only, at_risk=arguments.at_risk)
    lines = [f"Written, not encrypted: {arguments.out}"]
    lines += [f"{done.interviews} interviews, {done.rows} rows, {done.columns} columns"]
    if done.withdrawn:
        lines += [f"{done.withdrawn} withdrawn interviews stay"]
    if done.at_risk:
        lines += [f"{done.at_risk} interviews or people at risk stay; --at-risk takes them along"]
    console.show({"file": str(arguments.out), **msgspec.structs.asdict(done)}, lines)


def _import(arguments: argparse.Namespace, console: Console) -> None:
    if arguments.fields:
        console.show(list(mapping.settable()), list(mapping.settable()))
        return
    if arguments.file is None:
        raise AppError("file.missing", file="of the table")
    with console.session() as session, console.progress() as task:
        sheet = importing.read(arguments.file, task, arguments.encoding, arguments.sheet)
        meaning = _mapping(session, sheet, arguments)
        if arguments.show_mapping:
            console.show_json(mapping.to_json(meaning).decode("utf-8").rstrip("\n"))
            return
        plan = importing.plan(session, sheet, meaning, task)
        if arguments.errors is not None and plan.problems:
            importing.give_back(arguments.errors, sheet, meaning, plan, _reason, "reason")
        brought, known = None, None
        if not arguments.dry_run:
            since = mark(session)
            brought = importing.bring_in(session, plan, arguments.why, task)
            known = duplicates.perhaps_known(session, since, task)
        if arguments.keep_mapping:
            importing.keep_mapping(session, meaning, arguments.keep_mapping)
    console.show(
        {
            "encoding": sheet.encoding,
            "sheet": sheet.name,
            "columns": {column.header: column.field for column in meaning.columns},
            "key": meaning.key,
            "interviews": [
                {"state": each.state, "rows": each.rows, "differences": each.differences}
                for each in plan.interviews
            ],
            "notes": plan.notes,
            "problems": plan.problems,
            "brought": brought,
            "perhaps_known": known,
        },
        [
            *_plan_lines(sheet, meaning, plan),
            *(
                (f"Brought in: {brought.interviews} interviews, {brought.records} records.",)
                if brought is not None
                else ("Nothing has been changed.",)
            ),
            *(duplicates.known_lines(known) if brought is not None else ()),
        ],
    )


def _mapping(session: Session, sheet: importing.Sheet, arguments: argparse.Namespace) -> Mapping:
    if not arguments.mapping:
        meaning = importing.guess(session, sheet)
    elif Path(arguments.mapping).is_file():
        meaning = mapping.from_json(read_file(Path(arguments.mapping), mapping.SIZE_LIMIT))
    else:
        meaning = importing.mapping_named(session, arguments.mapping)
    if arguments.key is not None:
        meaning = mapping.check(msgspec.structs.replace(meaning, key=arguments.key))
    return meaning


def _plan_lines(sheet: importing.Sheet, meaning: Mapping, plan: Plan) -> Iterator[str]:
    if sheet.encoding:
        yield f"Read as {sheet.encoding}; if the words look wrong, name another --encoding."
    else:
        yield f"Sheet {sheet.name} of {len(sheet.names)}."
    found_by = meaning.key or "nothing: all are new"
    yield f"Headers in row {meaning.header_row}; rows are found again by {found_by}."
    unknown = [
        header
        for header in importing.headers(sheet, meaning.header_row)
        if header and header not in {column.header for column in meaning.columns}
    ]
    yield from (f"  {column.header} -> {column.field}" for column in meaning.columns)
    if unknown:
        yield f"  not brought in: {', '.join(unknown)}"
    counts = ", ".join(f"{plan.count(state)} {state}" for state in ("new", "changed", "same", "refused"))
    yield f"Interviews: {counts}."
    for each in [each for each in plan.interviews if each.state == "changed"][:_SHOWN]:
        yield f"  changes {each.title} (row {each.rows[0]}):"
        yield from (f"    {one.path}: {one.before or '-'} -> {one.after or '-'}" for one in each.differences)
    yield from (f"  {_note(note)}" for note in plan.notes[:_SHOWN])
    if len(plan.notes) > _SHOWN:
        yield f"  … and {len(plan.notes) - _SHOWN} more; see --json"
    yield from (f"  row {problem.row} not taken: {_reason(problem)}" for problem in plan.problems)


def _note(note: Note) -> str:
    words = _NUMBERS[note.fact] if note.code == "number" else _NOTES[note.code].format(fact=note.fact)
    return f"row {note.row}, {note.header}: “{note.told}” {words}"


def _reason(problem: Problem) -> str:
    where = ": ".join(part for part in (problem.header, f"“{problem.told}”" if problem.told else "") if part)
    return f"{where}: {_REASONS[problem.reason]}" if where else _REASONS[problem.reason]
