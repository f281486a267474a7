"""Ties between people as testimonies tell of them, read from either side."""

from __future__ import annotations

from typing import NamedTuple

import msgspec
import pytest

from kuager.errors import AppError
from kuager.flows import people, retraction
from kuager.flows.family import family, other_interviews
from kuager.flows.unlock import Session
from kuager.model.account import AccountNames
from kuager.model.ids import RecordId, new_record_id
from kuager.model.interview import Interview, PersonTold
from kuager.model.names import Name
from tests.support import vaults

MAN, SISTER, WIFE, NEIGHBOUR, SON = (
    "Серікбол Мысалұлы",
    "Гүлшара Мысалқызы",
    "Айнұр Сынаққызы",
    "Тоқтар Үлгіұлы",
    "Ерлан Серікболұлы",
)


def telling(ticket: str, speaker: str, sex: str, *told: tuple[str, str]) -> Interview:
    """One witness tells of several people, each with what he or she is to the witness."""
    interview = vaults.told(ticket, speaker)
    persons = tuple(
        PersonTold(account=new_record_id(), relation=relation, names=AccountNames((Name(name),)))
        for name, relation in told
    )
    testifier = msgspec.structs.replace(interview.testifier, sex=sex)
    return msgspec.structs.replace(interview, testifier=testifier, persons=persons)


class Recorded(NamedTuple):
    """Three interviews; the files that were made of them."""

    sister: Interview
    wife: Interview
    neighbour: Interview
    man: RecordId
    son: RecordId


@pytest.fixture
def recorded(session: Session) -> Recorded:
    """His sister, his wife and a neighbour tell of one man, his wife of their son too."""
    sister = vaults.record(session, telling("12", SISTER, "female", (MAN, "elder_brother")))
    wife = vaults.record(session, telling("31", WIFE, "female", (MAN, "husband"), (SON, "son")))
    neighbour = vaults.record(session, telling("40", NEIGHBOUR, "", (MAN, "neighbour")))
    man = sister.persons[0].account
    for interview in (wife, neighbour):
        people.join(session, interview.persons[0].account, man, "the same birth")
    return Recorded(sister, wife, neighbour, man, wife.persons[1].account)


def ties(session: Session, file: RecordId) -> list[tuple[str, str, str, str]]:
    return [(each.way, each.relation, each.name, each.through) for each in family(session, file).relatives]


def test_those_who_told_of_somebody_are_what_the_way_back_says(session: Session, recorded: Recorded) -> None:
    found = family(session, recorded.man)
    assert found.name == MAN
    assert [(each.interview.ticket, each.speaker, each.relation) for each in found.told] == [
        ("12", SISTER, "elder_brother"),
        ("31", WIFE, "husband"),
        ("40", NEIGHBOUR, "neighbour"),
    ]
    assert found.speaks == ()
    assert ties(session, recorded.man) == [
        ("is", "wife", WIFE, ""),
        ("is", "younger_sister", SISTER, ""),
        ("is", "neighbour", NEIGHBOUR, ""),
        ("told_with", "son", SON, WIFE),
    ]
    assert [each.has_accounts for each in found.relatives] == [False, False, False, True]
    assert [each.file for each in found.relatives[:3]] == [
        recorded.wife.id,
        recorded.sister.id,
        recorded.neighbour.id,
    ]


def test_a_file_of_a_testifier_alone_has_a_family(session: Session, recorded: Recorded) -> None:
    found = family(session, recorded.wife.id)
    assert found.name == WIFE
    assert found.told == ()
    assert [(each.interview.ticket, each.names) for each in found.speaks] == [("31", (MAN, SON))]
    assert ties(session, recorded.wife.id) == [
        ("is", "husband", MAN, ""),
        ("is", "son", SON, ""),
        ("tells_too", "elder_brother", SISTER, MAN),
        ("tells_too", "neighbour", NEIGHBOUR, MAN),
    ]
    through = family(session, recorded.wife.id).relatives[2]
    assert through.through_file == recorded.man
    assert [each.ticket for each in through.interviews] == ["12"]


