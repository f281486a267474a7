"""Who has to agree before something is erased: counted over votes, and over papers that are only coming."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from kuager.crypto.signing import SigningKey
from kuager.flows.unlock import Session
from kuager.model import canonical
from kuager.model.erasure import DECISION, REQUEST, Request, Statement, Target, decision_id
from kuager.model.ids import MemberId, OriginId, RecordId
from kuager.vault import decisions
from kuager.vault.decisions import Paper, Vote
from tests.support import vaults

ONE, TWO = MemberId("a" * 32), MemberId("b" * 32)
STAFF, COORDINATOR = OriginId("1" * 32), OriginId("2" * 32)
ORGANISED = {STAFF: False, COORDINATOR: True}
REQUESTED = RecordId("c" * 32)
TOLD = Target(RecordId("d" * 32), "testimony")


def _vote(member: MemberId, office: str = "", *, agreed: bool = True, coordinator: bool = False) -> Vote:
    return Vote(member, "", agreed, coordinator=coordinator, office=office)


@pytest.mark.parametrize(
    ("votes", "organised", "lacking"),
    [
        ((), False, (2, False)),
        ((_vote(ONE),), False, (1, False)),
        ((_vote(ONE), _vote(ONE)), False, (1, False)),
        ((_vote(ONE), _vote(TWO, agreed=False)), False, (1, False)),
        ((_vote(ONE), _vote(TWO)), False, (0, False)),
        ((), True, (2, True)),
        ((_vote(ONE), _vote(TWO)), True, (1, True)),
        ((_vote(ONE), _vote(TWO, agreed=False, coordinator=True)), True, (1, True)),
        ((_vote(ONE, coordinator=True),), True, (1, False)),
        ((_vote(ONE), _vote(TWO, coordinator=True)), True, (0, False)),
        ((_vote(ONE, "x", coordinator=True), _vote(TWO, "x", coordinator=True)), True, (1, False)),
        ((_vote(ONE, "x", coordinator=True), _vote(ONE, "y")), True, (1, False)),
        ((_vote(ONE, "x", coordinator=True), _vote(TWO, "y")), True, (0, False)),
        ((_vote(ONE, "x", coordinator=True), _vote(TWO)), True, (0, False)),
    ],
)
def test_two_members_and_in_an_organisation_a_coordinator(
    votes: tuple[Vote, ...], organised: bool, lacking: tuple[int, bool]
) -> None:
    assert decisions.lacking(votes, ORGANISED if organised else None) == lacking


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = vaults.vault(tmp_path / "vault")
    yield opened
    opened.lock()


def _papers(*said: tuple[MemberId, OriginId, bool, int]) -> list[Paper]:
    request = canonical.encode(Request((TOLD,), "asked"))
    digest = hashlib.sha256(request).hexdigest()
    found = [Paper(REQUESTED, REQUEST, request, STAFF)]
    for member, origin, agreed, number in said:
        statement = Statement(REQUESTED, digest, member, agreed, number)
        content = canonical.encode(decisions.signed(SigningKey.generate(), statement))
        found.append(Paper(decision_id(REQUESTED, member), DECISION, content, origin))
    return found


def _is_decided(session: Session, *said: tuple[MemberId, OriginId, bool, int]) -> bool:
    (found,) = decisions.foreseen(session.database, _papers(*said), ORGANISED)
    assert (found.record, found.origin, found.targets) == (REQUESTED, STAFF, (TOLD,))
    return found.is_decided


def test_what_is_coming_is_counted_as_if_it_were_held(session: Session) -> None:
    yes, no = (TWO, COORDINATOR, True, 1), (TWO, COORDINATOR, False, 1)
    assert not _is_decided(session)
    assert _is_decided(session, (ONE, STAFF, True, 1), yes)
    assert not _is_decided(session, (ONE, STAFF, True, 1), (TWO, STAFF, True, 1))
    assert not _is_decided(session, (ONE, OriginId("9" * 32), True, 1), yes), "a machine on no roster"
    assert not _is_decided(session, (ONE, COORDINATOR, True, 1), yes), "one machine, whatever members it has"
    assert not _is_decided(session, (ONE, STAFF, True, 1), yes, no), "yes and no under one number is no"
    assert _is_decided(session, (ONE, STAFF, True, 1), no, (TWO, COORDINATOR, True, 2))
    assert _is_decided(session, (ONE, STAFF, True, 1), yes, (TWO, STAFF, False, 9)), "another machine's no"
    assert decisions.decided(session.database) == {}


def test_a_paper_that_only_a_later_program_reads_counts_for_nothing(session: Session) -> None:
    broken = [Paper(REQUESTED, kind, b"[" * 9000, COORDINATOR) for kind in (REQUEST, DECISION)]
    assert decisions.foreseen(session.database, broken, ORGANISED) == []
