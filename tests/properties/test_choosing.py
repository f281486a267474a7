"""Nothing withheld leaks: whatever is chosen and ruled, none of its bytes are in what a bundle would carry.

One vault holds an interview of each mixture of consent and level, each part of which tells a mark of its own.
What may go is said here once more, by hand, and held against the bytes that would go.
"""

from __future__ import annotations

import itertools
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kuager.bundle.content import Content, SignedSegment
from kuager.flows import choosing, exchange, receipts
from kuager.flows.choosing import Choice
from kuager.flows.unlock import Session
from kuager.model import canonical
from kuager.model.account import AccountNames, AccountSafety, Circumstances, Identity
from kuager.model.consent import Consent, Grant
from kuager.model.ids import OriginId, RecordId
from kuager.model.names import Name
from kuager.model.place import Place
from kuager.model.revision import Header, Segment, digest_of, read_segment
from kuager.model.testimony import Contact, Narrative, Safety, SectionSafety, Testifier
from kuager.task import Task
from tests.support import vaults

SILENT = Task.silent()
ANSWERS = ("yes", "", "no", "ask_again")
LEVELS = ("open", "contact", "at_risk", "account")
DAYS = ("3.10.2026", "22.11.2026")
RULES = (
    ("testimony", "contact"),
    ("testimony", "narrative"),
    ("account", "identity"),
    ("account", "names"),
    ("account", "circumstances"),
)


class Told(NamedTuple):
    """An interview: how it was answered, what is at risk, its day; and the file of whom it tells."""

    answer: str
    level: str
    day: str
    person: RecordId

    def mark(self, kind: str, section: str) -> bytes:
        """What its part of this name tells."""
        return f"mark-{LEVELS.index(self.level)}{ANSWERS.index(self.answer)}-{kind}-{section}.".encode()

    def goes(self, choice: Choice, rules: frozenset[tuple[str, str]], kind: str, section: str) -> bool:
        """Whether this part may be in a bundle."""
        since, until = choice.since or "0", choice.until or "9"
        day = {"3.10.2026": "2026-10-03", "22.11.2026": "2026-11-22"}[self.day]
        risky = self.level == "at_risk" or (self.level == "account" and kind == "account")
        part_risky = (self.level, kind, section) == ("contact", "testimony", "contact")
        return (
            self.answer == "yes"
            and (choice.at_risk or not (risky or part_risky))
            and (kind, section) not in rules
            and since <= day <= until
            and (not choice.people or self.person in choice.people)
        )


PARTS = (
    *(("testimony", "contact"), ("testimony", "narrative"), ("testimony", "testifier")),
    *(("account", "names"), ("account", "identity"), ("account", "circumstances")),
)


def record(session: Session, answer: str, level: str, day: str) -> Told:
    interview = vaults.told()
    account = RecordId(interview.persons[0].account)
    told = Told(answer, level, day, account)

    def said(kind: str, section: str) -> str:
        return told.mark(kind, section).decode()

    person = msgspec.structs.replace(
        interview.persons[0],
        names=AccountNames((Name(said("account", "names")),)),
        identity=Identity(profession=said("account", "identity")),
        circumstances=Circumstances(health=said("account", "circumstances")),
        safety=AccountSafety("at_risk" if level == "account" else "open"),
    )
    grants = (Grant("keep_and_study", answer),) if answer else ()
    parts = (SectionSafety("contact"),) if level == "contact" else ()
    vaults.record(
        session,
        msgspec.structs.replace(
            interview,
            session=msgspec.structs.replace(interview.session, date=vaults.when(day)),
            testifier=Testifier((Name(said("testimony", "testifier")),)),
            contact=Contact(Place(said("testimony", "contact")), ()),
            narrative=Narrative(said("testimony", "narrative")),
            consent=Consent(interview.id, grants, "Marzhan", "kk"),
            safety=Safety("at_risk" if level == "at_risk" else "careful", sections=parts),
            persons=(person,),
        ),
    )
    return told


class Archive(NamedTuple):
    """A vault, to whom it sends, and what was told; and both vaults as they were left, to be copied."""

    sender: Session
    to: OriginId
    told: list[Told]
    left: Path

    @contextmanager
    def copy(self) -> Iterator[tuple[Session, Session, Path]]:
        """The two vaults, and a folder between them."""
        with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
            folder, clock = Path(name), vaults.FixedClock()
            shutil.copytree(self.left, folder / "left")
            opened = [vaults.unlocked_copy(folder / "left" / each, clock) for each in ("one", "other")]
            for each in opened:
                stack.callback(each.lock)
            yield opened[0], opened[1], folder


