"""Padmé keeps its promises of the PURBs paper, section 4."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuager.crypto.padme import padded_size

SIZES = st.integers(min_value=0, max_value=1 << 60)


@given(SIZES)
def test_overhead_is_at_most_12_percent(size: int) -> None:
    assert size <= padded_size(size) <= size * 1.12


@given(SIZES, SIZES)
def test_order_is_kept(one: int, other: int) -> None:
    low, high = sorted([one, other])
    assert padded_size(low) <= padded_size(high)


@given(SIZES)
def test_a_padded_size_stays(size: int) -> None:
    assert padded_size(padded_size(size)) == padded_size(size)


@given(st.integers(min_value=1, max_value=60))
def test_few_sizes_are_left_to_see(exponent: int) -> None:
    """Between 2**e and 2**(e+1) only as many sizes as e has values of its own bit length."""
    low, high = 1 << exponent, 1 << (exponent + 1)
    step = padded_size(low + 1) - low
    assert (high - low) // step <= 1 << exponent.bit_length()
    assert padded_size(high - 1) in (high - 1, high)


@pytest.mark.parametrize(
    ("size", "padded"),
    [(0, 0), (1, 1), (8, 8), (9, 10), (100, 104), (1000, 1024), (1025, 1088), (1_000_000, 1_015_808)],
)
def test_known_sizes(size: int, padded: int) -> None:
    assert padded_size(size) == padded


def test_worst_case() -> None:
    worst = max((padded_size(size) - size) / size for size in range(1, 100_000))
    assert 0.11 < worst < 0.12


def test_a_negative_size_is_a_bug() -> None:
    with pytest.raises(ValueError, match="negative"):
        padded_size(-1)
