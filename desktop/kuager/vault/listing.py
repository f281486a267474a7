"""Lists: frozen rows from the read tables, already sorted."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final, Generic, TypeVar

import msgspec

from kuager.model.ids import RecordId, link_id
from kuager.model.merge import Key
from kuager.vault.accounts import pairs_of
from kuager.vault.database import Database, Row


class InterviewRow(msgspec.Struct, frozen=True):
    """One line of the list of interviews; `consent` is the answer for letters to Kazakh authorities.

    `frozen`: the consent was withdrawn as a whole. `hidden`: the record was retracted.
    """

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
    frozen: bool = False
    hidden: bool = False


class SourceRow(msgspec.Struct, frozen=True):
    """One line of the list of other sources; `kind` is a code of the vocabulary source_kind."""

    id: RecordId
    kind: str
    author: str
    title: str
    published: str
    date: str
    persons: str
    person_count: int
    safety: str
    conflicts: int
    origin: str
    changed: str
    hidden: bool = False


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
    hidden: bool = False


class LetterRow(msgspec.Struct, frozen=True):
    """One line of the register of letters; of an erased one the register is all that is left.

    `begins`, `until` and `extended` are the term for the answer (`model.followup.Term`); `slip` is the number
    of the receipt; `earlier` the letter that this one asks or complains about, "" if there is none.
    """

    id: RecordId
    addressee: str
    kind: str
    language: str
    date: str
    persons: str
    applicant: str
    state: str
    conflicts: int
    number: str = ""
    slip: str = ""
    sent: str = ""
    begins: str = ""
    until: str = ""
    reply: str = ""
    earlier: str = ""
    extended: bool = False
    signed: bool = False
    erased: bool = False
    hidden: bool = False


R = TypeVar("R", bound=InterviewRow | SourceRow | PersonRow | LetterRow)


class Table(msgspec.Struct, Generic[R], frozen=True):
    """How a list is read: its table, the type of its rows, and its order.

    The columns are the fields of the row; the last `flags` of them are true or false. In SQL it is `t`.
    """

    name: str
    row: type[R]
    flags: int
    order: str

    @property
    def columns(self) -> str:
        """The columns of a row, in SQL."""
        return ", ".join(f"t.{field}" for field in self.row.__struct_fields__)

    def read(self, values: Row) -> R:
        """A row."""
        return self.row(*values[: -self.flags], *map(bool, values[-self.flags :]))


PEOPLE: Final = Table("person", PersonRow, 1, "t.name_key, t.id")
INTERVIEWS: Final = Table("interview", InterviewRow, 2, "t.date_key DESC, t.changed DESC, t.id")
SOURCES: Final = Table("source", SourceRow, 1, "t.date_key DESC, t.changed DESC, t.id")
LETTERS: Final = Table("letter", LetterRow, 4, "t.date_key DESC, length(t.number) DESC, t.number DESC, t.id")


def read(database: Database, table: Table[R], where: str = "1", values: Sequence[object] = ()) -> list[R]:
    """The rows of a list for which a condition holds."""
    sql = f"SELECT {table.columns} FROM {table.name} t WHERE {where} ORDER BY {table.order}"
    return [table.read(row) for row in database.rows(sql, values)]


def person(database: Database, record: RecordId) -> PersonRow | None:
    """One person's line, None where there is no such person."""
    return next(iter(read(database, PEOPLE, "t.id=?", (record,))), None)


def letters_about(database: Database, person: RecordId) -> list[LetterRow]:
    """The letters about a person that were not retracted, the latest first."""
    named = "t.id IN (SELECT letter FROM letter_person WHERE person=? AND hidden=0)"
    return read(database, LETTERS, named, (person,))


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


def is_account_hidden(database: Database, account: RecordId) -> bool:
    """Whether an account was retracted, itself or with its source."""
    return bool(database.value("SELECT hidden FROM account WHERE id=?", (account,)))


