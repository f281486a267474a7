"""The queue of a day: numbers, turns, hands, and what an erasure takes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import msgspec
import pytest

from kuager.errors import AppError
from kuager.flows import erasure, interview, keep, queue, unlock
from kuager.flows.queue import Ticket, Told
from kuager.flows.unlock import Session
from kuager.model.ids import MemberId, RecordId
from kuager.task import Task
from tests.support import vaults

NAME = "Гүлшара Мысалқызы"


class Calendar:
    """A clock that a test sets; it stands still."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 22, 9, 0, tzinfo=timezone(timedelta(hours=5)))

    def __call__(self) -> datetime:
        return self.now

    def later(self, **much: float) -> None:
        self.now += timedelta(**much)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """One that a test may have locked already."""
    opened = vaults.vault(tmp_path / "vault")
    yield opened
    if hasattr(opened, "member_key"):
        opened.lock()


@pytest.fixture
def calendar(session: Session) -> Calendar:
    session.clock = Calendar()
    session.drafts._clock = session.clock
    return session.clock


def numbers(rows: tuple[queue.Row, ...]) -> list[int]:
    return [row.ticket.number for row in rows]


def typed(session: Session, ticket: Ticket, notes: str) -> None:
    """What a member types into the interview of a ticket."""
    editing = interview.open_draft(session, RecordId(ticket.interview))
    narrative = msgspec.structs.replace(editing.interview.narrative, notes=notes)
    document = msgspec.structs.replace(editing.interview, narrative=narrative)
    interview.keep_draft(session, editing.with_interview(document))


def saved(session: Session, ticket: Ticket) -> None:
    interview.save(session, interview.open_draft(session, RecordId(ticket.interview)))


def again(session: Session, words: str = vaults.WORDS) -> Session:
    """Lock, and unlock as a member."""
    folder, clock = session.folder, session.clock
    session.lock()
    return unlock.unlock(folder, words, clock=clock)


def test_numbers_go_on_through_a_day_and_are_never_given_twice(session: Session, calendar: Calendar) -> None:
    first, second = queue.add(session, Told(name=NAME)), queue.add(session)
    assert (first.number, second.number) == (1, 2)
    queue.remove(session, second.id)
    assert queue.add(session).number == 3
    assert numbers(queue.listing(session).waiting) == [1, 3]
    calendar.later(days=1)
    assert queue.add(session).number == 1


def test_a_lock_keeps_every_ticket_as_it_is(session: Session, calendar: Calendar) -> None:
    ticket = queue.add(session, Told(name=NAME, phone="+7 700 000 00 31"))
    queue.call(session, ticket.id)
    opened = again(session)
    (row,) = queue.listing(opened).waiting
    assert row.ticket.told == Told(name=NAME, phone="+7 700 000 00 31")
    assert row.ticket.called
    opened.lock()


def test_who_waited_longest_is_called_then_the_others_and_then_once_more(
    session: Session, calendar: Calendar
) -> None:
    assert queue.call_next(session) is None
    for _ in range(3):
        queue.add(session)
        calendar.later(minutes=5)
    called = []
    for _ in range(4):
        ticket = queue.call_next(session)
        assert ticket is not None
        called.append(ticket.number)
        calendar.later(minutes=1)
    assert called == [1, 2, 3, 1]
    assert queue.listing(session).called == 3


def test_in_the_room_nothing_has_to_be_asked_again(session: Session, calendar: Calendar) -> None:
    told = Told(NAME, "8 701 000 00 31; 8 702 000 00 32", "880101300015", "her brother", "a letter")
    ticket = queue.take(session, queue.add(session, told).id)
    document = interview.open_draft(session, RecordId(ticket.interview)).interview
    assert document.session.ticket == "1"
    assert document.session.interviewer == session.member.name
    assert (document.session.date.edtf, document.session.started) == ("2026-11-22", "09:00")
    assert [name.text for name in document.testifier.names] == [NAME]
    assert document.contact.phones == ("8 701 000 00 31", "8 702 000 00 32")
    assert [(each.kind, each.text) for each in document.testifier.id_numbers] == [("kz_iin", "880101300015")]
    assert document.narrative.notes == "her brother\na letter"
    assert (ticket.state, ticket.member, bool(ticket.called)) == ("room", session.member.id, True)
    assert queue.take(session, ticket.id).interview == ticket.interview  # not a second one


