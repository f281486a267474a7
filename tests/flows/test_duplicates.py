"""Deciding whether two files are one person: remembered, undone, sent elsewhere, never made by itself."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from kuager.errors import AppError
from kuager.flows import duplicates, erasure, exchange, people, retraction, review, unlock
from kuager.flows import interview as recording
from kuager.flows.duplicates import Counts, PairRow
from kuager.flows.matching import Matcher
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId, link_id, pair_id
from kuager.model.person import Link, Pair
from kuager.task import Task
from kuager.vault import accounts, candidates
from kuager.vault.candidates import Compared, Likely
from kuager.vault.history import Change
from tests.support import files_told, vaults
from tests.support.files_told import person, told

SILENT = Task.silent()
WHY = "the mother said so"
NOBODY = RecordId("f" * 32)


def _file(session: Session, node: RecordId) -> RecordId:
    return accounts.file_of(session.database, node)


def _found(session: Session, *found: tuple[RecordId, RecordId, str, float]) -> None:
    """Keep pairs as if comparing had found them."""
    last = candidates.last(session.database)
    rows = tuple(Likely(min(a, b), max(a, b), band, bits) for a, b, band, bits in found)
    candidates.start_over(session.database)
    lists = candidates.lists(session.database)
    assert candidates.keep(session.database, lists, 0, last, [Compared(last, NOBODY, rows)])


def _shown(session: Session, show: str) -> list[set[str]]:
    return [{row.one, row.other} for row in duplicates.waiting(session, show)]


def _is_in(session: Session, one: RecordId, other: RecordId) -> str:
    """Which one list a pair stands in, "" for none."""
    found = [show for show in duplicates.SHOWS if {one, other} in _shown(session, show)]
    assert len(found) < 2
    return "".join(found)


def _raw(session: Session, one: RecordId, other: RecordId, answer: str, *seen: str) -> str:
    """A decision as it may come from elsewhere, without its links; gives its digest."""
    one, other = sorted((one, other))
    (digest,) = session.history.save(
        [Change(pair_id(one, other), "pair", {"pair": Pair(one, other, answer, WHY)}, seen={"pair": seen})],
        session.member.id,
        session.clock(),
    )
    return digest


@pytest.fixture
def two(session: Session) -> tuple[RecordId, RecordId]:
    one, other = told(session, "Серік Мысалұлы", born="1968"), told(session, "Serik Mysaluly", born="1968")
    duplicates.run(session, Matcher(), SILENT)
    return one, other


# -- the list ------------------------------------------------------------------------------------


def test_a_pair_that_waits(session: Session, two: tuple[RecordId, RecordId]) -> None:
    (row,) = duplicates.waiting(session)
    assert {row.one, row.other} == set(two)
    assert {row.name, row.other_name} == {"Серік Мысалұлы", "Serik Mysaluly"}
    assert (row.band, row.role, row.answer, row.group, row.size) == ("probable", "people", "", 0, 2)
    assert row.bits > 0
    assert duplicates.count(session) == Counts(probable=1, possible=0, contradictory=0)
    assert len(people.listing(session)) == 2, "nothing is joined by itself"


def test_the_likeliest_come_first_and_roles_are_told(session: Session) -> None:
    told_of = files_told.record(session, person("A"), person("B"), speaker="C")
    one, other = (RecordId(each.account) for each in told_of.persons)
    again = files_told.record(session, speaker="D")
    _found(
        session,
        (one, other, "possible", 9.0),
        (one, told_of.id, "probable", 2.0),
        (told_of.id, again.id, "probable", 3.0),
        (other, again.id, "possible", -1.0),
    )
    rows = duplicates.waiting(session)
    assert [row.role for row in sorted(rows, key=lambda r: (r.band != "probable", -r.bits))] == [
        "witnesses", "mixed", "people", "mixed"
    ]  # fmt: skip
    assert [row.band for row in rows] == ["probable", "probable", "possible", "possible"]
    assert [row.bits for row in duplicates.waiting(session, limit=3)] == [3.0, 2.0, 9.0]
    assert duplicates.count(session) == Counts(2, 2, 0)


def test_rows_of_a_group_stand_together(session: Session) -> None:
    a, b, c, d, e, f, g = (told(session, name) for name in "ABCDEFG")
    _found(
        session,
        (a, b, "probable", 9.0),
        (d, e, "probable", 8.0),
        (b, c, "probable", 1.0),
        (a, c, "possible", -2.0),
        (f, g, "possible", 0.0),
        (d, f, "possible", 3.0),
    )
    rows = duplicates.waiting(session)
    assert [({row.one, row.other}, row.group, row.size) for row in rows] == [
        ({a, b}, 1, 3),
        ({b, c}, 1, 3),
        ({a, c}, 1, 3),
        ({d, e}, 0, 2),
        ({d, f}, 0, 2),
        ({f, g}, 0, 2),
    ]
    duplicates.decide(session, b, c, "different", WHY)
    assert [({row.one, row.other}, row.group) for row in duplicates.waiting(session)][:2] == [
        ({a, b}, 0), ({d, e}, 0)
    ]  # fmt: skip


def test_two_groups_are_told_apart(session: Session) -> None:
    files = [told(session, name) for name in "ABCDEF"]
    pairs = [(0, 1, 9.0), (3, 4, 8.0), (1, 2, 7.0), (4, 5, 6.0)]
    _found(session, *((files[i], files[j], "probable", bits) for i, j, bits in pairs))
    assert [(row.bits, row.group) for row in duplicates.waiting(session)] == [
        (9.0, 1), (7.0, 1), (8.0, 2), (6.0, 2)
    ]  # fmt: skip


def test_three_spellings_of_one_man_are_a_group(session: Session) -> None:
    spellings = ("Серік Мысалұлы", "Serik Mysaluly", "赛力克·木沙勒")
    files = {told(session, name, number=files_told.number()) for name in spellings}
    duplicates.run(session, matcher := Matcher(), SILENT)
    rows = duplicates.waiting(session)
    assert {each for row in rows for each in (row.one, row.other)} == files
    assert {(row.group, row.size) for row in rows} == {(1, 3)}
    while rows := duplicates.waiting(session):
        duplicates.decide(session, rows[0].one, rows[0].other, "same", WHY)
        duplicates.run(session, matcher, SILENT)
    assert [row.accounts for row in people.listing(session)] == [3]
    assert duplicates.count(session) == Counts(0, 0, 0)
    assert len(duplicates.waiting(session, "same")) == 2


# -- deciding ------------------------------------------------------------------------------------


def test_the_same_person(session: Session, two: tuple[RecordId, RecordId]) -> None:
    one, other = two
    decided = duplicates.decide(session, one, other, "same", f"  {WHY} ")
    assert decided == pair_id(*two)
    assert _file(session, one) == _file(session, other) == one
    (row,) = duplicates.waiting(session, "same")
    assert ({row.one, row.other}, row.answer, row.reason) == (set(two), "same", WHY)
    assert {row.name, row.other_name} == {"Серік Мысалұлы", "Serik Mysaluly"}
    assert duplicates.waiting(session) == []
    assert review.conflicts(session) == []


def test_it_can_be_taken_back(session: Session, two: tuple[RecordId, RecordId]) -> None:
    duplicates.decide(session, *two, "same", WHY)
    (row,) = duplicates.waiting(session, "same")
    duplicates.take_back(session, row.one, row.other, "the wrong mother")
    assert {_file(session, node) for node in two} == set(two)
    assert duplicates.waiting(session, "same") == []
    duplicates.run(session, Matcher(), SILENT)
    assert _is_in(session, *two) == "waiting"
    with pytest.raises(AppError, match=r"vault\.no_record"):
        duplicates.take_back(session, *two, "twice")


@pytest.mark.parametrize("answer", ["different", "unsure"])
def test_what_was_decided_waits_no_longer(
    session: Session, two: tuple[RecordId, RecordId], answer: str
) -> None:
    duplicates.decide(session, *two, answer, WHY)
    assert _is_in(session, *two) == answer
    (row,) = duplicates.waiting(session, answer)
    assert (row.answer, row.reason, row.band) == (answer, WHY, "probable")
    assert duplicates.count(session) == Counts(0, 0, 0)
    duplicates.start_over(session)
    duplicates.run(session, Matcher(), SILENT)
    assert _is_in(session, *two) == answer, "a full run finds it again, and asks no more"
    session.rebuild()
    assert _is_in(session, *two) == answer
    duplicates.take_back(session, *two, "a mistake")
    duplicates.run(session, Matcher(), SILENT)
    assert _is_in(session, *two) == "waiting"


def test_the_latest_decisions_come_first(session: Session) -> None:
    files = [told(session, name) for name in "ABCD"]
    duplicates.decide(session, files[0], files[1], "different", "first")
    duplicates.decide(session, files[2], files[3], "different", "second")
    assert [row.reason for row in duplicates.waiting(session, "different")] == ["second", "first"]
    assert len(duplicates.waiting(session, "different", limit=1)) == 1


def test_a_decision_needs_a_reason_and_two_files(session: Session, two: tuple[RecordId, RecordId]) -> None:
    for answer in duplicates.ANSWERS:
        with pytest.raises(AppError, match=r"review\.no_reason"):
            duplicates.decide(session, *two, answer, "  ")
    for pair in ((two[0], two[0]), (two[0], NOBODY), (NOBODY, two[1])):
        with pytest.raises(AppError, match=r"vault\.no_record"):
            duplicates.decide(session, *pair, "same", WHY)
    with pytest.raises(ValueError, match="perhaps"):
        duplicates.decide(session, *two, "perhaps", WHY)
    assert candidates.decided(session.database) == []


def test_one_decision_is_one_transaction(
    session: Session, two: tuple[RecordId, RecordId], monkeypatch: pytest.MonkeyPatch
) -> None:
    saved: list[list[str]] = []
    plainly = type(session.history).save

    def watched(history: object, changes: list[Change], *rest: object) -> object:
        saved.append(sorted(change.kind for change in changes))
        return plainly(history, changes, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(type(session.history), "save", watched)
    duplicates.decide(session, *two, "same", WHY)
    duplicates.decide(session, *two, "different", WHY)
    assert saved == [["link", "pair"], ["link", "pair"]]


def test_an_account_keeps_the_name_of_the_file_beside_a_testifier(session: Session) -> None:
    spoken = files_told.record(session, speaker="Серік Мысалұлы")
    account = told(session, "Serik Mysaluly")
    duplicates.decide(session, spoken.id, account, "same", WHY)
    assert _file(session, spoken.id) == account
    duplicates.decide(session, spoken.id, account, "different", "another one of that name")
    assert (_file(session, spoken.id), _file(session, account)) == (spoken.id, account)


def test_testifiers_of_two_interviews_are_one(session: Session) -> None:
    first = files_told.record(session, person("A"), speaker="Гүлшара Мысалқызы", born="1970")
    second = files_told.record(session, person("B"), speaker="Gulshara Mysal", born="1970")
    duplicates.run(session, Matcher(), SILENT)
    (row,) = [row for row in duplicates.waiting(session) if row.role == "witnesses"]
    duplicates.decide(session, row.one, row.other, "same", WHY)
    assert _file(session, first.id) == _file(session, second.id)
    assert _is_in(session, first.id, second.id) == "same"
    assert recording.open_recorded(session, second.id).interview.files()[second.id] == _file(
        session, second.id
    )


# -- what happens to the files meanwhile ---------------------------------------------------------


def test_different_is_remembered_when_a_file_grows(session: Session) -> None:
    one, other, third = told(session, "A"), told(session, "B"), told(session, "C")
    duplicates.decide(session, one, other, "different", WHY)
    duplicates.decide(session, one, third, "same", WHY)
    _found(session, (_file(session, third), other, "probable", 5.0))
    assert duplicates.waiting(session) == []
    assert _is_in(session, _file(session, one), other) == "different"


def test_a_decision_moves_along_when_its_file_is_joined_into_another(session: Session) -> None:
    one, other, third = told(session, "A"), told(session, "B"), told(session, "C")
    duplicates.decide(session, one, other, "different", WHY)
    people.join(session, one, third, "the same")  # the file is called after the third now
    _found(session, (third, other, "probable", 5.0))
    assert _is_in(session, third, other) == "different"
    assert duplicates.waiting(session) == []
    duplicates.take_back(session, third, other, "a mistake")
    assert _is_in(session, third, other) == "waiting"
    duplicates.decide(session, third, other, "unsure", WHY)
    duplicates.decide(session, third, other, "same", WHY)
    assert {_file(session, node) for node in (one, other, third)} == {third}
    assert duplicates.count(session).contradictory == 0, "older decisions of the two were shown with it"


def test_taking_back_parts_only_what_it_joined(session: Session) -> None:
    a, b, c, d = (told(session, name) for name in "ABCD")
    duplicates.decide(session, a, b, "same", WHY)
    duplicates.decide(session, c, d, "same", WHY)
    duplicates.decide(session, a, c, "same", WHY)
    assert {_file(session, node) for node in (a, b, c, d)} == {a}
    duplicates.take_back(session, a, c, "no")
    assert [_file(session, node) for node in (a, b, c, d)] == [a, a, c, c]
    assert (_is_in(session, a, b), _is_in(session, c, d)) == ("same", "same")


def test_whoever_came_first_can_be_parted(session: Session) -> None:
    a, b, c = (told(session, name) for name in "ABC")
    duplicates.decide(session, a, b, "same", WHY)
    people.join(session, a, c, "and this one too")
    assert {_file(session, node) for node in (a, b)} == {c}
    duplicates.take_back(session, a, b, "no")
    assert [_file(session, node) for node in (a, b, c)] == [c, b, c]


def test_files_that_were_parted_elsewhere_are_shown(session: Session, two: tuple[RecordId, RecordId]) -> None:
    duplicates.decide(session, *two, "same", WHY)
    for node in two:  # by somebody elsewhere, who did not know of the decision
        change = Change(link_id(node), "link", {"link": Link(node, node, "read again")})
        session.history.save([change], session.member.id, session.clock())
    assert _is_in(session, *two) == "contradictory"
    duplicates.decide(session, *two, "different", "another father")
    assert _is_in(session, *two) == "different"


def test_two_that_were_decided_different_stand_in_one_file(session: Session) -> None:
    a, b, c = (told(session, name) for name in "ABC")
    duplicates.decide(session, a, b, "different", WHY)
    duplicates.decide(session, a, c, "same", WHY)
    people.join(session, b, c, "by somebody who did not look")
    assert _is_in(session, a, b) == "contradictory"
    assert duplicates.count(session).contradictory == 1
    (row,) = duplicates.waiting(session, "contradictory")
    assert {row.name, row.other_name} == {"A", "B"}
    duplicates.decide(session, row.one, row.other, "different", "it stands")
    assert _file(session, a) == _file(session, c) != _file(session, b)
    assert _is_in(session, _file(session, a), b) == "different"
    people.join(session, b, a, "again")
    (row,) = duplicates.waiting(session, "contradictory")
    duplicates.decide(session, row.one, row.other, "same", "so be it")
    assert duplicates.count(session).contradictory == 0
    assert _is_in(session, a, b) == "same"


def test_being_unsure_is_overtaken(session: Session) -> None:
    a, b, c = (told(session, name) for name in "ABC")
    duplicates.decide(session, a, b, "unsure", WHY)
    duplicates.decide(session, a, c, "same", WHY)
    duplicates.decide(session, b, c, "same", WHY)
    assert {_file(session, node) for node in (a, b, c)} == {_file(session, a)}
    assert _shown(session, "unsure") == _shown(session, "contradictory") == []


def test_a_ring_of_links_is_parted(session: Session, two: tuple[RecordId, RecordId]) -> None:
    for one, other in (two, two[::-1]):
        change = Change(link_id(one), "link", {"link": Link(one, other)})
        session.history.save([change], session.member.id, session.clock())
    assert _file(session, two[0]) == _file(session, two[1]) == min(two)
    duplicates.decide(session, *two, "different", WHY)
    assert [_file(session, node) for node in two] == list(two)


@pytest.mark.parametrize("turned", [False, True])
def test_a_file_called_after_a_node_that_is_not_here(session: Session, turned: bool) -> None:
    """It was withheld, or came to nothing; those who are linked to it are one file all the same."""
    a, b, c, d = (told(session, name) for name in "ABCD")
    for node, target in ((a, b), (b, NOBODY), (c, NOBODY)):
        change = Change(link_id(node), "link", {"link": Link(node, target)})
        session.history.save([change], session.member.id, session.clock())
    assert {_file(session, node) for node in (a, b, c)} == {NOBODY}
    duplicates.decide(session, NOBODY, d, "different", WHY)
    assert _is_in(session, NOBODY, d) == "different"
    duplicates.decide(session, *((d, NOBODY) if turned else (NOBODY, d)), "same", WHY)
    assert len({_file(session, node) for node in (a, b, c, d)}) == 1
    (row,) = duplicates.waiting(session, "same")
    duplicates.take_back(session, row.one, row.other, "no")
    assert _file(session, d) == d
    assert _file(session, a) == _file(session, b) == _file(session, c) != d


def test_a_retracted_file_is_in_no_list(session: Session) -> None:
    first, second = (files_told.record(session, person("Серік Мысалұлы")) for _ in range(2))
    one, other = (RecordId(each.persons[0].account) for each in (first, second))
    for answer in ("different", "unsure", "same"):
        duplicates.decide(session, one, other, answer, WHY)
        assert _is_in(session, one, other) == answer
        retraction.retract(session, second.id, "testimony", "recorded twice")
        assert _is_in(session, one, other) == ""
        retraction.show_again(session, second.id, "testimony")
        assert _is_in(session, one, other) == answer


def test_a_retracted_one_takes_no_place_in_a_short_list(session: Session) -> None:
    one, other, third, gone = (told(session, name) for name in "ABCD")
    duplicates.decide(session, one, other, "different", WHY)
    duplicates.decide(session, third, gone, "different", WHY)
    retraction.retract(session, gone, "account", "a mistake")
    (row,) = duplicates.waiting(session, "different", limit=1)
    assert {row.one, row.other} == {one, other}


def test_what_was_brought_in_and_may_be_known(session: Session, two: tuple[RecordId, RecordId]) -> None:
    matcher, before = Matcher(), duplicates.mark(session)
    assert duplicates.brought_in(session, matcher, before, SILENT) == []
    third, _ = told(session, "赛力克·木沙勒", born="1968"), told(session, "Құралай Үлгіқызы")
    assert duplicates.brought_in(session, matcher, before, SILENT) == [third]
    for each in two:
        duplicates.decide(session, third, each, "different", WHY)
    assert third not in duplicates.brought_in(session, matcher, before, SILENT)


def test_after_every_decision_the_files_are_as_it_says(session: Session) -> None:
    """Whatever was decided before, by whomever; and the lists never fall silent about what disagrees."""
    chance, nodes = random.Random(7), [told(session, name) for name in "ABCDEF"]
    for step in range(80):
        one, other = chance.sample(nodes, 2)
        act = chance.choice(["same", "same", "different", "unsure", "open", "join", "part", "raw"])
        if act == "join":
            people.join(session, one, other, str(step))
        elif act == "part":
            people.part(session, one, str(step))
        elif act == "raw":
            _raw(session, one, other, chance.choice(duplicates.ANSWERS))
        else:
            before = _file(session, one), _file(session, other)
            duplicates.decide(session, one, other, act, str(step))
            assert (_file(session, one) == _file(session, other)) == (act == "same")
            shown = {"same": "same", "open": ""}.get(act, act)
            key = before if act == "same" else (_file(session, one), _file(session, other))
            if act != "open" and key[0] != key[1]:
                assert _is_in(session, *key) in (shown, "contradictory")
        for each in candidates.decided(session.database):
            together = each.one_file == each.other_file
            if (each.answer == "different" and together) or (each.answer == "same" and not together):
                key = (each.one, each.other) if together else (each.one_file, each.other_file)
                assert _is_in(session, *key) == "contradictory"
    lists = {show: _shown(session, show) for show in duplicates.SHOWS}
    session.rebuild()
    assert {show: _shown(session, show) for show in duplicates.SHOWS} == lists


# -- two offices ---------------------------------------------------------------------------------


class Offices:
    """Two vaults that trust each other and hold the same people."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.here, self.there = vaults.vault(folder / "here"), vaults.vault(folder / "there", "Ainur")
        self._sent = itertools.count()
        for one, other in ((self.here, self.there), (self.there, self.here)):
            exchange.trust(one, exchange.own_card(other), "the other office")
            files_told.record(one, speaker="Құралай Үлгіқызы")  # there is always something to send

    def send(self, sender: Session, receiver: Session) -> None:
        folder = self.folder / str(next(self._sent))
        folder.mkdir()
        path, _ = exchange.export(sender, folder, [receiver.history.origin], SILENT)
        exchange.bring_in(receiver, exchange.open_bundle(receiver, path, SILENT), SILENT)

    def meet(self) -> None:
        self.send(self.here, self.there)
        self.send(self.there, self.here)


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[Offices]:
    found = Offices(tmp_path)
    yield found
    found.here.lock()
    found.there.lock()


