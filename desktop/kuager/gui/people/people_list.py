"""The list of people: found by any spelling, number or place while one types; Enter opens.

Also used to choose a person (`choosing`), `without` one of them; `acts` are buttons for the page's head.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.flows import review
from kuager.flows.search import Hit, PersonRow
from kuager.gui.attachments.portraits import Portraits
from kuager.gui.desk import Desk
from kuager.gui.kept import KeptLevels
from kuager.gui.people.words import name_or_unknown
from kuager.gui.search.words import second_line
from kuager.gui.searched_list import SearchedList
from kuager.gui.telling import tell
from kuager.gui.widgets.badges import standard
from kuager.gui.widgets.bars import KeyHints
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.empty import EmptyState
from kuager.gui.widgets.header import PageHeader
from kuager.gui.widgets.layout import column
from kuager.gui.widgets.list_model import Cell, Column, ListModel
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.notice import NoticePlace
from kuager.model.ids import RecordId


class PeopleList(QWidget):
    """`opened` carries the id of a person; `sources_wanted` follows the button for other sources.

    `conflicts_wanted` follows the button for two versions, `duplicates_wanted` that for files that may be one
    person.
    """

    opened = Signal(object)
    conflicts_wanted = Signal()
    duplicates_wanted = Signal()
    sources_wanted = Signal()
    left = Signal()

    def __init__(
        self,
        desk: Desk,
        title: str,
        below: str = "",
        *,
        choosing: bool = False,
        without: RecordId | None = None,
        acts: Sequence[QWidget] = (),
        name: str = "people",
    ) -> None:
        super().__init__()
        self.setObjectName(f"{name}_list_page")
        self._desk, self._without, self._below = desk, without, below
        self._choosing = choosing
        self._conflicts = Button("", icon="git-merge", name=f"{name}_conflicts")
        self._conflicts.clicked.connect(self.conflicts_wanted)
        self._conflicts.hide()
        self._duplicates = Button(self.tr("Same person?"), icon="users", name=f"{name}_duplicates")
        self._duplicates.clicked.connect(self.duplicates_wanted)
        self._duplicates.setVisible(not choosing)
        self._sources = Button(self.tr("Other sources"), icon="article", name=f"{name}_sources")
        self._sources.clicked.connect(self.sources_wanted)
        self._sources.setVisible(not choosing)
        self._portraits = Portraits(desk, self)
        self._kept = KeptLevels(desk, "person", self)
        self._model: ListModel[Hit] = ListModel(self._columns(), _key)
        self.list = ListView(self._model, title, name=f"{name}_list")
        self.list.opened.connect(self.opened)
        self._portraits.came.connect(self.list.viewport().update)
        self._kept.came.connect(self.list.viewport().update)
        self._searched = SearchedList(
            desk,
            "person",
            self.list,
            self.tr("Any spelling, number or place"),
            empty=self._empty(name),
            not_found=self._not_found(name),
            remembered=not choosing,
            name=name,
        )
        self._searched.found.connect(self._show_rows)
        self._searched.failed.connect(self._say)
        self.search_box = self._searched.box
        items: list[QWidget] = [*acts, self._sources, self._duplicates, self._conflicts, self.search_box]
        if choosing:
            back = Button(self.tr("Back"), icon="back", name=f"{name}_back")
            back.clicked.connect(self.left)
            items.append(back)
        self._head = PageHeader(title, below, items, name=f"{name}_header")
        self.says = NoticePlace(name=f"{name}_says")
        hints = KeyHints(
            [("Enter", self.tr("open")), ("Ctrl+K", self.tr("find")), ("F1", self.tr("all keys"))],
            name=f"{name}_hints",
        )
        self.setLayout(column(self._head, self.says, (self._searched, 1), hints, gap=0))
        self.setFocusProxy(self.list)
        desk.recorded.connect(self.read)
        self.read()

    # Reading ----------------------------------------------------------------------------------------

    @Slot()
    def read(self) -> None:
        """Read the list again, and how many conflicts wait."""
        self._portraits.forget()
        self._kept.read()
        self._searched.read()
        if not self._choosing:
            session = self._desk.session
            self._desk.read(lambda _: len(review.conflicts(session)), self._show_conflicts, self._say)

    @Slot(object)
    def _show_rows(self, found: list[Hit]) -> None:
        self.says.clear()
        rows = found if self._without is None else [hit for hit in found if hit.row.id != self._without]
        self._searched.show_rows(rows)
        if not self._below:
            self._head.set_below(self.tr("%n person(s)", "", len(rows)) if rows else "")

    @Slot(object)
    def _show_conflicts(self, count: int) -> None:
        self._conflicts.set_words(self.tr("Two versions: {count}").format(count=count))
        self._conflicts.setVisible(count > 0)

    def show_duplicates(self, count: int) -> None:
        """How many pairs wait for somebody."""
        words = self.tr("Same person? {count}").format(count=count) if count else self.tr("Same person?")
        self._duplicates.set_words(words)

    @Slot(int)
    def show_unfinished(self, count: int) -> None:
        """How many drafts of other sources wait."""
        words = self.tr("Other sources: %n draft(s)", "", count) if count else self.tr("Other sources")
        self._sources.set_words(words)

    @Slot(object)
    def _say(self, error: Exception) -> None:
        tell(self.says, error)

    # Rows -------------------------------------------------------------------------------------------

    def _columns(self) -> list[Column[Hit]]:
        return [
            Column(self.tr("Name"), self._name_cell, sort_key=_name_key),
            Column(self.tr("Born, from"), _birth_cell, width=150, leaves=2),
            Column(self.tr("What became"), self._status_cell, width=170, leaves=4),
            Column(self.tr("Told by"), self._sources_cell, sort_key=_accounts_key, width=108, leaves=1),
            Column("", self._badges_cell, sort_key=_weight_key, width=392, leaves=3),
        ]

    def _name_cell(self, hit: Hit) -> Cell:
        return replace(name_cell(hit), picture=self._portraits.of(hit.row.id))

    def _badges_cell(self, hit: Hit) -> Cell:
        cell = badges_cell(hit)
        return replace(cell, badges=(*cell.badges, *self._kept.marks(hit.row.id)))

    def _status_cell(self, hit: Hit) -> Cell:
        person = row_of(hit)
        return Cell(self._desk.label("person_status", person.status), person.status_date)

    def _sources_cell(self, hit: Hit) -> Cell:
        person = row_of(hit)
        letters = self.tr("%n letter(s)", "", person.letters) if person.letters else ""
        return Cell(self.tr("%n account(s)", "", person.accounts), letters)

    def _empty(self, name: str) -> EmptyState:
        return EmptyState(
            self.tr("No people yet"),
            self.tr("A person appears here when an interview that tells of him or her is saved."),
            name=f"{name}_empty",
        )

    def _not_found(self, name: str) -> EmptyState:
        return EmptyState(
            self.tr("Nobody was found"),
            self.tr(
                "Every spelling, numbers, places and told words were looked at, and names that sound alike. "
                "Try one part of the name, or fewer filters."
            ),
            self.tr("Show everybody"),
            icon="users",
            name=f"{name}_not_found",
        )


def row_of(hit: Hit) -> PersonRow:
    """The line of a person that was found."""
    assert isinstance(hit.row, PersonRow)  # noqa: S101 - only people are asked for
    return hit.row


def _key(hit: Hit) -> RecordId:
    return hit.row.id


def name_cell(hit: Hit) -> Cell:
    """Who it is."""
    person = row_of(hit)
    return Cell(name_or_unknown(person.name), second_line(hit, person.name, person.other_names))


def _name_key(hit: Hit) -> str:
    return row_of(hit).name.casefold()


def _birth_cell(hit: Hit) -> Cell:
    person = row_of(hit)
    return Cell(person.birth, person.origin_place)


def _accounts_key(hit: Hit) -> int:
    return row_of(hit).accounts


def badges_cell(hit: Hit) -> Cell:
    """The weightiest first. Careful is what everybody is until somebody says otherwise: no badge here."""
    person = row_of(hit)
    marks = (
        (person.hidden, "hidden"),
        (person.conflicts > 0, "conflict"),
        (person.safety == "at_risk", "risk"),
        (person.contradictions > 0, "differ"),
    )
    return Cell(badges=tuple(standard(code) for holds, code in marks if holds))


def _weight_key(hit: Hit) -> tuple[int, int, int]:
    person = row_of(hit)
    return (person.conflicts, person.contradictions, int(person.safety == "at_risk"))
