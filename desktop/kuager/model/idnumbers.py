"""Identity numbers as told, and what their own arithmetic says about them.

A number that fails its check is kept and marked, never refused: people misremember. `check` reads;
it changes nothing. Birth and sex are taken only from a number whose check fits, because a wrong
digit may stand anywhere in it.

Sources: GB 11643-1999 (18 characters, ISO 7064 MOD 11-2) and GB 11643-1989 (15 digits, no check).
The Kazakh IIN follows government decree 565 of 11.06.2003. Since decree 853 of 26.08.2013 the
digits of an IIN are no longer bound to birth and sex, so a date that does not exist is no fault of
an IIN, and what it tells of birth and sex is a hint.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import Final, Literal

import msgspec


class IdNumber(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A number as told; `kind` is a code of the vocabulary id_kind."""

    kind: str
    text: str


class IdCheck(msgspec.Struct, frozen=True):
    """What the number says of itself.

    `valid` is None where nothing can be proved either way. `reason` is `fits`, `no_check` (this
    kind has none), `old_form` (15 digits, no check character), `empty`, `length`, `characters`,
    `birth` (no such day) or `check_character`. `birth` is an EDTF day, `division` a GB/T 2260 code;
    empty where not told.
    """

    valid: bool | None
    reason: str
    birth: str = ""
    sex: Literal["male", "female", ""] = ""
    division: str = ""


def bare(text: str) -> str:
    """A number without spaces and hyphens, which are only ways of writing, in capitals."""
    # A Russian keyboard types Х for X.
    plain = unicodedata.normalize("NFKC", text).upper().replace("\u0425", "X")
    return re.sub(r"[\s\-\u2010-\u2015]", "", plain)


def check(number: IdNumber) -> IdCheck:
    """Check a number by the rules of its kind."""
    text = bare(number.text)
    if not text:
        return IdCheck(None, "empty")
    if number.kind == "cn_resident":
        return _check_cn_resident(text)
    if number.kind == "kz_iin":
        return _check_kz_iin(text)
    return IdCheck(None, "no_check")


def kind_of(text: str) -> str:
    """Of which kind a number is, where its own arithmetic says so."""
    kinds = ("cn_resident", "kz_iin")
    return next((kind for kind in kinds if check(IdNumber(kind, text)).valid), "")


_CN_LENGTH: Final = 18
_CN_OLD_LENGTH: Final = 15
# ISO 7064 MOD 11-2: the weight of position i, counted from the right from 0, is 2**i mod 11.
_CN_WEIGHTS: Final = tuple(2**place % 11 for place in range(_CN_LENGTH - 1, 0, -1))
_CN_CHARACTERS: Final = "10X98765432"  # by remainder: the character that makes the whole 1 mod 11


def cn_check_character(body: str) -> str:
    """The check character of the first 17 digits of a Chinese resident number."""
    total = sum(int(digit) * weight for digit, weight in zip(body, _CN_WEIGHTS, strict=True))
    return _CN_CHARACTERS[total % 11]


def _check_cn_resident(text: str) -> IdCheck:
    if len(text) not in (_CN_LENGTH, _CN_OLD_LENGTH):
        return IdCheck(False, "length")
    if not re.fullmatch(r"[0-9]{15}|[0-9]{17}[0-9X]", text):
        return IdCheck(False, "characters")
    old_form = len(text) == _CN_OLD_LENGTH
    if not old_form and cn_check_character(text[:17]) != text[17]:
        return IdCheck(False, "check_character")
    # The old form leaves the century out; its sequence numbers 996 to 999 were for people over a
    # hundred.
    century = ("18" if text[12:] >= "996" else "19") if old_form else ""
    birth = _day(century + text[6:12] if old_form else text[6:14])
    if not birth:
        return IdCheck(False, "birth")
    sequence = text[12:15] if old_form else text[14:17]
    return IdCheck(
        valid=None if old_form else True,
        reason="old_form" if old_form else "fits",
        birth=birth,
        sex="male" if int(sequence) % 2 else "female",
        division=text[:6],
    )


_IIN_LENGTH: Final = 12
_IIN_WEIGHTS: Final = (
    (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
    (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2),  # the second round, when the first gives 10
)
_IIN_CENTURIES: Final = {"1": "18", "2": "18", "3": "19", "4": "19", "5": "20", "6": "20"}


def iin_check_digit(body: str) -> str:
    """The check digit of 11 digits; empty where both rounds give 10: such an IIN is not issued."""
    for weights in _IIN_WEIGHTS:
        total = sum(int(digit) * weight for digit, weight in zip(body, weights, strict=True))
        if total % 11 < 10:
            return str(total % 11)
    return ""


def _check_kz_iin(text: str) -> IdCheck:
    if len(text) != _IIN_LENGTH:
        return IdCheck(False, "length")
    if not re.fullmatch(r"[0-9]{12}", text):
        return IdCheck(False, "characters")
    if iin_check_digit(text[:11]) != text[11]:
        return IdCheck(False, "check_character")
    century = _IIN_CENTURIES.get(text[6], "")
    birth = _day(century + text[:6]) if century else ""
    if not birth:
        return IdCheck(True, "fits")
    return IdCheck(True, "fits", birth, "male" if int(text[6]) % 2 else "female")


_EARLIEST_BIRTH_YEAR: Final = 1800


def _day(digits: str) -> str:
    """YYYYMMDD as an EDTF day, empty where the calendar has no such day."""
    try:
        day = date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return ""
    return day.isoformat() if day.year >= _EARLIEST_BIRTH_YEAR else ""
