"""The words and numerals in which people say dates, cut into tokens for `dates.understand`.

English; Russian and Kazakh with their case endings; Chinese and Uyghur in the forms most said and written
(drafts, to be checked by native speakers).
Kazakh is also read as typed on a Russian keyboard (каңтар, кантар). One word that is not listed
here makes the whole text not understood: a date must never be picked out of a sentence that says
something else. All patterns are linear in the length of the text.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final, NamedTuple


class NotUnderstood(Exception):  # noqa: N818 - not an error: the text is kept as told
    """The text is no date this program can read; `reason` says why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Token(NamedTuple):
    """A piece of a told date.

    Parts with a value: `year`, `month`, `day`, `season` (EDTF 21 to 24), `decade` (its first
    year), `number` (a bare one or two digits). Marks, which say what the number before them is:
    `is_year`, `are_years`, `is_month`, `is_day`. Qualifiers: `approximate`, `uncertain`. Links
    between dates, of one character: `<` before, `>` after, `F` from, `T` to, `A` and, `O` or,
    `B` between, `-`, `/`, `.` (the EDTF `..`).
    """

    kind: str
    value: int = 0


PARTS: Final = frozenset({"year", "month", "day", "season", "decade", "number"})
QUALIFIERS: Final = frozenset({"approximate", "uncertain"})
LINKS: Final = frozenset("<>FTAOB-/.")

UNKNOWN: Final = frozenset(
    {
        "unknown", "not known", "i don't know", "xxxx",
        "неизвестно", "неизвестна", "неизвестен", "не известно", "не знаю", "не знает",
        "белгісіз", "белгисиз", "білмеймін", "білмейді", "不详", "不詳", "不知道", "نامەلۇم", "بىلمەيمەن",
    }
)  # fmt: skip
"""Whole texts that say the source does not know."""

_KAZAKH_KEYS: Final = str.maketrans("әғқңөұүһіё", "агкноуухие")

# Stems that take the endings below.
_STEMS: Final[dict[str, Token]] = {
    stem.translate(_KAZAKH_KEYS): Token(kind, value)
    for kind, value, stems in (
        ("month", 1, "январ қаңтар"),
        ("month", 2, "феврал ақпан"),
        ("month", 3, "март наурыз"),
        ("month", 4, "апрел сәуір көкек"),
        ("month", 5, "май мамыр"),
        ("month", 6, "июн маусым"),
        ("month", 7, "июл шілде"),
        ("month", 8, "август тамыз"),
        ("month", 9, "сентябр қыркүйек"),
        ("month", 10, "октябр қазан"),
        ("month", 11, "ноябр қараша"),
        ("month", 12, "декабр желтоқсан"),
        ("season", 21, "весн көктем"),
        ("season", 22, "жаз"),
        ("season", 23, "осен күз"),
        ("season", 24, "зим қыс"),
        ("is_year", 0, "год жыл"),
        ("is_month", 0, "месяц ай"),
        ("is_day", 0, "числ күн"),
    )
    for stem in stems.split()
}
_RUSSIAN_ENDING: Final = "ь|я|ю|е|ем|и|а|у|ом|ы|ой|о|ью"
_PLURAL: Final = "дар|дер|лар|лер|тар|тер"
_ABLATIVE: Final = "дан|ден|тан|тен|нан|нен"
_KAZAKH_CASE: Final = "да|де|та|те|нын|нин|дын|дин|тын|тин|га|ге|ка|ке|на|не|гы|ги|кы|ки|дагы|деги|тагы|теги"
_ENDING: Final = re.compile(
    rf"(?P<plural>{_PLURAL})?(?:{_RUSSIAN_ENDING})?(?:ы|и|сы|си)?н?"
    rf"(?:{_KAZAKH_CASE}|(?P<ablative>{_ABLATIVE}))?"
)

