"""Comparing fingerprints: what somebody reads aloud or a scanner types, against what is shown here.

Digits of any script count by their value, for a keyboard may write ٣ or ۳ for 3. What stands between
groups does not matter.
"""

from __future__ import annotations

import unicodedata
from enum import Enum
from typing import Final, NamedTuple

from kuager.letters import digit_code

_BETWEEN: Final = frozenset(" \t\r\n\u00a0\u2009\u202f-–—.,;:/·")
_GROUP: Final = 4


class Likeness(Enum):
    """How what was told stands to what is shown."""

    NOTHING = "nothing"
    SO_FAR = "so far"
    SAME = "same"
    DIFFERS = "differs"


class Compared(NamedTuple):
    """`group` is the first group that differs, counted from 1; how many are told and the same otherwise."""

    likeness: Likeness
    group: int = 0


def compare(fingerprint: str, told: str) -> Compared:
    """Compare a fingerprint with what was told of one, perhaps only its beginning."""
    shown = fingerprint.replace(" ", "")
    digits = [_digit(sign) for sign in told if sign not in _BETWEEN]
    if not digits:
        return Compared(Likeness.NOTHING)
    for at, digit in enumerate(digits):
        if digit != shown[at : at + 1]:
            return Compared(Likeness.DIFFERS, at // _GROUP + 1)
    whole = len(digits) == len(shown)
    return Compared(Likeness.SAME if whole else Likeness.SO_FAR, len(digits) // _GROUP)


def _digit(sign: str) -> str:
    value = unicodedata.decimal(sign, None)
    return sign if value is None else str(value)


def code(fingerprint: str) -> tuple[tuple[bool, ...], ...]:
    """The fingerprint as a QR code: its digits and nothing else."""
    return digit_code.squares(fingerprint.replace(" ", ""))
