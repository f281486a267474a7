"""A name as its parts: divided, folded, endings and titles off, syllables together."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kuager.names.parts import MOST_PARTS, parse


def texts(name: str) -> list[str]:
    return [part.text for part in parse(name).parts]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Нұрлан Сынақбай", ["нұрлан", "сынақбай"]),
        ("  Нұрлан,Сынақбай ", ["нұрлан", "сынақбай"]),
        ("阿迪力哈孜·木哈依", ["阿迪力哈孜", "木哈依"]),
        ("阿迪力哈孜・木哈依", ["阿迪力哈孜", "木哈依"]),
        ("Мысал-Сынақ Нұрлан", ["мысал", "сынақ", "нұрлан"]),
        ("Nu\u2019er Bolati", ["nu'er", "bolati"]),
        ("İlham", ["ilham"]),
        ("Рахметоллаұлы", ["рахметолла"]),
        ("Мысалов Сынақович", ["мысал", "сынақ"]),
        ("Мысаловұлы", ["мысал"]),
        ("Мысал ұлы", ["мысал"]),
        ("Али", ["али"]),
        ("Ова", ["ова"]),
        ("A-ti-li Mu-ha-i", ["a'di'li", "mu'ha'yi"]),
        ("hsiao-k'ai-t'i", ["xiao'kai'ti"]),
        ("Mu ha yi", ["mu'ha'yi"]),
        ("", []),
        ("12 345", []),
    ],
)
def test_parts(name: str, expected: list[str]) -> None:
    assert texts(name) == expected


def test_an_ending_is_kept_apart() -> None:
    (part,) = parse("Мысалқызы").parts
    assert (part.text, part.ending) == ("мысал", "қызы")


def test_a_loose_ending_stays_and_may_be_left_out() -> None:
    (part,) = parse("Мұратбек").parts
    assert (part.text, part.bare) == ("мұратбек", "мұрат")
    assert parse("Айбек").parts[0].bare == "", "hardly anything would be left"


def test_a_title_is_left_out_where_two_names_stand_beside_it() -> None:
    name = parse("Нұрлан қажы Сынақ")
    assert ([part.text for part in name.parts], name.titles) == (["нұрлан", "сынақ"], ("қажы",))
    assert texts("Қажы Сынақ") == ["қажы", "сынақ"], "else it may be a name"


@settings(deadline=None)
@given(st.text(max_size=300))
def test_anything_is_parsed(text: str) -> None:
    parts = parse(text).parts
    assert len(parts) <= MOST_PARTS
    assert all(part.text and len(part.text) <= 40 for part in parts)
