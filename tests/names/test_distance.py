"""The likeness of tokens: bounds, symmetry, sureness of the early end, and the steps behind it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kuager.names import costs, distance
from kuager.names.readings import readings
from tests.names.tokens import TOKENS


@settings(deadline=None)
@given(TOKENS, TOKENS)
def test_likeness_is_the_same_either_way_and_bounded(left: str, right: str) -> None:
    found = distance.likeness(left, right)
    assert 0.0 <= found <= 1.0
    assert distance.likeness(right, left) == pytest.approx(found)


@settings(deadline=None)
@given(TOKENS)
def test_a_token_is_itself(token: str) -> None:
    weighs = any(sum(costs.TABLES[r.kind, r.kind].drop_left[c] for c in r.codes) for r in readings(token))
    assert distance.likeness(token, token) == pytest.approx(1.0 if weighs else 0.0)


@settings(deadline=None)
@given(TOKENS, TOKENS, st.floats(0.0, 1.0))
def test_an_early_end_never_hides_what_was_asked_for(left: str, right: str, least: float) -> None:
    whole = distance.likeness(left, right)
    if whole >= least:
        assert distance.likeness(left, right, least) == whole


@settings(deadline=None)
@given(TOKENS, TOKENS)
def test_steps_lead_from_one_reading_to_the_other(left: str, right: str) -> None:
    for one in readings(left):
        for other in readings(right):
            steps = distance.steps(one, other)
            assert [step.left for step in steps if step.left >= 0] == list(range(len(one.codes)))
            assert [step.right for step in steps if step.right >= 0] == list(range(len(other.codes)))
            assert all(step.cost >= 0.0 for step in steps)


def test_tables_fit_their_signs() -> None:
    for (left, right), table in costs.TABLES.items():
        assert len(table.substitution) == len(table.drop_left) == len(costs.CODES[left])
        assert {len(row) for row in table.substitution} == {len(costs.CODES[right])}
        assert len(table.drop_right) == len(costs.CODES[right])


@pytest.mark.parametrize(
    ("near", "far", "token"),
    [
        ("мұрат", "марат", "murat"),
        ("мұрад", "мұлат", "мұрат"),
        ("木拉提", "马拉提", "мұрат"),
        ("гүлнар", "гүлнұр", "古丽娜尔"),
    ],
)
def test_what_is_nearer(near: str, far: str, token: str) -> None:
    assert distance.likeness(near, token) > distance.likeness(far, token)
