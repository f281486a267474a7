"""Whose files are to go: everybody's, or those of people who are looked up one by one."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.flows.search import Hit, Query
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
from kuager.gui.people.people_list import name_cell, row_of
from kuager.gui.people.words import name_or_unknown
from kuager.gui.search.asking import Answer, Asking
from kuager.gui.searched_list import ways_to_search
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.entries import Check, Entry
from kuager.gui.widgets.layout import column, held, row
from kuager.gui.widgets.list_model import Column, ListModel
from kuager.gui.widgets.offers import Offers
from kuager.gui.widgets.text import Wrapped
from kuager.model.ids import RecordId

_OFFERED = 6


class CertainPeople(QWidget):
    """`changed` follows each choice."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, *, name: str = "certain_people") -> None:
        super().__init__()
        self.setObjectName(name)
        self._name = name
        self._chosen: dict[RecordId, str] = {}
        self._found: dict[RecordId, str] = {}
        self._check = Check(
            self.tr("Only the files of certain people"),
            self.tr("With whoever told of them, links, letters and consent."),
            wrapped=True,
            name=f"{name}_check",
        )
        self._check.changed.connect(self._toggle)
        self.entry = Entry(hint=self.tr("Any spelling, number or place"), name=f"{name}_find")
        self.entry.setAccessibleName(self.tr("Whose file"))
        self.entry.textEdited.connect(self._ask)
        model: ListModel[Hit] = ListModel([Column("", name_cell)], lambda hit: hit.row.id)
        self.offers = Offers(self.entry, model, self.tr("Whose file"), name=f"{name}_offers")
        self.offers.picked.connect(self.add)
        self._asking = Asking(desk, ways_to_search("person"))
        self._asking.setParent(self)
        self._asking.answered.connect(self._offer)
        self._asking.failed.connect(self.failed)
        self._rows = column(gap=0)
        self._shown = held(column(self._rows, self.entry, gap=4))
        self.setLayout(column(self._check, self._shown, gap=4))
        self._shown.hide()

    def people(self) -> tuple[RecordId, ...]:
        """The files that are chosen; none where everybody's go."""
        return tuple(self._chosen) if self._check.is_checked() else ()

    @property
    def is_lacking(self) -> bool:
        """Whether nobody was chosen yet, though only certain ones are to go."""
        return self._check.is_checked() and not self._chosen

    @Slot(object)
    def add(self, person: RecordId) -> None:
        """Let one more file go."""
        self._chosen[person] = self._found.get(person, "")
        self.entry.clear()
        remove = Button(self.tr("Remove"), Kind.LINK, name=f"{self._name}_remove_{person}")
        remove.clicked.connect(self._remove)
        words = Wrapped(isolate(name_or_unknown(self._chosen[person])))
        view = held(row((words, 1), remove, gap=8))
        view.setObjectName(person)
        self._rows.addWidget(view)
        self.changed.emit()

    @Slot()
    def _remove(self) -> None:
        sender = self.sender()
        view = sender.parent() if isinstance(sender, Button) else None
        if isinstance(view, QWidget):
            self._chosen.pop(RecordId(view.objectName()), None)
            self._rows.removeWidget(view)
            view.hide()
            view.deleteLater()
            self.entry.setFocus()
            self.changed.emit()

    @Slot()
    def _toggle(self) -> None:
        self._shown.setVisible(self._check.is_checked())
        if self._check.is_checked():
            self.entry.setFocus()
        self.changed.emit()

    @Slot(str)
    def _ask(self, words: str) -> None:
        if words.strip():
            self._asking.ask(Query(words=words))
        else:
            self.offers.show_rows([])

    @Slot(object)
    def _offer(self, answer: Answer) -> None:
        if answer.query.words != self.entry.text():
            return
        hits = [hit for hit in answer.hits if hit.row.id not in self._chosen][:_OFFERED]
        self._found = {RecordId(hit.row.id): row_of(hit).name for hit in hits}
        self.offers.show_rows(hits)
