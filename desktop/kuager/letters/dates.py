"""Dates in the words of an official letter, in Kazakh, Russian and English.

`long` writes a day as such letters do: "2026 жылғы 22 қараша", "22 ноября 2026 года",
"22 November 2026". `worded` writes a date of the record so that it stands in the nominative after a colon; no
ending ever hangs on a text from outside. Where nothing was understood, it is given as told. Never raises,
never guesses.

An open interval says the wider reading that `kuager.model.dates` holds: "ең ерте дегенде", "не ранее".

Source: month names from CLDR through Babel; the order of words in Kazakh is that of its law texts, which CLDR
has otherwise ("2026 ж. 22 қараша").
"""

from __future__ import annotations

from datetime import date
from typing import Final

from babel.dates import get_month_names

from kuager.letters.content import Language
from kuager.model import dates
from kuager.model.dates import Meaning, When

_KK_SEASONS: Final = {21: "көктем", 22: "жаз", 23: "күз", 24: "қыс"}
_RU_SEASONS: Final = {21: "весна", 22: "лето", 23: "осень", 24: "зима"}
_RU_SEASONS_GENITIVE: Final = {21: "весны", 22: "лета", 23: "осени", 24: "зимы"}
_EN_SEASONS: Final = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
_ABOUT: Final[dict[Language, str]] = {"kk": "шамамен ", "ru": "примерно ", "en": "about "}
_SUPPOSEDLY: Final[dict[Language, str]] = {
    "kk": "болжам бойынша ",
    "ru": "предположительно ",
    "en": "possibly ",
}
_UNKNOWN: Final[dict[Language, str]] = {"kk": "белгісіз", "ru": "неизвестно", "en": "unknown"}


def long(day: date, language: Language) -> str:
    """A day in full, the month in words."""
    return _point(Meaning("day", year=day.year, month=day.month, day=day.day), language)


def worded(when: When, language: Language) -> str:
    """A date of the record in words; empty where nothing was told."""
    meaning = dates.meaning(when.edtf)
    match meaning.kind:
        case "none":
            return when.told.strip() or when.edtf
        case "unknown":
            return _UNKNOWN[language]
        case "interval" | "open":
            return _span(meaning, language)
        case _:
            return _point(meaning, language)


def _span(span: Meaning, language: Language) -> str:
    if span.start and span.end:
        return f"{_point(span.start, language)} – {_point(span.end, language)}"
    if span.start:
        if language == "kk":
            return f"ең ерте дегенде {_point(span.start, language)}"
        if language == "en":
            return f"not before {_point(span.start, language)}"
        return f"не ранее {_point(span.start, language, genitive=True)}"
    if span.end:
        if language == "kk":
            return f"ең кеш дегенде {_point(span.end, language)}"
        if language == "en":
            return f"not after {_point(span.end, language)}"
        return f"не позднее {_point(span.end, language, genitive=True)}"
    return _UNKNOWN[language]


def _point(point: Meaning, language: Language, *, genitive: bool = False) -> str:
    match language:
        case "kk":
            plain = _kk(point)
        case "en":
            plain = _en(point)
        case "ru":
            plain = _ru(point, genitive=genitive)
    supposedly = _SUPPOSEDLY[language] if point.uncertain else ""
    about = _ABOUT[language] if point.approximate else ""
    return f"{supposedly}{about}{plain}"


def _kk(point: Meaning) -> str:
    match point.kind:
        case "day":
            return f"{point.year} жылғы {point.day} {_month(point.month, 'kk')}"
        case "month":
            return f"{point.year} жылғы {_month(point.month, 'kk')}"
        case "season":
            return f"{point.year} жылғы {_KK_SEASONS[point.season]}"
        case "decade":
            return f"{point.year}-жылдар"
        case _:
            return f"{point.year} жыл"


def _ru(point: Meaning, *, genitive: bool) -> str:
    match point.kind:
        case "day":  # reads the same in both cases: the word "day" is understood
            return f"{point.day} {_month(point.month, 'ru')} {point.year} года"
        case "month":
            return f"{_month(point.month, 'ru', alone=not genitive)} {point.year} года"
        case "season":
            seasons = _RU_SEASONS_GENITIVE if genitive else _RU_SEASONS
            return f"{seasons[point.season]} {point.year} года"
        case "decade":
            return f"{point.year}-х годов" if genitive else f"{point.year}-е годы"
        case _:
            return f"{point.year} {'года' if genitive else 'год'}"


def _en(point: Meaning) -> str:
    match point.kind:
        case "day":
            return f"{point.day} {_month(point.month, 'en')} {point.year}"
        case "month":
            return f"{_month(point.month, 'en')} {point.year}"
        case "season":
            return f"{_EN_SEASONS[point.season]} {point.year}"
        case "decade":
            return f"the {point.year}s"
        case _:
            return str(point.year)


def _month(month: int, language: Language, *, alone: bool = False) -> str:
    """CLDR gives Russian months in the genitive but for `alone`, and Kazakh ones with a capital if alone."""
    names = get_month_names("wide", "stand-alone" if alone else "format", locale=language)
    return str(names[month])