def test_a_decision_travels(offices: Offices) -> None:
    one, other = told(offices.here, "Серік Мысалұлы"), told(offices.here, "Serik Mysaluly")
    duplicates.decide(offices.here, one, other, "same", WHY)
    offices.meet()
    assert _file(offices.there, other) == one
    (row,) = duplicates.waiting(offices.there, "same")
    assert row.reason == WHY
    duplicates.decide(offices.there, row.one, row.other, "different", "he called us")
    offices.meet()
    assert _is_in(offices.here, one, other) == "different"
    assert [_file(offices.here, node) for node in (one, other)] == [one, other]


def test_decisions_of_two_offices_that_disagree_are_shown_to_both(offices: Offices) -> None:
    one, other = told(offices.here, "Серік Мысалұлы"), told(offices.here, "Serik Mysaluly")
    offices.meet()
    duplicates.decide(offices.here, one, other, "same", WHY)
    duplicates.decide(offices.there, one, other, "different", "another father")
    offices.meet()
    for session in (offices.here, offices.there):
        assert _is_in(session, one, other) == "contradictory"
        assert duplicates.count(session).contradictory == 1
    duplicates.decide(offices.there, one, other, "different", "asked again")
    offices.meet()
    for session in (offices.here, offices.there):
        assert _is_in(session, one, other) == "different"
        assert [_file(session, node) for node in (one, other)] == [one, other]


