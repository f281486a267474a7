"""Vocabulary files are read within bounds; unknown codes show as themselves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuager.errors import AppError
from kuager.model.toml_file import SIZE_LIMIT
from kuager.model.vocabularies import Term, Vocabulary, parse

FILE = """
name = "event_kind"
[[terms]]
code = "camp"
status = "detained_camp"
labels = { en = "Camp", kk = "Лагерь" }
[[terms]]
code = "release"
labels = { en = "Release" }
"""


def test_a_file_is_read_in_its_order() -> None:
    vocabulary = parse(FILE.encode())
    camp = Term("camp", {"en": "Camp", "kk": "Лагерь"}, 0, {"status": "detained_camp"})
    assert vocabulary == Vocabulary("event_kind", (camp, Term("release", {"en": "Release"}, 1)))
    assert vocabulary.get("camp") == camp
    assert vocabulary.fact("camp", "status") == "detained_camp"
    assert vocabulary.fact("release", "status") == vocabulary.fact("unheard", "status") == ""


def test_a_label_falls_back_to_english_and_an_unknown_code_to_itself() -> None:
    vocabulary = parse(FILE.encode())
    assert vocabulary.label("camp", "kk") == "Лагерь"
    assert vocabulary.label("release", "kk") == "Release"
    assert vocabulary.label("of_another_office", "kk") == "of_another_office"
    assert vocabulary.get("of_another_office") is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "name = 1\nterms = []",
        'name = "a"',
        'name = "a"\nterms = []',
        'name = "a"\nterms = [1]',
        'name = "../a"\n[[terms]]\ncode = "b"\nlabels = {en = "B"}',
        'name = "a"\nextra = 1\n[[terms]]\ncode = "b"\nlabels = {en = "B"}',
        'name = "a"\n[[terms]]\ncode = "B"\nlabels = {en = "B"}',
        'name = "a"\n[[terms]]\ncode = "b"\nlabels = {ru = "B"}',
        'name = "a"\n[[terms]]\ncode = "b"\nlabels = {en = ""}',
        'name = "a"\n[[terms]]\ncode = "b"\nlabels = {en = "B", "x y" = "B"}',
        'name = "a"\n[[terms]]\ncode = "b"\nfact = 1\nlabels = {en = "B"}',
        'name = "a"\n[[terms]]\ncode = "b"\nlabels = {en = "' + "B" * 201 + '"}',
        'name = "a"\n' + '[[terms]]\ncode = "b"\nlabels = {en = "B"}\n' * 2,
        'name = "a"\nterms = ' + "[" * 50_000,
        'name = "a"\n' + "".join(f'[[terms]]\ncode="c{n}"\nlabels={{en="B"}}\n' for n in range(501)),
    ],
)
def test_another_form_is_refused(text: str) -> None:
    with pytest.raises(AppError) as refusal:
        parse(text.encode())
    assert refusal.value.code == "input.malformed"


def test_a_large_file_is_refused_unread() -> None:
    with pytest.raises(AppError) as refusal:
        parse(b"#" * (SIZE_LIMIT + 1))
    assert refusal.value.code == "input.too_large"


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(untrusted_bytes: bytes) -> None:
    with pytest.raises(AppError):
        parse(untrusted_bytes)