def test_a_ticket_follows_its_interview(session: Session, calendar: Calendar) -> None:
    ticket = queue.take(session, queue.add(session, Told(name=NAME)).id)
    record = RecordId(ticket.interview)

    def state(open_now: RecordId | None = None) -> str:
        queue.follow(session, open_now)
        return queue.today(session, 1).state

    assert state(record) == "room"
    assert state() == "paused"
    assert state(record) == "room"
    saved(session, ticket)
    assert state() == "done"
    assert state(record) == "room"  # opened once more, for a correction
    assert state() == "done"
    other = queue.take(session, queue.add(session).id)
    interview.discard_draft(session, RecordId(other.interview))
    queue.follow(session)
    assert (queue.today(session, 2).state, queue.today(session, 2).interview) == ("waiting", "")


def test_what_is_over_can_be_taken_up_again(session: Session, calendar: Calendar) -> None:
    ticket = queue.add(session, Told(name=NAME))
    assert queue.left(session, ticket.id).state == "left"
    assert numbers(queue.listing(session).over) == [1]
    assert queue.reopen(session, ticket.id).state == "waiting"
    assert queue.done(session, ticket.id).state == "done"
    taken = queue.take(session, queue.reopen(session, ticket.id).id)
    assert queue.pause(session, taken.id).state == "paused"


def test_a_removed_ticket_says_nothing_and_comes_back_whole(session: Session, calendar: Calendar) -> None:
    ticket = queue.add(session, Told(name=NAME))
    removed = queue.remove(session, ticket.id)
    assert removed == ticket
    assert queue.listing(session).total == 0
    assert all(NAME not in str(each) for each in session.tickets.all())
    with pytest.raises(AppError, match=r"vault\.no_record"):
        queue.call(session, ticket.id)
    queue.put_back(session, removed)
    assert queue.today(session, 1) == ticket


def test_tickets_of_earlier_days_are_kept_out_of_sight_until_somebody_clears_them(
    session: Session, calendar: Calendar
) -> None:
    for name in (NAME, "Айнұр Сынаққызы"):
        queue.add(session, Told(name=name))
    begun = queue.take(session, queue.add(session).id)
    calendar.later(days=1)
    queue.add(session)
    shown = queue.listing(session)
    assert (shown.day, shown.total, numbers(shown.earlier)) == ("2026-11-23", 1, [3, 2, 1])
    taken_up = queue.reopen(session, shown.earlier[2].id)
    assert (taken_up.day, taken_up.number, taken_up.told.name) == ("2026-11-23", 2, NAME)
    assert queue.clear_earlier(session) == 2
    assert queue.listing(session).earlier == ()
    assert numbers(queue.listing(session).waiting) == [1, 2]
    assert interview.open_draft(session, RecordId(begun.interview)).interview.session.ticket == "3"


# Hands ----------------------------------------------------------------------------------------------


@pytest.fixture
def two(session: Session, calendar: Calendar) -> tuple[unlock.Member, unlock.Member]:
    saule = unlock.add_member(session, "Saule", vaults.OTHER_WORDS)
    return session.member, saule


def test_who_hands_over_gives_the_draft_with_it(
    session: Session, calendar: Calendar, two: tuple[unlock.Member, unlock.Member]
) -> None:
    marzhan, saule = two
    assert [each.name for each in queue.members(session)] == ["Saule"]
    ticket = queue.take(session, queue.add(session, Told(name=NAME)).id)
    typed(session, ticket, "of Marzhan")
    given = queue.hand_over(session, ticket.id, saule.id)
    assert (given.state, given.member) == ("paused", saule.id)
    assert session.drafts.writers(ticket.interview) == [saule.id]
    hers = again(session, vaults.OTHER_WORDS)
    (row,) = queue.listing(hers).begun
    assert (row.own, row.member) == (True, "Saule")
    queue.take(hers, ticket.id)
    calendar.later(minutes=5)
    typed(hers, ticket, "of Marzhan, and of Saule")
    queue.hand_over(hers, ticket.id, marzhan.id)
    back = again(hers)
    queue.take(back, ticket.id)
    draft = interview.open_draft(back, RecordId(ticket.interview))
    assert draft.interview.narrative.notes == "of Marzhan, and of Saule"
    saved(back, ticket)
    queue.follow(back)
    assert queue.today(back, 1).state == "done"
    assert interview.drafts(back) == []
    back.lock()


