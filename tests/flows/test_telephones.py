"""Telephones as told: what they mean, and that what is no number is no error."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuager.flows.telephones import Telephone, country, understand

# Invented numbers: only their form is real.
KNOWN = [
    ("8 700 000 00 01", "+7 700 000 0001", "KZ", "mobile", "as it is dialled inside Kazakhstan"),
    ("+7 (700) 000-00-01", "+7 700 000 0001", "KZ", "mobile", "with the country"),
    ("700 000 00 01", "+7 700 000 0001", "KZ", "mobile", "without the 8"),
    ("8 7272 50 00 00", "+7 7272 50 00 00", "KZ", "fixed", "a fixed line in Almaty"),
    ("138 0000 0000", "+86 138 0000 0000", "CN", "mobile", "no number of Kazakhstan, but one of China"),
    ("0991-2000000", "+86 991 200 0000", "CN", "fixed", "Ürümchi"),
    ("+86 13800000000", "+86 138 0000 0000", "CN", "mobile", "with the country"),
    ("0086 138 0000 0000", "+86 138 0000 0000", "CN", "mobile", "with the country as China dials it"),
    ("+90 532 000 00 00", "+90 532 000 00 00", "TR", "mobile", "any other country"),
    ("＋７ ７００ ０００ ００ ０１", "+7 700 000 0001", "KZ", "mobile", "wide figures"),
    ("٨ ٧٠٠ ٠٠٠ ٠٠ ٠١", "+7 700 000 0001", "KZ", "mobile", "Arabic figures"),
    ("8 700 000 00 01 (her son, evenings)", "+7 700 000 0001", "KZ", "mobile", "whose it is"),
]


@pytest.mark.parametrize(("told", "international", "region", "kind", "why"), KNOWN)
def test_what_is_understood(told: str, international: str, region: str, kind: str, why: str) -> None:
    assert understand(told) == Telephone(international, region, kind), why


@pytest.mark.parametrize(
    "told", ["", " ", "her brother's", "700 000", "8 700 000 00 0", "0" * 5000, "+", "65422119680312001X"]
)
def test_what_is_not(told: str) -> None:
    assert understand(told) == Telephone()


@given(st.text(max_size=300))
def test_any_text_is_understood_or_not(told: str) -> None:
    found = understand(told)
    assert bool(found.international) == bool(found.region)
    if found.international:
        assert understand(found.international) == found


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Kazakhstan"),
        ("kk", "Қазақстан"),
        ("ru", "Казахстан"),
        ("zh", "哈萨克斯坦"),
        ("xx", "KZ"),
        ("", "KZ"),
    ],
)
def test_the_country_in_the_language_of_the_interface(language: str, words: str) -> None:
    assert country("KZ", language) == words