class Drawn(NamedTuple):
    """What somebody chooses, and the rules that hold then."""

    at_risk: bool = False
    days: tuple[str, str] = ("", "")
    people: frozenset[int] = frozenset()
    rules: frozenset[tuple[str, str]] = frozenset()


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    root = tmp_path_factory.mktemp("archive")
    session, other = vaults.vault(root / "left" / "one"), vaults.vault(root / "left" / "other", "Ainur")
    vaults.befriend(session, other)
    days = itertools.cycle(DAYS)
    told = [
        record(session, answer, level, next(days))
        for level in LEVELS
        for answer in (ANSWERS if level == "open" else ANSWERS[:2])
    ]
    origin = OriginId(other.history.origin)
    session.lock()
    other.lock()
    shutil.copytree(root / "left", root / "used")
    session = vaults.unlocked_copy(root / "used" / "one")
    yield Archive(session, origin, told, root / "left")
    session.lock()


DRAWN = st.builds(
    Drawn,
    st.booleans(),
    st.sampled_from((("", ""), ("2026-11-01", ""), ("", "2026-10-31"))),
    st.frozensets(st.integers(0, 9), max_size=3),
    st.frozensets(st.sampled_from(RULES), max_size=3),
)


def choice_of(told: list[Told], drawn: Drawn, *, only_new: bool = False) -> Choice:
    people = tuple(told[each].person for each in sorted(drawn.people))
    since, until = drawn.days
    return Choice(at_risk=drawn.at_risk, since=since, until=until, people=people, only_new=only_new)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(drawn=DRAWN)
def test_nothing_withheld_is_in_what_goes(archive: Archive, drawn: Drawn) -> None:
    session, told = archive.sender, archive.told
    choosing.keep_rules(session, archive.to, drawn.rules)
    choice = choice_of(told, drawn)
    chosen = choosing.choose(session, [archive.to], choice)
    content = Content(
        [SignedSegment(*row) for row in chosen.relay.segments],
        list(chosen.relay.headers),
        list(chosen.relay.sections),
        list(chosen.relay.blobs),
    )
    plain = b"\n".join(data for _, data in content.sections)
    for each in told:
        for kind, section in PARTS:
            expected = each.goes(choice, drawn.rules, kind, section)
            assert (each.mark(kind, section) in plain) == expected, (each, kind, section)
    _holds_together(content)
    assert chosen.plan().goes.get("testimony", 0) == sum(
        any(each.goes(choice, drawn.rules, kind, section) for kind, section in PARTS if kind == "testimony")
        for each in told
    )


@settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    sends=st.lists(st.tuples(DRAWN, st.sampled_from(("lost", "came", "signed for"))), min_size=1, max_size=4)
)
def test_what_was_held_back_is_filled_in_the_end(archive: Archive, sends: list[tuple[Drawn, str]]) -> None:
    """Whatever was chosen, lost and signed for: in the end all is there that may be, and nothing else."""
    with archive.copy() as (sender, receiver, folder):
        for drawn, what in (*sends, (Drawn(at_risk=True), "signed for")):
            choosing.keep_rules(sender, archive.to, drawn.rules)
            choice = choice_of(archive.told, drawn, only_new=True)
            if not choosing.choose(sender, [archive.to], choice).relay.reach():
                continue  # they have signed for all of it
            path, _ = exchange.export(sender, folder, [archive.to], SILENT, choice)
            if what == "lost":
                continue
            incoming = exchange.open_bundle(receiver, path, SILENT)
            assert incoming.rows == (), "nothing waits for what was held back"
            exchange.bring_in(receiver, incoming, SILENT)
            if what == "signed for":
                to = [OriginId(sender.history.origin)]
                offered = receipts.look(sender, receipts.give(receiver, folder, to, SILENT), SILENT)
                assert offered is not None
                receipts.take(sender, offered)
        held = b"\n".join(row[0] for row in receiver.database.rows("SELECT content FROM section") if row[0])
        for each in archive.told:
            for kind, section in PARTS:
                assert (each.mark(kind, section) in held) == (each.answer == "yes")
        last = choosing.plan(sender, [archive.to], Choice(only_new=True, at_risk=True))
        assert (last.goes, sum(last.signed_for.values()) > 0) == ({}, True)


def _holds_together(content: Content) -> None:
    """Each header is listed by a segment, each section named by a header, each segment follows the last."""
    listed: set[str] = set()
    before: Segment | None = None
    for signed in content.segments:
        segment = read_segment(signed.content)
        assert segment.number == (1 if before is None else before.number + 1)
        listed |= set(segment.headers)
        before = segment
    headers = [canonical.decode(each, Header) for each in content.headers]
    assert {digest_of(each) for each in content.headers} <= listed
    named = {entry.digest for header in headers for entry in header.sections.values()}
    assert {digest_of(salt + data) for salt, data in content.sections} <= named
