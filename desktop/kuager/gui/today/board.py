"""The queue as one looks at it all day: in the room, waiting, done; behind a fold what earlier days left.

It only shows. What somebody does here is told by signals, and the page has it done.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from kuager.flows.queue import Member, Queue, Row
from kuager.flows.recognition import Recognised
from kuager.gui import theme
from kuager.gui.i18n import isolate
from kuager.gui.today.fold import Fold
from kuager.gui.today.room_cards import RoomCards
from kuager.gui.today.words import (
    about_words,
    day_of,
    known_mark,
    name_words,
    over_words,
    state_words,
    waited_words,
)
from kuager.gui.widgets.badges import Mark
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.confirm import ConfirmDialog
from kuager.gui.widgets.empty import EmptyState
from kuager.gui.widgets.layout import column, held, page_margins, row, scroller
from kuager.gui.widgets.list_model import Cell, Column, ListModel
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.text import Text
from kuager.model.ids import RecordId

_LIST, _EMPTY = range(2)
_FOLDED_ROWS: Final = 4
_LEAST_ROWS: Final = 3


@dataclass(frozen=True)
class Waiting:
    """A ticket in the list, with what depends on the moment; `found` is None until somebody has looked."""

    row: Row
    now: datetime
    found: tuple[Recognised, ...] | None = None


class Board(QWidget):
    """`opened`, `resumed`, `reopened`, `removed` carry a ticket, `given` a ticket and a member."""

    opened = Signal(object)
    resumed = Signal(object)
    given = Signal(object, object)
    reopened = Signal(object)
    removed = Signal(object)
    called = Signal()
    begun = Signal()
    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("today_board")
        self._cards = RoomCards()
        self._cards.resumed.connect(self.resumed)
        self._cards.opened.connect(self.opened)
        self._cards.given.connect(self.given)
        self._count = Text("", "heading", "inkSoft")
        self._call = Button(self.tr("Call next"), icon="bell", name="today_call")
        self._call.clicked.connect(self.called)
        new = Button(self.tr("New ticket"), icon="plus", name="today_new")
        new.clicked.connect(self.begun)
        self.list = ListView(_waiting_model(), self.tr("Who waits"), name="today_waiting")
        self.list.opened.connect(self.opened)
        self._empty = EmptyState(
            self.tr("Nobody is waiting"),
            self.tr(
                "A ticket is a number at the door. Who it may be is looked up while you type the name, and "
                "the interview begins with what was said. Without a queue, interviews begin in their own "
                "place."
            ),
            self.tr("New ticket"),
            name="today_empty",
        )
        self._empty.begun.connect(self.begun)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(scroller(column(self._empty)))
        self._over = ListView(_over_model(), self.tr("Done today"), name="today_over")
        self._earlier = ListView(_earlier_model(), self.tr("Earlier days"), name="today_earlier")
        for folded in (self._over, self._earlier):
            folded.opened.connect(self.opened)
        clear = Button(self.tr("Clear them…"), Kind.QUIET, icon="eraser", name="today_clear")
        clear.clicked.connect(self._ask_to_clear)
        self._over_fold = Fold(self.tr("Done today"), self._over, name="today_over_fold")
        inside = held(column((self._earlier, 1), row(clear, None), gap=4))
        self._over_fold.turned.connect(self._close_earlier)
        self._earlier_fold = Fold(self.tr("Earlier days"), inside, name="today_earlier_fold")
        self._earlier_fold.turned.connect(self._close_over)
        self._earlier_count = 0
        self._stack.setMinimumHeight(theme.size("rowTwoLine") * _LEAST_ROWS)
        head = row(Text(self.tr("Waiting"), "heading"), self._count, None, self._call, new, gap=8)
        parts = (self._cards, head, (self._stack, 1), self._over_fold, self._earlier_fold)
        # Where it is low, all of it scrolls, so that nothing is squeezed.
        self.setLayout(column(scroller(column(*parts, gap=8, margins=page_margins())), gap=0))
        self.setFocusProxy(self.list)

    def show_queue(
        self,
        queue: Queue,
        members: Sequence[Member],
        found: Mapping[RecordId, tuple[Recognised, ...]],
        now: datetime,
        open_now: RecordId | None,
    ) -> None:
        """Show the queue as it stands at this moment."""
        self._cards.show_rows(queue.begun, members, now, open_now)
        self._count.setText(str(len(queue.waiting)) if queue.waiting else "")
        self._call.setVisible(bool(queue.waiting))
        busy = any(each.own for each in queue.begun)
        self._call.set_kind(Kind.PLAIN if busy else Kind.PRIMARY)
        self._turn_to(_LIST if queue.waiting else _EMPTY)
        self.list.show_rows([Waiting(each, now, found.get(each.id)) for each in queue.waiting])
        if self.list.chosen_key() is None:
            self.list.choose_first()
        _show(self._over, queue.over)
        last = queue.over[0].ticket if queue.over else None
        below = self.tr("last: {number}, {name}")
        words = below.format(number=last.number, name=isolate(name_words(last))) if last else ""
        self._over_fold.show_count(len(queue.over), words)
        self._over_fold.setVisible(bool(queue.over))
        _show(self._earlier, queue.earlier)
        waited = sum(each.ticket.state == "waiting" for each in queue.earlier)
        self._earlier_count = len(queue.earlier)
        still = self.tr("%n of them still waiting", "", waited) if waited else ""
        self._earlier_fold.show_count(len(queue.earlier), still)
        self._earlier_fold.setVisible(bool(queue.earlier))

    def _turn_to(self, shown: int) -> None:
        """The rows, or that there are none; whoever had the keyboard in one has it in the other."""
        before = (self.list, self._empty.button)[self._stack.currentIndex()]
        had = self.window().focusWidget() is before
        self._stack.setCurrentIndex(shown)
        if had:
            (self.list, self._empty.button)[shown].setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, ticket: RecordId) -> None:
        """Put the mark on a ticket that waits, and the keyboard into the list."""
        self.list.choose(ticket)
        if self.list.isVisible():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_interview(self, interview: RecordId) -> bool:
        """Put the keyboard on the way back into an interview; False if none of its is in the room."""
        return self._cards.choose(interview)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = self.list.chosen_key()
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus() and chosen is not None:
            self.removed.emit(chosen)
            return
        super().keyPressEvent(event)

    @Slot(bool)
    def _close_earlier(self, is_open: bool) -> None:
        if is_open:
            self._earlier_fold.close_fold()

    @Slot(bool)
    def _close_over(self, is_open: bool) -> None:
        if is_open:
            self._over_fold.close_fold()

    @Slot()
    def _ask_to_clear(self) -> None:
        dialog = ConfirmDialog(
            self,
            self.tr("Clear %n ticket(s) of earlier days?", "", self._earlier_count),
            self.tr(
                "What was said at the door is gone for good then. Interviews that were begun, saved or not, "
                "stay where they are."
            ),
            self.tr("Clear them"),
            self.tr("Keep them"),
            name="today_clear",
        )
        dialog.confirmed.connect(self.cleared)
        dialog.open()


def _show(folded: ListView, rows: Sequence[Row]) -> None:
    """Show rows in a folded list, which is as high as some of them."""
    folded.show_rows(rows)
    folded.setFixedHeight(theme.size("rowTwoLine") * min(max(len(rows), 1), _FOLDED_ROWS) + 2)


def _known_cell(waiting: Waiting) -> Cell:
    mark = known_mark(waiting.row.ticket, waiting.found)
    return Cell(badges=(mark,)) if isinstance(mark, Mark) else Cell(mark, tone="inkSoft")


def _waiting_model() -> ListModel[Waiting]:
    translate = QCoreApplication.translate

    def number(waiting: Waiting) -> Cell:
        return Cell(str(waiting.row.ticket.number))

    def who(waiting: Waiting) -> Cell:
        return Cell(name_words(waiting.row.ticket), below=about_words(waiting.row.ticket))

    def waited(waiting: Waiting) -> Cell:
        tone = "accent" if waiting.row.ticket.called else "inkSoft"
        return Cell(waited_words(waiting.row.ticket, waiting.now), tone=tone)

    columns = [
        Column(translate("Board", "Ticket"), number, sort_key=lambda each: each.row.ticket.number, width=72),
        Column(translate("Board", "Name as told"), who),
        Column(
            translate("Board", "Waited"),
            waited,
            sort_key=lambda each: each.row.ticket.came,
            width=126,
            leaves=1,
        ),
        Column(translate("Board", "Known here?"), _known_cell, width=214, leaves=2),
    ]
    return ListModel(columns, key=lambda each: each.row.id)


def _over_model() -> ListModel[Row]:
    def number(told: Row) -> Cell:
        return Cell(str(told.ticket.number))

    def who(told: Row) -> Cell:
        return Cell(name_words(told.ticket), below=about_words(told.ticket))

    def ended(told: Row) -> Cell:
        return Cell(over_words(told.ticket), below=told.member, tone="inkSoft")

    return ListModel(
        [Column("", number, width=72), Column("", who), Column("", ended, width=180)],
        key=lambda told: told.id,
    )


def _earlier_model() -> ListModel[Row]:
    def number(told: Row) -> Cell:
        return Cell(str(told.ticket.number))

    def who(told: Row) -> Cell:
        return Cell(name_words(told.ticket), below=about_words(told.ticket))

    def when(told: Row) -> Cell:
        return Cell(day_of(told.ticket.day), below=state_words(told.ticket), tone="inkSoft")

    return ListModel(
        [Column("", number, width=72), Column("", who), Column("", when, width=220)], key=lambda told: told.id
    )
