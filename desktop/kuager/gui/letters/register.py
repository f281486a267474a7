"""The register of letters: those that are signed, with what became of them, and the drafts that wait."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.flows import letters
from kuager.flows.people import LetterRow
from kuager.flows.unlock import Session
from kuager.gui.desk import Desk
from kuager.gui.figures import moment_words
from kuager.gui.interview import said
from kuager.gui.letters.words import state_mark
from kuager.gui.records.hidden_filter import HiddenFilter
from kuager.gui.searched_list import SearchedList
from kuager.gui.telling import tell
from kuager.gui.widgets.badges import standard
from kuager.gui.widgets.bars import KeyHints
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.empty import EmptyState
from kuager.gui.widgets.header import PageHeader
from kuager.gui.widgets.keys import add_key
from kuager.gui.widgets.layout import column
from kuager.gui.widgets.list_model import Cell, Column, ListModel
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.notice import NoticePlace
from kuager.model.ids import RecordId

_POP_ISOLATE: Final = "\u2069"
_ISOLATES: Final = "\u2068\u2069"


class Line(NamedTuple):
    """A letter or a draft in one list; exactly one of the two is there."""

    id: RecordId
    letter: LetterRow | None = None
    draft: tuple[str, str] | None = None
    """Title and time of a draft."""

    @property
    def hidden(self) -> bool:
        """Whether it is a letter that was retracted."""
        return self.letter is not None and self.letter.hidden


def _letters(session: Session, query: str) -> list[Line]:
    return [Line(row.id, letter=row) for row in letters.listing(session, query, hidden=True)]


def _drafts(session: Session) -> list[Line]:
    return [Line(record, draft=(title, changed)) for record, title, changed in letters.drafts(session)]


class Register(QWidget):
    """`letter_opened` and `draft_opened` carry a record."""

    letter_opened = Signal(object)
    draft_opened = Signal(object)
    begun = Signal()

    def __init__(self, desk: Desk, *, name: str = "register") -> None:
        super().__init__()
        self.setObjectName(f"{name}_page")
        self._desk = desk
        self._signed: list[Line] = []
        self._drafts: list[Line] = []
        self._model: ListModel[Line] = ListModel(self._columns(), _key)
        self.list = ListView(self._model, self.tr("Letters"), name=f"{name}_list")
        self.list.opened.connect(self._open)
        self._searched = SearchedList(
            desk,
            _letters,
            self.list,
            self.tr("Person or applicant"),
            empty=self._empty(name),
            not_found=self._not_found(name),
            name=name,
        )
        self._searched.found.connect(self._show_letters)
        self._searched.failed.connect(self._say)
        self.search_box = self._searched.box
        begin = Button(self.tr("New letter"), Kind.PRIMARY, icon="plus", name=f"{name}_begin")
        begin.clicked.connect(self.begun)
        self._hidden = HiddenFilter(name=name)
        self._hidden.clicked.connect(self.read)
        items = (self._hidden, self.search_box, begin)
        self._head = PageHeader(self.tr("Letters"), items=items, name=f"{name}_header")
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
        self.setLayout(column(self._head, self.says, (self._searched, 1), hints, gap=0))
        add_key(self, self.tr("New letter"), "Ctrl+N", self._begin)
        self.setFocusProxy(self.list)
        desk.recorded.connect(self.read)
        self.read()

    # Reading ----------------------------------------------------------------------------------------

    @Slot()
    def read(self) -> None:
        """Read letters and drafts again."""
        self._searched.read()
        session = self._desk.session
        self._desk.draft(lambda _: _drafts(session), self._show_drafts, self._say)

    @Slot(object)
    def _show_letters(self, lines: list[Line]) -> None:
        self._signed = lines
        self._show()

    @Slot(object)
    def _show_drafts(self, drafts: list[Line]) -> None:
        self._drafts = drafts
        self._show()

    def _show(self) -> None:
        query = self._searched.words().casefold()
        drafts = [each for each in self._drafts if each.draft and query in each.draft[0].casefold()]
        lines = [*drafts, *self._hidden.shown_of(self._signed)]
        self._searched.show_rows(lines)
        self._head.set_below(self.tr("%n letter(s)", "", len(lines)) if lines else "")

    @Slot(object)
    def _say(self, error: Exception) -> None:
        tell(self.says, error)

    # Acts -------------------------------------------------------------------------------------------

    @Slot()
    def _begin(self) -> None:
        self.begun.emit()

    @Slot(object)
    def _open(self, key: tuple[bool, RecordId]) -> None:
        is_draft, record = key
        (self.draft_opened if is_draft else self.letter_opened).emit(record)

    # Rows -------------------------------------------------------------------------------------------

    def _columns(self) -> list[Column[Line]]:
        return [
            Column(self.tr("About"), self._about_cell),
            Column(self.tr("To"), self._to_cell, width=300, leaves=2),
            Column(self.tr("Date"), self._date_cell, sort_key=_date_key, width=200, leaves=1),
            Column("", _state_cell, width=240),
        ]

    def _about_cell(self, line: Line) -> Cell:
        if line.draft is not None:
            return Cell(_of_draft(line.draft[0])[0], self.tr("not signed yet"))
        letter = line.letter
        assert letter is not None  # noqa: S101 - one of the two is there
        by = self.tr("in the name of {name}").format(name=letter.applicant) if letter.applicant else ""
        return Cell(letter.persons or self.tr("Name not known"), by)

    def _to_cell(self, line: Line) -> Cell:
        if line.letter is None:
            return Cell(_of_draft(line.draft[0])[1] if line.draft else "")
        return Cell(self._desk.label("letter_addressee", line.letter.addressee))

    def _date_cell(self, line: Line) -> Cell:
        if line.letter is not None:
            understood = said.date(line.letter.date)
            language = self._desk.label("languages", line.letter.language)
            return Cell(understood.words if understood and understood.code else line.letter.date, language)
        return Cell(moment_words(line.draft[1])) if line.draft else Cell()

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
        return EmptyState(
            self.tr("No letter was found"),
            self.tr("The search looks at the names of those it is about and of the applicants."),
            self.tr("Show all letters"),
            icon="envelope-simple",
            name=f"{name}_not_found",
        )


def _key(line: Line) -> tuple[bool, RecordId]:
    return (line.draft is not None, line.id)


def _of_draft(title: str) -> tuple[str, str]:
    """The name and the addressee in the title of a draft, as the editor joined them."""
    name, _, to = title.partition(f"{_POP_ISOLATE} ")
    return name.strip(_ISOLATES), to.strip(f"· {_ISOLATES}")


def _date_key(line: Line) -> str:
    return line.letter.date if line.letter else "~"


def _state_cell(line: Line) -> Cell:
    if line.letter is None:
        return Cell(badges=(standard("draft"),))
    marks = (
        (line.letter.hidden, "hidden"),
        (line.letter.erased, "erased"),
        (line.letter.conflicts > 0, "conflict"),
    )
    more = (standard(code) for holds, code in marks if holds)
    return Cell(badges=(state_mark(line.letter.state), *more))
