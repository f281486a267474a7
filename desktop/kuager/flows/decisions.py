"""Deciding whether two files are one person, and taking it back.

A decision is a signed record about two files, each named by one of its nodes; "same" also links the one to
the other, and after every other answer they are two. It speaks of the files in which its nodes are now, so it
holds when one of them grows, and moves along when one is joined into another. Where that makes decisions
disagree, the two are *contradictory*.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from kuager.errors import AppError
from kuager.flows import people
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId, pair_id
from kuager.model.person import Link, Pair
from kuager.vault import candidates
from kuager.vault.accounts import file_of, is_file, is_node, linked_directly, nodes
from kuager.vault.candidates import Decided
from kuager.vault.history import Change

ANSWERS: Final = ("same", "different", "unsure", "open")
"""What may be decided; "open" takes back what was decided before."""

Key = tuple[RecordId, RecordId]
"""Two files, or two nodes of one file, the smaller id first."""


def by_files(decided: Iterable[Decided]) -> dict[Key, list[Decided]]:
    """What was decided of each two files; two nodes in one file are a pair of their own."""
    found: dict[Key, list[Decided]] = defaultdict(list)
    for each in decided:
        apart = each.one_file != each.other_file
        found[key_of(each.one_file, each.other_file) if apart else (each.one, each.other)].append(each)
    return found


def state(decided: Iterable[Decided]) -> str:
    """Which list decisions about the same two belong to; "" for none."""
    answers = {each.answer for each in decided} - {"open"}
    together = any(each.one_file == each.other_file for each in decided)
    if any(each.conflicting for each in decided) or ("different" if together else "same") in answers:
        return "contradictory"
    if together:  # whoever was unsure of two that stand in one file has been overtaken
        return "same" if "same" in answers else ""
    return "different" if "different" in answers else "unsure" if answers else ""


def key_of(one: RecordId, other: RecordId) -> Key:
    """The two in order."""
    return (one, other) if one < other else (other, one)


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
    if files[0] == files[1]:
        shown = named = key_of(one, other)
        links = [] if answer == "same" else _parting(session, one, other, why)
    else:
        shown = key_of(files[0], files[1])
        named = key_of(_named(session, files[0]), _named(session, files[1]))
        links = _joining(session, files[0], files[1], why) if answer == "same" else []
    # Decisions under other names that were shown as one with this one get the same answer.
    about = {named} | {
        (each.one, each.other) for each in by_files(candidates.decided(database)).get(shown, ())
    }
    pairs = [
        Change(pair_id(*each), "pair", {"pair": Pair(one=each[0], other=each[1], answer=answer, reason=why)})
        for each in sorted(about)
    ]
    people.save_links(session, links, *pairs)
    return pair_id(*named)


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


def _named(session: Session, file: RecordId) -> RecordId:
    """The node by which a decision names a file: the one it is called after, unless that is not here."""
    database = session.database
    return file if is_node(database, file) else nodes(database, file)[0].id


def _joining(session: Session, one: RecordId, other: RecordId, why: str) -> list[Link]:
    """The links that make two files one, named after the first, unless it only holds testifiers."""
    database = session.database
    if not any(each.kind == "account" for each in nodes(database, one)):
        one, other = other, one
    joining = _named(session, other)
    links = [Link(account=joining, person=_named(session, one), reason=why)]
    if joining != other:  # what was linked to a node that is not here stays together
        others = [each for each in linked_directly(database, other) if each != joining]
        links += [Link(account=each, person=joining, reason=why) for each in others]
    return links


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
