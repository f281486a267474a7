"""Bringing in the tables that offices have: read, understood, shown, and only then recorded, all or nothing.

How rows become interviews is in `flows.table_rows`. What two writings of a section say stays beside each
other, as with every correction; nobody's unsaved draft is touched. Mappings are kept by name, as a setting of
the vault for all its members.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

import msgspec

from kuager import files
from kuager.archive import delimited, table, workbook
from kuager.archive.table import Row, Sheet
from kuager.errors import AppError
from kuager.flows import header_words, saving
from kuager.flows.table_rows import Difference, Interviews, Note, Planned, Problem, grouped, understood
from kuager.flows.unlock import Session
from kuager.model import mapping
from kuager.model.mapping import Column, Mapping
from kuager.task import Task
from kuager.vault.history import Change

__all__ = ["Column", "Difference", "Mapping", "Note", "Planned", "Problem", "Row", "Sheet"]

ENCODINGS: Final = delimited.ENCODINGS
_MAPPINGS: Final = "table_mappings"
_MAPPINGS_LIMIT: Final = 100


class Plan(msgspec.Struct, frozen=True):
    """What bringing a table in would do. Nothing has been changed yet."""

    interviews: tuple[Planned, ...]
    notes: tuple[Note, ...]

    def count(self, state: str) -> int:
        """How many interviews are of one state."""
        return sum(each.state == state for each in self.interviews)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Every reason why a row is not taken, by row."""
        found = (problem for each in self.interviews for problem in each.problems)
        return tuple(sorted(found, key=lambda problem: (problem.row, problem.header)))


class Brought(msgspec.Struct, frozen=True):
    """What was brought in: interviews new and changed, and records written."""

    interviews: int
    records: int


def read(path: Path, task: Task, encoding: str = "", sheet: str = "") -> Sheet:
    """The rows of a CSV file or a workbook; `table.unreadable`, `table.too_large`, `input.too_large`."""
    untrusted_bytes = files.read_bounded(path, table.FILE_LIMIT)
    if untrusted_bytes.startswith((workbook.SIGNATURE, workbook.OLD_SIGNATURE)):
        return workbook.read(untrusted_bytes, sheet, task)
    return delimited.read(untrusted_bytes, encoding)


def headers(sheet: Sheet, row: int) -> tuple[str, ...]:
    """The headers in a row."""
    found = next((each.cells for each in sheet.rows if each.number == row), ())
    return tuple(cell.strip() for cell in found)


def guess(session: Session, sheet: Sheet) -> Mapping:
    """What its columns may mean: the largest kept mapping whose headers are all there, else by the words."""
    above = {cell.strip() for row in sheet.rows[:20] for cell in row.cells}
    kept = [each for each in mappings(session) if {column.header for column in each.columns} <= above]
    best = max(kept, key=lambda each: len(each.columns), default=None)
    guessed = header_words.guess(sheet.rows)
    return best if best is not None and len(best.columns) >= len(guessed.columns) else guessed


def plan(session: Session, sheet: Sheet, meaning: Mapping, task: Task) -> Plan:
    """What bringing it in would do; `table.bad_mapping` where no column means anything."""
    mapping.check(meaning)
    above = headers(sheet, meaning.header_row)
    places = [(above.index(each.header), each) for each in meaning.columns if each.header in above]
    if not places:
        raise AppError("table.bad_mapping", reason="no column of it is in the table")
    notes: list[Note] = []
    rows = (row for row in sheet.rows if row.number > meaning.header_row)
    groups = grouped([understood(row, places, notes) for row in rows], meaning.key)
    interviews = Interviews(session, meaning.key)
    planned = []
    for done, group in enumerate(groups):
        task.step(done, len(groups), "understanding")
        planned.append(interviews.planned(group))
    return Plan(tuple(planned), tuple(notes))


def bring_in(session: Session, planned: Plan, why: str, task: Task) -> Brought:
    """Record what is new or changed, in one transaction; cancelling leaves nothing. `table.nothing`."""
    changes: list[Change] = []
    wanted = [each for each in planned.interviews if each.state in ("new", "changed")]
    for done, each in enumerate(wanted):
        task.step(done, len(wanted), "comparing")
        if each.editing is None:
            continue
        document, before = each.editing.interview, dict(each.editing.files)
        changes += saving.changes(
            session, document.sections(), each.editing.seen, document.files(), before, why.strip()
        )
    if not changes:
        raise AppError("table.nothing")
    session.history.save(changes, session.member.id, session.clock(), task=task)
    return Brought(len(wanted), len(changes))


def give_back(
    path: Path, sheet: Sheet, meaning: Mapping, planned: Plan, words: Callable[[Problem], str], head: str
) -> int:
    """Write the rows that are not taken as CSV, the reasons in a last column under `head`; how many rows."""
    reasons: dict[int, list[str]] = {}
    for each in planned.interviews:
        for number in each.rows:
            own = [words(problem) for problem in each.problems if problem.row == number]
            if each.state == "refused":  # the rows beside a refused one are not taken either
                reasons[number] = own or [words(each.problems[0])]
    above = next((row.cells for row in sheet.rows if row.number == meaning.header_row), ())
    rows = [row for row in sheet.rows if row.number in reasons]
    width = max((len(row.cells) for row in rows), default=0)
    width = max(width, len(above))
    lines = [[*_wide(row.cells, width), " ".join(reasons[row.number])] for row in rows]
    files.write_whole(path, table.to_csv([[*_wide(above, width), head], *lines]))
    return len(rows)


def _wide(cells: tuple[str, ...], width: int) -> list[str]:
    return [*cells, *[""] * (width - len(cells))]


# Mappings that are kept -------------------------------------------------------------------------------


def mappings(session: Session) -> list[Mapping]:
    """The mappings that are kept, by name."""
    kept = session.office_setting(_MAPPINGS)
    return msgspec.json.decode(kept, type=list[Mapping]) if kept else []


def keep_mapping(session: Session, meaning: Mapping, name: str) -> Mapping:
    """Keep a mapping under a name, in place of one that had it; on the thread that writes."""
    named = mapping.check(msgspec.structs.replace(meaning, name=name.strip()[:100]))
    if not named.name:
        raise AppError("table.bad_mapping", reason="no name")
    others = [each for each in mappings(session) if each.name != named.name]
    kept = sorted([*others[-_MAPPINGS_LIMIT:], named], key=lambda each: each.name)
    session.keep_office_setting(_MAPPINGS, msgspec.json.encode(kept).decode("utf-8"))
    return named


def mapping_named(session: Session, name: str) -> Mapping:
    """A mapping that is kept; `table.bad_mapping`."""
    found = next((each for each in mappings(session) if each.name == name), None)
    if found is None:
        raise AppError("table.bad_mapping", reason="no mapping of this name is kept")
    return found
