"""Who told of whom: the accounts of interviews as ties between two files.

Both ends are named by their files, so that one witness of several interviews, or one person, is the same.
What was retracted ties nobody.
"""

from __future__ import annotations

import msgspec

from kuager.model.ids import RecordId
from kuager.vault.database import Database


class InterviewAt(msgspec.Struct, frozen=True):
    """An interview as one names it: its ticket and its date, as told."""

    id: RecordId
    ticket: str
    date: str


class Told(msgspec.Struct, frozen=True):
    """One account: `person` is the `witness`'s `relation`. `sex` is the witness's, "" where unclear."""

    interview: InterviewAt
    witness: RecordId
    speaker: str
    sex: str
    has_accounts: bool
    person: RecordId
    name: str
    relation: str


class Spoken(msgspec.Struct, frozen=True):
    """An interview in which somebody speaks, and the names of those whom it tells of."""

    interview: InterviewAt
    speaker: str
    names: tuple[str, ...]


_TOLD = (
    "SELECT i.id, i.ticket, i.date, i.witness, coalesce(nullif(w.name, ''), i.testifier), "
    "(SELECT CASE WHEN min(value)=max(value) THEN min(value) ELSE '' END FROM trait "
    "WHERE node=i.id AND role='testimony' AND kind='sex'), w.id IS NOT NULL, "
    "a.person, coalesce(nullif(p.name, ''), a.name), a.relation "
    "FROM {tied} LEFT JOIN person w ON w.id=i.witness LEFT JOIN person p ON p.id=a.person "
    "WHERE NOT a.hidden AND NOT i.hidden ORDER BY i.date_key, i.ticket, i.id, a.position, a.id"
)
_OF = _TOLD.format(tied="(SELECT * FROM account WHERE person=?) a JOIN interview i ON i.id=a.source")
_BY = _TOLD.format(tied="(SELECT * FROM interview WHERE witness=?) i JOIN account a ON a.source=i.id")


def told_of(database: Database, file: RecordId) -> list[Told]:
    """The accounts of a person, the earliest interview first."""
    return _read(database, _OF, file)


def told_by(database: Database, file: RecordId) -> list[Told]:
    """The accounts of others that this person gave."""
    return _read(database, _BY, file)


def _read(database: Database, query: str, file: RecordId) -> list[Told]:
    return [
        Told(
            interview=InterviewAt(RecordId(row[0]), row[1], row[2]),
            witness=RecordId(row[3]),
            speaker=row[4],
            sex=row[5] or "",
            has_accounts=bool(row[6]),
            person=RecordId(row[7]),
            name=row[8],
            relation=row[9],
        )
        for row in database.rows(query, (file,))
    ]


def spoken(database: Database, file: RecordId) -> list[Spoken]:
    """The interviews in which a person speaks, the earliest first."""
    found: dict[RecordId, tuple[InterviewAt, str, list[str]]] = {}
    for id_, ticket, date, speaker, name in database.rows(
        "SELECT i.id, i.ticket, i.date, i.testifier, coalesce(nullif(p.name, ''), a.name) FROM interview i "
        "LEFT JOIN account a ON a.source=i.id AND NOT a.hidden LEFT JOIN person p ON p.id=a.person "
        "WHERE i.witness=? AND NOT i.hidden ORDER BY i.date_key, i.ticket, i.id, a.position, a.id",
        (file,),
    ):
        at = InterviewAt(RecordId(id_), ticket, date)
        names = found.setdefault(at.id, (at, speaker, []))[2]
        if name:
            names.append(name)
    return [Spoken(at, speaker, tuple(names)) for at, speaker, names in found.values()]
