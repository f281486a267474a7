"""How letters stand by the calendar, the office's own days, and what offices did against their terms."""

from __future__ import annotations

from datetime import date

import pytest

from kuager.errors import AppError
from kuager.flows import deadlines
from kuager.flows.deadlines import Breach, OwnDay, Standing, WorkingDays
from kuager.flows.unlock import Session
from kuager.model.followup import Dispatch, FollowUp, Movement, Term
from tests.support.vaults import when

DAYS = WorkingDays()


def stands(term: Term, today: str, *, sent: bool = True, reply: str = "", by_law: bool = True) -> Standing:
    return deadlines.standing(term, DAYS, date.fromisoformat(today), sent=sent, reply=reply, by_law=by_law)


@pytest.mark.parametrize(
    ("today", "state", "left"),
    [
        ("2026-11-03", "waiting", 15),
        ("2026-11-18", "waiting", 4),
        ("2026-11-19", "due_soon", 3),
        ("2026-11-24", "due_soon", 0),
        ("2026-11-25", "overdue", -1),
        ("2026-12-01", "overdue", -5),
    ],
)
def test_an_answer_comes_nearer_day_by_day(today: str, state: str, left: int) -> None:
    assert stands(Term("2026-11-03"), today) == Standing(state, "2026-11-24", left)  # type: ignore[arg-type]


def test_what_is_answered_is_late_no_more() -> None:
    assert stands(Term("2026-11-03"), "2026-12-01", reply="refused").state == "answered"
    assert stands(Term("2026-11-03"), "2026-12-01", reply="no_response").state == "no_response"
    assert stands(Term("2026-11-03"), "2026-12-01", reply="forwarded").state == "overdue"


def test_without_a_day_of_receipt_no_term_runs() -> None:
    assert stands(Term(), "2026-12-01").state == "no_receipt"
    assert stands(Term(), "2026-12-01", sent=False).state == "not_sent"


def test_the_law_binds_authorities_of_kazakhstan_alone() -> None:
    assert stands(Term("2026-01-05"), "2026-12-01", by_law=False).state == "open"
    assert stands(Term("2026-01-05", "2026-11-30"), "2026-12-01", by_law=False).state == "overdue"


def test_an_extension_without_a_day_ends_with_the_longest_term() -> None:
    # Two months after 24 November 2026 is a Sunday.
    assert stands(Term("2026-11-03", extended=True), "2026-12-01") == Standing(
        "waiting", "2027-01-25", DAYS.between(date(2026, 12, 1), date(2027, 1, 25)), extended=True
    )


def test_breaches_are_told_only_where_the_days_are_known() -> None:
    received = Dispatch(slip_date=when("03.11.2026"))
    longer = Movement("extended", when("23.11.2026"), until=when("01.03.2027"), notified=when("30.11.2026"))
    moved = Movement("forwarded", when("2026"), notified=when("30.12.2026"))
    after = FollowUp((longer, moved))
    assert deadlines.breaches(received, after, DAYS, date(2026, 12, 1)) == (
        Breach("late_notice", "2026-11-26", 0),
        Breach("too_long", "2027-01-25", 0),
    )
    assert deadlines.breaches(Dispatch(), FollowUp(), DAYS, date(2026, 12, 1)) == ()
    late = FollowUp(reply="token", reply_date=when("01.12.2026"))
    assert deadlines.breaches(received, late, DAYS, date(2026, 12, 2)) == (
        Breach("late_answer", "2026-11-24"),
    )
    assert deadlines.breaches(received, FollowUp(), DAYS, date(2026, 11, 25)) == (
        Breach("no_answer", "2026-11-24"),
    )
    in_time = FollowUp(reply="refused", reply_date=when("24.11.2026"))
    assert deadlines.breaches(received, in_time, DAYS, date(2026, 12, 2)) == ()


def test_the_government_moves_days_and_the_office_writes_them_down(session: Session) -> None:
    lines = "24.11.2026 moved by decree\n\n2026 жылғы 22 қараша сенбі\n2026-11-24 said twice"
    deadlines.keep_own_days(session, "days_off", lines)
    deadlines.keep_own_days(session, "days_worked", "28.11.2026")
    assert deadlines.own_days(session, "days_off") == (
        OwnDay("2026-11-22", "сенбі"),
        OwnDay("2026-11-24", "said twice"),
    )
    days = deadlines.working_days(session)
    assert not days.includes(date(2026, 11, 24))
    assert days.includes(date(2026, 11, 28))
    assert deadlines.due(Term("2026-11-03"), days) == date(2026, 11, 25)
    deadlines.keep_own_days(session, "days_off", "")
    assert deadlines.own_lines(session, "days_off") == ""


def test_a_line_without_a_day_is_told(session: Session) -> None:
    deadlines.keep_own_days(session, "days_off", "24.11.2026")
    with pytest.raises(AppError, match=r"deadlines\.bad_day") as caught:
        deadlines.keep_own_days(session, "days_off", "25.11.2026\nnext Monday")
    assert caught.value.facts["line"] == 2
    assert deadlines.own_lines(session, "days_off") == "2026-11-24"
