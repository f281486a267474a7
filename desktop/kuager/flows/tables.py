"""Interviews as one table: a row for each person told of, a column for each field that anything says.

One file and not one for each section: a repetition is a column with its number (`person.names.names.2.text`),
so the table loses nothing and comes back as it went (`flows.importing`, by `id` and `person.account`). What
is said of the interview stands in each of its rows. The table is not encrypted. Withdrawn and retracted
interviews never leave; what is at risk (`vault.staying`) only where it is asked for. Excel shows no more than
32,767 characters of a cell and 16,384 columns; the file has all. The custody log names each interview before
the file exists. `safety.at_risk` or `consent.withdrawn` where nothing may leave, `table.nothing` where
there is nothing, and the errors of `files`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

import msgspec

from kuager import files
from kuager.archive import table
from kuager.errors import AppError
from kuager.flows import interview
from kuager.flows.unlock import Session
from kuager.model import fields, mapping
from kuager.model.ids import RecordId, consent_id
from kuager.model.interview import Interview
from kuager.model.mapping import PERSON
from kuager.task import Task
from kuager.vault import staying
from kuager.vault.custody import Act
from kuager.vault.staying import Staying

_OF_SOURCE: Final = frozenset({"relation", "connection"})
"""What the section `source` of an account says, in the document a field of the person."""


class Exported(msgspec.Struct, frozen=True):
    """What was written, and how many interviews, persons and parts of either stayed because they are at risk.

    `withdrawn` interviews stay in any case.
    """

    interviews: int
    rows: int
    columns: int
    withdrawn: int
    at_risk: int


class _Chosen(msgspec.Struct):
    """The rows that may leave, and the counts of what stays."""

    records: list[RecordId] = msgspec.field(default_factory=list)
    rows: list[dict[str, str]] = msgspec.field(default_factory=list)
    withdrawn: int = 0
    at_risk: int = 0


def export(
    session: Session,
    path: Path,
    task: Task,
    *,
    only: Iterable[RecordId] | None = None,
    at_risk: bool = False,
) -> Exported:
    """Write interviews as CSV: all that may leave, or some of them; on the thread that writes."""
    chosen = _chosen(session, None if only is None else set(only), task, at_risk=at_risk)
    if not chosen.rows:
        why_not = "safety.at_risk" if chosen.at_risk else "consent.withdrawn" if chosen.withdrawn else ""
        raise AppError(why_not or "table.nothing")
    columns = _columns(chosen.rows)
    content = table.to_csv([columns, *([row.get(column, "") for column in columns] for row in chosen.rows)])
    with session.database.transaction():  # first: no copy without its line
        for record in chosen.records:
            session.custody.note(Act.EXPORTED, record, "testimony", form="table")
    files.write_whole(path, content)
    return Exported(len(chosen.records), len(chosen.rows), len(columns), chosen.withdrawn, chosen.at_risk)


def _chosen(session: Session, only: set[RecordId] | None, task: Task, *, at_risk: bool) -> _Chosen:
    chosen = _Chosen()
    held = staying.NOTHING if at_risk else staying.read(session.database)
    listed = [row for row in interview.listing(session) if only is None or row.id in only]
    for done, row in enumerate(listed):
        task.step(done, len(listed), "reading")
        if row.frozen:
            chosen.withdrawn += 1
        elif (row.id, "testimony") in held.records:
            chosen.at_risk += 1
        else:
            document = interview.open_recorded(session, row.id).interview
            kept = [
                at
                for at, told in enumerate(document.persons, 1)
                if (told.account, "account") not in held.records
            ]
            told = fields.values(document)
            free = {path: text for path, text in told.items() if not _stays(document, path, held)}
            chosen.at_risk += len(document.persons) - len(kept)
            chosen.at_risk += len({_part(document, path) for path in told.keys() - free.keys()})
            chosen.records.append(row.id)
            chosen.rows += _rows(free, kept)
    return chosen


def _stays(document: Interview, path: str, held: Staying) -> bool:
    return bool(held.parts) and _part(document, path) in held.parts


def _part(document: Interview, path: str) -> staying.Part:
    """The part of a record that a field of the document lies in."""
    first, _, rest = path.partition(".")
    if first == "persons":
        number, _, inner = rest.partition(".")
        name = inner.partition(".")[0]
        section = "source" if name in _OF_SOURCE else name
        return document.persons[int(number) - 1].account, "account", section
    if first == "consent":
        return consent_id(document.id), "consent", "consent"
    return document.id, "testimony", first


def _rows(told: Mapping[str, str], persons: Iterable[int]) -> list[dict[str, str]]:
    """The rows of one interview; one without persons has a row all the same."""
    shared = {path: text for path, text in told.items() if not path.startswith("persons.")}
    rows = []
    for at in persons:
        prefix = f"persons.{at}."
        own = {
            PERSON + path.removeprefix(prefix): text for path, text in told.items() if path.startswith(prefix)
        }
        rows.append(shared | own)
    return rows or [shared]


def _columns(rows: Iterable[Mapping[str, str]]) -> list[str]:
    """The fields that any row has, in the order of the list of fields, repetitions by number."""
    order = {path: at for at, path in enumerate(mapping.row_fields())}
    used = {path for row in rows for path in row}

    def place(path: str) -> tuple[str, list[int], int]:
        # All of the first event before the second: a repetition keeps together.
        parts = path.split(".")
        numbers = [int(part) for part in parts if part.isdecimal()]
        stem = ".".join(parts[: next((at for at, part in enumerate(parts) if part.isdecimal()), 0)])
        return stem, numbers, order[fields.pattern(path)]

    first: dict[str, int] = {}
    for path in used:
        stem = place(path)[0] or path
        first[stem] = min(first.get(stem, len(order)), order[fields.pattern(path)])
    return sorted(used, key=lambda path: (first[place(path)[0] or path], place(path)[1], place(path)[2]))
