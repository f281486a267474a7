"""What became of a person follows from the events, and from nothing else."""

from __future__ import annotations

from kuager.flows import vocabularies
from kuager.model.event import Event
from kuager.model.ids import RecordId
from kuager.model.status import EventRules, current, order_key, taken
from tests.support.vaults import when

RULES = EventRules(
    {"camp": "detained_camp", "prison": "in_prison", "release": "released", "passport_taken": "restricted"},
    frozenset({"detained_camp", "in_prison"}),
)
ONE, OTHER = RecordId("1" * 32), RecordId("2" * 32)


def _status(*events: Event) -> str:
    found = current(((ONE, event) for event in events), RULES)
    return found.code if found else ""


def test_rules_are_those_of_the_vocabularies() -> None:
    rules = EventRules.of(vocabularies.load())
    assert rules.status["camp"] == "detained_camp"
    assert rules.status["release"] == "released"
    assert "contact" not in rules.status
    assert {"detained_camp", "in_prison", "sentenced", "house_arrest"} <= rules.held
    assert not {"released", "deceased", "restricted", "missing"} & rules.held


def test_the_latest_event_that_sets_a_status_counts() -> None:
    camp, free = Event("camp", when("May 2017")), Event("release", when("2019"))
    assert _status(camp, free) == _status(free, camp) == "released"
    assert _status(free, camp, Event("prison", when("2020"))) == "in_prison"
    assert (
        _status(camp, Event("contact", when("2021")), Event("of_another_office", when("2022")))
        == "detained_camp"
    )
    assert _status() == _status(Event("contact", when("2021"))) == ""


def test_an_unreliable_event_sets_nothing() -> None:
    camp = Event("camp", when("May 2017"))
    rumour = Event("release", when("2021"), reliability="unreliable")
    assert _status(camp, rumour) == "detained_camp"
    assert _status(rumour) == ""
    assert _status(camp, Event("release", when("2021"), reliability="unknown")) == "released"


def test_a_learned_or_open_date_orders_too() -> None:
    camp = Event("camp", when("2018"))
    assert _status(Event("release", when("before 2017")), camp) == "detained_camp"
    assert _status(camp, Event("release", learned=when("2020"))) == "released"
    assert _status(Event("release", learned=when("2016")), camp) == "detained_camp"


def test_an_undated_event_counts_where_there_is_no_dated_one() -> None:
    undated, unknown = Event("release"), Event("release", when("unknown"))
    camp = Event("camp", when("2018"))
    assert order_key(undated) == order_key(unknown) == ""
    assert _status(camp, undated) == _status(camp, unknown) == "detained_camp"
    assert _status(undated, Event("camp")) == "detained_camp"


def test_where_dates_overlap_the_order_of_telling_counts() -> None:
    camp, prison = Event("camp", when("spring 2018")), Event("prison", when("2018"))
    assert _status(camp, prison) == "in_prison"
    assert _status(Event("prison", when("2018")), Event("release", when("November 2018"))) == "released"
    assert _status(Event("camp", when("2018")), Event("prison", when("2018"))) == "in_prison"
    # "2017 to 2020" overlaps both of the others; it does not make 2018 later than 2019.
    long, free, early = (
        Event("camp", when("2017-2020")), Event("release", when("2019")), Event("prison", when("2018"))
    )  # fmt: skip
    assert _status(free, long, early) == "detained_camp"
    assert _status(free, early, long) == "detained_camp"
    assert _status(long, early, free) == "released"
    assert taken([camp, prison], RULES) == camp
    assert taken([prison, camp], RULES) == prison
    assert taken([Event("prison", when("2019")), camp, prison], RULES) == camp


def test_a_status_comes_with_its_event_and_account() -> None:
    free = Event("release", when("2019"))
    found = current([(ONE, Event("camp", when("2017"))), (OTHER, free)], RULES)
    assert found is not None
    assert (found.code, found.event, found.account) == ("released", free, OTHER)


def test_taken_is_the_earliest_event_that_holds_and_a_dated_one_where_there_is_any() -> None:
    passport, camp, prison = (
        Event("passport_taken", when("2016")), Event("camp", when("2018")), Event("prison", when("2019"))
    )  # fmt: skip
    assert taken([prison, passport, camp], RULES) == camp
    assert taken([Event("prison"), camp], RULES) == camp
    assert taken([Event("prison", description="b"), Event("camp", description="a")], RULES) == Event(
        "prison", description="b"
    )
    assert taken([passport], RULES) is None
    assert taken([], RULES) is None


def test_very_many_events_from_outside_take_no_time_to_speak_of() -> None:
    told = [(ONE, Event("camp", when("2018" if n else "2019"))) for n in range(50_000)]
    latest = current(told, RULES)
    assert latest is not None
    assert latest.event.happened == when("2019")
    assert taken((event for _, event in told), RULES) == told[1][1]
