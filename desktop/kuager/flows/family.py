"""The ties of one person that testimonies tell of: relatives, and who was told of by the same people.

Nothing is concluded: each tie is what one witness said in an account ("the person is my brother"), read from
this person's side, or two such accounts that share a witness or a person. Different words of different
witnesses stand beside each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

import msgspec

from kuager.errors import AppError
from kuager.flows import vocabularies
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId
from kuager.vault import listing as lists
from kuager.vault import told
from kuager.vault.accounts import file_of, is_file
from kuager.vault.told import InterviewAt, Spoken, Told

__all__ = ["Family", "InterviewAt", "Relative", "Spoken", "Told", "family", "other_interviews"]

IS: Final = "is"
"""The relative is this person's `relation`."""
OF: Final = "of"
"""This person is the relative's `relation`; there is no word for the way back."""
TOLD_WITH: Final = "told_with"
"""`through` told of both; the relative is `through`'s `relation`."""
TELLS_TOO: Final = "tells_too"
"""Both told of `through`, who is the relative's `relation`."""
WAYS: Final = (IS, OF, TOLD_WITH, TELLS_TOO)


class Relative(msgspec.Struct, frozen=True):
    """A tie to somebody else. `way` says how `relation` is to be read, `through` who stands between.

    `has_accounts` says that somebody told of the relative, who is so in the list of people.
    """

    file: RecordId
    name: str
    has_accounts: bool
    relation: str
    way: str
    interviews: tuple[InterviewAt, ...]
    through: str = ""
    through_file: RecordId | None = None


class Family(msgspec.Struct, frozen=True):
    """Where a person speaks and is told of, and all ties: of one's own first, then those through others."""

    file: RecordId
    name: str
    speaks: tuple[Spoken, ...]
    told: tuple[Told, ...]
    relatives: tuple[Relative, ...]


def family(session: Session, named: RecordId) -> Family:
    """The family of a file, which may hold nothing but testimonies; `vault.no_record`."""
    database = session.database
    file = file_of(database, named)
    if not is_file(database, file):
        raise AppError("vault.no_record", kind="person")
    speaks = told.spoken(database, file)
    of, by = told.told_of(database, file), told.told_by(database, file)
    own = _merged([*map(_witness, of), *map(_person, by)], without={file})
    near = {file, *(each.file for each in own)}
    through = _merged([*_told_with(session, of), *_tells_too(session, by)], without=near)
    row = lists.person(database, file)
    names = [row.name if row else "", *(each.speaker for each in speaks)]
    return Family(
        file=file,
        name=next(filter(None, names), ""),
        speaks=tuple(speaks),
        told=tuple(of),
        relatives=(*own, *through),
    )


def other_interviews(session: Session, testimony: RecordId) -> tuple[Spoken, ...]:
    """The other interviews of the same witness."""
    spoken = told.spoken(session.database, file_of(session.database, testimony))
    return tuple(each for each in spoken if each.interview.id != testimony)


def _witness(account: Told) -> Relative:
    """Who told of this person."""
    back = _inverse(account.relation, account.sex)
    return Relative(
        file=account.witness,
        name=account.speaker,
        has_accounts=account.has_accounts,
        relation=back or account.relation,
        way=IS if back else OF,
        interviews=(account.interview,),
    )


def _person(account: Told) -> Relative:
    """Of whom this person told."""
    return Relative(
        file=account.person,
        name=account.name,
        has_accounts=True,
        relation=account.relation,
        way=IS,
        interviews=(account.interview,),
    )


def _told_with(session: Session, of: Iterable[Told]) -> Iterator[Relative]:
    """Whom those who told of this person told of too."""
    for witness, name in {each.witness: each.speaker for each in of}.items():
        for account in told.told_by(session.database, witness):
            tie = _person(account)
            yield msgspec.structs.replace(tie, way=TOLD_WITH, through=name, through_file=witness)


def _tells_too(session: Session, by: Iterable[Told]) -> Iterator[Relative]:
    """Who else told of those of whom this person told."""
    for person, name in {each.person: each.name for each in by}.items():
        for account in told.told_of(session.database, person):
            tie = msgspec.structs.replace(_witness(account), relation=account.relation)
            yield msgspec.structs.replace(tie, way=TELLS_TOO, through=name, through_file=person)


def _inverse(relation: str, sex: str) -> str:
    """What the witness is to the person, "" where no word is known or it depends on an unknown sex."""
    words = vocabularies.load()["relation"]
    if sex:
        return words.fact(relation, f"inverse_{sex}")
    back = {words.fact(relation, f"inverse_{sex}") for sex in ("male", "female")} - {""}
    return back.pop() if len(back) == 1 else ""


def _merged(found: Iterable[Relative], without: set[RecordId]) -> list[Relative]:
    """One row for the same tie in several interviews, in the order of ways, of relations, and of names."""
    ties: dict[tuple[str | None, ...], Relative] = {}
    for each in found:
        if each.file in without:
            continue
        key = (each.file, each.way, each.relation, each.through_file)
        before = ties.get(key, msgspec.structs.replace(each, interviews=()))
        interviews = tuple(dict.fromkeys((*before.interviews, *each.interviews)))
        ties[key] = msgspec.structs.replace(before, interviews=interviews)
    order = {term.code: term.order for term in vocabularies.load()["relation"].terms}

    def place(tie: Relative) -> tuple[int, int, str, str]:
        return (
            WAYS.index(tie.way),
            order.get(tie.relation, len(order)),
            tie.name.casefold(),
            tie.file,
        )

    return sorted(ties.values(), key=place)
