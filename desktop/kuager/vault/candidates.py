"""What comparing files needs of the read tables, and where it keeps what it found.

`touched` numbers every change of a file anew. Comparing goes through the files in this order and holds each
against those of a smaller number: so each two meet once, whatever changes meanwhile, and `matched` in `meta`
says how far it is. Nothing here comes from the history: a rebuild empties it, and it is found again.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from kuager.model.ids import RecordId
from kuager.vault.database import Database
from kuager.vault.schema import LISTS, MATCHED

MOST_NAMES: Final = 32
"""Spellings of one file that are compared: nobody has more, and each costs."""

MOST_RELATIVES: Final = 12
"""Others in the testimonies of one file, those who speak first: who tells of more tells of a village."""

_Key = tuple[str, RecordId]
"""The kind of a node and its id: an account and a testimony may have the same one."""

_SPEAKING: Final = "testimony"
_SELF: Final = "self"
"""What a person is to a testifier who tells of herself."""


class _Node(NamedTuple):
    """A node, what tells it, and whether that speaks of itself."""

    key: _Key
    source: RecordId
    name: str
    itself: bool


class Touched(NamedTuple):
    """A file and the number of its last change."""

    number: int
    file: RecordId


class Testimonies(NamedTuple):
    """Those that tell of a person, and those in which he or she speaks, or tells of herself."""

    told_in: frozenset[RecordId] = frozenset()
    speaks_in: frozenset[RecordId] = frozenset()

    def tell_apart(self, other: Testimonies) -> bool:
        """Whether one testimony tells of these as of two people."""
        return not (
            self.told_in.isdisjoint(other.told_in)
            and self.told_in.isdisjoint(other.speaks_in)
            and self.speaks_in.isdisjoint(other.told_in)
        )


class Told(NamedTuple):
    """What the nodes of a file tell that are not retracted; nothing where there is no such node.

    `traits` are (kind, value) as in traits.py, `relatives` the names of the others in the testimonies.
    """

    file: RecordId
    names: tuple[str, ...] = ()
    traits: tuple[tuple[str, str], ...] = ()
    testimonies: Testimonies = Testimonies()
    relatives: tuple[str, ...] = ()


class Likely(NamedTuple):
    """Two files that may be one person; `one` is the smaller id."""

    one: RecordId
    other: RecordId
    band: str
    bits: float


class Compared(NamedTuple):
    """A file that was held against all of a smaller number, and what was found."""

    number: int
    file: RecordId
    found: tuple[Likely, ...]


def lists(database: Database) -> str:
    """What tells this making of the read tables from every other: numbers mean nothing beyond it."""
    return str(database.value("SELECT value FROM meta WHERE key=?", (LISTS,)) or "")


def matched(database: Database) -> int:
    """The number in `touched` up to which every file was compared."""
    return int(database.value("SELECT value FROM meta WHERE key=?", (MATCHED,)) or 0)


def last(database: Database) -> int:
    """The number of the latest change."""
    return int(database.value("SELECT max(n) FROM touched") or 0)


def progress(database: Database) -> tuple[int, int]:
    """How many files were compared, and of how many."""
    total = int(database.value("SELECT count(*) FROM touched"))
    left = database.value("SELECT count(*) FROM touched WHERE n>?", (matched(database),))
    return total - int(left), total


def touched(database: Database, after: int, limit: int) -> list[Touched]:
    """The files that changed after a number, in order."""
    rows = database.rows("SELECT n, file FROM touched WHERE n>? ORDER BY n LIMIT ?", (after, limit))
    return [Touched(number, RecordId(file)) for number, file in rows]


_ACCOUNTS: Final = "'account', a.id, a.source, a.name, a.relation"
_TESTIFIERS: Final = f"'{_SPEAKING}', i.id, i.id, i.testifier, '{_SELF}'"


def read(database: Database, files: Sequence[RecordId]) -> list[Told]:
    """What these files tell now, in their order; a file that is no more tells nothing."""
    return _read(
        database,
        files,
        f"SELECT a.person, {_ACCOUNTS} FROM json_each(?1) j JOIN account a ON a.person=j.value "
        f"WHERE a.hidden=0 UNION ALL SELECT i.witness, {_TESTIFIERS} FROM json_each(?1) j "
        "JOIN interview i ON i.witness=j.value WHERE i.hidden=0 ORDER BY 2, 3",
    )


def read_nodes(database: Database, nodes: Sequence[RecordId]) -> list[Told]:
    """The same of single nodes."""
    return _read(
        database,
        nodes,
        f"SELECT a.id, {_ACCOUNTS} FROM json_each(?1) j JOIN account a ON a.id=j.value "
        f"WHERE a.hidden=0 UNION ALL SELECT i.id, {_TESTIFIERS} FROM json_each(?1) j "
        "JOIN interview i ON i.id=j.value WHERE i.hidden=0 ORDER BY 2, 3",
    )


def _read(database: Database, files: Sequence[RecordId], sql: str) -> list[Told]:
    """What is told of each of these, given a query for its nodes."""
    nodes = _nodes(database, sql, files)
    asked = (json.dumps([node.key[1] for told in nodes.values() for node in told]),)
    names: dict[_Key, list[str]] = defaultdict(list)
    for role, node, name in database.rows(
        "SELECT s.role, s.node, s.name FROM json_each(?) j JOIN spelling s ON s.node=j.value "
        "ORDER BY s.node, s.role, s.position",
        asked,
    ):
        names[role, node].append(name)
    traits: dict[_Key, list[tuple[str, str]]] = defaultdict(list)
    for role, node, kind, value in database.rows(
        "SELECT t.role, t.node, t.kind, t.value FROM json_each(?) j JOIN trait t ON t.node=j.value "
        "ORDER BY t.node, t.role, t.kind, t.value",
        asked,
    ):
        traits[role, node].append((kind, value))
    testimonies = _nodes(
        database,
        f"SELECT i.id, {_TESTIFIERS} FROM json_each(?1) j JOIN interview i ON i.id=j.value UNION ALL "
        f"SELECT i.id, {_ACCOUNTS} FROM json_each(?1) j JOIN interview i ON i.id=j.value "
        "JOIN account a ON a.source=i.id WHERE a.hidden=0",
        sorted({node.source for told in nodes.values() for node in told}),
    )
    return [_told(file, nodes.get(file, ()), names, traits, testimonies) for file in files]


def _nodes(database: Database, sql: str, of: Sequence[RecordId]) -> dict[RecordId, list[_Node]]:
    found: dict[RecordId, list[_Node]] = defaultdict(list)
    for each, role, node, source, name, relation in database.rows(sql, (json.dumps(of),)):
        found[each].append(_Node((role, node), source, name, relation == _SELF))
    return found


def _told(
    file: RecordId,
    nodes: Sequence[_Node],
    names: dict[_Key, list[str]],
    traits: dict[_Key, list[tuple[str, str]]],
    testimonies: dict[RecordId, list[_Node]],
) -> Told:
    speaks_in = frozenset(node.source for node in nodes if node.itself and node.source in testimonies)
    told_in = frozenset(node.source for node in nodes if not node.itself and node.source in testimonies)
    own = {node.key for node in nodes}
    others = [
        other
        for source in sorted(speaks_in | told_in)
        for other in testimonies[source]
        if other.name and other.key not in own and not (other.itself and source in speaks_in)
    ]
    others.sort(key=lambda other: other.key[0] != _SPEAKING)
    return Told(
        file=file,
        names=_first((name for node in nodes for name in names.get(node.key, ())), MOST_NAMES),
        traits=tuple(dict.fromkeys(trait for node in nodes for trait in traits.get(node.key, ()))),
        testimonies=Testimonies(told_in, speaks_in),
        relatives=_first((other.name for other in others), MOST_RELATIVES),
    )


def _first(names: Iterable[str], most: int) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))[:most]


def keep(database: Database, of_lists: str, after: int, upto: int, compared: Iterable[Compared]) -> bool:
    """Keep what comparing the files with numbers above `after`, up to `upto`, found; in one transaction.

    False, and nothing is kept, where the read tables were made anew or the comparing was begun anew since.
    What was kept already is left as it is.
    """
    with database.transaction():
        done = matched(database)
        if lists(database) != of_lists or after > done:
            return False
        for each in compared:
            if each.number > done:
                database.run("DELETE FROM likely WHERE one=?1 OR other=?1", (each.file,))
                database.run_many("INSERT OR REPLACE INTO likely VALUES(?,?,?,?)", each.found)
        if upto > done:
            database.run("INSERT OR REPLACE INTO meta VALUES(?,?)", (MATCHED, upto))
        return True


def start_over(database: Database) -> None:
    """Forget what was found, so that all is compared anew; decisions stay."""
    with database.transaction():
        database.run("DELETE FROM likely")
        database.run("DELETE FROM meta WHERE key=?", (MATCHED,))


def likely(database: Database) -> Iterator[Likely]:
    """All pairs that were found, as they were found."""
    return map(Likely._make, database.each("SELECT one, other, band, bits FROM likely"))


class Decided(NamedTuple):
    """A decision about two nodes and the files they are in now; `conflicting` where its writings disagree."""

    one: RecordId
    other: RecordId
    one_file: RecordId
    other_file: RecordId
    answer: str
    reason: str
    author: str
    time: str
    conflicting: bool


def decided(database: Database) -> list[Decided]:
    """The decisions that stand, the latest first; those taken back only where somebody else disagrees."""
    rows = database.rows(
        "SELECT p.one, p.other, coalesce(a.file, p.one), coalesce(b.file, p.other), p.answer, p.reason, "
        "p.author, p.time, p.conflicts FROM pair p LEFT JOIN linked a ON a.node=p.one "
        "LEFT JOIN linked b ON b.node=p.other WHERE p.answer<>'open' OR p.conflicts "
        "ORDER BY datetime(p.time) DESC, p.one, p.other"
    )
    return [Decided._make((*row[:8], bool(row[8]))) for row in rows]


def changed_since(database: Database, number: int) -> list[RecordId]:
    """The files that changed after a number, in order."""
    return [
        RecordId(file)
        for (file,) in database.rows("SELECT file FROM touched WHERE n>? ORDER BY n", (number,))
    ]


class Shown(NamedTuple):
    """How a node or a file is shown: by a name, and whether it is told of, and speaks itself."""

    name: str
    told_of: bool
    speaks: bool


def shown(database: Database, files: Collection[RecordId]) -> dict[RecordId, Shown]:
    """Of these files those that have anything not retracted."""
    asked = (json.dumps(sorted(files)),)
    speaking: dict[RecordId, str] = dict(
        database.rows(
            "SELECT i.witness, max(i.testifier) FROM json_each(?) j JOIN interview i ON i.witness=j.value "
            "WHERE i.hidden=0 GROUP BY i.witness",
            asked,
        )
    )
    told_of: dict[RecordId, str] = dict(
        database.rows(
            "SELECT p.id, p.name FROM json_each(?) j JOIN person p ON p.id=j.value WHERE p.hidden=0 "
            "AND EXISTS(SELECT 1 FROM account a WHERE a.person=p.id AND a.hidden=0)",
            asked,
        )
    )
    return {
        file: Shown(told_of.get(file) or speaking.get(file, ""), file in told_of, file in speaking)
        for file in (*told_of, *speaking)
    }


def shown_nodes(database: Database, nodes: Collection[RecordId]) -> dict[RecordId, Shown]:
    """The same of single nodes."""
    rows = database.rows(
        "SELECT a.id, a.name, 1, 0 FROM json_each(?1) j JOIN account a ON a.id=j.value WHERE a.hidden=0 "
        "UNION ALL SELECT i.id, i.testifier, 0, 1 FROM json_each(?1) j JOIN interview i ON i.id=j.value "
        "WHERE i.hidden=0",
        (json.dumps(sorted(nodes)),),
    )
    return {RecordId(node): Shown(name, bool(told_of), bool(speaks)) for node, name, told_of, speaks in rows}


def way(database: Database, node: RecordId) -> list[RecordId]:
    """The nodes that links lead to from one, in order, itself left out; a ring ends before it closes."""
    found: list[RecordId] = []
    place = node
    while (target := database.value("SELECT target FROM linked WHERE node=?", (place,))) is not None:
        place = RecordId(target)
        if place == node or place in found:
            break
        found.append(place)
    return found