def test_two_offices_that_decide_alike_do_not_disagree(offices: Offices) -> None:
    one, other = told(offices.here, "Серік Мысалұлы"), told(offices.here, "Serik Mysaluly")
    offices.meet()
    duplicates.decide(offices.here, one, other, "same", WHY)
    duplicates.decide(offices.there, other, one, "same", "the uncle said so")  # and the other way round
    offices.meet()
    for session in (offices.here, offices.there):
        assert _file(session, one) == _file(session, other)
        assert _is_in(session, one, other) == "same"
    duplicates.take_back(offices.here, one, other, "both were wrong")
    offices.meet()
    for session in (offices.here, offices.there):
        assert [_file(session, node) for node in (one, other)] == [one, other]


def test_decisions_that_disagree_by_way_of_a_third(offices: Offices) -> None:
    a, b, c = (told(offices.here, name) for name in "ABC")
    offices.meet()
    duplicates.decide(offices.here, a, b, "same", WHY)
    duplicates.decide(offices.here, b, c, "same", WHY)
    duplicates.decide(offices.there, a, c, "different", "another father")
    offices.meet()
    for session in (offices.here, offices.there):
        assert _is_in(session, a, c) == "contradictory"


# -- what was erased -----------------------------------------------------------------------------


def test_decisions_about_somebody_erased_are_gone(tmp_path: Path) -> None:
    session = vaults.vault(tmp_path / "vault")
    unlock.add_member(session, "Saule", vaults.OTHER_WORDS)
    gone = files_told.record(session, person("Серік Мысалұлы", born="1968"), speaker="Гүлшара Мысалқызы")
    root = RecordId(gone.persons[0].account)
    alike, other, fourth = (told(session, name, born="1968") for name in ("Serik Mysaluly", "B", "C"))
    duplicates.decide(session, root, alike, "same", WHY)
    duplicates.decide(session, root, other, "different", WHY)
    assert {_file(session, node) for node in (root, alike)} == {root}
    request = erasure.ask(session, gone.id, "testimony", "the family asks for it")
    session.lock()
    session = unlock.unlock(tmp_path / "vault", vaults.OTHER_WORDS)
    assert erasure.decide(session, request, agreed=True)
    matcher = Matcher()
    duplicates.run(session, matcher, SILENT)
    assert matcher.names("Гүлшара Мысалқызы", 5) == []
    assert candidates.decided(session.database) == []
    assert [_shown(session, show) for show in duplicates.SHOWS] == [[]] * 5
    file = _file(session, alike)
    assert [near.file for near in matcher.names("Serik Mysaluly", 5)] == [file]
    # The file may still be called after who is no more; it can be joined and parted all the same.
    duplicates.decide(session, fourth, file, "same", "another uncle")
    assert _file(session, alike) == _file(session, fourth)
    duplicates.decide(session, fourth, alike, "different", "no")
    assert _file(session, alike) != _file(session, fourth)
    session.lock()


