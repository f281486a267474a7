"""A tombstone dominates: in whatever order vaults hear of bytes and of their erasure, none are left.

Three real vaults of the same two members correct interviews, add accounts to them, ask and decide to erase,
and hear of each other, as Hypothesis invents it. In the end all have heard of everything.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, event, example, given, settings
from hypothesis import strategies as st

from kuager.crypto.signing import SigningKey
from kuager.errors import AppError
from kuager.flows import erasure, exchange, interview
from kuager.flows.unlock import Session
from kuager.model.erasure import Statement, decision_id
from kuager.model.ids import MemberId, RecordId
from kuager.model.testimony import Narrative
from kuager.vault import decisions, projections
from kuager.vault import erasure as deciding
from kuager.vault.history import Change
from tests.properties.test_merge import NAMES, bring, sent, state
from tests.support import vaults

Opener = Callable[[], AbstractContextManager[list[Session]]]
FIRST, SECOND = SigningKey.generate(), SigningKey.generate()
IDS = (MemberId("a" * 32), MemberId("b" * 32))


def _let_in(session: Session) -> None:
    """The same two members in every vault, and no other who decides: what they agree on holds in all."""
    session.database.run("DELETE FROM slot")
    for number, (member, key) in enumerate(zip(IDS, (FIRST, SECOND), strict=True)):
        public = key.public
        session.database.run(
            "INSERT INTO member VALUES(?,?,?,?,'')", (member, f"m{number}", public.ed25519, public.mldsa65)
        )
        session.database.run("INSERT INTO slot VALUES(?,'passphrase',?,'','')", (f"slot{number}", member))


@pytest.fixture(scope="module")
def befriended(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("befriended")
    sessions = [vaults.vault(root / name, name) for name in NAMES]
    for one in sessions:
        for other in sessions:
            if one is not other:
                exchange.trust(one, exchange.own_card(other), other.member.name)
    for number in range(2):
        vaults.record(sessions[0], vaults.told(f"t{number}", f"Айгүл {number}", f"Мысал {number}"))
    for other in sessions[1:]:
        bring(other, sent(sessions[0]))
    for session in sessions:
        session.lock()
    return root


@pytest.fixture
def open_copies(befriended: Path) -> Opener:
    @contextmanager
    def copies() -> Iterator[list[Session]]:
        with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
            root = Path(folder) / "copy"
            shutil.copytree(befriended, root)
            clock = vaults.FixedClock()
            made = []
            for name in NAMES:
                made.append(vaults.unlocked_copy(root / name, clock))
                _let_in(made[-1])
                stack.callback(made[-1].lock)
            yield made

    return copies


def act(session: Session, what: int) -> None:
    """One of the things a person does, chosen by a number; what is erased already refuses it."""
    rows = interview.listing(session)
    if not rows:
        return
    record = rows[what % len(rows)].id
    editing = interview.open_recorded(session, record)
    document = editing.interview
    try:
        if what % 5 == 0:
            changed = msgspec.structs.replace(document, narrative=Narrative(f"told again {what}"))
            interview.save(session, editing.with_interview(changed))
        elif what % 5 == 1:  # another account of the same interview, which the request knows nothing of
            account = msgspec.structs.replace(vaults.told().persons[0], relation=f"relation_{what}")
            changed = msgspec.structs.replace(document, persons=(*document.persons, account))
            interview.save(session, editing.with_interview(changed))
        elif what % 5 == 2:
            erasure.ask(session, record, "testimony", f"asked {what}")
        else:
            for asked in decisions.every(session.database):
                _decide(session, asked.id, asked.digest, (IDS[0], FIRST) if what % 2 else (IDS[1], SECOND))
    except AppError as error:
        if error.code not in {"erasure.asked", "record.erased"}:
            raise


def _decide(session: Session, request: RecordId, digest: str, member: tuple[MemberId, SigningKey]) -> None:
    who, key = member
    decision = decisions.signed(key, Statement(request, digest, who))
    change = Change(decision_id(request, who), "erasure_decision", {"decision": decision})
    session.history.save([change], who, session.clock())
    with session.database.transaction():
        deciding.settle(session.database, session.blobs, session.rules)


WHO = st.integers(0, 2)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("act"), WHO, st.sampled_from((0, 1, 2, 3, 3, 4, 4, 5, 6, 7))),
        st.tuples(st.just("hear"), WHO, WHO),
    ),
    min_size=6,
    max_size=16,
).map(lambda steps: [("act", 0, 2), ("hear", 1, 0), *steps])

ERASED_BEFORE_HEARD = [
    *(("act", 0, 2), ("act", 0, 3), ("act", 0, 4), ("act", 1, 6), ("act", 2, 10)),
    *(("hear", 1, 0), ("hear", 0, 1), ("hear", 0, 2)),
]
"""Erased in one vault while others add an account and correct; then they hear of each other."""

DECIDED_APART = [
    *(("act", 1, 6), ("act", 0, 2), ("hear", 1, 0), ("hear", 2, 0), ("act", 1, 3), ("act", 2, 4)),
    *(("hear", 0, 1), ("act", 1, 10), ("hear", 0, 2), ("hear", 1, 2)),
]
"""The two members say yes in two vaults that have not heard of each other."""


def _held(session: Session) -> list[tuple[object, ...]]:
    """Sections with bytes of what is erased here: there must be none."""
    return session.database.rows(
        "SELECT d.kind, s.name FROM section s JOIN record d ON d.n=s.record "
        "JOIN erased e ON e.record=d.id AND e.kind=d.kind WHERE s.content IS NOT NULL OR s.salt IS NOT NULL"
    )


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=STEPS, order=st.permutations(range(3)))
@example(steps=ERASED_BEFORE_HEARD, order=[0, 1, 2])
@example(steps=DECIDED_APART, order=[2, 0, 1])
def test_no_order_brings_back_what_was_erased(
    open_copies: Opener, steps: Sequence[tuple[str, int, int]], order: list[int]
) -> None:
    with open_copies() as sessions:
        for verb, who, what in steps:
            if verb == "act":
                act(sessions[who], what)
            elif who != what:
                bring(sessions[who], sent(sessions[what]))
            assert _held(sessions[who]) == []
        contents = [sent(session) for session in sessions]
        for _ in range(2):  # what one vault relays of another only after it has heard it
            for at, session in enumerate(sessions):
                for other in order if at else reversed(order):
                    if other != at:
                        bring(session, contents[other])
                        assert _held(session) == []
            contents = [sent(session) for session in sessions]
        states = [_lists(session) for session in sessions]
        assert states[1] == states[0]
        assert states[2] == states[0]
        for session in sessions:
            erased = {row[0] for row in session.database.rows("SELECT record FROM erased")}
            event("erased" if erased else "nothing was decided")
            assert not erased & {row.id for row in interview.listing(session, hidden=True)}
            with session.database.transaction():
                projections.rebuild(session.database, session.rules)
            assert _lists(session) == states[0]
            assert _held(session) == []


def _lists(session: Session) -> dict[str, object]:
    """What people see, whose interviews have tombstones, and every byte that stands.

    A vault that never had the bytes of an account has no tombstone of it, but gets one should they come.
    """
    found = state(session)
    heads = found["heads"]
    assert isinstance(heads, list)
    erased = session.database.rows("SELECT record FROM erased WHERE kind='testimony' ORDER BY 1")
    return {**found, "heads": [head for head in heads if head[-1] is not None], "erased": erased}
