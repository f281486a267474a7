"""What stays here goes nowhere with a bundle, and comes when its level is lowered: two offices."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from kuager.errors import AppError
from kuager.flows import choosing, exchange, people
from kuager.flows import interview as recording
from kuager.flows.choosing import Choice
from kuager.flows.unlock import Session
from kuager.model.ids import OriginId, RecordId
from kuager.model.interview import Interview
from kuager.model.testimony import Contact, Narrative, Safety, SectionSafety
from kuager.task import Task
from tests.support import vaults

SILENT = Task.silent()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Session]:
    """Another office's vault."""
    session = vaults.vault(tmp_path / "other", "Ainur")
    yield session
    session.lock()


def told(session: Session, safety: Safety) -> Interview:
    return vaults.record(session, msgspec.structs.replace(vaults.told(), safety=safety))


def send(session: Session, other: Session, folder: Path, *, at_risk: bool = False) -> None:
    """A bundle from one office to the other, brought in."""
    to: OriginId = exchange.trust(session, exchange.own_card(other), "Ainur").origin
    exchange.trust(other, exchange.own_card(session), "Marzhan")
    path, _ = exchange.export(session, folder, [to], SILENT, Choice(at_risk=at_risk))
    exchange.bring_in(other, exchange.open_bundle(other, path, SILENT), SILENT)


def lower(session: Session, interview: Interview) -> None:
    """The family says that there is no danger any more."""
    editing = recording.open_recorded(session, RecordId(interview.id))
    calm = msgspec.structs.replace(editing.interview, safety=Safety("careful"))
    recording.save(session, editing.with_interview(calm), "she said so")


def test_a_part_comes_when_its_level_is_lowered(session: Session, other: Session, tmp_path: Path) -> None:
    interview = told(session, Safety("careful", sections=(SectionSafety("contact"),)))
    send(session, other, tmp_path)
    there = recording.open_recorded(other, RecordId(interview.id)).interview
    assert there.contact == Contact()
    assert there.narrative == interview.narrative
    assert there.safety == interview.safety, "who gets it knows how careful to be"
    lower(session, interview)
    send(session, other, tmp_path)
    assert recording.open_recorded(other, RecordId(interview.id)).interview.contact == interview.contact


def test_a_whole_record_comes_when_its_level_is_lowered(
    session: Session, other: Session, tmp_path: Path
) -> None:
    vaults.record(session, vaults.told("32", "Дина Сынаққызы", "Мұрат Үлгіұлы"))
    interview = told(session, Safety("at_risk"))
    send(session, other, tmp_path)
    assert [row.ticket for row in recording.listing(other)] == ["32"]
    with pytest.raises(AppError):
        recording.open_recorded(other, RecordId(interview.id))
    lower(session, interview)
    send(session, other, tmp_path)
    assert recording.open_recorded(other, RecordId(interview.id)).interview.contact == interview.contact


def test_who_has_it_from_before_hears_that_it_is_at_risk(
    session: Session, other: Session, tmp_path: Path
) -> None:
    interview = told(session, Safety("careful"))
    send(session, other, tmp_path)
    for changes in ({"safety": Safety("at_risk", "a threat")}, {"narrative": Narrative("nobody may hear")}):
        editing = recording.open_recorded(session, RecordId(interview.id))
        changed = msgspec.structs.replace(editing.interview, **changes)
        recording.save(session, editing.with_interview(changed), "she was called by the police")
    assert choosing.plan(session, [other.history.origin], Choice()).goes.get("testimony", 0) == 0
    send(session, other, tmp_path)
    there = recording.open_recorded(other, RecordId(interview.id)).interview
    assert there.safety == Safety("at_risk", "a threat")
    assert there.narrative == interview.narrative
    kept = b"".join(content for (content,) in other.database.rows("SELECT content FROM section") if content)
    assert b"what nobody may hear" not in kept
    assert b"the police" not in kept
    with pytest.raises(AppError, match=r"safety\.at_risk"):
        recording.export_json(other, RecordId(interview.id))


def test_the_sender_may_say_that_it_goes(session: Session, other: Session, tmp_path: Path) -> None:
    interview = told(session, Safety("at_risk", sections=(SectionSafety("contact"),)))
    send(session, other, tmp_path, at_risk=True)
    assert recording.open_recorded(other, RecordId(interview.id)).interview.contact == interview.contact


def test_why_somebody_else_was_put_with_what_stays_is_not_told(
    session: Session, other: Session, tmp_path: Path
) -> None:
    hidden = told(session, Safety("at_risk"))
    free = vaults.record(session, vaults.told("32", "Дина Сынаққызы", "Мұрат Үлгіұлы"))
    known, node = hidden.persons[0].account, RecordId(free.persons[0].account)
    people.join(session, node, RecordId(known), "nobody may hear that Гүлшара says the same")
    people.part(session, node, "nobody may hear that she was wrong")
    send(session, other, tmp_path)
    kept = b"".join(content for (content,) in other.database.rows("SELECT content FROM section") if content)
    assert [row.ticket for row in recording.listing(other)] == ["32"]
    assert b"nobody may hear" not in kept
    assert known.encode() not in kept
    lower(session, hidden)
    send(session, other, tmp_path)
    kept = b"".join(content for (content,) in other.database.rows("SELECT content FROM section") if content)
    assert kept.count(b"nobody may hear") == 2


def test_a_part_that_comes_later_is_told_to_be_new(session: Session, other: Session, tmp_path: Path) -> None:
    interview = told(session, Safety("careful"))
    to = exchange.trust(session, exchange.own_card(other), "Ainur").origin
    choosing.keep_rules(session, to, [("testimony", "contact")])
    send(session, other, tmp_path)
    choosing.keep_rules(session, to, [])
    path, _ = exchange.export(session, tmp_path, [to], SILENT)
    came = msgspec.structs.replace(exchange.open_bundle(other, path, SILENT), receipts=())
    assert came.changes_anything
    assert (came.new, came.changed) == ({}, {"testimony": 1})
    assert exchange.bring_in(other, came, SILENT).records == 1
    assert recording.open_recorded(other, RecordId(interview.id)).interview.contact == interview.contact
