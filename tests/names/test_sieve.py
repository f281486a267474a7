"""The sieve: what is near always passes, and most of the rest does not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kuager.names import distance
from kuager.names.parts import parse
from kuager.names.readings import readings
from kuager.names.sieve import Sieve
from tests.names.hard_cases import HARD_CASES
from tests.names.tokens import TOKENS, misspelt
from tests.support.many_names import names

PARTS = sorted(
    {part.text for left, right, _, _ in HARD_CASES for name in (left, right) for part in parse(name).parts}
)


def passes(sieve: Sieve, token: str, other: str) -> bool:
    one, two = (tuple(map(sieve.outline, readings(each))) for each in (token, other))
    return bool(sieve.passing(one, [0], {0: two}))


@settings(deadline=None)
@given(st.one_of(misspelt(), st.tuples(TOKENS, TOKENS)), st.floats(0.01, 1.0))
def test_what_is_near_enough_passes(pair: tuple[str, str], asked: float) -> None:
    likeness = distance.likeness(*pair)
    for least in {likeness, min(asked, likeness)} - {0.0}:
        assert passes(Sieve(least), *pair)
        assert passes(Sieve(least), *reversed(pair))


@settings(deadline=None)
@given(st.sampled_from(PARTS), st.sampled_from(PARTS), st.floats(0.4, 1.0))
def test_so_it_is_with_names(left: str, right: str, least: float) -> None:
    if distance.likeness(left, right) >= least:
        assert passes(Sieve(least), left, right)


@pytest.mark.parametrize(
    ("token", "other"),
    [("мұрат", "серік"), ("阿迪力", "серік"), ("мұрат", "мұратбекова"), ("ай", "阿依古丽")],
)
def test_what_is_far_does_not(token: str, other: str) -> None:
    assert not passes(Sieve(0.75), token, other)
    assert not passes(Sieve(0.75), other, token)


def test_nearly_all_that_is_far_is_kept_back() -> None:
    sieve = Sieve(0.75)
    tokens = sorted({part.text for name in names(300) for part in parse(name).parts})
    outlines = {n: tuple(map(sieve.outline, readings(token))) for n, token in enumerate(tokens)}
    passed = near = 0
    for number, token in enumerate(tokens):
        found = sieve.passing(outlines[number], range(len(tokens)), outlines)
        alike = {place for place, other in enumerate(tokens) if distance.likeness(token, other, 0.75) >= 0.75}
        assert alike <= found
        passed += len(found)
        near += len(alike)
    assert passed - near < 0.04 * len(tokens) ** 2
