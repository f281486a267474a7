"""The safety level that holds for a person's account: its own and its source's, the strictest."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from kuager.flows import audiences, letter_sources, people
from kuager.flows import interview as recording
from kuager.flows.interview import Editing
from kuager.flows.unlock import Session
from kuager.model.account import AccountNames, AccountSafety, AccountSource
from kuager.model.ids import RecordId, new_record_id
from kuager.model.interview import Interview, PersonTold
from kuager.model.names import Name
from kuager.model.source import SourceText
from kuager.model.testimony import Safety
from kuager.vault.accounts import safety_of
from tests.support import vaults
from tests.support.histories import Writer
from tests.support.strangers import bring_in, trust


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = vaults.vault(tmp_path / "vault")
    yield opened
    opened.lock()


def about_two(level: str, own: str) -> Interview:
    """An interview of this level; the first of two persons has a level of his own."""
    told = vaults.told()
    first = msgspec.structs.replace(told.persons[0], safety=AccountSafety(own))
    second = PersonTold(account=new_record_id(), names=AccountNames((Name("Айнұр Сынаққызы"),)))
    return msgspec.structs.replace(told, safety=Safety(level), persons=(first, second))


def levels(session: Session) -> dict[str, str]:
    return {row.name: row.safety for row in people.listing(session)}


@pytest.mark.parametrize(
    ("level", "own", "first", "second"),
    [
        ("open", "open", "open", "open"),
        ("open", "careful", "careful", "open"),
        ("careful", "at_risk", "at_risk", "careful"),
        ("at_risk", "careful", "at_risk", "at_risk"),
        ("open", "of_another_office", "at_risk", "open"),
    ],
)
def test_the_stricter_of_person_and_interview_holds(
    session: Session, level: str, own: str, first: str, second: str
) -> None:
    interview = vaults.record(session, about_two(level, own))
    assert levels(session) == {"Серікбол Мысалұлы": first, "Айнұр Сынаққызы": second}
    (row,) = recording.listing(session)
    assert row.safety == first, "the list warns of the strictest in the interview"
    for told, expected in zip(interview.persons, (first, second), strict=True):
        assert safety_of(session.database, told.account, interview.id) == expected
        office = audiences.of_group("kz_authority")
        ((use, _),) = letter_sources.sources(session, told.account, office)
        assert use.safety == expected
    before = vaults.projected(session)
    session.rebuild()
    assert vaults.projected(session) == before


def test_a_level_is_raised_and_taken_back(session: Session) -> None:
    interview = vaults.record(session, about_two("open", "open"))
    assert not session.database.rows("SELECT 1 FROM section WHERE name='safety' AND content='{}'")
    for own in ("at_risk", "open"):
        editing = recording.open_recorded(session, interview.id)
        first = msgspec.structs.replace(editing.interview.persons[0], safety=AccountSafety(own, "a child"))
        changed = msgspec.structs.replace(editing.interview, persons=(first, editing.interview.persons[1]))
        saved = recording.save(session, Editing(changed, editing.seen, editing.files))
        assert saved.records == 1
        assert saved.editing.interview.persons[0].safety == AccountSafety(own, "a child")
        assert levels(session)["Серікбол Мысалұлы"] == own
        assert [row.safety for row in recording.listing(session)] == [own]


def test_a_level_from_elsewhere_counts_with_that_of_its_source(session: Session) -> None:
    source, account = (RecordId(digit * 32) for digit in "12")
    stranger = Writer()
    trust(session, stranger)
    stranger.save(
        account, "account", {"source": AccountSource(source), "names": AccountNames((Name("Ерлан"),))}
    )
    bring_in(session, stranger.export())
    assert levels(session) == {"Ерлан": "careful"}, "of a source that is not here nobody knows better"
    stranger.save(source, "source", {"source": SourceText("media"), "safety": Safety("open")})
    bring_in(session, stranger.export())
    assert levels(session) == {"Ерлан": "open"}
    stranger.save(account, "account", {"safety": b'{"of":"a later schema"}'}, schema=7)
    bring_in(session, stranger.export())
    assert levels(session) == {"Ерлан": "at_risk"}
    before = vaults.projected(session)
    session.rebuild()
    assert vaults.projected(session) == before
