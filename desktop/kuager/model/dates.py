"""Dates as they were told, and EDTF as they are understood.

`When.told` is what was said and is never changed; `When.edtf` is ISO 8601-2:2019 (EDTF) as somebody
understood it, empty where nothing was understood. Read and written, in microseconds, is the part of
EDTF that testimonies need: day, month, year, season, decade, the qualifiers `?` `~` `%`, trailing
`XX`, intervals with open ends, and `XXXX` for "the source does not know". Other EDTF in a record is
kept and means nothing here. The library `edtf` is the second opinion in the tests only: it takes 5
ms and more a date, accepts 2018-02-29, raises TypeError on hostile text and hangs on large
exponents.

An interval says that the event lay or lasted within it. "Before 2019" becomes `../2019` and "after
2017" `2017/..`: speech does not say whether the year named is meant too, so the wider reading
holds. A season may carry a qualifier (`2018-21~`), as the standard has it though the library does
not. No function here raises on any text.
"""

from __future__ import annotations

import calendar
import re
from datetime import date
from functools import lru_cache
from typing import Final, Literal

import msgspec

from kuager.errors import AppError
from kuager.model import date_words
from kuager.model.date_words import NotUnderstood, Token

LONGEST: Final = 200
"""Characters of a told date that are looked at; anything longer is no date."""

Kind = Literal["day", "month", "year", "season", "decade", "interval", "open", "unknown", "none"]


