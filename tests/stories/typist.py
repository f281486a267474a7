"""A program of its own that types and types into one interview: `python -m tests.stories.typist FOLDER`.

It unlocks the vault, goes on with the draft if one waits, and after each sentence for which the window says
"Saved, encrypted" it prints what stands in the fields by then. It never ends by itself.
"""

from __future__ import annotations

import itertools
import json
import os
import sys
import traceback
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kuager import paths
from kuager.gui import theme
from kuager.gui.widgets.saved_line import SavedLine
from tests.support import vaults
from tests.support.seats import ALT, CONTROL, Seat, until

FIELDS = ("narrative_text", "notes")
UNFINISHED = "Unfinished"


def unlocked(folder: Path) -> Seat:
    """The program with the vault open and the list of interviews in sight."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.load_fonts(paths.fonts())
    seat = Seat(app, folder)
    seat.start()
    seat.type(vaults.WORDS)
    seat.key(Qt.Key.Key_Return)
    seat.see("New ticket")
    seat.sit()
    seat.key(Qt.Key.Key_2, ALT)
    seat.see("New interview")
    return seat


def texts(seat: Seat) -> list[str]:
    """What stands in the fields of the open interview."""
    return [seat.text(field) for field in FIELDS]


def open_draft(seat: Seat) -> None:
    """Go on with the draft that waits, at its story."""
    seat.tab_to("draft_open")
    seat.key(Qt.Key.Key_Return)
    seat.see("Ticket and room", "Saved, encrypted")
    seat.press("step_narrative")


def add(seat: Seat, number: int) -> None:
    """A sentence into each field; leaving a field keeps it, and the window says so."""
    seat.tab_to("narrative_text")
    seat.key(Qt.Key.Key_End, CONTROL)
    seat.type(f"{number} күн батқан соң келді.\n")
    seat.key(Qt.Key.Key_F4)
    seat.key(Qt.Key.Key_End, CONTROL)
    seat.type(f"{number} شاھىت، ")
    seat.compose("木沙 ")
    seat.tab_to("narrative_text")
    until(lambda: seat.control("saved", SavedLine).words().startswith("Saved, encrypted"), "it is saved")


def main(folder: Path) -> None:
    """Type until somebody puts an end to it."""
    seat = unlocked(folder)
    if UNFINISHED in seat.words():
        open_draft(seat)
    else:
        seat.key(Qt.Key.Key_N, CONTROL)
        seat.press("step_narrative")
    for number in itertools.count(1):
        add(seat, number)
        print(json.dumps(texts(seat)), flush=True)  # noqa: T201 - the only way to tell the parent


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]))
    except BaseException:  # noqa: BLE001 - whatever it is, the threads of the program must not keep it alive
        traceback.print_exc()
        os._exit(1)
