"""Told places, in any script, mean counties; what may be several means all of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuager.flows.gazetteer import KAZAKHSTAN, counties, label, load, meant, other_names, whole_label
from tests.support.linkage import FOLDER, rows

GHULJA_CITY, GHULJA_COUNTY, QAPQAL = "654002", "654021", "654022"
KASHGAR = tuple(sorted(load().counties("653100")))


def test_every_division_has_a_name_in_each_language() -> None:
    known = load()
    assert len(known.divisions) == 122
    for division in known.divisions.values():
        assert set(division.names) == {"en", "kk", "ru", "ug", "zh"}, division.code
        assert division.code.startswith("65")
    for kind in known.kinds.values():
        assert set(kind.labels) == {"en", "kk", "ru", "ug", "zh"}, kind.kind


def test_every_label_is_one_divisions_own() -> None:
    known = load()
    for language in ("en", "kk", "ru", "ug", "zh"):
        labels = [label(code, language) for code in known.divisions]
        assert len(set(labels)) == len(labels), language


def test_every_label_means_its_division() -> None:
    for code in load().divisions:
        for language in ("en", "kk", "ru", "ug", "zh"):
            assert counties(label(code, language)) == tuple(sorted(load().counties(code))), (code, language)


@pytest.mark.skipif(not FOLDER.is_dir(), reason="the list of codes is not here")
def test_the_codes_and_chinese_names_are_those_of_the_list() -> None:
    listed = {row["code"]: row["name_zh"] for row in rows("gb2260_xinjiang_counties.tsv")}
    own = {code: label(code, "zh") for code, found in load().divisions.items() if not found.is_prefecture()}
    assert own == listed


@pytest.mark.parametrize(
    "words",
    [
        "Құлжа ауданы",
        "Іле облысы, Құлжа ауданы",
        "уезд Инин",
        "Кульджинский уезд",
        "Yining County",
        "Yining xian",
        "伊宁县",
        "新疆维吾尔自治区伊犁哈萨克自治州伊宁县某某乡",
        "伊寧縣",
        "غۇلجا ناھىيىسى",
        "قۇلجا اۋدانى",
        "Құлжа ауданының Мысал ауылы",
        "654121",
        "654021",
    ],
)
def test_a_county_is_known_in_any_script(words: str) -> None:
    assert counties(words) == (GHULJA_COUNTY,)


def test_a_name_of_several_means_all_until_its_kind_is_told() -> None:
    assert counties("Құлжа") == counties("Құлжадан") == counties("в Кульдже") == (GHULJA_CITY, GHULJA_COUNTY)
    assert counties("Құлжа қаласы") == counties("г. Кульджа") == counties("伊宁市") == (GHULJA_CITY,)
    assert counties("Құлжа, Құлжа қаласы") == counties("伊宁市（Құлжа）") == (GHULJA_CITY,)


def test_a_prefecture_means_its_counties_until_one_of_them_is_told() -> None:
    assert len(KASHGAR) == 12
    assert counties("Қашқар аймағы") == counties("Кашгарский округ") == counties("喀什地区") == KASHGAR
    assert counties("Kashgar") == KASHGAR, "the city, or the whole prefecture"
    assert counties("قەشقەر شەھىرى") == ("653101",)
    assert counties("Қашқар, Яркент") == counties("Yarkand, Kashgar") == ("653125",)


def test_a_division_within_another_is_meant_where_names_are_the_same() -> None:
    assert counties("Yengisheher") == ("650104", "653122")
    assert counties("Yengisheher, Ürümqi") == ("650104",)
    assert counties("Қашқар, Yengisheher") == ("653122",)
    # Altay and Tacheng are parts of the Ili Kazakh autonomous prefecture.
    assert counties("Ili Kazakh Autonomous Prefecture, Altay Prefecture, Burqin County") == ("654321",)


def test_two_places_are_both_meant() -> None:
    assert counties("Шапшал, кейін Көктоғай") == (QAPQAL, "654322")


def test_a_village_of_that_name_is_no_county() -> None:
    assert counties("Ақсу ауылы") == counties("село Аксу") == counties("阿克苏乡") == ()
    assert counties("Шапшал ауданы, Ақсу ауылы") == (QAPQAL,)
    assert counties("Ақсу ауылы Шапшал ауданы") == (QAPQAL,)


def test_a_county_may_have_become_a_city_but_no_prefecture() -> None:
    assert counties("Сауан ауданы") == counties("沙湾县") == ("654203",)
    assert counties("Шапшал қаласы") == (QAPQAL,)
    assert counties("Тұрпан ауданы") == counties("Турфанский уезд") == ("650402",)
    assert counties("Іле ауданы") == (), "a district of that name lies elsewhere"


def test_a_place_in_another_country_is_none() -> None:
    assert counties("Алматы облысы, Ақсу ауданы") == ()
    assert counties("Қазақстан, Алтай қаласы") == ()
    assert counties("Жаркент") == ()


@pytest.mark.parametrize(
    ("words", "code"),
    [("Шапшял ауданы", QAPQAL), ("Мәкіт", "653127"), ("塔什庫爾干縣", "653131"), ("Mongghulkure", "654026")],
)
def test_a_misspelt_name_is_taken_for_the_most_alike(words: str, code: str) -> None:
    assert counties(words) == (code,)


@pytest.mark.parametrize(
    "words", ["", "Мысалкент", "Үлгі ауданы", "камера 5", "Nowhere", "新疆", "某", "12 үй"]
)
def test_other_words_mean_nothing(words: str) -> None:
    assert counties(words) == ()


def test_a_code_within_a_longer_number_is_none() -> None:
    assert counties("654121199001010000") == ()
    assert counties("652101") == ("650402",), "it has another code today"
    assert counties("110101") == ()


@given(st.text(max_size=400))
def test_any_words_mean_known_counties(words: str) -> None:
    found = counties(words)
    assert list(found) == sorted(set(found) & set(load().divisions))


def test_every_division_of_kazakhstan_has_a_name_in_each_language() -> None:
    known = load(KAZAKHSTAN)
    assert len(known.divisions) == 68
    for division in known.divisions.values():
        assert set(division.names) == {"en", "kk", "ru", "ug", "zh"}, division.code
        assert len(division.code) == 9
        assert division.is_prefecture() or known.holder(division.code), division.code
    for kind in known.kinds.values():
        assert set(kind.labels) == {"en", "kk", "ru", "ug", "zh"}, kind.kind


def test_the_regions_are_those_of_iso_3166() -> None:
    # ISO 3166-2:KZ as of 2023: the same two digits as KATO's.
    iso = [10, 11, 15, 19, 23, 27, 31, 33, 35, 39, 43, 47, 55, 59, 61, 62, 63, 71, 75, 79]
    known = load(KAZAKHSTAN)
    assert sorted(int(code[:2]) for code, found in known.divisions.items() if found.is_prefecture()) == iso


def test_every_label_of_kazakhstan_is_one_divisions_own_and_means_it() -> None:
    for language in ("en", "kk", "ru", "ug", "zh"):
        labels = {code: label(code, language) for code in load(KAZAKHSTAN).divisions}
        assert len(set(labels.values())) == len(labels), language
        for code, words in labels.items():
            assert [each for each in meant(words) if len(each) == 9] == [code], (code, words)


def test_kazakhstan_is_never_a_county_of_xinjiang() -> None:
    assert counties("Алматы облысы") == counties("750000000") == counties("331010000") == ()
    assert meant("Қытай, Алтай аймағы") == ("654300",)
    assert meant("Семей") == meant("632810000") == ("101010000",)


def test_a_label_tells_what_a_division_lies_in() -> None:
    assert whole_label(GHULJA_COUNTY, "kk") == "Құлжа ауданы, Іле облысы"
    assert whole_label("101010000", "ru") == "город Семей, область Абай"
    assert whole_label("750000000", "en") == "Almaty City"
    assert whole_label("999999", "en") == ""
    assert other_names("654221", "en") == ("Dorbiljin", "Emin", "额敏")
    assert other_names("999999", "en") == ()
