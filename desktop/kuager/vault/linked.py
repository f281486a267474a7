"""Whose file each node is in: the links, where following them leads, and what was decided of pairs.

Links compose (model/person.py), so one changed link may move every node whose links lead to it. A link leads
on through a node that is not here. Of a ring of links the file is named after the smallest id in it.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from typing import Final, NamedTuple

from kuager.model.ids import RecordId, link_id, pair_id
from kuager.model.person import Link, Pair
from kuager.vault.database import Database
from kuager.vault.heads import read_many

_SAID: Final = "CAST(s.content AS TEXT)"
"""What a section `s` says, as text: SQLite would take bytes for its own binary form of JSON."""


class Writing(NamedTuple):
    """A writing of a link: whose record it is, in which revision (by row number), and why it was made."""

    link: RecordId
    revision: int
    reason: str


def leading_to(database: Database, nodes: Collection[RecordId]) -> list[Writing]:
    """Every writing of a link, also a former one, that names one of these nodes as the file.

    One of a later program may be no JSON, and leads nowhere.
    """
    if not nodes:
        return []
    rows = database.rows(
        f"SELECT d.id, s.revision, {_SAID}->>'reason' FROM record d "
        "JOIN section s ON s.record=d.n AND s.name='link' WHERE d.kind='link' AND s.content IS NOT NULL "
        f"AND iif(json_valid({_SAID}), {_SAID}->>'person' IN (SELECT value FROM json_each(?)), 0)",
        (json.dumps(sorted(nodes)),),
    )
    return [Writing(RecordId(link), revision, str(reason or "")) for link, revision, reason in rows]


def named_by(database: Database, nodes: Collection[RecordId]) -> set[RecordId]:
    """What any writing of these nodes' links, also a former one, names as the file."""
    rows = database.rows(
        f"SELECT DISTINCT {_SAID}->>'person' FROM json_each(?) j "
        "JOIN record d ON d.id=j.value AND d.kind='link' JOIN section s ON s.record=d.n AND s.name='link' "
        f"WHERE s.content IS NOT NULL AND json_valid({_SAID})",
        (json.dumps(sorted(link_id(node) for node in nodes)),),
    )
    return {RecordId(str(person)) for (person,) in rows}


def renew(database: Database, changed: Iterable[RecordId]) -> list[RecordId]:
    """Read these nodes' links anew; gives all nodes that may be in another file by that."""
    links = {node: link_id(node) for node in changed}
    if not links:
        return []
    heads = read_many(database, links.values(), "link")
    kept, gone = [], []
    for node, record in links.items():
        link = heads[record].one(Link, "link")
        if link is not None and link.account == node:
            kept.append((node, link.person, node))
        else:
            gone.append((node,))
    database.run_many("INSERT OR REPLACE INTO linked VALUES(?,?,?)", kept)
    database.run_many("DELETE FROM linked WHERE node=?", gone)
    moved = _led_to(database, list(links))
    files: dict[RecordId, RecordId] = {}
    ends = [(_end(database, node, files), node) for node in moved]
    database.run_many("UPDATE linked SET file=? WHERE node=?", ends)
    return moved


def _led_to(database: Database, nodes: list[RecordId]) -> list[RecordId]:
    """These nodes, and those whose links lead to them, over however many others."""
    rows = database.rows(
        "WITH RECURSIVE led(node) AS (SELECT value FROM json_each(?) UNION "
        "SELECT l.node FROM led JOIN linked l ON l.target=led.node) SELECT node FROM led",
        (json.dumps(nodes),),
    )
    return [RecordId(node) for (node,) in rows]


def _end(database: Database, node: RecordId, files: dict[RecordId, RecordId]) -> RecordId:
    """Where the links lead from a node. `files` holds what was followed already."""
    way: dict[RecordId, int] = {}
    place = node
    while place not in files and place not in way:
        way[place] = len(way)
        target = database.value("SELECT target FROM linked WHERE node=?", (place,))
        if target is None or target == place:
            break
        place = RecordId(target)
    if place in files:
        file = files[place]
    else:  # the end of the way, or a ring that it runs into
        file = min(each for each, number in way.items() if number >= way[place])
    files.update(dict.fromkeys(way, file))
    return file


def keep_pairs(database: Database, records: Iterable[RecordId]) -> None:
    """Read decisions about pairs anew: the latest claimed, and whether others answer otherwise."""
    kept, gone = [], []
    for record, heads in read_many(database, records, "pair").items():
        writings = [each for each in heads.all(Pair, "pair") if pair_id(each.one, each.other) == record]
        if not writings:
            gone.append((record,))
            continue
        said, head = writings[0], heads.shown("pair")
        one, other = sorted((said.one, said.other))
        conflicts = len({each.answer for each in writings}) > 1
        kept.append((record, one, other, said.answer, said.reason, head.author, head.time, conflicts))
    database.run_many("DELETE FROM pair WHERE record=?", gone)
    database.run_many("INSERT OR REPLACE INTO pair VALUES(?,?,?,?,?,?,?,?)", kept)