# -- side by side --------------------------------------------------------------------------------


def _row(found: duplicates.Comparison, code: str) -> duplicates.Row:
    return next(row for row in found.rows if row.code == code)


def test_two_files_side_by_side(session: Session) -> None:
    number = files_told.number()
    first = files_told.record(
        session,
        person("Серікбол Мысалұлы", "赛力克波力·木沙勒", born="about 1968", sex="male",
               origin="Emin county", number=number, relation="elder_brother"),
        person("Айгүл Мысалқызы"),
        speaker="Гүлшара Мысалқызы",
    )  # fmt: skip
    second = files_told.record(
        session,
        person("Serikbol Mysal", born="12 March 1968", origin="Emin", number=number[:-2] + "9" + number[-1]),
        speaker="Gulshara Mysal",
    )
    one, other = (RecordId(each.persons[0].account) for each in (first, second))
    matcher = Matcher()
    found = duplicates.compare(session, matcher, one, other)
    assert [side.file for side in found.sides] == [one, other]
    assert [side.name for side in found.sides] == ["Серікбол Мысалұлы", "Serikbol Mysal"]
    assert [(s.accounts, s.speaks, s.offices, s.is_person) for s in found.sides] == [
        (1, 0, ("Almaty 2",), True)
    ] * 2
    assert [row.code for row in found.rows] == [
        "names", "id_numbers", "birth", "sex", "origin", "taken", "relatives", "told_by"
    ]  # fmt: skip
    verdicts = {row.code: (row.verdict, row.reason) for row in found.rows}
    assert verdicts["names"] == ("for", "alike")
    assert verdicts["id_numbers"] == ("for", "one_digit")
    assert verdicts["birth"] == ("for", "same")
    assert verdicts["sex"] == verdicts["taken"] == ("", "")
    assert verdicts["origin"] == ("for", "same_county")
    assert verdicts["relatives"] == ("for", "same")
    names = _row(found, "names")
    assert [value.text for value in names.left] == ["Серікбол Мысалұлы", "赛力克波力·木沙勒"]
    assert names.why is not None
    assert names.why.matches
    assert [value.note for value in _row(found, "id_numbers").right] == ["fails_check"]
    assert [value.note for value in _row(found, "id_numbers").left] == [""]
    (teller,) = _row(found, "told_by").left
    assert (teller.text, teller.note) == ("Гүлшара Мысалқызы", "elder_brother")
    assert teller.more == ("1", "Almaty 2", "22.11.2026")
    assert (_row(found, "sex").coded, [v.text for v in _row(found, "sex").left]) == ("sex", ["male"])
    assert (found.band, found.answer, found.decisions) == ("probable", "", ())
    turned = duplicates.compare(session, matcher, other, one)
    assert (turned.band, turned.sides) == (found.band, found.sides[::-1])
    assert turned.bits == pytest.approx(found.bits)


