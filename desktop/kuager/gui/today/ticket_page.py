"""One ticket: what was said at the door, who it may be, and what happens with it now.

It has its number and is on the disk from the moment it opens; every field keeps itself like a draft. So there
is nothing to save, and no way out loses anything: each waits until what was typed is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kuager.flows import queue, recognition
from kuager.flows.queue import Member, Row, Ticket, Told
from kuager.flows.recognition import Recognised
from kuager.gui import theme
from kuager.gui.autosave import Autosave
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
from kuager.gui.icons import Glyph
from kuager.gui.interview.known_person import KnownPart
from kuager.gui.jobs import Work
from kuager.gui.messages import message_for
from kuager.gui.today.room_cards import GiveButton
from kuager.gui.today.slip_part import SlipPart
from kuager.gui.today.words import day_of, room_words, state_words, time_words
from kuager.gui.widgets.bars import ActionBar
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.entries import Entry
from kuager.gui.widgets.fields import Field
from kuager.gui.widgets.header import PageHeader
from kuager.gui.widgets.layout import column, held, line, page_margins, row, scroller
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.saved_line import SavedLine
from kuager.gui.widgets.sub_page import SubPage
from kuager.gui.widgets.text import Elided
from kuager.model.ids import RecordId
from kuager.model.interview import Interview

_PAUSE: Final = 300
"""Milliseconds without a key after which it is looked who has this number."""


class _KnownLine(QWidget):
    """Where a number or telephone was told before."""

    opened = Signal(str, object)

    def __init__(self, found: Recognised, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._found = found
        title = isolate(found.title or "…")
        if found.kind == "ticket":
            ticket = self.tr("Ticket {number} of today").format(number=found.number)
            title = f"{ticket} · {title}"
        words = {
            "number": self.tr("The same identity number: {title}"),
            "phone": self.tr("The same telephone: {title}"),
        }.get(found.by, "{title}")
        where = {
            "interview": self.tr("Open the interview"),
            "person": self.tr("Open the person"),
            "ticket": self.tr("Open the ticket"),
        }[found.kind]
        way = Button(where, Kind.LINK, name=f"{name}_open")
        way.setAccessibleDescription(found.title)
        way.clicked.connect(self._open)
        small = theme.tokens()["size"]["iconSmall"]
        sentence = Elided(words.format(title=title), "body")
        self.setLayout(row(Glyph("warning", "attention", small), (sentence, 1), way, gap=8))

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self._found.kind, self._found.record)


class TicketPage(SubPage):
    """`acted` carries what is to be done (take, call, done, left, reopen, remove, show) and the ticket."""

    acted = Signal(str, object)
    given = Signal(object, object)
    record_wanted = Signal(str, object)
    secured = Signal(bool)

    def __init__(self, desk: Desk, told: Row, members: Sequence[Member], *, today: str) -> None:
        super().__init__()
        self.setObjectName("ticket_page")
        self._desk, self._row, self._today = desk, told, today
        ticket = told.ticket
        self._blank = Interview.blank()
        self._exactly: tuple[Recognised, ...] = ()
        self._then: Callable[[], None] | None = None
        self._securing = False
        self.saved = SavedLine(name="ticket_saved")
        head = self.tr("Ticket {number}").format(number=ticket.number)
        self._header = PageHeader(head, items=[self.saved], name="ticket_header")
        self._header.set_below(self._state())
        self._notice = NoticePlace(name="ticket_notice")
        self._unkept = NoticePlace(name="ticket_unkept")
        self._name = Entry(ticket.told.name, for_name=True, name="ticket_name")
        self._phone = Entry(ticket.told.phone, name="ticket_phone")
        self._number = Entry(ticket.told.id_number, name="ticket_id_number")
        self._about = Entry(ticket.told.about, name="ticket_about")
        self._wishes = Entry(ticket.told.wishes, name="ticket_wishes")
        self._entries = (self._name, self._phone, self._number, self._about, self._wishes)
        self._known = KnownPart(desk, "ticket", speaks=True)
        self._known.set_value(ticket.witness)
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)
        self._slip = SlipPart(desk, self._notice, name="ticket_slip")
        self._slip.show_number(ticket.number)
        self.autosave = Autosave(desk, self._capture, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._look)
        form = column(
            self._acts(members),
            Field(self.tr("Name, as told"), self._name),
            self._known,
            row(
                (Field(self.tr("Telephone"), self._phone), 1),
                (Field(self.tr("Identity number, if at hand"), self._number), 1),
                gap=16,
            ),
            self._lines,
            Field(self.tr("About whom"), self._about, hint=self.tr("as he or she says it")),
            Field(
                self.tr("What is wished for"), self._wishes, hint=self.tr("a letter, a copy, only to tell")
            ),
            4,
            line(),
            4,
            self._slip,
            None,
            gap=10,
            margins=page_margins(),
        )
        inner = held(form)
        inner.setMaximumWidth(theme.size("measure") + 2 * theme.space("page"))
        page = scroller(held(row((inner, 100), None, gap=0)))
        parts = (self._header, self._notice, self._unkept, (page, 1), self._foot())
        self.setLayout(column(*parts, gap=0))
        self.setFocusProxy(self._name)
        self._known.setVisible(self._is_waiting())
        for entry in self._entries:
            entry.textEdited.connect(self._was_edited)
            entry.editingFinished.connect(self.autosave.flush)
        self._known.edited.connect(self._was_edited)
        self._known.left.connect(self.autosave.flush)
        self.autosave.saving.connect(self.saved.show_saving)
        self.autosave.kept.connect(self._was_kept)
        self.autosave.failed.connect(self._was_not_kept)
        self.autosave.settled.connect(self._go_on)
        self._unkept.acted.connect(self.autosave.flush)
        self._look()

    # What can be done -------------------------------------------------------------------------------

    def _is_waiting(self) -> bool:
        return self._row.ticket.state == "waiting"

    def _acts(self, members: Sequence[Member]) -> QWidget:
        """What else can be done with it, above the fields."""
        ticket = self._row.ticket
        acts: list[QWidget] = []
        if ticket.day == self._today:
            if self._is_waiting():
                acts.append(self._act("call", self.tr("Call"), "bell"))
                acts.append(self._act("left", self.tr("Went away"), "sign-out"))
            elif ticket.state in queue.BEGUN:
                acts.append(self._act("done", self.tr("Done"), "check"))
                if self._row.own:
                    give = GiveButton(members, name="ticket_give")
                    give.given.connect(self._give)
                    acts.append(give)
            elif ticket.interview:
                acts.append(self._act("take", self.tr("Open the interview"), "chat-circle-text"))
        line_of_acts = held(row(*acts, None, gap=8))
        if not acts:
            line_of_acts.hide()
        return line_of_acts

    def _foot(self) -> ActionBar:
        main, words = self._main()
        start = [self._act("back", self.tr("Back"), "back")]
        if self._row.ticket.state not in queue.BEGUN:
            start.append(self._act("remove", self.tr("Remove"), "trash"))
        button = Button(words, Kind.PRIMARY, name=f"ticket_{main}")
        self._bind(main, button)
        return ActionBar(start=start, end=[button], key_hint="Ctrl+Enter", name="ticket_foot")

    def _main(self) -> tuple[str, str]:
        ticket = self._row.ticket
        if ticket.day != self._today:
            return "reopen", self.tr("Put into today's queue")
        if ticket.state in queue.OVER:
            return "reopen", self.tr("Back into the queue")
        if ticket.state in queue.BEGUN:
            return "take", self.tr("Resume interview") if self._row.own else self.tr("Take over")
        return "take", self.tr("Take into the room")

    def _act(self, code: str, words: str, icon: str) -> Button:
        button = Button(words, Kind.QUIET if code in ("back", "remove") else Kind.PLAIN, icon=icon)
        button.setObjectName(f"ticket_{code}")
        return self._bind(code, button)

    def _bind(self, code: str, button: Button) -> Button:
        button.setProperty("act", code)
        button.clicked.connect(self._was_asked)
        return button

    @Slot()
    def _was_asked(self) -> None:
        code = str(self.sender().property("act"))
        if code == "back":
            self.leave()
        else:
            self._when_safe(lambda: self.acted.emit(code, self._row.id))

    @Slot(object)
    def _give(self, member: object) -> None:
        self._when_safe(lambda: self.given.emit(self._row.id, member))

    def leave(self) -> None:
        self._when_safe(self.left.emit)

    # Kept at every moment ---------------------------------------------------------------------------

    def _when_safe(self, act: Callable[[], None]) -> None:
        self._then = act
        self.autosave.flush()
        self._go_on()

    @Slot()
    def _go_on(self) -> None:
        if self.autosave.is_safe():
            then, self._then = self._then, None
            if self._securing:
                self._securing = False
                self.secured.emit(True)
            if then is not None:
                then()

    def secure(self) -> None:
        """Bring what was typed onto the disk; `secured` follows, perhaps at once."""
        self._securing = True
        self.autosave.flush()
        self._go_on()

    def _told(self) -> Told:
        name, phone, number, about, wishes = (entry.text() for entry in self._entries)
        return Told(name=name, phone=phone, id_number=number, about=about, wishes=wishes)

    def _capture(self) -> Work:
        session, ticket, told, witness = self._desk.session, self._row.id, self._told(), self._known.value()
        return lambda _: queue.change(session, ticket, told, witness)

    @Slot()
    def _was_edited(self) -> None:
        self.autosave.touch()
        self._pause.start()

    @Slot(object)
    def _was_kept(self, at: datetime) -> None:
        self.saved.show_saved(at)
        self._unkept.clear()

    @Slot(object)
    def _was_not_kept(self, error: Exception) -> None:
        self._then = None
        self.saved.show_failed()
        message = message_for(error)
        self._unkept.say(
            "danger",
            self.tr("What you typed last is not kept yet; it stands only in this window."),
            f"{message.happened} {message.way_out}",
            self.tr("Try again"),
        )
        if self._securing:
            self._securing = False
            self.secured.emit(False)

    # Who it may be ----------------------------------------------------------------------------------

    @Slot()
    def _look(self) -> None:
        """Ask who has this number or telephone, and, quietly, whose name is like this."""
        ticket = self._as_typed()
        if self._is_waiting():
            self._known.look_for(recognition.as_interview(ticket, self._blank), None)
        session = self._desk.session
        self._desk.read(
            lambda _: (
                ticket,
                [*recognition.here_today(session, ticket), *recognition.exactly(session, ticket)],
            ),
            self._show_exactly,
            self._not_looked,
        )

    def _as_typed(self) -> Ticket:
        before = self._row.ticket
        return Ticket(
            id=before.id,
            day=before.day,
            number=before.number,
            told=self._told(),
            state=before.state,
            interview=before.interview,
            witness=self._known.value(),
        )

    @Slot(object)
    def _show_exactly(self, answer: tuple[Ticket, list[Recognised]]) -> None:
        asked, found = answer
        exactly = tuple(each for each in found if each.by != "decided")
        if asked != self._as_typed() or exactly == self._exactly:
            return
        self._exactly = exactly
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, each in enumerate(exactly, 1):
            known = _KnownLine(each, f"ticket_exactly_{number}")
            known.opened.connect(self._open_record)
            self._lines.addWidget(known)

    @Slot(str, object)
    def _open_record(self, kind: str, record: RecordId) -> None:
        self._when_safe(lambda: self.record_wanted.emit(kind, record))

    @Slot(object)
    def _not_looked(self, _: Exception) -> None:
        """The ticket goes on without; a bug shows itself at the desk."""

    # Words ------------------------------------------------------------------------------------------

    def _state(self) -> str:
        """Since when it is what it is."""
        ticket = self._row.ticket
        parts = [self.tr("came {time}").format(time=time_words(ticket.came))] if ticket.came else []
        if ticket.day != self._today:
            parts = [day_of(ticket.day), state_words(ticket)]
        elif ticket.state in queue.BEGUN:
            parts.append(room_words(self._row, is_open=False))
        elif ticket.state in queue.OVER:
            parts.append(state_words(ticket))
        elif ticket.called:
            parts.append(self.tr("called {time}").format(time=time_words(ticket.called)))
        return " · ".join(parts)

    @property
    def ticket(self) -> RecordId:
        """Which ticket it is."""
        return self._row.id
