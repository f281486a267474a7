"""Nothing withheld leaks: whatever is chosen and ruled, none of its bytes are in what a bundle would carry.

One vault holds an interview of each mixture of consent and level, each part of which tells a mark of its own.
What may go is said here once more, by hand, and held against the bytes that would go.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import NamedTuple

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kuager.bundle.content import Content, SignedSegment
from kuager.flows import choosing
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
from tests.support import vaults

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
    """The vault, to whom it sends, and what was told."""

    session: Session
    to: OriginId
    told: list[Told]


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    root = tmp_path_factory.mktemp("archive")
    session, other = vaults.vault(root / "one"), vaults.vault(root / "other", "Ainur")
    vaults.befriend(session, other)
    days = itertools.cycle(DAYS)
    told = [
        record(session, answer, level, next(days))
        for level in LEVELS
        for answer in (ANSWERS if level == "open" else ANSWERS[:2])
    ]
    session.close_segments()
    yield Archive(session, OriginId(other.history.origin), told)
    session.lock()
    other.lock()


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    rules=st.frozensets(st.sampled_from(RULES), max_size=3),
    at_risk=st.booleans(),
    days=st.sampled_from((("", ""), ("2026-11-01", ""), ("", "2026-10-31"))),
    people=st.sets(st.integers(0, 9), max_size=3),
)
def test_nothing_withheld_is_in_what_goes(
    archive: Archive,
    rules: frozenset[tuple[str, str]],
    at_risk: bool,
    days: tuple[str, str],
    people: set[int],
) -> None:
    session, told = archive.session, archive.told
    choosing.keep_rules(session, archive.to, rules)
    persons = tuple(told[each].person for each in sorted(people) if each < len(told))
    choice = Choice(at_risk=at_risk, since=days[0], until=days[1], people=persons)
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
            expected = each.goes(choice, rules, kind, section)
            assert (each.mark(kind, section) in plain) == expected, (each, kind, section)
    _holds_together(content)
    plan = chosen.plan()
    assert plan.goes.get("testimony", 0) == sum(
        any(each.goes(choice, rules, kind, section) for kind, section in PARTS if kind == "testimony")
        for each in told
    )


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
