"""What a trusted machine signs comes in, whatever it says, and everything that shows it bears it.

Sections are right by their schema and full of what breaks programs; records hang together in every wrong way:
links in rings, accounts of themselves, consents of nobody, revisions that replace what never was.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any, Final

import pytest

from kuager.flows import (
    attachments,
    consent_texts,
    duplicates,
    erasure,
    exchange,
    history,
    interview,
    letters,
    people,
    register,
    review,
    search,
    sources,
    whereabouts,
)
from kuager.flows.choosing import Choice
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId, consent_id, link_id, pair_id
from kuager.model.kinds import KINDS, section_type
from kuager.vault import projections
from tests.support import broken, mutations, vaults
from tests.support.doors import SILENT, Door
from tests.support.forging import TIME, Forge, History, Machine, Revision, sha256
from tests.support.sieges import OTHER, SENDER, Siege, besieged

OPAQUE: Final = (
    b"no JSON",
    b"\xff\xfe\0",
    b"[" * 5000,
    b'{"a":' * 3000,
    b'{"blob":"../../x","sha256":"\0"}',
    b'{"blob":{"blob":[]},"files":[{"blob":7,"sha256":[]},{"blob":"","sha256":""}],"sha256":null}',
    b'{"level":"later","sections":7}',
    b"9" * 5000,
    b"null",
)
NODES: Final = tuple(RecordId(each) for each in mutations.IDS)


Written = defaultdict[tuple[str, str, str], list[str]]
"""The headers that wrote a section, by record, kind and name."""


class Liar:
    """A machine that goes on and on, and knows how far it is believed; it replaces words of one beside it."""

    def __init__(
        self, siege: Siege, chance: Random, machine: Machine = SENDER, beside: Liar | None = None
    ) -> None:
        self._siege, self._chance, self._machine = siege, chance, machine
        self._next = History(machine, [])
        self.written: Written = defaultdict(list) if beside is None else beside.written

    def speak(self) -> bytes:
        """A bundle with one segment more."""
        revisions = [self._revision() for _ in range(self._chance.choice((1, 4, 12)))]
        self._said = History(
            self._machine, [revisions], self._next.number, self._next.first, self._next.previous
        )
        forge = Forge(self._machine, self._siege.reader, {}, self._siege.seal)
        self._packs = forge.packs([self._said])
        return forge.bundle(self._packs)

    def believed(self) -> None:
        """It was taken; what it wrote may be replaced by others, too."""
        self._next = self._said.after(self._packs)
        for header, revision in zip(self._packs.headers, self._said.segments[0], strict=True):
            for name in revision.sections:
                self.written[revision.record, revision.kind, name].append(sha256(header))

    def held(self) -> dict[str, Any]:
        """What somebody tells who holds all of it."""
        return {
            "origins": [
                {"origin": self._machine.origin, "segments": [[self._next.number - 1, self._next.previous]]}
            ]
        }

    def _revision(self) -> Revision:
        chance = self._chance
        kind = chance.choice(sorted(KINDS))
        record = self._record(kind)
        names = chance.sample(sorted(KINDS[kind]), chance.randint(1, len(KINDS[kind])))
        known = {name: section_type(kind, name) for name in [*names, *chance.choices(("", "why"), (3, 1))]}
        sections = {name: mutations.invented(of, chance) for name, of in known.items() if of is not None}
        parents = {name: self._parents(record, kind, name) for name in sections if name != "why"}
        withheld = frozenset(name for name in sections if chance.random() < 0.05)
        time = chance.choice((TIME, *mutations.TIMES[:3]))  # the others are of no calendar, and refused
        if chance.random() < 0.85:
            return Revision(record, kind, sections, parents, withheld=withheld, time=time)
        # What a later program wrote, or says to have written: nobody can check its form.
        opaque = {name: chance.choice(OPAQUE) for name in [*sections, "later"]}
        return Revision(record, chance.choice((kind, "later")), opaque, parents, schema=2, withheld=withheld)

    def _record(self, kind: str) -> RecordId:
        node, other = self._chance.choices(NODES, k=2)
        derived: dict[str, Callable[[], RecordId]] = {
            "consent": lambda: consent_id(node),
            "link": lambda: link_id(node),
            "pair": lambda: pair_id(node, other),
        }
        return derived[kind]() if kind in derived and self._chance.random() < 0.8 else node

    def _parents(self, record: str, kind: str, name: str) -> list[str]:
        written = self.written[record, kind, name]
        parents = (
            written[-1:] if self._chance.random() < 0.6 else self._chance.sample(written, len(written) // 2)
        )
        return [*parents, *(mutations.DIGESTS[:1] if self._chance.random() < 0.1 else ())][-64:]


def look_at_everything(session: Session) -> None:
    """What somebody may open."""
    for hidden in (False, True):
        for row in interview.listing(session, hidden=hidden):
            interview.open_recorded(session, row.id)
            interview.export_json(session, row.id, at_risk=True)
            whereabouts.of_interview(session, row.id)
        for source in sources.listing(session, hidden=hidden):
            sources.open_recorded(session, source.id)
            sources.export_json(session, source.id, at_risk=True)
        for person in people.listing(session, hidden=hidden):
            people.page(session, person.id)
            attachments.of_person(session, person.id)
            attachments.portrait(session, person.id)
        register.entries(session, letters.listing(session, hidden=hidden))
        for letter in letters.listing(session, hidden=hidden):
            register.read(session, letter.id)
            register.read_told(session, letter.id)
    for conflict in review.conflicts(session):
        review.keep_all(conflict)
    for kind in ("interview", "person", "source", "letter"):
        search.choices(session, kind)
    search.everywhere(session, search.Query("a"))
    register.pressing(session)
    consent_texts.offered(session)
    erasure.requests(session)
    duplicates.waiting(session)
    for record, kind in session.database.rows("SELECT id, kind FROM record"):
        for saving in history.savings(session, record, kind):
            history.names_in(session, history.changed(session, saving))


@pytest.fixture
def door(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Door]:
    with besieged(tmp_path_factory.mktemp("door"), SENDER, OTHER) as found:
        yield found


def listen(door: Door, chance: Random, rounds: int) -> None:
    """Bring in what two of them say, look at everything, and find read tables and vault in order."""
    session = door.session
    one = Liar(Siege(door), chance)
    other = Liar(Siege(door), chance, OTHER, one)
    for number in range(rounds):
        liar = one if number % 3 else other
        found = door.take(liar.speak())
        assert (found.kind, found.code) == ("records", ""), number
        assert not any(state.startswith("refused") for state in found.states), number
        liar.believed()
        if number % 8 == 7:
            told = Forge(OTHER, door).receipt(one.held(), number)
            assert door.take(Forge(OTHER, door).receipt_file(told)).revisions == 1
            look_at_everything(session)
    shown = vaults.projected(session)
    with session.database.transaction():
        projections.rebuild(session.database, session.rules)
    assert vaults.projected(session) == shown
    assert broken.looked_at(session.generation).damages == ()


def test_whatever_is_signed_comes_in_and_can_be_looked_at(door: Door, tmp_path: Path) -> None:
    listen(door, Random(31), rounds=24)
    assert_others_take_it(door, tmp_path)


def assert_others_take_it(door: Door, folder: Path) -> None:
    """What came in goes on to others, who refuse nothing of it."""
    with besieged(folder, SENDER, OTHER) as further:
        vaults.befriend(door.session, further.session)
        recipient = further.session.history.origin
        everything = Choice(everything=True, at_risk=True)
        path, _ = exchange.export(door.session, folder, [recipient], SILENT, everything)
        found = further.take(path.read_bytes())
        assert (found.kind, found.revisions > 0) == ("records", True)
        assert not any(state.startswith(("refused", "waiting", "unknown")) for state in found.states)
        look_at_everything(further.session)
