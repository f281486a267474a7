"""Who was here before: by number, telephone and name in any script, as a ticket is made."""

from __future__ import annotations

import msgspec
import pytest

from kuager.flows import interview, queue, recognition
from kuager.flows.matching import Matcher
from kuager.flows.queue import Told
from kuager.flows.unlock import Session
from kuager.model.idnumbers import IdNumber
from kuager.model.ids import RecordId
from kuager.model.interview import Interview
from kuager.task import Task
from tests.support import vaults

IIN = "700101400018"


@pytest.fixture
def known(session: Session) -> Interview:
    told = vaults.told()
    testifier = msgspec.structs.replace(told.testifier, id_numbers=(IdNumber("kz_iin", IIN),))
    return vaults.record(session, msgspec.structs.replace(told, testifier=testifier))


def found(session: Session, told: Told, witness: str = "") -> list[tuple[str, str]]:
    matcher = Matcher()
    matcher.load(session, Task.silent())
    ticket = queue.add(session, told)
    if witness:
        ticket = queue.change(session, ticket.id, told, witness)
    return [(each.by, each.record) for each in recognition.whole(session, matcher, [ticket])[ticket.id]]


@pytest.mark.parametrize(
    "phone", ["+7 700 000 00 00", "8(700)000-00-00", "7000000000", "+77000000000, 8 701 000 00 09"]
)
def test_a_telephone_is_the_same_however_it_is_written(
    session: Session, known: Interview, phone: str
) -> None:
    assert found(session, Told(phone=phone)) == [("phone", known.id)]


@pytest.mark.parametrize("phone", ["", "000", "+7 700 000 00 01", "not told"])
def test_another_telephone_is_another_one(session: Session, known: Interview, phone: str) -> None:
    assert found(session, Told(phone=phone)) == []


def test_an_identity_number_is_the_same_with_any_spaces_and_comes_first(
    session: Session, known: Interview
) -> None:
    told = Told(id_number="700101 400 018", phone="+7 700 000 00 00")
    assert found(session, told) == [("number", known.id)]
    assert found(session, Told(id_number="7001")) == []


@pytest.mark.parametrize("name", ["Гүлшара Мысалқызы", "Gulshara Mysalqyzy", "گۈلشارا مىسالقىزى"])
def test_a_name_is_known_in_any_script(session: Session, known: Interview, name: str) -> None:
    assert ("name", known.id) in found(session, Told(name=name))


def test_somebody_else_is_new(session: Session, known: Interview) -> None:
    assert found(session, Told(name="Райхан Байқауқызы")) == []


def test_what_somebody_decided_comes_first(session: Session, known: Interview) -> None:
    told = Told(name="Гүлшара Мысалқызы", phone="+7 700 000 00 00")
    assert found(session, told, witness=known.id)[0] == ("decided", known.id)


def test_the_own_interview_of_a_ticket_is_nobody_else(session: Session) -> None:
    told = Told(name="Дина Сынаққызы", phone="+7 701 000 00 05")
    ticket = queue.take(session, queue.add(session, told).id)
    interview.save(session, interview.open_draft(session, RecordId(ticket.interview)))
    matcher = Matcher()
    matcher.load(session, Task.silent())
    assert recognition.whole(session, matcher, [queue.today(session, 1)]) == {ticket.id: ()}


def test_who_waits_already_today_is_noticed(session: Session) -> None:
    first = queue.add(session, Told(name="Гүлшара Мысалқызы", phone="+7 700 000 00 07", id_number=IIN))
    assert found(session, Told(phone="8(700)000-00-07, 8 701 000 00 09")) == [("phone", first.id)]
    assert found(session, Told(id_number="700101 400 018")) == [("number", first.id)]
    assert found(session, Told(phone="007", id_number="7001")) == []
    queue.left(session, first.id)
    assert first.id not in [each for _, each in found(session, Told(id_number=IIN))]
    queue.remove(session, queue.reopen(session, first.id).id)
    assert first.id not in [each for _, each in found(session, Told(id_number=IIN))]
