"""Finding among many: the same as comparing each, one name more at a time."""

from __future__ import annotations

import random

import pytest

from kuager.names.comparison import PROBABLE, Comparer
from kuager.names.index import NameIndex
from kuager.names.lexicon import Lexicon
from kuager.names.parts import parse
from tests.names.hard_cases import HARD_CASES

NAMES = sorted({name for left, right, _, _ in HARD_CASES for name in (left, right)})


def filled(names: list[str] = NAMES, comparer: Comparer | None = None) -> NameIndex:
    index = NameIndex(comparer)
    for number, name in enumerate(names):
        index.add(number, name)
    return index


@pytest.mark.parametrize("name", NAMES)
def test_every_probable_name_is_found(name: str) -> None:
    """The index may rank what is far as it likes; what is near it must know."""
    index = filled()
    by_hand = {number for number, other in enumerate(NAMES) if index.comparer.score(name, other) >= PROBABLE}
    found = {found.number for found in index.nearest(name, limit=len(NAMES), least=PROBABLE)}
    missing = [NAMES[number] for number in by_hand - found]
    # Names written as one word on one side only are found by the words they are written in.
    assert all(len(parse(other).parts) != len(parse(name).parts) for other in missing), missing


def test_any_script_finds_every_script() -> None:
    names = [
        "Әділғазы Мұқай",
        "ئادىلغازى مۇقاي",
        "阿迪力哈孜·木哈依",
        "阿迪力哈孜木哈依",
        "Adilihazi Muhayi",
        "Серік Мұқай",
    ]
    index = filled(names)
    for name in names[:5]:
        assert {found.number for found in index.nearest(name, least=PROBABLE)} >= {0, 1, 2, 3, 4} - {
            names.index(name)
        }
        assert index.nearest(name)[0].score >= 0.98, "itself comes first"


def test_a_part_alone_finds_its_bearers() -> None:
    index = filled(["Нұрлан Сынақ", "Сынақ Нұрлан", "Нұрлан", "Серік Мысал"])
    assert [found.number for found in index.nearest("Nurlan")] == [2, 0, 1]


def test_order_of_adding_does_not_matter() -> None:
    shuffled = list(NAMES)
    random.Random(4).shuffle(shuffled)
    one, other = filled(), NameIndex()
    for name in shuffled:
        other.add(NAMES.index(name), name)
        other.nearest(name)  # what came before is settled for what comes after
    for name in NAMES:
        assert one.candidates(name) == other.candidates(name)


def test_a_run_that_stopped_goes_on_in_an_index_that_is_filled_anew() -> None:
    whole = filled()
    expected = {name: whole.candidates_with(name) for name in NAMES}
    stopped = filled()
    found = {name: stopped.candidates_with(name) for name in NAMES[: len(NAMES) // 3]}
    again = filled()
    found |= {name: again.candidates_with(name) for name in NAMES[len(NAMES) // 3 :]}
    assert found == expected


def test_candidates_have_a_rough_score() -> None:
    of_two = [name for name in NAMES if len(parse(name).parts) == 2]
    index = filled(of_two)
    met = 0
    for name in of_two:
        for number, rough in index.candidates_with(name).items():
            score = index.comparer.score(name, of_two[number])
            assert rough - 0.011 <= score <= max(rough, 0.8) + 1e-9, (name, of_two[number])
            met += name != of_two[number]
        assert index.candidates(name) == index.candidates_with(name).keys()
    assert met > 50


def test_what_is_removed_is_not_found_and_may_come_again() -> None:
    index = filled(["Нұрлан Сынақ", "Nurlan Synaq"])
    index.remove(0)
    assert len(index) == 1
    assert [found.number for found in index.nearest("Нұрлан Сынақ")] == [1]
    index.add(0, "Нұрлан Сынақ")
    assert [found.number for found in index.nearest("Нұрлан Сынақ")] == [0, 1]


def test_coming_and_going_leaves_no_trace() -> None:
    kept, coming = NAMES[::2], NAMES[1::2]
    plain, worn = NameIndex(), NameIndex()
    for number, name in enumerate(kept):
        plain.add(number, name)
        worn.add(number, name)
    for name in coming:
        worn.add(-1, name)
        worn.nearest(name)
    worn.remove(-1)
    worn.remove(-1)
    assert len(worn) == len(plain)
    for name in NAMES:
        assert worn.candidates_with(name) == plain.candidates_with(name)
        assert worn.nearest(name) == plain.nearest(name)
        assert worn.rarity(name) == plain.rarity(name)
        assert worn.nearest(name[:-2], unfinished=True) == plain.nearest(name[:-2], unfinished=True)


def test_several_names_of_one_number_are_one_find() -> None:
    index = NameIndex()
    index.add(7, "Нұрлан Сынақ")
    index.add(7, "努尔兰·斯纳克")
    assert [found.number for found in index.nearest("Нұрлан Сынақ")] == [7]


def test_forms_of_the_lexicon_are_candidates() -> None:
    names = ["司马义·木拉提", "Серік Мұрат"]
    assert filled(names).candidates("Смағұл Мұрат") == set()
    assert filled(names, Comparer(Lexicon([["Смағұл", "司马义"]]))).candidates("Смағұл Мұрат") == {0}


def test_a_rare_name_tells_more() -> None:
    index = filled(["Мұрат Сынақ"] * 50 + ["Murat Synaq"] * 50 + ["Әдікәрім Мысалбай"] + ["Серік Сынақ"] * 99)
    assert index.rarity("Әдікәрім Мысалбай") > index.rarity("Мұрат Сынақ") + 5
    assert index.rarity("Мурат Сынак") == pytest.approx(index.rarity("Murat Synaq"), abs=0.1)


def test_rarity_follows_who_comes_and_goes() -> None:
    index = filled(["Мұрат Сынақ"] * 3 + ["Серік Мысал"] * 9)
    before = index.rarity("Мұрат Сынақ")
    index.add(99, "Мұрат Сынақ")
    assert index.rarity("Мұрат Сынақ") < before
    index.remove(99)
    assert index.rarity("Мұрат Сынақ") == before


def test_nothing_is_near_nothing() -> None:
    assert NameIndex().nearest("Нұрлан") == []
    assert filled().nearest("") == []
    assert filled().nearest("…") == []


@pytest.mark.parametrize(
    "typed", ["Әділғ", "Adilg", "Адилг", "ئادىلغ", "阿迪力", "Adilih", "Мұқай Әділғ", "Adilgazy Mu", "әдилға"]
)
def test_a_beginning_finds_every_script(typed: str) -> None:
    names = [
        "Әділғазы Мұқай",
        "ئادىلغازى مۇقاي",
        "阿迪力哈孜·木哈依",
        "Adilihazi Muhayi",
        "Серік Сынақ",
        "Нұрлан Мысал",
    ]
    found = {found.number for found in filled(names).nearest(typed, unfinished=True, least=0.6)}
    assert found == {0, 1, 2, 3}


def test_a_whole_name_comes_before_one_that_only_begins_so() -> None:
    index = filled(["Мұратбай Сынақ", "Мұрат Сынақ"])
    assert [found.number for found in index.nearest("Сынақ Мұрат", unfinished=True)] == [1, 0]
