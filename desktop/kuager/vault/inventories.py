"""What a vault holds, in bytes, and where else it is: in the last backup, or nowhere.

Counted are bytes that were really written to the backup, never sequence numbers alone: of the records those
of the revisions that its snapshot had, of files those that its manifest lists by name. What another machine
has told by a receipt to hold would be counted as `elsewhere`; there are no receipts yet, so it is 0.
"""

from __future__ import annotations

import json
from datetime import datetime

import msgspec

from kuager.vault import backup, blob_file, blobs
from kuager.vault.backup import Manifest
from kuager.vault.database import Database
from kuager.vault.generation import Generation


class Held(msgspec.Struct, frozen=True):
    """One kind of thing: records, letters (small files of records), media, drafts. Sizes are in bytes."""

    what: str
    count: int
    size: int
    in_backup: int = 0
    elsewhere: int = 0

    @property
    def only_here(self) -> int:
        """Bytes that would be lost with this vault."""
        return self.size - max(self.in_backup, self.elsewhere)


def inventory(database: Database, generation: Generation, vault: str) -> list[Held]:
    """What is here; drafts are counted by the backup's time."""
    last = backup.last(generation, vault)
    kept = {item.file for item in last.files} if last else set()
    letters: list[tuple[int, bool]] = []
    media: list[tuple[int, bool]] = []
    for size, file, record in database.rows("SELECT size, file, record FROM blob"):
        stored = blob_file.stored_size(size)
        (media if record else letters).append((stored, f"{blobs.FOLDER}/{file}" in kept))
    with generation.drafts() as drafts:
        rows = drafts.rows("SELECT length(content), changed FROM draft")
    return [
        _records(database, last),
        _counted("letters", letters),
        _counted("media", media),
        _counted("drafts", [(size, _is_before(changed, last)) for size, changed in rows]),
    ]


def interviews_only_here(database: Database, generation: Generation, vault: str) -> int:
    """How many interviews were recorded, or changed, since the last backup."""
    last = backup.last(generation, vault)
    return int(
        database.value(
            "SELECT count(DISTINCT s.record) FROM revision r JOIN origin o ON o.n=r.origin "
            "LEFT JOIN json_each(?) seen ON seen.key=o.id "
            "JOIN section s ON s.revision=r.n JOIN record d ON d.n=s.record AND d.kind='testimony' "
            "WHERE s.content IS NOT NULL AND r.seq>coalesce(seen.value, 0)",
            (json.dumps(last.seen if last else {}),),
        )
    )


def _counted(what: str, rows: list[tuple[int, bool]]) -> Held:
    return Held(what, len(rows), sum(size for size, _ in rows), sum(size for size, kept in rows if kept))


def _is_before(changed: str, last: Manifest | None) -> bool:
    return last is not None and datetime.fromisoformat(changed) < datetime.fromisoformat(last.time)


def _records(database: Database, last: Manifest | None) -> Held:
    count = int(database.value("SELECT count(*) FROM record"))
    rows = database.rows(
        "SELECT o.id, r.seq, coalesce(length(r.header), 0) + coalesce((SELECT sum(length(s.content)) "
        "FROM section s WHERE s.revision=r.n), 0) FROM revision r JOIN origin o ON o.n=r.origin"
    )
    seen = last.seen if last else {}
    kept = sum(size for origin, seq, size in rows if seq <= seen.get(origin, 0))
    return Held("records", count, sum(size for _, _, size in rows), kept)
