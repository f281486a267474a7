"""The records that belong to some people, or were recorded on some days: what one may choose to send.

To a source belongs all that tells of it: its accounts and its consent, links, decisions about pairs, letters,
and the remarks on the files of those people. What everybody has to hear belongs to every choice: decisions on
erasing, and consents that were taken back.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable

from kuager.model import erasure
from kuager.model.ids import RecordId, consent_id, link_id
from kuager.model.merge import Key
from kuager.vault import staying
from kuager.vault.accounts import nodes, pairs_of
from kuager.vault.database import Database

_WHEN = (
    "CASE WHEN {day}<>'' THEN {day} ELSE (SELECT substr(CAST(r.header AS TEXT)->>'time', 1, 10) "
    "FROM record d JOIN section s ON s.record=d.n JOIN revision r ON r.n=s.revision "
    "WHERE d.id=t.id AND d.kind='{kind}' AND r.header IS NOT NULL ORDER BY r.n LIMIT 1) END"
)
"""The day of an interview; where nobody gave one, and of another source, the day it was first written."""
_DAY = "CASE WHEN t.date_key GLOB '????-??-??/*' THEN substr(t.date_key, 1, 10) ELSE '' END"


def of_people(database: Database, people: Collection[RecordId]) -> frozenset[Key]:
    """The files of these people: accounts, where they come from with consent, links, letters, remarks."""
    found: set[Key] = {(person, "person") for person in people}
    named: list[RecordId] = []
    sources: set[RecordId] = set()
    for person in people:
        for node in nodes(database, person):
            named.append(node.id)
            sources.add(node.source)
            found.add((node.id, node.kind))
    found |= {(source, kind) for source in sources for kind in ("testimony", "source")}
    found |= {(consent_id(source), "consent") for source in sources}
    found |= {(link_id(node), "link") for node in named}
    found |= {(pair, "pair") for pair in pairs_of(database, named)}
    found |= _keys(
        database,
        "SELECT letter, 'letter' FROM letter_person WHERE person IN (SELECT value FROM json_each(?))",
        people,
    )
    return frozenset(found | _heard(database))


def of_days(database: Database, since: str, until: str) -> frozenset[Key]:
    """What was recorded from one day to another, YYYY-MM-DD, both included; "" is no bound."""
    sources: set[Key] = set()
    for kind, table, day in (("testimony", "interview", _DAY), ("source", "source", "''")):
        when = _WHEN.format(day=day, kind=kind)
        rows = database.rows(
            f"SELECT id FROM (SELECT t.id, {when} day FROM {table} t) "
            "WHERE (?1='' OR day>=?1) AND (?2='' OR day<=?2)",
            (since, until),
        )
        sources |= {(RecordId(record), kind) for (record,) in rows}
    people = _keys(
        database,
        "SELECT DISTINCT person, 'person' FROM account WHERE source IN (SELECT value FROM json_each(?))",
        [source for source, _ in sources],
    )
    return frozenset(staying.tied(database, sources) | people | _heard(database))


def _heard(database: Database) -> set[Key]:
    kinds = (erasure.REQUEST, erasure.DECISION)
    found = _keys(
        database, "SELECT id, kind FROM record WHERE kind IN (SELECT value FROM json_each(?))", kinds
    )
    withdrawn = database.rows("SELECT id FROM interview WHERE frozen")
    return found | {(consent_id(RecordId(testimony)), "consent") for (testimony,) in withdrawn}


def _keys(database: Database, sql: str, asked: Iterable[str]) -> set[Key]:
    rows = database.rows(sql, (json.dumps(sorted(asked)),))
    return {(RecordId(record), kind) for record, kind in rows}
