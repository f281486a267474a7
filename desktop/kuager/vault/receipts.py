"""What of this vault is elsewhere: what other machines told by a receipt to hold, and what was sent to them.

Both are kept alike: up to which sequence number of each origin (`reach`), what of that is lacking there
(`lacking`, name "" for a whole revision), and which files are there (`elsewhere`). `told` is 1 for what its
holder signed, 0 for what was sent and nobody confirmed. Of a receipt only what this vault can check counts:
an origin up to the last segment of which the holder gave the digest that is held here, too.

How much a holder's word weighs (`SAFE`, `SENT`, `NOTHING`) comes from outside (`weigh`), for it depends on
cards and roster. Whatever changes here renews `whereabouts`. Call it inside the writing transaction.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from itertools import islice
from typing import Final, NamedTuple

import msgspec

from kuager.model import canonical
from kuager.model.holding import Holding, OriginHolding, Run, Within, numbers, runs, told_segments
from kuager.model.ids import OriginId
from kuager.model.merge import BlobName
from kuager.model.revision import SECTIONS_LIMIT, digest_of
from kuager.vault import whereabouts
from kuager.vault.blobs import Blob, Blobs
from kuager.vault.custody import Entry
from kuager.vault.database import Database
from kuager.vault.whereabouts import NOTHING, SAFE, SENT

__all__ = ["NOTHING", "SAFE", "SENT"]

_NUMBER: Final = "receipt number"

Gap = tuple[int, int, str]
"""Origin's row, sequence number, section: what a holder lacks."""


class Told(msgspec.Struct, frozen=True):
    """What became of a receipt. `newer`: it took the place of what was known of its holder.

    `forks` are origins of which the holder has other segments under the same numbers: nothing of them counts
    from there on. `behind` says that it tells of segments that are not here yet: `catch_up` looks again.
    """

    newer: bool
    forks: tuple[OriginId, ...] = ()
    behind: bool = False


class Carried(NamedTuple):
    """What a bundle carries: of each origin the numbers in these runs, but for what it withholds.

    `roster` is the version of the organisation's roster that goes along, 0 for none.
    """

    spans: Mapping[OriginId, tuple[Run, ...]]
    stubs: AbstractSet[tuple[OriginId, int]]
    absent: Mapping[tuple[OriginId, int], Collection[str]]
    blobs: AbstractSet[BlobName]
    roster: int = 0


NOTHING_CARRIED: Final = Carried({}, frozenset(), {}, frozenset())


class _Where(NamedTuple):
    """What is known of one holder in one way."""

    reach: dict[int, int]
    lacking: set[Gap]
    blobs: set[tuple[str, str]]


# What is held here ----------------------------------------------------------------------------------


def holding(database: Database, blobs: Blobs, origins: Collection[OriginId] | None = None) -> Holding:
    """What this vault really holds of these origins, or of all; files that are there in full length."""
    every = database.rows(
        "SELECT o.n, o.id, max(g.number), max(g.last) FROM origin o JOIN segment g ON g.origin=o.n "
        "GROUP BY o.n ORDER BY o.id"
    )
    told = [row for row in every if origins is None or row[1] in origins]
    there = {(each.id, each.sha256) for each in blobs.files() if _is_there(blobs, each)}
    named = whereabouts.named(database, [row[0] for row in told])
    return Holding(
        origins=tuple(_held_of(database, *row) for row in told),
        blobs=tuple(sorted(name for name in there if name in named)),
    )


def _is_there(blobs: Blobs, blob: Blob) -> bool:
    """Whether the file lies in its place in its full length; its bytes are not looked at."""
    try:
        return (blobs.folder / blob.file).stat().st_size == blob.stored
    except OSError:
        return False


