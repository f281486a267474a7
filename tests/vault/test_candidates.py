"""What comparing reads of the lists, and what it keeps: in order, once, and never of other lists."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kuager.flows import interview as recording
from kuager.flows import people, retraction
from kuager.model.ids import RecordId, link_id, pair_id
from kuager.model.person import Link, Pair
from kuager.vault import candidates
from kuager.vault.candidates import Compared, Likely, Told
from kuager.vault.history import Change
from kuager.vault.session import Session
from tests.support import files_told, many_names, vaults
from tests.support.files_told import person

A, B, C, D = (RecordId(letter * 32) for letter in "abcd")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = vaults.vault(tmp_path / "vault")
    yield opened
    opened.lock()


def _likely(session: Session) -> list[Likely]:
    return sorted(candidates.likely(session.database))


def _touched(session: Session) -> dict[RecordId, int]:
    return {file: number for number, file in candidates.touched(session.database, 0, 1000)}


def test_what_a_file_tells(session: Session) -> None:
    told = files_told.record(
        session,
        person("Ерлан Сынақ", "Erlan Synaq", born="1970", sex="male", origin="Emin county"),
        person("Айгүл Сынаққызы"),
        speaker="Гүлшара Мысалқызы",
    )
    first, second = (RecordId(each.account) for each in told.persons)
    of_first, of_nobody, of_speaker = candidates.read(session.database, [first, D, told.id])
    assert of_first.names == ("Ерлан Сынақ", "Erlan Synaq")
    assert {("birth_year", "1970"), ("sex", "male"), ("home", "Emin county")} <= set(of_first.traits)
    assert of_first.testimonies == (frozenset({told.id}), frozenset())
    assert of_speaker.testimonies == (frozenset(), frozenset({told.id}))
    assert of_first.relatives == ("Гүлшара Мысалқызы", "Айгүл Сынаққызы")
    assert of_nobody == Told(D)
    assert of_speaker.names == ("Гүлшара Мысалқызы",)
    assert of_speaker.relatives == ("Ерлан Сынақ", "Айгүл Сынаққызы")
    people.join(session, second, first, "one and the same")
    (joined,) = candidates.read(session.database, [first])
    assert set(joined.names) == {"Ерлан Сынақ", "Erlan Synaq", "Айгүл Сынаққызы"}
    assert joined.relatives == ("Гүлшара Мысалқызы",)
    assert candidates.read_nodes(session.database, [second])[0].names == ("Айгүл Сынаққызы",)


def test_of_a_crowd_only_so_many_are_told(session: Session) -> None:
    crowd = [person(*many_names.names(50, seed=number)) for number in range(20)]
    told = files_told.record(session, *crowd, speaker="Гүлшара Мысалқызы")
    (read,) = candidates.read(session.database, [RecordId(told.persons[0].account)])
    assert len(read.names) == candidates.MOST_NAMES
    assert len(read.relatives) == candidates.MOST_RELATIVES
    assert read.relatives[0] == "Гүлшара Мысалқызы", "who speaks comes first"


def test_whoever_tells_of_herself_is_one(session: Session) -> None:
    told = files_told.record(
        session,
        person("Гүлшара Мысал", relation="self"),
        person("Ерлан Сынақ", relation="son"),
        speaker="Гүлшара Мысалқызы",
    )
    account, son = (RecordId(each.account) for each in told.persons)
    as_told, of_son, as_speaker = candidates.read(session.database, [account, son, told.id])
    assert as_told.relatives == as_speaker.relatives == ("Ерлан Сынақ",)
    assert set(of_son.relatives) == {"Гүлшара Мысалқызы", "Гүлшара Мысал"}
    assert not as_told.testimonies.tell_apart(as_speaker.testimonies)
    for each in (as_told, as_speaker):
        assert each.testimonies.tell_apart(of_son.testimonies)
        assert of_son.testimonies.tell_apart(each.testimonies)


def test_what_was_retracted_tells_nothing(session: Session) -> None:
    told = files_told.record(session, person("Ерлан Сынақ"), speaker="Гүлшара Мысалқызы")
    account = RecordId(told.persons[0].account)
    retraction.retract(session, told.id, "testimony", "recorded twice")
    for each in candidates.read(session.database, [account, told.id]):
        assert each == Told(each.file)
    assert candidates.shown(session.database, [account, told.id]) == {}
    assert candidates.shown_nodes(session.database, [account, told.id]) == {}
    retraction.show_again(session, told.id, "testimony")
    assert candidates.read(session.database, [account])[0].names == ("Ерлан Сынақ",)


def test_a_file_is_shown_by_its_name_and_as_what_it_is(session: Session) -> None:
    told = files_told.record(session, person("Ерлан Сынақ"), speaker="Гүлшара Мысалқызы")
    account = RecordId(told.persons[0].account)
    shown = candidates.shown(session.database, [account, told.id, D])
    assert shown == {account: ("Ерлан Сынақ", True, False), told.id: ("Гүлшара Мысалқызы", False, True)}
    assert candidates.shown_nodes(session.database, [account, told.id, D]) == shown
    people.join(session, told.id, account, "he speaks himself now")
    assert candidates.shown(session.database, [account, told.id]) == {account: ("Ерлан Сынақ", True, True)}


def test_every_change_is_numbered_anew(session: Session) -> None:
    first, second = files_told.told(session, "Ерлан Сынақ"), files_told.told(session, "Айгүл Мысал")
    before = _touched(session)
    assert before[first] < before[second] <= candidates.last(session.database)
    (source,) = candidates.read(session.database, [first])[0].testimonies.told_in
    editing = recording.open_recorded(session, source)
    (told,) = editing.interview.persons
    changed = person("Ерлан Сынақұлы")
    changed = type(told)(account=told.account, names=changed.names)
    recording.save(
        session, editing.with_interview(type(editing.interview)(id=editing.interview.id, persons=(changed,)))
    )
    after = _touched(session)
    assert after[first] > before[second] == after[second]


def test_batches_are_kept_in_order_and_once(session: Session) -> None:
    first, second, third = (files_told.told(session, name) for name in ("Ерлан", "Айгүл", "Серік"))
    database, numbers = session.database, _touched(session)
    lists = candidates.lists(database)
    one, other = sorted((first, second))
    pair = Likely(one, other, "probable", 2.5)
    assert candidates.progress(database) == (0, len(numbers))
    assert not candidates.keep(database, lists, numbers[first], numbers[second], ()), "a gap"
    assert not candidates.keep(database, "other lists", 0, numbers[first], ())
    assert candidates.matched(database) == 0
    assert candidates.keep(database, lists, 0, numbers[second], [Compared(numbers[second], second, (pair,))])
    assert _likely(session) == [pair]
    assert candidates.matched(database) == numbers[second]
    again = [Compared(numbers[first], first, ()), Compared(numbers[third], third, ())]
    assert candidates.keep(database, lists, 0, candidates.last(database), again), "the first part is known"
    assert _likely(session) == [pair], "what was kept is not looked at again"
    done, total = candidates.progress(database)
    assert done == total == len(numbers)
    candidates.start_over(database)
    assert (_likely(session), candidates.matched(database)) == ([], 0)


def test_what_a_changed_file_was_like_is_forgotten_when_it_is_compared_again(session: Session) -> None:
    first, second = files_told.told(session, "Ерлан"), files_told.told(session, "Айгүл")
    database, lists = session.database, candidates.lists(session.database)
    one, other = sorted((first, second))
    last = candidates.last(database)
    pair = Likely(one, other, "probable", 2.5)
    candidates.keep(database, lists, 0, last, [Compared(last, second, (pair,))])
    people.join(session, first, first, "as it was")  # a change of nothing is a change
    now = candidates.last(database)
    assert _likely(session) == [pair]
    candidates.keep(database, lists, last, now + 1, [Compared(now + 1, first, ())])
    assert _likely(session) == []


def test_a_rebuild_forgets_what_was_found(session: Session) -> None:
    first, second = files_told.told(session, "Ерлан"), files_told.told(session, "Айгүл")
    database, before = session.database, candidates.lists(session.database)
    one, other = sorted((first, second))
    last = candidates.last(database)
    found = [Compared(last, second, (Likely(one, other, "possible", 0.5),))]
    assert candidates.keep(database, before, 0, last, found)
    session.rebuild()
    assert (_likely(session), candidates.matched(database)) == ([], 0)
    assert candidates.lists(database) != before
    assert not candidates.keep(database, before, 0, last, found)
    assert set(_touched(session)) >= {first, second}


def test_decisions_follow_their_nodes(session: Session) -> None:
    first, second, third = (files_told.told(session, name) for name in ("Ерлан", "Айгүл", "Серік"))
    one, other = sorted((first, second))
    _pair(session, one, other, "different", "another father")
    (decided,) = candidates.decided(session.database)
    assert (decided.one_file, decided.other_file) == (one, other)
    assert (decided.answer, decided.reason, decided.author) == (
        "different",
        "another father",
        session.member.id,
    )
    people.join(session, second, third, "the same")
    (decided,) = candidates.decided(session.database)
    assert (decided.one, decided.other) == (one, other)
    assert {decided.one_file, decided.other_file} == {first, third}
    _pair(session, one, other, "open", "a mistake")
    assert candidates.decided(session.database) == []


def _pair(session: Session, one: RecordId, other: RecordId, answer: str, reason: str) -> None:
    change = Change(pair_id(one, other), "pair", {"pair": Pair(one, other, answer, reason)})
    session.history.save([change], session.member.id, session.clock())


def test_a_way_ends_before_a_ring_closes(session: Session) -> None:
    for node, target in ((A, B), (B, C), (C, B), (D, D)):
        change = Change(link_id(node), "link", {"link": Link(node, target)})
        session.history.save([change], session.member.id, session.clock())
    assert candidates.way(session.database, A) == [B, C]
    assert candidates.way(session.database, B) == [C]
    assert candidates.way(session.database, D) == []