def test_what_was_decided_is_shown_beside(session: Session, two: tuple[RecordId, RecordId]) -> None:
    duplicates.decide(session, *two, "unsure", "the mother is ill")
    found = duplicates.compare(session, Matcher(), *two)
    assert found.answer == "unsure"
    (decision,) = found.decisions
    assert (decision.answer, decision.reason, decision.author) == ("unsure", "the mother is ill", "Marzhan")
    duplicates.decide(session, *two, "same", WHY)
    found = duplicates.compare(session, Matcher(), *two)
    assert [side.name for side in found.sides] == ["Серік Мысалұлы", "Serik Mysaluly"], "each node by itself"
    assert (found.answer, found.decisions[0].reason) == ("same", WHY)


def test_testifiers_side_by_side(session: Session) -> None:
    first = files_told.record(session, person("A", relation="son"), speaker="Гүлшара Мысалқызы", born="1970")
    second = files_told.record(session, person("B"), speaker="Gulshara Mysal", born="1955")
    found = duplicates.compare(session, Matcher(), first.id, second.id)
    assert [(side.accounts, side.speaks, side.is_person) for side in found.sides] == [(0, 1, False)] * 2
    assert (_row(found, "birth").verdict, _row(found, "birth").reason) == ("against", "apart")
    assert [value.text for value in _row(found, "relatives").left] == ["A"]
    assert _row(found, "told_by").left[0].note == ""


