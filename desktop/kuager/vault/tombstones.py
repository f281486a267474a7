"""What has been erased here and stays erased: the tombstones, and what they forbid.

A tombstone is a row of `erased`: id and kind of a record, and the request it goes back to. It is never
removed, also not when the lists are made anew. It covers every section of the record, whoever wrote it and
whenever it comes, but those that `model.erasure.KEPT` names.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from typing import Final

from kuager.errors import AppError
from kuager.model import canonical, erasure
from kuager.model.account import AccountSource
from kuager.model.ids import RecordId
from kuager.model.letter import LetterBasis
from kuager.model.merge import Key
from kuager.model.person import Pair
from kuager.model.revision import SECTION_BYTES_LIMIT
from kuager.vault.database import Database

_KEPT: Final = " OR ".join(
    f"(e.kind='{kind}' AND s.name IN ({', '.join(repr(name) for name in sorted(names))}))"
    for kind, names in erasure.KEPT.items()
)

ERASED_SECTIONS: Final = (
    "SELECT s.n FROM erased e CROSS JOIN record d ON d.id=e.record AND d.kind=e.kind "
    f"CROSS JOIN section s ON s.record=d.n WHERE NOT ({_KEPT})"
)
"""The numbers of the sections that are covered by a tombstone."""

ERASED_WAITING: Final = (
    "SELECT s.record, s.kind, s.name FROM erased e JOIN shelved s ON s.record=e.record AND s.kind=e.kind "
    f"WHERE s.part<>'header' AND NOT ({_KEPT})"
)
"""What lies on the shelf and is covered by a tombstone."""

TOLD_IN: Final = {"account": "source", "letter": "letter", "pair": "pair"}
"""The section that says to what a record of a kind belongs."""


def is_erased(database: Database, record: RecordId, kind: str) -> bool:
    """Whether a record was erased here."""
    return bool(database.value("SELECT 1 FROM erased WHERE record=? AND kind=?", (record, kind)))


def among(database: Database, keys: AbstractSet[Key]) -> set[Key]:
    """Those that were erased here."""
    if not database.value("SELECT EXISTS(SELECT 1 FROM erased)"):
        return set()
    rows = database.rows(
        "SELECT e.record, e.kind FROM json_each(?) j "
        "JOIN erased e ON e.record=j.value->>0 AND e.kind=j.value->>1",
        (json.dumps(sorted(keys)),),
    )
    return {(RecordId(record), kind) for record, kind in rows}


def check(database: Database, record: RecordId, kind: str, sections: Iterable[str] = ("",)) -> None:
    """`record.erased` where a record, or one of these sections of it, may not be written any more."""
    if is_erased(database, record, kind) and not all(erasure.is_kept(kind, name) for name in sections):
        raise AppError("record.erased")


def owners(kind: str, content: bytes) -> set[Key]:
    """What this writing of `TOLD_IN` belongs to; nothing where only a later program can read it."""
    with contextlib.suppress(AppError):
        if kind == "account":
            told = canonical.decode(content, AccountSource, limit=SECTION_BYTES_LIMIT)
            return {(told.source, "testimony"), (told.source, "source")}
        if kind == "pair":
            pair = canonical.decode(content, Pair, limit=SECTION_BYTES_LIMIT)
            return {(node, of) for node in (pair.one, pair.other) for of in ("testimony", "account")}
        basis = canonical.decode(content, LetterBasis, limit=SECTION_BYTES_LIMIT)
        accounts: set[Key] = {(account, "account") for account in basis.accounts}
        return accounts | {(applicant, "testimony") for applicant in basis.applicants}
    return set()
