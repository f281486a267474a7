"""How alike two tokens sound: the cheapest way to write one for the other.

A weighted edit distance (Wagner and Fischer, 1974) over the readings, by the table for their kinds. The
likeness is 1 - 2 cost / (weight of both), where the weight of a reading is what leaving it out costs: 1
for the same, 0 for nothing in common. The first consonant counts more: clerks mishear beginnings least.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from kuager.names.costs import SYLLABIC, TABLES, Table
from kuager.names.readings import Reading, readings

FIRST_DROP: Final = 1.3
FIRST_SUBSTITUTION: Final = 1.2
CONSONANT_WEIGHT: Final = 0.5  # leaving out costs more than this: a consonant
_LONGER: Final = 3  # a beginning stands for at most so many sounds more than it has
_TOO_DEAR: Final = 1e9
_ONLY_ALLOWED: Final = ("abjad", "ayn")
_GUESSED: Final = 0.01  # a reading that the spelling only allows


class Step(NamedTuple):
    """One step of writing left for right: places in the two readings (-1 for none) and its cost."""

    left: int
    right: int
    cost: float


class Match(NamedTuple):
    """The likeness of two tokens, and the readings that gave it."""

    likeness: float
    left: Reading | None
    right: Reading | None


def likeness(left: str, right: str, least: float = 0.0) -> float:
    """0 to 1; the same either way round. Below `least`, 0 may be said for it, sooner."""
    return best_match(left, right, least).likeness


def best_match(left: str, right: str, least: float = 0.0) -> Match:
    """The two readings that are most alike."""
    best = Match(0.0, None, None)
    ones, others = readings(left), readings(right)
    # Where both may be pinyin, either both are or none is.
    alike = len(ones) > 1 and len(others) > 1 and ones[-1].way == others[-1].way == "pinyin"
    for one in ones:
        for other in others:
            if alike and one.kind != other.kind:
                continue
            found = _likeness(one, other, max(least, best.likeness))
            if found > best.likeness:
                best = Match(found, one, other)
    return best


def beginning_likeness(beginning: str, whole: str) -> float:
    """How alike a token that is still being written is to the beginning of another; 0 to 1."""
    best = 0.0
    for one in readings(beginning):
        for other in readings(whole):
            begun = other.codes[: len(one.codes) + _LONGER]
            if one.kind <= other.kind:
                cost = min(_rows(one.codes, begun, TABLES[one.kind, other.kind])[-1])
            else:
                cost = min(row[-1] for row in _rows(begun, one.codes, TABLES[other.kind, one.kind]))
            weight = one.weights[other.kind]
            best = max(best, 1.0 - cost / weight if weight else 0.0)
    return best


def _likeness(left: Reading, right: Reading, least: float) -> float:
    if left.kind > right.kind:
        left, right = right, left
    table = TABLES[left.kind, right.kind]
    weight = left.weights[right.kind] + right.weights[left.kind]
    if not weight:
        return 0.0
    cost = _cost(left.codes, right.codes, table, (1.0 - least) * weight / 2)
    guessed = (
        left.way in _ONLY_ALLOWED
        or right.way in _ONLY_ALLOWED
        or (right.way == "pinyin" and left.kind != SYLLABIC)
    )
    return max(1.0 - 2.0 * cost / weight - (_GUESSED if guessed else 0.0), 0.0)


def _cost(left: Sequence[int], right: Sequence[int], table: Table, most: float) -> float:
    """The distance alone: the innermost loop of everything, so it is written for speed.

    Once it is sure to be more than `most`, something dearer than any distance is returned.
    """
    substitution, drop_left, drop_right = table
    drops = [drop_right[b] for b in right]
    above = [0.0]
    total = 0.0
    for place, drop in enumerate(drops):
        total += drop * FIRST_DROP if place == 0 and drop >= CONSONANT_WEIGHT else drop
        above.append(total)
    first = True
    for a in left:
        drop = drop_left[a]
        row = substitution[a]
        diagonal = above[0]
        best = diagonal + (drop * FIRST_DROP if first and drop >= CONSONANT_WEIGHT else drop)
        current = [best]
        append = current.append
        for place, b in enumerate(right):
            cost = row[b]
            if first and place == 0:
                cost *= FIRST_SUBSTITUTION
            cost += diagonal
            best += drops[place]
            diagonal = above[place + 1]
            # Two comparisons take half the time of min().
            if cost < best:  # noqa: PLR1730
                best = cost
            cost = diagonal + drop
            if cost < best:  # noqa: PLR1730
                best = cost
            append(best)
        if min(current) > most:
            return _TOO_DEAR
        above = current
        first = False
    return above[-1]


def steps(left: Reading, right: Reading) -> list[Step]:
    """The steps of the cheapest way, in order."""
    if left.kind > right.kind:
        return [Step(step.right, step.left, step.cost) for step in steps(right, left)]
    table = TABLES[left.kind, right.kind]
    return _back(_rows(left.codes, right.codes, table), left, right, table)


def _rows(left: Sequence[int], right: Sequence[int], table: Table) -> list[list[float]]:
    """The distances of all beginnings of the left to all beginnings of the right."""
    rows = [[0.0]]
    for b in right:
        rows[0].append(rows[0][-1] + table.drop_right[b])
    for i, a in enumerate(left):
        rows.append([rows[i][0] + table.drop_left[a]])
        for j, b in enumerate(right):
            rows[-1].append(
                min(
                    rows[i][j] + table.substitution[a][b],
                    rows[i][j + 1] + table.drop_left[a],
                    rows[-1][j] + table.drop_right[b],
                )
            )
    return rows


def _back(rows: list[list[float]], left: Reading, right: Reading, table: Table) -> list[Step]:
    found: list[Step] = []
    i, j = len(left.codes), len(right.codes)
    while i or j:
        here = rows[i][j]
        a, b = left.codes[i - 1] if i else 0, right.codes[j - 1] if j else 0
        if i and j and here == rows[i - 1][j - 1] + table.substitution[a][b]:
            i, j = i - 1, j - 1
            found.append(Step(i, j, table.substitution[a][b]))
        elif i and here == rows[i - 1][j] + table.drop_left[a]:
            i -= 1
            found.append(Step(i, -1, table.drop_left[a]))
        else:
            j -= 1
            found.append(Step(-1, j, table.drop_right[b]))
    return found[::-1]