def test_two_of_one_testimony_side_by_side(session: Session) -> None:
    told_of = files_told.record(session, person("Серік Мысалұлы"), person("Serik Mysaluly"))
    one, other = (RecordId(each.account) for each in told_of.persons)
    found = duplicates.compare(session, Matcher(), one, other)
    assert (_row(found, "told_by").verdict, _row(found, "told_by").reason) == ("against", "together")


def test_sound_numbers_that_differ_side_by_side(session: Session) -> None:
    one = told(session, "Серік Мысалұлы", number=files_told.number(sequence="001"))
    other = told(session, "Серік Мысалұлы", number=files_told.number(sequence="003"))
    found = duplicates.compare(session, Matcher(), one, other)
    assert found.band == "different"
    assert (_row(found, "id_numbers").verdict, _row(found, "id_numbers").reason) == ("against", "other")
    duplicates.run(session, Matcher(), SILENT)
    assert duplicates.waiting(session) == []


def test_when_they_were_taken(session: Session) -> None:
    one, other = (vaults.record(session, vaults.told()) for _ in range(2))
    ids = [RecordId(each.persons[0].account) for each in (one, other)]
    found = _row(duplicates.compare(session, Matcher(), *ids), "taken")
    assert (found.verdict, found.reason) == ("for", "fits")
    assert found.left == found.right
    assert (found.left[0].text, found.left[0].more) == ("spring 2018", ("county town",))


def test_nobody_is_compared_with_nobody(session: Session, two: tuple[RecordId, RecordId]) -> None:
    for pair in ((two[0], NOBODY), (NOBODY, two[0])):
        with pytest.raises(AppError, match=r"vault\.no_record"):
            duplicates.compare(session, Matcher(), *pair)


def test_rows_can_be_sent_to_a_face(session: Session, two: tuple[RecordId, RecordId]) -> None:
    """What is given is data all through."""
    msgspec.json.encode(duplicates.waiting(session))
    msgspec.json.encode(duplicates.compare(session, Matcher(), *two))
    assert isinstance(duplicates.waiting(session)[0], PairRow)


def test_whoever_leaves_a_file_takes_the_decision_back(session: Session) -> None:
    a, b, c = (told(session, name) for name in "ABC")
    duplicates.decide(session, a, b, "same", WHY)
    duplicates.decide(session, a, c, "same", WHY)
    people.part(session, b, "a namesake")
    assert _shown(session, "contradictory") == []
    assert _shown(session, "same") == [{a, c}]
    people.part(session, a, "another one too")
    assert _shown(session, "contradictory") == _shown(session, "same") == []
