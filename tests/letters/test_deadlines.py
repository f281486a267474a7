"""Terms in working days: dates counted by hand over the feasts and moved days of real years."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuager.letters.deadlines import WorkingDays, add_months, answer_due, extended_at_most

KAZAKHSTAN = WorkingDays()


@pytest.mark.parametrize(
    ("received", "due"),
    [
        # A plain run of weeks without a feast.
        ("2026-02-02", "2026-02-23"),
        # Women's Day on a Sunday is observed on Monday; Nauryz 21 to 23 March with two days for its weekend.
        ("2026-03-02", "2026-03-27"),
        # A Friday, and the Saturday after it: what comes on a day off is received on the next working day.
        ("2026-03-06", "2026-04-02"),
        ("2026-03-07", "2026-04-03"),
        ("2026-03-09", "2026-04-03"),
        ("2026-03-10", "2026-04-03"),
        # May: the 1st, the 7th, and the 9th, a Saturday, observed on Monday.
        ("2026-04-25", "2026-05-21"),
        # Over the New Year and Christmas (7 January).
        ("2025-12-25", "2026-01-20"),
        # 4 May 2024, a Saturday, was worked for 8 May; the 7th and the 9th were feasts.
        ("2024-04-29", "2024-05-23"),
        # Republic Day 25 October 2025, a Saturday, observed on Monday.
        ("2025-10-10", "2025-11-03"),
        # Independence Day.
        ("2026-11-26", "2026-12-18"),
    ],
)
def test_an_answer_is_due_after_fifteen_working_days(received: str, due: str) -> None:
    assert answer_due(date.fromisoformat(received), KAZAKHSTAN) == date.fromisoformat(due)


@pytest.mark.parametrize(
    ("due", "last"),
    [
        ("2026-03-27", "2026-05-29"),  # the 27th is Qurban Ait, and the office is closed on the 28th
        ("2025-12-31", "2026-03-02"),  # the last of February is a Saturday, and so on to Monday
        ("2026-06-30", "2026-08-31"),  # 30 August, Constitution Day until 2026, is a Sunday
    ],
)
def test_an_extension_ends_two_months_later_at_most(due: str, last: str) -> None:
    days = WorkingDays(off=[date(2026, 5, 28)])
    assert extended_at_most(date.fromisoformat(due), days) == date.fromisoformat(last)


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2026-11-30", 2, "2027-01-30"),
        ("2026-12-31", 2, "2027-02-28"),
    ],
)
def test_months_are_added_by_the_calendar(day: str, months: int, later: str) -> None:
    assert add_months(date.fromisoformat(day), months) == date.fromisoformat(later)


def test_an_office_corrects_the_days() -> None:
    saturday, monday = date(2026, 2, 7), date(2026, 2, 9)
    assert not KAZAKHSTAN.includes(saturday)
    assert KAZAKHSTAN.includes(monday)
    moved = WorkingDays(off=[monday], working=[saturday])
    assert moved.includes(saturday)
    assert not moved.includes(monday)
    assert answer_due(date(2026, 2, 2), moved) == answer_due(date(2026, 2, 2), KAZAKHSTAN)
    both = WorkingDays(off=[saturday], working=[saturday])
    assert both.includes(saturday)


def test_working_days_between_two_dates() -> None:
    assert KAZAKHSTAN.between(date(2026, 3, 2), date(2026, 3, 27)) == 15
    assert KAZAKHSTAN.between(date(2026, 3, 27), date(2026, 3, 2)) == -15
    assert KAZAKHSTAN.between(date(2026, 3, 27), date(2026, 3, 27)) == 0


@given(
    received=st.dates(date(1995, 1, 1), date(2090, 1, 1)),
    count=st.integers(0, 60),
    off=st.sets(st.dates(date(1995, 1, 1), date(2090, 1, 1)), max_size=5),
)
def test_a_term_has_just_its_working_days(received: date, count: int, off: set[date]) -> None:
    days = WorkingDays(off=off)
    first, last = days.next(received), days.after(received, count)
    assert days.includes(last)
    assert days.between(first, last) == count
    assert days.after(received + timedelta(1), count) >= last
