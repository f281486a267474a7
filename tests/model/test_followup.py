"""The term that runs for an answer, from what is recorded of a letter."""

from __future__ import annotations

import pytest

from kuager.model.dates import When
from kuager.model.followup import Dispatch, FollowUp, Movement, Term, day, term
from tests.support.vaults import when


def told(kind: str, on: str, until: str = "") -> Movement:
    return Movement(kind, when(on), until=when(until) if until else when(""))


@pytest.mark.parametrize(
    ("dispatch", "after", "expected"),
    [
        (Dispatch(), FollowUp(), Term()),
        # Nobody knows when the post came.
        (Dispatch(sent=when("02.11.2026"), way="post"), FollowUp(), Term()),
        (Dispatch(sent=when("02.11.2026"), way="portal"), FollowUp(), Term("2026-11-02")),
        (
            Dispatch(sent=when("02.11.2026"), way="by_hand", slip_date=when("03.11.2026")),
            FollowUp(),
            Term("2026-11-03"),
        ),
        # A month is no day.
        (Dispatch(slip_date=when("ноябрь 2026")), FollowUp(), Term()),
        (
            Dispatch(slip_date=when("03.11.2026")),
            FollowUp((told("extended", "16.11.2026"),)),
            Term("2026-11-03", extended=True),
        ),
        (
            Dispatch(slip_date=when("03.11.2026")),
            FollowUp((told("extended", "16.11.2026", "15.12.2026"),)),
            Term("2026-11-03", "2026-12-15", extended=True),
        ),
        # Whoever it was handed on to begins anew, and may take longer again.
        (
            Dispatch(slip_date=when("03.11.2026")),
            FollowUp((told("extended", "16.11.2026", "15.12.2026"), told("forwarded", "20.11.2026"))),
            Term("2026-11-20"),
        ),
        (
            Dispatch(slip_date=when("03.11.2026")),
            FollowUp((told("forwarded", ""), told("call", "20.11.2026"))),
            Term("2026-11-03"),
        ),
        # A paper that is heard of late stands in the last row.
        (
            Dispatch(slip_date=when("03.11.2026")),
            FollowUp((told("extended", "27.11.2026", "15.12.2026"), told("forwarded", "20.11.2026"))),
            Term("2026-11-20", "2026-12-15", extended=True),
        ),
        # What somebody wrote down wins.
        (
            Dispatch(slip_date=when("03.11.2026")),
            FollowUp((told("extended", "16.11.2026"),), due=when("01.12.2026")),
            Term("2026-11-03", "2026-12-01"),
        ),
    ],
)
def test_a_term_follows_what_happened(dispatch: Dispatch, after: FollowUp, expected: Term) -> None:
    assert term(dispatch, after) == expected


@pytest.mark.parametrize(
    ("told_day", "expected"),
    [
        ("24.11.2026", "2026-11-24"),
        ("ноябрь 2026", ""),
        ("2026", ""),
        ("", ""),
        ("before 2019", ""),
        ("24.11.1926", ""),
    ],
)
def test_only_a_day_of_these_times_is_a_day(told_day: str, expected: str) -> None:
    assert day(when(told_day)) == expected
    assert day(When("", "9999-12-31")) == ""


@pytest.mark.parametrize(
    ("reply", "answered"),
    [
        ("", False),
        ("forwarded", False),
        ("no_response", False),
        ("token", True),
        ("of a later program", True),
    ],
)
def test_what_counts_as_an_answer(reply: str, answered: bool) -> None:
    assert FollowUp(reply=reply).is_answered is answered