def _held_of(database: Database, n: int, origin: str, count: int, last: int) -> OriginHolding:
    segments = database.rows(
        "SELECT number, content FROM segment WHERE origin=? AND number IN (SELECT value FROM json_each(?)) "
        "ORDER BY number",
        (n, json.dumps(told_segments(count))),
    )
    stubs = database.rows(
        "SELECT seq FROM revision WHERE origin=? AND header IS NULL AND seq<=? ORDER BY seq", (n, last)
    )
    absent: dict[str, list[int]] = {}
    for name, seq in database.rows(
        "SELECT s.name, r.seq FROM revision r JOIN section s ON s.revision=r.n "
        "WHERE r.origin=? AND r.seq<=? AND s.content IS NULL ORDER BY s.name, r.seq",
        (n, last),
    ):
        absent.setdefault(name, []).append(seq)
    return OriginHolding(
        origin=origin,
        segments=tuple((number, digest_of(content)) for number, content in segments),
        stubs=runs(seq for (seq,) in stubs),
        absent={name: runs(seqs) for name, seqs in absent.items()},
    )


def next_number(database: Database) -> int:
    """The number of the next receipt that this vault gives."""
    number = int(database.value("SELECT value FROM meta WHERE key=?", (_NUMBER,)) or 0) + 1
    database.run("INSERT OR REPLACE INTO meta VALUES(?,?)", (_NUMBER, number))
    return number


# Who counts -----------------------------------------------------------------------------------------


def weigh(database: Database, weights: Mapping[OriginId, int]) -> None:
    """How much each machine's word weighs from now on; one that is not named weighs nothing."""
    before: dict[OriginId, int] = dict(
        database.rows("SELECT o.id, h.weight FROM holder h JOIN origin o ON o.n=h.n")
    )
    changed = {origin for origin in {*before, *weights} if before.get(origin, 0) != weights.get(origin, 0)}
    for origin in sorted(changed):
        database.run(
            "INSERT INTO holder(n, weight) SELECT n, ? FROM origin WHERE id=? "
            "ON CONFLICT(n) DO UPDATE SET weight=excluded.weight",
            (weights.get(origin, NOTHING), origin),
        )
    if changed and whereabouts.is_told(database, changed):
        whereabouts.settle(database)


def known_to(database: Database, origin: OriginId) -> set[OriginId]:
    """The machines whose records one knows of: its own, and by the custody log what it brought or was sent.

    What shares its receiving key is the same vault as it was, or copies of it.
    """
    office = {
        OriginId(each)
        for (each,) in database.rows(
            "SELECT w.id FROM origin w JOIN origin o USING(recipient) WHERE o.id=?", (origin,)
        )
    }
    found = set(office)
    for (content,) in database.rows(
        "SELECT content FROM custody WHERE instr(content, CAST('\"carried\"' AS BLOB))"
    ):
        entry = canonical.decode_kept(content, Entry)
        if office.intersection(str(entry.facts.get("to", "")).split()):
            found |= {OriginId(each) for each in entry.carried}
    return found


# Receipts -------------------------------------------------------------------------------------------


def has_others(database: Database, own: OriginId) -> bool:
    """Whether any card of another machine was compared."""
    found = database.value("SELECT 1 FROM origin WHERE id<>? AND trusted_by<>'' LIMIT 1", (own,))
    return found is not None


def number_of(database: Database, holder: OriginId) -> int:
    """The number of the receipt of a machine that counts, 0 where there is none."""
    return int(
        database.value("SELECT h.number FROM holder h JOIN origin o ON o.n=h.n WHERE o.id=?", (holder,)) or 0
    )


def every(database: Database) -> list[tuple[OriginId, str, str, int, bool, bool]]:
    """Who told what they hold: origin, alias, time, number, whether it counts, whether it tells of more."""
    return [
        (OriginId(origin), alias, time, number, weight >= SAFE, bool(behind))
        for origin, alias, time, number, weight, behind in database.rows(
            "SELECT o.id, o.alias, h.time, h.number, h.weight, h.behind FROM holder h "
            "JOIN origin o ON o.n=h.n WHERE h.number>0"
        )
    ]


def first_of(database: Database, holders: Collection[OriginId]) -> str:
    """When the one of these signed a receipt that counts who did so first; "" if one of them never did."""
    times = database.rows(
        "SELECT h.time FROM holder h JOIN origin o ON o.n=h.n WHERE h.number>0 AND h.weight>0 "
        "AND o.id IN (SELECT value FROM json_each(?)) ORDER BY h.time",
        (json.dumps(sorted(holders)),),
    )
    return times[0][0] if times and len(times) == len(set(holders)) else ""


