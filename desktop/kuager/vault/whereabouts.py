"""Where records are besides here: safely with somebody, sent and not confirmed, or only here.

One row of `whereabouts` per record of which nothing is only here; a record without a row has something that
is nowhere else. `words` is the least level of all writings of it whose bytes are held here, `files` that of
the recordings, attachments and PDFs that they name; so a record is as safe as its least safe part, and what
was withheld from everybody keeps it here. Counted are bytes that somebody signed for, never numbers alone.

The rows are made from `holder`, `reach`, `lacking` and `elsewhere` (see `receipts`) for a set of records
at once, inside the transaction that changed something.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from typing import Final

import msgspec

from kuager.model.ids import OriginId, RecordId
from kuager.model.merge import Key
from kuager.vault.database import Database

NOTHING: Final = 0
SENT: Final = 1
SAFE: Final = 2

_MEDIA: Final = "('videos', 'attachments', 'document')"
"""The sections that name files."""

_WEIGHT: Final = "CASE WHEN h.told THEN w.weight ELSE min(w.weight, 1) END"
_HELD: Final = (
    "h.origin=r.origin AND h.last>=r.seq AND NOT EXISTS(SELECT 1 FROM lacking l WHERE l.origin=r.origin "
    "AND l.seq=r.seq AND l.holder=h.holder AND l.told=h.told AND (l.name='' OR l.name=s.name))"
)
LEVEL: Final = (
    f"coalesce((SELECT max({_WEIGHT}) FROM reach h JOIN holder w ON w.n=h.holder WHERE {_HELD}), 0)"
)
"""The level of section `s` of revision `r`."""

# Sections are kept as bytes, which SQLite would take for its own binary form of JSON. What a later program
# wrote may be no JSON at all.
_JSON: Final = "CASE WHEN json_valid(CAST(s.content AS TEXT)) THEN CAST(s.content AS TEXT) END"
_NAMED: Final = (
    f"json_tree({_JSON}) t JOIN blob b ON t.key='blob' AND b.id=t.atom "
    "AND b.sha256=CAST(s.content AS TEXT)->>(t.path || '.sha256')"
)
FILE_LEVEL: Final = (
    f"coalesce((SELECT max({_WEIGHT}) FROM elsewhere h JOIN holder w ON w.n=h.holder "
    "WHERE h.blob=b.id AND h.sha256=b.sha256), 0)"
)
"""The level of file `b`."""


class Holder(msgspec.Struct, frozen=True):
    """A machine that has something of a record, or was sent it.

    `told`: it signed for something of it; `safe`: for all of it that is here, and counts.
    """

    origin: OriginId
    alias: str
    safe: bool
    time: str = ""
    told: bool = False


class Part(msgspec.Struct, frozen=True):
    """A section, or with `files` so many files, of a record, of which something is nowhere but here."""

    record: RecordId
    kind: str
    section: str
    files: int = 0


class Whereabouts(msgspec.Struct, frozen=True):
    """Where some records are, taken together. `words` and `files` are levels; `parts` are only here.

    Without any file `files` is safe.
    """

    words: int
    files: int
    holders: tuple[Holder, ...] = ()
    parts: tuple[Part, ...] = ()
    has_files: bool = False

    @property
    def level(self) -> int:
        """The level of the least safe part."""
        return min(self.words, self.files)


# Making the rows ------------------------------------------------------------------------------------


def settle(database: Database, records: Collection[int] | None = None) -> None:
    """Make the rows of these records (by row number) anew, or of all."""
    chosen = json.dumps(sorted(records)) if records is not None else "[]"
    some = "IN (SELECT value FROM json_each(?1))" if records is not None else "IS NOT ?1"
    database.run(f"DELETE FROM whereabouts WHERE record {some}", (chosen,))
    if database.value("SELECT 1 FROM reach LIMIT 1") is None:
        return
    database.run(
        f"INSERT INTO whereabouts SELECT s.record, min({LEVEL}) words, {SAFE} FROM section s "
        f"JOIN revision r ON r.n=s.revision WHERE s.record {some} AND s.content IS NOT NULL "
        "GROUP BY s.record HAVING words>0",
        (chosen,),
    )
    for record, level in database.rows(
        f"SELECT s.record, min({FILE_LEVEL}) FROM whereabouts a JOIN section s ON s.record=a.record "
        f"JOIN {_NAMED} WHERE a.record {some} AND s.name IN {_MEDIA} AND s.content IS NOT NULL "
        "GROUP BY s.record",
        (chosen,),
    ):
        database.run("UPDATE whereabouts SET files=? WHERE record=?", (level, record))


def settle_keys(database: Database, changed: Iterable[Key]) -> None:
    """The same of records by id and kind, after they were written."""
    rows = database.rows(
        "SELECT d.n FROM json_each(?) j JOIN record d ON d.id=j.value->>0 AND d.kind=j.value->>1",
        (json.dumps(list(changed)),),
    )
    settle(database, [n for (n,) in rows])


def settle_written(
    database: Database, spans: Collection[tuple[int, int, int]], *, files: bool = False
) -> None:
    """The same of what these (origin, first, last) revisions wrote; `files`: of all that names files, too."""
    found: set[int] = set()
    for span in spans:
        found |= {
            n
            for (n,) in database.rows(
                "SELECT DISTINCT s.record FROM revision r JOIN section s ON s.revision=r.n "
                "WHERE r.origin=? AND r.seq BETWEEN ? AND ?",
                span,
            )
        }
    if files:
        found |= {n for (n,) in database.rows(f"SELECT DISTINCT record FROM section WHERE name IN {_MEDIA}")}
    if found:
        settle(database, found)


def named(database: Database, origins: Collection[int]) -> set[tuple[str, str]]:
    """The files (id, SHA-256) held here that the writings of these origins (by row number) name."""
    return {
        (blob, sha256)
        for blob, sha256 in database.rows(
            f"SELECT DISTINCT b.id, b.sha256 FROM section s JOIN revision r ON r.n=s.revision JOIN {_NAMED} "
            f"WHERE s.name IN {_MEDIA} AND s.content IS NOT NULL "
            "AND r.origin IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(origins)),),
        )
    }


def is_told(database: Database, holders: Collection[OriginId]) -> bool:
    """Whether anything is known to be with one of these machines."""
    asked = json.dumps(sorted(holders))
    return any(
        database.value(
            f"SELECT 1 FROM {table} h JOIN origin o ON o.n=h.holder "
            "WHERE o.id IN (SELECT value FROM json_each(?)) LIMIT 1",
            (asked,),
        )
        for table in ("reach", "elsewhere")
    )


# Lists ----------------------------------------------------------------------------------------------

_LINES: Final = {
    "interview": ("testimony", "source"),
    "source": ("source", "source"),
    "person": ("person", "person"),
    "letter": ("letter", ""),
}
"""Of each list the kind of record that a line is of, and by which column the accounts in it name it."""

_UNSAFE_CONSENTS: Final = (
    f"SELECT ({_JSON})->>'testimony', coalesce(a.words, 0), coalesce(a.files, 0) FROM record d "
    "LEFT JOIN whereabouts a ON a.record=d.n JOIN section s ON s.record=d.n AND s.name='consent' "
    f"WHERE d.kind='consent' AND s.content IS NOT NULL AND coalesce(min(a.words, a.files), 0)<{SAFE}"
)
"""Whose they are stands in them alone: only few have to be read where most are safe."""

Levels = tuple[int, int]


def levels(database: Database, kind: str) -> dict[RecordId, Levels]:
    """(words, files) of every line of a list of which nothing is only here; the others are left out."""
    if database.value("SELECT 1 FROM whereabouts LIMIT 1") is None:
        return {}
    own, owner = _LINES[kind]
    found = _told(database, own)
    lines: dict[str, Levels] = {}
    for record in database.rows("SELECT id FROM record WHERE kind=?", (own,)):
        lines[record[0]] = found.get(record[0], (NOTHING, NOTHING))
    if owner:
        accounts = _told(database, "account")
        for line, account in database.rows(f"SELECT {owner}, id FROM account"):
            level = accounts.get(account, (NOTHING, NOTHING))
            lines[line] = _least(lines.get(line, (SAFE, SAFE)), level)
    if own == "testimony":
        for line, words, files in database.rows(_UNSAFE_CONSENTS):
            if line in lines:
                lines[line] = _least(lines[line], (words, files))
    return {RecordId(line): level for line, level in lines.items() if level[0]}


def _told(database: Database, kind: str) -> dict[str, Levels]:
    return {
        record: (words, files)
        for record, words, files in database.rows(
            "SELECT d.id, a.words, a.files FROM whereabouts a JOIN record d ON d.n=a.record WHERE d.kind=?",
            (kind,),
        )
    }


def _least(one: Levels, other: Levels) -> Levels:
    return min(one[0], other[0]), min(one[1], other[1])


# One page -------------------------------------------------------------------------------------------


def of(database: Database, keys: Iterable[Key]) -> Whereabouts | None:
    """Where these records are; None where nothing of them is here."""
    asked = json.dumps(list(keys))
    start = (
        "FROM json_each(?1) j JOIN record d ON d.id=j.value->>0 AND d.kind=j.value->>1 "
        "JOIN section s ON s.record=d.n JOIN revision r ON r.n=s.revision"
    )
    words = database.rows(
        f"SELECT d.id, d.kind, s.name, {LEVEL}, s.n {start} WHERE s.content IS NOT NULL", (asked,)
    )
    files = database.rows(
        f"SELECT d.id, d.kind, s.name, {FILE_LEVEL}, b.id || b.sha256 {start} "
        f"JOIN {_NAMED} WHERE s.name IN {_MEDIA} AND s.content IS NOT NULL GROUP BY d.n, s.name, 5",
        (asked,),
    )
    if not words:
        return None
    here = dict.fromkeys((record, kind, name) for record, kind, name, level, _ in words if not level)
    lone: dict[tuple[str, str, str], int] = {}
    for record, kind, name, level, _ in files:
        if not level:
            lone[record, kind, name] = lone.get((record, kind, name), 0) + 1
    parts = [Part(RecordId(record), kind, name) for record, kind, name in here]
    parts += [Part(RecordId(record), kind, name, count) for (record, kind, name), count in lone.items()]
    return Whereabouts(
        min(level for _, _, _, level, _ in words),
        min((level for _, _, _, level, _ in files), default=SAFE),
        _holders(database, asked, start, {n for *_, n in words}, {name for *_, name in files}),
        tuple(parts),
        bool(files),
    )


def _holders(
    database: Database, asked: str, start: str, words: set[int], files: set[str]
) -> tuple[Holder, ...]:
    told: dict[int, bool] = {}
    signed: dict[int, set[int | str]] = {}
    by_words = database.rows(
        f"SELECT h.holder, h.told, h.told AND w.weight>=2, s.n {start} JOIN reach h ON {_HELD} "
        "JOIN holder w ON w.n=h.holder AND w.weight>0 WHERE s.content IS NOT NULL",
        (asked,),
    )
    by_files = database.rows(
        f"SELECT h.holder, h.told, h.told AND w.weight>=2, b.id || b.sha256 {start} JOIN {_NAMED} "
        "JOIN elsewhere h ON h.blob=b.id AND h.sha256=b.sha256 "
        f"JOIN holder w ON w.n=h.holder AND w.weight>0 WHERE s.name IN {_MEDIA} AND s.content IS NOT NULL",
        (asked,),
    )
    for holder, is_told, is_signed, what in (*by_words, *by_files):
        told[holder] = told.get(holder, False) or bool(is_told)
        if is_signed:
            signed.setdefault(holder, set()).add(what)
    names = {
        n: (OriginId(origin), alias, time)
        for n, origin, alias, time in database.rows(
            "SELECT o.n, o.id, o.alias, coalesce(h.time, '') FROM origin o LEFT JOIN holder h ON h.n=o.n"
        )
    }
    everything = words | files
    found = [
        Holder(names[n][0], names[n][1], signed.get(n, set()) >= everything, names[n][2], is_told)
        for n, is_told in told.items()
    ]
    return tuple(sorted(found, key=lambda each: (not each.safe, each.alias, each.origin)))
