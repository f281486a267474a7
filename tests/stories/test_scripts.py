"""A whole interview with the keyboard alone, in each way of writing, with a kill and a lock in between."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.stories import typist, writer
from tests.stories.scripts import FIRST_HALF, SCRIPTS, SECOND_HALF, Script, fill, go_to, missing, told
from tests.support import vaults
from tests.support.seats import ALT, CONTROL, Seat

ROOT = Path(__file__).resolve().parents[2]
WRITES_ON = 3.5
"""Seconds for which notes are written, without a pause, before the program is killed."""
AT_MOST_LOST = 2.0
"""Seconds of typing."""


def killed_while_writing(folder: Path, script: Script) -> int:
    """Let a child write until it is killed; gives how long the notes were two seconds before."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.stories.writer", str(folder), script.name],
        stdout=subprocess.PIPE,
        cwd=ROOT,
    ) as child:
        assert child.stdout is not None
        first = child.stdout.readline()
        with pytest.raises(subprocess.TimeoutExpired):
            child.wait(timeout=WRITES_ON)
        killed = time.monotonic()
        child.kill()
        lines = [json.loads(line) for line in (first, *child.stdout.readlines()) if line.endswith(b"\n")]
    assert child.returncode == -signal.SIGKILL
    return max(int(length) for at, length in lines if at <= killed - AT_MOST_LOST)


def open_draft(seat: Seat) -> None:
    """Go on with the draft that waits."""
    seat.tab_to("draft_open")
    seat.key(Qt.Key.Key_Return)
    seat.see("Ticket and room", "Saved, encrypted")


def lock_and_unlock(seat: Seat) -> None:
    """Ctrl+L while the keyboard is still in a field, then the passphrase, and back to the draft."""
    seat.key(Qt.Key.Key_L, CONTROL)
    seat.see("Locked at")
    seat.sit()
    seat.type(vaults.WORDS)
    seat.key(Qt.Key.Key_Return)
    seat.see("New ticket")
    seat.sit()
    seat.key(Qt.Key.Key_2, ALT)
    seat.see("Unfinished")
    open_draft(seat)


def check(seat: Seat, script: Script, steps: dict[str, tuple[tuple[str, str, str], ...]]) -> None:
    """Every field of these steps holds what was typed."""
    for step, fields in steps.items():
        go_to(seat, step)
        assert list(missing(seat, script, fields)) == [], step


def write_the_rest(seat: Seat, script: Script, typed: int) -> None:
    """Go on where the other program was killed, be locked out once, and save."""
    open_draft(seat)
    kept = seat.text("notes")
    assert kept == writer.notes(script, len(kept))
    assert len(kept) >= typed, "more than two seconds of typing were lost"
    check(seat, script, FIRST_HALF)
    for number, (step, fields) in enumerate(SECOND_HALF.items()):
        go_to(seat, step)
        fill(seat, script, fields)
        if number == 1:
            lock_and_unlock(seat)
            check(seat, script, FIRST_HALF)
            check(seat, script, dict(list(SECOND_HALF.items())[:2]))
    assert seat.text("notes") == kept
    check(seat, script, SECOND_HALF)
    seat.key(Qt.Key.Key_Return, CONTROL)
    seat.see("1 interview")
    assert typist.UNFINISHED not in seat.words()


def look_at_the_person(seat: Seat, script: Script) -> None:
    """Everything that was written stands on the person's page."""
    seat.key(Qt.Key.Key_3, ALT)
    seat.tab_to("people_list")
    seat.key(Qt.Key.Key_Return)
    seat.see("What each source says")
    for _ in range(6):
        seat.key(Qt.Key.Key_Tab, CONTROL)
        seat.rest()
        if "Everything that was told" in seat.words():
            break
    every = [field for half in (FIRST_HALF, SECOND_HALF) for step in half.values() for field in step]
    words = [told(script, field) for field in every if field[1] in ("words", "date")]
    assert len(words) > 50
    seat.see("Everything that was told")
    shown = seat.words()
    assert [each for each in words if each not in shown] == []


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_a_whole_interview_by_keyboard(app: QApplication, tmp_path: Path, script: Script) -> None:
    folder = tmp_path / "vault"
    vaults.vault(folder).lock()
    typed = killed_while_writing(folder, script)
    assert typed > 0

    seat = typist.unlocked(folder)
    try:
        write_the_rest(seat, script, typed)
        look_at_the_person(seat, script)
    finally:
        seat.leave()
