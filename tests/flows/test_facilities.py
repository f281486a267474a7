"""Facilities are what they were called; those that were told before are offered, and search finds them."""

from __future__ import annotations

import msgspec

from kuager.flows import facilities, retraction, search
from kuager.flows import interview as recording
from kuager.flows.interview import Editing
from kuager.flows.unlock import Session
from kuager.model.account import Events
from kuager.model.event import Event
from kuager.model.ids import RecordId
from kuager.model.interview import Interview
from kuager.model.place import Facility, Place

CAMP = Facility("camp", "Қарашоқы оқыту орталығы")
PRISON = Facility("prison", "Ойдан түрмесі")


def _record(session: Session, *held: Facility) -> RecordId:
    blank = Interview.blank()
    events = Events(tuple(Event("camp", place=Place("Құлжа"), facility=each) for each in held))
    told = msgspec.structs.replace(blank.persons[0], events=events)
    return recording.save(session, Editing(msgspec.structs.replace(blank, persons=(told,)))).id


def test_those_of_the_most_accounts_come_first_and_each_comes_once(session: Session) -> None:
    _record(session, PRISON)
    _record(session, CAMP, CAMP)
    _record(session, CAMP)
    found = [(each.facility, each.accounts) for each in facilities.every(session)]
    assert found == [(CAMP, 2), (PRISON, 1)]


def test_a_part_of_the_name_finds_it_and_the_kind_only_orders(session: Session) -> None:
    other = Facility("detention_centre", "Қарашоқы")
    _record(session, CAMP)
    _record(session, CAMP, other)
    assert [each.facility for each in facilities.suggest(session, "қарашоқы")] == [CAMP, other]
    asked = facilities.suggest(session, "ҚАРАШО", "detention_centre")
    assert [each.facility for each in asked] == [other, CAMP]
    assert facilities.suggest(session, " ") == []


def test_another_script_finds_it_by_its_sound(session: Session) -> None:
    _record(session, Facility("camp", "Қарашоқы"))
    (found,) = facilities.suggest(session, "Karashoky")
    assert (found.facility.name, found.alike) == ("Қарашоқы", True)


def test_what_was_retracted_is_not_offered(session: Session) -> None:
    record = _record(session, CAMP)
    retraction.retract(session, record, "testimony", "a mistake")
    assert facilities.every(session) == []


def test_a_facility_is_found_by_its_name_as_a_place(session: Session) -> None:
    _record(session, PRISON)
    (hit,) = search.exact(session, "person", search.Query("Ойдан түрмесі"))
    assert [(why.kind, why.text) for why in hit.why] == [("place", "Ойдан түрмесі")]
