"""A program that is killed while one writes loses nothing that it said was kept."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from kuager.flows import interview as recording
from kuager.flows import unlock
from tests.support import vaults

ROOT = Path(__file__).parents[3]

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QLineEdit
from tests.support import desks, rooms, windows

app = QApplication([])
with desks.open_desk(Path(sys.argv[1])) as opened, rooms.interviews_page(opened) as page:
    page.begin()
    editor = rooms.editor_of(page)
    ticket = rooms.control(editor, "session_ticket", QLineEdit)
    for letter in "31":
        ticket.setFocus()
        windows.type_words(ticket, letter)
        desks.keep_now(editor.keeper.autosave)
        print(rooms.document(page).session.ticket, flush=True)
    windows.type_words(ticket, " and more that nobody said was kept")
    sys.stdin.read()
"""


def test_what_was_kept_survives_kill_9(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment,
        cwd=ROOT,
    ) as child:
        assert child.stdout is not None
        assert [child.stdout.readline().strip() for _ in range(2)] == ["3", "31"]
        child.send_signal(signal.SIGKILL)
        child.wait()
    session = unlock.unlock(folder, vaults.WORDS)
    try:
        (draft,) = recording.drafts(session)
        assert draft.title == "31"
        assert recording.open_draft(session, draft.id).interview.session.ticket == "31"
        assert recording.listing(session) == []
    finally:
        session.lock()
