"""Merging is a union: done twice it changes nothing, and no order or relay gives another result.

Three real vaults edit, hear of each other or not, and resolve conflicts, as Hypothesis invents it.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from random import Random

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kuager.bundle import draft as plans
from kuager.bundle.content import Content
from kuager.bundle.plan import MergePlan
from kuager.bundle.verify import take_apart
from kuager.flows import interview, merging, organisation, people, review
from kuager.flows.merging import Came
from kuager.flows.unlock import Session
from kuager.model.ids import OriginId, RecordId
from kuager.model.names import Name
from kuager.model.revision import SectionBytes, digest_of, read_header, read_segment
from kuager.model.testimony import Safety, Testifier
from kuager.task import Task
from kuager.vault import merge, search
from tests.support import leaving, vaults

NAMES = ("one", "two", "three")
TASK = Task.silent()
Opener = Callable[[], AbstractContextManager[list[Session]]]


@pytest.fixture(scope="module")
def befriended(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three vaults that trust each other, the first with an interview that all have."""
    root = tmp_path_factory.mktemp("befriended")
    sessions = [vaults.vault(root / name, name) for name in NAMES]
    vaults.befriend(*sessions)
    vaults.record(sessions[0], vaults.told())
    for other in sessions[1:]:
        bring(other, sent(sessions[0]))
    for session in sessions:
        session.lock()
    return root


@pytest.fixture
def open_copies(befriended: Path) -> Opener:
    """Opens a fresh copy of the three vaults."""

    @contextmanager
    def copies() -> Iterator[list[Session]]:
        with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
            root = Path(folder) / "copy"
            shutil.copytree(befriended, root)
            clock = vaults.FixedClock()
            made = []
            for name in NAMES:
                made.append(vaults.unlocked_copy(root / name, clock))
                stack.callback(made[-1].lock)
            yield made

    return copies


def sent(session: Session, *, everything: bool = True) -> Content:
    """What a bundle of this vault would carry."""
    return leaving.content(session, None if everything else session.history.origin)


def plan(session: Session, content: Content) -> MergePlan:
    held = merge.VaultHeld(session.database, session.history.origin)
    return plans.plan([take_apart(content, TASK)], held, organisation.beliefs(session), TASK)


def bring(session: Session, content: Content) -> MergePlan:
    found = plan(session, content)
    assert not found.refused
    assert not found.unknown
    assert not found.gaps
    merge.apply(session.database, session.blobs, found.rows, session.rules, TASK)
    return found


def state(session: Session) -> dict[str, object]:
    """All that must be equal in two vaults that hold the same: heads, contents, lists."""
    heads = session.database.rows(
        "SELECT d.id, d.kind, h.name, hex(r.digest), s.content FROM head h JOIN record d ON d.n=h.record "
        "JOIN section s ON s.n=h.section JOIN revision r ON r.n=s.revision ORDER BY 1,2,3,4"
    )
    tables = ("interview", "account", "person", "letter", "letter_person", "linked", "pair", "trait")
    lists = {t: sorted(session.database.rows(f"SELECT * FROM {t}")) for t in tables}  # noqa: S608
    columns = ", ".join(search.COLUMNS)
    found = session.database.rows(f"SELECT id, kind, {columns} FROM search ORDER BY id")  # noqa: S608
    return {"heads": heads, "search": found, **lists}


