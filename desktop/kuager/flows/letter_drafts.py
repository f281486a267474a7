"""Letters on the desk, and their drafts: autosaved, opened again, thrown away."""

from __future__ import annotations

import msgspec

from kuager.errors import AppError
from kuager.flows.unlock import Session
from kuager.model import canonical
from kuager.model.ids import RecordId
from kuager.model.letter import Choice, LetterBasis, Release, Wording
from kuager.vault import tombstones

DRAFT_KIND = "letter"


class LetterEditing(Wording, frozen=True, kw_only=True):
    """A letter on the desk: its wording as it stands, and what it is.

    `kept_back` are the sections (of records, or "" for all of one) that were at risk when it was worded.
    """

    letter: RecordId
    basis: LetterBasis
    kept_back: tuple[tuple[RecordId, str], ...] = ()

    @property
    def wording(self) -> Wording:
        """What is kept of it with the signed letter."""
        return Wording(*(getattr(self, field) for field in Wording.__struct_fields__))

    def with_basis(self, **changes: object) -> LetterEditing:
        """The same letter with another basis; its words are those of before."""
        return msgspec.structs.replace(self, basis=msgspec.structs.replace(self.basis, **changes))

    def releasing(self, record: RecordId, section: str, reason: str) -> LetterEditing:
        """The same letter, in which a section at risk may be told; all of a record where none is named."""
        others = (each for each in self.released if (each.record, each.section) != (record, section))
        return msgspec.structs.replace(self, released=(*others, Release(record, section, reason)))

    def choosing(self, person: RecordId, fact: str, account: RecordId | None) -> LetterEditing:
        """The same letter, in which one account's word on a fact stands; without one each is told."""
        others = (each for each in self.choices if (each.person, each.fact) != (person, fact))
        own = () if account is None else (Choice(person, fact, account),)
        return msgspec.structs.replace(self, choices=(*others, *own))

    @classmethod
    def of(cls, letter: RecordId, basis: LetterBasis, wording: Wording) -> LetterEditing:
        """A letter as it was recorded."""
        return cls(letter=letter, basis=basis, **msgspec.structs.asdict(wording))


def keep_draft(session: Session, editing: LetterEditing, title: str) -> None:
    """Autosave of a letter on the desk; `record.erased` where words of it were erased meanwhile."""
    basis = editing.basis
    for account in basis.accounts:
        tombstones.check(session.database, account, "account")
    for applicant in basis.applicants:
        tombstones.check(session.database, applicant, "testimony")
    tombstones.check(session.database, editing.letter, "letter")
    about = (*basis.applicants, *basis.accounts, *basis.persons)
    session.drafts.keep(editing.letter, DRAFT_KIND, title, canonical.encode(editing), about)


def drafts(session: Session) -> list[tuple[RecordId, str, str]]:
    """Letters that wait: (id, title, changed), the latest first."""
    return [(RecordId(row.id), row.title, row.changed) for row in session.drafts.all(DRAFT_KIND)]


def open_draft(session: Session, letter: RecordId) -> LetterEditing:
    """Go on with a letter; `vault.no_record`."""
    content = session.drafts.read(letter)
    if content is None:
        raise AppError("vault.no_record", kind="draft")
    return canonical.decode(content, LetterEditing, limit=len(content))  # of any size: it was typed here


def settle_draft(session: Session, letter: RecordId) -> None:
    """The letter was signed: the own draft goes, another member's unsaved words stay."""
    session.drafts.settle(letter)


def discard_draft(session: Session, letter: RecordId) -> None:
    """Throw a letter on the desk away."""
    session.drafts.discard(letter)
