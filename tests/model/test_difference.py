"""What one writing of a section says otherwise than another."""

from __future__ import annotations

import time

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuager.model.account import AccountNames, AccountSource, Circumstances, Events, Identity
from kuager.model.dates import When
from kuager.model.difference import Difference, differences, runs
from kuager.model.event import Event
from kuager.model.ids import RecordId
from kuager.model.names import Name
from kuager.model.place import Place
from kuager.model.testimony import Contact, Narrative, SecondCheck

CAMP = Event("camp", When("spring 2018"), place=Place("county town"), forces="police")
SENTENCE = Event("sentence", When("2018"), sentence="9 years")
RELEASE = Event("release", When("2020"))


def test_equal_ones_do_not_differ() -> None:
    assert differences(Events((CAMP, SENTENCE)), Events((CAMP, SENTENCE))) == ()


def test_from_nothing_everything_that_is_said_is_new() -> None:
    said = Identity(sex="male", birth=When("1968", "1968"))
    assert differences(None, said) == (
        Difference("sex", None, "male"),
        Difference("birth", None, {"told": "1968", "edtf": "1968"}),
    )
    assert differences(None, SecondCheck()) == (Difference("done", None, after=False),)


def test_a_field_is_told_before_and_after() -> None:
    before, after = Circumstances(health="ill", needs="coal"), Circumstances(health="better", needs="coal")
    assert differences(before, after) == (Difference("health", "ill", "better"),)


def test_a_short_thing_of_a_list_came_or_went_whole() -> None:
    before = AccountNames((Name("Сынаққызы"), Name("Айгул")))
    after = AccountNames((Name("Сынаққызы"), Name("Айгүл")))
    assert differences(before, after) == (Difference("names", [{"text": "Айгул"}], [{"text": "Айгүл"}]),)


def test_lines_are_things_of_a_list() -> None:
    before, after = Contact(phones=("+7 700", "+7 701")), Contact(phones=("+7 701",))
    assert differences(before, after) == (Difference("phones", ["+7 700"], None),)


def test_a_thing_that_changed_is_told_part_by_part() -> None:
    corrected = msgspec.structs.replace(SENTENCE, sentence="19 years", happened=When("2019"))
    found = differences(Events((CAMP, SENTENCE)), Events((CAMP, corrected, RELEASE)))
    thing = {"kind": "sentence", "happened": {"told": "2019"}, "sentence": "19 years"}
    assert found == (
        Difference("events", {"told": "2018"}, {"told": "2019"}, thing, "happened"),
        Difference("events", "9 years", "19 years", thing, "sentence"),
        Difference("events", after={"kind": "release", "happened": {"told": "2020"}}),
    )


def test_what_shares_nothing_is_another_thing() -> None:
    (gone, came) = differences(Events((SENTENCE,)), Events((RELEASE,)))
    assert (gone.after, came.before) == (None, None)
    assert (gone.before["kind"], came.after["kind"]) == ("sentence", "release")


def test_another_order_is_told_as_such() -> None:
    (moved,) = differences(Events((CAMP, SENTENCE)), Events((SENTENCE, CAMP)))
    assert moved.moved
    assert [each["kind"] for each in moved.before] == ["camp", "sentence"]
    assert [each["kind"] for each in moved.after] == ["sentence", "camp"]


def test_a_thing_that_only_changed_did_not_move() -> None:
    corrected = msgspec.structs.replace(CAMP, forces="")
    assert [each.part for each in differences(Events((CAMP, SENTENCE)), Events((corrected, SENTENCE)))] == [
        "forces"
    ]


def test_a_field_that_must_be_there_is_new_with_the_first_writing() -> None:
    said = AccountSource(RecordId("a" * 32), "wife")
    assert [each.field for each in differences(None, said)] == ["source", "relation", "position"]


EVENTS = st.builds(
    Event,
    st.sampled_from(["camp", "sentence", "release"]),
    st.builds(When, st.sampled_from(["", "2017", "2018"])),
    sentence=st.sampled_from(["", "9 years"]),
    forces=st.sampled_from(["", "police"]),
)


@given(st.lists(EVENTS, max_size=5), st.lists(EVENTS, max_size=5))
def test_only_what_is_equal_has_no_difference(was: list[Event], now: list[Event]) -> None:
    found = differences(Events(tuple(was)), Events(tuple(now)))
    assert bool(found) == (was != now)
    came = sum(each.after is not None and each.before is None for each in found)
    went = sum(each.before is not None and each.after is None for each in found if not each.part)
    assert came - went == len(now) - len(was)


@given(st.text(max_size=60), st.text(max_size=60))
def test_runs_are_both_texts(before: str, after: str) -> None:
    found = runs(before, after)
    assert "".join(run.text for run in found if run.kind != "new") == before
    assert "".join(run.text for run in found if run.kind != "gone") == after


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("Ол базарда көрді.", "Ол базардан көрді.", ["same", "gone", "new", "same"]),
        ("在市场看见", "在集市看见", ["same", "new", "same", "gone", "same"]),
        ("ئۇ بازاردا", "ئۇ بازاردا كۆردى", ["same", "new"]),
        ("", "x", ["new"]),
    ],
)
def test_runs_go_word_by_word(before: str, after: str, expected: list[str]) -> None:
    assert [run.kind for run in runs(before, after)] == expected


def test_a_long_text_that_is_all_other_takes_no_long_time() -> None:
    before, after = " ".join(map(str, range(50_000))), " ".join(map(str, range(50_000, 100_000)))
    began = time.monotonic()
    assert [run.kind for run in runs(before, after)] == ["gone", "new"]
    assert time.monotonic() - began < 2
    many = Narrative(before), Narrative(after)
    assert [each.field for each in differences(*many)] == ["text"]


def test_a_list_of_thousands_takes_no_long_time() -> None:
    was = tuple(Event("camp", description=str(each)) for each in range(4000))
    now = tuple(Event("camp", description=str(each)) for each in range(4000, 8000))
    began = time.monotonic()
    (found,) = differences(Events(was), Events(now))
    assert (len(found.before), len(found.after)) == (4000, 4000)
    assert time.monotonic() - began < 2
