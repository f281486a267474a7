"""Told dates become EDTF or are kept as told; EDTF is read as the library `edtf` reads it."""

from __future__ import annotations

import time
from datetime import date, timedelta

import edtf as library
import msgspec
import pytest
from babel.dates import format_date
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kuager.model import canonical
from kuager.model.dates import Meaning, When, bounds, meaning, sort_key, understand, year

UNDERSTOOD = {
    # numerals, day before month
    "2017": "2017",
    "2017-05": "2017-05",
    "2017-5": "2017-05",
    "05.2017": "2017-05",
    "12.03.1968": "1968-03-12",
    "12/3/1968": "1968-03-12",
    "1968-03-12": "1968-03-12",
    "1968.03.12": "1968-03-12",
    "29.02.2020": "2020-02-29",
    "2017年5月12日": "2017-05-12",
    # Chinese and Uyghur
    "2018年春天": "2018-21",
    "2017年秋": "2017-23",
    "大约2019年": "2019~",
    "2019年左右": "2019~",
    "2017年底": "2017",
    "2018年以前": "../2018",
    "2017年5月到7月": "2017-05/2017-07",
    "2017年5月到2018年3月": "2017-05/2018-03",
    "2017或2018年": "2017/2018",
    "不知道": "XXXX",
    "2018-يىلى 5-ئاينىڭ 12-كۈنى": "2018-05-12",
    "2017-يىلى 5-ئاي": "2017-05",
    "2018-يىلى ئەتىيازدا": "2018-21",
    "2017-يىلى ياكى 2018-يىلى": "2017/2018",
    "2018 ماي": "2018-05",
    "تەخمىنەن 2019": "2019~",
    "نامەلۇم": "XXXX",
    # words
    "12 March 1968": "1968-03-12",
    "March 12, 1968": "1968-03-12",
    "12th of March 1968": "1968-03-12",
    "12 марта 1968 года": "1968-03-12",
    "12-го марта 1968 г.": "1968-03-12",
    "1968 жылғы 12 наурыз": "1968-03-12",
    "2016 ж. 22 қараша": "2016-11-22",
    "2017 жылдың 5-айының 12-күні": "2017-05-12",
    "May 2017": "2017-05",
    "май 2017": "2017-05",
    "в мае 2017 г.": "2017-05",
    "МАМЫР 2017": "2017-05",
    "2017 жылғы мамыр": "2017-05",
    "2017 жылы 5-ай": "2017-05",
    "2017 жылдын кантарында": "2017-01",  # typed without Kazakh letters
    "spring 2018": "2018-21",
    "весна 2018": "2018-21",
    "весной 2018 года": "2018-21",
    "2018 жылдың көктемі": "2018-21",
    "летом 2018": "2018-22",
    "2017 жылы күзде": "2017-23",
    "winter 2018": "2018-24",
    "зима 2017-2018": "2017-12/2018-02",
    "2017-2018 қысы": "2017-12/2018-02",
    "about winter 2017-2018": "2017-12~/2018-02~",
    "зима 2017 - май 2018": "2017-24/2018-05",
    # qualified
    "about 1968": "1968~",
    "около 1968": "1968~",
    "шамамен 1968": "1968~",
    "1968 жыл шамасында": "1968~",
    "примерно в мае 2017": "2017-05~",
    "2017?": "2017?",
    "perhaps 2017": "2017?",
    "может быть, 2017": "2017?",
    "мүмкін 2017": "2017?",
    "about 1968?": "1968%",
    "perhaps spring 2018": "2018-21?",
    # decades
    "1990s": "199X",
    "199X": "199X",
    "1990-е": "199X",
    "в 90-х годах": "199X",
    "1990 жылдары": "199X",
    "1990 жылы": "1990",
    # from one to another
    "between 2017 and 2018": "2017/2018",
    "между 2017 и 2018 годами": "2017/2018",
    "2017 мен 2018 жылдар аралығында": "2017/2018",
    "2017 жылдан 2018 жылға дейін": "2017/2018",
    "2017-2018": "2017/2018",
    "2017 — 2018": "2017/2018",
    "в 2017 или 2018": "2017/2018",
    "с мая 2017 по март 2018 года": "2017-05/2018-03",
    "from May to July 2018": "2018-05/2018-07",
    "май-июнь 2018": "2018-05/2018-06",
    "12-15 марта 2018": "2018-03-12/2018-03-15",
    "12 марта 2018 - 15 апреля": "2018-03-12/2018-04-15",
    "12.03.2018-15.04.2018": "2018-03-12/2018-04-15",
    "about 2017-2018": "2017~/2018~",
    # open
    "before 2019": "../2019",
    "до мая 2019": "../2019-05",
    "2019 жылға дейін": "../2019",
    "after 2017": "2017/..",
    "с 2017 года": "2017/..",
    "2017 жылдан кейін": "2017/..",
    "2017-ден бері": "2017/..",
    # said to be unknown
    "unknown": "XXXX",
    "Неизвестно.": "XXXX",
    "белгісіз": "XXXX",
    # narrower words stay with the told text
    "в конце 2017 года": "2017",
    # EDTF itself
    "2018?/2019~": "2018?/2019~",
    "../2019": "../2019",
    "2017/..": "2017/..",
}

