"""The head of the interview: whose it is, whether it is safe, and how long it lasts."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.gui import theme
from kuager.gui.breakpoints import Room, room_of
from kuager.gui.i18n import isolate
from kuager.gui.interview.sitting_clock import SittingClock
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.keys import add_key
from kuager.gui.widgets.layout import column, held, line, row
from kuager.gui.widgets.saved_line import SavedLine
from kuager.gui.widgets.text import Elided, Text
from kuager.model import names
from kuager.model.interview import Interview


class SittingHeader(QWidget):
    """`stopped` follows the end of the sitting; `saved` is the line that says where the words are."""

    stopped = Signal()

    def __init__(self, notes: Button, *, timed: bool) -> None:
        super().__init__()
        self.setObjectName("sitting_header")
        self._ticket = Text("", "heading")
        self._name = Elided("", "heading")
        self._below = Elided("", "small")
        self.saved = SavedLine()
        self.clock = SittingClock() if timed else None
        self._is_over = False
        side = theme.space("page")
        who = column(row(self._ticket, (self._name, 1), gap=10), self._below, gap=0)
        box = row((who, 1), self.saved, gap=12, margins=(side, 8, side, 8))
        if self.clock is not None:
            self.clock.stopped.connect(self._was_stopped)
            # Here and not at the clock, which is out of sight where there is no room for it.
            add_key(self, self.tr("Break, and go on"), "Ctrl+Shift+B", self._turn)
            add_key(self, self.tr("Stop: the sitting is over"), "Ctrl+Shift+E", self._end)
            box.addWidget(self.clock)
        box.addWidget(notes)
        self.setLayout(column((held(box), 1), line(), gap=0))
        self.setMinimumHeight(theme.size("header"))

    def show_interview(self, interview: Interview) -> None:
        """Ticket and name, and under them who holds the interview."""
        session = interview.session
        self._ticket.setText(session.ticket)
        self._ticket.setVisible(bool(session.ticket))
        name = names.display(interview.testifier.names)
        nobody = "" if session.ticket else self.tr("New interview")
        self._name.setText(name or nobody)
        parts = (
            (self.tr("Interviewer {name}"), session.interviewer),
            (self.tr("interpreter {name}"), session.interpreter),
            (self.tr("camera {name}"), session.camera_operator),
        )
        words = [sentence.format(name=isolate(who)) for sentence, who in parts if who]
        self._below.setText(" · ".join(words))

    def go_on(self) -> None:
        """The sitting goes on after all."""
        if self.clock is not None:
            self.clock.go_on()
            self._is_over = False
            self.set_room(room_of(self))

    @Slot()
    def _turn(self) -> None:
        if self.clock is not None and not self._is_over:
            self.clock.turn()

    @Slot()
    def _end(self) -> None:
        if self.clock is not None and not self._is_over:
            self.clock.end()

    @Slot()
    def _was_stopped(self) -> None:
        self._is_over = True
        self.stopped.emit()

    def set_room(self, room: Room) -> None:
        """Less where there is less room; whether it is saved always stays."""
        self._below.setVisible(room >= Room.MEDIUM)
        if self.clock is not None and not self._is_over:
            self.clock.set_narrow(room < Room.MEDIUM)
            self.clock.setVisible(room > Room.TINY)
