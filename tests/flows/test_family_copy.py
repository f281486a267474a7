"""The family's copies: of letters in its own name, signed, and never against what it took back."""

from __future__ import annotations

import pytest

from kuager.errors import AppError
from kuager.flows import custody, documents, family_copy, letters, retraction
from kuager.flows import interview as recording
from kuager.flows.unlock import Session
from kuager.letters import preview
from kuager.model.ids import RecordId, new_record_id
from kuager.model.interview import Interview
from tests.flows.test_letters import begun, two_sources


def _signed(session: Session) -> tuple[Interview, RecordId, RecordId]:
    """The interview of the applicant, the person, and the letter."""
    person, second = two_sources(session)
    editing = begun(session, person)
    letters.sign(session, editing)
    applicant = recording.open_recorded(session, editing.basis.applicants[0]).interview
    assert applicant.id != second.id
    return applicant, person, editing.letter


def test_only_letters_in_its_own_name_are_the_familys(session: Session) -> None:
    applicant, person, letter = _signed(session)
    found = family_copy.of(session, RecordId(applicant.id))
    assert [row.id for row in found.letters] == [letter]
    assert [file for file, _ in found.persons] == [person]
    _, second = recording.listing(session)
    others = {row.id for row in recording.listing(session)} - {applicant.id}
    for other in others:
        assert family_copy.of(session, RecordId(other)).letters == ()
    assert second is not None


def test_before_it_is_saved_there_is_nobody_to_write_about(session: Session) -> None:
    assert family_copy.of(session, new_record_id()) == family_copy.FamilyCopy((), ())


def test_a_letter_that_was_hidden_is_not_given(session: Session) -> None:
    applicant, _, letter = _signed(session)
    retraction.retract(session, letter, "letter", "a mistake")
    assert family_copy.of(session, RecordId(applicant.id)).letters == ()


def test_a_printed_copy_has_its_line_in_the_log_and_every_page(session: Session) -> None:
    _, _, letter = _signed(session)
    before = len(custody.listing(session, letter))
    pdf = family_copy.to_print(session, letter)
    assert pdf == letters.document(session, letter)
    assert len(custody.listing(session, letter)) == before + 1
    assert len(list(documents.printed(pdf))) == preview.page_count(pdf)


def test_nothing_is_printed_after_a_withdrawal(session: Session) -> None:
    applicant, _, letter = _signed(session)
    recording.withdraw(session, RecordId(applicant.id))
    with pytest.raises(AppError) as refused:
        family_copy.to_print(session, letter)
    assert refused.value.code == "consent.withdrawn"
