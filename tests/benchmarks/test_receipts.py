"""Receipts: where the lines of a list are, beside reading the list; what giving and taking one costs."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

import pytest

from kuager.flows import exchange, holders, receipts, whereabouts
from kuager.flows import interview as recording
from kuager.flows.unlock import Session
from kuager.task import Task
from tests.benchmarks import ratio
from tests.support import crowd, vaults

INTERVIEWS = 10_000
TASK = Task.silent()


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> tuple[Session, Session, Path]:
    """Somebody who recorded much, and who has all of it."""
    root = tmp_path_factory.mktemp("bench")
    sender, receiver = vaults.vault(root / "sender"), vaults.vault(root / "receiver", "Saule")
    vaults.befriend(sender, receiver)
    crowd.record(sender, INTERVIEWS)
    path, _ = exchange.export(sender, root, [receiver.history.origin], TASK)
    exchange.bring_in(receiver, exchange.open_bundle(receiver, path, TASK), TASK)
    return sender, receiver, root


def test_a_receipt_and_a_list(pair: tuple[Session, Session, Path]) -> None:
    sender, receiver, root = pair
    begun = perf_counter()
    path = receipts.give(receiver, root, [sender.history.origin], TASK)
    given = perf_counter()
    offered = receipts.look(sender, path, TASK)
    assert offered is not None
    receipts.take(sender, offered)
    taken = perf_counter()
    again = receipts.give(receiver, root, [sender.history.origin], TASK)
    offered = receipts.look(sender, again, TASK)
    assert offered is not None
    second = ratio.seconds(lambda: holders.take(sender, offered.receipt), 1)
    print(
        f"receipt of {INTERVIEWS} interviews: {path.stat().st_size / 1e3:.0f} kB, given in "
        f"{given - begun:.2f} s, first taken in {taken - given:.2f} s, a later one in {second:.3f} s"
    )
    for kind in ("interview", "person"):
        found = whereabouts.levels(sender, kind)
        shown = ratio.seconds(lambda kind=kind: whereabouts.levels(sender, kind), 3)  # type: ignore[misc]
        assert set(found._found.values()) == {(whereabouts.SAFE, whereabouts.SAFE)}
        floor = ratio.seconds(lambda: recording.listing(sender), 3)
        ratio.show(f"where {INTERVIEWS} lines ({kind}) are", shown, "reading the list of interviews", floor)
