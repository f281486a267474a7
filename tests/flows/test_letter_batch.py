"""Many letters at once: made, stopped, gone on with; who got none is told with the reason."""

from __future__ import annotations

import msgspec
import pytest

from kuager.errors import AppError
from kuager.flows import interview as recording
from kuager.flows import letter_batch, letters, people
from kuager.flows.letter_batch import Order
from kuager.flows.unlock import Session
from kuager.model.consent import Grant
from kuager.model.ids import RecordId
from kuager.model.interview import Interview
from kuager.model.testimony import Contact
from kuager.task import Task
from tests.support import people_told, vaults


def told(session: Session, interview: Interview) -> RecordId:
    """Somebody of whom one family told."""
    vaults.record(session, interview)
    return interview.persons[0].account


def ordered(session: Session, persons: list[RecordId], template: str = "request_ru") -> Order:
    return letter_batch.order(session, persons, template, "mfa_kz", "none known")


def test_each_gets_one_or_a_reason(session: Session) -> None:
    silent = people_told.cousin()
    assert silent.consent is not None
    refused = msgspec.structs.replace(silent.consent, grants=(Grant("kz_authorities", "no"),))
    nowhere = msgspec.structs.replace(people_told.cousin(), contact=Contact())
    persons = [
        told(session, people_told.cousin()),
        told(session, people_told.sister()),  # she is at risk
        told(session, msgspec.structs.replace(silent, consent=refused)),
        told(session, nowhere),
        told(session, people_told.cousin()),
    ]
    summary = letter_batch.make(session, ordered(session, persons), Task.silent())
    found = {line.person: line for line in summary.lines}
    assert [found[person].reasons for person in persons] == [
        (),
        ("applicant_at_risk",),
        ("no_consent",),
        ("incomplete",),
        (),
    ]
    assert [each.code for each in found[persons[3]].lacking] == ["applicant_address"]
    assert (summary.made, summary.before, summary.waiting, len(summary.not_made)) == (2, 0, 0, 3)
    rows = letters.listing(session)
    assert {row.id for row in rows} == {found[persons[0]].letter, found[persons[4]].letter}
    assert {row.number.split("/")[0] for row in rows} == {"1", "2"}
    for row in rows:
        assert letters.document(session, row.id).startswith(b"%PDF")
        assert letters.open_letter(session, row.id)[0].risk == "none known"


def test_what_was_stopped_is_gone_on_with(session: Session) -> None:
    persons = [told(session, people_told.cousin()) for _ in range(6)]
    order = ordered(session, persons)
    letter_batch.keep(session, order, "six")

    def stop(done: int, _total: int | None, _what: str) -> None:
        if done == 2:
            task.cancel()

    task = Task(stop)
    summary = letter_batch.make(session, order, task)
    assert 2 <= summary.made < 6
    assert summary.made + summary.waiting == 6
    assert len(letters.listing(session)) == summary.made, "whole letters only"

    ((kept, title, _),) = letter_batch.waiting(session)
    assert title == "six"
    again = letter_batch.make(session, letter_batch.open_order(session, kept), Task.silent())
    assert (again.before, again.made, again.waiting) == (summary.made, 6 - summary.made, 0)
    assert letter_batch.made(session, order) == [each.letter for each in order.letters]
    once_more = letter_batch.make(session, order, Task.silent())
    assert (once_more.before, once_more.lines) == (6, ())
    letter_batch.discard(session, kept)
    assert letter_batch.waiting(session) == []


def test_who_has_such_a_letter_gets_no_second(session: Session) -> None:
    persons = [told(session, people_told.cousin()) for _ in range(2)]
    letter_batch.make(session, ordered(session, persons[:1]), Task.silent())
    assert letter_batch.without_letter(session, persons, "request_kk", "mfa_kz") == persons[1:]
    assert letter_batch.without_letter(session, persons, "request_kk", "president_kz") == persons


def test_files_that_were_joined_are_one_person(session: Session) -> None:
    first, second = told(session, people_told.cousin()), told(session, people_told.neighbour())
    people.join(session, second, first, "the same")
    assert len(ordered(session, [first, second]).letters) == 1


def test_an_order_has_an_answer_and_a_bound(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    persons = [told(session, people_told.cousin()) for _ in range(2)]
    with pytest.raises(AppError, match=r"letter\.not_ready"):
        letter_batch.order(session, persons, "request_ru", "mfa_kz", " ")
    monkeypatch.setattr(letter_batch, "LIMIT", 1)
    with pytest.raises(AppError, match=r"letter\.too_many"):
        ordered(session, persons)


def test_a_letter_that_no_font_can_print_is_told(session: Session) -> None:
    odd = people_told.cousin()
    person = odd.persons[0]
    identity = msgspec.structs.replace(person.identity, profession="\U0001f9ff")
    odd = msgspec.structs.replace(odd, persons=(msgspec.structs.replace(person, identity=identity),))
    persons = [told(session, odd), told(session, people_told.cousin())]
    summary = letter_batch.make(session, ordered(session, persons), Task.silent())
    assert [line.reasons for line in summary.not_made] == [("letter.missing_glyph",)]
    assert summary.made == 1


def test_a_consent_that_is_gone_when_it_is_gone_on_with_counts(session: Session) -> None:
    interview = people_told.cousin()
    order = ordered(session, [told(session, interview)])
    editing = recording.open_recorded(session, interview.id)
    assert editing.interview.consent is not None
    consent = msgspec.structs.replace(
        editing.interview.consent, grants=(Grant("kz_authorities", "withdrawn"),)
    )
    recording.save(
        session, editing.with_interview(msgspec.structs.replace(editing.interview, consent=consent))
    )
    summary = letter_batch.make(session, order, Task.silent())
    assert [line.reasons for line in summary.not_made] == [("no_consent",)]
