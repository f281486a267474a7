"""The register of letters: numbers, what became of each letter, who waits for an answer."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from kuager.errors import AppError
from kuager.flows import attachments, erasure, exchange, letters, register, unlock
from kuager.flows import interview as recording
from kuager.flows.choosing import Choice
from kuager.flows.register import Dispatch, FollowUp, Movement, Registered
from kuager.flows.unlock import Session
from kuager.model.attachment import Attachment
from kuager.model.ids import RecordId
from kuager.task import Task
from kuager.vault.heads import read_heads
from kuager.vault.history import Change
from tests.support import letters_begun, people_told, vaults
from tests.support.vaults import when

RECEIVED = Dispatch(when("02.11.2026"), "by_hand", "ЗТ-2026-00451", when("03.11.2026"), "Кеңсе")


def one_person(session: Session) -> RecordId:
    told = people_told.sister()
    vaults.record(session, told)
    return told.persons[0].account


def letter_about(session: Session, person: RecordId) -> RecordId:
    return letters.sign(session, letters_begun.begun(session, person)).id


def signed(session: Session) -> RecordId:
    return letter_about(session, one_person(session))


def received(session: Session, letter: RecordId, after: FollowUp | None = None) -> Registered:
    number = register.read_told(session, letter).dispatch.number
    dispatch = msgspec.structs.replace(RECEIVED, number=number)
    return register.change(session, letter, dispatch, after or FollowUp())


def test_a_letter_is_entered_when_it_is_signed(session: Session) -> None:
    register.keep_sign(session, " АЛМ ")
    person = one_person(session)
    first, second = (letter_about(session, person) for _ in range(2))
    assert [register.read_told(session, each).dispatch.number for each in (first, second)] == [
        "АЛМ-1/2026",
        "АЛМ-2/2026",
    ]
    register.keep_sign(session, "")
    assert register.next_number(session) == "1/2026"
    (entry,) = [each for each in register.listing(session) if each.row.id == first]
    assert (entry.row.number, entry.standing.state, entry.row.state) == ("АЛМ-1/2026", "not_sent", "signed")


def test_a_number_stands_once_and_can_be_changed(session: Session) -> None:
    person = one_person(session)
    first, second = (letter_about(session, person) for _ in range(2))
    register.change(session, first, Dispatch(number="Шығ-77/2026"), FollowUp())
    with pytest.raises(AppError, match=r"letter\.number_taken"):
        register.change(session, second, Dispatch(number="шығ-77/2026"), FollowUp())
    assert register.read_told(session, second).dispatch.number == "2/2026"
    register.change(session, first, Dispatch(), FollowUp())
    register.change(session, second, Dispatch(number="Шығ-77/2026"), FollowUp())
    assert register.next_number(session) == "1/2026"


def test_a_number_that_two_offices_gave_is_shown(session: Session) -> None:
    person = one_person(session)
    first, second = (letter_about(session, person) for _ in range(2))
    came = Change(second, "letter", {"dispatch": Dispatch(number="1/2026")})
    session.history.save([came], session.member.id, session.clock())
    assert [each.twice for each in register.listing(session)] == [True, True]
    register.change(session, first, Dispatch(number="3/2026"), FollowUp())
    assert [each.twice for each in register.listing(session)] == [False, False]


def test_what_became_of_it_moves_the_day(session: Session) -> None:
    letter = signed(session)
    received(session, letter)
    page = register.read(session, letter)
    assert (page.standing.state, page.standing.due, page.standing.left) == ("due_soon", "2026-11-24", 2)
    assert register.pressing(session) == [entry(session, letter)]

    moved = Movement("forwarded", when("20.11.2026"), "Ішкі істер министрлігі", "05-11/77")
    received(session, letter, FollowUp((moved,)))
    assert register.read(session, letter).standing.due == "2026-12-11"
    assert register.pressing(session) == []
    row = entry(session, letter).row
    assert (row.begins, row.slip, row.state) == ("2026-11-20", "ЗТ-2026-00451", "sent")

    received(session, letter, FollowUp((moved,), due=when("18.11.2026")))
    assert [each.standing.state for each in register.pressing(session)] == ["overdue"]
    (breach,) = register.read(session, letter).breaches
    assert (breach.code, breach.day) == ("no_answer", "2026-11-18")

    answered = FollowUp((moved,), reply="token", reply_date=when("20.11.2026"), reply_number="7")
    received(session, letter, answered)
    assert (entry(session, letter).row.state, register.pressing(session)) == ("answered", [])
    before = vaults.projected(session)
    session.rebuild()
    assert vaults.projected(session) == before


def entry(session: Session, letter: RecordId) -> register.Entry:
    (found,) = [each for each in register.listing(session) if each.row.id == letter]
    return found


def test_the_office_s_own_days_hold_for_every_letter(session: Session) -> None:
    letter = signed(session)
    received(session, letter)
    session.keep_office_setting("days_off", "2026-11-05 Декрет")
    assert entry(session, letter).standing.due == "2026-11-25"


def test_two_who_write_at_once_are_both_kept(session: Session) -> None:
    letter = signed(session)
    read = register.read_told(session, letter)
    sent = msgspec.structs.replace(read, dispatch=msgspec.structs.replace(read.dispatch, way="post"))
    register.record(session, letter, sent, read)
    other = msgspec.structs.replace(read, followup=FollowUp(next_step="ask the Ombudsman"))
    register.record(session, letter, other, read)  # another part: nothing is lost
    found = register.read_told(session, letter)
    assert (found.dispatch.way, found.followup.next_step) == ("post", "ask the Ombudsman")
    late = msgspec.structs.replace(read, dispatch=msgspec.structs.replace(read.dispatch, way="email"))
    register.record(session, letter, late, read)
    assert read_heads(session.database, letter, "letter").conflicts() == ("dispatch",)
    with pytest.raises(AppError, match=r"vault\.no_record"):
        register.record(session, RecordId("9" * 32), sent, read)


def test_an_answer_is_kept_with_the_letter(tmp_path: Path) -> None:
    session = vaults.vault(tmp_path / "vault")
    letter = signed(session)
    reply = tmp_path / "reply.pdf"
    reply.write_bytes(b"%PDF-1.7 an invented answer")
    kept = attachments.add(session, letter, reply, Attachment("0" * 32, "0" * 64, 0, kind="answer"))  # type: ignore[arg-type]
    assert (kept.kind, kept.media_type) == ("answer", "application/pdf")
    (found,) = attachments.of_record(session, letter)
    assert (found.kind, found.here, found.attachment) == ("letter", True, kept)
    assert register.read_told(session, letter).attachments.files == (kept,)
    with pytest.raises(AppError, match=r"safety\.at_risk"):  # as the letter is
        attachments.export(session, kept.blob, tmp_path / "out.pdf")
    attachments.export(session, kept.blob, tmp_path / "out.pdf", at_risk=True)
    assert (tmp_path / "out.pdf").read_bytes() == reply.read_bytes()
    session.lock()
    again = unlock.unlock(tmp_path / "vault", vaults.WORDS)
    assert attachments.content(again, kept) == reply.read_bytes()
    again.lock()


def test_an_answer_stays_where_its_family_took_back_its_words(session: Session, tmp_path: Path) -> None:
    told = people_told.sister()
    vaults.record(session, told)
    letter = letter_about(session, told.persons[0].account)
    reply = tmp_path / "reply.pdf"
    reply.write_bytes(b"%PDF-1.7 an invented answer")
    kept = attachments.add(session, letter, reply, Attachment("0" * 32, "0" * 64, 0))  # type: ignore[arg-type]
    recording.withdraw(session, told.id)
    with pytest.raises(AppError, match=r"consent\.withdrawn"):
        attachments.export(session, kept.blob, tmp_path / "out.pdf")


def test_of_an_erased_letter_the_register_is_left_without_the_answer(tmp_path: Path) -> None:
    session = vaults.vault(tmp_path / "vault")
    told = people_told.sister()
    vaults.record(session, told)
    letter = letter_about(session, told.persons[0].account)
    received(session, letter, FollowUp(reply="refused"))
    reply = tmp_path / "reply.pdf"
    reply.write_bytes(b"%PDF-1.7 an invented answer")
    attachments.add(session, letter, reply, Attachment("0" * 32, "0" * 64, 0))  # type: ignore[arg-type]
    unlock.add_member(session, "Saule", vaults.OTHER_WORDS)
    request = erasure.ask(session, told.id, "testimony", "the family asked")
    session.lock()
    other = unlock.unlock(tmp_path / "vault", vaults.OTHER_WORDS)
    assert erasure.decide(other, request, agreed=True)
    found = register.read(other, letter)
    assert (found.told.followup.reply, found.told.dispatch.slip_number) == ("refused", "ЗТ-2026-00451")
    assert found.told.attachments.files == ()
    assert other.blobs.of(letter, "attachment") == []
    register.change(other, letter, found.told.dispatch, FollowUp(reply="token"))
    assert register.read_told(other, letter).followup.reply == "token"
    other.lock()


def test_the_register_travels(session: Session, tmp_path: Path) -> None:
    letter = signed(session)
    received(session, letter, FollowUp(reply="forwarded"))
    other = vaults.vault(tmp_path / "other", "Дана")
    exchange.trust(other, exchange.own_card(session, "one"), "one")
    exchange.trust(session, exchange.own_card(other, "other"), "other")
    path, _ = exchange.export(session, tmp_path, [other.history.origin], Task.silent(), Choice(at_risk=True))
    exchange.bring_in(other, exchange.open_bundle(other, path, Task.silent()), Task.silent())
    assert register.read_told(other, letter) == register.read_told(session, letter)
    assert register.next_number(other) == "2/2026", "what was given elsewhere is taken"
    other.lock()


def test_a_vault_without_letters_reads_no_calendar(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(register, "Calendar", None)
    assert register.pressing(session) == []
