"""Three vaults that send, withhold, lose and repeat: what counts as safe is somewhere else, byte for byte."""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Sequence
from pathlib import Path

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kuager.flows import exchange, receipts, whereabouts
from kuager.flows import interview as recording
from kuager.flows.choosing import Choice
from kuager.flows.unlock import Session
from kuager.model.ids import OriginId
from kuager.model.testimony import Narrative, Safety, SectionSafety
from kuager.task import Task
from tests.support import vaults

SILENT = Task.silent()
COUNT = 3

machine = st.integers(0, COUNT - 1)
act = st.one_of(
    st.tuples(st.just("record"), machine, st.sampled_from(("open", "part", "at_risk"))),
    st.tuples(st.just("edit"), machine, st.integers(0, 9)),
    st.tuples(st.just("send"), machine, machine, st.booleans()),
    st.tuples(st.just("arrive"), st.integers(0, 9)),
    st.tuples(st.just("give"), machine, machine),
    st.tuples(st.just("take"), st.integers(0, 9)),
)

Bytes = set[tuple[str, int, str, bytes]]


def held(session: Session, record: str = "") -> Bytes:
    """Every section's bytes that are really there, of one record by id or of all."""
    return set(
        session.database.rows(
            "SELECT o.id, r.seq, s.name, s.content FROM section s JOIN revision r ON r.n=s.revision "
            "JOIN origin o ON o.n=r.origin JOIN record d ON d.n=s.record "
            "WHERE s.content IS NOT NULL AND (?1='' OR d.id=?1)",
            (record,),
        )
    )


class World:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.sessions = [vaults.vault(folder / f"vault{n}", f"member{n}") for n in range(COUNT)]
        vaults.befriend(*self.sessions)
        self.recorded: list[tuple[Session, str]] = []
        self.under_way: list[tuple[Session, Path]] = []
        self.given: list[tuple[Session, Path]] = []
        self.numbers = itertools.count(1)

    def record(self, at: int, level: str) -> None:
        told = vaults.told(str(next(self.numbers)))
        parts = (SectionSafety("narrative"),) if level == "part" else ()
        safety = Safety("at_risk" if level == "at_risk" else "careful", sections=parts)
        vaults.record(self.sessions[at], msgspec.structs.replace(told, safety=safety))
        self.recorded.append((self.sessions[at], told.id))

    def edit(self, at: int, which: int) -> None:
        here = [record for session, record in self.recorded if session is self.sessions[at]]
        if here:
            editing = recording.open_recorded(self.sessions[at], here[which % len(here)])  # type: ignore[arg-type]
            changed = Narrative(f"told anew {next(self.numbers)}")
            document = msgspec.structs.replace(editing.interview, narrative=changed)
            recording.save(self.sessions[at], editing.with_interview(document), "told anew")

    def send(self, at: int, to: int, everything: bool) -> None:
        one, other = self.sessions[at], self.sessions[to]
        if one is not other and held(one):
            path, _ = exchange.export(
                one, self.folder, [OriginId(other.history.origin)], SILENT, Choice(everything=everything)
            )
            self.under_way.append((other, path))

    def arrive(self, which: int) -> None:
        """Any bundle, in any order, also again; those that nobody asks for are lost."""
        if self.under_way:
            session, path = self.under_way[which % len(self.under_way)]
            exchange.bring_in(session, exchange.open_bundle(session, path, SILENT), SILENT)

    def give(self, at: int, to: int) -> None:
        if at != to:
            other = self.sessions[to]
            path = receipts.give(self.sessions[at], self.folder, [OriginId(other.history.origin)], SILENT)
            self.given.append((other, path))

    def take(self, which: int) -> None:
        if self.given:
            session, path = self.given[which % len(self.given)]
            offered = receipts.look(session, path, SILENT)
            assert offered is not None
            receipts.take(session, offered)

    def check(self) -> None:
        """What is said to be safe is with those who are named, and the read table is what a rebuild makes."""
        for session in self.sessions:
            others = {each.history.origin: each for each in self.sessions if each is not session}
            for record, kind in session.database.rows("SELECT id, kind FROM record"):
                found = whereabouts.whereabouts.of(session.database, [(record, kind)])
                kept = session.database.value(
                    "SELECT a.words FROM whereabouts a JOIN record d ON d.n=a.record "
                    "WHERE d.id=? AND d.kind=?",
                    (record, kind),
                )
                assert (kept or 0) == (found.words if found else 0)
                if found is None or found.words < whereabouts.SAFE:
                    continue
                here = held(session, record)
                assert here <= set().union(*(held(each, record) for each in others.values()))
                for holder in found.holders:
                    if holder.safe:
                        assert here <= held(others[holder.origin], record)

    def close(self) -> None:
        for session in self.sessions:
            session.lock()


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(act, min_size=4, max_size=14))
def test_what_counts_as_safe_is_somewhere_else(acts: Sequence[tuple[str, ...]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        world = World(Path(folder))
        try:
            for name, *arguments in acts:
                getattr(world, name)(*arguments)
                world.check()
            _everything_is_safe_in_the_end(world)
        finally:
            world.close()


def _everything_is_safe_in_the_end(world: World) -> None:
    """After everybody sent everything and signed for it, only what is at risk is only here."""
    pairs = [(one, other) for one in range(COUNT) for other in range(COUNT) if one != other]
    for _ in range(2):
        for one, other in pairs:
            world.send(one, other, True)
            if world.under_way:
                world.arrive(len(world.under_way) - 1)
    for one, other in pairs:
        world.give(one, other)
        world.take(len(world.given) - 1)
    world.check()
    for session in world.sessions:
        levels = whereabouts.levels(session, "interview")
        for row in recording.listing(session):
            kept = any(
                part.level == "at_risk"
                for safety in [recording.open_recorded(session, row.id).interview.safety]
                for part in safety.sections
            )
            if session.history.origin != row.origin:
                continue  # what is lacking here is not known here
            expected = whereabouts.NOTHING if row.safety == "at_risk" or kept else whereabouts.SAFE
            assert levels.of(row.id)[0] == expected
