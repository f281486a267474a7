"""Hostile files for as long as one likes: guided by coverage, and contents with ever other lies.

Ten minutes and one; `KUAGER_FUZZ_SECONDS` sets the first. What was reached is kept in `.built/fuzz`, so that
the next run goes on; what was found lies there as `crash-…` and is told with its traceback.
"""

from __future__ import annotations

import faulthandler
import importlib.util
import os
import secrets
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

from tests.hostile import test_contents as contents
from tests.support.sieges import OTHER, SENDER, besieged

ROOT = Path(__file__).parents[2]
HOME = ROOT / ".built" / "fuzz"
SECONDS = int(os.environ.get("KUAGER_FUZZ_SECONDS", "600"))


@pytest.mark.skipif(importlib.util.find_spec("atheris") is None, reason="needs atheris, of the extra bench")
def test_coverage_finds_nothing(tmp_path: Path) -> None:
    faulthandler.cancel_dump_traceback_later()  # it takes longer than a test may
    corpus = HOME / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    chance = Random(31)
    for number in range(256):  # every attack and every stage once
        (corpus / f"seed-{number:03}").write_bytes(bytes([number]) + chance.randbytes(64))
    options = [f"-max_total_time={SECONDS}", "-max_len=4096", "-timeout=20", "-rss_limit_mb=2048"]
    program = str(Path(__file__).with_name("fuzz_bundles.py"))
    done = subprocess.run(
        [sys.executable, program, str(tmp_path / "door"), str(corpus), *options, f"-artifact_prefix={HOME}/"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *filter(None, sys.path)])},
        capture_output=True,
        text=True,
        check=False,
    )
    lines = (done.stdout + done.stderr).splitlines()
    print(
        f"\n{SECONDS} s guided by coverage: {next((line for line in reversed(lines) if 'cov:' in line), '')}"
    )
    assert done.returncode == 0, "\n".join(lines[-60:])


def test_liars_for_a_minute(tmp_path: Path) -> None:
    until, rounds = time.monotonic() + 60, 0
    while time.monotonic() < until:
        seed = secrets.randbits(32)
        folder = tmp_path / f"{seed}"
        folder.mkdir()
        try:
            with besieged(folder, SENDER, OTHER) as door:
                contents.listen(door, Random(seed), rounds=24)
        except Exception as error:
            raise AssertionError(f"seed {seed}") from error
        rounds += 24
    print(f"\n{rounds} bundles of lies in a minute")