def test_who_takes_over_leaves_the_draft_of_the_other_one_alone(
    session: Session, calendar: Calendar, two: tuple[unlock.Member, unlock.Member]
) -> None:
    marzhan, saule = two
    ticket = queue.take(session, queue.add(session, Told(name=NAME)).id)
    typed(session, ticket, "of Marzhan")
    calendar.later(minutes=5)
    hers = again(session, vaults.OTHER_WORDS)
    queue.follow(hers)
    (row,) = queue.listing(hers).begun
    assert (row.own, row.member, row.ticket.state) == (False, "Marzhan", "paused")
    taken = queue.take(hers, ticket.id)
    assert taken.member == saule.id
    draft = interview.open_draft(hers, RecordId(ticket.interview))
    assert draft.interview.narrative.notes == "of Marzhan"
    typed(hers, ticket, "of Marzhan, and of Saule")
    saved(hers, ticket)
    queue.follow(hers)
    assert queue.today(hers, 1).state == "done"
    assert hers.drafts.writers(ticket.interview) == [marzhan.id]
    assert b"of Marzhan" in hers.drafts.written_by(ticket.interview, marzhan.id)
    hers.lock()


def test_a_newer_draft_of_the_receiver_is_not_overwritten(
    session: Session, calendar: Calendar, two: tuple[unlock.Member, unlock.Member]
) -> None:
    _, saule = two
    ticket = queue.take(session, queue.add(session).id)
    calendar.later(minutes=5)
    hers = again(session, vaults.OTHER_WORDS)
    queue.take(hers, ticket.id)
    typed(hers, ticket, "newer, of Saule")
    back = again(hers)
    queue.hand_over(back, ticket.id, saule.id)
    assert b"newer, of Saule" in back.drafts.written_by(ticket.interview, saule.id)
    back.lock()


def test_nobody_who_is_not_here_is_handed_a_ticket(session: Session) -> None:
    ticket = queue.add(session)
    with pytest.raises(AppError, match=r"vault\.no_record"):
        queue.hand_over(session, ticket.id, MemberId("0" * 32))


# Erased, and backed up --------------------------------------------------------------------------------


def erased(session: Session, record: RecordId, kind: str = "testimony") -> None:
    assert erasure.scope(session, record, kind).tickets == 2
    assert erasure.scope(session, record, kind).drafts == 0
    erasure.ask(session, record, kind, "The family asked for it.")
    (request,) = erasure.requests(session)
    folder = session.folder
    session.lock()
    other = unlock.unlock(folder, vaults.OTHER_WORDS)
    assert erasure.decide(other, request.id, agreed=True, shown=request.digest)
    other.lock()


def test_an_erased_interview_takes_its_ticket(
    session: Session, calendar: Calendar, two: tuple[unlock.Member, unlock.Member]
) -> None:
    ticket = queue.take(session, queue.add(session, Told(name=NAME)).id)
    saved(session, ticket)
    queue.follow(session)
    same = queue.add(session, Told(name=NAME))
    queue.change(session, same.id, Told(name=NAME), witness=ticket.interview)
    other = queue.add(session, Told(name="Айнұр Сынаққызы"))
    known = queue.remove(session, same.id)
    queue.put_back(session, known)
    record, folder = RecordId(ticket.interview), session.folder
    erased(session, record)
    opened = unlock.unlock(folder, vaults.WORDS)
    assert [each.id for each in opened.tickets.all()] == [other.id]
    with pytest.raises(AppError, match=r"vault\.no_record"):
        queue.put_back(opened, known)
    with pytest.raises(AppError, match=r"record\.erased"):
        queue.change(opened, other.id, Told(), witness=record)
    opened.lock()


def test_tickets_are_in_a_backup_and_a_check_reads_them(
    session: Session, calendar: Calendar, tmp_path: Path
) -> None:
    queue.add(session, Told(name=NAME))
    assert keep.interviews_only_here(session) == 0
    vaults.record(session, vaults.told("7", NAME, "Серікбол Мысалұлы"))
    assert keep.interviews_only_here(session) == 1
    keep.backup(session, tmp_path / "backup", Task.silent())
    assert keep.interviews_only_here(session) == 0
    assert keep.check(session, Task.silent()).damages == ()
    restored, _ = keep.restore(
        tmp_path / "backup", vaults.WORDS, tmp_path / "restored", Task.silent(), clock=session.clock
    )
    assert queue.today(restored, 1).told.name == NAME
    restored.lock()


def test_a_pasted_page_does_not_take_the_ticket_out_of_the_queue(session: Session) -> None:
    ticket = queue.add(session, Told(name=NAME))
    with pytest.raises(AppError, match=r"record\.too_long"):
        queue.change(session, ticket.id, Told(name="ж" * 2001))
    assert [row.ticket.told.name for row in queue.listing(session).waiting] == [NAME]
    queue.change(session, ticket.id, Told(name="ж" * 2000))
    with pytest.raises(AppError, match=r"record\.too_long"):
        queue.add(session, Told(about="ж" * 2001))
    assert len(queue.listing(session).waiting) == 1
