"""Two files beside each other: what each tells, row by row, and what speaks for and against one person.

A row has a code and what each side tells; words belong to the face that shows it. `verdict` is for, against,
unclear, or "" where a row says nothing; `reason` is a code that says why, of these:

names       same, alike, somewhat, unlike        id_numbers  same, one_digit, other
birth       same, near, apart                    sex         same, other
origin      same_county, other_county            taken       fits, apart
relatives   same                                 told_by     together
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Final

import msgspec

from kuager.errors import AppError
from kuager.flows.decisions import by_files, key_of, state
from kuager.flows.matching import (
    Evidence,
    Explanation,
    Matcher,
    facts_of_person,
    facts_of_testifier,
    told_with,
)
from kuager.flows.sides import Side, Told, Value, read, side_of, told_now
from kuager.flows.unlock import Session
from kuager.model import dates, idnumbers, names, status
from kuager.model.comparison import AccountView, disjoint
from kuager.model.ids import MemberId, RecordId
from kuager.model.interview import Interview, PersonTold
from kuager.names.comparison import POSSIBLE, PROBABLE
from kuager.vault import candidates
from kuager.vault.accounts import file_of

__all__ = [
    "Comparison",
    "Decision",
    "Row",
    "Side",
    "Value",
    "compare",
    "name_of",
    "perhaps_known",
]

_SLIGHT: Final = 2.0  # bits; evidence of less than this against it is unclear
_LONG: Final = 8  # in a shorter number one digit more or less says nothing


class Row(msgspec.Struct, frozen=True):
    """One kind of thing; `coded` is the vocabulary of its values, "" where they are words as told.

    `bits` is what it weighs, above 0 for one person; `why` explains the two names that are most alike.
    """

    code: str
    left: tuple[Value, ...]
    right: tuple[Value, ...]
    verdict: str = ""
    reason: str = ""
    bits: float = 0.0
    coded: str = ""
    why: Explanation | None = None


class Decision(msgspec.Struct, frozen=True):
    """What somebody decided of the two; `author` is a member's name, "" for one of elsewhere."""

    one: RecordId
    other: RecordId
    answer: str
    reason: str
    author: str
    time: str
    conflicting: bool


class Comparison(msgspec.Struct, frozen=True):
    """Two files side by side; `answer` is what holds now, "" while nothing was decided."""

    sides: tuple[Side, Side]
    rows: tuple[Row, ...]
    band: str
    bits: float
    answer: str
    decisions: tuple[Decision, ...]


def compare(session: Session, matcher: Matcher, one: RecordId, other: RecordId) -> Comparison:
    """Two files, or the two nodes of a decision, side by side; on the matcher's thread. `vault.no_record`."""
    if one == other:
        raise AppError("vault.no_record", kind="person")
    database = session.database
    judgement = matcher.judge(session, one, other)
    files = [file_of(database, one), file_of(database, other)]
    apart = files[0] != files[1]
    left, right = (
        read(session, file, None if apart else node) for file, node in zip(files, (one, other), strict=True)
    )
    found = {each.kind: each for each in judgement.evidence}
    decided = by_files(candidates.decided(database))
    about = decided.get(key_of(files[0], files[1]) if apart else key_of(one, other), [])
    members = {member.id: member.name for member in session.keys.members()}
    holding = state(about)
    return Comparison(
        sides=(side_of(session, left), side_of(session, right)),
        rows=tuple(_rows(session, matcher, left, right, found)),
        band=judgement.band,
        bits=judgement.bits,
        answer=holding,
        decisions=tuple(
            Decision(
                each.one,
                each.other,
                each.answer,
                each.reason,
                members.get(MemberId(each.author), ""),
                each.time,
                each.conflicting,
            )
            for each in about
        ),
    )


def name_of(session: Session, file: RecordId) -> str:
    """How a file is called, also of somebody who only speaks; `vault.no_record`."""
    found = candidates.shown(session.database, [file_of(session.database, file)])
    if not found:
        raise AppError("vault.no_record", kind="person")
    return next(iter(found.values())).name


def perhaps_known(
    session: Session,
    matcher: Matcher,
    interview: Interview,
    told: PersonTold | None,
    besides: Collection[RecordId] = (),
    limit: int = 3,
) -> list[Comparison]:
    """What is being told now beside the files that may be of the same person, the likeliest first.

    `told` is a person of the interview, None whoever speaks; `besides` are files that are left out. The left
    side is what is told now: nothing of it needs to be recorded. On the matcher's thread.
    """
    node = interview.id if told is None else RecordId(told.account)
    facts = facts_of_testifier(interview) if told is None else facts_of_person(interview, told)
    together = told_with(interview, node)
    now = told_now(interview, told, facts.relatives)
    found = []
    for known in matcher.known(facts, together, {*besides, interview.files()[node]}, limit):
        right = read(session, known.file, None)
        judgement = known.judgement
        weighed = {each.kind: each for each in judgement.evidence}
        found.append(
            Comparison(
                sides=(side_of(session, now), side_of(session, right)),
                rows=tuple(_rows(session, matcher, now, right, weighed)),
                band=judgement.band,
                bits=judgement.bits,
                answer="",
                decisions=(),
            )
        )
    return found


