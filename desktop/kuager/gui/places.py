"""The unlocked program: the places in their window, and the ways between them.

Here, and only here, pages hear of each other. Everything in it holds content and is destroyed at lock.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from kuager.errors import AppError
from kuager.flows.duplicates import Counts
from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.exchange.page import ExchangePage
from kuager.gui.interview.fields import WHY
from kuager.gui.interview.page import InterviewsPage
from kuager.gui.lasting import Ended
from kuager.gui.letters.page import LettersPage
from kuager.gui.main_window import MainWindow
from kuager.gui.messages import message_for
from kuager.gui.people.comparing_line import ComparingLine
from kuager.gui.people.page import PeoplePage
from kuager.gui.search.find_page import FindPage
from kuager.gui.settings.page import SettingsPage
from kuager.gui.today.page import TodayPage
from kuager.gui.widgets.confirm import ConfirmDialog
from kuager.gui.widgets.keys import add_key
from kuager.gui.widgets.lasting_lines import LastingLines
from kuager.gui.widgets.layout import column, held
from kuager.gui.widgets.navigation import Place
from kuager.model.ids import RecordId


class Places(QObject):
    """`lock_asked` follows Ctrl+L and the lock in the window, `panicked` Ctrl+Shift+L, `closed` the close."""

    lock_asked = Signal()
    panicked = Signal()
    closed = Signal()
    lost_accepted = Signal()
    """Lock all the same: what could not be kept may be lost."""
    sitting_changed = Signal()
    """An interview was opened or closed."""
    secured = Signal(bool)
    """Follows `secure`: whether everything that was typed is on the disk."""

    @theme.styled_at_once()
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._sat_from_today = False
        self.today = TodayPage(desk)
        self.interviews = InterviewsPage(desk)
        self.people = PeoplePage(desk)
        self.letters = LettersPage(desk)
        self.exchange = ExchangePage(desk)
        self.settings = SettingsPage(desk)
        self.find = FindPage(desk)
        comparing = ComparingLine(self.people.comparing, brief=True, name="foot_comparing")
        self.window = MainWindow(
            [
                (Place("find", "magnifying-glass", self.tr("Find"), key="Ctrl+Shift+K"), self.find),
                (Place("today", "calendar-blank", self.tr("Today")), self.today),
                (Place("interviews", "chat-circle-text", self.tr("Interviews")), self.interviews),
                (Place("people", "users", self.tr("People")), self.people),
                (Place("letters", "envelope-simple", self.tr("Letters")), self.letters),
                (Place("exchange", "arrows-left-right", self.tr("Exchange")), self.exchange),
                (Place("settings", "gear", self.tr("Settings"), at_foot=True), self.settings),
            ],
            geometry=_from_words(desk.setting("window")),
            foot=held(column(LastingLines(desk.lasting), comparing, gap=0)),
        )
        self.window.navigation.set_member(desk.session.member.name, "")
        self.window.lock_asked.connect(self.lock_asked)
        self.window.panicked.connect(self.panicked)
        self.window.closed.connect(self.closed)
        self.window.notices.acted.connect(self._ask_for_loss)
        self.interviews.doors_shut.connect(self.window.shut_doors)
        self.interviews.doors_shut.connect(self.sitting_changed)
        self.letters.secured.connect(self._letters_secured)
        self.interviews.secured.connect(self._interviews_secured)
        self.today.secured.connect(self._today_secured)
        self.settings.secured.connect(self.secured)
        self.today.interview_wanted.connect(self._sit)
        self.today.person_wanted.connect(self._open_person)
        self.today.interviews_wanted.connect(self._show_interviews)
        self.today.backup_wanted.connect(self._show_backup)
        self.today.letter_wanted.connect(self._open_letter)
        self.today.letters_due_wanted.connect(self._show_letters_due)
        self.today.letters_counted.connect(self._count_letters)
        self.today.counted.connect(self._count_queue)
        self.interviews.doors_shut.connect(self._tell_today)
        self.interviews.conflicts_wanted.connect(self._open_conflicts)
        self.interviews.letter_wanted.connect(self._write_letter)
        self.people.letter_wanted.connect(self._write_letter)
        self.people.letter_opened.connect(self._open_letter)
        self.people.sources.secured.connect(self._sources_secured)
        self.people.interview_wanted.connect(self._open_interview)
        self.people.comparing.counted.connect(self._count_pairs)
        self.people.comparing.counted.connect(self.today.look_again)
        self.people.comparing.start()
        self.exchange.bring_in.duplicates_wanted.connect(self._open_duplicates)
        self.exchange.tables.duplicates_wanted.connect(self._open_duplicates)
        self.exchange.folder.duplicates_wanted.connect(self._open_duplicates)
        self.exchange.counted.connect(self._count_exchange)
        self.settings.due_changed.connect(self._count_due)
        self.settings.offer_ended.connect(self._end_offer)
        self.letters.interview_wanted.connect(self._open_interview)
        self.letters.person_wanted.connect(self._open_person)
        self.find.left.connect(self.window.go_back)
        self.find.opened.connect(self._open_found)
        self.find.correction_wanted.connect(self._correct_interview)
        self.find.all_wanted.connect(self._search_in)
        self.interviews.doors_shut.connect(self.find.shut_doors)
        add_key(self.window, self.tr("Open a bundle"), "Ctrl+O", self._open_bundle)
        desk.outlived.connect(self._tell_outlived)

    def offer_recovery(self) -> None:
        """The second step of a vault that was just made: its recovery sheets, or not now."""
        self.window.show_place("settings")
        self.settings.offer_recovery()

    def show_ways_in(self) -> None:
        """Where a new master key was asked for."""
        self.window.show_place("settings")
        self.settings.tabs.tabs.choose("ways")

    @Slot(str, str)
    def _end_offer(self, happened: str, advice: str) -> None:
        self.window.show_place("today")
        if happened:
            self.today.say_done(happened, advice)

    @Slot(object)
    def _count_pairs(self, counts: Counts) -> None:
        """Only what somebody must act on: what is merely possible waits without a number."""
        wait = counts.probable + counts.contradictory
        self.window.navigation.set_count("people", str(wait) if wait else "")

    @Slot(int)
    def _count_queue(self, count: int) -> None:
        self.window.navigation.set_count("today", str(count) if count else "")

    @Slot(int)
    def _count_due(self, due: int) -> None:
        self.window.navigation.set_count("settings", str(due) if due else "")

    @Slot(int)
    def _count_exchange(self, count: int) -> None:
        self.window.navigation.set_count("exchange", str(count) if count else "")

    def secure(self) -> None:
        """Bring whatever is open and typed in onto the disk; `secured` follows, perhaps at once."""
        self.letters.secure()

    @Slot(bool)
    def _letters_secured(self, safe: bool) -> None:
        if safe:
            self.interviews.secure()
        else:
            self.secured.emit(False)

    @Slot(bool)
    def _interviews_secured(self, safe: bool) -> None:
        if safe:
            self.people.sources.secure()
        else:
            self.secured.emit(False)

    @Slot(bool)
    def _sources_secured(self, safe: bool) -> None:
        if safe:
            self.today.secure()
        else:
            self.secured.emit(False)

    @Slot(bool)
    def _today_secured(self, safe: bool) -> None:
        if safe:
            self.settings.secure()
        else:
            self.secured.emit(False)

    def is_sitting(self) -> bool:
        """Whether an interview is open."""
        return self.interviews.editor is not None

    # What goes wrong on the way out -----------------------------------------------------------------

    def tell_unkept(self, happened: str) -> None:
        """Say that something could not be done, because what was typed last is not on the disk."""
        way_out = self.tr("Make room or put the disk back, then try again. Everything else is safe.")
        detail = f"{self._loss()} {way_out}".strip()
        self.window.notices.say("danger", happened, detail, self.tr("Lock all the same…"))

    def _loss(self) -> str:
        """What would be lost now."""
        source = self.people.sources.unkept()
        if source is not None and source.kept_until is not None:
            return self.tr("Not kept is what was typed in another source after {time}.").format(
                time=f"{source.kept_until:%H:%M}"
            )
        if source is not None:
            return self.tr("Not kept is what was typed in another source since it was opened.")
        interview, letter = self.interviews.unkept(), self.letters.unkept()
        kept = [each.kept_until for each in (interview, letter) if each is not None]
        if not kept:
            if self.settings.unkept() is not None:
                return self.tr("Not kept is what was typed last in the template of a letter.")
            return self.tr("Not kept is what was typed last in the ticket.") if self.today.unkept() else ""
        since = "" if kept[0] is None else f"{kept[0]:%H:%M}"
        if interview is not None and since:
            return self.tr("Not kept is what was typed in the interview after {time}.").format(time=since)
        if interview is not None:
            return self.tr("Not kept is what was typed in the interview since it was opened.")
        if since:
            return self.tr("Not kept is what was typed in the letter after {time}.").format(time=since)
        return self.tr("Not kept is what was typed in the letter since it was opened.")

    @Slot()
    def _ask_for_loss(self) -> None:
        question = ConfirmDialog(
            self.window,
            self.tr("Lock, and lose what could not be kept?"),
            self._loss() or self.tr("It was kept meanwhile: nothing will be lost."),
            self.tr("Lock all the same"),
            self.tr("Stay open"),
            name="loss",
        )
        question.confirmed.connect(self.lost_accepted)
        question.open()

    @Slot(object)
    def _tell_outlived(self, ended: Ended) -> None:
        """A failure of lasting work has no page of its own: whoever began it may be gone."""
        if isinstance(ended.error, AppError):
            message = message_for(ended.error)
            self.window.notices.say("danger", f"{ended.stopped_words()} {message.happened}", message.detail)

    def keep_geometry(self) -> None:
        """Keep where the window stands, inside the vault."""
        self._desk.keep_setting("window", self.window.saveGeometry().data().hex())

    def destroy(self) -> None:
        """Take everything off the screen and out of memory as soon as the event loop comes round."""
        self.window.hide()
        self.window.deleteLater()  # and with it the pages and what lies over them
        self.deleteLater()

    # Between the queue and the interview room ---------------------------------------------------------

    @Slot(object)
    def _sit(self, record: RecordId) -> None:
        """Open an interview from the queue; when it is closed, the queue is there again."""
        self._sat_from_today = True
        self._open_interview(record, "")

    @Slot(bool)
    def _tell_today(self, shut: bool) -> None:
        editor = self.interviews.editor
        self.today.follow(editor.keeper.interview.id if shut and editor is not None else None)
        if not shut and self._sat_from_today and not self.interviews.is_about_to_open():
            self._sat_from_today = False
            if self.window.place == "interviews":
                self.window.show_place("today")

    @Slot()
    def _show_interviews(self) -> None:
        self.window.show_place("interviews")

    @Slot()
    def _show_backup(self) -> None:
        self.window.show_place("settings")
        self.settings.tabs.tabs.choose("keep")

    @Slot(object, str)
    def _open_interview(self, record: RecordId, field: str) -> None:
        self.window.show_place("interviews")
        self.interviews.show_interview(record, field)

    @Slot(object)
    def _correct_interview(self, record: RecordId) -> None:
        self._open_interview(record, WHY)

    @Slot(object)
    def _open_person(self, person: RecordId) -> None:
        self.window.show_place("people")
        self.people.open_person(person)

    @Slot(object)
    def _open_duplicates(self, files: frozenset[RecordId]) -> None:
        self.window.show_place("people")
        self.people.open_duplicates_of(files)

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
    def _show_letters_due(self) -> None:
        self.window.show_place("letters")
        self.letters.show_due()

    @Slot(int)
    def _count_letters(self, count: int) -> None:
        self.window.navigation.set_count("letters", str(count) if count else "")

    @Slot(str, object)
    def _open_found(self, kind: str, record: RecordId) -> None:
        if kind == "person":
            self._open_person(record)
        elif kind == "interview":
            self._open_interview(record, "")
        elif kind == "source":
            self.window.show_place("people")
            self.people.open_source(record)
        else:
            self._open_letter(record)

    @Slot(str, str)
    def _search_in(self, kind: str, words: str) -> None:
        """The whole list of one kind, searched for the same words."""
        if kind == "person":
            self.window.show_place("people")
            self.people.search_for(words)
        elif kind == "source":
            self.window.show_place("people")
            self.people.search_sources(words)
        elif kind == "interview":
            self.window.show_place("interviews")
            self.interviews.search_for(words)
        else:
            self.window.show_place("letters")
            self.letters.search_for(words)

    @Slot()
    def _open_bundle(self) -> None:
        self.window.show_place("exchange")
        self.exchange.open_bundle_file()


def _from_words(geometry: str) -> bytes:
    try:
        return bytes.fromhex(geometry)
    except ValueError:
        return b""  # a setting of another program version; the window finds its own place
