"""Administrative divisions: their codes, what lies in what, and what each is called in several languages.

A gazetteer is data (`resources/gazetteer/<name>.toml`, read by `flows.gazetteer`). The form of a file:

    ignored = ["Xinjiang"]            # words of told places that never name a division of this file
    elsewhere = ["Kazakhstan"]        # words that say that a place is none of this file
    endings = ["дан"]                 # what a name may carry at its end
    smaller = ["village"]             # beside such a word a name is that of something smaller than a county
    [[kinds]]
    kind = "county"                   # small ASCII letters and _
    labels = { en = "{} County" }     # how a division of this kind is called; {} stands for its name
    words = ["county", "xian"]        # what stands beside its name in told words
    [[divisions]]
    code = "654002"                   # GB/T 2260 or KATO, see below
    kind = "county"
    former = ["654101"]               # codes it had before, and codes of what became part of it
    within = "654000"                 # what it lies in, where the code does not tell
    official = "..."                  # the whole Chinese name, where it is not made by the label
    names = { en = ["Ghulja", "Yining"] }    # the first is shown, the others are understood too

A code of six digits is of GB/T 2260 (China): one with "00" at the end is a prefecture, and what lies in it
begins like it. One of nine digits is of KATO (Kazakhstan): its first two digits are the region's, which ends
with seven zeros as cities of republican significance do. What is called a prefecture here is such a region,
and a county whatever is none. Every code stands once.
`parse` raises `AppError("input.too_large" | "input.malformed")`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

import msgspec

from kuager.errors import AppError
from kuager.model import toml_file

FALLBACK_LANGUAGE: Final = "en"
OFFICIAL_LANGUAGE: Final = "zh"
SIZE_LIMIT: Final = 256 * 1024
"""Bytes of the largest file that is read."""
_DIVISION_LIMIT: Final = 5000
_KIND_LIMIT: Final = 20
_WORD_LIMIT: Final = 200
_TEXT_LIMIT: Final = 80
_CODE: Final = re.compile(r"[1-9][0-9]{5}(?:[0-9]{3})?")
_KIND: Final = re.compile(r"[a-z][a-z_]{0,31}")
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}")
_PREFECTURE_DIGITS: Final = {6: 4, 9: 2}
"""How many digits of a code, by its length, say which prefecture it is of."""
_LISTS: Final = ("ignored", "elsewhere", "endings", "smaller")


class Kind(msgspec.Struct, frozen=True):
    """What sort of division one is; `labels` hold {} for its name."""

    kind: str
    labels: dict[str, str]
    words: tuple[str, ...]


class Division(msgspec.Struct, frozen=True):
    """A prefecture or a county, and its names by language."""

    code: str
    kind: str
    names: dict[str, tuple[str, ...]]
    former: tuple[str, ...] = ()
    within: str = ""
    official: str = ""

    def is_prefecture(self) -> bool:
        """Whether it holds counties and is none."""
        return self.code == _prefecture(self.code)


class Gazetteer(msgspec.Struct, frozen=True):
    """Divisions by their present code, and where each code that ever was leads."""

    kinds: dict[str, Kind]
    divisions: dict[str, Division]
    present: dict[str, str]
    ignored: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()
    smaller: tuple[str, ...] = ()

    def get(self, code: str) -> Division | None:
        """The division of a present or former code."""
        return self.divisions.get(self.present.get(code, ""))

    def label(self, code: str, language: str) -> str:
        """What to show for a code: in English where the language has no name; an unknown code as itself."""
        division = self.get(code)
        if division is None:
            return code
        if language == OFFICIAL_LANGUAGE and division.official:
            return division.official
        shown = language if language in division.names else FALLBACK_LANGUAGE
        labels = self.kinds[division.kind].labels
        return labels.get(shown, labels[FALLBACK_LANGUAGE]).format(division.names[shown][0])

    def counties(self, code: str) -> tuple[str, ...]:
        """The county of a code, or those whose codes begin as the prefecture's does."""
        division = self.get(code)
        if division is None:
            return ()
        if not division.is_prefecture():
            return (division.code,)
        return tuple(
            c for c, d in self.divisions.items() if _prefecture(c) == division.code and not d.is_prefecture()
        )

    def holder(self, code: str) -> str:
        """The code of what a division lies in; "" where that is nothing of this file."""
        division = self.divisions[code]
        prefecture = "" if division.is_prefecture() else _prefecture(code)
        holder = division.within or prefecture
        return holder if holder in self.divisions else ""

    def lies_in(self, code: str, other: str) -> bool:
        """Whether one division is a part of another."""
        while code := self.holder(code):
            if code == other:
                return True
        return False