def act(session: Session, what: int) -> None:
    """One of the things a person does, chosen by a number."""
    record = interview.listing(session)[-1].id
    editing = interview.open_recorded(session, record)
    document = editing.interview
    if what % 7 == 0:
        vaults.record(session, vaults.told(str(what)))
    elif what % 7 == 1:
        changed = msgspec.structs.replace(document, testifier=Testifier((Name(f"Гүлшара {what}"),)))
        interview.save(session, editing.with_interview(changed), "spelling")
    elif what % 7 == 2:
        changed = msgspec.structs.replace(document, safety=Safety("at_risk" if what % 4 else "open"))
        interview.save(session, editing.with_interview(changed))
    elif what % 7 == 3:
        for conflict in review.conflicts(session)[:1]:
            chosen = conflict.sides[what % len(conflict.sides)].section
            assert chosen is not None
            review.resolve(session, conflict, chosen, f"decided {what}")
    elif what % 7 == 4:
        rows = people.listing(session)
        people.join(session, document.persons[0].account, RecordId(rows[what % len(rows)].id), "the same")
    elif what % 7 == 5:
        rows = people.listing(session)
        people.join(session, record, RecordId(rows[what % len(rows)].id), "he speaks himself")
    else:
        people.part(session, document.persons[0].account, "not the same")


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("act"), st.integers(0, 2), st.integers(0, 40)),
        st.tuples(st.just("hear"), st.integers(0, 2), st.integers(0, 2)),
    ),
    max_size=12,
)


def play(sessions: Sequence[Session], steps: Sequence[tuple[str, int, int]]) -> None:
    for verb, who, what in steps:
        if verb == "act":
            act(sessions[who], what)
        elif who != what:
            bring(sessions[who], sent(sessions[what]))


SETTINGS = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@SETTINGS
@given(steps=STEPS, order=st.permutations(range(3)))
def test_all_orders_end_alike_and_twice_is_once(
    open_copies: Opener, steps: list[tuple[str, int, int]], order: list[int]
) -> None:
    with open_copies() as sessions:
        _all_orders_end_alike(sessions, steps, order)


def _all_orders_end_alike(
    sessions: list[Session], steps: list[tuple[str, int, int]], order: list[int]
) -> None:
    play(sessions, steps)
    contents = [sent(session) for session in sessions]
    # Commutative: the first hears the others in one order, the second in the other one.
    for content in (contents[i] for i in order if i != 0):
        bring(sessions[0], content)
    for content in (contents[i] for i in reversed(order) if i != 1):
        bring(sessions[1], content)
    # Associative: the third hears the first, who relays the second.
    bring(sessions[2], sent(sessions[0]))
    first = state(sessions[0])
    assert state(sessions[1]) == first
    assert state(sessions[2]) == first
    # Idempotent: everything again, nothing new.
    for session in sessions:
        for content in contents:
            again = bring(session, content)
            assert again.empty
            assert again.new == 0
        assert state(session) == first
        session.rebuild()
        assert state(session) == first


def pieces_of(contents: Sequence[Content]) -> list[Came]:
    """Every segment as a content of its own, as if each had come in a bundle of its own."""
    signed = dict.fromkeys(segment for content in contents for segment in content.segments)
    every = {digest_of(header): header for content in contents for header in content.headers}
    sections = {SectionBytes(*each).digest: each for content in contents for each in content.sections}
    found = []
    for segment in signed:
        headers = [every[digest] for digest in read_segment(segment.content).headers if digest in every]
        named = {entry.digest for header in headers for entry in read_header(header).sections.values()}
        piece = Content([segment], headers, [each for digest, each in sections.items() if digest in named])
        found.append(Came(take_apart(piece, TASK), OriginId("5" * 32)))
    return found


def merged(session: Session, came: Sequence[Came]) -> None:
    with session.database.transaction():
        merging.merge(session, came, organisation.beliefs(session), TASK)


@settings(SETTINGS, max_examples=3)
@given(steps=STEPS, order=st.randoms(use_true_random=False))
def test_pieces_in_any_order_one_by_one_or_together_end_alike(
    open_copies: Opener, steps: list[tuple[str, int, int]], order: Random
) -> None:
    with open_copies() as sessions:
        play(sessions, steps)
        came = pieces_of([sent(session) for session in sessions])
        order.shuffle(came)
        for each in came:
            merged(sessions[0], [each])
        order.shuffle(came)
        merged(sessions[1], came)
        half = order.randrange(len(came) + 1)
        merged(sessions[2], came[:half])
        merged(sessions[2], came[half:])
        first = state(sessions[0])
        for session in sessions:
            assert state(session) == first
            assert session.database.rows("SELECT * FROM shelf") == []