def take(database: Database, holder: OriginId, number: int, time: str, told: Holding) -> Told:
    """Keep what a trusted machine tells; an older receipt than the one that is kept changes nothing."""
    n = int(database.value("SELECT n FROM origin WHERE id=?", (holder,)))
    if number <= number_of(database, holder):
        return Told(False)
    database.run(
        "INSERT INTO holder(n, number, time, content) VALUES(?,?,?,?) ON CONFLICT(n) DO UPDATE "
        "SET number=excluded.number, time=excluded.time, content=excluded.content",
        (n, number, time, canonical.encode(told)),
    )
    return _derive(database, n, told)


def catch_up(database: Database) -> None:
    """Look again at receipts that told of segments that were not here, after something came in."""
    for n, content in database.rows("SELECT n, content FROM holder WHERE behind=1"):
        _derive(database, n, canonical.decode_kept(content, Holding))


def _derive(database: Database, n: int, told: Holding) -> Told:
    ids: dict[OriginId, int] = dict(database.rows("SELECT id, n FROM origin"))
    reach: dict[int, int] = {}
    lacking: set[Gap] = set()
    forks: list[OriginId] = []
    behind = False
    for each in told.origins:
        origin = ids.get(OriginId(each.origin))
        if origin is None:
            behind = True
            continue
        last, is_last, is_fork = _known(database, origin, each)
        if is_fork:
            forks.append(OriginId(each.origin))
        behind |= not is_last and not is_fork
        if last:
            reach[origin] = last
            lacking |= {(origin, seq, "") for seq in numbers(each.stubs, last)}
            lacking.update(_absent(database, origin, each, last))
    _replace(database, n, 1, _Where(reach, lacking, {(blob, sha256) for blob, sha256 in told.blobs}))
    database.run("UPDATE holder SET behind=? WHERE n=?", (behind, n))
    return Told(True, tuple(forks), behind)


def _absent(database: Database, origin: int, told: OriginHolding, last: int) -> Iterator[Gap]:
    """The sections that are lacking there: of those that there are, or may be where only a stub is here.

    Whatever else a holder names is no section: so what it tells takes no more room than what is held here.
    """
    if not told.absent:
        return
    of_name = {name: Within(listed) for name, listed in told.absent.items()}
    for seq, name in database.each(
        "SELECT r.seq, s.name FROM revision r JOIN section s ON s.revision=r.n "
        "WHERE r.origin=? AND r.seq<=? AND s.name IN (SELECT value FROM json_each(?))",
        (origin, last, json.dumps(list(of_name))),
    ):
        if seq in of_name[name]:
            yield origin, seq, name
    for (seq,) in database.each(
        "SELECT seq FROM revision WHERE origin=? AND seq<=? AND header IS NULL", (origin, last)
    ):
        names = (name for name, within in of_name.items() if seq in within)
        yield from ((origin, seq, name) for name in islice(names, SECTIONS_LIMIT))


def _known(database: Database, origin: int, told: OriginHolding) -> tuple[int, bool, bool]:
    """Up to which sequence number the same is here; whether that is all that is told; whether it forks."""
    held = {
        number: (digest_of(content), last)
        for number, last, content in database.rows(
            "SELECT number, last, content FROM segment WHERE origin=? "
            "AND number IN (SELECT value FROM json_each(?))",
            (origin, json.dumps([number for number, _ in told.segments])),
        )
    }
    same = [held[number][1] for number, digest in told.segments if held.get(number, ("",))[0] == digest]
    is_fork = any(number in held and held[number][0] != digest for number, digest in told.segments)
    last_number, last_digest = told.segments[-1]
    return max(same, default=0), held.get(last_number, ("",))[0] == last_digest, is_fork


# What was sent --------------------------------------------------------------------------------------


