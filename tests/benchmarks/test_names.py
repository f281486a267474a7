"""Names: how much is found, beside what others use, and how fast, beside plain strings in the same run.

What is found is measured on labelled pairs and needs them beside the project; what time it takes, on
invented names. nomenklatura's logic-v2 joins the table where it is installed (the extra `bench`).
"""

from __future__ import annotations

import faulthandler
import importlib.util
import resource
import sys
import time
from collections import defaultdict
from collections.abc import Callable

import anyascii
import pytest
from rapidfuzz import fuzz, process
from rapidfuzz.distance import JaroWinkler

from kuager.flows.names import own_lexicon
from kuager.names.comparison import Comparer
from kuager.names.index import NameIndex
from kuager.names.lexicon import Lexicon
from tests.benchmarks import ratio
from tests.support import linkage
from tests.support.many_names import names

MANY = 100_000
BUNDLE = 500
Score = Callable[[str, str], float]


def _plain(name: str) -> str:
    return anyascii.anyascii(name.replace("·", " ")).lower()


def _jaro_winkler(left: str, right: str) -> float:
    one, other = (" ".join(sorted(_plain(name).split())) for name in (left, right))
    return JaroWinkler.similarity(one, other)


def _token_sort(left: str, right: str) -> float:
    return fuzz.token_sort_ratio(_plain(left), _plain(right)) / 100


def _logic_v2() -> Score:
    from followthemoney import model  # type: ignore[import-not-found]
    from nomenklatura.matching import get_algorithm  # type: ignore[import-not-found]

    algorithm = get_algorithm("logic-v2")
    config = algorithm.default_config()

    def entity(name: str) -> object:
        return model.get_proxy(
            {"id": name, "schema": "Person", "properties": {"name": [name.replace("·", " ")]}}
        )

    return lambda left, right: float(algorithm.compare(entity(left), entity(right), config).score)


@pytest.mark.skipif(not linkage.FOLDER.exists(), reason="no labelled pairs beside the project")
def test_recall_beside_others() -> None:
    pairs = linkage.rows("person_pairs_bench_dev.tsv")
    lexicon = Lexicon.read(own_lexicon().read_text("utf-8"))
    contestants: dict[str, Score] = {
        "names, by sound alone": Comparer().score,
        "names, with the lexicon": Comparer(lexicon).score,
        "anyascii + Jaro-Winkler": _jaro_winkler,
        "anyascii + token_sort": _token_sort,
    }
    if importlib.util.find_spec("nomenklatura"):
        contestants["nomenklatura logic-v2"] = _logic_v2()
    places = linkage.toponyms()
    print(
        f"\nrecall at precision {linkage.PRECISION}, {len(pairs)} pairs of persons, {len(places)} of places"
    )
    for name, score in contestants.items():
        start = time.perf_counter()
        found = linkage.recalls(score, pairs)
        taken = (time.perf_counter() - start) / len(pairs) * 1e6
        found["places"] = linkage.recall([score(a, b) for a, b, _ in places], [same for _, _, same in places])
        figures = "  ".join(f"{group} {value:.3f}" for group, value in found.items())
        print(f"{name:24} {figures}  {taken:.0f} us a pair")


@pytest.mark.skipif(not linkage.FOLDER.exists(), reason="no labelled pairs beside the project")
def test_blocking() -> None:
    records = linkage.rows("person_records_dev.tsv")
    index, people = NameIndex(), defaultdict(list)
    for number, row in enumerate(records):
        index.add(number, row["name"])
        people[row["person"]].append(number)
    for number, name in enumerate(names(MANY - len(records)), len(records)):
        index.add(number, name)
    found = [index.candidates(row["name"]) - {number} for number, row in enumerate(records)]
    same = [(a, b) for numbers in people.values() for a in numbers for b in numbers if a < b]
    met = sum(b in found[a] or a in found[b] for a, b in same) / len(same)
    each = sum(map(len, found)) / len(found)
    print(f"\nblocking among {MANY}: recall {met:.4f} of {len(same)} pairs at {each:.1f} candidates a record")