REFUSED = {
    "": "empty",
    " \n": "empty",
    "x" * 201: "too_long",
    "31.02.2018": "impossible",
    "29.02.2018": "impossible",
    "12.13.2018": "impossible",
    "31.02.2017/2016": "impossible",
    "2018-2017": "reversed",
    "2017-05/2016-01": "reversed",
    "с мая 2018 по март 2018": "reversed",
    "May": "no_year",
    "12 марта": "no_year",
    "5 years": "no_year",
    "3017": "year",
    "1068": "year",
    "2020-21": "ambiguous",  # two years, or the EDTF code of a spring
    "17.05.17": "ambiguous",
    "май 17 года": "ambiguous",
    "с мая 17 года по июль 2018": "ambiguous",
    "май 17 - июль 2018": "no_year",  # the 17th, or 2017
    "май 2017 - июль 18": "no_year",
    "5 лет 2017": "words",
    "2017 и 2018": "ambiguous",
    "2017 2018": "ambiguous",
    "spring May 2018": "ambiguous",
    "between": "ambiguous",
    "?": "ambiguous",
    "12 March 1968 he was born": "words",
    "не раньше 2017": "words",
    "2017\x00": "words",
    "[2017,2018]": "words",
    "Y1E9999999": "words",
}


@pytest.mark.parametrize(("told", "edtf"), UNDERSTOOD.items())
def test_a_told_date_is_understood(told: str, edtf: str) -> None:
    understanding = understand(told)
    assert (understanding.edtf, understanding.reason) == (edtf, "")
    assert understanding.meaning == meaning(edtf)
    assert understanding.meaning.kind != "none"


@pytest.mark.parametrize(("told", "reason"), REFUSED.items())
def test_what_is_no_date_is_refused_with_a_reason(told: str, reason: str) -> None:
    understanding = understand(told)
    assert (understanding.edtf, understanding.meaning.kind) == ("", "none")
    assert understanding.reason == reason


LINKS = ["", "about", "perhaps", "before", "after", "с", "по", "and", "или", "between", "-", "/", "--"]
ENDS = ["", "?", "~", ".", "г.", "дейін", "кейін", "жылдары", "жылдар аралығында"]
DATES = ["2017", "май 2017", "мамырдан", "12.03.1968", "2017-05", "қыс 2018", "1990-х", "5-айы", "31"]
TOLD = st.lists(
    st.tuples(*(st.sampled_from(some) for some in (LINKS, DATES, ENDS))).map(" ".join),
    min_size=1,
    max_size=2,
).map(" ".join)
GARBAGE = st.text(alphabet=st.sampled_from("017XxХхшіе-./,?~%' \n[年ﷺ½") | st.characters(), max_size=220)
HOSTILE = TOLD | GARBAGE


@settings(max_examples=400, deadline=None)
@given(HOSTILE)
def test_any_text_is_understood_or_refused_and_never_raises(text: str) -> None:
    understanding = understand(text)
    if understanding.edtf:
        assert understanding.reason == ""
        assert meaning(understanding.edtf) == understanding.meaning
        again = understand(understanding.edtf)
        # A bare season code is refused as ambiguous; everything else prints back.
        assert again.edtf == understanding.edtf or again.reason == "ambiguous"
        assert again.edtf or "season" in _kinds(understanding.meaning)
        earliest, latest = bounds(understanding.edtf)
        assert earliest is None or latest is None or earliest <= latest
    else:
        assert understanding.reason
        assert understanding.meaning == Meaning("none")


def _kinds(found: Meaning) -> set[str]:
    inner = [_kinds(side) for side in (found.start, found.end) if side]
    return {found.kind}.union(*inner)


@settings(max_examples=300, deadline=None)
@given(st.one_of(HOSTILE, st.text(alphabet="0127X?~%./-[]{},", max_size=30)))
@example("[..2017]")
@example("Y1E9999999")
@example("9999-24")
@example("0000")
@example("0001-24")
@example("2018-21-XX")
def test_stored_edtf_of_any_kind_has_a_meaning(edtf: str) -> None:
    found = meaning(edtf)
    earliest, latest = bounds(edtf)
    assert sort_key(edtf) == "~" or earliest or latest
    if found.kind in ("none", "unknown"):
        assert (earliest, latest, year(edtf)) == (None, None, None)


