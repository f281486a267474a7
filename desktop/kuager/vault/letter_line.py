"""The line of a letter in the register, made from the history like all read tables (`projections`)."""

from __future__ import annotations

from kuager.model import dates, followup, names
from kuager.model.followup import Dispatch, FollowUp
from kuager.model.ids import RecordId
from kuager.model.letter import Document, LetterBasis
from kuager.model.testimony import Testifier
from kuager.vault import indexing, texts
from kuager.vault.accounts import file_of
from kuager.vault.database import Database
from kuager.vault.heads import read_heads
from kuager.vault.tombstones import is_erased


def keep(database: Database, record: RecordId) -> None:
    """Make the line anew, or take it away where nothing says what the letter is."""
    heads = read_heads(database, record, "letter")
    basis = heads.one(LetterBasis, "letter")
    if basis is None:
        database.run("DELETE FROM letter WHERE id=?", (record,))
        indexing.take_out(database, record, "letter")
        return
    document = heads.one(Document, "document")
    dispatch = heads.one(Dispatch, "dispatch") or Dispatch()
    after = heads.one(FollowUp, "followup") or FollowUp()
    term = followup.term(dispatch, after)
    files = [file_of(database, named) for named in basis.persons]
    about = [database.value("SELECT name FROM person WHERE id=?", (file,)) or "" for file in files]
    asking = [
        read_heads(database, applicant, "testimony").one(Testifier, "testifier")
        for applicant in basis.applicants
    ]
    erased = is_erased(database, record, "letter")
    state = "signed" if document is not None or erased else "draft"
    if dispatch.sent.told:
        state = "sent"
    if after.is_answered:
        state = "answered"
    row = (
        record,
        basis.addressee,
        basis.kind,
        basis.language,
        basis.date.told,
        dates.sort_key(basis.date.edtf),
        ", ".join(about),
        ", ".join(filter(None, (names.display(each.names) for each in asking if each))),
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
        document is not None or erased,
        erased,
        heads.hidden(),
    )
    marks = ",".join("?" * len(row))
    database.run(f"INSERT OR REPLACE INTO letter VALUES({marks})", row)
    indexing.put(database, record, "letter", texts.of_letter(heads))
