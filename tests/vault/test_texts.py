"""What is told in words is found, wherever in an interview it stands, and gone with what held it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from kuager.flows import interview as recording
from kuager.flows import search
from kuager.flows.search import Query
from kuager.flows.unlock import Session
from kuager.model.interview import Interview
from kuager.model.steps import Representation, Representative, Reprisal, Reprisals, Step, Steps
from kuager.vault import texts
from tests.support import vaults


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = vaults.vault(tmp_path / "vault")
    yield opened
    opened.lock()


def of_a_family() -> Interview:
    """Every told text in it is a word of its own."""
    return msgspec.structs.replace(
        vaults.told(),
        steps=Steps((Step("appeal", to_whom="qa", what="qb", number="qc", answer="qd"),), "qe"),
        representation=Representation((Representative("qf", number="qg", issued_by="qh", scope="qi"),)),
        reprisals=Reprisals(
            (Reprisal("other", to_whom="qj", by_whom="qk", because="ql", what="qm", reported="qn"),)
        ),
    )


WORDS = [f"q{letter}" for letter in "abcdefghijklmn"]


def found(session: Session, words: str) -> list[str]:
    return [hit.row.id for hit in search.exact(session, "interview", Query(words))]


def test_each_word_of_a_family_finds_its_interview_and_says_so(session: Session) -> None:
    interview = vaults.record(session, of_a_family())
    vaults.record(session, vaults.told("32", person="Ерлан Үлгіұлы"))
    for word in WORDS:
        assert found(session, word) == [interview.id], word
    assert set(WORDS) <= set(texts.read(session.database, "interview", interview.id))
    before = vaults.projected(session)
    session.rebuild()
    assert vaults.projected(session) == before


def test_a_word_that_was_corrected_away_finds_nothing(session: Session) -> None:
    interview = vaults.record(session, of_a_family())
    editing = recording.open_recorded(session, interview.id)
    empty = msgspec.structs.replace(
        editing.interview, steps=Steps(), representation=Representation(), reprisals=Reprisals()
    )
    saved = recording.save(session, editing.with_interview(empty))
    assert saved.editing.interview.steps == Steps()
    assert [word for word in WORDS if found(session, word)] == []
