"""Blocking: what must meet meets, and what is another name mostly does not."""

from __future__ import annotations

import pytest

from kuager.names import blocking
from kuager.names.comparison import PROBABLE, Comparer
from kuager.names.parts import parse
from tests.names.hard_cases import HARD_CASES

COMPARER = Comparer()


def meet(left: str, right: str) -> bool:
    return not blocking.asked(left).isdisjoint(blocking.stored(right))


@pytest.mark.parametrize(
    ("token", "expected"),
    [
        ("мұрат", ("MLT",)),
        ("木拉提", ("MLT",)),
        ("maimaiti", ("MT",)),
        ("买买提", ("MT",)),
        ("жанат", ("SNT",)),
        ("janat", ("SNT", "NT")),
        ("ай", ("",)),
    ],
)
def test_skeletons(token: str, expected: tuple[str, ...]) -> None:
    assert blocking.skeletons(token) == expected


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("тұрсын", "吐逊"),
        ("әділғазы", "阿迪力哈孜"),
        ("мұхтар", "木合塔尔"),
        ("қайрат", "哈依拉提"),
        ("мұрат", "мұрад"),
    ],
)
def test_spellings_of_a_name_meet_either_way(left: str, right: str) -> None:
    assert meet(left, right)
    assert meet(right, left)


@pytest.mark.parametrize(("left", "right"), [("мұрат", "серік"), ("бек", "хан"), ("нұрлан", "күләш")])
def test_other_names_do_not(left: str, right: str) -> None:
    assert not meet(left, right)


def test_parts_of_probable_pairs_meet() -> None:
    """Whatever a reader would take for one name must never be hidden by blocking."""
    for left, right, band, _ in HARD_CASES:
        a, b = parse(left).parts, parse(right).parts
        if band != "probable" or len(a) != len(b):
            continue
        for pairing in COMPARER.arrange(left, right).pairings:
            if pairing.likeness >= PROBABLE:
                assert meet(a[pairing.left[0]].text, b[pairing.right[0]].text), (left, right)
