"""The place of today: the queue, one ticket over it, and the number for the waiting room.

Tickets are written on the thread of drafts, which waits for nothing. What an interview has become is read
from its draft and record, so a ticket follows it without anybody saying so.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from kuager.flows import queue, recognition
from kuager.flows.queue import Ticket
from kuager.flows.recognition import Recognised
from kuager.flows.unlock import Session
from kuager.gui.autosave import Autosave
from kuager.gui.desk import Desk
from kuager.gui.telling import tell
from kuager.gui.today.board import Board
from kuager.gui.today.number_window import NumberWindow
from kuager.gui.today.reading import Reading, read_today, rows_of
from kuager.gui.today.side import TodaySide
from kuager.gui.today.ticket_page import TicketPage
from kuager.gui.today.words import called_words, day_of
from kuager.gui.widgets.bars import KeyHints
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.header import PageHeader
from kuager.gui.widgets.keys import add_key
from kuager.gui.widgets.layout import column, held
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.side_pane import SidePane
from kuager.model.ids import MemberId, RecordId

_EVERY: Final = 30_000
"""Milliseconds between two looks at the clock: somebody has waited a minute longer."""
_SIDE: Final = 280


class TodayPage(QWidget):
    """`interview_wanted` carries an interview to be opened, `person_wanted` a person's file."""

    interview_wanted = Signal(object)
    person_wanted = Signal(object)
    interviews_wanted = Signal()
    backup_wanted = Signal()
    letter_wanted = Signal(object)
    letters_due_wanted = Signal()
    letters_counted = Signal(int)
    """How many letters wait for an answer that is overdue or due soon."""
    counted = Signal(int)
    """How many wait or are in the room."""
    secured = Signal(bool)
    """The answer to `secure`: whether everything typed is on the disk."""
    shown = Signal()
    """The queue stands there as it was read."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("today_page")
        self._desk = desk
        self._read = Reading()
        self._found: dict[RecordId, tuple[Recognised, ...]] = {}
        self._asked: object = None
        self._open_now: RecordId | None = None
        self._removed: Ticket | None = None
        self._choose: RecordId | None = None
        self._wanted: RecordId | None = None
        self._page: TicketPage | None = None
        self._number: NumberWindow | None = None
        self._screen = Button(self.tr("Show numbers"), Kind.QUIET, icon="monitor", name="today_numbers")
        self._screen.clicked.connect(self._show_numbers)
        self.board = Board()
        self.side = TodaySide(desk)
        self._pane = SidePane(self.board, self.side, self.tr("Unfinished"), width=_SIDE, name="today_pane")
        items = [self._screen, self._pane.button]
        self._header = PageHeader(self.tr("Today"), items=items, name="today_header")
        self.notice = NoticePlace(name="today_notice")
        self.notice.acted.connect(self._put_back)
        hints = KeyHints(
            [
                ("Enter", self.tr("open")),
                ("Ctrl+N", self.tr("new ticket")),
                ("Del", self.tr("remove")),
                ("Ctrl+Shift+K", self.tr("find")),
                ("Ctrl+L", self.tr("lock")),
                ("F1", self.tr("all keys")),
            ]
        )
        self._main = held(column(self._header, self.notice, (self._pane, 1), hints, gap=0))
        self._main.setFocusProxy(self.board)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._main)
        self.setLayout(column(self._stack, gap=0))
        self.setFocusProxy(self._stack)
        self._connect()
        self._clock = QTimer(self)
        self._clock.setInterval(_EVERY)
        self._clock.timeout.connect(self._look_at_clock)
        self._clock.start()
        self.read()

    def _connect(self) -> None:
        board = self.board
        board.begun.connect(self.begin)
        board.called.connect(self._call_next)
        board.opened.connect(self.open_ticket)
        board.resumed.connect(self._take)
        board.given.connect(self._give)
        board.removed.connect(self._remove)
        board.cleared.connect(self._clear)
        self.side.draft_opened.connect(self.interview_wanted)
        self.side.all_wanted.connect(self.interviews_wanted)
        self.side.backup_wanted.connect(self.backup_wanted)
        self.side.due.letter_wanted.connect(self.letter_wanted)
        self.side.due.all_wanted.connect(self.letters_due_wanted)
        self.side.due.counted.connect(self.letters_counted)
        self._desk.recorded.connect(self.read)
        add_key(self._main, self.tr("New ticket"), "Ctrl+N", self.begin)

    # What stands there ------------------------------------------------------------------------------

    @Slot()
    def read(self) -> None:
        """Read the queue, and let it follow what its interviews have become."""
        session, open_now = self._desk.session, self._open_now

        def work(_: object) -> Reading:
            queue.follow(session, open_now)
            return read_today(session)

        self._desk.draft(work, self._show, self._failed)

    def follow(self, open_now: RecordId | None) -> None:
        """An interview was opened on the desk, or closed."""
        self._open_now = open_now
        self.read()

    @Slot()
    def look_again(self) -> None:
        """More of the vault has been read by whoever compares: ask again who may be known."""
        self._asked = None
        self._ask_known()

    @Slot(object)
    def _show(self, read: Reading) -> None:
        self._read = read
        self._render()
        if self._choose is not None and self._page is None:
            self.board.choose(self._choose)
            self._choose = None
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            in_room = self.board.choose_interview(wanted)
            if not in_room and self.side.choose(wanted) and not self._pane.is_beside():
                self._pane.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.counted.emit(len(read.queue.waiting) + len(read.queue.begun))
        self._ask_known()
        self.shown.emit()

    def _render(self) -> None:
        read, now = self._read, self._desk.now()
        day = day_of(read.queue.day)
        called = called_words(read.queue.called, read.queue.total) if read.queue.total else ""
        self._header.set_below(f"{day} · {called}" if called else day)
        self.board.show_queue(read.queue, read.members, self._found, now, self._open_now)
        begun = {row.ticket.interview for row in read.queue.begun}
        unfinished = self.side.show_drafts(read.drafts, begun, now)
        words = self.tr("Unfinished")
        self._pane.button.set_words(f"{words}  {unfinished:d}" if unfinished else words)

    @Slot()
    def _look_at_clock(self) -> None:
        if self._desk.now().date().isoformat() != self._read.queue.day:
            self.read()
        else:
            self._render()

    def _ask_known(self) -> None:
        tickets = tuple(row.ticket for row in self._read.queue.waiting)
        question = tuple((ticket.id, ticket.told, ticket.witness) for ticket in tickets)
        if question == self._asked:
            return
        self._asked = question
        session = self._desk.session
        self._desk.match(
            lambda matcher, _: (question, recognition.whole(session, matcher, tickets)),
            self._show_known,
            self._nobody_looked,
        )

    @Slot(object)
    def _show_known(self, answer: tuple[object, dict[RecordId, tuple[Recognised, ...]]]) -> None:
        question, found = answer
        if question == self._asked:
            self._found = found
            self._render()

    @Slot(object)
    def _nobody_looked(self, _: Exception) -> None:
        """The queue goes on without; a bug shows itself at the desk."""

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        tell(self.notice, error)

    def choose_interview(self, interview: RecordId) -> None:
        """Put the keyboard on the way back into an interview, as soon as the queue is read."""
        self._wanted = interview

    def say_done(self, happened: str, advice: str) -> None:
        """Say above the queue that something is done."""
        self.notice.say("good", happened, advice)

    # For the lock -----------------------------------------------------------------------------------

    def secure(self) -> None:
        """Bring the open ticket onto the disk; `secured` follows, perhaps at once."""
        if self._page is None:
            self.secured.emit(True)
        else:
            self._page.secure()

    def unkept(self) -> Autosave | None:
        """Who keeps the open ticket, while something typed there is not on the disk."""
        if self._page is None or self._page.autosave.is_safe():
            return None
        return self._page.autosave

    # One ticket -------------------------------------------------------------------------------------

    @Slot()
    def begin(self) -> None:
        """A new ticket: it has its number at once."""
        if self._page is not None:
            return
        session = self._desk.session

        def work(_: object) -> tuple[Reading, RecordId]:
            ticket = queue.add(session)
            return read_today(session), ticket.id

        self._desk.draft(work, self._was_begun, self._failed)

    @Slot(object)
    def _was_begun(self, made: tuple[Reading, RecordId]) -> None:
        read, ticket = made
        self._show(read)
        self.open_ticket(ticket)

    @Slot(object)
    def open_ticket(self, ticket: RecordId) -> None:
        """Open one of the tickets that are shown."""
        row = next((row for row in rows_of(self._read.queue) if row.id == ticket), None)
        if row is None or self._page is not None:
            return
        self.notice.clear()
        page = TicketPage(self._desk, row, self._read.members, today=self._read.queue.day)
        page.left.connect(self._close)
        page.acted.connect(self._act)
        page.given.connect(self._give)
        page.record_wanted.connect(self._open_record)
        page.secured.connect(self.secured)
        self._page = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _close(self) -> None:
        page, self._page = self._page, None
        if page is None:
            return
        self._choose = page.ticket
        self._stack.setCurrentWidget(self._main)
        self._stack.removeWidget(page)
        page.hide()
        page.deleteLater()
        self.board.choose(page.ticket)
        self.read()

    @Slot(str, object)
    def _open_record(self, kind: str, record: RecordId) -> None:
        self._close()
        if kind == "ticket":
            self.open_ticket(record)
            return
        (self.interview_wanted if kind == "interview" else self.person_wanted).emit(record)

    @Slot(str, object)
    def _act(self, code: str, ticket: RecordId) -> None:
        self._close()
        if code == "take":
            self._take(ticket)
        elif code == "remove":
            self._remove(ticket)
        elif code == "call":
            session = self._desk.session
            self._desk.draft(lambda _: queue.call(session, ticket), self._was_called, self._failed)
        else:
            acts = {"done": queue.done, "left": queue.left, "reopen": queue.reopen}
            self._change(acts[code], ticket)

    def _change(self, act: Callable[[Session, RecordId], object], ticket: RecordId) -> None:
        session = self._desk.session

        def work(_: object) -> Reading:
            act(session, ticket)
            return read_today(session)

        self._desk.draft(work, self._show, self._failed)

    # Into the room, and to somebody else ---------------------------------------------------------------

    @Slot(object)
    def _take(self, ticket: RecordId) -> None:
        session = self._desk.session
        self._desk.draft(lambda _: queue.take(session, ticket), self._was_taken, self._failed)

    @Slot(object)
    def _was_taken(self, ticket: Ticket) -> None:
        self._open_now = RecordId(ticket.interview)  # it is about to be
        self.read()
        self.interview_wanted.emit(self._open_now)

    @Slot(object, object)
    def _give(self, ticket: RecordId, member: MemberId) -> None:
        if self._page is not None:
            self._close()
        self._change(lambda session, each: queue.hand_over(session, each, member), ticket)

    # Calling ----------------------------------------------------------------------------------------

    @Slot()
    def _call_next(self) -> None:
        session = self._desk.session
        self._desk.draft(lambda _: queue.call_next(session), self._was_called, self._failed)

    @Slot(object)
    def _was_called(self, ticket: Ticket | None) -> None:
        if ticket is not None:
            self._choose = ticket.id
            if self._number is not None:
                self._number.show_number(ticket.number)
        self.read()

    @Slot()
    def _show_numbers(self) -> None:
        """Open the window for the waiting room, with the number that was called last."""
        if self._number is None:
            self._number = NumberWindow(self)
        rows = [row.ticket for row in rows_of(self._read.queue) if row.ticket.called]
        called = [ticket for ticket in rows if ticket.day == self._read.queue.day]
        last = max(called, key=lambda ticket: ticket.called, default=None)
        self._number.show_number(last.number if last is not None else None)
        self._number.open_beside()

    @property
    def numbers(self) -> NumberWindow | None:
        """The window for the waiting room, once it was opened."""
        return self._number

    # Taking away ------------------------------------------------------------------------------------

    @Slot(object)
    def _remove(self, ticket: RecordId) -> None:
        session = self._desk.session

        def work(_: object) -> tuple[Ticket, Reading]:
            return queue.remove(session, ticket), read_today(session)

        self._desk.draft(work, self._was_removed, self._failed)

    @Slot(object)
    def _was_removed(self, removed: tuple[Ticket, Reading]) -> None:
        self._removed, read = removed
        self._show(read)
        words = self.tr("Ticket {number} was removed. Its number is not given again today.")
        self.notice.say("neutral", words.format(number=self._removed.number), "", self.tr("Undo"))

    @Slot()
    def _put_back(self) -> None:
        ticket, self._removed = self._removed, None
        self.notice.clear()
        if ticket is not None:
            kept, self._choose = ticket, ticket.id
            self._change(lambda session, _: queue.put_back(session, kept), kept.id)

    @Slot()
    def _clear(self) -> None:
        session = self._desk.session

        def work(_: object) -> Reading:
            queue.clear_earlier(session)
            return read_today(session)

        self._desk.draft(work, self._show, self._failed)
