"""Whether two files are one person: what was found, what somebody decided, and taking it back.

Nothing is ever joined but by a decision. A decision is a signed record about two files, each named by one of
its nodes; "same" also links the one to the other, and every other answer leaves them two. It speaks of the
files in which its nodes are now, so it holds when one of them grows, and moves along when one is joined into
another. Where that makes decisions disagree, the pair is *contradictory* and shown.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Final

import msgspec

from kuager.errors import AppError
from kuager.flows import people
from kuager.flows.matching import Batch, Matcher
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId, pair_id
from kuager.model.person import Link, Pair
from kuager.task import Task
from kuager.vault import candidates
from kuager.vault.accounts import file_of, is_file, is_node, nodes
from kuager.vault.candidates import Decided, Likely, Shown
from kuager.vault.history import Change

ANSWERS: Final = ("same", "different", "unsure", "open")
"""What may be decided; "open" takes back what was decided before."""

SHOWS: Final = ("waiting", "unsure", "different", "same", "contradictory")

_MOST_SHOWN: Final = 1000

Key = tuple[RecordId, RecordId]


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


def brought_in(session: Session, matcher: Matcher, since: int, task: Task) -> int:
    """How many of the files that came or changed since a mark may be the same as another one."""
    matcher.load(session, task)
    known = _decided_on(session)
    changed = candidates.changed_since(session.database, since)
    found = 0
    for number, file in enumerate(changed):
        task.step(number, len(changed), "comparing")
        found += any((each.one, each.other) not in known for each in matcher.likely(session, file))
    return found


# -- lists ---------------------------------------------------------------------------------------


def waiting(session: Session, show: str = "waiting", limit: int = _MOST_SHOWN) -> list[PairRow]:
    """Pairs that wait, the likeliest first and in groups; or those decided so, the latest first."""
    if show == "waiting":
        return _waiting(session, limit)
    found = [
        (each, states)
        for each, states in _by_files(candidates.decided(session.database)).items()
        if _state(states) == show
    ]
    return _decided_rows(session, found[:limit])


def count(session: Session) -> Counts:
    """How many there are of `waiting` and of contradictory ones."""
    bands = [each.band for each in _undecided(session)]
    states = [_state(each) for each in _by_files(candidates.decided(session.database)).values()]
    return Counts(bands.count("probable"), bands.count("possible"), states.count("contradictory"))


def _by_files(decided: Iterable[Decided]) -> dict[Key, list[Decided]]:
    """What was decided of each two files; two nodes in one file are a pair of their own."""
    found: dict[Key, list[Decided]] = defaultdict(list)
    for each in decided:
        apart = each.one_file != each.other_file
        found[_key(each.one_file, each.other_file) if apart else (each.one, each.other)].append(each)
    return found


def _state(decided: Iterable[Decided]) -> str:
    """Which list decisions about the same two belong to; "" for none."""
    answers = {each.answer for each in decided} - {"open"}
    together = any(each.one_file == each.other_file for each in decided)
    if any(each.conflicting for each in decided) or ("different" if together else "same") in answers:
        return "contradictory"
    if together:  # whoever was unsure of two that stand in one file has been overtaken
        return "same" if "same" in answers else ""
    return "different" if "different" in answers else "unsure" if answers else ""


def _key(one: RecordId, other: RecordId) -> Key:
    return (one, other) if one < other else (other, one)


def _decided_on(session: Session) -> set[Key]:
    return {key for key, states in _by_files(candidates.decided(session.database)).items() if _state(states)}


def _undecided(session: Session) -> list[Likely]:
    """What was found and nobody decided on, without files that were retracted since."""
    database = session.database
    decided = _decided_on(session)
    changed = set(candidates.changed_since(database, candidates.matched(database)))
    found = [each for each in candidates.likely(database) if (each.one, each.other) not in decided]
    doubtful = {file for each in found for file in (each.one, each.other) if file in changed}
    gone = doubtful - candidates.shown(database, doubtful).keys() if doubtful else set()
    return [each for each in found if each.one not in gone and each.other not in gone]


def _waiting(session: Session, limit: int) -> list[PairRow]:
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

    found = sorted(found, key=place)[:limit]
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


def _decided_rows(session: Session, found: Iterable[tuple[Key, list[Decided]]]) -> list[PairRow]:
    database, found = session.database, list(found)
    keys = {key for key, _ in found}
    likely = {(e.one, e.other): e for e in candidates.likely(database) if (e.one, e.other) in keys}
    named = candidates.shown(database, {each for key in keys for each in key})
    named = candidates.shown_nodes(database, {each for key in keys for each in key}) | named
    return [
        _row(*key, named, likely=likely.get(key), decided=states[0])
        for key, states in found
        if key[0] in named and key[1] in named
    ]


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


# -- deciding ------------------------------------------------------------------------------------


def decide(session: Session, one: RecordId, other: RecordId, answer: str, reason: str) -> RecordId:
    """Decide whether two files are one person; gives the decision's id. Signed, reversible, and it travels.

    After "same" they are one file, after every other answer two: of two nodes in one file the one that was
    joined to the other leaves it, with all who came along. `review.no_reason`, `vault.no_record`.
    """
    if answer not in ANSWERS:
        raise ValueError(f"unknown answer {answer!r}")
    if not reason.strip():
        raise AppError("review.no_reason")
    database, why = session.database, reason.strip()
    files = [file_of(database, each) for each in (one, other)]
    if one == other or not all(is_file(database, file) for file in files):
        raise AppError("vault.no_record", kind="person")
    if answer == "same":
        links = _joining(session, files[0], files[1], why)
    else:
        links = _parting(session, one, other, why) if files[0] == files[1] else []
    key = _key(one, other) if files[0] == files[1] else _key(files[0], files[1])
    # Decisions under other names that were shown as one with this one get the same answer.
    about = {key} | {(each.one, each.other) for each in _by_files(candidates.decided(database)).get(key, ())}
    pairs = [
        Change(pair_id(*each), "pair", {"pair": Pair(one=each[0], other=each[1], answer=answer, reason=why)})
        for each in sorted(about)
    ]
    people.save_links(session, links, *pairs)
    return pair_id(*key)


def take_back(session: Session, one: RecordId, other: RecordId, reason: str) -> RecordId:
    """Take back what was decided of two files; they wait again. `vault.no_record` where nothing was."""
    database = session.database
    files = {file_of(database, each) for each in (one, other)}
    if not any(
        {each.one, each.other} == {one, other} or {each.one_file, each.other_file} == files
        for each in candidates.decided(database)
    ):
        raise AppError("vault.no_record", kind="decision")
    return decide(session, one, other, "open", reason)


def _joining(session: Session, one: RecordId, other: RecordId, why: str) -> list[Link]:
    """The links that make two files one, named after the first, unless it only holds testifiers."""
    if one == other:
        return []
    database = session.database
    if not any(each.kind == "account" for each in nodes(database, one)):
        one, other = other, one
    if is_node(database, other):
        return people.joined(session, other, one, why)
    # It is named after a node that is no more: each of the others is put there by itself.
    return [Link(account=each.id, person=one, reason=why) for each in nodes(database, other)]


def _parting(session: Session, one: RecordId, other: RecordId, why: str) -> list[Link]:
    """The links after which two nodes of one file are in two."""
    database = session.database
    if not (is_node(database, one) and is_node(database, other)):
        raise AppError("vault.no_record", kind="account")
    leads_to_other = other in candidates.way(database, one)
    leads_to_one = one in candidates.way(database, other)
    leaving = [one] if leads_to_other else []
    if leads_to_one or not leads_to_other:
        leaving.append(other)
    return [Link(account=each, person=each, reason=why) for each in leaving]
