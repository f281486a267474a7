"""The unlocked program: the five places in their window, and the ways between them.

Here, and only here, pages hear of each other. Everything in it holds content and is destroyed at lock.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from kuager.gui.desk import Desk
from kuager.gui.exchange.page import ExchangePage
from kuager.gui.interview.page import InterviewsPage
from kuager.gui.letters.page import LettersPage
from kuager.gui.main_window import MainWindow
from kuager.gui.people.page import PeoplePage
from kuager.gui.settings.page import SettingsPage
from kuager.gui.widgets.keys import add_key
from kuager.gui.widgets.navigation import Place
from kuager.model.ids import RecordId


class Places(QObject):
    """`lock_asked` follows Ctrl+L and the lock in the window, `closed` the window's own close."""

    lock_asked = Signal()
    closed = Signal()
    secured = Signal(bool)
    """Follows `secure`: whether everything that was typed is on the disk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.interviews = InterviewsPage(desk)
        self.people = PeoplePage(desk)
        self.letters = LettersPage(desk)
        self.exchange = ExchangePage(desk)
        self.settings = SettingsPage(desk)
        self.window = MainWindow(
            [
                (Place("interviews", "chat-circle-text", self.tr("Interviews")), self.interviews),
                (Place("people", "users", self.tr("People")), self.people),
                (Place("letters", "envelope-simple", self.tr("Letters")), self.letters),
                (Place("exchange", "arrows-left-right", self.tr("Exchange")), self.exchange),
                (Place("settings", "gear", self.tr("Settings"), at_foot=True), self.settings),
            ],
            geometry=_from_words(desk.setting("window")),
        )
        self.window.navigation.set_member(desk.session.member.name, "")
        self.window.lock_asked.connect(self.lock_asked)
        self.window.closed.connect(self.closed)
        self.interviews.doors_shut.connect(self.window.shut_doors)
        self.letters.secured.connect(self._letters_secured)
        self.interviews.secured.connect(self.secured)
        self.interviews.conflicts_wanted.connect(self._open_conflicts)
        self.people.letter_wanted.connect(self._write_letter)
        self.people.letter_opened.connect(self._open_letter)
        self.people.interview_wanted.connect(self._open_interview)
        self.letters.interview_wanted.connect(self._open_interview)
        self.letters.person_wanted.connect(self._open_person)
        add_key(self.window, self.tr("Open a bundle"), "Ctrl+O", self._open_bundle)

    def secure(self) -> None:
        """Bring the open letter and the open interview onto the disk; `secured` follows, perhaps at once."""
        self.letters.secure()

    @Slot(bool)
    def _letters_secured(self, safe: bool) -> None:
        if safe:
            self.interviews.secure()
        else:
            self.secured.emit(False)

    def keep_geometry(self) -> None:
        """Keep where the window stands, inside the vault."""
        self._desk.keep_setting("window", self.window.saveGeometry().data().hex())

    def destroy(self) -> None:
        """Take everything off the screen and out of memory as soon as the event loop comes round."""
        self.window.hide()
        self.window.deleteLater()  # and with it the pages and what lies over them
        self.deleteLater()

    @Slot(object, str)
    def _open_interview(self, record: RecordId, field: str) -> None:
        self.window.show_place("interviews")
        self.interviews.show_interview(record, field)

    @Slot(object)
    def _open_person(self, person: RecordId) -> None:
        self.window.show_place("people")
        self.people.open_person(person)

    @Slot()
    def _open_conflicts(self) -> None:
        self.window.show_place("people")
        self.people.open_conflicts()

    @Slot(object)
    def _write_letter(self, person: RecordId) -> None:
        self.window.show_place("letters")
        self.letters.begin_letter(person)

    @Slot(object)
    def _open_letter(self, letter: RecordId) -> None:
        self.window.show_place("letters")
        self.letters.open_letter(letter)

    @Slot()
    def _open_bundle(self) -> None:
        self.window.show_place("exchange")
        self.exchange.open_bundle_file()


def _from_words(geometry: str) -> bytes:
    try:
        return bytes.fromhex(geometry)
    except ValueError:
        return b""  # a setting of another program version; the window finds its own place
