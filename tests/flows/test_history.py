"""The history of a record: who saved what, when and why, and what was otherwise before."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import msgspec
import pytest

from kuager.errors import AppError
from kuager.flows import history, people, retraction, review
from kuager.flows import interview as recording
from kuager.flows.unlock import Session
from kuager.model.account import Events
from kuager.model.ids import RecordId
from kuager.model.interview import Interview
from kuager.model.names import Name
from kuager.model.place import Place
from kuager.model.testimony import Contact, Narrative, Testifier
from kuager.vault.history import Change
from tests.support import vaults


def edit(session: Session, document: Interview, why: str = "", **changed: Any) -> None:
    editing = recording.open_recorded(session, document.id)
    recording.save(
        session, editing.with_interview(msgspec.structs.replace(editing.interview, **changed)), why
    )


@pytest.fixture
def told(session: Session) -> Interview:
    return vaults.record(session, vaults.told())


def test_a_saving_is_told_once_with_who_when_and_why(session: Session, told: Interview) -> None:
    edit(session, told, "heard wrongly", contact=Contact(Place("Almaty, Invented street 2")))
    latest, first = history.savings(session, told.id, "testimony")
    assert (latest.author, latest.alias, latest.own, latest.why) == ("Marzhan", "", True, "heard wrongly")
    assert (latest.first, latest.odd, first.first, first.why) == (False, False, True, "")
    assert [(each.kind, each.sections) for each in latest.revisions] == [("testimony", ("contact",))]
    assert {each.kind for each in first.revisions} == {"testimony", "consent", "account"}
    assert {each.title for each in first.revisions if each.kind == "account"} == {"Серікбол Мысалұлы"}


def test_a_correction_is_told_field_by_field(session: Session, told: Interview) -> None:
    edit(session, told, contact=Contact(Place("Almaty, Invented street 2"), ("+7 700 000 00 00",)))
    (changed,) = history.changed(session, history.savings(session, told.id, "testimony")[0])
    (part,) = changed.parts
    (against,) = part.against
    assert (part.section, part.stands, part.missing, part.said) == ("contact", True, "", ())
    assert (against.author, against.known) == ("Marzhan", True)
    (difference,) = against.differences
    assert (difference.field, difference.before, difference.after) == (
        "address",
        {"told": "Almaty, Invented street 1"},
        {"told": "Almaty, Invented street 2"},
    )


def test_the_first_writing_is_told_whole(session: Session, told: Interview) -> None:
    (first,) = history.savings(session, told.id, "testimony")
    parts = {
        (each.revision.kind, part.section): part
        for each in history.changed(session, first)
        for part in each.parts
    }
    said = {each.field: each.after for each in parts["testimony", "narrative"].said}
    assert said["text"] == "She saw him last at the market."
    assert not parts["testimony", "narrative"].against
    assert [each.after["kind"] for each in parts["account", "events"].said] == [
        "passport_taken",
        "camp",
        "sentence",
    ]


def test_events_are_told_part_by_part(session: Session, told: Interview) -> None:
    (person,) = told.persons
    *others, sentence = person.events.events
    events = Events((*others, msgspec.structs.replace(sentence, sentence="19 years")))
    edit(session, told, persons=(msgspec.structs.replace(person, events=events),))
    (changed,) = history.changed(session, history.savings(session, person.account, "person")[0])
    (difference,) = changed.parts[0].against[0].differences
    assert (difference.part, difference.before, difference.after) == ("sentence", "9 years", "19 years")
    assert difference.thing["kind"] == "sentence"


def test_a_person_has_the_history_of_the_decisions_too(session: Session, told: Interview) -> None:
    other = vaults.record(session, vaults.told("32", "Бибігүл Сынаққызы"))
    person, joined = told.persons[0].account, other.persons[0].account
    people.join(session, joined, person, "the same number")
    latest, *_ = history.savings(session, person, "person")
    assert ([each.kind for each in latest.revisions], latest.first) == (["link"], False)
    changes = history.changed(session, latest)
    assert history.names_in(session, changes) == dict.fromkeys((person, joined), "Серікбол Мысалұлы")
    # What belongs to the account stays with it.
    assert "link" in {
        each.kind for one in history.savings(session, other.id, "testimony") for each in one.revisions
    }


def test_hiding_is_in_the_history(session: Session, told: Interview) -> None:
    retraction.retract(session, told.id, "testimony", "recorded twice")
    (changed,) = history.changed(session, history.savings(session, told.id, "testimony")[0])
    said = {each.field: each.after for each in changed.parts[0].said}
    assert said == {"hidden": True, "reason": "recorded twice"}


def test_a_decision_is_compared_with_every_side(session: Session, told: Interview) -> None:
    editing = recording.open_recorded(session, told.id)
    for name in ("Гүлшара А", "Гүлшара Б"):
        document = msgspec.structs.replace(editing.interview, testifier=Testifier((Name(name),)))
        recording.save(session, editing.with_interview(document))
    (conflict,) = review.conflicts(session)
    chosen = next(
        side.section
        for side in conflict.sides
        if isinstance(side.section, Testifier) and side.section.names[0].text == "Гүлшара Б"
    )
    review.resolve(session, conflict, chosen, "she spelled it")
    latest = history.savings(session, told.id, "testimony")[0]
    assert latest.revisions[0].decided
    (part,) = history.changed(session, latest)[0].parts
    assert sorted(len(each.differences) for each in part.against) == [0, 1]


def test_what_does_not_stand_any_more_says_so(session: Session, told: Interview) -> None:
    edit(session, told, narrative=Narrative("At the market, in spring."))
    _, first = history.savings(session, told.id, "testimony")
    standing = {
        part.section: part.stands
        for each in history.changed(session, first)
        if each.revision.kind == "testimony"
        for part in each.parts
    }
    assert not standing["narrative"]
    assert standing["testifier"]


def test_what_is_not_here_cannot_be_told(session: Session, told: Interview) -> None:
    edit(session, told, narrative=Narrative("At the market, in spring."))
    latest, first = history.savings(session, told.id, "testimony")
    digest = next(each.digest for each in first.revisions if each.kind == "testimony")
    session.database.run(
        "UPDATE section SET salt=NULL, content=NULL WHERE name='narrative' AND revision="
        "(SELECT n FROM revision WHERE digest=?)",
        (bytes.fromhex(digest),),
    )
    (part,) = history.changed(session, latest)[0].parts
    assert [(each.known, each.differences) for each in part.against] == [(False, ())]
    parts = {part.section: part for each in history.changed(session, first) for part in each.parts}
    assert (parts["narrative"].missing, parts["narrative"].said) == ("absent", ())


def test_a_clock_that_cannot_be_right_is_marked_and_orders_nothing(session: Session, told: Interview) -> None:
    tomorrow, yesterday = session.clock() + timedelta(days=1), session.clock() - timedelta(days=1)
    for text, claimed in (("one", tomorrow), ("two", yesterday)):
        change = Change(told.id, "testimony", {"narrative": Narrative(text)})
        session.history.save([change], session.member.id, claimed)
    two, one, first = history.savings(session, told.id, "testimony")
    assert [each.odd for each in (two, one, first)] == [True, True, False]
    (part,) = history.changed(session, two)[0].parts
    assert part.against[0].differences[0].before == "one"


def test_a_saving_is_named_by_the_beginning_of_a_digest(session: Session, told: Interview) -> None:
    edit(session, told, narrative=Narrative("At the market, in spring."))
    saved = history.savings(session, told.id, "testimony")
    for each in saved:
        assert history.named(saved, each.digest[:16]) == each
    for beginning in ("", "zz"):
        with pytest.raises(AppError, match="no_record"):
            history.named(saved, beginning)


def test_the_kind_of_an_id_is_what_a_list_shows(session: Session, told: Interview) -> None:
    assert history.kind_of(session, told.id) == "testimony"
    assert history.kind_of(session, told.persons[0].account) == "person"
    for unknown in (RecordId("0" * 32), RecordId("nobody")):
        with pytest.raises(AppError, match="no_record"):
            history.kind_of(session, unknown)
        with pytest.raises(AppError, match="no_record"):
            history.savings(session, unknown, "testimony")
