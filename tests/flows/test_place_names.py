"""While a place is being typed, what may be meant is found in any script; a code holds while words do."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kuager.flows import gazetteer
from kuager.flows.place_names import MOST, Meant, prepare, still_means, suggest

EMIN, GHULJA_CITY, GHULJA_COUNTY = "654221", "654002", "654021"
ALMATY_REGION, ALMATY, TALDYKORGAN, PANFILOV = "190000000", "750000000", "331010000", "334600000"


def codes(words: str) -> list[str]:
    return [meant.code for meant in suggest(words)]


@pytest.mark.parametrize(
    "words", ["Дөрбілжін", "Дөрб", "Эминь", "Emin", "额敏县", "额", "دۆربىلجىن", "654221"]
)
def test_a_county_is_offered_in_any_script_and_unfinished(words: str) -> None:
    assert suggest(words) == [Meant(EMIN)]


@pytest.mark.parametrize(
    "words", ["Талдықорған", "Талдыкорган қ", "Taldyqor", "塔尔迪库尔干市", "تالدىقورغان", "331010000"]
)
def test_a_city_of_kazakhstan_is_offered_in_any_script(words: str) -> None:
    assert suggest(words) == [Meant(TALDYKORGAN)]


def test_what_only_sounds_alike_is_called_so_and_comes_where_nothing_else_does() -> None:
    assert suggest("Emn") == [Meant(EMIN, alike=True)]
    assert suggest("Кулжа") == [Meant(GHULJA_CITY, alike=True), Meant(GHULJA_COUNTY, alike=True)]


def test_several_of_one_name_are_all_offered_until_the_kind_is_told() -> None:
    assert codes("Құлжа") == [GHULJA_CITY, GHULJA_COUNTY]
    assert codes("Құлжа ауданы") == [GHULJA_COUNTY]
    assert codes("Алматы") == [ALMATY_REGION, ALMATY]
    assert codes("г. Алматы") == [ALMATY]


def test_a_name_is_begun_after_a_comma_or_a_word_for_a_kind() -> None:
    assert codes("Қашқар, Яр")[-1] == "653125"
    assert codes("г. Талд") == [TALDYKORGAN]
    assert codes("Шыңжаң, Шап") == ["654022"]


def test_a_town_of_a_district_means_the_district() -> None:
    assert codes("Жаркент") == codes("Zharkent") == [PANFILOV]


@pytest.mark.parametrize(
    "words", ["", "  ", "қ", "Мысал ауылы", "county town", "село Образцовое", "Ташкент", "1"]
)
def test_nothing_is_offered_for_what_is_smaller_or_elsewhere_or_too_short(words: str) -> None:
    assert suggest(words) == []


def test_a_village_after_its_county_leaves_the_county_on_offer() -> None:
    assert codes("Құлжа ауданы, Мысал ауылы") == [GHULJA_COUNTY]


@settings(deadline=2000)  # the first of them fills what is remembered
@given(st.text(max_size=60))
def test_any_words_are_answered_with_few(words: str) -> None:
    prepare()
    found = codes(words)
    assert len(found) == len(set(found)) <= MOST
    assert all(gazetteer.whole_label(code, "en") for code in found)


@pytest.mark.parametrize(
    ("words", "code", "before", "holds"),
    [
        ("Құлжа ауданы", GHULJA_COUNTY, "Құлж", True),  # the word was finished
        ("Құлжа", GHULJA_COUNTY, "Құлжа ауданы", True),  # it may
        ("Құлжа ауданы, Мысал ауылы", GHULJA_COUNTY, "Құлжа ауданы", True),
        ("Құлжа қаласы", GHULJA_COUNTY, "Құлж", False),  # the city
        ("Алматы", GHULJA_COUNTY, "Құлжа", False),
        ("Мысалтау, Мысал ауылы", EMIN, "Мысалтау", True),  # names nothing, as before
        ("Мысалтаулық", EMIN, "Мысалтау", False),  # another word
        ("", EMIN, "Мысал", False),
        ("Мысал", EMIN, "", False),
        ("Алматы, Үлгі көшесі 1", ALMATY, "Алматы", True),
    ],
)
def test_a_code_holds_while_the_words_may_mean_it(words: str, code: str, before: str, holds: bool) -> None:
    assert still_means(words, code, before) is holds
