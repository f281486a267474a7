"""Who is in the room, or out of it for a while: the own ones first, with the way back into each interview."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QVBoxLayout, QWidget

from kuager.flows.queue import Member, Row
from kuager.gui import theme
from kuager.gui.today.words import name_words, room_below, room_words
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.layout import bar, column, panel, row
from kuager.gui.widgets.text import Elided, Text
from kuager.model.ids import RecordId

_BESIDE: Final = 680
"""With less room the buttons of a card stand under its words."""


class GiveButton(Button):
    """Opens the names of the other members; `given` carries the id of the one who was chosen."""

    given = Signal(object)

    def __init__(self, members: Sequence[Member], *, name: str) -> None:
        super().__init__("", Kind.QUIET, opens_list=True, name=name)
        self.set_words(self.tr("Hand over"))
        self._menu = QMenu(self)
        for member in members:
            action = self._menu.addAction(member.name.replace("&", "&&"))
            action.setData(member.id)
            action.triggered.connect(self._was_chosen)
        self.setMenu(self._menu)
        if not members:
            self.hide()

    @Slot()
    def _was_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.given.emit(action.data())


class _RoomCard(QWidget):
    """One ticket that was taken in."""

    resumed = Signal(object)
    opened = Signal(object)
    given = Signal(object, object)

    def __init__(
        self, told: Row, members: Sequence[Member], now: datetime, *, is_open: bool, first: bool
    ) -> None:
        super().__init__()
        self._id = told.id
        self.interview = told.ticket.interview
        number = told.ticket.number
        self.setObjectName(f"room_{number}")
        caption = Text(room_words(told, is_open=is_open), "caption")
        name = Elided(name_words(told.ticket), "heading")
        name.setObjectName(f"room_{number}_name")
        below = Elided(room_below(told.ticket, now), "small")
        head = row(Text(str(number), "heading"), (name, 1), gap=10)
        self.way = Button(
            self._words(told, is_open=is_open),
            Kind.PRIMARY if told.own and first else Kind.PLAIN,
            icon="play",
            name=f"room_{number}_resume",
        )
        details = Button(self.tr("Ticket"), Kind.QUIET, icon="ticket", name=f"room_{number}_open")
        give = GiveButton(members if told.own and not is_open else (), name=f"room_{number}_give")
        for button in (self.way, details, give):
            button.setAccessibleDescription(f"{number} {name_words(told.ticket)}")
        self.way.clicked.connect(self._resume)
        details.clicked.connect(self._open)
        give.given.connect(self._give)
        acts = row(details, give, self.way, None, gap=8)
        self._box = row((column(caption, head, below, gap=2), 1), acts, gap=12, margins=(14, 10, 14, 10))
        mark = bar("accent" if told.own else "line")
        self.setLayout(column(panel(row(mark, (self._box, 1), gap=0))))

    def _words(self, told: Row, *, is_open: bool) -> str:
        if is_open:
            return self.tr("Go to the interview")
        return self.tr("Resume interview") if told.own else self.tr("Take over")

    def set_beside(self, *, beside: bool) -> None:
        """Buttons beside the words, or under them."""
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    @Slot()
    def _resume(self) -> None:
        self.resumed.emit(self._id)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self._id)

    @Slot(object)
    def _give(self, member: object) -> None:
        self.given.emit(self._id, member)


class RoomCards(QWidget):
    """`resumed` and `opened` carry a ticket, `given` a ticket and a member."""

    resumed = Signal(object)
    opened = Signal(object)
    given = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("room_cards")
        self._cards = QVBoxLayout()
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(8)
        self._shown: list[_RoomCard] = []
        self._showing: object = None
        self.setLayout(self._cards)
        self.hide()

    def show_rows(
        self, rows: Sequence[Row], members: Sequence[Member], now: datetime, open_now: RecordId | None
    ) -> None:
        """Show these; nothing at all when there is none. The keyboard stays where it was."""
        showing = (tuple((told, room_below(told.ticket, now)) for told in rows), tuple(members), open_now)
        if showing == self._showing:
            return
        self._showing = showing
        focused: QWidget | None = self.window().focusWidget()
        focus = focused.objectName() if focused is not None and self.isAncestorOf(focused) else ""
        while (item := self._cards.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._shown = []
        for told in rows:
            is_open = bool(open_now) and told.ticket.interview == open_now
            card = _RoomCard(told, members, now, is_open=is_open, first=not self._shown)
            card.resumed.connect(self.resumed)
            card.opened.connect(self.opened)
            card.given.connect(self.given)
            card.set_beside(beside=self.width() >= theme.px(_BESIDE))
            self._cards.addWidget(card)
            self._shown.append(card)
        self.setVisible(bool(rows))
        for shown in self._shown if focus else ():
            same = shown.findChild(QWidget, focus)
            if same is not None:
                same.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, interview: RecordId) -> bool:
        """Put the keyboard on the way back into an interview; False if it is not here."""
        card = next((card for card in self._shown if card.interview == interview), None)
        if card is not None:
            card.way.setFocus(Qt.FocusReason.OtherFocusReason)
        return card is not None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for card in self._shown:
            card.set_beside(beside=self.width() >= theme.px(_BESIDE))