def _prefecture(code: str) -> str:
    return code[: _PREFECTURE_DIGITS[len(code)]].ljust(len(code), "0")


def parse(untrusted_bytes: bytes) -> Gazetteer:
    """Read a gazetteer file."""
    document = toml_file.table(untrusted_bytes, limit=SIZE_LIMIT)
    _require(document.keys() <= {"kinds", "divisions", *_LISTS}, "keys")
    kinds = [_kind(each) for each in _tables(document.get("kinds"), _KIND_LIMIT)]
    divisions = [_division(each) for each in _tables(document.get("divisions"), _DIVISION_LIMIT)]
    gazetteer = Gazetteer(
        kinds={each.kind: each for each in kinds},
        divisions={each.code: each for each in divisions},
        present={code: each.code for each in divisions for code in (each.code, *each.former)},
        **{name: _texts(document.get(name, [])) for name in _LISTS},
    )
    _require(len(gazetteer.kinds) == len(kinds), "duplicate kind")
    codes = sum(1 + len(each.former) for each in divisions)
    _require(len(gazetteer.present) == codes, "duplicate code")
    for division in divisions:
        _require(division.kind in gazetteer.kinds, "unknown kind")
        # Only prefectures hold others, and only those that stand in nothing: no ring can arise.
        holder = gazetteer.divisions.get(division.within)
        _require(
            not division.within or (holder is not None and holder.is_prefecture() and not holder.within),
            "within",
        )
    return gazetteer


def _tables(untrusted: object, limit: int) -> list[Mapping[str, object]]:
    if not isinstance(untrusted, list) or not all(isinstance(each, dict) for each in untrusted):
        raise AppError("input.malformed", reason="tables")
    _require(0 < len(untrusted) <= limit, "tables")
    return untrusted


def _kind(untrusted: Mapping[str, object]) -> Kind:
    _require(untrusted.keys() == {"kind", "labels", "words"}, "keys of a kind")
    labels = untrusted["labels"]
    if not isinstance(labels, dict):
        raise AppError("input.malformed", reason="labels")
    _languages(labels)
    for label in labels.values():
        _text(label)
        _require(label.count("{}") == 1 and label.count("{") == label.count("}") == 1, "label")
    return Kind(_matching(untrusted["kind"], _KIND), labels, _texts(untrusted["words"]))


def _division(untrusted: Mapping[str, object]) -> Division:
    needed, further = {"code", "kind", "names"}, {"former", "within", "official"}
    _require(needed <= untrusted.keys() <= needed | further, "keys of a division")
    names = untrusted["names"]
    if not isinstance(names, dict):
        raise AppError("input.malformed", reason="names")
    _languages(names)
    former = untrusted.get("former", [])
    return Division(
        code=_matching(untrusted["code"], _CODE),
        kind=_matching(untrusted["kind"], _KIND),
        names={language: _some(_texts(texts)) for language, texts in names.items()},
        former=tuple(_matching(code, _CODE) for code in _texts(former)),
        within=_matching(untrusted["within"], _CODE) if "within" in untrusted else "",
        official=_text(untrusted["official"]) if "official" in untrusted else "",
    )


def _languages(untrusted: Iterable[str]) -> None:
    _require(FALLBACK_LANGUAGE in untrusted, "no english name")
    _require(all(_LANGUAGE.fullmatch(language) for language in untrusted), "language")


def _some(texts: tuple[str, ...]) -> tuple[str, ...]:
    _require(bool(texts), "no name")
    return texts


def _texts(untrusted: object) -> tuple[str, ...]:
    if not isinstance(untrusted, list):
        raise AppError("input.malformed", reason="list")
    _require(len(untrusted) <= _WORD_LIMIT, "list")
    return tuple(_text(each) for each in untrusted)


def _text(untrusted: object) -> str:
    if not isinstance(untrusted, str):
        raise AppError("input.malformed", reason="text")
    _require(0 < len(untrusted) <= _TEXT_LIMIT, "text")
    return untrusted


def _matching(untrusted: object, form: re.Pattern[str]) -> str:
    text = _text(untrusted)
    _require(form.fullmatch(text) is not None, "code")
    return text


def _require(condition: bool, reason: str) -> None:
    if not condition:
        raise AppError("input.malformed", reason=reason)
