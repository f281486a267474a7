"""The lexicon: read from what people edit, refused where it is not of its form."""

from __future__ import annotations

from pathlib import Path

import pytest

from kuager.errors import AppError
from kuager.names.lexicon import Lexicon

OWN = Path(__file__).resolve().parents[2] / "resources" / "names" / "lexicon.toml"


def test_forms_of_a_group_are_the_same_and_no_others() -> None:
    lexicon = Lexicon.read('[[group]]\nforms = ["Үсен", "玉山"]\n[[group]]\nforms = ["Омар", "吾买尔"]\n')
    assert lexicon.same("үсен", "玉山")
    assert not lexicon.same("үсен", "омар")
    assert not lexicon.same("нұрлан", "нұрлан")


def test_a_form_may_be_in_two_groups() -> None:
    lexicon = Lexicon([["Асан", "Хасан"], ["Асан", "Эсэн"]])
    assert lexicon.same("асан", "хасан")
    assert lexicon.same("асан", "эсэн")
    assert not lexicon.same("хасан", "эсэн")


@pytest.mark.parametrize(
    "text",
    [
        "[[group",
        "group = 3",
        "[[group]]\nforms = 3",
        "[[group]]\nforms = [3]",
        "[[group]]",
        'x = "' + "a" * (1 << 20),
    ],
)
def test_another_form_is_refused(text: str) -> None:
    with pytest.raises(AppError) as caught:
        Lexicon.read(text)
    assert caught.value.code in ("input.malformed", "input.too_large")


def test_ours_is_read_and_each_group_has_a_source() -> None:
    text = OWN.read_text("utf-8")
    lexicon = Lexicon.read(text)
    assert lexicon.same("玉山", "хүсейін")
    assert text.count("[[group]]") == text.count("source =") >= 10
