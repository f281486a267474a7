"""Offices exchange bundles in any order, lose them, restore, revoke, withhold and erase: nothing is lost,
nothing leaks, nothing comes back.

Hypothesis invents what happens (`tests.support.network` does it and knows what must hold). By default a few
short histories are played; `KUAGER_MACHINE=500x40` plays 500 of 40 steps each.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)

from kuager.flows.choosing import Choice
from kuager.model.testimony import Safety, SectionSafety
from tests.support import network_truths as truths
from tests.support import offices, vaults
from tests.support.network import EVERYTHING, Network
from tests.support.offices import Office

EXAMPLES, STEPS = map(int, os.environ.get("KUAGER_MACHINE", "8x14").split("x"))

Templates = dict[bool, tuple[Path, tuple[str, ...]]]
OFFICE = st.integers(0, len(offices.ROLES) - 1)
OTHERS = st.sets(OFFICE, min_size=1)
WHICH = st.integers(0, 30)
RULES = st.sets(st.sampled_from((("testimony", "narrative"), ("account", "names"), ("testimony", "session"))))
CHOICE = st.builds(
    Choice,
    everything=st.booleans(),
    recordings=st.booleans(),
    only_new=st.booleans(),
    at_risk=st.sampled_from((False, False, False, True)),
)
SAFETY = st.sampled_from(
    (
        Safety("careful"),
        Safety("open"),
        Safety("careful", sections=(SectionSafety("narrative"), SectionSafety("videos"))),
        Safety("at_risk"),
    )
)


class Offices(RuleBasedStateMachine):
    """Each step does one thing at one office, and then everything that must hold there is looked at."""

    templates: Templates

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.network: Network | None = None

    @property
    def net(self) -> Network:
        assert self.network is not None
        return self.network

    @initialize(organised=st.booleans(), thrifty=st.booleans())
    def begin(self, organised: bool, thrifty: bool) -> None:
        template, sheets = self.templates[organised]
        self.network = Network(template, self.folder, sheets)
        self.in_the_end = Choice(everything=True, only_new=thrifty)

    def at(self, number: int) -> Office:
        return self.net.offices[number]

    @rule(at=OFFICE, safety=SAFETY)
    def record(self, at: int, safety: Safety) -> None:
        self.net.record(self.at(at), safety)
        truths.check(self.net, self.at(at))

    @rule(at=OFFICE, which=WHICH, person=st.booleans())
    def correct(self, at: int, which: int, person: bool) -> None:
        self.net.correct(self.at(at), which, person=person)
        truths.check(self.net, self.at(at))

    @rule(at=OFFICE, which=WHICH)
    def film(self, at: int, which: int) -> None:
        self.net.film(self.at(at), which)
        truths.check(self.net, self.at(at))

    @rule(at=OFFICE, which=WHICH, safety=SAFETY)
    def guard(self, at: int, which: int, safety: Safety) -> None:
        self.net.guard(self.at(at), which, safety)
        truths.check(self.net, self.at(at))

    @rule(at=OFFICE, which=WHICH)
    def resolve(self, at: int, which: int) -> None:
        self.net.resolve(self.at(at), which)
        truths.check(self.net, self.at(at))

    @rule(at=OFFICE, which=WHICH, other=WHICH)
    def link(self, at: int, which: int, other: int) -> None:
        self.net.link(self.at(at), which, other)
        truths.check(self.net, self.at(at))

    @rule(at=OFFICE, which=WHICH, sure=WHICH)
    def withdraw(self, at: int, which: int, sure: int) -> None:
        if sure % 3:
            return  # what is withdrawn travels no more
        self.net.withdraw(self.at(at), which)
        truths.check(self.net, self.at(at))

    @rule(at=OFFICE, to=OFFICE, rules=RULES)
    def make_rules(self, at: int, to: int, rules: set[tuple[str, str]]) -> None:
        self.net.rule(self.at(at), to, rules)

    @rule(at=OFFICE, to=OTHERS, choice=CHOICE)
    def send(self, at: int, to: set[int], choice: Choice) -> None:
        self.net.send(self.at(at), to, choice)

    @rule(at=OFFICE, to=OFFICE)
    def carry(self, at: int, to: int) -> None:
        """Sent, brought in at once, and signed for: what happens most."""
        count = len(self.net.road)
        self.net.send(self.at(at), [to], EVERYTHING)
        if len(self.net.road) > count:
            self.net.bring(to, *(path for _, path in self.net.road[count:]), asked=False)
            truths.check(self.net, self.at(to))
            self.net.give(self.at(to), at)
            self.net.take(len(self.net.receipts) - 1)
            truths.check(self.net, self.at(at))

    @rule(at=OFFICE, other=OFFICE)
    def meet(self, at: int, other: int) -> None:
        """They give each other everything."""
        for sender, to in ((at, other), (other, at)):
            count = len(self.net.road)
            self.net.send(self.at(sender), [to], EVERYTHING)
            if len(self.net.road) > count:
                self.net.bring(to, *(path for _, path in self.net.road[count:]), asked=True)
                truths.check(self.net, self.at(to))

    @precondition(lambda self: self.network and self.network.road)
    @rule(which=WHICH, asked=st.booleans())
    def arrive(self, which: int, asked: bool) -> None:
        self.net.arrive(which, asked=asked)
        for office in self.net.offices:
            truths.check(self.net, office)

    @precondition(lambda self: self.network and self.network.road)
    @rule(at=OFFICE, which=st.lists(WHICH, min_size=2, max_size=5))
    def arrive_together(self, at: int, which: list[int]) -> None:
        self.net.bring_many(at, which)
        truths.check(self.net, self.at(at))

    @precondition(lambda self: self.network and self.network.road)
    @rule(which=WHICH)
    def lose(self, which: int) -> None:
        self.net.lose(which)

    @rule(at=OFFICE, to=OFFICE)
    def give(self, at: int, to: int) -> None:
        self.net.give(self.at(at), to)

    @precondition(lambda self: self.network and self.network.receipts)
    @rule(which=WHICH)
    def take(self, which: int) -> None:
        self.net.take(which)
        for office in self.net.offices:
            truths.check(self.net, office)

    @rule(at=OFFICE, which=WHICH)
    def ask(self, at: int, which: int) -> None:
        self.net.ask(self.at(at), which)
        truths.check(self.net, self.at(at))

    @rule(at=OFFICE, which=WHICH)
    def agree_here(self, at: int, which: int) -> None:
        self.net.agree_here(self.at(at), which)
        truths.check(self.net, self.at(at))

    @precondition(lambda self: self.network and self.network.agreed)
    @rule(at=OFFICE, which=WHICH, agreed=st.sampled_from((True, True, True, False)))
    def decide(self, at: int, which: int, agreed: bool) -> None:
        self.net.decide(self.at(at), which, agreed=agreed)
        truths.check(self.net, self.at(at))

    @rule(at=OFFICE, second=st.booleans())
    def enter(self, at: int, second: bool) -> None:
        self.at(at).enter(vaults.OTHER_WORDS if second else vaults.WORDS)
        truths.check(self.net, self.at(at))

    @rule(at=OFFICE)
    def back_up(self, at: int) -> None:
        self.net.back_up(self.at(at))

    @precondition(lambda self: self.network and any(each.backups for each in self.network.offices))
    @rule(at=OFFICE, which=WHICH)
    def restore(self, at: int, which: int) -> None:
        self.net.restore(self.at(at), which)
        for office in self.net.offices:
            truths.check(self.net, office)

    @precondition(lambda self: self.network and self.network.sheets)
    @rule(at=OFFICE, sure=WHICH)
    def revoke(self, at: int, sure: int) -> None:
        if sure % 4 or any(each.revoked for each in self.net.offices):
            return  # whoever was revoked is out of it
        self.net.revoke(self.at(at))
        for office in self.net.offices:
            truths.check(self.net, office)

    def teardown(self) -> None:
        if self.network is None:
            return
        try:
            self.net.exchange_everything(self.in_the_end)
            for office in self.net.offices:
                truths.check(self.net, office)
            truths.check_alike(self.net)
            truths.check_signatures(self.net)
        finally:
            self.net.close()
            shutil.rmtree(self.folder, ignore_errors=True)


@pytest.fixture(scope="module")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Templates:
    """The same offices with and without an organisation."""
    found: Templates = {}
    for organised in (False, True):
        root = tmp_path_factory.mktemp("offices")
        found[organised] = root, offices.found(root, organised=organised)
    return found


@pytest.fixture
def in_memory(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Vaults lie in memory where the system has room there: each step is written durably."""
    if os.access("/dev/shm", os.W_OK):
        folder = Path(tempfile.mkdtemp(prefix="kuager-offices-", dir="/dev/shm"))
        monkeypatch.setattr(tempfile, "tempdir", str(folder))
        yield
        shutil.rmtree(folder, ignore_errors=True)
    else:
        yield


@pytest.mark.usefixtures("in_memory")
def test_whatever_offices_do_nothing_is_lost_leaked_or_back(templates: Templates) -> None:
    machine = type("Played", (Offices,), {"templates": templates})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=STEPS,
            deadline=None,
            derandomize="KUAGER_MACHINE" not in os.environ,  # the long run looks for what is new
            suppress_health_check=list(HealthCheck),
        ),
    )
