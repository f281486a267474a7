"""Labelled pairs of names that may lie beside the project, and what recall at a precision is."""

from __future__ import annotations

import csv
import random
from collections.abc import Callable, Sequence
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "linkage"
PRECISION = 0.95
Row = dict[str, str]


def rows(name: str) -> list[Row]:
    """A table of the folder."""
    with (FOLDER / name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))


def recall(scores: Sequence[float], labels: Sequence[bool], precision: float = PRECISION) -> float:
    """The most of the true pairs that a threshold finds with at least this precision."""
    return _best(scores, labels, precision)[0]


def threshold(scores: Sequence[float], labels: Sequence[bool], precision: float = PRECISION) -> float:
    """The threshold that gives that recall."""
    return _best(scores, labels, precision)[1]


def _best(scores: Sequence[float], labels: Sequence[bool], precision: float) -> tuple[float, float]:
    ordered = sorted(zip(scores, labels, strict=True), reverse=True)
    found, best = 0, (0.0, 2.0)
    for place, (score, label) in enumerate(ordered, 1):
        found += label
        last = place == len(ordered) or ordered[place][0] != score
        if last and found / place >= precision:
            best = (found / max(sum(labels), 1), score)
    return best


def group(row: Row) -> str:
    """Which goal a pair counts for."""
    scripts = {row["script_a"], row["script_b"]}
    if scripts <= {"cyr", "la"}:
        return "cyr/lat"
    if {"zh", "py"} <= scripts:
        return "zh-py"
    return next(
        name for code, name in (("zh", "hanzi"), ("py", "pinyin"), ("ar", "Arabic")) if code in scripts
    )


def toponyms() -> list[tuple[str, str, bool]]:
    """Each pair of names of a place, and with each of them ten names of other places."""
    chance, table = random.Random(5), rows("xinjiang_toponym_pairs_dev.tsv")
    found = []
    for row in table:
        found.append((row["name_a"], row["name_b"], True))
        others = [other["name_b"] for other in table if other["cluster"] != row["cluster"]]
        found += [(row["name_a"], other, False) for other in chance.choices(others, k=10)]
    return found


def recalls(score: Callable[[str, str], float], pairs: list[Row]) -> dict[str, float]:
    """The recall over all pairs and by group."""
    scored = [(group(row), score(row["name_a"], row["name_b"]), row["label"] == "1") for row in pairs]
    found = {"all": recall([s for _, s, _ in scored], [label for _, _, label in scored])}
    for name in ("cyr/lat", "Arabic", "hanzi", "pinyin", "zh-py"):
        here = [(s, label) for which, s, label in scored if which == name]
        found[name] = recall([s for s, _ in here], [label for _, label in here])
    return found
