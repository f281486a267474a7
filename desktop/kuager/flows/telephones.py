"""What a telephone number as told means: its country, its kind, how it is dialled from anywhere.

Numbers are kept as told; this only reads them, by the numbering plans of libphonenumber, without any
network. A number without a country is tried as one of Kazakhstan, then as one of China. Words around it
(whose it is, when to call) do no harm. Nothing here says that a number is in use.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

import msgspec
import phonenumbers
from babel import Locale, UnknownLocaleError
from phonenumbers import Leniency, PhoneNumberFormat, PhoneNumberMatcher, PhoneNumberType

REGIONS: Final = ("KZ", "CN")
"""Where a number belongs that names no country, the likeliest first (ISO 3166)."""

_MOST_CHARACTERS: Final = 100
_KINDS: Final = {PhoneNumberType.MOBILE: "mobile", PhoneNumberType.FIXED_LINE: "fixed"}
_DIALLED: Final = re.compile("[(\\s]*[+0\uff0b\uff10]")
"""A fixed line of China is told with the 0 before its area, or with the country."""


class Telephone(msgspec.Struct, frozen=True):
    """`international` is "" where no number of any plan was found; `kind` is mobile, fixed or ""."""

    international: str = ""
    region: str = ""
    kind: str = ""


@lru_cache(maxsize=1024)
def understand(told: str) -> Telephone:
    """What a told number means."""
    for region in REGIONS:
        matcher = PhoneNumberMatcher(told[:_MOST_CHARACTERS], region, leniency=Leniency.VALID)
        for match in matcher:
            kind = _KINDS.get(phonenumbers.number_type(match.number), "")
            if region == "CN" and kind != "mobile" and not _DIALLED.match(match.raw_string):
                continue  # more likely a number of Kazakhstan with a figure too few
            international = phonenumbers.format_number(match.number, PhoneNumberFormat.INTERNATIONAL)
            return Telephone(international, phonenumbers.region_code_for_number(match.number) or "", kind)
    return Telephone()


def country(region: str, language: str) -> str:
    """What a country is called in a language; its code where that is not known."""
    try:
        return str(Locale.parse(language).territories.get(region, region))
    except (UnknownLocaleError, ValueError):
        return region
