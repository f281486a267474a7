"""The lines of letters in the register, made from the history like all read tables (`projections`)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from kuager.model import dates, followup, names
from kuager.model.followup import Dispatch, FollowUp
from kuager.model.ids import RecordId
from kuager.model.letter import Document, LetterBasis
from kuager.model.testimony import Testifier
from kuager.vault import indexing, texts
from kuager.vault.accounts import files_of
from kuager.vault.database import Database, Row
from kuager.vault.heads import Heads, read_many
from kuager.vault.tombstones import among


def keep_named(database: Database, records: Iterable[RecordId]) -> None:
    """Keep whom these letters are about, whose words they hold, and in whose names they are."""
    found = read_many(database, records, "letter")
    letters = {record: heads.one(LetterBasis, "letter") for record, heads in found.items()}
    based = {record: basis for record, basis in letters.items() if basis is not None}
    files = files_of(database, (named for basis in based.values() for named in basis.persons))
    about = [
        (record, files[named], named, found[record].hidden())
        for record, basis in based.items()
        for named in basis.persons
    ]
    told = [(record, account) for record, basis in based.items() for account in basis.accounts]
    asking = [(record, testimony) for record, basis in based.items() for testimony in basis.applicants]
    for table, rows in (("letter_person", about), ("letter_account", told), ("letter_applicant", asking)):
        marks = ",".join("?" * (4 if rows is about else 2))
        database.run_many(f"DELETE FROM {table} WHERE letter=?", ((record,) for record in letters))
        database.run_many(f"INSERT OR IGNORE INTO {table} VALUES({marks})", rows)


def keep(database: Database, records: Iterable[RecordId]) -> None:
    """Make the lines anew, or take away those where nothing says what the letter is."""
    found = read_many(database, records, "letter")
    based = {
        record: basis
        for record, heads in found.items()
        if (basis := heads.one(LetterBasis, "letter")) is not None
    }
    gone = [record for record in found if record not in based]
    database.run_many("DELETE FROM letter WHERE id=?", ((record,) for record in gone))
    indexing.take_out(database, "letter", gone)
    about = _names(database, (named for basis in based.values() for named in basis.persons))
    asking = _applicants(database, (each for basis in based.values() for each in basis.applicants))
    erased = among(database, {(record, "letter") for record in based})
    database.run_many(
        "INSERT OR REPLACE INTO letter VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        (
            (
                record,
                basis.addressee,
                basis.kind,
                basis.language,
                basis.date.told,
                dates.sort_key(basis.date.edtf),
                ", ".join(about[named] for named in basis.persons),
                ", ".join(filter(None, (asking[applicant] for applicant in basis.applicants))),
                *_became(found[record], basis, is_erased=(record, "letter") in erased),
            )
            for record, basis in based.items()
        ),
    )
    indexing.put(database, "letter", {record: texts.of_letter(found[record]) for record in based})


def _names(database: Database, named: Iterable[RecordId]) -> dict[RecordId, str]:
    """How those are called whom letters name; "" where nobody is."""
    files = files_of(database, named)
    shown: Mapping[RecordId, str] = dict(
        database.rows(
            "SELECT p.id, p.name FROM json_each(?) j CROSS JOIN person p ON p.id=j.value",
            (json.dumps(sorted(set(files.values()))),),
        )
    )
    return {each: shown.get(file, "") for each, file in files.items()}


def _applicants(database: Database, testimonies: Iterable[RecordId]) -> dict[RecordId, str]:
    """How the testifiers are called in whose names letters are; "" where nothing says it."""
    found = read_many(database, testimonies, "testimony", "testifier")
    told = {record: heads.one(Testifier, "testifier") for record, heads in found.items()}
    return {record: names.display(each.names) if each else "" for record, each in told.items()}


def _became(heads: Heads, basis: LetterBasis, *, is_erased: bool) -> Row:
    """What became of a letter, from its state on."""
    document = heads.one(Document, "document")
    dispatch = heads.one(Dispatch, "dispatch") or Dispatch()
    after = heads.one(FollowUp, "followup") or FollowUp()
    term = followup.term(dispatch, after)
    is_signed = document is not None or is_erased
    state = "signed" if is_signed else "draft"
    if dispatch.sent.told:
        state = "sent"
    if after.is_answered:
        state = "answered"
    return (
        state,
        len(heads.conflicts()),
        dispatch.number,
        dispatch.slip_number,
        dispatch.sent.told,
        term.begins,
        term.until,
        after.reply,
        basis.earlier_letter,
        term.extended,
        is_signed,
        is_erased,
        heads.hidden(),
    )
