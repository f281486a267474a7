"""The hard cases: each in the band a reader would put it in."""

from __future__ import annotations

import pytest

from kuager.names.comparison import POSSIBLE, PROBABLE, Comparer
from tests.names.hard_cases import HARD_CASES

COMPARER = Comparer()


def band(left: str, right: str) -> str:
    score = COMPARER.score(left, right)
    return "probable" if score >= PROBABLE else "possible" if score >= POSSIBLE else "unlikely"


def test_there_are_a_hundred_and_each_says_why() -> None:
    assert len(HARD_CASES) >= 100
    assert len({(left, right) for left, right, _, _ in HARD_CASES}) == len(HARD_CASES)
    assert all(why for _, _, _, why in HARD_CASES)


@pytest.mark.parametrize(("left", "right", "expected", "why"), HARD_CASES)
def test_hard_case(left: str, right: str, expected: str, why: str) -> None:
    assert band(left, right) == expected, (why, COMPARER.score(left, right))
    assert COMPARER.score(right, left) == pytest.approx(COMPARER.score(left, right)), "either way round"