def test_a_pair_beside_jaro_winkler() -> None:
    some = names(2000, seed=3)
    pairs = list(zip(some, reversed(some), strict=True))
    comparer = Comparer()

    def ours() -> None:
        for left, right in pairs:
            comparer.score(left, right)

    def theirs() -> None:
        for left, right in pairs:
            JaroWinkler.similarity(left, right)

    def parts_only() -> None:
        comparer._scores.clear()
        ours()

    start = time.perf_counter()
    ours()
    cold = (time.perf_counter() - start) / len(pairs) * 1e6
    floor = ratio.seconds(theirs, 9)
    name = "Jaro-Winkler of the same strings"
    ratio.show(f"{len(pairs)} new pairs of parts met before ({cold:.0f} us a pair at first)",
               ratio.seconds(parts_only, 9), name, floor)  # fmt: skip
    assert ratio.show(f"{len(pairs)} pairs met before", ratio.seconds(ours, 9), name, floor) <= 10


def test_searching_beside_extract() -> None:
    many = names(MANY)
    start = time.perf_counter()
    index = NameIndex()
    for number, name in enumerate(many):
        index.add(number, name)
    print(f"\nan index of {MANY} names: {time.perf_counter() - start:.1f} s, once")
    asked = names(60, seed=77)
    places = iter(asked)
    cold = ratio.seconds(lambda: index.nearest(next(places)), 40)
    again = ratio.seconds(lambda: index.nearest(asked[0]), 40)
    places = iter(asked)
    typed = ratio.seconds(lambda: index.nearest(next(places)[:-3], unfinished=True), 40)
    places = iter(asked)
    default = ratio.seconds(lambda: process.extract(next(places), many, limit=10), 15)
    places = iter(asked)
    jaro = ratio.seconds(
        lambda: process.extract(next(places), many, limit=10, scorer=JaroWinkler.similarity), 15
    )
    ratio.show(f"nearest of {MANY}, a new name", cold, "process.extract", default)
    ratio.show(f"nearest of {MANY}, a new name", cold, "process.extract with Jaro-Winkler", jaro)
    ratio.show(f"nearest of {MANY}, unfinished", typed, "process.extract", default)
    ratio.show(f"nearest of {MANY}, asked before", again, "process.extract", default)


def _run(count: int) -> tuple[NameIndex, float]:
    """All candidates of all names, the full run from nothing: seconds of the processor."""
    many = names(count)
    start, clock = time.process_time(), time.perf_counter()
    index = NameIndex()
    for number, name in enumerate(many):
        index.add(number, name)
    added = time.process_time() - start
    found = sum(len(index.candidates_with(name)) for name in many) / count
    taken = time.process_time() - start
    print(
        f"\nfull run of {count}: {taken:.1f} s of the processor, {time.perf_counter() - clock:.1f} s by the "
        f"clock; {added:.1f} s of it filling the index; {found:.1f} candidates a name"
    )
    return index, taken


def test_full_run_and_a_bundle() -> None:
    faulthandler.cancel_dump_traceback_later()  # minutes on a busy machine, and no hang
    _, small = _run(MANY // 10)
    index, full = _run(MANY)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (
        1 << (20 if sys.platform != "darwin" else 30)
    )
    print(f"{memory:.2f} GiB at most in this process")
    assert memory <= 1.0
    assert ratio.show(f"full run of {MANY}", full, f"full run of {MANY // 10}", small) <= 15
    start = time.process_time()
    for number, name in enumerate(names(BUNDLE, seed=99), MANY):
        index.add(number, name)
        index.candidates(name)
    assert ratio.show(f"{BUNDLE} names more", time.process_time() - start, "the full run", full) <= 0.05
