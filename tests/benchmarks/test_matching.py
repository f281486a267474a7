"""Comparing people in a vault: one against many, a bundle, and everybody, judged and kept in the lists.

One against many is measured beside a search over plain strings in the same run, the rest beside the full run.
"""

from __future__ import annotations

import faulthandler
import itertools
import resource
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler

from kuager.flows import duplicates
from kuager.flows.matching import Facts, Matcher
from kuager.task import Task
from tests.benchmarks import ratio
from tests.support import many_files, vaults
from tests.support.many_names import names

MANY = 100_000
BUNDLE = 500
SILENT = Task.silent()


def _mebibytes() -> float:
    """The most memory that this process has had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (
        1 << (10 if sys.platform != "darwin" else 20)
    )


class Run:
    """A vault with so many files, and what it took to compare all of them.

    `seconds` are of the processor: runs of minutes are compared, and the machine may be busy with others.
    """

    def __init__(self, folder: Path, count: int) -> None:
        self.session = vaults.vault(folder)
        many_files.fill(self.session, count)
        self.matcher = Matcher()
        start, begun = time.process_time(), time.perf_counter()
        self.matcher.load(self.session, SILENT)
        self.loading = time.process_time() - start
        duplicates.run(self.session, self.matcher, SILENT)
        self.seconds, self.wall = time.process_time() - start, time.perf_counter() - begun


class Runs(NamedTuple):
    """The seconds of a small run, and a large one in a vault that is still open."""

    small: float
    many: Run


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Runs]:
    """For the length of the module, so that what is measured is one vault."""
    folder = tmp_path_factory.mktemp("bench")
    faulthandler.cancel_dump_traceback_later()  # minutes on a busy machine, and no hang
    small = Run(folder / "small", MANY // 10)
    small.session.lock()
    many = Run(folder / "many", MANY)
    counts = duplicates.count(many.session)
    print(
        f"\nfull run of {MANY} files: {many.seconds:.1f} s of the processor, of which {many.loading:.1f} s "
        f"to load ({many.wall:.1f} s by the clock); "
        f"{_mebibytes():.0f} MiB at most in this process; "
        f"{counts.probable} probable, {counts.possible} possible pairs"
    )
    yield Runs(small.seconds, many)
    many.session.lock()


def test_the_full_run(runs: Runs) -> None:
    growth = ratio.show(f"full run of {MANY}", runs.many.seconds, f"full run of {MANY // 10}", runs.small)
    assert growth <= 15
    assert _mebibytes() <= 1024


def _misspelt(name: str) -> str:
    """The same with a sound too much in each part: parts that nobody has."""
    return " ".join(f"{part[:2]}{part[1:]}" for part in name.replace("·", " ").split())


def test_one_against_many(runs: Runs) -> None:
    many, matcher = names(MANY, seed=5), runs.many.matcher
    asked = [Facts((name,), birth_years=(1968,), sex="male") for name in names(60, seed=77)]
    places = itertools.cycle(asked)
    default = ratio.seconds(lambda: process.extract(next(places).names[0], many, limit=10), 15)
    jaro = ratio.seconds(
        lambda: process.extract(next(places).names[0], many, limit=10, scorer=JaroWinkler.similarity), 15
    )
    fresh = iter([Facts((_misspelt(each.names[0]),), each.birth_years, each.sex) for each in asked])
    unmet = ratio.seconds(lambda: matcher.known(next(fresh)), 50)
    fresh = iter(asked)
    known = ratio.seconds(lambda: matcher.known(next(fresh)), 50)
    again = ratio.seconds(lambda: matcher.known(asked[0]), 15)
    fresh = iter(asked)
    typed = ratio.seconds(lambda: matcher.names(next(fresh).names[0][:-3], 10), 50)
    for what, seconds in (
        (f"who of {MANY} may be known, a name never met", unmet),
        (f"who of {MANY} may be known", known),
        ("the same, asked before", again),
        ("names while they are typed", typed),
    ):
        ratio.show(what, seconds, "process.extract", default)
        ratio.show(what, seconds, "process.extract with Jaro-Winkler", jaro)


def test_the_list_of_pairs(runs: Runs) -> None:
    session = runs.many.session

    def bare() -> object:
        return session.database.rows("SELECT * FROM likely")

    floor = ratio.seconds(bare, 9)
    ratio.show("count the pairs", ratio.seconds(lambda: duplicates.count(session), 9), "read them", floor)
    ratio.show("list the pairs", ratio.seconds(lambda: duplicates.waiting(session), 9), "read them", floor)


def test_a_bundle(runs: Runs) -> None:
    """Files that come to the others; last, for it changes the vault."""
    many_files.fill(runs.many.session, BUNDLE, seed=99)
    start = time.process_time()
    duplicates.run(runs.many.session, runs.many.matcher, SILENT)
    taken = time.process_time() - start
    assert ratio.show(f"{BUNDLE} files more", taken, "the full run", runs.many.seconds) <= 0.05
