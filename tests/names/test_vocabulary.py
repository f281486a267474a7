"""Parts near each other: the same whatever is asked for first, and each two compared once."""

from __future__ import annotations

import random
from collections import Counter

import pytest

from kuager.names.comparison import Comparer
from kuager.names.lexicon import Lexicon
from kuager.names.parts import Part, parse
from kuager.names.vocabulary import NEAR, Vocabulary
from tests.names.hard_cases import HARD_CASES

PARTS = sorted(
    {part for left, right, _, _ in HARD_CASES for name in (left, right) for part in parse(name).parts}
)


class Counting(Comparer):
    """Counts how often each two parts are compared."""

    def __init__(self, lexicon: Lexicon | None = None) -> None:
        super().__init__(lexicon)
        self.compared: Counter[frozenset[Part]] = Counter()

    def near(self, left: Part, right: Part, least: float) -> float:
        self.compared[frozenset((left, right))] += 1
        return super().near(left, right, least)


def filled(parts: list[Part] = PARTS, comparer: Comparer | None = None) -> Vocabulary:
    vocabulary = Vocabulary(comparer or Comparer())
    for part in parts:
        vocabulary.number(part)
    return vocabulary


def by_part(vocabulary: Vocabulary) -> dict[Part, dict[Part, float]]:
    numbers = {vocabulary.number(part): part for part in PARTS}
    return {part: {numbers[n]: x for n, x in vocabulary.near(part).items()} for part in PARTS}


def test_a_part_keeps_its_number() -> None:
    vocabulary = filled()
    assert [vocabulary.number(part) for part in PARTS] == list(range(len(PARTS)))


def test_near_is_what_the_comparer_says() -> None:
    comparer = Comparer()
    for part, near in by_part(filled()).items():
        assert near.get(part, 0.0) == pytest.approx(comparer.parts(part, part))
        for other, likeness in near.items():
            assert likeness == pytest.approx(comparer.parts(part, other))
            assert likeness >= NEAR


@pytest.mark.parametrize("seed", range(3))
def test_whatever_is_asked_for_first_each_two_are_compared_once(seed: int) -> None:
    expected = by_part(filled())
    comparer, chance = Counting(), random.Random(seed)
    vocabulary = filled([], comparer)
    for part in PARTS:  # they come and are asked for, in turn and out of turn
        vocabulary.number(part)
        if chance.random() < 0.5:
            vocabulary.near(chance.choice(PARTS[: PARTS.index(part) + 1]))
    shuffled = list(PARTS)
    chance.shuffle(shuffled)
    for part in shuffled:
        vocabulary.near(part)
    assert max(comparer.compared.values()) == 1
    assert by_part(vocabulary) == expected


def test_a_part_that_is_not_among_them_may_be_asked_for() -> None:
    whole, known = filled(), PARTS[::2]
    half, places = filled(known), {number: place for place, number in enumerate(range(0, len(PARTS), 2))}
    for part in PARTS[1::2]:
        expected = {places[n]: x for n, x in whole.near(part).items() if n in places}
        assert half.near(part) == pytest.approx(expected)


def test_forms_of_the_lexicon_are_near_whatever_they_sound_like() -> None:
    one, other = parse("Смағұл").parts[0], parse("司马义").parts[0]
    assert list(filled([one, other]).near(one)) == [0]
    assert set(filled([one, other], Comparer(Lexicon([["Смағұл", "司马义"]]))).near(one)) == {0, 1}


def test_a_beginning_is_found_also_in_what_came_later() -> None:
    vocabulary = filled([parse("Нұрлан").parts[0]])
    beginning = parse("Nurl").parts[0]
    assert set(vocabulary.begun(beginning)) == {0}
    vocabulary.number(parse("努尔兰").parts[0])
    assert set(vocabulary.begun(beginning)) == {0, 1}
