"""Other sources where records meet: in a bundle, in an erasure by two, among duplicates, in letters."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from kuager.errors import AppError
from kuager.flows import (
    audiences,
    duplicates,
    erasure,
    exchange,
    letter_facts,
    letter_sources,
    people,
    retraction,
    review,
    side_by_side,
    sources,
    unlock,
)
from kuager.flows.choosing import Choice
from kuager.flows.matching import Matcher
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId
from kuager.task import Task
from tests.support import letters_begun, sources_told, vaults

SILENT = Task.silent()

OFFICE = audiences.of_group("kz_authority")


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Session]:
    """Another office's vault."""
    session = vaults.vault(tmp_path / "other", "Ainur")
    yield session
    session.lock()


def _introduced(one: Session, other: Session) -> None:
    exchange.trust(one, exchange.own_card(other), "Ainur, Shymkent")
    exchange.trust(other, exchange.own_card(one), "Marzhan, Almaty")


def _bring(one: Session, other: Session, folder: Path) -> exchange.Brought:
    path, _ = exchange.export(one, folder, [other.history.origin], SILENT, Choice(everything=True))
    return exchange.bring_in(other, exchange.open_bundle(other, path, SILENT), SILENT)


def test_a_source_travels_and_stands_there_beside_the_same_person(
    session: Session, other: Session, tmp_path: Path
) -> None:
    _introduced(session, other)
    interview = vaults.record(session, vaults.told())
    file = RecordId(interview.persons[0].account)
    record = sources_told.record(session, sources_told.told(file=file))
    _bring(session, other, tmp_path)
    assert [row.id for row in sources.listing(other)] == [record]
    assert [row.title for row in vaults.found(other, "source", "embassy")] == ["Answer to a newspaper"]
    there = sources.open_recorded(other, record).document
    assert there == sources.open_recorded(session, record).document
    assert len(people.page(other, people.listing(other)[0].id).columns) == 2


def test_two_offices_that_correct_a_source_apart_meet_in_a_conflict(
    session: Session, other: Session, tmp_path: Path
) -> None:
    _introduced(session, other)
    record = sources_told.record(session, sources_told.told())
    _bring(session, other, tmp_path)
    for each, author in ((session, "one reading"), (other, "another reading")):
        sources.correct(each, record, msgspec.structs.replace(sources_told.SAID, author=author), "misread")
    assert _bring(session, other, tmp_path).conflicts == 1
    (conflict,) = review.conflicts(other)
    assert (conflict.kind, conflict.title) == ("source", "Answer to a newspaper")
    assert [each.field for each in conflict.differences] == ["author"]
    assert sources.listing(other)[0].conflicts == 1


def test_two_members_erase_a_source_with_its_accounts_and_the_letters_that_hold_its_words(
    tmp_path: Path,
) -> None:
    session = vaults.vault(tmp_path / "vault")
    unlock.add_member(session, "Saule", vaults.OTHER_WORDS)
    file = RecordId(vaults.record(session, vaults.told()).persons[0].account)
    document = sources_told.told(file=file)
    record = sources_told.record(session, document)
    sources.keep_draft(session, sources.open_recorded(session, record))
    request = erasure.ask(session, record, "source", "it endangers who gave it")
    session.lock()
    second = unlock.unlock(tmp_path / "vault", vaults.OTHER_WORDS)
    try:
        assert erasure.requests(second)[0].titles == (("source", "Answer to a newspaper"),)
        assert erasure.decide(second, request, agreed=True)
        assert sources.listing(second, hidden=True) == []
        assert sources.drafts(second) == []
        assert vaults.found(second, "source", "embassy") == []
        assert {each.source_kind for each in people.page(second, file).columns} == {"testimony"}
        with pytest.raises(AppError, match=r"record\.erased"):
            sources.open_recorded(second, record)
        with pytest.raises(AppError, match=r"record\.erased"):
            sources.save(second, sources.Editing(document))
    finally:
        second.lock()


def test_one_whom_a_source_names_apart_is_found_as_perhaps_the_same(session: Session) -> None:
    vaults.record(session, vaults.told())
    sources_told.record(session, sources_told.told(person="Серикбол Мысалулы"))
    matcher = Matcher()
    duplicates.run(session, matcher, SILENT)
    counts = duplicates.count(session)
    assert counts.probable + counts.possible == 1
    one, other = (row.id for row in people.listing(session))
    compared = side_by_side.compare(session, matcher, one, other)
    told = {value.text for row in compared.rows for value in (*row.left, *row.right)}
    assert sources_told.SAID.author in told


def test_a_letter_may_use_a_source_that_nobody_had_to_agree_to(session: Session) -> None:
    interview = vaults.record(session, vaults.told())
    file = RecordId(interview.persons[0].account)
    record = sources_told.record(session, sources_told.told(file=file))
    uses = [use for use, _ in letter_sources.sources(session, file, OFFICE)]
    (use,) = (use for use in uses if use.source == record)
    assert use.usable
    assert not use.testimony
    letter = letters_begun.begun(session, file, applicants=(interview.id,))
    facts = letter_facts.gather(session, letter, letter_facts.find(session, letter), "ru")
    assert "sentence" in facts.persons[0].differing or any(
        event.differing for event in facts.persons[0].events
    )


def test_a_hidden_source_is_not_used_in_letters(session: Session) -> None:
    interview = vaults.record(session, vaults.told())
    file = RecordId(interview.persons[0].account)
    record = sources_told.record(session, sources_told.told(file=file))
    retraction.retract(session, record, "source", "twice")
    assert [use.source for use, _ in letter_sources.sources(session, file, OFFICE) if use.usable] == [
        interview.id
    ]
