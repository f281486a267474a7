"""The strictest answer counts; silence and what nobody understands are no yes."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuager.model.consent import STRICTNESS, Consent, Grant, answer
from kuager.model.ids import RecordId

TESTIMONY = RecordId("1" * 32)


def consent(*grants: tuple[str, ...]) -> Consent:
    """A consent of (purpose, answer[, recipient]) triples."""
    return Consent(TESTIMONY, tuple(Grant(*grant) for grant in grants))


def test_never_asked_is_no_answer() -> None:
    assert answer((), "kz_authorities") == ""
    assert answer((consent(),), "kz_authorities") == ""
    assert answer((consent(("publish_name", "yes")),), "kz_authorities") == ""


@pytest.mark.parametrize("given_answer", STRICTNESS)
def test_one_answer_is_the_answer(given_answer: str) -> None:
    assert answer((consent(("kz_authorities", given_answer)),), "kz_authorities") == given_answer


@pytest.mark.parametrize(("mild", "strict"), list(itertools.combinations(STRICTNESS, 2)))
def test_of_two_answers_the_stricter_counts(mild: str, strict: str) -> None:
    one, other = consent(("show", mild)), consent(("show", strict))
    assert answer((one, other), "show") == answer((other, one), "show") == strict
    assert answer((consent(("show", strict), ("show", mild)),), "show") == strict


@pytest.mark.parametrize("unheard", ["", "YES", "maybe", "yes ", "да"])
def test_an_unknown_answer_counts_as_no(unheard: str) -> None:
    assert answer((consent(("show", unheard)),), "show") == "no"
    assert answer((consent(("show", unheard)), consent(("show", "yes"))), "show") == "no"


def test_where_one_of_two_writings_is_silent_it_is_asked_again() -> None:
    silent, other = consent(("publish_name", "yes")), consent(("show", "yes"))
    assert answer((silent, other), "show") == "ask_again"
    assert answer((silent, consent(("show", "no"))), "show") == "no"
    assert answer((consent(("show", "yes", "Partner A")), other), "show", "Partner B") == "ask_again"


def test_a_recipient_narrows_a_purpose_and_never_widens_it() -> None:
    given = consent(("show", "no"), ("show", "yes", "Partner A"), ("show", "withdrawn", "Partner B"))
    assert answer((given,), "show") == "no"
    assert answer((given,), "show", "Partner A") == "no"
    assert answer((given,), "show", "Partner B") == "withdrawn"
    only = consent(("show", "yes", "Partner A"))
    assert answer((only,), "show", "Partner A") == "yes"
    assert answer((only,), "show", "Partner B") == answer((only,), "show") == ""


GRANTS = st.lists(
    st.tuples(st.sampled_from(["show", "publish"]), st.sampled_from([*STRICTNESS, "unheard"])), max_size=4
)


@given(st.lists(GRANTS, max_size=4), GRANTS)
def test_another_writing_never_loosens_an_answer(
    several: list[list[tuple[str, str]]], one: list[tuple[str, str]]
) -> None:
    given_before = tuple(consent(*grants) for grants in several)
    before, after = answer(given_before, "show"), answer((*given_before, consent(*one)), "show")
    order = ("", *STRICTNESS)
    assert order.index(after) >= order.index(before)
    assert answer((consent(*one), *given_before), "show") == after
    # A yes needs a yes in every one of them, and nothing else.
    every = (*several, one)
    said = [{given for purpose, given in grants if purpose == "show"} for grants in every]
    assert (after == "yes") == all(answers == {"yes"} for answers in said)