def _rows(
    session: Session, matcher: Matcher, left: Told, right: Told, found: Mapping[str, Evidence]
) -> Iterator[Row]:
    sides = (left, right)
    yield _names(matcher, sides, found)
    yield _numbers(sides, found.get("id"))
    yield _weighed("birth", _each(sides, lambda v: [v.identity.birth.told]), found.get("birth_year"), "apart")
    yield _weighed("sex", _each(sides, lambda v: [v.identity.sex]), found.get("sex"), "other", coded="sex")
    places = _each(sides, lambda v: [v.identity.origin.told, v.identity.last_address.told])
    yield _weighed("origin", places, found.get("county"), "other_county", same="same_county")
    yield _taken(session, sides)
    relatives = tuple(tuple(map(Value, side.relatives)) for side in sides)
    yield _weighed("relatives", relatives, found.get("relative"), "other")
    yield _told_by(sides, found.get("together"))


Values = tuple[tuple[Value, ...], ...]


def _each(sides: Sequence[Told], told: Callable[[AccountView], Iterable[str]]) -> Values:
    """What the nodes of each side tell, once each."""
    return tuple(
        tuple(
            Value(text)
            for text in dict.fromkeys(t for view in side.views for t in told(view))
            if text.strip()
        )
        for side in sides
    )


def _weighed(
    code: str,
    values: Values,
    evidence: Evidence | None,
    against: str,
    *,
    same: str = "same",
    coded: str = "",
) -> Row:
    """A row about which there may be evidence."""
    verdict, reason, bits = "", "", 0.0
    if evidence is not None:
        bits = evidence.bits
        verdict = "for" if bits > 0 else "unclear" if bits > -_SLIGHT else "against"
        reason = {"for": same, "unclear": "near", "against": against}[verdict]
    return Row(code, values[0], values[1], verdict, reason, bits, coded)


def _names(matcher: Matcher, sides: Sequence[Told], found: Mapping[str, Evidence]) -> Row:
    left, right = _each(sides, lambda view: (name.text for name in view.names))
    alike = found.get("name")
    if alike is None:
        return Row("names", left, right)
    rarity = found.get("rarity")
    why = matcher.explain(alike.left, alike.right)
    if names.search_text(alike.left) == names.search_text(alike.right):
        verdict, reason = "for", "same"
    elif why.score >= PROBABLE:
        verdict, reason = "for", "alike"
    elif why.score >= POSSIBLE:
        verdict, reason = "unclear", "somewhat"
    else:
        verdict, reason = "against", "unlike"
    bits = alike.bits + (rarity.bits if rarity else 0.0)
    return Row("names", left, right, verdict, reason, bits, why=why)


def _numbers(sides: Sequence[Told], evidence: Evidence | None) -> Row:
    numbers = [
        list(dict.fromkeys(n for view in side.views for n in view.identity.id_numbers)) for side in sides
    ]
    left, right = (
        tuple(Value(n.text, "fails_check" if idnumbers.check(n).valid is False else "") for n in each)
        for each in numbers
    )
    row = Row("id_numbers", left, right, coded="")
    if evidence is not None:
        same = evidence.bits > 0
        verdict, reason = ("for", "same") if same else ("against", "other")
        return msgspec.structs.replace(row, verdict=verdict, reason=reason, bits=evidence.bits)
    pairs = [(a, b) for a in numbers[0] for b in numbers[1] if a.kind == b.kind]
    if any(_one_mistake(idnumbers.bare(a.text), idnumbers.bare(b.text)) for a, b in pairs):
        return msgspec.structs.replace(row, verdict="for", reason="one_digit")
    return msgspec.structs.replace(row, verdict="unclear", reason="other") if pairs else row


def _one_mistake(left: str, right: str) -> bool:
    """Whether one digit is another, or two neighbours changed places."""
    places = [place for place, (a, b) in enumerate(zip(left, right, strict=False)) if a != b]
    if len(left) != len(right) or len(left) < _LONG:
        return False
    if len(places) == 2:
        first, second = places
        return second == first + 1 and left[first] == right[second] and left[second] == right[first]
    return len(places) == 1


def _taken(session: Session, sides: Sequence[Told]) -> Row:
    """When and where the person was taken, by each source."""
    events = [
        [event for view in side.views if (event := status.taken(view.events, session.rules)) is not None]
        for side in sides
    ]
    left, right = (
        tuple(
            dict.fromkeys(
                Value(event.happened.told, more=(event.place.told,) if event.place.told else ())
                for event in each
                if event.happened.told or event.place.told
            )
        )
        for each in events
    )
    spans = [
        [event.happened.edtf for event in each if any(dates.bounds(event.happened.edtf))] for each in events
    ]
    if not all(spans):
        return Row("taken", left, right)
    fits = any(not disjoint((a, b)) for a in spans[0] for b in spans[1])
    return Row("taken", left, right, *(("for", "fits") if fits else ("against", "apart")))


def _told_by(sides: Sequence[Told], together: Evidence | None) -> Row:
    left, right = (tuple(dict.fromkeys(each.speaker for each in side.sources)) for side in sides)
    if together is not None:
        return Row("told_by", left, right, "against", "together", together.bits)
    if {each.id for each in sides[0].sources} & {each.id for each in sides[1].sources}:
        return Row("told_by", left, right, "against", "together")
    return Row("told_by", left, right)
