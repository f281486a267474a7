"""What a family takes home of an interview: its copies of the letters that were signed in its name.

A copy leaves the vault in the clear, printed or as a file, so the custody log has its line first. Nothing is
made here: a letter is written and signed in its own room (`flows.letters`).
"""

from __future__ import annotations

import msgspec

from kuager.errors import AppError
from kuager.flows import letters
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId
from kuager.vault import listing as lists
from kuager.vault.custody import Act
from kuager.vault.listing import LetterRow

__all__ = ["FamilyCopy", "LetterRow"]


class FamilyCopy(msgspec.Struct, frozen=True):
    """The letters in the testifier's name that are signed, the latest first, and whom one could be about.

    `persons` are (file, name) of those told of; empty while the interview was not saved as a record.
    """

    letters: tuple[LetterRow, ...]
    persons: tuple[tuple[RecordId, str], ...]


def of(session: Session, interview: RecordId) -> FamilyCopy:
    """What there is for the family of an interview, recorded or not."""
    signed = lists.read(
        session.database,
        lists.LETTERS,
        "t.id IN (SELECT letter FROM letter_applicant WHERE testimony=?) "
        "AND t.signed AND NOT t.erased AND NOT t.hidden",
        (interview,),
    )
    named = session.database.rows(
        "SELECT a.person, coalesce(nullif(p.name, ''), a.name) FROM account a "
        "LEFT JOIN person p ON p.id=a.person WHERE a.source=? AND NOT a.hidden ORDER BY a.position, a.id",
        (interview,),
    )
    return FamilyCopy(tuple(signed), tuple(dict.fromkeys((RecordId(file), name) for file, name in named)))


def to_print(session: Session, letter: RecordId) -> bytes:
    """The signed pages for the printer; on the thread that writes. Errors are those of `letters.export`."""
    content = letters.document(session, letter)
    if lists.is_frozen(session.database, letter):
        raise AppError("consent.withdrawn")
    session.custody.note(Act.EXPORTED, letter, "letter")  # first: no copy without its line
    return content