def frozen(database: Database) -> set[Key]:
    """What may not be used because its testifier withdrew: testimony, accounts, decisions on them, letters.

    The consent itself is not among them: everybody has to hear that it was withdrawn.
    """
    found: set[Key] = set()
    nodes: list[RecordId] = []
    for (testimony,) in database.rows("SELECT id FROM interview WHERE frozen"):
        found |= {(testimony, "testimony"), (link_id(testimony), "link")}
        nodes.append(testimony)
    for (account,) in database.rows(
        "SELECT a.id FROM interview i JOIN account a ON a.source=i.id WHERE i.frozen"
    ):
        found |= {(account, "account"), (link_id(account), "link")}
        nodes.append(account)
    found |= {(pair, "pair") for pair in pairs_of(database, nodes)}
    found |= {(letter, "letter") for (letter,) in database.rows(_FROZEN_LETTERS)}
    return found


_FROZEN_LETTERS = (
    "SELECT l.letter FROM interview i JOIN account a ON a.source=i.id "
    "JOIN letter_account l ON l.account=a.id WHERE i.frozen "
    "UNION SELECT l.letter FROM interview i JOIN letter_applicant l ON l.testimony=i.id WHERE i.frozen"
)


def is_frozen(database: Database, letter: RecordId) -> bool:
    """Whether somebody whose words a letter holds has withdrawn the consent."""
    return bool(database.value(f"SELECT 1 FROM ({_FROZEN_LETTERS}) WHERE letter=?", (letter,)))


def is_withdrawn(database: Database, testimony: RecordId) -> bool:
    """Whether the consent to a testimony was withdrawn."""
    return bool(database.value("SELECT frozen FROM interview WHERE id=?", (testimony,)))


def letters_with(database: Database, accounts: Sequence[RecordId], applicant: RecordId) -> list[RecordId]:
    """The letters that hold words of these accounts, or are in this testifier's name; not the erased ones."""
    rows = database.rows(
        "SELECT l.id FROM letter l WHERE NOT l.erased AND (EXISTS("
        "SELECT 1 FROM letter_applicant n WHERE n.letter=l.id AND n.testimony=?) OR EXISTS("
        "SELECT 1 FROM letter_account a JOIN json_each(?) j ON j.value=a.account WHERE a.letter=l.id)) "
        "ORDER BY l.id",
        (applicant, json.dumps(accounts)),
    )
    return [RecordId(row[0]) for row in rows]


def people_of_only(database: Database, accounts: Sequence[RecordId]) -> list[RecordId]:
    """The files that hold no other account than these."""
    rows = database.rows(
        "SELECT DISTINCT a.person FROM json_each(?1) j JOIN account a ON a.id=j.value WHERE NOT EXISTS("
        "SELECT 1 FROM account o WHERE o.person=a.person AND o.id NOT IN (SELECT value FROM json_each(?1))) "
        "ORDER BY a.person",
        (json.dumps(accounts),),
    )
    return [RecordId(row[0]) for row in rows]


_SHOWN_IN: Final = {"testimony": "interview", "source": "source", "letter": "letter", "person": "person"}


def is_hidden(database: Database, record: RecordId, kind: str) -> bool:
    """Whether a record that a list shows was retracted."""
    return bool(database.value(f"SELECT hidden FROM {_SHOWN_IN[kind]} WHERE id=?", (record,)))


def kind_shown(database: Database, record: RecordId) -> str:
    """As what a list shows this id: testimony, source, letter or person; "" if none does."""
    for kind, table in _SHOWN_IN.items():
        if database.value(f"SELECT 1 FROM {table} WHERE id=?", (record,)):
            return kind
    return ""


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
        "source": "SELECT coalesce(nullif(title, ''), nullif(author, ''), published) FROM source WHERE id=?",
        "account": "SELECT name FROM account WHERE id=?",
        "person": "SELECT name FROM person WHERE id=?",
        "letter": "SELECT persons FROM letter WHERE id=?",
    }
    if kind in queries:
        return str(database.value(queries[kind], (record,)) or "")
    return ""
