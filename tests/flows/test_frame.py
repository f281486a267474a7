"""The next relative's interview begins in the frame of the one before: the room, never what was told."""

from __future__ import annotations

import msgspec
import pytest

from kuager.errors import AppError
from kuager.flows import frame
from kuager.flows import interview as recording
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId
from kuager.model.interview import Interview, PersonTold
from kuager.model.names import Name
from kuager.model.testimony import Safety
from kuager.vault.accounts import file_of
from tests.support import interviews_told, vaults


@pytest.fixture
def told(session: Session) -> Interview:
    """One with every field."""
    whole = msgspec.structs.replace(interviews_told.whole(), safety=Safety("at_risk", "a call"), witness="")
    return vaults.record(session, whole)


def test_another_relative_speaks_in_the_same_room(session: Session, told: Interview) -> None:
    framed = frame.next_relative(session, told.id, same_speaker=False)
    new = framed.editing.interview
    assert new.id != told.id
    for field in ("office", "interpreter", "camera_operator", "present", "device", "languages"):
        assert getattr(new.session, field) == getattr(told.session, field)
    assert new.contact.address == told.contact.address
    assert new.safety == told.safety
    assert (new.session.ticket, new.session.ended, new.session.earlier) == ("", "", ())
    assert new.session.date.edtf == "2026-11-22"
    assert new.session.interviewer == session.member.name
    assert framed.ticket == told.session.ticket
    blank = Interview.blank()
    for part in (
        "consent",
        "testifier",
        "narrative",
        "videos",
        "steps",
        "reprisals",
        "representation",
        "check",
    ):
        assert getattr(new, part) == getattr(blank, part), part
    assert new.attachments == blank.attachments
    assert (new.witness, new.contact.phones) == ("", ())
    assert new.persons == (PersonTold(account=new.persons[0].account),)
    assert new.persons[0].account not in {person.account for person in told.persons}
    assert framed.came == ("room", "languages", "address", "safety")


def test_the_same_one_speaks_of_another_relative(session: Session, told: Interview) -> None:
    framed = frame.next_relative(session, told.id, same_speaker=True)
    new = framed.editing.interview
    assert (new.testifier, new.contact, new.representation) == (
        told.testifier,
        told.contact,
        told.representation,
    )
    assert new.consent is None
    assert new.persons == (PersonTold(account=new.persons[0].account),)
    assert set(framed.came) == {
        "room",
        "languages",
        "speaker",
        "contact",
        "address",
        "representatives",
        "safety",
    }
    saved = recording.save(session, framed.editing)
    assert file_of(session.database, saved.id) == file_of(session.database, told.id)


def test_what_is_said_to_come_along_is_there(session: Session) -> None:
    bare = msgspec.structs.replace(
        Interview.blank(),
        testifier=msgspec.structs.replace(Interview.blank().testifier, names=(Name("Сынаққызы"),)),
    )
    vaults.record(session, bare)
    assert frame.next_relative(session, bare.id, same_speaker=False).came == ()
    assert frame.next_relative(session, bare.id, same_speaker=True).came == ("speaker",)


def test_nothing_comes_from_a_withdrawn_one(session: Session, told: Interview) -> None:
    recording.withdraw(session, told.id)
    with pytest.raises(AppError, match="withdrawn"):
        frame.next_relative(session, told.id, same_speaker=True)


def test_one_that_is_not_recorded_has_no_frame(session: Session) -> None:
    with pytest.raises(AppError, match="no_record"):
        frame.next_relative(session, RecordId("0" * 32), same_speaker=False)
