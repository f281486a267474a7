"""Dates in Kazakh and Russian words, of every kind that a record may hold."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuager.letters.dates import long, worded
from kuager.model.dates import When

TABLE = [
    ("2026-11-22", "2026 жылғы 22 қараша", "22 ноября 2026 года"),
    ("2018-05-01", "2018 жылғы 1 мамыр", "1 мая 2018 года"),
    ("2017-05", "2017 жылғы мамыр", "май 2017 года"),
    ("2017-05-XX", "2017 жылғы мамыр", "май 2017 года"),
    ("2017", "2017 жыл", "2017 год"),
    ("2017-21", "2017 жылғы көктем", "весна 2017 года"),
    ("2017-22", "2017 жылғы жаз", "лето 2017 года"),
    ("2017-23", "2017 жылғы күз", "осень 2017 года"),
    ("2017-24", "2017 жылғы қыс", "зима 2017 года"),
    ("196X", "1960-жылдар", "1960-е годы"),
    ("2017-05~", "шамамен 2017 жылғы мамыр", "примерно май 2017 года"),
    ("2017?", "болжам бойынша 2017 жыл", "предположительно 2017 год"),
    ("2017%", "болжам бойынша шамамен 2017 жыл", "предположительно примерно 2017 год"),
    ("2017-05/2018-06", "2017 жылғы мамыр – 2018 жылғы маусым", "май 2017 года – июнь 2018 года"),
    ("../2019", "ең кеш дегенде 2019 жыл", "не позднее 2019 года"),
    ("2017-05/..", "ең ерте дегенде 2017 жылғы мамыр", "не ранее мая 2017 года"),
    ("2017-24/..", "ең ерте дегенде 2017 жылғы қыс", "не ранее зимы 2017 года"),
    ("199X/..", "ең ерте дегенде 1990-жылдар", "не ранее 1990-х годов"),
    ("../2017-05-04~", "ең кеш дегенде шамамен 2017 жылғы 4 мамыр", "не позднее примерно 4 мая 2017 года"),
    ("XXXX", "белгісіз", "неизвестно"),
]


@pytest.mark.parametrize(("edtf", "kazakh", "russian"), TABLE)
def test_a_date_in_words(edtf: str, kazakh: str, russian: str) -> None:
    assert worded(When("as told", edtf), "kk") == kazakh
    assert worded(When("as told", edtf), "ru") == russian


def test_every_month_has_its_small_letter_and_its_case() -> None:
    kazakh = [worded(When(edtf=f"2020-{month:02}"), "kk").split()[-1] for month in range(1, 13)]
    assert " ".join(kazakh) == (
        "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан"
    )
    russian = [worded(When(edtf=f"2020-{month:02}"), "ru").split()[0] for month in range(1, 13)]
    assert " ".join(russian) == (
        "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"
    )


def test_what_was_not_understood_stays_as_told() -> None:
    assert worded(When(" after the harvest "), "kk") == "after the harvest"
    assert worded(When("", "1985-W12"), "ru") == "1985-W12"
    assert worded(When(), "kk") == worded(When(), "ru") == ""


@given(st.text(max_size=30), st.text(max_size=30))
def test_no_text_breaks_it(told: str, edtf: str) -> None:
    for language in ("kk", "ru"):
        assert isinstance(worded(When(told, edtf), language), str)


@given(st.dates(date(1800, 1, 1), date(2199, 12, 31)))
def test_a_long_day_is_the_same_as_that_day_in_a_record(day: date) -> None:
    for language in ("kk", "ru"):
        assert long(day, language) == worded(When("", day.isoformat()), language)


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2026-11-22", "22 November 2026"),
        ("2017-05", "May 2017"),
        ("2017", "2017"),
        ("2017-23", "autumn 2017"),
        ("196X", "the 1960s"),
        ("2017-05~", "about May 2017"),
        ("2017?", "possibly 2017"),
        ("2017-05/2018-06", "May 2017 – June 2018"),
        ("../2019", "not after 2019"),
        ("2017-05/..", "not before May 2017"),
        ("XXXX", "unknown"),
    ],
)
def test_english_words(edtf: str, words: str) -> None:
    assert worded(When("", edtf), "en") == words


def test_an_english_letter_is_dated_in_words() -> None:
    assert long(date(2026, 11, 22), "en") == "22 November 2026"
