"""The whole program under test: on a folder of its own, with the first vault made, and at rest."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from kuager.errors import AppError
from kuager.gui import i18n, theme
from kuager.gui.places import Places
from kuager.gui.program import Program
from kuager.gui.unlock.system_watch import SystemWatch
from kuager.gui.unlock.unlock_card import UnlockCard
from kuager.gui.widgets.buttons import Button
from kuager.model.interview import Interview
from tests.support import desks, rooms, vaults, windows
from tests.support.desks import heard
from tests.support.rooms import control

WORDS = "copper window eleven patient orchard"


@contextmanager
def running(app: QApplication, folder: Path, system: SystemWatch | None = None) -> Iterator[Program]:
    """A program outside its vault; it is locked and ended in the end, wherever the test left it."""
    program = Program(app, folder, cost=vaults.CHEAP, system=system)
    program.start()
    windows.settle()
    yield program
    program._workers.lasting.cancel_all()
    if program.places is not None:
        heard(program.locked, program.lock)
    program.door.drop()
    program.finish()
    program.deleteLater()
    windows.settle()
    i18n.Speech(app).speak("en")
    theme.Appearance(app, theme.Scheme.LIGHT).deleteLater()


def make_first(program: Program) -> None:
    """Make the first vault; it is open then, and its recovery sheets are put off."""
    card = program.door.first
    assert card is not None
    for name, words in (("first_name", "Marzhan"), ("first_passphrase", WORDS), ("first_again", WORDS)):
        windows.type_words(control(card, name, QLineEdit), words)
    last = control(card, "first_again", QLineEdit)
    heard(program.unlocked, lambda: QTest.keyClick(last, Qt.Key.Key_Return))
    rest(program)
    control(places(program).window, "sheets_leave", Button).click()
    rest(program)


def rest(program: Program) -> None:
    """Wait until every thread has nothing to do."""
    workers = program._workers
    for _ in range(20):
        used = (workers.writing, workers.reading, workers.matching, workers.drafts)
        for worker in used:
            desks.done(worker, lambda: None)
        windows.settle()
        if all(worker.is_idle() for worker in used):
            return
    raise AssertionError("the program never comes to rest")


def places(program: Program) -> Places:
    assert program.places is not None, "it is locked"
    return program.places


def card(program: Program) -> UnlockCard:
    assert program.door.card is not None, "it is not locked"
    return program.door.card


def let_in(program: Program, words: str = WORDS) -> None:
    """Type a passphrase and wait for the window."""
    entry = control(card(program), "unlock_passphrase", QLineEdit)
    windows.type_words(entry, words)
    heard(program.unlocked, lambda: QTest.keyClick(entry, Qt.Key.Key_Return))
    rest(program)


def refusal(program: Program, words: str) -> str:
    """Type a passphrase that does not open it; the code of the failure."""
    entry = control(card(program), "unlock_passphrase", QLineEdit)
    windows.type_words(entry, words)
    (error,) = heard(program.refused, lambda: QTest.keyClick(entry, Qt.Key.Key_Return))
    assert isinstance(error, AppError)
    return error.code


def locked_words(program: Program) -> str:
    return card(program)._locked.text()


def begin_interview(program: Program, ticket: str) -> Interview:
    page = places(program).interviews
    places(program).window.show_place("interviews")
    page.begin()
    rooms.fill(rooms.editor_of(page), "session_ticket", ticket)
    return rooms.document(page)
