"""One person's page: names in all scripts, the status with its source, what each source says, the letters.

It shows one reading of the file; when something is recorded, the page is made anew.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QWidget

from kuager.flows import whereabouts
from kuager.flows.people import LetterRow, PersonPage
from kuager.gui import theme
from kuager.gui.attachments.attached_pane import AttachedPane
from kuager.gui.attachments.portraits import PersonPortrait
from kuager.gui.breakpoints import Room, room_of
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
from kuager.gui.kept import KeptLine
from kuager.gui.letters.words import state_mark
from kuager.gui.people.accounts_pane import AccountsPane
from kuager.gui.people.family_pane import FamilyPane
from kuager.gui.people.in_full_pane import InFullPane
from kuager.gui.people.timeline import Timeline
from kuager.gui.people.words import joined, name_or_unknown, speaker
from kuager.gui.telling import tell
from kuager.gui.widgets.badges import BadgeRow, Mark, standard
from kuager.gui.widgets.bars import KeyHints
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.empty import EmptyState
from kuager.gui.widgets.keys import add_key
from kuager.gui.widgets.layout import column, held, page_margins, row, scroller
from kuager.gui.widgets.list_model import Cell, Column, ListModel
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.side_pane import SidePane
from kuager.gui.widgets.tabs import TabbedPages
from kuager.gui.widgets.text import Elided, Wrapped

_TIMELINE_WIDTH: Final = 424


class PersonView(QWidget):
    """`letter_wanted` asks for a new letter; the signals of what is opened carry a record."""

    left = Signal()
    letter_wanted = Signal()
    letter_opened = Signal(object)
    source_opened = Signal(object)
    person_opened = Signal(object)
    conflicts_wanted = Signal()
    same_wanted = Signal()
    separate_wanted = Signal()
    record_wanted = Signal()
    correction_wanted = Signal()
    add_source_wanted = Signal()

    def __init__(self, desk: Desk, page: PersonPage, *, name: str = "person") -> None:
        super().__init__()
        self.setObjectName(f"{name}_page")
        self._desk, self.page = desk, page
        self.says = NoticePlace(name=f"{name}_says")
        accounts = AccountsPane(desk, page, name=f"{name}_accounts")
        accounts.source_opened.connect(self.source_opened)
        accounts.conflicts_wanted.connect(self.conflicts_wanted)
        accounts.same_wanted.connect(self.same_wanted)
        accounts.separate_wanted.connect(self.separate_wanted)
        accounts.add_source_wanted.connect(self.add_source_wanted)
        self.body = SidePane(
            accounts,
            _focusable(scroller(Timeline(desk, page, name=f"{name}_timeline")), self.tr("Timeline")),
            self.tr("Timeline"),
            icon="clock",
            width=_TIMELINE_WIDTH,
            name=f"{name}_body",
        )
        self.family = FamilyPane(desk, page.id, name=f"{name}_family")
        self.family.person_opened.connect(self.person_opened)
        self.family.interview_opened.connect(self.source_opened)
        self.family.counted.connect(self._count_family)
        self.family.failed.connect(self._say)
        self.pictures = AttachedPane(desk, page, name=f"{name}_pictures")
        self.pictures.failed.connect(self._say)
        self.in_full = InFullPane(desk, page, name=f"{name}_in_full")
        self.in_full.source_opened.connect(self.source_opened)
        self.in_full.failed.connect(self._say)
        count = f"  {len(page.letters)}" if page.letters else ""
        self.tabs = TabbedPages(
            [
                ("accounts", self.tr("Accounts and events"), self.body),
                ("family", self.tr("Family"), self.family),
                ("pictures", self.tr("Pictures and papers"), self.pictures),
                ("in_full", self.tr("Everything told"), self.in_full),
                ("letters", self.tr("Letters") + count, self._letters(name)),
            ],
            name=f"{name}_tabs",
        )
        hints = KeyHints(
            [
                ("Ctrl+Tab", self.tr("tabs")),
                ("Ctrl+N", self.tr("letter")),
                ("F2", self.tr("correct")),
                ("F6", self.tr("next pane")),
                ("Esc", self.tr("back to the list")),
            ],
            name=f"{name}_hints",
        )
        self.setLayout(column(self._head(name), self.says, (self.tabs, 1), hints, gap=0))
        add_key(self, self.tr("Write a letter"), "Ctrl+N", self._ask_letter)
        add_key(self, self.tr("Correct what a source told"), "F2", self._ask_correction)
        add_key(self, self.tr("History"), "Ctrl+H", self._ask_record)
        self.setFocusProxy(self.write)

    # The head ---------------------------------------------------------------------------------------

    def _head(self, name: str) -> QWidget:
        person = Elided(name_or_unknown(self.page.name), "title")
        person.setObjectName(f"{name}_name")
        others = [text for text, _ in self.page.spellings if text != self.page.name]
        spellings = Wrapped(joined(others, "   ·   "), "body", "inkSoft")
        spellings.setObjectName(f"{name}_spellings")
        if not others:
            spellings.hide()
        kept = KeptLine(self._desk, whereabouts.of_person, self.page.id, name=f"{name}_kept")
        names = column(person, spellings, self._status(name), kept, gap=3)
        words = self.tr("Write a letter")
        self.write = Button(words, Kind.PRIMARY, icon="envelope-simple", name=f"{name}_write")
        self.write.clicked.connect(self.letter_wanted)
        seen = Button(self.tr("History"), icon="clock-counter-clockwise", name=f"{name}_seen")
        seen.clicked.connect(self.record_wanted)
        back = Button(self.tr("All people"), icon="back", name=f"{name}_back")
        back.clicked.connect(self.left)
        marks = column(
            row(None, self.body.button, seen, back, self.write, gap=8),
            row(None, BadgeRow(self._marks(), name=f"{name}_badges")),
            gap=10,
        )
        side = theme.space("page")
        self._spellings = spellings
        self.portrait = PersonPortrait(self._desk, self.page.id, name=f"{name}_portrait")
        self.portrait.failed.connect(self._say)
        shown = row(self.portrait, (names, 1), gap=14)
        self._top = row((shown, 1), marks, gap=16, margins=(side, 14, side, 10))
        return held(self._top)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the acts stand under the name, and its spellings only in the table."""
        super().resizeEvent(event)
        tiny = room_of(self) is Room.TINY
        directions = QBoxLayout.Direction
        self._top.setDirection(directions.TopToBottom if tiny else directions.LeftToRight)
        self._top.setSpacing(8 if tiny else 16)
        self._spellings.setVisible(bool(self._spellings.text()) and not tiny)

    def _status(self, name: str) -> QWidget:
        status = self.page.status
        if status is None:
            words = Wrapped(self.tr("What became of this person is not recorded."), "small")
            words.setObjectName(f"{name}_status")
            return words
        code = Elided(self._desk.label("person_status", status.code), "strong")
        code.setObjectName(f"{name}_status")
        told = next((each for each in self.page.columns if each.account == status.account), None)
        when = status.event.happened.told or status.event.learned.told
        by = (
            self.tr("according to {who} ({mark})").format(who=isolate(speaker(told)), mark=told.mark)
            if told
            else ""
        )
        source = Elided(joined((by, when)), "small")
        source.setObjectName(f"{name}_status_source")
        return held(row(code, (source, 1), gap=8))

    def _marks(self) -> list[Mark]:
        row_ = self.page.row
        safety = {"open": "open", "careful": "careful"}.get(row_.safety, "risk")
        marks = [standard(safety)] if safety != "open" else []
        if row_.conflicts:
            marks.insert(0, standard("conflict"))
        if row_.hidden:
            marks.insert(0, standard("hidden"))
        if row_.contradictions:
            marks.append(standard("differ"))
        return marks

    # Family -----------------------------------------------------------------------------------------

    @Slot(int)
    def _count_family(self, count: int) -> None:
        self.tabs.tabs.set_words("family", self.tr("Family") + (f"  {count}" if count else ""))

    @Slot(object)
    def _say(self, error: Exception) -> None:
        tell(self.says, error)

    # Letters ----------------------------------------------------------------------------------------

    def _letters(self, name: str) -> QWidget:
        if not self.page.letters:
            empty = EmptyState(
                self.tr("No letters yet"),
                self.tr("A letter is made from what the sources say; what is missing is shown before."),
                self.tr("Write a letter"),
                icon="envelope-simple",
                name=f"{name}_no_letters",
            )
            empty.begun.connect(self.letter_wanted)
            return held(column(empty, margins=page_margins()))
        model: ListModel[LetterRow] = ListModel(self._letter_columns(), _letter_key)
        letters = ListView(model, self.tr("Letters"), name=f"{name}_letters")
        letters.opened.connect(self.letter_opened)
        letters.show_rows(self.page.letters)
        side = theme.space("page")
        return held(column(letters, margins=(side, 4, side, 0)))

    def _letter_columns(self) -> list[Column[LetterRow]]:
        return [
            Column(self.tr("To"), self._to_cell),
            Column(self.tr("Date"), _date_cell, width=180, leaves=1),
            Column("", _state_cell, width=150),
        ]

    def _to_cell(self, letter: LetterRow) -> Cell:
        below = joined((self._desk.label("languages", letter.language), letter.applicant))
        return Cell(self._desk.label("letter_addressee", letter.addressee), below)

    def _ask_letter(self) -> None:
        self.letter_wanted.emit()

    @Slot()
    def _ask_record(self) -> None:
        self.record_wanted.emit()

    @Slot()
    def _ask_correction(self) -> None:
        self.correction_wanted.emit()


def _letter_key(letter: LetterRow) -> object:
    return letter.id


def _date_cell(letter: LetterRow) -> Cell:
    return Cell(letter.date)


def _state_cell(letter: LetterRow) -> Cell:
    return Cell(badges=(state_mark(letter.state),))


def _focusable(area: QScrollArea, words: str) -> QScrollArea:
    area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    area.setAccessibleName(words)
    return area
