"""Identity numbers against the examples of the standard and a second, slow implementation.

The numbers are the printed examples of GB 11643-1999 or computed for invented people.
"""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuager.model.idnumbers import IdCheck, IdNumber, check, cn_check_character, iin_check_digit

DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31))
SEQUENCES = st.integers(min_value=0, max_value=999)
CN_BODIES = st.builds(lambda day, n: f"659001{day:%Y%m%d}{n:03}", DAYS, SEQUENCES)
IIN_BODIES = st.builds(
    lambda day, century, n: f"{day:%y%m%d}{century}{n:04}",
    DAYS,
    st.sampled_from("123456"),
    st.integers(min_value=0, max_value=9999),
)


def cn(text: str) -> IdCheck:
    return check(IdNumber("cn_resident", text))


def iin(text: str) -> IdCheck:
    return check(IdNumber("kz_iin", text))


def fits_cn(text: str) -> bool:
    """ISO 7064 MOD 11-2 by its recursive definition: P = (P + digit) * 2 mod 11, and 1 at the end."""
    product = 0
    for digit in text[:-1]:
        product = (product + int(digit)) * 2 % 11
    return (product + "0123456789X".index(text[-1])) % 11 == 1


def test_the_printed_examples_of_the_standard_fit() -> None:
    assert cn("11010519491231002X") == IdCheck(True, "fits", "1949-12-31", "female", "110105")
    assert cn("440524188001010014") == IdCheck(True, "fits", "1880-01-01", "male", "440524")


@pytest.mark.parametrize(
    "text",
    ["11010519491231002x", "110105 19491231 002X", "110105-1949-1231-002Х", "１１０１０５19491231002X"],
)
def test_a_way_of_writing_is_no_fault(text: str) -> None:
    assert cn(text).valid is True


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("110105194912310021", "check_character"),
        ("11010519491231002", "length"),
        ("1101051949123100ZX", "characters"),
        ("X10105194912310020", "characters"),
        ("65900120180230001" + cn_check_character("65900120180230001"), "birth"),
        ("65900117991231001" + cn_check_character("65900117991231001"), "birth"),
        ("659001800230001", "birth"),
    ],
)
def test_a_number_that_fails_tells_nothing_else(text: str, reason: str) -> None:
    assert cn(text) == IdCheck(False, reason)


def test_the_old_form_has_nothing_to_prove_it() -> None:
    assert cn("659001680312001") == IdCheck(None, "old_form", "1968-03-12", "male", "659001")
    assert cn("659001990312998") == IdCheck(None, "old_form", "1899-03-12", "female", "659001")


@given(CN_BODIES)
def test_exactly_one_check_character_fits(body: str) -> None:
    fitting = [c for c in "0123456789X" if fits_cn(body + c)]
    assert fitting == [cn_check_character(body)]
    assert [c for c in "0123456789X" if cn(body + c).valid] == fitting
    day, sequence = body[6:14], int(body[14:])
    found = cn(body + fitting[0])
    assert found.birth.replace("-", "") == day
    assert found.sex == ("female", "male")[sequence % 2]


@given(CN_BODIES, st.integers(0, 16), st.integers(1, 9))
def test_one_wrong_digit_is_found(body: str, position: int, shift: int) -> None:
    wrong = str((int(body[position]) + shift) % 10)
    changed = body[:position] + wrong + body[position + 1 :] + cn_check_character(body)
    assert cn(changed) == IdCheck(False, "check_character")


@given(CN_BODIES, st.integers(0, 15))
def test_two_swapped_neighbours_are_found(body: str, position: int) -> None:
    one, other = body[position], body[position + 1]
    changed = body[:position] + other + one + body[position + 2 :] + cn_check_character(body)
    assert cn(changed).valid is (one == other)


def slow_iin_digit(body: str) -> str:
    """The decree's rule written out once more."""
    first = sum((i + 1) * int(body[i]) for i in range(11)) % 11
    if first != 10:
        return str(first)
    second = sum(((i + 2) % 11 + 1) * int(body[i]) for i in range(11)) % 11
    return "" if second == 10 else str(second)


@given(IIN_BODIES)
def test_exactly_one_digit_fits_an_iin_or_none(body: str) -> None:
    expected = slow_iin_digit(body)
    assert iin_check_digit(body) == expected
    assert [d for d in "0123456789" if iin(body + d).valid] == list(expected)


@given(IIN_BODIES, st.sampled_from("0123456789"))
def test_an_iin_tells_birth_and_sex_only_if_it_fits(body: str, digit: str) -> None:
    found = iin(body + digit)
    if not found.valid:
        assert found == IdCheck(False, "check_character")
        return
    assert found.sex in (("female", "male")[int(body[6]) % 2], "")  # 29 February in another century
    if found.birth:
        assert found.birth.replace("-", "")[2:] == body[:6]
        assert found.birth[:2] == {"1": "18", "3": "19", "5": "20"}[str((int(body[6]) - 1) // 2 * 2 + 1)]


def _iin_body_with_rounds(rounds: int) -> str:
    """The first invented body whose digit comes from the given round; 3: none does."""
    for n in range(10_000):
        body = f"6803123{n:04}"
        first = sum((i + 1) * int(body[i]) for i in range(11)) % 11
        found = 1 if first != 10 else 2 if slow_iin_digit(body) else 3
        if found == rounds:
            return body
    raise AssertionError


def test_both_rounds_of_an_iin_are_reached() -> None:
    for rounds in (1, 2):
        body = _iin_body_with_rounds(rounds)
        assert iin(body + slow_iin_digit(body)) == IdCheck(True, "fits", "1968-03-12", "male")
    never = _iin_body_with_rounds(3)
    assert not any(iin(never + digit).valid for digit in "0123456789")


def test_an_iin_without_a_readable_birth_is_no_fault() -> None:
    body = "68991300012"  # since 2013 the digits are not bound to birth and sex
    assert iin(body + slow_iin_digit(body)) == IdCheck(True, "fits")


def test_what_cannot_be_checked_is_neither_right_nor_wrong() -> None:
    assert check(IdNumber("passport", "E12345678")) == IdCheck(None, "no_check")
    assert check(IdNumber("a_kind_of_another_office", "1")) == IdCheck(None, "no_check")
    assert check(IdNumber("cn_resident", " - ")) == IdCheck(None, "empty")


@given(st.sampled_from(["cn_resident", "kz_iin"]), st.text(max_size=30))
def test_any_text_can_be_checked(kind: str, text: str) -> None:
    assert check(IdNumber(kind, text)).reason