DAYS = st.dates(min_value=date(1800, 1, 1), max_value=date(2199, 12, 31))
POINTS = st.one_of(
    DAYS.map(date.isoformat),
    DAYS.map(lambda day: day.isoformat()[:7]),
    DAYS.map(lambda day: day.isoformat()[:4]),
    DAYS.map(lambda day: day.isoformat()[:3] + "X"),
    DAYS.map(lambda day: day.isoformat()[:7] + "-XX"),
)
QUALIFIED = st.builds(str.__add__, POINTS, st.sampled_from(["", "?", "~", "%"]))
# The library has no qualified seasons, and a winter of December alone.
SEASONS = st.builds(lambda day, season: f"{day.year}-{season}", DAYS, st.sampled_from([21, 22, 23]))


@settings(max_examples=150, deadline=None)
@given(st.one_of(QUALIFIED, SEASONS))
def test_bounds_are_those_of_the_library(edtf: str) -> None:
    parsed = library.parse_edtf(edtf)
    assert str(parsed) == edtf
    assert bounds(edtf) == tuple(date(*bound[:3]) for bound in (parsed.lower_strict(), parsed.upper_strict()))


@given(
    DAYS,
    st.sampled_from(["en", "ru", "kk"]),
    st.sampled_from(["d MMMM y", "y MMMM d", "d MMM y", "MMMM d, y", "LLLL y", "long", "medium"]),
)
def test_what_babel_writes_is_understood(day: date, language: str, form: str) -> None:
    told = format_date(day, form, locale=language)
    assert understand(told).edtf == day.isoformat()[: 7 if form == "LLLL y" else 10], told


@settings(max_examples=60, deadline=None)
@given(st.one_of(DAYS.map(date.isoformat), SEASONS), DAYS.map(lambda day: day.isoformat()[:7]))
def test_intervals_are_those_of_the_library(start: str, end: str) -> None:
    edtf = f"{start}/{end}"
    parsed = library.parse_edtf(edtf)
    expected = [date(*bound[:3]) for bound in (parsed.lower_strict(), parsed.upper_strict())]
    if expected[0] > expected[1]:
        assert meaning(edtf) == Meaning("none")
    else:
        assert bounds(edtf) == tuple(expected)


def test_a_meaning_holds_what_words_need() -> None:
    assert meaning("2017-05~") == Meaning("month", 2017, 5, approximate=True)
    assert meaning("1968-03-12") == Meaning("day", 1968, 3, 12)
    assert meaning("2018-21?") == Meaning("season", 2018, season=21, uncertain=True)
    assert meaning("199X%") == Meaning("decade", 1990, approximate=True, uncertain=True)
    assert meaning("../2019") == Meaning("open", end=Meaning("year", 2019))
    assert meaning("2017/") == Meaning("open", start=Meaning("year", 2017))
    assert meaning("2017/2018-05") == Meaning(
        "interval", start=Meaning("year", 2017), end=Meaning("month", 2018, 5)
    )


def test_a_winter_reaches_over_both_ends_of_its_year() -> None:
    assert bounds("2019-24") == (date(2018, 12, 1), date(2020, 2, 29))
    assert year("2019-24") == 2019


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [
        ("2017-05", 2017),
        ("1968-03-12~", 1968),
        ("2017-05/2017-09", 2017),
        ("2017/2018", None),
        ("../2019", None),
        ("199X", None),
        ("XXXX", None),
        ("", None),
    ],
)
def test_the_year_is_told_where_there_is_one(edtf: str, expected: int | None) -> None:
    assert year(edtf) == expected


def test_dates_sort_by_earliest_then_narrowest_and_the_undated_last() -> None:
    in_order = ["../1990", "2017-21/..", "2017-05-01", "2017-05", "2017-05/2018", "2018-02", "XXXX"]
    backwards = in_order[::-1]
    assert sorted(backwards, key=sort_key) == in_order
    assert sort_key("") == sort_key("XXXX")


@given(DAYS, st.integers(min_value=1, max_value=10_000))
def test_a_later_day_sorts_later(day: date, days: int) -> None:
    later = day + timedelta(days=days)
    assert sort_key(day.isoformat()) < sort_key(later.isoformat())


def test_hostile_texts_cost_no_time() -> None:
    worst = ["-" * 200, "1" * 200, "1-" * 100, "а-" * 100, "май-" * 50, "." * 200, "0'" * 100]
    started = time.perf_counter()
    for text in worst:
        understand(text)
        meaning(text)
    assert time.perf_counter() - started < 1


def test_a_when_leaves_defaults_out_and_refuses_what_it_does_not_know() -> None:
    assert canonical.encode(When()) == b"{}"
    when = When("весной 2018", "2018-21")
    assert canonical.decode(canonical.encode(when), When) == when
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(b'{"said":"2018"}', type=When)
