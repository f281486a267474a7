"""Whether somebody is known already: who may be, a search among all, or left open.

The value is the id of the file that the account joins, or the testifier is, "" for a file of its own. It is
a decision of the one who writes. Whom names and facts make likely is shown quietly (`perhaps_known.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent

from kuager.flows import search, side_by_side
from kuager.flows.matching import Matcher, Near
from kuager.flows.people import PersonRow
from kuager.flows.search import Hit, Query
from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
from kuager.gui.interview.parts import Part
from kuager.gui.interview.perhaps_known import PerhapsKnown
from kuager.gui.search.words import explanation_words
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.header import FindBox
from kuager.gui.widgets.layout import column, held, panel, row
from kuager.gui.widgets.list_model import Cell, Column, ListModel
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.text import Text, Wrapped
from kuager.model.ids import RecordId
from kuager.model.interview import Interview, PersonTold

_ROWS: Final = 3
_ALIKE: Final = 10
"""How many names that only sound alike are found by a search."""


@dataclass(frozen=True)
class _Found:
    """A file that was searched for."""

    file: RecordId
    name: str
    below: str = ""
    birth: str = ""
    origin: str = ""
    status: str = ""
    status_date: str = ""


class KnownPart(Part):
    """One sentence and one button, who may be known under them, and the search that opens there."""

    def __init__(self, desk: Desk, prefix: str = "person", *, speaks: bool = False) -> None:
        """`speaks`: it is about the one who speaks, not about somebody who is told of."""
        super().__init__()
        self.setObjectName(f"{prefix}_person")
        self._speaks = speaks
        self._desk, self._person = desk, ""
        self._rows: list[_Found] = []
        self._words = Wrapped("", "body")
        self._words.setObjectName(f"{prefix}_known_words")
        self._open = Button(
            self.tr("Already known?"), Kind.QUIET, icon="magnifying-glass", name=f"{prefix}_known"
        )
        words = self.tr("Somebody new") if speaks else self.tr("A file of its own")
        self._part = Button(words, Kind.QUIET, name=f"{prefix}_apart")
        self.perhaps = PerhapsKnown(desk, name=f"{prefix}_perhaps")
        self.perhaps.same.connect(self._was_chosen)
        self._find = FindBox(self.tr("Name in any script, number, place"), name=f"{prefix}_find")
        self._find.setMaximumWidth(theme.px(480))
        self._list = ListView(_model(desk), self.tr("People of this vault"), name=f"{prefix}_found")
        self._list.setFixedHeight(theme.size("rowTwoLine") * _ROWS + theme.size("target"))
        close = Button(self.tr("Close"), Kind.QUIET, name=f"{prefix}_find_close")
        self._search = held(
            column(
                panel(
                    column(
                        row((self._find, 1), None, close),
                        self._list,
                        Wrapped(self.tr("Enter chooses. This can be taken back at any time."), "small"),
                        margins=(12, 10, 12, 10),
                    )
                )
            )
        )
        words = self.tr("Who speaks") if speaks else self.tr("Whose file this belongs to")
        caption = Text(words, "caption")
        line = row((self._words, 1), self._part, self._open)
        self.setLayout(column(caption, line, self.perhaps, self._search, gap=4))
        self.setFocusProxy(self._open)
        self._search.hide()
        self._open.clicked.connect(self._show_search)
        self._part.clicked.connect(self._take_back)
        close.clicked.connect(self._hide_search)
        self._find.searched.connect(self._search_for)
        self._find.lead_to(self._list)
        self._list.opened.connect(self._was_chosen)
        self._say("")

    def value(self) -> str:
        return self._person

    def set_value(self, value: str) -> None:
        if value != self._person:
            self._person = value
            self._say("")
            self._ask_name()
        self._search.hide()

    def look_for(self, interview: Interview, told: PersonTold | None) -> None:
        """Look, when the typing pauses, who this may be; None is whoever speaks."""
        if self._person:
            self.perhaps.forget()
        else:
            self.perhaps.look_for(interview, told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._search.isVisible():
            self._hide_search()  # and not out of the interview
            return
        super().keyPressEvent(event)

    def _say(self, name: str) -> None:
        if self._person:
            words = self.tr("The same as {name}") if self._speaks else self.tr("To the file of {name}")
            words = words.format(name=isolate(name) if name else "…")
        else:
            words = self.tr("Somebody new") if self._speaks else self.tr("To a new file of its own")
        self._words.setText(words)
        self._part.setVisible(bool(self._person))

    def _ask_name(self) -> None:
        if not self._person:
            return
        session, person = self._desk.session, RecordId(self._person)
        self._desk.read(
            lambda _: (person, side_by_side.name_of(session, person)), self._show_name, self._no_name
        )

    @Slot(object)
    def _show_name(self, found: tuple[RecordId, str]) -> None:
        person, name = found
        if person == self._person:
            self._say(name or self.tr("a person without a name"))

    @Slot(object)
    def _no_name(self, _: Exception) -> None:
        self._say(self.tr("a person who is not in this vault"))

    # Searching --------------------------------------------------------------------------------------

    @Slot()
    def _show_search(self) -> None:
        self._search.show()
        self._find.setFocus(Qt.FocusReason.OtherFocusReason)
        self._search_for(self._find.text())

    @Slot()
    def _hide_search(self) -> None:
        self._search.hide()
        self._open.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _search_for(self, words: str) -> None:
        session = self._desk.session
        query = Query(words)
        self._desk.read(
            lambda _: (words, search.exact(session, "person", query)), self._show_found, self._no_list
        )

    @Slot(object)
    def _show_found(self, found: tuple[str, list[Hit]]) -> None:
        words, hits = found
        if words != self._find.text():
            return
        self._show_rows([_of_row(hit.row) for hit in hits if isinstance(hit.row, PersonRow)])
        if words.strip():
            self._desk.match(
                lambda matcher, _: (words, _alike(matcher, words)), self._show_alike, self._no_alike
            )

    @Slot(object)
    def _show_alike(self, found: tuple[str, list[Near]]) -> None:
        """Names that sound alike, in any script, and testifiers too: below those that were found."""
        words, near = found
        if words == self._find.text():
            there = {each.file for each in self._rows}
            more = [_of_near(each) for each in near if each.file not in there]
            if more:
                self._show_rows([*self._rows, *more])

    def _show_rows(self, rows: Sequence[_Found]) -> None:
        self._rows = list(rows)
        self._list.show_rows(self._rows)
        if self._list.chosen_key() is None:
            self._list.choose_first()

    @Slot(object)
    def _no_list(self, _: Exception) -> None:
        self._show_rows([])

    @Slot(object)
    def _no_alike(self, _: Exception) -> None:
        """What was found stays; a bug shows itself at the desk."""

    @Slot(object)
    def _was_chosen(self, person: str) -> None:
        self._person = person
        self.perhaps.forget()
        self._ask_name()
        self._say("")
        self._hide_search()
        self.edited.emit()
        self.left.emit()

    @Slot()
    def _take_back(self) -> None:
        self._person = ""
        self._say("")
        self._open.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()
        self.left.emit()


def _alike(matcher: Matcher, words: str) -> list[Near]:
    return matcher.names(words, _ALIKE)


def _of_row(each: PersonRow) -> _Found:
    return _Found(
        each.id,
        each.name,
        each.other_names,
        each.birth,
        each.origin_place,
        each.status,
        each.status_date,
    )


def _of_near(each: Near) -> _Found:
    return _Found(each.file, each.name, explanation_words(each.why))


def _model(desk: Desk) -> ListModel[_Found]:
    def who(found: _Found) -> Cell:
        return Cell(found.name, below=found.below)

    def more(found: _Found) -> Cell:
        return Cell(found.birth, below=found.origin)

    def became(found: _Found) -> Cell:
        return Cell(desk.label("person_status", found.status), below=found.status_date)

    columns = [
        Column("", who),
        Column("", more, width=190),
        Column("", became, width=150, leaves=1),
    ]
    return ListModel(columns, key=lambda found: found.file)
