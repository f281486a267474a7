"""A program that is killed while somebody types loses no letter that its window called saved."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.stories import typist
from tests.support import vaults

ROOT = Path(__file__).resolve().parents[2]
KILLS = 3
LONGEST = 0.4
"""Seconds from the first word of a child to its end, at most."""


def typed_until_killed(folder: Path, moment: float) -> list[str]:
    """What the fields held when the window last called them saved."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.stories.typist", str(folder)], stdout=subprocess.PIPE, cwd=ROOT
    ) as child:
        assert child.stdout is not None
        first = child.stdout.readline()
        with pytest.raises(subprocess.TimeoutExpired):
            child.wait(timeout=moment)
        child.kill()
        lines = [first, *child.stdout.readlines()]
    assert child.returncode == -signal.SIGKILL
    saved: list[str] = json.loads(lines[-1])
    return saved


def test_a_kill_loses_no_letter_that_was_called_saved(app: QApplication, tmp_path: Path) -> None:
    folder, moments = tmp_path / "vault", random.Random(1)
    vaults.vault(folder).lock()
    kept = ["", ""]
    for _ in range(KILLS):
        saved = typed_until_killed(folder, moments.uniform(0, LONGEST))
        # The child went on from what it found.
        assert [text.startswith(before) for text, before in zip(saved, kept, strict=True)] == [True, True]
        assert len(saved[0]) > len(kept[0])
        seat = typist.unlocked(folder)
        assert typist.UNFINISHED in seat.words()
        typist.open_draft(seat)
        kept = typist.texts(seat)
        seat.leave()
        assert [text.startswith(before) for text, before in zip(kept, saved, strict=True)] == [True, True]
    assert "木沙" in kept[1]