def sent(database: Database, to: Iterable[OriginId], what: Carried) -> None:
    """Note what goes to machines: with what went before it is what they may have by now.

    What comes after something that they signed for counts as if that had been sent, too.
    """
    ids: dict[OriginId, int] = dict(database.rows("SELECT id, n FROM origin"))
    for holder in to:
        before, signed = _where(database, ids[holder], 0), _where(database, ids[holder], 1)
        reach, lacking = dict(before.reach), set(before.lacking)
        for origin, runs_ in what.spans.items():
            n = ids[origin]
            since = reach.get(n, 0)
            had = max(since, min(runs_[0][0] - 1, signed.reach.get(n, 0)))
            lacking |= {gap for gap in signed.lacking if gap[0] == n and since < gap[1] <= had}
            lacking = {left for gap in lacking for left in _left(gap, n, origin, what)}
            reach[n] = max(had, runs_[-1][1])
            lacking |= set(_new_gaps(n, origin, had, what))
        _replace(database, ids[holder], 0, _Where(reach, lacking, before.blobs | what.blobs))


def _new_gaps(n: int, origin: OriginId, had: int, what: Carried) -> Iterator[Gap]:
    """What lacks of an origin after what was had, up to the end of what came."""
    before = had
    for first, last in what.spans[origin]:
        yield from ((n, seq, "") for seq in range(before + 1, first))
        before = max(before, last)
    yield from ((n, seq, "") for of, seq in what.stubs if of == origin and seq > had)
    for (of, seq), names in what.absent.items():
        if of == origin and seq > had:
            yield from ((n, seq, name) for name in names)


def _left(gap: Gap, n: int, origin: OriginId, what: Carried) -> Iterator[Gap]:
    """What of a gap is left after what came of an origin."""
    place = (origin, gap[1])
    came = gap[0] == n and any(first <= gap[1] <= last for first, last in what.spans[origin])
    if not came or place in what.stubs:
        yield gap
        return
    for name in what.absent.get(place, ()):
        if gap[2] in ("", name):
            yield gap[0], gap[1], name


# Rows -----------------------------------------------------------------------------------------------


def _where(database: Database, n: int, told: int) -> _Where:
    place = (n, told)
    return _Where(
        dict(database.rows("SELECT origin, last FROM reach WHERE holder=? AND told=?", place)),
        {
            (origin, seq, name)
            for origin, seq, name in database.rows(
                "SELECT origin, seq, name FROM lacking WHERE holder=? AND told=?", place
            )
        },
        {
            (blob, sha256)
            for blob, sha256 in database.rows(
                "SELECT blob, sha256 FROM elsewhere WHERE holder=? AND told=?", place
            )
        },
    )


def _replace(database: Database, n: int, told: int, now: _Where) -> None:
    before = _where(database, n, told)
    for origin in now.reach.keys() | before.reach.keys():
        if now.reach.get(origin, 0) == 0:
            database.run("DELETE FROM reach WHERE origin=? AND holder=? AND told=?", (origin, n, told))
        else:
            database.run("INSERT OR REPLACE INTO reach VALUES(?,?,?,?)", (origin, n, told, now.reach[origin]))
    database.run_many(
        "DELETE FROM lacking WHERE origin=? AND seq=? AND name=? AND holder=? AND told=?",
        ((*gap, n, told) for gap in sorted(before.lacking - now.lacking)),
    )
    database.run_many(
        "INSERT INTO lacking(origin, seq, name, holder, told) VALUES(?,?,?,?,?)",
        ((*gap, n, told) for gap in sorted(now.lacking - before.lacking)),
    )
    database.run_many(
        "DELETE FROM elsewhere WHERE blob=? AND sha256=? AND holder=? AND told=?",
        ((*blob, n, told) for blob in sorted(before.blobs - now.blobs)),
    )
    database.run_many(
        "INSERT INTO elsewhere VALUES(?,?,?,?)",
        ((*blob, n, told) for blob in sorted(now.blobs - before.blobs)),
    )
    changed = {
        (origin, min(old, new) + 1, max(old, new))
        for origin in now.reach.keys() | before.reach.keys()
        if (old := before.reach.get(origin, 0)) != (new := now.reach.get(origin, 0))
    }
    changed |= {(origin, seq, seq) for origin, seq, _ in before.lacking ^ now.lacking}
    whereabouts.settle_written(database, changed, files=before.blobs != now.blobs)
