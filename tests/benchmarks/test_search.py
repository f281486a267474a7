"""Search as you type among 100,000 people: beside rapidfuzz over the same list of plain strings, in one run.

`process.extract` looks at nothing but the strings: no numbers, no places, no reasons, and it is not asked to
find another script. Still it is what one would write first, so it is the floor.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator

import pytest
from rapidfuzz import process

from kuager.flows import search
from kuager.flows.matching import Matcher
from kuager.flows.search import Filters, Query, Rank
from kuager.flows.unlock import Session
from kuager.task import Task
from tests.benchmarks import ratio
from tests.support import crowd, many_people, vaults

PEOPLE = 100_000
REPEAT = 9


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    opened = vaults.vault(tmp_path_factory.mktemp("bench") / "vault")
    many_people.fill(opened, PEOPLE)
    yield opened
    opened.lock()


@pytest.fixture(scope="module")
def spelt() -> list[str]:
    return many_people.spellings(PEOPLE)


def _typed(name: str) -> list[str]:
    """What stands in the box while a name is typed."""
    return [name[:1], name[:2], name[:3], name[:5], name.partition(" ")[0], name[:-2], name]


def _beside(what: str, ours: Callable[[], object], words: str, spelt: list[str]) -> float:
    floor = ratio.seconds(lambda: process.extract(words, spelt, limit=10), 3)
    return ratio.show(what, ratio.seconds(ours, REPEAT), "process.extract", floor)


def test_what_is_written(session: Session, spelt: list[str]) -> None:
    name = next(each for each in spelt if " " in each and each[0] > "а")
    (number,) = session.database.row("SELECT value FROM trait WHERE kind='id'") or ("",)
    asked = {
        words: Query(words) for words in (*_typed(name), number[-12:-4], number[-18:-15], "driver", "Emin")
    }
    asked[f"{name[:2]} in prison"] = Query(name[:2], Filters(status="in_prison"))
    asked[f"{name[:2]} of Emin"] = Query(name[:2], Filters(county="654221"))
    asked[f"{name[:2]} 2018"] = Query(name[:2], Filters(year="2018", sex="male"))
    ratios = []
    for what, query in asked.items():
        hits = search.exact(session, "person", query)
        assert hits
        assert all(hit.why or hit.rank == Rank.TEXT for hit in hits)
        ratios.append(
            _beside(
                f"written: {what} ({len(hits)} hits)",
                lambda query=query: search.exact(session, "person", query),  # type: ignore[misc]
                query.words,
                spelt,
            )
        )
    assert statistics.mean(ratios) <= 1


def test_texts_as_they_were_told(session: Session, spelt: list[str]) -> None:
    crowd.record(session, search.SHOWN + 50)
    query = Query("market")
    hits = search.exact(session, "interview", query)
    assert [bool(hit.why) for hit in hits] == [True] * search.SHOWN + [False] * 50
    what = f"written: market, {search.SHOWN} snippets from the history"
    assert _beside(what, lambda: search.exact(session, "interview", query), query.words, spelt) <= 1


def test_what_is_alike(session: Session, spelt: list[str]) -> None:
    matcher = Matcher()
    start = time.perf_counter()
    matcher.load(session, Task.silent())
    print(f"\nnames of {PEOPLE} people are read in {time.perf_counter() - start:.1f} s, once")
    search.alike(session, matcher, "person", Query("Емин"), [])  # the words of places are read
    misspelt = [name.replace("қ", "к").replace("ұ", "у") for name in spelt[50:54]]
    ratios = []
    for words in (*_typed(misspelt[0]), *misspelt[1:], "Емин", "沙湾", "Шавань"):
        hits = search.alike(session, matcher, "person", Query(words), [])
        ratios.append(
            _beside(
                f"alike: {words} ({len(hits)} hits)",
                lambda words=words: search.alike(session, matcher, "person", Query(words), []),  # type: ignore[misc]
                words,
                spelt,
            )
        )
    assert statistics.mean(ratios) <= 1


def test_the_whole_list(session: Session) -> None:
    def bare() -> list[object]:
        return list(session.database.rows("SELECT * FROM person ORDER BY name_key, id"))

    floor = ratio.seconds(bare, 3)
    for what, filters in {
        "everybody": Filters(),
        "in prison": Filters(status="in_prison"),
        "of Emin": Filters(county="654221"),
        "2018, men": Filters(year="2018", sex="male"),
    }.items():
        query = Query(filters=filters)
        ours = ratio.seconds(lambda query=query: search.exact(session, "person", query), 3)  # type: ignore[misc]
        assert ratio.show(f"list: {what}", ours, "SELECT of everybody's row", floor) < 5
    start = time.perf_counter()
    search.choices(session, "person")
    print(f"\nwhat there is to choose from: {(time.perf_counter() - start) * 1000:.0f} ms")
