"""Read tables made from the history: lists and search read these, never the revisions.

`refresh` brings the rows that depend on some changed records up to date, inside the transaction that
changed them; `rebuild` makes all of them anew and gives the same rows. A row holds what a list shows; where
two heads of a section stand, the one with the latest claimed time is shown and the conflict is counted.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext
from sys import intern
from typing import Final

from kuager.model.ids import RecordId
from kuager.model.merge import Key
from kuager.model.status import EventRules
from kuager.task import Task
from kuager.vault import whereabouts
from kuager.vault.database import Database
from kuager.vault.lines import Lines
from kuager.vault.schema import recreate_projections
from kuager.vault.tombstones import ERASED_SECTIONS

_PAGE: Final = 1000
"""Records of which is asked at once what depends on them."""

_NOTING: Final = 0.1
"""The part of the time that this asking takes."""

_MANY: Final = 20_000
"""More than so many are brought up to date with fewer pages of the database in memory."""

HEADS_OF_ALL = (
    "INSERT INTO head SELECT s.record, s.name, s.n FROM section s "
    "WHERE s.name<>'why' AND (NOT EXISTS(SELECT 1 FROM parent p WHERE p.record=s.record AND p.name=s.name) "
    "OR NOT EXISTS(SELECT 1 FROM revision r JOIN parent p ON p.digest=r.digest "
    "WHERE r.n=s.revision AND p.record=s.record AND p.name=s.name)) "
    f"AND s.n NOT IN ({ERASED_SECTIONS})"
)
"""Finds the heads: sections whose revision nobody names as a parent; can be narrowed by `AND`.

Of most sections nothing was ever replaced: their revisions need not be looked at.
What was erased has none: it is nothing that stands, and nothing to decide between.
"""


def refresh(database: Database, changed: Iterable[Key], rules: EventRules, task: Task | None = None) -> None:
    """Update every row that depends on the changed records; call inside the writing transaction.

    Call it once for all: a row that depends on several of them is then made once.
    """
    task = task or Task.silent()
    keys = list(dict.fromkeys(changed))
    lines = Lines(database, rules)
    with _fitting(database, len(keys)):
        for at in range(0, len(keys), _PAGE):
            task.step(int(_NOTING * at), len(keys), "lists")
            page = keys[at : at + _PAGE]
            lines.note(page)
            whereabouts.settle_keys(database, page)
        for share in lines.renew():
            over = _NOTING + (1 - _NOTING) * share
            task.step(int(over * len(keys)), len(keys), "lists")


def rebuild(database: Database, rules: EventRules, task: Task | None = None) -> None:
    """Empty and fill all read tables from the history; call inside a transaction."""
    with _fitting(database, database.value("SELECT count(*) FROM record")):
        recreate_projections(database)
        database.run(f"{HEADS_OF_ALL} ORDER BY s.record, s.name, s.n")
        records = database.each("SELECT id, kind FROM record ORDER BY n")
        refresh(database, ((RecordId(record), intern(kind)) for record, kind in records), rules, task)


def _fitting(database: Database, records: int) -> AbstractContextManager[None]:
    """Where there are many records hardly a page of the database is wanted again soon."""
    return database.sparing() if records > _MANY else nullcontext()
