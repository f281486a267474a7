"""What a vault holds, in bytes, and where else it is: in the last backup, with somebody else, or nowhere.

Counted are bytes that were really written to the backup, never sequence numbers alone: of the records those
of the revisions that its snapshot had, of files those that its manifest lists by name. Elsewhere is what
another machine has signed for by a receipt that counts (`whereabouts.SAFE`), and nothing that was only sent.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import NamedTuple

import msgspec

from kuager.vault import backup, blob_file, blobs
from kuager.vault.backup import Manifest
from kuager.vault.database import Database
from kuager.vault.generation import Generation
from kuager.vault.whereabouts import FILE_LEVEL, LEVEL, SAFE


class Held(msgspec.Struct, frozen=True):
    """One kind of thing: records, letters (small files of records), media, drafts. Sizes are in bytes."""

    what: str
    count: int
    size: int
    in_backup: int = 0
    elsewhere: int = 0
    only_here: int = 0
    """Bytes that would be lost with this vault."""


class _Item(NamedTuple):
    size: int
    kept: bool
    safe: bool = False


def inventory(database: Database, generation: Generation, vault: str) -> list[Held]:
    """What is here; drafts are counted by the backup's time."""
    last = backup.last(generation, vault)
    kept = {item.file for item in last.files} if last else set()
    letters: list[_Item] = []
    media: list[_Item] = []
    for size, file, record, level in database.rows(
        f"SELECT b.size, b.file, b.record, {FILE_LEVEL} FROM blob b"
    ):
        item = _Item(blob_file.stored_size(size), f"{blobs.FOLDER}/{file}" in kept, level >= SAFE)
        (media if record else letters).append(item)
    with generation.drafts() as drafts:
        rows = drafts.rows("SELECT length(content), changed FROM draft")
    return [
        _records(database, last),
        _counted("letters", letters),
        _counted("media", media),
        _counted("drafts", [_Item(size, _is_before(changed, last)) for size, changed in rows]),
    ]


def interviews_only_here(database: Database, generation: Generation, vault: str) -> int:
    """How many interviews were recorded, or changed, since the last backup, and are safe with nobody else."""
    last = backup.last(generation, vault)
    return int(
        database.value(
            "SELECT count(DISTINCT s.record) FROM revision r JOIN origin o ON o.n=r.origin "
            "LEFT JOIN json_each(?) seen ON seen.key=o.id "
            "JOIN section s ON s.revision=r.n JOIN record d ON d.n=s.record AND d.kind='testimony' "
            "LEFT JOIN whereabouts a ON a.record=d.n "
            "WHERE s.content IS NOT NULL AND r.seq>coalesce(seen.value, 0) "
            f"AND (coalesce(a.files, {SAFE})<{SAFE} OR {LEVEL}<{SAFE})",
            (json.dumps(last.seen if last else {}),),
        )
    )


def _counted(what: str, items: list[_Item]) -> Held:
    return Held(
        what,
        len(items),
        sum(item.size for item in items),
        sum(item.size for item in items if item.kept),
        sum(item.size for item in items if item.safe),
        sum(item.size for item in items if not item.kept and not item.safe),
    )


def _is_before(changed: str, last: Manifest | None) -> bool:
    return last is not None and datetime.fromisoformat(changed) < datetime.fromisoformat(last.time)


def _records(database: Database, last: Manifest | None) -> Held:
    """A header counts as safe where every section of it is whose bytes are here."""
    held = "CASE WHEN s.content IS NOT NULL THEN {} END"
    rows = database.rows(
        "SELECT o.id, r.seq, coalesce(length(r.header), 0), coalesce(sum(length(s.content)), 0), "
        f"coalesce(sum({held.format(f'({LEVEL}>={SAFE})*length(s.content)')}), 0), "
        f"coalesce(min({held.format(LEVEL)}), 0) "
        "FROM revision r JOIN origin o ON o.n=r.origin LEFT JOIN section s ON s.revision=r.n GROUP BY r.n"
    )
    seen = last.seen if last else {}
    size = in_backup = elsewhere = only_here = 0
    for origin, seq, header, content, safe, least in rows:
        there = safe + (header if least >= SAFE else 0)
        size += header + content
        elsewhere += there
        if seq <= seen.get(origin, 0):
            in_backup += header + content
        else:
            only_here += header + content - there
    count = int(database.value("SELECT count(*) FROM record"))
    return Held("records", count, size, in_backup, elsewhere, only_here)
