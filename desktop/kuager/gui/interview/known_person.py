"""Whether a person is known already: search the people of this vault and choose, or leave it open.

The value is the id of the file that the account joins, "" for a file of its own. It is a decision of the one
who writes; the program proposes nothing by itself.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent

from kuager.flows import people
from kuager.flows.people import PersonRow
from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
from kuager.gui.interview.parts import Part
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.header import FindBox
from kuager.gui.widgets.layout import column, held, panel, row
from kuager.gui.widgets.list_model import Cell, Column, ListModel
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.text import Text, Wrapped
from kuager.model.ids import RecordId

_ROWS = 3


class KnownPart(Part):
    """One sentence and one button; the search opens under them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("person_person")
        self._desk, self._person = desk, ""
        self._words = Wrapped("", "body")
        self._words.setObjectName("person_known_words")
        self._open = Button(
            self.tr("Already known?"), Kind.QUIET, icon="magnifying-glass", name="person_known"
        )
        self._part = Button(self.tr("A file of its own"), Kind.QUIET, name="person_not_known")
        self._find = FindBox(self.tr("Name in any script, number, place"), name="person_find")
        self._find.setMaximumWidth(theme.px(480))
        self._list = ListView(_model(desk), self.tr("People of this vault"), name="person_found")
        self._list.setFixedHeight(theme.size("rowTwoLine") * _ROWS + theme.size("target"))
        close = Button(self.tr("Close"), Kind.QUIET, name="person_find_close")
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
        caption = Text(self.tr("Whose file this belongs to"), "caption")
        line = row((self._words, 1), self._part, self._open)
        self.setLayout(column(caption, line, self._search, gap=4))
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._search.isVisible():
            self._hide_search()  # and not out of the interview
            return
        super().keyPressEvent(event)

    def _say(self, name: str) -> None:
        if self._person:
            words = self.tr("To the file of {name}").format(name=isolate(name) if name else "…")
        else:
            words = self.tr("To a new file of its own")
        self._words.setText(words)
        self._part.setVisible(bool(self._person))

    def _ask_name(self) -> None:
        if not self._person:
            return
        session, person = self._desk.session, RecordId(self._person)
        self._desk.read(lambda _: people.page(session, person).row, self._show_name, self._no_name)

    @Slot(object)
    def _show_name(self, found: PersonRow) -> None:
        if found.id == self._person:
            self._say(found.name or self.tr("a person without a name"))

    @Slot(object)
    def _no_name(self, _: Exception) -> None:
        self._say(self.tr("a person who is not in this vault"))

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
        self._desk.read(lambda _: (words, people.listing(session, words)), self._show_found, self._no_list)

    @Slot(object)
    def _show_found(self, found: tuple[str, list[PersonRow]]) -> None:
        words, rows = found
        if words == self._find.text():
            self._list.show_rows(rows)
            if self._list.chosen_key() is None:
                self._list.choose_first()

    @Slot(object)
    def _no_list(self, _: Exception) -> None:
        self._list.show_rows([])

    @Slot(object)
    def _was_chosen(self, person: str) -> None:
        self._person = person
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


def _model(desk: Desk) -> ListModel[PersonRow]:
    def who(person: PersonRow) -> Cell:
        return Cell(person.name, below=person.other_names)

    def more(person: PersonRow) -> Cell:
        return Cell(person.birth, below=person.origin_place)

    def became(person: PersonRow) -> Cell:
        return Cell(desk.label("person_status", person.status), below=person.status_date)

    columns = [
        Column("", who),
        Column("", more, width=190),
        Column("", became, width=150, leaves=1),
    ]
    return ListModel(columns, key=lambda person: person.id)
