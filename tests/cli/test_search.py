"""`kuager search`: who is found by what, said in words; filters; searches that are kept."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Terminal
from tests.support import people_told


@pytest.fixture
def told(terminal: Terminal) -> Terminal:
    terminal.filled(people_told.three_accounts)
    terminal.filled(people_told.crowd)
    return terminal


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("Мысалұлы",), "[Серікбол Мысалұлы]"),
        (("6542", "2119-68"), "[number 65422119680312001X]"),
        (("Tacheng",), "[place Emin county, Tacheng]"),
        (("funeral",), "[“prayed at a funeral”]"),
        (("Serikpol", "Misaluly"), "[sounds like Серікбол Мысалұлы (p~б; without -uly, -ұлы)]"),
    ],
)
def test_people_are_found_and_it_is_said_by_what(told: Terminal, words: tuple[str, ...], why: str) -> None:
    result = told.run("people", "search", *words)
    line = result.out.splitlines()[0]
    assert line.startswith("person ")
    assert people_told.PERSON in line
    assert line.endswith(why)


def test_everything_is_searched_at_once_and_as_json(told: Terminal) -> None:
    hits = told.json("search", "31")
    assert [(hit["kind"], hit["row"]["ticket"], hit["why"][0]["kind"]) for hit in hits] == [
        ("interview", "31", "ticket")
    ]
    kinds = [hit["kind"] for hit in told.json("search", "Серікбол")]
    assert set(kinds) == {"person", "interview"}
    assert {hit["kind"] for hit in told.json("search", "Серікбол", "--kind", "interview")} == {"interview"}
    assert len(told.json("search", "market", "--limit", "2")) == 2


def test_filters_narrow(told: Terminal) -> None:
    everybody = {hit["row"]["id"] for hit in told.json("people", "search")}
    assert len(everybody) == 5
    held = told.json("people", "search", "--status", "in_prison")
    assert [hit["row"]["name"] for hit in held] == [people_told.PERSON]
    assert told.json("people", "search", "--status", "sentenced", "--year", "2021") == []
    assert {hit["row"]["id"] for hit in told.json("people", "search", "--county", "Дөрбілжін")} == everybody
    assert told.run("people", "search", "--letter", "signed").out == "Nothing is found.\n"


@pytest.mark.parametrize(
    "wrong", [("--county", "Tarbagatay"), ("--county", "x"), ("--status", "x"), ("--sex",)]
)
def test_a_filter_that_means_nothing_is_refused(told: Terminal, wrong: tuple[str, ...]) -> None:
    result = told.run("people", "search", *wrong)
    assert (result.code, result.out) == (2, "")
    assert "kuager people search" in result.err


def test_a_search_is_kept_run_again_and_forgotten(told: Terminal) -> None:
    told.run("people", "search", "Серік", "--year", "2018", "--save", "about Serik")
    assert told.run("saved", "list").out == "about Serik: person, Серік, year 2018\n"
    (again,) = told.json("saved", "run", "about Serik")
    assert again["row"]["name"] == people_told.PERSON
    assert told.refused("saved", "run", "about Serik", "--kind", "letter") == "vault.no_record"
    assert told.json("saved", "forget", "about Serik") == {"forgotten": "about Serik"}
    assert told.refused("saved", "forget", "about Serik") == "vault.no_record"
    assert told.json("saved", "list") == []


def test_what_is_pasted_is_only_looked_for(told: Terminal) -> None:
    for words in ('"', "a* NOT b", "{names}: x", "' OR 1=1 --", "\u202e", "·-—", "я" * 100_000):
        result = told.run("search", "--exact", "--", words)
        assert (result.code, result.err) == (0, "")
