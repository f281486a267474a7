"""A recording into the vault, out of it at random, and the memory it takes: each beside what a copy costs."""

from __future__ import annotations

import hashlib
import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kuager.flows.unlock import Session
from kuager.model.ids import RecordId
from kuager.task import Task
from tests.benchmarks import ratio
from tests.support import vaults

SIZE = 1 << 30
RECORD, NOW = RecordId("a" * 32), "2026-11-22T09:00:00+00:00"
READ, READS = 32 * 1024, 3000
MIB = 1 << 20


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    path = tmp_path_factory.mktemp("bench") / "recording.mp4"
    piece = random.Random(1).randbytes(16 * MIB)
    with path.open("wb") as stream:
        for _ in range(SIZE // len(piece)):
            stream.write(piece)
    yield path
    path.unlink()


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    opened = vaults.vault(tmp_path / "vault")
    yield opened
    for blob in opened.blobs.files():
        (opened.blobs.folder / blob.file).unlink()
    opened.lock()


def brought_in(session: Session, source: Path) -> tuple[str, str]:
    on_its_way = session.blobs.begin(source, RECORD, NOW)
    content = on_its_way.run(Task.silent())
    session.blobs.finish(on_its_way.id)
    return on_its_way.id, content.sha256


def test_bringing_in_a_recording(session: Session, source: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"

    def floor() -> None:
        subprocess.run(["cp", str(source), str(copy)], check=True)
        with copy.open("rb") as stream:
            os.fsync(stream.fileno())
        with source.open("rb") as stream:
            hashlib.file_digest(stream, "sha256")

    def ours() -> None:
        blob, sha256 = brought_in(session, source)
        session.blobs.remove([(blob, sha256)])  # type: ignore[list-item]  # a plain id
        session.blobs.gc()

    floor()
    taken: list[float] = []
    least: list[float] = []
    for _ in range(3):  # in turn, so that a slow minute of the disk meets both
        copy.unlink(missing_ok=True)
        least.append(ratio.seconds(floor, 1))
        copy.unlink()
        taken.append(ratio.seconds(ours, 1))
    what = f"bring in {SIZE // MIB} MiB"
    assert ratio.show(what, sorted(taken)[1], "cp, fsync and sha256 of the file", sorted(least)[1]) < 4


def test_reading_at_random(session: Session, source: Path) -> None:
    blob, sha256 = brought_in(session, source)
    chooser = random.Random(2)
    places = [chooser.randrange(SIZE - READ) for _ in range(READS)]
    target = memoryview(bytearray(READ))
    taken: list[float] = []
    plain: list[float] = []
    with (
        session.blobs.open(blob, sha256) as reader,  # type: ignore[arg-type]  # a plain id
        source.open("rb", buffering=0) as stream,
    ):
        for place in places:  # in turn, so that a busy moment meets both
            start = time.perf_counter()
            assert reader.read_at(place, target) == READ
            between = time.perf_counter()
            stream.seek(place)
            stream.readinto(target)
            plain.append(time.perf_counter() - between)
            taken.append(between - start)
    taken.sort()
    plain.sort()
    median, late = READS // 2, READS * 99 // 100
    ratio.show("32 KiB at random, p99", taken[late], "p99 of the plain file", plain[late])
    assert ratio.show("32 KiB at random, median", taken[median], "the plain file's", plain[median]) < 50


_MEMORY = """
import sys
from pathlib import Path
from kuager.flows import unlock
from kuager.model.ids import RecordId
from kuager.task import Task
from tests.support import vaults

def resident(what):
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(what)) // 1024

session = unlock.unlock(Path(sys.argv[1]), vaults.WORDS)
idle = resident("VmRSS")
Path("/proc/self/clear_refs").write_text("5")  # the peak begins anew
on_its_way = session.blobs.begin(Path(sys.argv[2]), RecordId("a" * 32), "now")
content = on_its_way.run(Task.silent())
session.blobs.finish(on_its_way.id)
session.blobs.verify(on_its_way.id, content.sha256, Task.silent())
print(resident("VmHWM") - idle)
session.lock()
"""


def test_memory_over_idle(tmp_path: Path) -> None:
    root, grown = Path(__file__).resolve().parents[2], []
    for mebibytes in (16, 4096):
        folder, large = tmp_path / f"vault {mebibytes}", tmp_path / "large"
        vaults.vault(folder).lock()
        with large.open("wb") as stream:
            stream.truncate(mebibytes * MIB)  # a hole
        done = subprocess.run(
            [sys.executable, "-c", _MEMORY, str(folder), str(large)],
            cwd=root,
            check=True,
            capture_output=True,
            text=True,
        )
        grown.append(int(done.stdout))
        print(f"\nbring in and read {mebibytes} MiB: {grown[-1]} MiB over idle")
        for path in (folder / "blobs").glob("??/*"):
            path.unlink()
    assert max(grown) <= 64
    assert grown[1] - grown[0] < 16
