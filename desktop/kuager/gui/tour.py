"""A walk through the windows that takes a picture of each: for the demonstration and the readme.

The real program runs, on a vault of the demonstration; nothing is drawn for the pictures alone. A step begins
when every thread has been at rest for a while, so that lists are filled and previews drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QSize, QTimer, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from kuager import paths
from kuager.errors import AppError
from kuager.flows import vocabularies
from kuager.flows.demo import PASSPHRASE, Demo
from kuager.gui import theme
from kuager.gui.people.conflicts import ConflictsView
from kuager.gui.places import Places
from kuager.gui.program import Program
from kuager.gui.widgets.list_view import ListView

SIZE = QSize(1366, 768)
_TICK = 40
_CALM = 12
"""Milliseconds between two looks, and how many looks in a row must find everything at rest."""

Say = Callable[[str], None]
Some = TypeVar("Some", bound=QWidget)


class Tour(QObject):
    """Runs the steps, one whenever the program is at rest."""

    def __init__(self, app: QApplication, demo: Demo, out: Path, say: Say) -> None:
        super().__init__()
        self._app = app
        self._demo = demo
        self._out = out
        self._say = say
        self._program = Program(app, out / "no-vault-here")
        self._calm = 0
        self._steps = self._walk()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._look)
        self.failed: Exception | None = None

    def start(self) -> None:
        """Begin; the application ends when the walk does."""
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        self._calm = self._calm + 1 if self._program.is_at_rest() else 0
        if self._calm < _CALM:
            return
        self._calm = 0
        try:
            next(self._steps)
        except StopIteration:
            self._end()
        except Exception as error:  # noqa: BLE001 - the caller raises it again, outside the event loop
            self.failed = error
            self._end()

    def _end(self) -> None:
        self._timer.stop()
        self._program.finish()
        self._app.exit()

    # The way ----------------------------------------------------------------------------------------

    def _walk(self) -> Iterator[None]:
        yield from self._outside()
        yield from self._inside()

    def _outside(self) -> Iterator[None]:
        self._program.start()
        self._resize(self._door())
        yield
        self._take(self._door(), "first_start", "the first start: name, passphrase, what it means")
        self._program.finish()
        self._program.door.drop()
        self._program = Program(self._app, self._demo.saule)
        self._program.start()
        self._resize(self._door())
        yield
        self._take(self._door(), "unlock", "unlocking: one field")
        self._child(self._door(), QLineEdit, "unlock_passphrase").setText(PASSPHRASE)
        self._child(self._door(), QPushButton, "unlock_button").click()
        while self._program.places is None:
            yield

    def _inside(self) -> Iterator[None]:
        places, demo = self._places(), self._demo
        window = places.window
        self._resize(window)
        yield
        self._take(window, "today", "today: who is in the room, who waits, who may have been here before")
        window.show_place("interviews")
        yield
        self._take(window, "interviews", "the interviews of every machine, with search")
        places.interviews.open_interview(demo.interview)
        yield
        editor = places.interviews.editor
        if editor is None:
            raise RuntimeError("the interview did not open")
        editor.go_to("persons")
        yield
        self._take(window, "interview", "an interview: consent in sight, steps, notes")
        places.settings.look.scheme.chosen.emit("dark")
        yield
        self._take(window, "interview_dark", "the same in the dark")
        places.settings.look.scheme.chosen.emit("light")
        editor.go_to("events")
        yield
        self._take(window, "interview_events", "what happened: events, each with two dates")
        editor.leave()
        yield
        window.show_place("people")
        yield
        self._take(window, "people", "the people")
        self._child(window, QPushButton, "people_duplicates").click()
        yield
        self._take(window, "duplicates", "two files that may be one person, and what speaks for it")
        places.people.open_person(demo.person)
        yield
        self._take(window, "person", "one person: what each source says, and where they differ")
        window.show_place("letters")
        yield
        self._take(window, "letters", "the register of letters")
        places.letters.begin_letter(demo.person)
        yield
        self._take(window, "letter_choice", "to whom, and in which language")
        self._child(window, ListView, "new_letter_list").opened.emit(("request_ru", "mfa_kz"))
        yield
        self._take(window, "letter", "a letter: what is missing, the wording, the page")
        places.letters.open_letter(demo.letter)
        yield
        self._take(window, "letter_signed", "a signed letter: four facts")
        window.show_place("exchange")
        yield
        places.exchange.bring_in.open_bundle(demo.waiting)
        yield
        self._take(window, "exchange", "a bundle before it is brought in: the plan")
        places.exchange.bring_in.accept.click()
        yield
        places.exchange.open_conflicts()
        yield
        self._take(window, "conflict", "two writings that nobody has decided between")
        places.exchange.tabs.tabs.choose("out")
        self._child(window, ConflictsView, "merged_conflicts").left.emit()
        yield
        self._take(window, "send_out", "what goes, and to whom")
        places.exchange.tabs.tabs.choose("cards")
        yield
        self._take(window, "cards", "cards: fingerprints to be compared aloud")
        window.show_place("settings")
        yield
        self._take(window, "settings", "settings: how it looks and when it locks")
        places.settings.tabs.tabs.choose("ways")
        yield
        self._take(window, "ways_in", "who and what opens the vault")
        places.settings.tabs.tabs.choose("keep")
        yield
        self._take(window, "backup", "backup and check")
        self._program.lock()
        yield
        while self._program.door.is_busy():
            yield

    # Helps ------------------------------------------------------------------------------------------

    def _door(self) -> QWidget:
        window = self._program.door.window
        if window is None:
            raise RuntimeError("no window is open")
        return window

    def _places(self) -> Places:
        if self._program.places is None:
            raise RuntimeError("the vault is locked")
        return self._program.places

    @staticmethod
    def _resize(window: QWidget) -> None:
        window.resize(SIZE)

    def _child(self, window: QWidget, kind: type[Some], name: str) -> Some:
        found = window.findChild(kind, name)
        if found is None:
            raise RuntimeError(f"there is no {name}")
        return found

    def _take(self, window: QWidget, name: str, words: str) -> None:
        """Write a picture as a PNG."""
        path = self._out / f"{name}.png"
        image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        if not image.save(str(path)):
            raise AppError("file.unwritable", file=path.name)
        self._say(f"screenshots/{path.name}: {words}")


def take_pictures(demo: Demo, out: Path, say: Say) -> None:
    """Take a picture of each window into a folder."""
    app = QApplication.instance() or QApplication(["kuager"])
    if not isinstance(app, QApplication):
        raise TypeError("another kind of application runs")
    app.setQuitOnLastWindowClosed(False)
    theme.load_fonts(paths.fonts())
    vocabularies.load()
    tour = Tour(app, demo, out, say)
    tour.start()
    app.exec()
    if tour.failed is not None:
        raise tour.failed
