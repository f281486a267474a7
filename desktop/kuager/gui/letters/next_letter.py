"""The next letter about a letter: an inquiry or a complaint, to whom, and in which language."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Signal, Slot

from kuager.flows import escalation, register
from kuager.flows.letters import TemplateChoice
from kuager.flows.unlock import Session
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.header import PageHeader
from kuager.gui.widgets.layout import column, held, page_margins
from kuager.gui.widgets.list_model import Cell, Column, ListModel
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.sub_page import SubPage
from kuager.gui.widgets.text import Wrapped
from kuager.model.ids import RecordId


class Next(NamedTuple):
    """A letter, its number, and the letters that can be written about it."""

    earlier: RecordId
    number: str
    choices: list[TemplateChoice]


def read_next(session: Session, earlier: RecordId) -> Next:
    """What can follow a letter; on a worker that reads."""
    number = register.read_told(session, earlier).dispatch.number
    return Next(earlier, number, escalation.choices(session, earlier))


class NextLetter(SubPage):
    """`chosen` carries the id of a template and the code of an addressee."""

    chosen = Signal(str, str)

    def __init__(self, desk: Desk, found: Next, *, name: str = "next_letter") -> None:
        super().__init__()
        self.setObjectName(f"{name}_page")
        self._desk = desk
        self.says = NoticePlace(name=f"{name}_says")
        back = Button(self.tr("Back"), icon="back", name=f"{name}_back")
        back.clicked.connect(self.left)
        words = self.tr("about letter {number}")
        below = words.format(number=isolate(found.number)) if found.number else ""
        head = PageHeader(self.tr("The next letter"), below, (back,), name=f"{name}_header")
        model: ListModel[TemplateChoice] = ListModel(
            [
                Column(self.tr("Letter"), self._kind_cell, width=300),
                Column(self.tr("To whom"), self._to_cell),
                Column(self.tr("Language"), self._language_cell, width=150, leaves=1),
            ],
            _key,
        )
        self.list = ListView(model, self.tr("Which letter, and to whom?"), name=f"{name}_list")
        self.list.opened.connect(self._choose)
        self.list.show_rows(found.choices)
        self.list.choose_first()
        side = page_margins()[0]
        how = Wrapped(
            self.tr(
                "It is about the same people and in the same name. What the register holds of the earlier "
                "letter stands in it: number, receipt, last day, answer. Enter begins."
            ),
            "body",
            "inkSoft",
        )
        body = held(column(how, (self.list, 1), margins=(side, 12, side, 8)))
        self.setLayout(column(head, self.says, (body, 1), gap=0))
        self.setFocusProxy(self.list)

    def _kind_cell(self, choice: TemplateChoice) -> Cell:
        kind = self._desk.label("letter_kind", choice.kind)
        if choice.reviewed:
            return Cell(kind)
        return Cell(kind, self.tr("Wording not reviewed"), icon="warning", tone="attention")

    def _to_cell(self, choice: TemplateChoice) -> Cell:
        return Cell(self._desk.label("letter_addressee", choice.addressee))

    def _language_cell(self, choice: TemplateChoice) -> Cell:
        return Cell(self._desk.label("languages", choice.language))

    @Slot(object)
    def _choose(self, key: tuple[str, str]) -> None:
        self.chosen.emit(*key)


def _key(choice: TemplateChoice) -> tuple[str, str]:
    return choice.id, choice.addressee