def test_without_a_known_sex_only_an_unmistakable_word_goes_back(session: Session) -> None:
    son = vaults.record(session, telling("1", "Жандос Сынақұлы", "", (MAN, "father")))
    wife = vaults.record(session, telling("2", WIFE, "", (NEIGHBOUR, "husband")))
    other = vaults.record(session, telling("3", SISTER, "female", (SON, "other")))
    assert ties(session, son.persons[0].account) == [("of", "father", "Жандос Сынақұлы", "")]
    assert ties(session, wife.persons[0].account) == [("is", "wife", WIFE, "")]
    assert ties(session, other.persons[0].account) == [("of", "other", SISTER, "")]


def test_a_witness_of_several_interviews_is_one_relative(session: Session, recorded: Recorded) -> None:
    again = vaults.record(session, telling("55", SISTER, "female", (MAN, "brother"), (SON, "nephew")))
    people.join(session, again.persons[0].account, recorded.man, "the same man")
    people.join(session, again.persons[1].account, recorded.son, "the same boy")
    people.join(session, again.id, recorded.sister.id, "the same voice")
    sister = [tie for tie in family(session, recorded.man).relatives if tie.file == recorded.sister.id]
    # What she said differs, so both words stand.
    assert [(tie.relation, [at.ticket for at in tie.interviews]) for tie in sister] == [
        ("younger_sister", ["12"]),
        ("sister", ["55"]),
    ]
    found = family(session, again.id)
    assert found.file == recorded.sister.id, "any of its nodes names the file"
    assert [each.interview.ticket for each in found.speaks] == ["12", "55"]
    assert [each.interview.ticket for each in other_interviews(session, again.id)] == ["12"]
    assert other_interviews(session, recorded.wife.id) == ()
    # The son is told of by both women: one row for each of them.
    assert [(tie.name, tie.relation, tie.through) for tie in family(session, recorded.man).relatives[4:]] == [
        (SON, "son", WIFE),
        (SON, "nephew", SISTER),
    ]


def test_the_same_word_in_two_interviews_is_one_tie(session: Session, recorded: Recorded) -> None:
    again = vaults.record(session, telling("55", WIFE, "female", (MAN, "husband")))
    people.join(session, again.persons[0].account, recorded.man, "the same man")
    people.join(session, again.id, recorded.wife.id, "the same voice")
    wife = [tie for tie in family(session, recorded.man).relatives if tie.name == WIFE]
    assert [(tie.relation, [at.ticket for at in tie.interviews]) for tie in wife] == [("wife", ["31", "55"])]


def test_a_witness_who_is_told_of_elsewhere_is_one_file(session: Session, recorded: Recorded) -> None:
    third = vaults.record(session, telling("60", "Қуаныш Сынақұлы", "male", (WIFE, "daughter")))
    people.join(session, recorded.wife.id, third.persons[0].account, "the same number")
    wife = third.persons[0].account
    assert family(session, recorded.wife.id).file == wife
    assert [(each.way, each.relation, each.name) for each in family(session, wife).relatives[:3]] == [
        ("is", "husband", MAN),
        ("is", "father", "Қуаныш Сынақұлы"),
        ("is", "son", SON),
    ]
    found = next(tie for tie in family(session, recorded.man).relatives if tie.name == WIFE)
    assert (found.file, found.relation, found.has_accounts) == (wife, "wife", True)


def test_nobody_is_a_relative_of_himself(session: Session) -> None:
    own = vaults.record(session, telling("70", MAN, "male", (MAN, "self"), (SON, "son")))
    assert ties(session, own.id)[0] == ("is", "self", MAN, ""), "nobody has decided it yet"
    people.join(session, own.id, own.persons[0].account, "he tells of himself")
    assert ties(session, own.id) == [("is", "son", SON, "")]


def test_what_is_retracted_ties_nobody(session: Session, recorded: Recorded) -> None:
    retraction.retract(session, recorded.wife.id, "testimony", "recorded twice")
    assert [name for _, _, name, _ in ties(session, recorded.man)] == [SISTER, NEIGHBOUR]
    assert family(session, recorded.wife.id).speaks == ()


def test_an_unknown_file_is_refused(session: Session) -> None:
    with pytest.raises(AppError) as refusal:
        family(session, new_record_id())
    assert refusal.value.code == "vault.no_record"
