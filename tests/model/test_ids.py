"""Identifiers are 32 hexadecimal digits; derived ones meet wherever they are derived."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given

from kuager.model.ids import (
    RecordId,
    consent_id,
    derived_id,
    is_id,
    link_id,
    new_record_id,
    pair_id,
    random_hex,
)
from tests.support.made_up import IDS

ONE, OTHER = RecordId("1" * 32), RecordId("a" * 32)


def test_random_ids_have_the_form_and_differ() -> None:
    made = {new_record_id() for _ in range(1000)} | {RecordId(random_hex()) for _ in range(1000)}
    assert len(made) == 2000
    assert all(is_id(each) for each in made)


@pytest.mark.parametrize(
    "text",
    ["", "a" * 31, "a" * 33, "A" * 32, "g" * 32, "a" * 32 + "\n", "\n" + "a" * 32, "٣" * 32, "a" * 31 + " "],
)
def test_another_form_is_no_id(text: str) -> None:
    assert not is_id(text)


def test_derived_ids_are_what_the_format_says() -> None:
    written = hashlib.sha256(b"kuager id v1\0link\0" + ONE.encode()).hexdigest()[:32]
    assert link_id(ONE) == derived_id("link", ONE) == written
    assert is_id(written)


@given(IDS, IDS)
def test_a_pair_has_one_id_in_either_order_and_labels_never_meet(one: str, other: str) -> None:
    first, second = RecordId(one), RecordId(other)
    assert pair_id(first, second) == pair_id(second, first)
    assert len({first, link_id(first), consent_id(first), pair_id(first, first)}) == 4
    assert (link_id(first) == link_id(second)) == (first == second)


def test_the_difference_of_a_pair_is_of_both() -> None:
    third = RecordId("b" * 32)
    made = {pair_id(ONE, OTHER), pair_id(ONE, third), pair_id(OTHER, third)}
    assert len(made) == 3
