"""The register of letters: number, due day and how each stands; and the drafts that wait.

How letters stand is told by the calendar, which is read on a worker: rows come when both have answered.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.flows import letters, register
from kuager.flows.deadlines import Standing
from kuager.flows.register import Entry
from kuager.flows.search import Filters, Hit, LetterRow
from kuager.flows.unlock import Session
from kuager.gui.desk import Desk
from kuager.gui.figures import date_words as day_words
from kuager.gui.figures import moment_words
from kuager.gui.i18n import isolate
from kuager.gui.interview import said
from kuager.gui.kept import KeptLevels
from kuager.gui.letters.print_sheet import PrintSheet
from kuager.gui.letters.register_sheet import RegisterSheet
from kuager.gui.letters.register_words import (
    filter_choices,
    is_everything,
    is_in,
    nearness_words,
    standing_mark,
)
from kuager.gui.letters.words import state_mark
from kuager.gui.search.words import second_line
from kuager.gui.searched_list import SearchedList
from kuager.gui.telling import tell
from kuager.gui.widgets.badges import Mark, standard
from kuager.gui.widgets.bars import KeyHints
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.empty import EmptyState
from kuager.gui.widgets.entries import ChoiceBox
from kuager.gui.widgets.header import PageHeader
from kuager.gui.widgets.keys import add_key
from kuager.gui.widgets.layout import column, page_margins, row
from kuager.gui.widgets.list_model import Cell, Column, ListModel
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.notice import NoticePlace
from kuager.model.ids import RecordId

_POP_ISOLATE: Final = "\u2069"
_ISOLATES: Final = "\u2068\u2069"


class Draft(NamedTuple):
    """A letter that is not signed yet: its title and when it was changed."""

    id: RecordId
    title: str
    changed: str


Line = Hit | Draft


def _drafts(session: Session) -> list[Draft]:
    return [Draft(*draft) for draft in letters.drafts(session)]


class Register(QWidget):
    """`letter_opened` and `draft_opened` carry a record; `check_wanted` asks to look at any signed PDF."""

    letter_opened = Signal(object)
    draft_opened = Signal(object)
    begun = Signal()
    check_wanted = Signal()

    def __init__(self, desk: Desk, *, name: str = "register") -> None:
        super().__init__()
        self.setObjectName(f"{name}_page")
        self._desk = desk
        self._signed: list[Hit] = []
        self._standings: dict[RecordId, Standing] = {}
        self._twice: frozenset[RecordId] = frozenset()
        self._shown: list[RecordId] = []
        self._drafts: list[Draft] = []
        self._kept = KeptLevels(desk, "letter", self)
        self._model: ListModel[Line] = ListModel(self._columns(), _key)
        self.list = ListView(self._model, self.tr("Letters"), name=f"{name}_list")
        self._kept.came.connect(self.list.viewport().update)
        self.list.opened.connect(self._open)
        self._searched = SearchedList(
            desk,
            "letter",
            self.list,
            self.tr("Person, applicant or number"),
            empty=self._empty(name),
            not_found=self._not_found(name),
            name=name,
        )
        self._searched.found.connect(self._show_letters)
        self._searched.failed.connect(self._say)
        self.search_box = self._searched.box
        begin = Button(self.tr("New letter"), Kind.PRIMARY, icon="plus", name=f"{name}_begin")
        begin.clicked.connect(self.begun)
        check = Button(self.tr("Check a PDF…"), icon="shield-check", name=f"{name}_check")
        check.clicked.connect(self.check_wanted)
        self.group = ChoiceBox(filter_choices(), "all", whole=True, name=f"{name}_group")
        self.group.setAccessibleName(self.tr("Which letters"))
        self.group.chosen.connect(self._show)
        self._export = Button(self.tr("Export…"), icon="export", name=f"{name}_export")
        self._export.clicked.connect(self.open_sheet)
        self._print = Button(self.tr("Print together…"), icon="printer", name=f"{name}_print")
        self._print.clicked.connect(self.open_print)
        self._head = PageHeader(self.tr("Letters"), items=(self.search_box, begin), name=f"{name}_header")
        side = page_margins()[0]
        tools = row(self.group, None, self._print, self._export, check, margins=(side, 8, side, 0))
        self.says = NoticePlace(name=f"{name}_says")
        hints = KeyHints(
            [
                ("Enter", self.tr("open")),
                ("Ctrl+N", self.tr("new letter")),
                ("Ctrl+K", self.tr("find")),
                ("F1", self.tr("all keys")),
            ],
            name=f"{name}_hints",
        )
        self.setLayout(column(self._head, self.says, tools, (self._searched, 1), hints, gap=0))
        add_key(self, self.tr("New letter"), "Ctrl+N", self._begin)
        self.setFocusProxy(self.list)
        desk.recorded.connect(self.read)
        self.read()

    # Reading ----------------------------------------------------------------------------------------

    @Slot()
    def read(self) -> None:
        """Read letters and drafts again."""
        self._kept.read()
        self._searched.read()
        session = self._desk.session
        self._desk.draft(lambda _: _drafts(session), self._show_drafts, self._say)

    @Slot(object)
    def _show_letters(self, hits: list[Hit]) -> None:
        session = self._desk.session
        rows = [row_of(hit) for hit in hits]
        self._desk.read(lambda _: (hits, register.entries(session, rows)), self._show_entries, self._say)

    @Slot(object)
    def _show_entries(self, found: tuple[list[Hit], list[Entry]]) -> None:
        self._signed, entries = found
        self._standings = {entry.row.id: entry.standing for entry in entries}
        self._twice = frozenset(entry.row.id for entry in entries if entry.twice)
        self._show()

    @Slot(object)
    def _show_drafts(self, drafts: list[Draft]) -> None:
        self._drafts = drafts
        self._show()

    def show_group(self, group: str) -> None:
        """Narrow the register to letters that stand in one way."""
        self.group.choose(group)
        self._show()

    @Slot()
    def _show(self) -> None:
        query = self._searched.words().casefold()
        drafts = [each for each in self._drafts if query in each.title.casefold()]
        group = self.group.code()
        if self._searched.filters() != Filters() or not is_everything(group):
            drafts = []  # a filter asks for what is known of a letter, and a draft is none yet
        signed = [hit for hit in self._signed if is_in(group, self._standings[row_of(hit).id])]
        lines: list[Line] = [*drafts, *signed]
        self._searched.show_rows(lines, narrowed=not is_everything(group))
        self._shown = [row_of(hit).id for hit in signed]
        self.group.setVisible(bool(self._signed) or not is_everything(group))
        self._export.setVisible(bool(signed))
        self._print.setVisible(bool(signed))
        self._head.set_below(self.tr("%n letter(s)", "", len(lines)) if lines else "")

    @Slot(object)
    def _say(self, error: Exception) -> None:
        tell(self.says, error)

    @Slot(str, str)
    def _tell_done(self, words: str, more: str) -> None:
        self.says.say("good", words, more)

    # Acts -------------------------------------------------------------------------------------------

    @Slot()
    def _begin(self) -> None:
        self.begun.emit()

    @Slot(object)
    def _open(self, key: tuple[bool, RecordId]) -> None:
        is_draft, record = key
        (self.draft_opened if is_draft else self.letter_opened).emit(record)

    @Slot()
    def open_sheet(self) -> None:
        """Ask how the letters that are shown shall leave."""
        sheet = RegisterSheet(self, self._desk, self._shown)
        sheet.written.connect(self._tell_done)
        sheet.open()

    @Slot()
    def open_print(self) -> None:
        """Put the letters that are shown into one file for the printer."""
        sheet = PrintSheet(self, self._desk, self._shown)
        sheet.written.connect(self._tell_done)
        sheet.open()

    @Slot()
    def _show_all(self) -> None:
        self.show_group("all")

    # Rows -------------------------------------------------------------------------------------------

    def _columns(self) -> list[Column[Line]]:
        return [
            Column(self.tr("About"), self._about_cell),
            Column(self.tr("Number"), self._number_cell, sort_key=_date_key, width=150, leaves=2),
            Column(self.tr("To"), self._to_cell, width=240, leaves=1),
            Column(self.tr("Answer due"), self._due_cell, sort_key=self._due_key, width=190),
            Column("", self._state_cell, width=300),
        ]

    def _about_cell(self, line: Line) -> Cell:
        if isinstance(line, Draft):
            return Cell(_of_draft(line.title)[0], self.tr("not signed yet"))
        return about_cell(line)

    def _to_cell(self, line: Line) -> Cell:
        if isinstance(line, Draft):
            return Cell(_of_draft(line.title)[1])
        return Cell(self._desk.label("letter_addressee", row_of(line).addressee))

    def _number_cell(self, line: Line) -> Cell:
        if isinstance(line, Draft):
            return Cell("", moment_words(line.changed))
        letter = row_of(line)
        if letter.id in self._twice:
            return Cell(letter.number, self.tr("given twice"), icon="warning", tone="attention")
        return Cell(letter.number or "–", date_words(letter))

    def _due_cell(self, line: Line) -> Cell:
        standing = self._standing(line)
        if standing is None or not standing.due:
            return Cell()
        return Cell(day_words(standing.due), nearness_words(standing))

    def _due_key(self, line: Line) -> str:
        standing = self._standing(line)
        return standing.due or "~" if standing is not None else "~"

    def _standing(self, line: Line) -> Standing | None:
        return None if isinstance(line, Draft) else self._standings[row_of(line).id]

    def _state_cell(self, line: Line) -> Cell:
        standing = self._standing(line)
        if isinstance(line, Draft) or standing is None:
            return Cell(badges=(standard("draft"),))
        letter = row_of(line)
        kept = () if letter.erased else self._kept.marks(letter.id)
        return Cell(badges=(standing_mark(standing), *_more_marks(letter), *kept))

    def _empty(self, name: str) -> EmptyState:
        empty = EmptyState(
            self.tr("No letters yet"),
            self.tr("A letter is made from what was told of a person; what is missing is shown before."),
            self.tr("Choose the person"),
            icon="users",
            name=f"{name}_empty",
        )
        empty.begun.connect(self.begun)
        return empty

    def _not_found(self, name: str) -> EmptyState:
        not_found = EmptyState(
            self.tr("No letter was found"),
            self.tr(
                "The names of those it is about and of the applicants were looked at, in every script, and "
                "names that sound alike. Try one part of the name, or fewer filters."
            ),
            self.tr("Show all letters"),
            icon="envelope-simple",
            name=f"{name}_not_found",
        )
        not_found.begun.connect(self._show_all)
        return not_found


def _key(line: Line) -> tuple[bool, RecordId]:
    return (True, line.id) if isinstance(line, Draft) else (False, line.row.id)


def _of_draft(title: str) -> tuple[str, str]:
    """The name and the addressee in the title of a draft, as the editor joined them."""
    name, _, to = title.partition(f"{_POP_ISOLATE} ")
    return name.strip(_ISOLATES), to.strip(f"· {_ISOLATES}")


def _date_key(line: Line) -> str:
    return "~" if isinstance(line, Draft) else row_of(line).date


def row_of(hit: Hit) -> LetterRow:
    """The line of a letter that was found."""
    assert isinstance(hit.row, LetterRow)  # noqa: S101 - only letters are asked for
    return hit.row


def date_words(letter: LetterRow) -> str:
    """The day of a letter, as it is read."""
    understood = said.date(letter.date)
    return understood.words if understood and understood.code else letter.date


def about_cell(hit: Hit) -> Cell:
    """Whom a letter is about, and in whose name."""
    letter, translate = row_of(hit), QCoreApplication.translate
    words = translate("Register", "in the name of {name}")
    by = words.format(name=isolate(letter.applicant)) if letter.applicant else ""
    return Cell(
        letter.persons or translate("Register", "Name not known"), second_line(hit, letter.persons, by)
    )


def state_cell(hit: Hit) -> Cell:
    """What became of a letter, without the calendar."""
    letter = row_of(hit)
    return Cell(badges=(state_mark(letter.state), *_more_marks(letter)))


def _more_marks(letter: LetterRow) -> tuple[Mark, ...]:
    marks = (
        (letter.hidden, "hidden"),
        (letter.erased, "erased"),
        (letter.conflicts > 0, "conflict"),
    )
    return tuple(standard(code) for holds, code in marks if holds)
