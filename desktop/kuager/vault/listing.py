"""Lists: frozen rows from the read tables, already sorted."""

from __future__ import annotations

import msgspec

from kuager.model.ids import RecordId
from kuager.vault import search
from kuager.vault.database import Database


class InterviewRow(msgspec.Struct, frozen=True):
    """One line of the list of interviews; `consent` is the answer for letters to Kazakh authorities."""

    id: RecordId
    ticket: str
    date: str
    testifier: str
    persons: str
    person_count: int
    interviewer: str
    office: str
    videos: int
    safety: str
    consent: str
    conflicts: int
    origin: str
    changed: str


class PersonRow(msgspec.Struct, frozen=True):
    """One line of the list of people; `status` is a code of the vocabulary person_status."""

    id: RecordId
    name: str
    other_names: str
    birth: str
    status: str
    status_date: str
    status_account: str
    origin_place: str
    accounts: int
    letters: int
    safety: str
    contradictions: int
    conflicts: int


class LetterRow(msgspec.Struct, frozen=True):
    """One line of the register of letters."""

    id: RecordId
    addressee: str
    kind: str
    language: str
    date: str
    persons: str
    applicant: str
    signed: bool
    state: str
    conflicts: int


def interviews(database: Database, query: str = "") -> list[InterviewRow]:
    """The recorded interviews, the latest first; `query` matches ticket, names, numbers and words."""
    where, values = search.clause(query, "interview")
    rows = database.rows(
        "SELECT id, ticket, date, testifier, persons, person_count, interviewer, office, videos, "
        f"safety, consent, conflicts, origin, changed FROM interview {where} "
        "ORDER BY date_key DESC, changed DESC, id",
        values,
    )
    return [InterviewRow(*row) for row in rows]


_PERSON = (
    "SELECT id, name, other_names, birth, status, status_date, status_account, origin_place, "
    "accounts, letters, safety, contradictions, conflicts FROM person"
)


def people(database: Database, query: str = "") -> list[PersonRow]:
    """The people by name; `query` matches any spelling, numbers and places."""
    where, values = search.clause(query, "person")
    return [PersonRow(*row) for row in database.rows(f"{_PERSON} {where} ORDER BY name_key, id", values)]


def person(database: Database, record: RecordId) -> PersonRow | None:
    """One person's line, None where there is no such person."""
    found = database.row(f"{_PERSON} WHERE id=?", (record,))
    return None if found is None else PersonRow(*found)


def letters(database: Database, query: str = "", about: RecordId | None = None) -> list[LetterRow]:
    """The letters, the latest first; of one person if given."""
    where, values = search.clause(query, "letter")
    if about is not None:
        where, values = "WHERE id IN (SELECT letter FROM letter_person WHERE person=?)", (about,)
    rows = database.rows(
        "SELECT id, addressee, kind, language, date, persons, applicant, signed, state, conflicts "
        f"FROM letter {where} ORDER BY date_key DESC, id",
        values,
    )
    return [LetterRow(*(*row[:7], bool(row[7]), *row[8:])) for row in rows]


def accounts_of(database: Database, source: RecordId) -> list[tuple[RecordId, RecordId]]:
    """(account, person) of one source, in the order in which they were told."""
    return database.rows("SELECT id, person FROM account WHERE source=? ORDER BY position, id", (source,))


def accounts_in(database: Database, person: RecordId) -> list[RecordId]:
    """The accounts that are linked to a person."""
    rows = database.rows("SELECT id FROM account WHERE person=? ORDER BY id", (person,))
    return [RecordId(row[0]) for row in rows]


def source_of(database: Database, account: RecordId) -> RecordId | None:
    """The testimony or other source that an account belongs to."""
    found = database.value("SELECT source FROM account WHERE id=?", (account,))
    return None if found is None else RecordId(found)


def records_in_conflict(database: Database) -> list[tuple[RecordId, str, str]]:
    """(record, kind, section) wherever more than one head stands."""
    return database.rows(
        "SELECT d.id, d.kind, h.name FROM head h JOIN record d ON d.n=h.record "
        "GROUP BY h.record, h.name HAVING count(*)>1 ORDER BY d.kind, d.id, h.name"
    )


def alias(database: Database, origin: str) -> str:
    """How this vault calls another machine, "" for itself and for strangers."""
    return str(database.value("SELECT alias FROM origin WHERE id=?", (origin,)) or "")


def title(database: Database, record: RecordId, kind: str) -> str:
    """What a person calls a record: a ticket and a name, "" if nothing is known."""
    queries = {
        "testimony": "SELECT trim(ticket || ' ' || testifier) FROM interview WHERE id=?",
        "account": "SELECT name FROM account WHERE id=?",
        "person": "SELECT name FROM person WHERE id=?",
        "letter": "SELECT persons FROM letter WHERE id=?",
    }
    if kind in queries:
        return str(database.value(queries[kind], (record,)) or "")
    return ""
