"""Pairs of files that may be one person: finding them, and the lists of those that wait or are decided.

Nothing is ever joined but by a decision (`decide`). What comparing finds is kept in read tables, batch by
batch, and can be found again at any time; what was decided is in the history (flows/decisions.py).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Final

import msgspec

from kuager.flows.decisions import ANSWERS, Key, by_files, decide, state, take_back
from kuager.flows.matching import Batch, Matcher
from kuager.flows.side_by_side import Comparison, Decision, Row, Side, Value, compare
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId
from kuager.task import Task
from kuager.vault import candidates
from kuager.vault.candidates import Decided, Likely, Shown

__all__ = [
    "ANSWERS",
    "SHOWS",
    "Comparison",
    "Counts",
    "Decision",
    "PairRow",
    "Progress",
    "Row",
    "Side",
    "Value",
    "brought_in",
    "compare",
    "count",
    "decide",
    "keep",
    "mark",
    "progress",
    "run",
    "start_over",
    "take_back",
    "waiting",
]

SHOWS: Final = ("waiting", "unsure", "different", "same", "contradictory")

_MOST_SHOWN: Final = 1000


class PairRow(msgspec.Struct, frozen=True):
    """Two files that may be, or were decided to be or not to be, one person.

    `one` and `other` are files; where both stand in one file already, the nodes of the decision. `band` and
    `bits` are what comparing found, "" and 0 where it found nothing. `role` is people (both are told of),
    witnesses (both only speak) or mixed. `answer` and `reason` are what was decided, "" while nothing is.
    Rows of one group of more than two files stand together: they have the number of the `group`, counted
    from 1, and its `size` in files; of a pair by itself the group is 0 and the size 2.
    """

    one: RecordId
    other: RecordId
    name: str
    other_name: str
    role: str
    band: str = ""
    bits: float = 0.0
    answer: str = ""
    reason: str = ""
    group: int = 0
    size: int = 2


class Counts(msgspec.Struct, frozen=True):
    """How many pairs wait for a decision, by band, and how many decisions disagree."""

    probable: int
    possible: int
    contradictory: int


class Progress(msgspec.Struct, frozen=True):
    """How many files were compared with those before them, and of how many."""

    done: int
    total: int


# -- comparing -----------------------------------------------------------------------------------


def progress(session: Session) -> Progress:
    """How far comparing everybody with everybody is; any thread that reads."""
    return Progress(*candidates.progress(session.database))


def keep(session: Session, batch: Batch) -> bool:
    """Keep what a batch found; on the writing thread.

    False where it is out of date, and nothing is kept: the matcher is to load and go on.
    """
    return candidates.keep(session.database, batch.lists, batch.after, batch.upto, batch.compared)


def start_over(session: Session) -> None:
    """Compare all anew; decisions stay. On the writing thread."""
    candidates.start_over(session.database)


def run(session: Session, matcher: Matcher, task: Task, seconds: float = 1.0) -> None:
    """Load, and compare whatever is left, on one thread that also writes.

    Cancelled or killed, it goes on at the next call after the last batch that was kept.
    """
    matcher.load(session, task)
    while (batch := matcher.batch(session, Task.silent(), seconds)) is not None:
        keep(session, batch)
        told = progress(session)
        task.step(told.done, told.total, "comparing")


def mark(session: Session) -> int:
    """A mark to be taken before records are brought in, for `brought_in`."""
    return candidates.last(session.database)


def brought_in(session: Session, matcher: Matcher, since: int, task: Task) -> list[RecordId]:
    """The files that came or changed since a mark and may be the same as another one."""
    matcher.load(session, task)
    known = _decided_on(session)
    changed = candidates.changed_since(session.database, since)
    found = []
    for number, file in enumerate(changed):
        task.step(number, len(changed), "comparing")
        if any((each.one, each.other) not in known for each in matcher.likely(session, file)):
            found.append(file)
    return found


# -- lists ---------------------------------------------------------------------------------------


def waiting(
    session: Session,
    show: str = "waiting",
    limit: int = _MOST_SHOWN,
    about: Collection[RecordId] | None = None,
) -> list[PairRow]:
    """Pairs that wait, the likeliest first and in groups; or those decided so, the latest first.

    `about` leaves only those that one of these files is in.
    """
    if show == "waiting":
        return _waiting(session, limit, about)
    found = [
        (each, states)
        for each, states in by_files(candidates.decided(session.database)).items()
        if state(states) == show and (about is None or not _files(states).isdisjoint(about))
    ]
    return _decided_rows(session, found)[:limit]  # those that are hidden don't count


def count(session: Session) -> Counts:
    """How many there are of `waiting` and of contradictory ones."""
    bands = [each.band for each in _undecided(session)]
    states = [state(each) for each in by_files(candidates.decided(session.database)).values()]
    return Counts(bands.count("probable"), bands.count("possible"), states.count("contradictory"))


def _decided_on(session: Session) -> set[Key]:
    return {key for key, states in by_files(candidates.decided(session.database)).items() if state(states)}


def _undecided(session: Session) -> list[Likely]:
    """What was found and nobody decided on, without files that were retracted since."""
    database = session.database
    decided = _decided_on(session)
    changed = set(candidates.changed_since(database, candidates.matched(database)))
    found = [each for each in candidates.likely(database) if (each.one, each.other) not in decided]
    doubtful = {file for each in found for file in (each.one, each.other) if file in changed}
    gone = doubtful - candidates.shown(database, doubtful).keys() if doubtful else set()
    return [each for each in found if each.one not in gone and each.other not in gone]


def _files(decided: Iterable[Decided]) -> set[RecordId]:
    return {file for each in decided for file in (each.one_file, each.other_file)}


def _waiting(session: Session, limit: int, about: Collection[RecordId] | None) -> list[PairRow]:
    found = _undecided(session)
    groups = _groups(each for each in found if each.band == "probable")

    def rank(each: Likely) -> tuple[bool, float, RecordId, RecordId]:
        return (each.band != "probable", -each.bits, each.one, each.other)

    best: dict[RecordId, tuple[bool, float, RecordId, RecordId]] = {}
    grouped: dict[Key, RecordId] = {}
    for each in sorted(found, key=rank):
        group = groups.get(each.one)
        if group is not None and group == groups.get(each.other):
            grouped[each.one, each.other] = group
            best.setdefault(group, rank(each))

    def place(each: Likely) -> tuple[tuple[bool, float, RecordId, RecordId], ...]:
        group = grouped.get((each.one, each.other))
        return (rank(each),) if group is None else (best[group], rank(each))

    meant = found if about is None else [each for each in found if each.one in about or each.other in about]
    found = sorted(meant, key=place)[:limit]
    sizes: dict[RecordId, int] = defaultdict(int)
    for group in groups.values():
        sizes[group] += 1
    numbers: dict[RecordId, int] = {}
    named = candidates.shown(session.database, {file for each in found for file in (each.one, each.other)})
    rows = []
    for each in found:
        if each.one in named and each.other in named:
            row = _row(each.one, each.other, named, likely=each)
            group = grouped.get((each.one, each.other))
            if group is not None:
                number = numbers.setdefault(group, len(numbers) + 1)
                row = msgspec.structs.replace(row, group=number, size=sizes[group])
            rows.append(row)
    return rows


def _groups(edges: Iterable[Likely]) -> dict[RecordId, RecordId]:
    """Of each file in a group of more than two, the name of the group: those that probable pairs connect.

    Possible pairs make no group: among many people they would connect everybody.
    """
    members: dict[RecordId, list[RecordId]] = {}
    for edge in edges:
        one = members.setdefault(edge.one, [edge.one])
        other = members.setdefault(edge.other, [edge.other])
        if one is not other:
            less, more = sorted((one, other), key=len)
            more += less
            members.update(dict.fromkeys(less, more))
    return {file: min(group) for file, group in members.items() if len(group) > 2}


def _decided_rows(session: Session, found: list[tuple[Key, list[Decided]]]) -> list[PairRow]:
    database, keys = session.database, {key for key, _ in found}
    likely = {(each.one, each.other): each for each in candidates.likely(database) if each[:2] in keys}
    ids = {each for key in keys for each in key}
    files, nodes = candidates.shown(database, ids), candidates.shown_nodes(database, ids)
    rows = []
    for key, decided in found:
        named = nodes if decided[0].one_file == decided[0].other_file else files
        if key[0] in named and key[1] in named:
            rows.append(_row(*key, named, likely=likely.get(key), decided=decided[0]))
    return rows


def _row(
    one: RecordId,
    other: RecordId,
    named: dict[RecordId, Shown],
    likely: Likely | None = None,
    decided: Decided | None = None,
) -> PairRow:
    told_of = {named[one].told_of, named[other].told_of}
    return PairRow(
        one=one,
        other=other,
        name=named[one].name,
        other_name=named[other].name,
        role="mixed" if len(told_of) == 2 else "people" if True in told_of else "witnesses",
        band=likely.band if likely else "",
        bits=likely.bits if likely else 0.0,
        answer=decided.answer if decided else "",
        reason=decided.reason if decided else "",
    )
