"""Levels and visual order, against another implementation and in the sentences of a letter."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuager.letters.bidi import cleaned, directions, levels, phrase_levels, visual_order

REFERENCE = Path(__file__).with_name("bidi_levels.txt")


def seen(text: str, base: int = 0) -> str:
    """The text as the eye meets it from left to right, each character standing for its glyph."""
    text = cleaned(text)
    return "".join(text[at] for at in visual_order(phrase_levels(text, base)))


def reference() -> list[tuple[int, str, list[int], list[int]]]:
    cases = []
    for line in REFERENCE.read_text("utf-8").splitlines()[2:]:
        head, levels, order = line.split("; ")
        base, *codes = head.split()
        text = "".join(chr(int(code, 16)) for code in codes)
        cases.append((int(base), text, [*map(int, levels.split())], [*map(int, order.split())]))
    return cases


def test_levels_are_those_of_icu() -> None:
    cases = reference()
    assert len(cases) == 400
    for base, text, expected, order in cases:
        assert [*levels(text, base)] == expected, ascii(text)
        assert visual_order(expected) == order, ascii(text)


def test_a_mark_goes_with_the_bracket_before_it() -> None:
    """N0, last part, where ICU leaves the mark behind."""
    assert levels("ق(a)\u064bق", 1) == (1, 1, 2, 1, 1, 1)
    assert levels("a(ق)\u064b ق a", 0) == (0, 0, 1, 0, 0, 0, 1, 0, 0)


@given(st.text(max_size=60), st.integers(0, 1))
def test_every_character_has_a_level_and_a_place(text: str, base: int) -> None:
    found = phrase_levels(cleaned(text), base)
    assert len(found) == len(cleaned(text))
    assert sorted(visual_order(found)) == [*range(len(found))]


def test_format_characters_cannot_turn_a_text_round() -> None:
    assert cleaned("брат \u202eне\u202c \u2067это\u2069\u200f") == "брат не это"


@pytest.mark.parametrize(("text", "found"), [("брат", {0}), ("12 قلم", {1}), ("12", set()), ("م б", {0, 1})])
def test_directions(text: str, found: set[int]) -> None:
    assert directions(text) == found


@pytest.mark.parametrize(
    ("sentence", "order"),
    [
        # A date after a name stays after it, and so do a number, a bracket and the next name.
        ("Имя سىناق, 12.03.1978 г.", "Имя قانىس, 12.03.1978 г."),
        ("Имя (سىناق) 45 лет", "Имя (قانىس) 45 лет"),
        ("سىناق; مىسال; брат", "قانىس; لاسىم; брат"),
        ("№ 5 سىناق 6", "№ 5 قانىس 6"),
        # What belongs to the phrase is drawn with it, and its numbers keep their own direction.
        ("В 2018-يىلى 3-ئاي, потом", "В يائ-3 ىلىي-2018, потом"),
        ("«سىناق ەلى 1978 جىل» дейді", "«لىج 1978 ىلە قانىس» дейді"),
    ],
)
def test_phrases_stand_in_order_in_a_sentence_of_another_direction(sentence: str, order: str) -> None:
    assert seen(sentence) == order


def test_dates_inside_a_right_to_left_sentence() -> None:
    text = "ئۇ 2018-يىلى 12.03.2018 كەتتى."
    order = seen(text, 1)
    assert order == ".ىتتەك 12.03.2018 ىلىي-2018 ۇئ"
    assert [key for key, _ in groupby(order, str.isdigit)].count(True) == 4
