"""The second check is made by another member than the one who recorded the interview."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from kuager.errors import AppError
from kuager.flows import checking, people, unlock
from kuager.flows import interview as recording
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId
from kuager.model.interview import Interview, to_json
from kuager.model.testimony import Narrative, SecondCheck
from tests.support import vaults

DONE = SecondCheck(done=True, remarks="one date")


def edit(session: Session, record: RecordId, **changed: Any) -> None:
    editing = recording.open_recorded(session, record)
    recording.save(session, editing.with_interview(msgspec.structs.replace(editing.interview, **changed)))


@pytest.fixture
def told(tmp_path: Path) -> Interview:
    """Recorded by Marzhan; Saule is a member too."""
    session = vaults.vault(tmp_path / "vault")
    unlock.add_member(session, "Saule", vaults.OTHER_WORDS)
    told = vaults.record(session, vaults.told())
    session.lock()
    return told


@pytest.fixture
def folder(told: Interview, tmp_path: Path) -> Path:
    return tmp_path / "vault"


def test_nobody_checks_what_he_recorded(folder: Path, told: Interview) -> None:
    session = unlock.unlock(folder, vaults.WORDS)
    try:
        assert not checking.may_check(session, told.id)
        with pytest.raises(AppError, match=r"check\.own"):
            edit(session, told.id, check=DONE)
        assert recording.open_recorded(session, told.id).interview.check == SecondCheck()
        edit(session, told.id, check=SecondCheck(remarks="please look at the date"))
    finally:
        session.lock()


def test_nobody_records_and_checks_at_once(folder: Path, told: Interview) -> None:
    session = unlock.unlock(folder, vaults.WORDS)
    try:
        fresh = msgspec.structs.replace(vaults.told("32"), check=DONE)
        with pytest.raises(AppError, match=r"check\.own"):
            recording.save(session, recording.Editing(fresh))
        with pytest.raises(AppError, match=r"check\.own"):
            recording.import_json(session, to_json(fresh))
        assert not session.history.exists(fresh.id, "testimony")
    finally:
        session.lock()


def test_another_member_checks_and_corrects_meanwhile(folder: Path, told: Interview) -> None:
    session = unlock.unlock(folder, vaults.OTHER_WORDS)
    try:
        assert checking.checked(session, told.id) is None
        edit(session, told.id, check=DONE, narrative=Narrative("In spring."))
        checked = checking.checked(session, told.id)
        assert checked is not None
        assert (checked.author, checked.own, checked.since) == ("Saule", True, 0)
        edit(session, told.id, narrative=Narrative("In summer."))
    finally:
        session.lock()
    session = unlock.unlock(folder, vaults.WORDS)
    try:  # whoever recorded it may correct, and save, what somebody else checked
        edit(session, told.id, narrative=Narrative("In autumn."))
        with pytest.raises(AppError, match=r"check\.own"):
            edit(session, told.id, check=SecondCheck(done=True, remarks="two dates"))
        account = told.persons[0].account
        other = vaults.record(session, vaults.told("33")).persons[0].account
        people.join(session, account, other, "her brother")
        checked = checking.checked(session, told.id)
        assert checked is not None
        assert (checked.author, checked.since) == ("Saule", 2)
        edit(session, told.id, check=SecondCheck())
        assert checking.checked(session, told.id) is None
    finally:
        session.lock()


def test_what_is_not_recorded_cannot_be_checked(folder: Path, told: Interview) -> None:
    session = unlock.unlock(folder, vaults.OTHER_WORDS)
    try:
        assert checking.recorders(session, RecordId("0" * 32)) == frozenset()
        assert not checking.may_check(session, RecordId("0" * 32))
        assert checking.may_check(session, told.id)
    finally:
        session.lock()
