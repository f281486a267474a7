"""Names beside each other: the quick way is the thorough one, and what parts, order, lexicon do."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kuager.names import comparison
from kuager.names.comparison import POSSIBLE, PROBABLE, Comparer
from kuager.names.lexicon import Lexicon
from tests.names.hard_cases import HARD_CASES

NAMES = sorted({name for left, right, _, _ in HARD_CASES for name in (left, right)})
COMPARER = Comparer()


@settings(deadline=None)
@given(st.sampled_from(NAMES), st.sampled_from(NAMES))
def test_the_quick_way_is_the_thorough_one(left: str, right: str) -> None:
    fresh = Comparer()
    assert COMPARER.score(left, right) == pytest.approx(fresh.arrange(left, right).score)
    assert fresh.score(left, right) == COMPARER.score(left, right), "remembered or not"


@settings(deadline=None)
@given(st.sampled_from(NAMES), st.sampled_from(NAMES))
def test_scores_are_bounded_and_the_same_either_way(left: str, right: str) -> None:
    score = COMPARER.score(left, right)
    assert 0.0 <= score <= 1.0
    assert COMPARER.score(right, left) == pytest.approx(score)


def test_nothing_is_remembered_beyond_the_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(comparison, "_MOST_REMEMBERED", 8)
    comparer = Comparer()
    for name in NAMES[:60]:
        assert comparer.score(name, "Нұрлан Сынақов") == pytest.approx(COMPARER.score(name, "Нұрлан Сынақов"))
        assert len(comparer._names) <= 10


def test_order_costs_little() -> None:
    kept, swapped = (
        COMPARER.score("Нұрлан Мысал", "Нұрлан Мысал"),
        COMPARER.score("Нұрлан Мысал", "Мысал Нұрлан"),
    )
    assert kept > swapped > PROBABLE


def test_one_strange_part_outweighs_a_perfect_one() -> None:
    assert COMPARER.score("Нұрлан Мысал", "Нұрлан Айшуақ") < POSSIBLE


def test_the_parts_that_stand_for_each_other_are_told() -> None:
    arranged = COMPARER.arrange("Нұр Сұлтан Мысал", "Mysal Nursultan")
    assert arranged.swapped
    assert {(p.left, p.right) for p in arranged.pairings} == {((0, 1), (1,)), ((2,), (0,))}


def test_a_lexicon_makes_forms_one_name() -> None:
    lexicon = Lexicon([["Смағұл", "司马义"]])
    assert COMPARER.score("Смағұл Мұрат", "司马义·木拉提") < PROBABLE
    assert Comparer(lexicon).score("Смағұл Мұрат", "司马义·木拉提") > PROBABLE