class When(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What was said, never changed, and how it is understood; an empty `edtf` is not understood."""

    told: str = ""
    edtf: str = ""


class Meaning(msgspec.Struct, frozen=True):
    """An EDTF date as data, for gui and letters to put into words.

    `season` is 21 spring, 22 summer, 23 autumn, 24 winter; `year` of a decade is its first.
    `interval` has `start` and `end`; `open` has one of them. `unknown`: the source does not know.
    `none`: empty, or nothing this program reads.
    """

    kind: Kind
    year: int = 0
    month: int = 0
    day: int = 0
    season: int = 0
    approximate: bool = False
    uncertain: bool = False
    start: Meaning | None = None
    end: Meaning | None = None


class Understanding(msgspec.Struct, frozen=True):
    """How a told date is understood; with an empty `edtf`, `reason` says why it is not.

    `empty`, `too_long`, `words` (a word that is not part of a date), `no_year`, `impossible` (no
    such day), `reversed` (an end before its beginning), `year` (outside 1800 to 2199), `ambiguous`.
    """

    edtf: str
    meaning: Meaning
    reason: str = ""


_LONGEST_EDTF: Final = len("2018-05-17%/2018-05-18%")
_NONE: Final = Meaning("none")
_UNKNOWN_EDTF: Final = "XXXX"
_WINTER: Final = 24
_SEASON_MONTHS: Final = {21: (3, 5), 22: (6, 8), 23: (9, 11)}  # as on the northern half of the earth
_POINT: Final = re.compile(
    r"(?:(?P<decade>[0-9]{3})X|(?P<year>[0-9]{4})"
    r"(?:-XX(?:-XX)?|-(?P<season>2[1-4])|-(?P<month>[0-9]{2})(?:-XX|-(?P<day>[0-9]{2}))?)?)"
    r"(?P<qualifier>[?~%]?)"
)

Bounds = tuple[date | None, date | None]


def check_days(*days: str) -> None:
    """`input.malformed` unless each is a day, YYYY-MM-DD, or "" for none."""
    for day in days:
        try:
            if day and date.fromisoformat(day).isoformat() != day:
                raise ValueError(day)
        except ValueError as error:
            raise AppError("input.malformed", reason="a day as YYYY-MM-DD") from error


def meaning(edtf: str) -> Meaning:
    """What an EDTF text says; kind `none` where nothing here can read it."""
    if edtf == _UNKNOWN_EDTF:
        return Meaning("unknown")
    left, slash, right = edtf.partition("/")
    return _interval(left, right) if slash else _point(left)


def _interval(left: str, right: str) -> Meaning:
    start, end = _point(left), _point(right)
    if left in ("", "..") and end.kind != "none":
        return Meaning("open", end=end)
    if right in ("", "..") and start.kind != "none":
        return Meaning("open", start=start)
    if "none" in (start.kind, end.kind):
        return _NONE
    earliest, latest = _point_bounds(start)[0], _point_bounds(end)[1]
    return Meaning("interval", start=start, end=end) if earliest <= latest else _NONE


def _point(edtf: str) -> Meaning:
    match = _POINT.fullmatch(edtf)
    if match is None:
        return _NONE
    kinds: tuple[Kind, ...] = ("decade", "season", "day", "month")
    kind: Kind = next((kind for kind in kinds if match[kind]), "year")
    found = Meaning(
        kind=kind,
        year=int(match["year"] or match["decade"] + "0"),
        month=int(match["month"] or 0),
        day=int(match["day"] or 0),
        season=int(match["season"] or 0),
        approximate=match["qualifier"] in ("~", "%"),
        uncertain=match["qualifier"] in ("?", "%"),
    )
    try:
        _point_bounds(found)
    except ValueError:  # no such day, month or year
        return _NONE
    return found


def _point_bounds(point: Meaning) -> tuple[date, date]:
    """First and last day of a point. "Winter 2018" may mean either end of that year."""
    year = point.year
    if point.kind == "decade":
        return date(year, 1, 1), date(year + 9, 12, 31)
    if point.season == _WINTER:
        return date(year - 1, 12, 1), date(year + 1, 2, calendar.monthrange(year + 1, 2)[1])
    first, last = _SEASON_MONTHS[point.season] if point.season else (point.month, point.month)
    if point.kind == "year":
        first, last = 1, 12
    if point.kind == "day":
        return (day := date(year, point.month, point.day)), day
    return date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1])


def bounds(edtf: str) -> Bounds:
    """The earliest and the latest possible day, for sorting and ages; None where there is no bound.

    Qualifiers move nothing: how far "about" reaches, nobody said.
    """
    return _bounds(edtf) if len(edtf) <= _LONGEST_EDTF else (None, None)


@lru_cache(maxsize=4096)  # the dates of a vault are few, and looked at for every list
def _bounds(edtf: str) -> Bounds:
    found = meaning(edtf)
    if found.kind in ("none", "unknown"):
        return None, None
    if found.kind in ("interval", "open"):
        earliest = _point_bounds(found.start)[0] if found.start else None
        return earliest, _point_bounds(found.end)[1] if found.end else None
    return _point_bounds(found)


def forget() -> None:
    """Drop the dates that were looked at."""
    _bounds.cache_clear()


def year(edtf: str) -> int | None:
    """The year, where the date lies within a single one."""
    found = meaning(edtf)
    if found.kind == "season":
        return found.year
    earliest, latest = bounds(edtf)
    return earliest.year if earliest and latest and earliest.year == latest.year else None


def sort_key(edtf: str) -> str:
    """A text that sorts as the dates do: by earliest, then latest day; the undated come last."""
    earliest, latest = bounds(edtf)
    first = earliest or latest
    if first is None:
        return "~"
    return f"{first.isoformat()}/{latest.isoformat() if earliest and latest else '~'}"


class _Point(msgspec.Struct):
    """The parts of one date while they are collected; 0 is not said."""

    year: int = 0
    month: int = 0
    day: int = 0
    season: int = 0
    decade: int = 0
    plural: bool = False
    approximate: bool = False
    uncertain: bool = False


_FIRST_YEAR: Final = 1800
_LAST_YEAR: Final = 2199
# The links between dates, P being a date: "before P", "P-ден кейін", "between P and P" and so on.
_ONE: Final = "P"
_BEFORE: Final = re.compile(r"[<T]P|PF?<|\./P")
_AFTER: Final = re.compile(r">F?P|FP|PF?>|P/\.")
_BOTH: Final = re.compile(r"P[-/OT]P|BP[-A]P|FP[-T<]P|PFP<|P[-A]PB")


def understand(text: str) -> Understanding:
    """Read a date told in one of the five languages, in words or numerals (day before month)."""
    if len(text) > LONGEST:
        return Understanding("", _NONE, "too_long")
    normalised = date_words.normalised(text)
    if not normalised:
        return Understanding("", _NONE, "empty")
    if normalised.rstrip(".!") in date_words.UNKNOWN:
        return Understanding(_UNKNOWN_EDTF, Meaning("unknown"))
    try:
        edtf = _edtf(date_words.tokens(normalised))
    except NotUnderstood as refusal:
        return Understanding("", _NONE, refusal.reason)
    found = meaning(edtf)
    if found.kind == "none":
        both = all(_point(side).kind != "none" for side in edtf.split("/"))
        return Understanding("", _NONE, "reversed" if both else "impossible")
    return Understanding(edtf, found)


def _edtf(tokens: list[Token]) -> str:
    """The EDTF of a tokenised date; raises `NotUnderstood`."""
    shape, points = _collect(tokens)
    if not points:
        raise NotUnderstood("ambiguous")
    if shape == _ONE:
        return _write(points[0], plural_is_decade=True)
    if _BEFORE.fullmatch(shape):
        return f"../{_write(points[0])}"
    if _AFTER.fullmatch(shape):
        return f"{_write(points[0])}/.."
    if not _BOTH.fullmatch(shape):
        raise NotUnderstood("ambiguous")
    return _write_interval(*points)


def _collect(tokens: list[Token]) -> tuple[str, list[_Point]]:
    """The dates of the text, and its shape: one character for each date and each link.

    A qualifier in front of everything, or of a run without a date, holds for every date.
    """
    shape, points, run = "", [], list[Token]()
    everywhere = {token.kind for token in tokens[:1] if token.kind in date_words.QUALIFIERS}
    if tokens and "/" not in {token.kind for token in tokens}:
        everywhere |= {token.kind for token in tokens[-1:] if token.kind in date_words.QUALIFIERS}
    for token in (*tokens, Token("end")):
        if token.kind != "end" and token.kind not in date_words.LINKS:
            run.append(token)
            continue
        if any(part.kind in date_words.PARTS for part in run):
            points.append(_read_point(run))
            shape += "P"
        else:
            everywhere |= {part.kind for part in run if part.kind in date_words.QUALIFIERS}
        run = []
        shape += token.kind if token.kind != "end" else ""
    for point in points:
        point.approximate |= "approximate" in everywhere
        point.uncertain |= "uncertain" in everywhere
    return shape, points


_MARKED: Final = {"is_month": "month", "is_day": "day"}


def _read_point(run: list[Token]) -> _Point:
    """One date from its tokens: each part at most once, a bare number being the day."""
    point = _Point()
    for token, following in zip(run, (*run[1:], Token("end")), strict=True):
        if token.kind in date_words.QUALIFIERS:
            setattr(point, token.kind, True)
        elif token.kind == "are_years":
            point.plural = True
        elif token.kind in date_words.PARTS:
            kind = token.kind
            if kind == "number":
                kind = _MARKED.get(following.kind, "day")
            short_year = token.kind == "number" and following.kind == "is_year"  # май 17 года
            if getattr(point, kind) or token.value == 0 or short_year:
                raise NotUnderstood("ambiguous")
            setattr(point, kind, token.value)
    return point


def _write_interval(start: _Point, end: _Point) -> str:
    """An interval; what one side leaves unsaid it has from the other ("May to July 2018")."""
    if {start.season, end.season} == {0, _WINTER} and end.year == start.year + 1:
        bare = end if start.season else start
        if not (bare.month or bare.day):  # winter 2017-2018
            start.season = end.season = 0
            start.month, end.month = 12, 2
    for one, other in ((start, end), (end, start)):
        # "May 17 to July 2018" may mean May 2017: a day takes its year from another day only.
        if not one.year and not one.decade and bool(one.day) == bool(other.day):
            one.year = other.year
        if one.day and not one.month:
            one.month = other.month
    return f"{_write(start)}/{_write(end)}"


def _write(point: _Point, *, plural_is_decade: bool = False) -> str:
    """A point in EDTF; raises `NotUnderstood` where its parts do not make a date."""
    finer = point.month or point.day or point.season
    decade = point.decade
    if plural_is_decade and point.plural and point.year and point.year % 10 == 0 and not finer:
        decade, point.year = point.year, 0  # 1990 жылдары, 1990 годы
    if not (point.year or decade):
        raise NotUnderstood("no_year")
    if (decade and (point.year or finer)) or (point.season and (point.month or point.day)):
        raise NotUnderstood("ambiguous")
    if point.day and not point.month:
        raise NotUnderstood("ambiguous")
    if not _FIRST_YEAR <= (point.year or decade) <= _LAST_YEAR:
        raise NotUnderstood("year")
    qualifier = {(1, 0): "~", (0, 1): "?", (1, 1): "%"}.get(
        (int(point.approximate), int(point.uncertain)), ""
    )
    if decade:
        return f"{decade // 10}X{qualifier}"
    month = point.month or point.season
    text = f"{point.year:04}" + (f"-{month:02}" if month else "")
    return text + (f"-{point.day:02}" if point.day else "") + qualifier
