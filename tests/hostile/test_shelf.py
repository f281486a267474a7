"""What somebody lays on the shelf of another vault, or hands over beside what is right, keeps nothing away.

A relay can forge no segment, but it can bring one: under the number of a right one, of a machine that nobody
knows yet, behind a gap, without end.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kuager.flows import exchange, incoming, waiting
from tests.hostile.samples import appended, to
from tests.support.doors import SILENT, Door
from tests.support.forging import Changes, Forge, History, Machine, Packs, canonical
from tests.support.sieges import OTHER, SENDER, STRANGER, besieged, source
from tests.support.vaults import projected

FORGED = (bytes(64), bytes(3309))
THREE = History(OTHER, [[source(f"of segment {number}", f"{number}" * 32)] for number in range(1, 4)])


@pytest.fixture
def door(tmp_path: Path) -> Iterator[Door]:
    with besieged(tmp_path, SENDER, OTHER) as found:
        yield found


def bundle(door: Door, *histories: History, changes: Changes | None = None, by: Machine = SENDER) -> bytes:
    forge = Forge(by, door, changes)
    return forge.bundle(forge.packs(histories))


def some(history: History, *numbers: int) -> History:
    """Some segments, one after the other, of a history of segments."""
    first, last = numbers[0] - 1, numbers[-1]
    forge = Forge(SENDER, SENDER)
    packs = forge.packs([History(history.machine, history.segments[:first])]) if first else Packs()
    seq = 1 + sum(len(each) for each in history.segments[:first])
    previous = packs.last.get(history.machine.origin, "0" * 64)
    return History(history.machine, history.segments[first:last], numbers[0], seq, previous)


def together(door: Door, *contents: bytes) -> incoming.Brought:
    paths = [door.folder / "offered" / f"{number:08x}.age" for number in range(len(contents))]
    for path, content in zip(paths, contents, strict=True):
        path.write_bytes(content)
    found, refused = incoming.open_bundles(door.session, paths, SILENT)
    assert found is not None
    assert refused == []
    return exchange.bring_in(door.session, found, SILENT)


@pytest.mark.parametrize("first", [True, False])
def test_a_forged_segment_under_a_number_that_is_held(door: Door, first: bool) -> None:
    assert door.take(bundle(door, some(THREE, 1, 2))).revisions == 2
    lie = History(OTHER, [[source("forged", "9" * 32)]])
    forged, right = bundle(door, lie, changes={"signature/0.0": to(FORGED)}), bundle(door, THREE)
    assert together(door, *((forged, right) if first else (right, forged))).revisions == 1
    assert waiting.listing(door.session) == []


@pytest.mark.parametrize("first", [True, False])
def test_a_forged_segment_under_the_next_number(door: Door, first: bool) -> None:
    lie = History(OTHER, [[source("forged", "9" * 32)]])
    forged, right = bundle(door, lie, changes={"signature/0.0": to(FORGED)}), bundle(door, THREE)
    assert together(door, *((forged, right) if first else (right, forged))).revisions == 3
    assert waiting.listing(door.session) == []


def test_a_forged_segment_behind_a_gap_does_not_wait(door: Door) -> None:
    forged = bundle(door, some(THREE, 3), changes={"signature/0.0": to(FORGED)})
    assert door.take(forged).states == ("refused.bad_signature",)
    assert waiting.listing(door.session) == []
    assert door.take(bundle(door, THREE)).revisions == 3


@pytest.mark.parametrize("number", [1, 2])
def test_forged_segments_of_somebody_unknown_give_way_to_right_ones(door: Door, number: int) -> None:
    history = History(STRANGER, THREE.segments)
    lie = History(
        STRANGER, [[source("forged", "9" * 32)]], number, number, "0" * 64 if number == 1 else "1" * 64
    )
    forged = {"signature/0.0": to(FORGED)}
    assert door.take(bundle(door, lie, changes=forged)).states == ("unknown",)
    assert door.take(bundle(door, history, by=OTHER)).states == ("unknown",)
    (waits,) = waiting.listing(door.session)
    assert waits.why == "card"
    exchange.trust(door.session, Forge(STRANGER, STRANGER).card(), "no stranger any more")
    assert waiting.listing(door.session) == []
    assert door.session.database.value("SELECT count(*) FROM revision WHERE header IS NOT NULL") == 3


def test_what_waits_and_is_wrong_stops_nobody_but_who_signed_it(door: Door) -> None:
    wrong = bundle(door, some(THREE, 2, 3), changes={"header/0.0.0.bytes": appended(b" ")})
    assert door.take(wrong).states == ("waiting",)
    assert len(waiting.listing(door.session)) == 1
    assert door.take(bundle(door, some(THREE, 1))).revisions == 1
    assert door.take(bundle(door, History(SENDER, [[source("of another", "8" * 32)]]))).revisions == 1
    (waits,) = waiting.listing(door.session)  # what comes after what was wrong: for one without that
    assert (waits.origin, waits.missing, waits.missing_to) == (OTHER.origin, 2, 2)
    shown = projected(door.session)
    assert door.take(bundle(door, History(SENDER, [[source("of another", "8" * 32)]]))).revisions == 0
    assert projected(door.session) == shown
    stubbed = [source("a stub", "2" * 32, is_stub=True)]
    right = History(OTHER, [THREE.segments[0], stubbed, THREE.segments[2]])
    assert door.take(bundle(door, some(right, 2))).revisions == 0


def test_one_sender_fills_his_part_of_the_shelf_only(door: Door) -> None:
    def flood(items: list[bytes]) -> list[bytes]:
        return [*items, *(bytes(3373) + claims(f"{number:032x}") for number in range(5000))]

    forge = Forge(SENDER, door, {"segments.pack": flood})
    assert door.take(forge.bundle(Packs())).kind == "records"
    assert len(waiting.listing(door.session)) <= 4096
    assert door.take(bundle(door, some(THREE, 3), by=OTHER)).states == ("waiting",)
    assert OTHER.origin in {each.origin for each in waiting.listing(door.session)}
    assert door.take(bundle(door, THREE)).revisions == 3


def claims(origin: str) -> bytes:
    """A segment of one stub by a machine that nobody knows."""
    return canonical(
        {
            "custody": "0" * 64,
            "first": 1,
            "format": 1,
            "headers": ["1" * 64],
            "number": 1,
            "origin": origin,
            "previous": "0" * 64,
            "time": "2026-11-22T14:00:00+05:00",
        }
    )
