"""A program of its own that writes the first half of an interview, and then notes on and on.

`python -m tests.stories.writer FOLDER SCRIPT` prints, after each piece of the notes, the time (the monotonic
clock, which all processes of a computer share) and how long the notes are by then. It never ends by itself.
"""

from __future__ import annotations

import itertools
import json
import os
import sys
import time
import traceback
from pathlib import Path

from PySide6.QtCore import Qt

from tests.stories import typist
from tests.stories.scripts import FIRST_HALF, SCRIPTS, Script, fill, go_to
from tests.support import windows
from tests.support.seats import CONTROL


def piece(script: Script, number: int) -> str:
    """What is written of the notes at once."""
    return f"{number} {script.words(number % 100)}. "


def notes(script: Script, length: int) -> str:
    """The notes as they are when they are so long."""
    pieces = (piece(script, number) for number in itertools.count(1))
    return next(text for text in itertools.accumulate(pieces) if len(text) >= length)[:length]


def main(folder: Path, script: Script) -> None:
    """Write until somebody puts an end to it."""
    seat = typist.unlocked(folder)
    seat.key(Qt.Key.Key_N, CONTROL)
    seat.see("Ticket and room")
    for step, fields in FIRST_HALF.items():
        go_to(seat, step)
        fill(seat, script, fields)
    seat.key(Qt.Key.Key_F4)
    written = 0
    for number in itertools.count(1):
        text = piece(script, number)
        script.write(seat, text)
        windows.settle()
        written += len(text)
        print(json.dumps((time.monotonic(), written)), flush=True)  # noqa: T201 - it tells the parent


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]), next(each for each in SCRIPTS if each.name == sys.argv[2]))
    except BaseException:  # noqa: BLE001 - whatever it is, the threads of the program must not keep it alive
        traceback.print_exc()
        os._exit(1)
