"""The second story: an office and its vault, which is guarded, seized, lost, and made again."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kuager.flows import unlock
from kuager.flows.media import Ingest
from kuager.gui.unlock.system_watch import SystemWatch
from kuager.task import Task
from kuager.vault.blob_file import Content
from kuager.vault.generation import DRAFTS, VAULT, key_of
from tests.stories.invented import Guarded
from tests.stories.story import Telling
from tests.support import pages
from tests.support.buses import Machine
from tests.support.seats import ALT, CONTROL, Seat, until


class Office(Telling):
    """One machine with its buses; a stick, a camera, a printer's folder; who took the disk; what was carried.

    `stick` holds the backup, `post` what is sent, `paper` sheets until they are printed; `seized` and
    `carried` are copies of the vault's folder that somebody made.
    """

    def __init__(
        self,
        app: QApplication,
        folder: Path,
        machine: tuple[Machine, dict[str, str]],
        chapters: Sequence[Callable[[Office], None]],
    ) -> None:
        super().__init__(chapters)
        self.told = Guarded()
        self.machine, buses = machine
        self.folder = folder
        self.stick, self.post = folder / "stick", folder / "post"
        self.paper, self.camera = folder / "paper", folder / "camera"
        for own in (self.stick, self.post, self.paper, self.camera):
            own.mkdir()
        self.seized, self.carried = folder / "seized", folder / "carried"
        self.vault = folder / "office"
        self.watch = SystemWatch({"system": buses["system"]})
        self.watch.ready.connect(self._hear)
        self.seat = Seat(app, self.vault, self.watch)
        self.stranger, self.former = Seat(app, self.seized), Seat(app, self.seized)
        self.other = Seat(app, self.carried)
        self.disk = SlowDisk()
        self._heard: list[str] = []

    def _hear(self, bus: str) -> None:
        self._heard.append(bus)

    def lock_the_screen(self) -> None:
        """As the desktop does; the program listens by then."""
        until(lambda: self._heard, "the program listens to the system")
        self.machine.lock_session()

    def written(self) -> list[Path]:
        """All that the program wrote, but for sheets on their way to the printer."""
        return [path for path in self.folder.iterdir() if path not in (self.camera, self.paper)]

    def seats(self) -> list[Seat]:
        """Those at which a window is shown."""
        return [
            seat
            for seat in self._all()
            if seat.program.places is not None or seat.program.door.window is not None
        ]

    def rest(self) -> None:
        """Wait until nothing is to be done anywhere."""
        for seat in self.seats():
            seat.rest()

    def end_copies(self) -> None:
        """Let what is copied into the vault come to its end."""
        self.disk.go_on()
        until(lambda: not self.seat.program._workers.lasting.running(), "the copies end")
        self.rest()

    def close(self) -> None:
        """Close every window."""
        self.end_copies()
        for seat in self._all():
            seat.leave()

    def _all(self) -> tuple[Seat, ...]:
        return (self.seat, self.stranger, self.former, self.other)


class SlowDisk:
    """A disk on which a copy into the vault comes no further until somebody lets it."""

    def __init__(self) -> None:
        self._go = Event()
        self._patch = pytest.MonkeyPatch()

    def hold(self) -> None:
        """From now on copies wait after their first piece."""
        run, go = Ingest.run, self._go

        def slowly(ingest: Ingest, task: Task) -> Content:
            def step(done: int, total: int | None, what: str) -> None:
                task.step(done, total, what)
                while not go.wait(0.01):
                    task.step(done, total, what)

            return run(ingest, Task(step))

        self._patch.setattr(Ingest, "run", slowly)

    def go_on(self) -> None:
        """Let what waits come to its end."""
        self._go.set()
        self._patch.undo()


# What is done more than once -----------------------------------------------------------------------


def let_in(seat: Seat, passphrase: str) -> None:
    """Type a passphrase at the door."""
    seat.sit()
    seat.type(passphrase)
    seat.key(Qt.Key.Key_Return)
    seat.see("New ticket")


def lock(seat: Seat) -> None:
    """Ctrl+L."""
    seat.sit()
    seat.key(Qt.Key.Key_L, CONTROL)
    seat.see("Locked at")


def settings(seat: Seat, tab: str) -> None:
    """Alt+6, and Ctrl+Tab until the tab is open."""
    seat.sit()
    seat.key(Qt.Key.Key_6, ALT)
    places = seat.program.places
    assert places is not None
    tabs = places.settings.tabs.tabs
    first = tabs.current()
    while tabs.current() != tab:
        seat.key(Qt.Key.Key_Tab, CONTROL)
        assert tabs.current() != first, f"no tab {tab}"
    seat.rest()


def choose_passphrase(seat: Seat, form: str, passphrase: str, first: str = "passphrase") -> None:
    """Type a new passphrase twice."""
    for field in (first, "again"):
        seat.write(f"{form}_{field}", passphrase)


def add_member(seat: Seat, name: str, passphrase: str) -> None:
    """In the settings."""
    settings(seat, "ways")
    seat.press("ways_in_add")
    assert seat.focus.objectName() == "new_member_name"
    seat.type(name)
    choose_passphrase(seat, "new_member", passphrase)
    seat.key(Qt.Key.Key_Return)
    seat.see(f"{name} can unlock this vault now.")


def back_up(office: Office) -> None:
    """By the button in the settings; the folder was chosen before."""
    settings(office.seat, "keep")
    office.seat.press("backup_make")
    office.seat.see("The backup is made and was read back")


def copy(folder: Path, to: Path) -> None:
    """As a file manager does."""
    shutil.copytree(folder, to)


def decrypted(folder: Path, passphrase: str) -> bytes:
    """Every page of the databases of a vault that nobody has open, free ones too."""
    session = unlock.unlock(folder, passphrase)
    master, generation = session.keys.master, session.generation.folder
    session.lock()
    content = [pages.decrypted(generation / name, key_of(master, name)) for name in (VAULT, DRAFTS)]
    logs = [pages.decrypted_log(generation / f"{name}-wal", key_of(master, name)) for name in (VAULT, DRAFTS)]
    return b"".join((*content, *logs))
