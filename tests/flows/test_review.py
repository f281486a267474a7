"""Conflicts are shown with what differs, and decided by a revision that names every side it saw."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from kuager.errors import AppError
from kuager.flows import choosing, exchange, people, review
from kuager.flows import interview as recording
from kuager.flows.choosing import Choice
from kuager.flows.review import Conflict
from kuager.flows.unlock import Session
from kuager.model.consent import KEEPING, Consent, Grant
from kuager.model.ids import RecordId
from kuager.model.names import Name
from kuager.model.revision import PARENTS_LIMIT, read_header
from kuager.model.section import Section
from kuager.model.testimony import Narrative, Safety, Testifier
from kuager.task import Task
from kuager.vault.heads import read_heads
from kuager.vault.history import Change
from tests.support import people_told, vaults

SILENT = Task.silent()


def _edit(session: Session, editing: recording.Editing, why: str = "", **changed: Any) -> None:
    document = msgspec.structs.replace(editing.interview, **changed)
    recording.save(session, editing.with_interview(document), why)


def _write(
    session: Session, record: RecordId, kind: str, parents: tuple[str, ...], **sections: Section
) -> None:
    seen = dict.fromkeys(sections, parents)
    session.history.save([Change(record, kind, sections, "", seen)], session.member.id, session.clock())


@pytest.fixture
def editing(session: Session) -> recording.Editing:
    """A recorded interview, read once: two edits of it are made apart."""
    return recording.open_recorded(session, vaults.record(session, vaults.told()).id)


def test_no_conflicts(session: Session, editing: recording.Editing) -> None:
    assert review.conflicts(session) == []


def test_a_conflict_shows_both_sides_and_only_what_differs(
    session: Session, editing: recording.Editing
) -> None:
    _edit(session, editing, "spelling", testifier=Testifier((Name("Гүлшара А"),), occupation="teacher"))
    _edit(session, editing, "heard again", testifier=Testifier((Name("Гүлшара Б"),), occupation="teacher"))
    (conflict,) = review.conflicts(session)
    assert (conflict.record, conflict.kind, conflict.section) == (
        editing.interview.id,
        "testimony",
        "testifier",
    )
    assert conflict.title.startswith("31 Гүлшара")
    assert {side.why for side in conflict.sides} == {"spelling", "heard again"}
    assert all(side.own and side.alias == "" for side in conflict.sides)
    assert conflict.sides[0].time > conflict.sides[1].time
    (difference,) = conflict.differences
    assert difference.field == "names"
    assert difference.values == (({"text": "Гүлшара Б"},), ({"text": "Гүлшара А"},))


def test_consent_and_safety_come_first_and_the_strictest_holds_meanwhile(
    session: Session, editing: recording.Editing
) -> None:
    record = editing.interview.id
    for number, (answer, level) in enumerate((("yes", "open"), ("no", "at_risk"))):
        _edit(
            session,
            editing,
            narrative=Narrative(f"version {number}"),
            safety=Safety(level),
            consent=Consent(record, (Grant("kz_authorities", answer),)),
        )
    assert [conflict.section for conflict in review.conflicts(session)] in (
        ["consent", "safety", "narrative"],
        ["safety", "consent", "narrative"],
    )
    (row,) = recording.listing(session)
    assert (row.consent, row.safety, row.conflicts) == ("no", "at_risk", 3)
    assert people.listing(session)[0].safety == "at_risk"


@pytest.mark.parametrize("answers", [("withdrawn", "yes"), ("yes", "no"), ("withdrawn", "withdrawn")])
def test_that_one_side_takes_the_consent_back_is_said(
    session: Session, editing: recording.Editing, answers: tuple[str, str]
) -> None:
    for number, answer in enumerate(answers):
        given = Consent(editing.interview.id, (Grant(KEEPING, answer),), read_by=f"member {number}")
        _edit(session, editing, consent=given)
    assert [each.takes_back for each in review.conflicts(session)] == [answers == ("withdrawn", "yes")]


def test_only_what_differs_between_those_that_can_be_read_is_shown(
    session: Session, editing: recording.Editing
) -> None:
    for number in range(3):
        _edit(session, editing, narrative=Narrative(f"version {number}", doubts="the year"))
    vaults.withhold_newest(session, "narrative")
    (conflict,) = review.conflicts(session)
    assert [row.field for row in conflict.differences] == ["text"]


def test_a_decision_is_a_revision_with_every_side_as_its_parent(
    session: Session, editing: recording.Editing
) -> None:
    for name in ("А", "Б", "В"):
        _edit(session, editing, testifier=Testifier((Name(name),)))
    (conflict,) = review.conflicts(session)
    combined = Testifier((Name("А"), Name("Б")))
    review.resolve(session, conflict, combined, "  both spellings are in the papers ")
    assert review.conflicts(session) == []
    (head,) = read_heads(session.database, editing.interview.id, "testimony").sections["testifier"]
    assert head.read() == combined
    assert (head.why, head.author) == ("both spellings are in the papers", session.member.id)
    (row,) = session.database.rows(
        "SELECT header FROM revision WHERE digest=?", (bytes.fromhex(head.digest),)
    )
    parents = read_header(row[0]).sections["testifier"].parents
    assert parents == tuple(sorted(side.digest for side in conflict.sides))
    assert recording.listing(session)[0].conflicts == 0


@pytest.mark.parametrize("why", ["", "  ", "\n\t"])
def test_a_decision_needs_its_reason(session: Session, editing: recording.Editing, why: str) -> None:
    _edit(session, editing, narrative=Narrative("A"))
    _edit(session, editing, narrative=Narrative("B"))
    (conflict,) = review.conflicts(session)
    with pytest.raises(AppError) as refusal:
        review.resolve(session, conflict, Narrative("A"), why)
    assert refusal.value.code == "review.no_reason"
    assert review.conflicts(session) == [conflict]


def test_a_side_that_arrives_during_the_decision_stays(session: Session, editing: recording.Editing) -> None:
    _edit(session, editing, narrative=Narrative("A"))
    _edit(session, editing, narrative=Narrative("B"))
    (seen,) = review.conflicts(session)
    _edit(session, editing, narrative=Narrative("C"))
    review.resolve(session, seen, Narrative("A"), "heard on the video")
    (conflict,) = review.conflicts(session)
    assert {side.section for side in conflict.sides} == {Narrative("A"), Narrative("C")}


def test_two_decisions_made_apart_are_a_conflict_again_and_equal_ones_are_not(
    session: Session, editing: recording.Editing
) -> None:
    def conflict() -> Conflict:
        _edit(session, editing, narrative=Narrative("A"))
        _edit(session, editing, narrative=Narrative("B"))
        (found,) = review.conflicts(session)
        return found

    seen = conflict()
    review.resolve(session, seen, Narrative("A"), "one office")
    review.resolve(session, seen, Narrative("A"), "another office")
    assert review.conflicts(session) == []
    review.resolve(session, seen, Narrative("B"), "a third office")
    (again,) = review.conflicts(session)
    assert len(again.sides) == 3


def test_sides_that_cannot_be_read_are_shown_as_such(session: Session, editing: recording.Editing) -> None:
    _edit(session, editing, narrative=Narrative("A"))
    _edit(session, editing, narrative=Narrative("B"))
    vaults.withhold_newest(session, "narrative")
    (conflict,) = review.conflicts(session)
    assert {side.section for side in conflict.sides} == {Narrative("A"), None}
    assert conflict.differences[0].field == "text"
    assert set(conflict.differences[0].values) == {"A", None}
    assert conflict.replaceable == ()
    with pytest.raises(AppError) as refusal:
        review.resolve(session, conflict, Narrative("A"), "heard on the video")
    assert refusal.value.code == "review.withheld"


def test_who_cannot_read_a_side_decides_over_none_but_those_that_can_be_read(tmp_path: Path) -> None:
    """One office withholds its words from a second one, which decides between those of two others."""
    places = {name: vaults.vault(tmp_path / name, name) for name in ("aul", "town", "bureau", "desk")}
    vaults.befriend(*places.values())
    told = vaults.record(places["aul"], vaults.told()).id

    def carry(sender: str, *receivers: str) -> None:
        to = [places[each].history.origin for each in receivers]
        path, _ = exchange.export(places[sender], tmp_path, to, SILENT, Choice(everything=True))
        for each in receivers:
            exchange.bring_in(places[each], exchange.open_bundle(places[each], path, SILENT), SILENT)

    carry("aul", "town", "bureau", "desk")
    for name in ("aul", "town", "bureau"):
        _edit(
            places[name], recording.open_recorded(places[name], told), narrative=Narrative(f"as {name} heard")
        )
    choosing.keep_rules(places["aul"], places["desk"].history.origin, {("testimony", "narrative")})
    carry("aul", "desk")
    carry("town", "desk")
    (withheld,) = review.conflicts(places["desk"])
    with pytest.raises(AppError, match=r"review\.withheld"):
        review.resolve(places["desk"], withheld, Narrative("as town heard"), "the desk never saw the other")
    carry("bureau", "desk")
    (conflict,) = review.conflicts(places["desk"])
    assert len(conflict.sides) == 3
    review.resolve(places["desk"], conflict, Narrative("as town heard"), "the bureau misheard")
    (rest,) = review.conflicts(places["desk"])
    assert {side.section for side in rest.sides} == {Narrative("as town heard"), None}
    carry("desk", "aul")
    (told_of,) = review.conflicts(places["aul"])
    assert {side.section for side in told_of.sides} == {
        Narrative("as aul heard"), Narrative("as town heard")
    }  # fmt: skip
    for session in places.values():
        session.lock()


def test_more_sides_than_a_header_may_name_are_decided_in_turn(
    session: Session, editing: recording.Editing
) -> None:
    record = editing.interview.id
    root = tuple(seen.heads[0] for seen in editing.seen if seen.name == "narrative")
    sides = PARENTS_LIMIT + 6
    for number in range(sides):
        _write(session, record, "testimony", root, narrative=Narrative(f"version {number}"))
    (conflict,) = review.conflicts(session)
    assert len(conflict.sides) == sides
    review.resolve(session, conflict, Narrative("heard"), "heard on the video")
    (rest,) = review.conflicts(session)
    assert len(rest.sides) == sides - PARENTS_LIMIT + 1
    review.resolve(session, rest, Narrative("heard"), "heard on the video")
    assert review.conflicts(session) == []
    assert recording.open_recorded(session, record).interview.narrative == Narrative("heard")


def test_a_conflict_in_an_account_is_counted_on_both_lists(session: Session) -> None:
    person = people_told.three_accounts(session)
    people_told.conflict(session, person)
    (conflict,) = review.conflicts(session)
    assert (conflict.kind, conflict.section, conflict.title) == ("account", "identity", people_told.PERSON)
    assert {difference.field for difference in conflict.differences} == {"birth", "profession"}
    assert next(row for row in people.listing(session) if row.id == person).conflicts == 1
    assert next(row for row in recording.listing(session) if row.ticket == "31").conflicts == 1
    assert people.page(session, RecordId(person)).conflicts == ((RecordId(person), "account", "identity"),)


class TestCombining:
    def conflict(self, session: Session, editing: recording.Editing, *names: str) -> Conflict:
        for name in names:
            _edit(session, editing, testifier=Testifier((Name(name),), occupation=f"at {name}"))
        (found,) = review.conflicts(session)
        return found

    def head(self, session: Session, editing: recording.Editing) -> Section | None:
        (head,) = read_heads(session.database, editing.interview.id, "testimony").sections["testifier"]
        return head.read()

    def test_a_side_of_each_field(self, session: Session, editing: recording.Editing) -> None:
        found = self.conflict(session, editing, "А", "Б")
        later, earlier = (side.section for side in found.sides)
        assert isinstance(later, Testifier)
        assert isinstance(earlier, Testifier)
        assert [side.author for side in found.sides] == [session.member.name] * 2
        review.combine(session, found, {"names": 0, "occupation": 1}, "asked her")
        assert review.conflicts(session) == []
        assert self.head(session, editing) == Testifier(later.names, occupation=earlier.occupation)

    def test_all_of_it(self, session: Session, editing: recording.Editing) -> None:
        found = self.conflict(session, editing, "А", "Б", "В")
        choices = review.keep_all(found)
        assert choices == {"names": review.ALL, "occupation": review.ALL}
        review.combine(session, found, choices, "all are in the papers")
        names = (Name("В"), Name("Б"), Name("А"))
        assert self.head(session, editing) == Testifier(names, occupation="at В / at Б / at А")

    @pytest.mark.parametrize(
        "choices", [{}, {"names": 0}, {"names": 0, "occupation": 2}, {"names": 0, "x": 1}]
    )
    def test_nothing_is_chosen_for_anybody(
        self, session: Session, editing: recording.Editing, choices: dict[str, int]
    ) -> None:
        found = self.conflict(session, editing, "А", "Б")
        with pytest.raises(AppError, match=r"review\.no_choice"):
            review.combine(session, found, choices, "why")
        assert review.conflicts(session) == [found]

    def test_what_says_one_thing_only_is_chosen(self, session: Session, editing: recording.Editing) -> None:
        for gender in ("male", "female"):
            _edit(session, editing, testifier=Testifier((Name("А"),), occupation=gender))
        (found,) = review.conflicts(session)
        assert review.keep_all(found) is None
        with pytest.raises(AppError, match=r"review\.no_choice"):
            review.combine(session, found, {"occupation": review.ALL}, "why")

    def test_of_consent_and_safety_one_side_is_taken(
        self, session: Session, editing: recording.Editing
    ) -> None:
        for level in ("open", "at_risk"):
            _edit(session, editing, safety=Safety(level))
        (found,) = review.conflicts(session)
        assert found.combinable == ()
        assert review.keep_all(found) is None
        with pytest.raises(AppError, match=r"review\.no_choice"):
            review.combine(session, found, {"level": 0}, "why")
