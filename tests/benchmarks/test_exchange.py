"""Writing bundles: beside `cp` of the same bytes in the same run, and what memory it takes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kuager.flows import exchange
from kuager.flows.unlock import Session
from kuager.task import Task
from kuager.vault import projections
from tests.benchmarks import ratio
from tests.support import crowd, vaults

INTERVIEWS = 10_000
MANY = 33_400
"""Interviews with about 100,000 revisions."""
TASK = Task.silent()


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> tuple[Session, Session, Path]:
    root = tmp_path_factory.mktemp("bench")
    sender, receiver = vaults.vault(root / "sender"), vaults.vault(root / "receiver", "Saule")
    exchange.trust(sender, exchange.own_card(receiver), "Saule")
    exchange.trust(receiver, exchange.own_card(sender), "Marzhan")
    crowd.record(sender, INTERVIEWS)
    return sender, receiver, root


def test_export_beside_cp(pair: tuple[Session, Session, Path]) -> None:
    sender, receiver, root = pair
    made: list[Path] = []

    def ours() -> None:
        made.append(exchange.export(sender, root, [receiver.history.origin], TASK)[0])

    taken = ratio.seconds(ours, 3)

    def copy() -> None:
        shutil.copyfile(made[0], root / "copy")
        with (root / "copy").open("rb+") as stream:
            os.fsync(stream.fileno())

    size = made[0].stat().st_size / 1e6
    floor = ratio.seconds(copy, 5)
    ratio.show(f"export of {INTERVIEWS} interviews ({size:.0f} MB)", taken, "cp and fsync of the file", floor)
    for path in made[1:]:
        path.unlink()


_EXPORT = """
import sys
import time
from pathlib import Path
from kuager.flows import choosing, exchange, unlock
from kuager.flows.choosing import OURS
from kuager.task import Task
from tests.support import vaults

def resident(what):
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(what)) // 1024

session = unlock.unlock(Path(sys.argv[1]), vaults.WORDS)
to = [card.origin for card in exchange.addressees(session)]
idle = resident("VmRSS")
Path("/proc/self/clear_refs").write_text("5")  # the peak begins anew
start = time.perf_counter()
plan = choosing.plan(session, to, OURS)
planned = time.perf_counter()
exchange.export(session, Path(sys.argv[2]), to, Task.silent())
written = time.perf_counter()
print(resident("VmHWM") - idle, planned - start, written - planned, sum(plan.goes.values()))
session.lock()
"""


def test_memory_of_export_over_idle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sender, receiver = vaults.vault(tmp_path / "sender"), vaults.vault(tmp_path / "receiver", "Saule")
    vaults.befriend(sender, receiver)
    with monkeypatch.context() as patch:
        # The read tables take three times as long as what is recorded, and nothing of them is exported.
        patch.setattr(projections, "refresh", lambda *_: None)
        crowd.record(sender, MANY)
    for session in (sender, receiver):
        session.lock()
    done = subprocess.run(
        [sys.executable, "-c", _EXPORT, str(tmp_path / "sender"), str(tmp_path)],
        cwd=Path(__file__).resolve().parents[2],
        check=True,
        capture_output=True,
        text=True,
    )
    grown, planned, written, records = done.stdout.split()
    print(
        f"\nexport of {records} records: {grown} MiB over idle; "
        f"the list {float(planned):.1f} s, written and read back {float(written):.1f} s"
    )
    assert int(grown) <= 64
