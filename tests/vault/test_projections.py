"""Read tables after what somebody else wrote arrived: renewed, they are what a rebuild makes of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kuager.flows import interview, letters, people
from kuager.flows.unlock import Session
from kuager.model.account import AccountNames, AccountSource
from kuager.model.consent import Consent, Grant
from kuager.model.ids import RecordId, consent_id, link_id
from kuager.model.letter import LetterBasis
from kuager.model.names import Name
from kuager.model.person import Link
from kuager.model.section import Section
from kuager.model.testimony import Narrative
from kuager.model.testimony import Session as Sitting
from kuager.task import Cancelled, Task
from kuager.vault import lines, projections
from kuager.vault.heads import read_heads
from kuager.vault.history import Change
from tests.support import vaults, whole_office
from tests.support.histories import Writer
from tests.support.strangers import bring_in, trust

TALK, ACCOUNT, LETTER, OTHER = (RecordId(digit * 32) for digit in "1234")
BASIS = LetterBasis("mfa_kz", "request", "kk", "request_kk", 1, (TALK,), (ACCOUNT, OTHER))
LATER = b'{"of":"a later schema"}'


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = vaults.vault(tmp_path / "vault")
    yield opened
    opened.lock()


@pytest.fixture
def stranger(session: Session) -> Writer:
    """Somebody who recorded an interview, joined its account to another one, and wrote a letter."""
    writer = Writer()
    trust(session, writer)
    writer.save(TALK, "testimony", {"session": Sitting(ticket="31")})
    writer.save(consent_id(TALK), "consent", {"consent": Consent(TALK, (Grant("kz_authorities", "yes"),))})
    for position, (account, name) in enumerate([(ACCOUNT, "Ерлан"), (OTHER, "Серікбол")]):
        sections = {"source": AccountSource(TALK, position=position), "names": AccountNames((Name(name),))}
        writer.save(account, "account", sections)
    writer.save(link_id(ACCOUNT), "link", {"link": Link(ACCOUNT, OTHER)})
    writer.save(LETTER, "letter", {"letter": BASIS})
    bring_in(session, writer.export())
    return writer


def as_rebuilt(session: Session) -> bool:
    """Whether rebuilding changes nothing."""
    renewed = vaults.projected(session)
    session.rebuild()
    return vaults.projected(session) == renewed


def test_all_is_there_before(session: Session, stranger: Writer) -> None:
    assert [row.consent for row in interview.listing(session)] == ["yes"]
    assert [(row.name, row.accounts, row.letters) for row in people.listing(session)] == [("Ерлан", 2, 1)]
    assert [row.persons for row in letters.listing(session)] == ["Ерлан, Ерлан"]
    assert as_rebuilt(session)


@pytest.mark.parametrize(
    ("record", "kind", "name"),
    [
        (TALK, "testimony", "session"),
        (consent_id(TALK), "consent", "consent"),
        (ACCOUNT, "account", "source"),
        (ACCOUNT, "account", "names"),
        (link_id(ACCOUNT), "link", "link"),
        (LETTER, "letter", "letter"),
    ],
    ids=lambda value: None if len(value) == 32 else value,
)
def test_a_writing_that_cannot_be_read_is_renewed_as_it_is_rebuilt(
    session: Session, stranger: Writer, record: RecordId, kind: str, name: str
) -> None:
    stranger.save(record, kind, {name: LATER}, schema=7)
    bring_in(session, stranger.export())
    assert read_heads(session.database, record, kind).shown(name).content == LATER
    assert as_rebuilt(session)


def test_a_consent_that_cannot_be_read_allows_nothing_from_then_on(
    session: Session, stranger: Writer
) -> None:
    stranger.save(consent_id(TALK), "consent", {"consent": LATER}, schema=7)
    bring_in(session, stranger.export())
    assert [row.consent for row in interview.listing(session)] == [""]


@pytest.mark.parametrize(
    ("record", "kind", "section"),
    [
        (ACCOUNT, "account", AccountSource(RecordId("9" * 32))),
        (OTHER, "account", AccountNames((Name("Айдос"), Name("Айдос Мысалұлы")))),
        (link_id(ACCOUNT), "link", Link(ACCOUNT, ACCOUNT)),
        (LETTER, "letter", LetterBasis("mfa_kz", "request", "kk", "x", 1, (OTHER,), (OTHER,))),
    ],
    ids=["another source", "another name", "parted", "another letter"],
)
def test_what_moves_leaves_no_row_behind(
    session: Session, stranger: Writer, record: RecordId, kind: str, section: Section
) -> None:
    name = {"account": "names" if isinstance(section, AccountNames) else "source"}.get(kind, kind)
    stranger.save(record, kind, {name: section})
    bring_in(session, stranger.export())
    assert as_rebuilt(session)


def test_another_kind_under_the_same_id_hides_nothing_from_a_search(
    session: Session, stranger: Writer
) -> None:
    stranger.save(TALK, "account", {"source": AccountSource(OTHER), "names": AccountNames((Name("Айдос"),))})
    stranger.save(TALK, "letter", {"letter": BASIS})
    bring_in(session, stranger.export())
    assert [row.id for row in vaults.found(session, "interview", "31")] == [TALK]
    assert [row.id for row in vaults.found(session, "person", "айдос")] == [TALK]
    assert as_rebuilt(session)


def test_pages_change_nothing(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    whole_office.record(session, 12)
    renewed = vaults.projected(session)
    assert as_rebuilt(session)
    for page, least in ((1, 0), (5, 3), (1000, 8)):
        monkeypatch.setattr(projections, "_PAGE", page)
        monkeypatch.setattr(projections, "_MANY", page)
        monkeypatch.setattr(lines, "_PAGE", page)
        monkeypatch.setattr(lines, "_FEW", least)
        session.rebuild()
        assert vaults.projected(session) == renewed


def test_what_is_made_from_much_is_made_apart(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "_FEW", 0)
    monkeypatch.setattr(lines, "_PAGE_BYTES", 1 << 16)
    long = Narrative("a long night " * 4000)
    changes = [Change(RecordId(f"{n:032x}"), "testimony", {"narrative": long}) for n in range(5)]
    steps: list[tuple[int, int | None]] = []
    task = Task(lambda done, total, what: steps.append((done, total)) if what == "lists" else None)
    session.history.save(changes, session.member.id, session.clock(), task=task)
    assert len(steps) > len(changes)
    assert len(interview.listing(session)) == len(changes)
    assert as_rebuilt(session)


def test_progress_only_grows_and_cancelling_leaves_all_as_it_was(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole_office.record(session, 6)
    before = vaults.projected(session)
    monkeypatch.setattr(lines, "_PAGE", 2)
    monkeypatch.setattr(lines, "_FEW", 0)
    office = whole_office.Office(seed=2)
    steps: list[tuple[int, int]] = []

    def listen(done: int, total: int | None, what: str) -> None:
        if what == "lists":
            assert total is not None
            steps.append((done, total))
            if len(steps) == stop_at:
                task.cancel()

    stop_at, task = 20, Task(listen)
    with pytest.raises(Cancelled):
        session.history.save(list(office.changes(8)), session.member.id, session.clock(), task=task)
    assert vaults.projected(session) == before
    stop_at, task, steps = 0, Task(listen), []
    session.history.save(list(office.changes(8)), session.member.id, session.clock(), task=task)
    assert steps == sorted(steps)
    assert len({done for done, _ in steps}) > 10
    assert 0.9 < steps[-1][0] / steps[-1][1] <= 1
