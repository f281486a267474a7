"""Scripts, the name shown, and the form names are searched in. The people are invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuager.model.names import Name, display, script, search_text


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Сынақбек Мысалұлы", "Cyrl"),
        ("Synaqbek Mysaluly", "Latn"),
        ("Ｓｙｎａｑ", "Latn"),
        ("سىناقبەك", "Arab"),
        ("\ufe8d\ufedf\ufee0", "Arab"),  # presentation forms
        ("马合木提·试验", "Hani"),
        ("\U00020bb7\U00030edd", "Hani"),  # extensions B and G
        ("\U00031350", "Hani"),  # extension H, newer than the tables of Python 3.11
        ("\U0002f800\uf900", "Hani"),  # compatibility ideographs
        ("〇々", "Hani"),
        ("ᠮᠣᠩᠭᠣᠯ", "Mong"),
        ("བོད", "Tibt"),
        ("Сынақбек (Synaq)", "Cyrl"),
        ("Aя", "Latn"),  # a tie goes to the earlier
        ("яA", "Cyrl"),
        ("ქართ", "Zzzz"),
        ("", "Zyyy"),
        ("  ", "Zyyy"),
        ("+7 700 123·", "Zyyy"),
        ("ـ", "Zyyy"),  # tatweel joins any Arabic-like script
        ("\u064e\u0651", "Zinh"),
        ("ʼ", "Zyyy"),
    ],
)
def test_the_script_of_most_letters(text: str, code: str) -> None:
    assert script(text) == code


@given(st.text())
def test_every_text_has_a_script(text: str) -> None:
    assert len(script(text)) == 4


def test_the_first_own_cyrillic_name_is_shown() -> None:
    hanzi = Name("试验别克", "official_chinese", "passport")
    latin, father = Name("Synaqbek"), Name("Мысал", "father")
    assert display((hanzi, latin, father, Name("Сынақбек"), Name("Сынақ"))) == "Сынақбек"
    assert display((Name("  "), hanzi, latin)) == "试验别克"
    assert display((Name(""),)) == display(()) == ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Сёмка", "СЕМКА"),
        ("Се\u0308мка", "семка"),
        ("سىـــناق", "سىناق"),
        ("مُحَمَّد", "محمد"),
        ("\ufee3\ufea4\ufee4\ufeaa", "محمد"),
        ("Ｓｙｎａｑ", "synaq"),
        ("Ma'mun", "ma\u2019mun"),
        ("Ma\u02bbmun", "mamun"),
        ("Ma\u00b4mun", "mamun"),
        ("试验·别克", "试验・别克"),
        ("试验•别克", "试验 别克"),
        ("\u200fسىناق\u200e", "سىناق"),
        ("  Сынақ \n бек", "сынақ бек"),
    ],
)
def test_spellings_that_only_look_different_search_alike(one: str, other: str) -> None:
    assert search_text(one) == search_text(other)


@pytest.mark.parametrize(
    ("one", "other"), [("Қасым", "Касым"), ("ئابدۇ", "ابدۇ"), ("Йсын", "Исын"), ("آدم", "ادم")]
)
def test_other_letters_stay_other_letters(one: str, other: str) -> None:
    assert search_text(one) != search_text(other)


@given(st.text())
def test_searching_for_a_search_text_finds_the_same(text: str) -> None:
    assert search_text(search_text(text)) == search_text(text)
