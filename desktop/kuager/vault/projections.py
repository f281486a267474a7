"""Read tables made from the history: lists and search read these, never the revisions.

`refresh` brings the rows that depend on some changed records up to date, inside the transaction that
changed them; `rebuild` makes all of them anew and gives the same rows. A row holds what a list shows; where
two heads of a section stand, the one with the latest claimed time is shown and the conflict is counted.

Records are taken in pages (`lines`), so that any number of them needs the memory of one page.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
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

_PAGE: Final = 512
"""Records that are renewed at once."""
_PAGE_BYTES: Final = 1 << 21
"""What the sections of a page may hold; one record that holds more is a page of its own."""
_TURNS: Final = {"link": 0, "letter": 2}
"""Links come first, for they say of which file a line is, and letters last, for they name the others."""

HEADS_OF_ALL = (
    "INSERT INTO head SELECT s.record, s.name, s.n FROM section s JOIN revision r ON r.n=s.revision "
    "WHERE s.name<>'why' AND NOT EXISTS(SELECT 1 FROM parent p WHERE p.record=s.record "
    f"AND p.name=s.name AND p.digest=r.digest) AND s.n NOT IN ({ERASED_SECTIONS})"
)
"""Finds the heads: sections whose revision nobody names as a parent; can be narrowed by `AND`.

What was erased has none: it is nothing that stands, and nothing to decide between.
"""


def refresh(database: Database, changed: Iterable[Key], rules: EventRules, task: Task | None = None) -> None:
    """Update every row that depends on the changed records; call inside the writing transaction.

    Call it once for all: a row that depends on several of them is then most often made once.
    """
    task = task or Task.silent()
    waiting = dict.fromkeys(changed)
    keys = sorted(waiting, key=lambda key: _TURNS.get(key[1], 1))
    lines = Lines(database, rules, waiting)
    done = 0
    for page in _pages(database, keys):
        for key in page:
            del waiting[key]
        for _ in lines.renew(page):
            task.step(done, len(keys), "lists")
        whereabouts.settle_keys(database, page)
        done += len(page)


def rebuild(database: Database, rules: EventRules, task: Task | None = None) -> None:
    """Empty and fill all read tables from the history; call inside a transaction."""
    recreate_projections(database)
    database.run(f"{HEADS_OF_ALL} ORDER BY s.record, s.name, s.n")
    every = [(RecordId(i), kind) for i, kind in database.rows("SELECT id, kind FROM record ORDER BY n")]
    refresh(database, every, rules, task)


def _pages(database: Database, keys: Sequence[Key]) -> Iterator[list[Key]]:
    """The keys in order, as many at once as may be."""
    for at in range(0, len(keys), _PAGE):
        some, page, size = keys[at : at + _PAGE], list[Key](), 0
        sizes: dict[int, int] = dict(
            database.rows(
                "SELECT j.key, total(length(s.content)) FROM json_each(?) j "
                "CROSS JOIN record d ON d.id=j.value->>0 AND d.kind=j.value->>1 "
                "CROSS JOIN head h ON h.record=d.n CROSS JOIN section s ON s.n=h.section GROUP BY j.key",
                (json.dumps(some),),
            )
        )
        for place, key in enumerate(some):
            size += sizes.get(place, 0)
            if page and size > _PAGE_BYTES:
                yield page
                page, size = [], sizes.get(place, 0)
            page.append(key)
        yield page
