"""Media out and in: beside the public tools on the same bytes, in the same run.

`KUAGER_AGE` names an `age` program for `tar | age | split` (any version: its older recipients cost the same
once the header is written); without one `openssl` stands in for it, which encrypts and does not
authenticate.
"""

from __future__ import annotations

import os
import resource
import secrets
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from kuager.bundle import sealing
from kuager.flows import arrivals, exchange, media, sending
from kuager.flows.unlock import Session
from kuager.task import Task
from tests.benchmarks import ratio
from tests.support import vaults

MEBIBYTES = int(os.environ.get("KUAGER_BENCH_MIB", "1024"))
FILES = 4
TASK = Task.silent()
AGE = os.environ.get("KUAGER_AGE") or shutil.which("age")


class Pair:
    """Two vaults, an interview with films in the first one, and the same films in a folder."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.one, self.other = vaults.vault(root / "one"), vaults.vault(root / "other", "Saule")
        vaults.befriend(self.one, self.other)
        interview = vaults.record(self.one, vaults.told("31")).id
        self.films = root / "films"
        self.films.mkdir()
        for number in range(FILES):
            path = self.films / f"{number}.mp4"
            with path.open("wb") as out:
                for _ in range(MEBIBYTES // FILES):
                    out.write(secrets.token_bytes(1 << 20))
            media.bring_in(self.one, interview, path, TASK)

    def shell(self, line: str) -> float:
        return ratio.seconds(lambda: subprocess.run(["bash", "-c", line], check=True, cwd=self.root), 1)


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Pair:
    return Pair(tmp_path_factory.mktemp("sets"))


def _sealing(root: Path) -> tuple[str, str]:
    """How the public tool seals and opens."""
    if AGE:
        keygen = Path(AGE).with_name("age-keygen")
        made = subprocess.run([keygen], capture_output=True, text=True, check=True).stdout
        (root / "key").write_text(made)
        recipient = next(line.split()[-1] for line in made.splitlines() if "public key" in line)
        return f"{AGE} -r {recipient}", f"{AGE} -d -i key"
    (root / "key").write_text("words")
    openssl = "openssl enc -chacha20 -pbkdf2 -pass file:key"
    return openssl, f"{openssl} -d"


def _quiet(session: Session, folder: Path, to: Session) -> list[Path]:
    folder.mkdir()
    standing = sending.send(session, folder, [to.history.origin], TASK)
    return [folder / each.file for each in standing.written]


def test_out_and_in_beside_public_tools(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read back is what no plain pipeline does: it stands beside one that does, too."""
    seal, unseal = _sealing(pair.root)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    ours, alone, theirs, synced, paths = [], [], [], [], []
    reading: list[float] = []
    read_back = sealing.read_back

    def timed(part: Path, made: sealing.Volume, task: Task) -> str:
        began = time.perf_counter()
        found = read_back(part, made, task)
        reading.append(time.perf_counter() - began)
        return found

    monkeypatch.setattr(sealing, "read_back", timed)
    for turn in range(3):
        folder = pair.root / f"out{turn}"

        def write(folder: Path = folder) -> None:
            paths.append(_quiet(pair.one, folder, pair.other))

        reading.clear()
        ours.append(ratio.seconds(write, 1))
        alone.append(ours[-1] - sum(reading))
        if turn:
            shutil.rmtree(folder)
        theirs.append(pair.shell(f"rm -f x.*; tar -cf - films | {seal} | split -b 2G - x."))
        synced.append(
            pair.shell(
                f"rm -f x.*; tar -cf - films | {seal} | tee >(sha256sum >sum) | split -b 2G - x.; sync x.*; "
                "cat x.* | sha256sum | cmp - sum"
            )
        )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    amount = f"{MEBIBYTES} MiB of media"
    name = "tar | age | split" if AGE else "tar | openssl | split"
    ratio.show(f"out, flushed: {amount}", min(alone), f"{name}, not flushed", min(theirs))
    ratio.show(f"out, flushed and read back: {amount}", min(ours), f"{name}, neither", min(theirs))
    ratio.show(f"out, flushed and read back: {amount}", min(ours), f"{name}, both", min(synced))

    first, *rest = paths[0]
    exchange.bring_in(pair.other, exchange.open_bundle(pair.other, first, TASK), TASK)
    taken = ratio.seconds(lambda: [arrivals.bring_in(pair.other, path, TASK) for path in rest], 1)
    assert len(pair.other.blobs.recordings()) == FILES
    reverse = pair.shell(
        f"(cd films && sha256sum *) >sums; mkdir back; cat x.* | {unseal} | tar -xf - -C back; "
        f"(cd back/films && sha256sum -c --quiet ../../sums); "
        f"for file in back/films/*; do {seal} <$file >$file.age; rm $file; done; sync back/films/*"
    )
    ratio.show(f"in, verified and sealed: {amount}", taken, "cat | age -d | tar, sha256sum -c, age", reverse)
    print(f"\nmore memory at most: {peak >> 10} MiB for writing")
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    print(f"more memory at most: {after >> 10} MiB for all of it")
    assert after < 64 << 10
