"""The lines of interviews in their list, made from the history like all read tables (`projections`)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from kuager.model import consent, dates, names
from kuager.model.ids import RecordId, consent_id
from kuager.model.testimony import Contact, Session, Testifier, Videos
from kuager.vault import indexing, texts, traits
from kuager.vault.accounts import files_of
from kuager.vault.database import Database, Row
from kuager.vault.heads import Heads, read_many, strictest
from kuager.vault.source_line import Persons, persons_of

LETTERS_PURPOSE: Final = "kz_authorities"


def keep(database: Database, records: Iterable[RecordId]) -> None:
    """Make the lines anew, or take away those where nothing of the testimony stands any more.

    With them goes what the testifiers tell of themselves.
    """
    found = read_many(database, records, "testimony")
    standing = {record: heads for record, heads in found.items() if heads.sections}
    gone = [record for record in found if record not in standing]
    database.run_many("DELETE FROM interview WHERE id=?", ((record,) for record in gone))
    indexing.take_out(database, "interview", gone)
    traits.keep(database, "testimony", {record: _told(heads) for record, heads in found.items()})
    consents = {record: consent_id(record) for record in standing}
    agreed = read_many(database, consents.values(), "consent")
    witnesses = files_of(database, standing)
    persons = persons_of(database, {record: heads.hidden() for record, heads in standing.items()})
    database.run_many(
        "INSERT OR REPLACE INTO interview VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        (
            _line(record, heads, agreed[consents[record]], persons[record], witnesses[record])
            for record, heads in standing.items()
        ),
    )
    indexing.put(
        database, "interview", {record: texts.of_testimony(heads) for record, heads in standing.items()}
    )


def _told(heads: Heads) -> traits.Told:
    testifiers = heads.all(Testifier, "testifier")
    return traits.Told(
        (name.text for given in testifiers for name in given.names),
        traits.of_testifier(testifiers, heads.all(Contact, "contact")),
    )


def _line(record: RecordId, heads: Heads, agreed: Heads, persons: Persons, witness: RecordId) -> Row:
    session = heads.one(Session, "session") or Session()
    testifier = heads.one(Testifier, "testifier") or Testifier()
    videos = heads.one(Videos, "videos") or Videos()
    latest, consents = heads.latest(), agreed.consents(record)
    return (
        record,
        session.ticket,
        session.date.told,
        dates.sort_key(session.date.edtf),
        names.display(testifier.names),
        persons.names,
        persons.count,
        session.interviewer,
        session.office,
        len(videos.files),
        strictest((heads.safety(), *persons.levels)),
        consent.answer(consents, LETTERS_PURPOSE),
        len(heads.conflicts()) + len(agreed.conflicts()) + persons.conflicts,
        latest.origin,
        latest.time,
        consent.frozen(consents),
        heads.hidden(),
        witness,
        consent.answer(consents, consent.KEEPING),
    )
