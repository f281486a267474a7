"""Why a score is what it is: letters, order, what was left out."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kuager.names.comparison import Comparer
from kuager.names.explanation import Explanation, explain, explain_unfinished
from kuager.names.lexicon import Lexicon
from tests.names.hard_cases import HARD_CASES

COMPARER = Comparer()
NAMES = sorted({name for left, right, _, _ in HARD_CASES for name in (left, right)})


def why(left: str, right: str) -> Explanation:
    return explain(COMPARER, left, right)


def differences(left: str, right: str) -> list[tuple[str, str]]:
    return [pair for match in why(left, right).matches for pair in match.differences]


def test_the_example_of_the_task() -> None:
    found = why("Мұқай Әділ", "Adil Muqai")
    assert found.swapped
    assert ("қ", "q") in found.matches[0].differences
    assert ("й", "i") in found.matches[0].differences


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("Нұрлан", "Нұрлан", []),
        ("Мұрат", "Мурат", []),
        ("Мұрат", "Марат", [("ұ", "а")]),
        ("Қанат", "Канат", []),
        ("Хасан", "Асан", [("х", "")]),
        ("Ғалым", "哈力木", [("ға", "哈")]),
        ("Мұхтар", "Muhtar", []),
    ],
)
def test_differences(left: str, right: str, expected: list[tuple[str, str]]) -> None:
    assert differences(left, right) == expected


@pytest.mark.parametrize(
    ("left", "right", "note"),
    [
        ("买买提", "Maimaiti", "pinyin"),
        ("محمد", "Мұхаммед", "abjad"),
        ("Ғазиз", "Азиз", "ayn"),
        ("Мұратбек", "Мұрат", "loose"),
        ("Нұр Сұлтан", "Nursultan", "joined"),
    ],
)
def test_notes(left: str, right: str, note: str) -> None:
    assert note in why(left, right).matches[0].notes


def test_what_was_left_out_is_told() -> None:
    found = why("Нұрлан қажы Мысалұлы Сынақ", "Нурлан Мысалович")
    assert found.endings == ("ұлы", "ович")
    assert found.titles == ("қажы",)
    assert found.extra == ("сынақ",)


def test_the_lexicon_is_named() -> None:
    found = explain(Comparer(Lexicon([["Үсен", "玉山"]])), "Үсен", "玉山")
    assert found.matches[0].notes == ("lexicon",)


@settings(deadline=None)
@given(st.sampled_from(NAMES), st.sampled_from(NAMES))
def test_every_score_can_be_explained(left: str, right: str) -> None:
    found = why(left, right)
    assert found.score == pytest.approx(COMPARER.score(left, right))
    for match in found.matches:
        for one, other in match.differences:
            assert one in match.left
            assert other in match.right


@pytest.mark.parametrize(
    ("typed", "name", "pairs"),
    [
        ("Әділ", "Adilgazy Muqai", [("әділ", "adilgazy")]),
        ("ادىل", "Әділғазы Мұқай", [("ادىل", "әділғазы")]),
        ("adilgazy mu", "Әділғазы Мұқай", [("adilgazy", "әділғазы"), ("mu", "мұқай")]),
        ("阿迪", "阿迪力哈孜·木哈依", [("阿迪", "阿迪力哈孜")]),
    ],
)
def test_an_unfinished_name_begins_so(typed: str, name: str, pairs: list[tuple[str, str]]) -> None:
    why = explain_unfinished(COMPARER, typed, name)
    assert [(match.left, match.right) for match in why.matches] == pairs
    assert why.matches[-1].notes == ("begins",)
    assert why.matches[-1].differences == ()
    assert (why.extra, why.endings) == ((), ())
    assert why.score > 0.8


@pytest.mark.parametrize("typed", ["Adilgazy Muqai", "Muqai", ""])
def test_a_finished_name_is_explained_whole(typed: str) -> None:
    assert explain_unfinished(COMPARER, typed, "Әділғазы Мұқай") == explain(COMPARER, typed, "Әділғазы Мұқай")
