"""A township is offered where its county is told or its name is written, and found again by its county."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from kuager.flows import gazetteer, place_names, search
from kuager.flows import interview as recording
from kuager.flows.interview import Editing
from kuager.flows.search import Filters, Query
from kuager.model.interview import Interview
from kuager.model.place import Place
from tests.support import vaults

GHULJA_CITY, EMIN_TOWN, EMIN = "654002", "654221100", "654221"


def codes(words: str) -> list[tuple[str, bool]]:
    return [(meant.code, meant.alike) for meant in place_names.suggest(words)]


@pytest.fixture(scope="module", autouse=True)
def _prepared() -> None:
    place_names.prepare()


def bayandai() -> str:
    return next(meant.code for meant in place_names.suggest("巴彦岱镇"))


def test_with_its_county_it_comes_first() -> None:
    town = bayandai()
    assert gazetteer.whole_label(town, "en") == "Bayandai (巴彦岱镇), Ghulja City"
    assert gazetteer.whole_label(town, "zh") == "巴彦岱镇, 伊宁市"
    assert codes("伊宁市巴彦岱镇") == [(town, False), (GHULJA_CITY, False)]
    assert codes("Bayandai") == [(town, False)]


def test_another_script_is_heard_and_comes_last() -> None:
    assert codes("Құлжа, Баяндай ауылы")[-1] == (bayandai(), True)
    assert codes("Баяндай") == [(bayandai(), True)]


def test_a_county_is_not_taken_for_the_town_of_its_name() -> None:
    assert codes("额敏") == [(EMIN, False)]
    assert codes("额敏县额敏镇")[0] == (EMIN_TOWN, False)


@pytest.mark.parametrize("words", ["Алматы, Баянауыл", "Қаскелең", "Бөленсай ауылы"])
def test_nothing_of_it_is_offered_for_kazakhstan(words: str) -> None:
    assert not any(code.startswith("65") for code, _ in codes(words))


@pytest.mark.parametrize(
    ("words", "before", "holds"),
    [
        ("伊宁市巴彦岱镇", "巴彦岱", True),
        ("Баяндай, үшінші көше", "Баяндай", True),
        ("Баянгол", "Баяндай", False),
        ("Еміл", "巴彦岱", False),
    ],
)
def test_it_holds_while_the_words_may_mean_it(words: str, before: str, holds: bool) -> None:
    assert place_names.still_means(words, bayandai(), before) is holds


def test_who_is_from_a_township_is_found_by_its_county(tmp_path: Path) -> None:
    session = vaults.vault(tmp_path / "vault")
    blank = Interview.blank()
    identity = msgspec.structs.replace(blank.persons[0].identity, origin=Place("Баяндай", bayandai()))
    told = msgspec.structs.replace(blank.persons[0], identity=identity)
    recording.save(session, Editing(msgspec.structs.replace(blank, persons=(told,))))
    asked = Query("", filters=Filters(county=GHULJA_CITY))
    assert len(search.exact(session, "person", asked)) == 1
    assert search.exact(session, "person", Query("", filters=Filters(county=EMIN))) == []
    session.lock()