_WORDS: Final[dict[str, tuple[Token, ...]]] = {
    word.translate(_KAZAKH_KEYS): tokens
    for tokens, words in (
        ((Token("month", 1),), "january jan янв қаң يانۋار"),
        ((Token("month", 2),), "february feb фев февр ақп فېۋرال"),
        ((Token("month", 3),), "march mar мар нау مارت"),
        ((Token("month", 4),), "april apr апр сәу ئاپرېل"),
        ((Token("month", 5),), "may мая мае маем маю мам ماي"),
        ((Token("month", 6),), "june jun мау ئىيۇن"),
        ((Token("month", 7),), "july jul шіл ئىيۇل"),
        ((Token("month", 8),), "august aug авг там ئاۋغۇست"),
        ((Token("month", 9),), "september sep sept сен сент қыр سېنتەبىر"),
        ((Token("month", 10),), "october oct окт қаз ئۆكتەبىر"),
        ((Token("month", 11),), "november nov ноя нояб қар نويابىر"),
        ((Token("month", 12),), "december dec дек жел دېكابىر"),
        ((Token("season", 21),), "spring 春 春天 春季 باھار باھاردا ئەتىياز ئەتىيازدا"),
        ((Token("is_year"), Token("season", 21)), "年春 年春天 年春季"),
        ((Token("season", 22),), "summer лето лета лету летом лете 夏 夏天 夏季 ياز يازدا"),
        ((Token("is_year"), Token("season", 22)), "年夏 年夏天 年夏季"),
        ((Token("season", 23),), "autumn fall 秋 秋天 秋季 كۈز كۈزدە"),
        ((Token("is_year"), Token("season", 23)), "年秋 年秋天 年秋季"),
        ((Token("season", 24),), "winter 冬 冬天 冬季 قىش قىشتا"),
        ((Token("is_year"), Token("season", 24)), "年冬 年冬天 年冬季"),
        ((Token("is_year"),), "year г ж 年 年初 年中 年底 年末 يىلى يىل يىلنىڭ"),
        ((Token("is_year"), Token("approximate")), "年左右 年前后"),
        ((Token("is_year"), Token("<")), "年前 年以前 年之前"),
        ((Token("is_year"), Token(">")), "年后 年以后 年之后"),
        ((Token("is_year"), Token("T")), "年到 年至"),
        ((Token("are_years"),), "years годы годов годах годам годами гг жж"),
        ((Token("is_month"),), "month 月 月份 月初 月中 月底 月末 ئاي ئاينىڭ ئايدا ئېيى ئېيىنىڭ ئېيىدا"),
        ((Token("is_month"), Token("approximate")), "月左右 月前后"),
        ((Token("is_month"), Token("T")), "月到 月至"),
        ((Token("is_day"),), "日 号 號 كۈنى كۈن"),
        (
            (Token("approximate"),),
            (
                "about around approximately approx circa ca roughly около примерно приблизительно "
                "где-то ориентировочно шамамен шамасында шамасы жуық маңында 大约 约 大概 تەخمىنەن"
            ),
        ),
        (
            (Token("uncertain"),),
            (
                "perhaps maybe possibly probably возможно наверное наверно вероятно предположительно "
                "мүмкін бәлкім шығар 可能 也许 بەلكىم"
            ),
        ),
        ((Token("<"),), "before until till by до раньше ранее перед к дейін бұрын"),
        ((Token(">"),), "after since после позже позднее начиная кейін соң бері"),
        ((Token("F"),), "from с со от"),
        ((Token("T"),), "to through по 到 至"),
        ((Token("A"),), "and и мен пен бен және 和 ۋە"),
        ((Token("O"),), "or или либо немесе же әлде 或 或者 ياكى"),
        ((Token("B"),), "between между арасында аралығында аралығы"),
        # What only narrows a date, or is only grammar, is left to the told words: "late 2017" is
        # within 2017, and saying no more than that is true.
        (
            (),
            (
                "in on of the at early mid middle late end beginning start в во на начало начале "
                "начала середина середине середины конец конце конца басы басында ортасы ортасында "
                "соңы соңында аяғы аяғында"
            ),
        ),
    )
    for word in words.split()
}

