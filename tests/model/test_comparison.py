"""Sources side by side: what cannot both be true differs; silence and spelling do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuager.flows import vocabularies
from kuager.model.account import Circumstances, Identity
from kuager.model.comparison import AccountView, Fact, compare, disjoint
from kuager.model.event import Event
from kuager.model.idnumbers import IdNumber
from kuager.model.ids import RecordId
from kuager.model.names import Name
from kuager.model.place import Place
from kuager.model.status import EventRules
from tests.support.made_up import struct
from tests.support.vaults import when

RULES = EventRules.of(vocabularies.load())
CODES = [
    "names", "sex", "birth", "id_numbers", "origin", "last_address", "profession", "taken", "taken_place",
    "official_reason", "suspected_reason", "sentence", "status", "health", "not_known",
]  # fmt: skip


def view(number: int = 1, identity: Identity = Identity(), events: tuple[Event, ...] = ()) -> AccountView:  # noqa: B008 - frozen
    return AccountView(RecordId(f"{number:032x}"), identity=identity, events=events)


def row(code: str, *views: AccountView) -> Fact:
    return next(fact for fact in compare(views, RULES) if fact.code == code)


def test_there_is_a_row_for_each_fact_and_a_value_for_each_account() -> None:
    for views in ((), (view(),), (view(1), view(2), view(3))):
        facts = compare(views, RULES)
        assert [fact.code for fact in facts] == CODES
        assert all(fact.values == ("",) * len(views) and not fact.differs for fact in facts)


def test_what_was_chosen_for_a_place_stands_beside_its_words() -> None:
    home = Identity(origin=Place("Құлжа", "654021"), last_address=Place("", "750000000"))
    views = [view(2), AccountView(RecordId("1" * 32), identity=home)]
    places = {fact.code: fact.places for fact in compare(views, RULES) if fact.places}
    assert places == {
        "origin": ("", "654021"),
        "last_address": ("", "750000000"),
        "taken_place": ("", ""),
    }


def test_every_value_stands_where_its_account_stands() -> None:
    events = (
        Event("camp", when("May 2017"), place=Place("county town"), official_reason="none told"),
        Event("sentence", when("2018"), sentence="9 years", suspected_reason="a forum post"),
    )
    full = AccountView(
        RecordId("1" * 32),
        (Name("Серікбол Мысалұлы"), Name("赛力克波力")),
        Identity(
            "male", when("1968"), id_numbers=(IdNumber("passport", "G123"), IdNumber("other", "7")),
            origin=Place("Emin county"), last_address=Place("Tacheng"), profession="shepherd",
        ),
        Circumstances(health="weak heart", not_known="where he is"),
        events,
    )  # fmt: skip
    told = {fact.code: fact.values for fact in compare([view(2), full], RULES)}
    assert told == {
        "names": ("", "Серікбол Мысалұлы · 赛力克波力"),
        "sex": ("", "male"),
        "birth": ("", "1968"),
        "id_numbers": ("", "G123, 7"),
        "origin": ("", "Emin county"),
        "last_address": ("", "Tacheng"),
        "profession": ("", "shepherd"),
        "taken": ("", "May 2017"),
        "taken_place": ("", "county town"),
        "official_reason": ("", "none told"),
        "suspected_reason": ("", ""),  # told of the sentence, not of the taking
        "sentence": ("", "9 years"),
        "status": ("", "sentenced"),
        "health": ("", "weak heart"),
        "not_known": ("", "where he is"),
    }
    assert not any(fact.differs for fact in compare([view(2), full], RULES))


def test_two_sentences_or_statuses_differ_and_one_beside_silence_does_not() -> None:
    nine, fifteen = (
        view(1, events=(Event("sentence", sentence="9 years"),)),
        view(2, events=(Event("sentence", sentence="15 years"),)),
    )
    free = view(3, events=(Event("release", when("2021")),))
    assert row("sentence", nine, fifteen).differs
    assert not row("sentence", nine, view(4), free).differs
    assert row("status", nine, free).differs
    assert not row("status", nine, fifteen, view(4)).differs
    assert row("status", nine, free).coded == "person_status"
    assert not row("sentence", nine, view(5, events=(Event("sentence", sentence=" 9  YEARS"),))).differs


def test_the_last_sentence_told_is_the_one_compared() -> None:
    twice = view(1, events=(Event("sentence", sentence="9 years"), Event("sentence", sentence="12 years")))
    assert row("sentence", twice).values == ("12 years",)


def test_another_spelling_is_no_disagreement_and_another_sex_is_one() -> None:
    one = AccountView(RecordId("1" * 32), (Name("Серікбол"),), Identity(sex="male"))
    other = AccountView(RecordId("2" * 32), (Name("Serikbol"),), Identity(sex="female"))
    assert not row("names", one, other).differs
    assert row("sex", one, other).differs


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("1968", "1969", True),
        ("1968", "12.05.1968", False),
        ("May 2017", "2018", True),
        ("about 1968", "1970", False),  # how far "about" reaches, nobody said
        ("1968?", "1970", False),
        ("before 2017", "2019", True),
        ("before 2017", "2016", False),
        ("after 2017", "2016", True),
        ("after 2017", "2019", False),
        ("1960s", "1968", False),
        ("1960s", "1970", True),
        ("2017-2018", "2018-2019", False),
        ("unknown", "1968", False),
        ("when he was small", "1968", False),
        ("", "1968", False),
    ],
)  # fmt: skip
def test_dates_differ_where_they_share_no_day(one: str, other: str, differ: bool) -> None:
    views = [view(1, Identity(birth=when(one))), view(2, Identity(birth=when(other)))]
    assert row("birth", *views) == Fact("birth", (one, other), differ)
    assert row("birth", *reversed(views)).differs == differ


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_dates_from_outside_are_compared(one: str, other: str) -> None:
    assert disjoint([one, other]) == disjoint([other, one])
    assert not disjoint([one, one])


@given(st.lists(struct(AccountView), max_size=3))
def test_any_accounts_are_compared_and_one_alone_contradicts_nobody(views: list[AccountView]) -> None:
    facts = compare(views, RULES)
    assert {len(fact.values) for fact in facts} == {len(views)}
    assert len(views) > 1 or not any(fact.differs for fact in facts)
    backwards = compare(views[::-1], RULES)
    assert [fact.differs for fact in facts] == [fact.differs for fact in backwards]


DATES = st.sampled_from(
    ["", "1968", "1969-05", "1968-05-12", "../1967", "1970/..", "1967/1969", "1966~", "196X"]
)


@given(st.lists(DATES, max_size=5))
def test_many_dates_differ_where_any_two_do(dates: list[str]) -> None:
    pairs = [(one, other) for n, one in enumerate(dates) for other in dates[n + 1 :]]
    assert disjoint(dates) == any(disjoint(pair) for pair in pairs)
