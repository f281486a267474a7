"""Twenty thousand files that are nearly right: each is refused in words or opens, and none leaves anything.

Whatever is raised but an `AppError` ends the test with the name of the attack and its seed. `bench.sh` goes
on where this stops.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from random import Random
from typing import Final

import pytest

from tests.hostile.attacks import Attacks
from tests.support.doors import Door
from tests.support.sieges import OTHER, SENDER, besieged, roster
from tests.support.writes import Writes

COUNTS: Final = {
    "age": 1_000,
    "tar": 14_200,
    "records": 2_500,
    "media": 1_000,
    "receipt": 1_000,
    "documents": 300,
}

REACHED: Final = {
    "age": {"bundle.truncated", "bundle.damaged"},
    "tar": {"bundle.damaged", "bundle.bad_signature", "bundle.not_a_bundle", "media", "receipt", "records"},
    "records": {
        "bundle.bad_signature",
        "bundle.damaged",
        "records",
        "refused.bad_signature",
        "refused.malformed",
    },
    "media": {"bundle.bad_signature", "bundle.damaged", "media"},
    "receipt": {"bundle.bad_signature", "bundle.damaged", "receipt"},
    "documents": {"bundle.damaged", "receipt", "roster.bad"},
}
"""What must have been met, so that nobody takes files for attacks that all fail at the door."""


def test_there_are_twenty_thousand() -> None:
    assert sum(COUNTS.values()) >= 20_000


@pytest.fixture(scope="module")
def stranger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Door]:
    """A vault without an organisation."""
    with besieged(tmp_path_factory.mktemp("stranger"), SENDER, OTHER) as found:
        yield found


@pytest.fixture(scope="module")
def member(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Door]:
    """One that looks into rosters, too."""
    with besieged(tmp_path_factory.mktemp("member"), joined=roster(versions=[{}])) as found:
        yield found


@pytest.mark.parametrize("name", COUNTS)
def test_it_is_refused_or_opens(stranger: Door, member: Door, name: str) -> None:
    door = member if name == "documents" else stranger
    make = getattr(Attacks(door), name)
    before, found, slowest = door.commits(), Counter[str](), 0.0
    with Writes() as writes:
        for seed in range(COUNTS[name]):
            kind, content = make(Random(f"{name} {seed}"))
            began = time.process_time()
            try:
                outcome = door.look_as(kind, content)
            except Exception as error:
                raise AssertionError(f"{name}, seed {seed}") from error
            slowest = max(slowest, time.process_time() - began)
            found.update((outcome.code or outcome.kind, *outcome.states))
    assert door.commits() == before
    assert writes.outside(door.folder) == []
    assert set(found) >= REACHED[name]
    assert slowest < 1  # seconds; thousands of times what a good one takes is an attack by itself