# What a numeral may carry: 12th, 12-го, 2017-м, 2017-ші, 2017-де.
_SUFFIX: Final = (
    f"st|nd|rd|th|го|ого|й|ый|ой|м|ом|му|е|ые|х|ых|шы|ши|инши|ыншы|(?P<suffix_ablative>{_ABLATIVE})"
    f"|{_KAZAKH_CASE}"
)
_TOKEN: Final = re.compile(
    rf"""
      (?P<space>[\s,]+|(?<=[0-9])-(?=[^\W\d_]))
    | (?P<dots>\.\.)
    | (?<![0-9]) (?:
        (?P<y1>[0-9]{{4}}) (?P<s1>[-./]) (?P<m1>[0-9]{{1,2}}) (?P=s1) (?P<d1>[0-9]{{1,2}})
      | (?P<d2>[0-9]{{1,2}}) (?P<s2>[-./]) (?P<m2>[0-9]{{1,2}}) (?P=s2) (?P<y2>[0-9]{{4}})
      | (?P<y3>[0-9]{{4}}) (?P<s3>[-./]) (?P<m3>[0-9]{{1,2}}) (?!(?P=s3)?[0-9])
      | (?P<m4>[0-9]{{1,2}}) [-./] (?P<y4>[0-9]{{4}})
      ) (?![0-9])
    | (?<![0-9]) (?:
        (?P<decade>[0-9]{{3}}) (?: [xх] | 0'?s | 0-?(?:е|х|ые|ых) )
      | '? (?P<short_decade>[3-9]) 0 (?: '?s | -?(?:е|х|ые|ых) )
      ) (?![^\W_])
    | (?<![0-9]) (?P<number>[0-9]{{4}}|[0-9]{{1,2}})
      (?: -? (?:{_SUFFIX}) (?![^\W_]) | (?![0-9]) )
    | (?P<word>[^\W\d_]+ (?:-[^\W\d_]+)*)
    | (?P<sign>[-/?~%])
    | (?P<stop>\.)
    """,
    re.VERBOSE,
)
_SIGNS: Final = {
    "?": (Token("uncertain"),),
    "~": (Token("approximate"),),
    "%": (Token("approximate"), Token("uncertain")),
    "-": (Token("-"),),
    "/": (Token("/"),),
}
_DASHES: Final = re.compile("[\u2010-\u2015\u2212]")
_FIXED_PHRASES: Final = {"может быть": "возможно", "may be": "perhaps"}


def normalised(text: str) -> str:
    """The text in the letters, dashes and spaces the tables know."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(_DASHES.sub("-", folded).replace("\u2019", "'").split())


def tokens(normalised_text: str) -> list[Token]:
    """The tokens of a text that went through `normalised`; raises `NotUnderstood`."""
    text = normalised_text.translate(_KAZAKH_KEYS)
    for phrase, word in _FIXED_PHRASES.items():
        text = text.replace(phrase, word)
    found: list[Token] = []
    position = 0
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            raise NotUnderstood("words")
        found.extend(_read(match))
        position = match.end()
    return found


def _read(match: re.Match[str]) -> tuple[Token, ...]:
    """The tokens of one match of `_TOKEN`."""
    part = match.groupdict()
    for form in "1234":
        if part[f"y{form}"]:
            return _numeric_date(part[f"y{form}"], part[f"m{form}"], part.get(f"d{form}") or "")
    if part["dots"]:
        return (Token("."),)
    if part["decade"]:
        return (Token("decade", int(part["decade"]) * 10),)
    if part["short_decade"]:
        return (Token("decade", 1900 + int(part["short_decade"]) * 10),)
    if part["number"]:
        kind = "year" if len(part["number"]) == 4 else "number"
        number = Token(kind, int(part["number"]))
        return (number, Token("F")) if part["suffix_ablative"] else (number,)
    if part["word"]:
        return _word(part["word"])
    return _SIGNS[part["sign"]] if part["sign"] else ()


def _numeric_date(year: str, month: str, day: str) -> tuple[Token, ...]:
    if not day and int(month) > 12:
        # 2020-21 may be two years, or the code of a spring: nobody should have to guess.
        raise NotUnderstood("ambiguous")
    parts = (Token("year", int(year)), Token("month", int(month)))
    return (*parts, Token("day", int(day))) if day else parts


def _word(word: str) -> tuple[Token, ...]:
    """The tokens of a word, with its ending; two words joined by a hyphen are a range."""
    if word in _WORDS:
        return _WORDS[word]
    for length in range(len(word), 1, -1):
        stem = _STEMS.get(word[:length])
        ending = _ENDING.fullmatch(word, length) if stem else None
        if stem and ending:
            plural_years = stem.kind == "is_year" and ending["plural"]
            token = Token("are_years") if plural_years else stem
            return (token, Token("F")) if ending["ablative"] else (token,)
    left, hyphen, right = word.partition("-")
    if hyphen:
        return (*_word(left), Token("-"), *_word(right))
    raise NotUnderstood("words")
