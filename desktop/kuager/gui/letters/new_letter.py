"""A new letter: to whom and in which language."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from kuager.flows import letters
from kuager.flows.letters import TemplateChoice
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
from kuager.gui.widgets.badges import Mark
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.entries import ChoiceBox
from kuager.gui.widgets.fields import Field
from kuager.gui.widgets.header import PageHeader
from kuager.gui.widgets.layout import column, held, page_margins
from kuager.gui.widgets.list_model import Cell, Column, ListModel
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.sub_page import SubPage
from kuager.gui.widgets.text import Wrapped


class NewLetter(SubPage):
    """`chosen` carries the ids of a template and of whom it goes to."""

    chosen = Signal(str, str)

    def __init__(self, desk: Desk, about: str, *, name: str = "new_letter") -> None:
        super().__init__()
        self.setObjectName(f"{name}_page")
        self._desk = desk
        self.says = NoticePlace(name=f"{name}_says")
        back = Button(self.tr("Back"), icon="back", name=f"{name}_back")
        back.clicked.connect(self.left)
        below = self.tr("about {name}").format(name=isolate(about))
        head = PageHeader(self.tr("New letter"), below, (back,), name=f"{name}_header")
        model: ListModel[TemplateChoice] = ListModel(
            [
                Column(self.tr("To whom"), self._to_cell),
                Column(self.tr("Language"), self._language_cell, width=180),
                Column("", self._state_cell, width=230, leaves=1),
            ],
            _key,
        )
        self.list = ListView(model, self.tr("To whom, and in which language?"), name=f"{name}_list")
        self.list.opened.connect(self._choose)
        self._choices = letters.choices(desk.session)
        codes = dict.fromkeys(choice.addressee for choice in self._choices)
        self.to = ChoiceBox(
            [("", self.tr("Everybody")), *((code, desk.label("letter_addressee", code)) for code in codes)],
            name=f"{name}_to",
        )
        self.to.chosen.connect(self._show)
        self._show()
        side = page_margins()[0]
        words = Wrapped(
            self.tr("Choose to whom it goes, and in which language. Enter begins."), "body", "inkSoft"
        )
        to = Field(self.tr("To whom"), self.to)
        body = held(column(words, to, (self.list, 1), margins=(side, 12, side, 8)))
        self.setLayout(column(head, self.says, (body, 1), gap=0))
        self.setFocusProxy(self.list)

    def _to_cell(self, choice: TemplateChoice) -> Cell:
        to = self._desk.label("letter_addressee", choice.addressee)
        return Cell(to, choice.name(self._desk.language))

    def _language_cell(self, choice: TemplateChoice) -> Cell:
        return Cell(self._desk.label("languages", choice.language))

    def _state_cell(self, choice: TemplateChoice) -> Cell:
        if choice.reviewed:
            return Cell()
        return Cell(badges=(Mark(self.tr("Wording not reviewed"), "attention", "warning"),))

    @Slot()
    def _show(self) -> None:
        """Only the letters to whom was chosen."""
        to = self.to.code()
        self.list.show_rows([choice for choice in self._choices if to in ("", choice.addressee)])
        if self.list.chosen_key() is None:
            self.list.choose_first()

    @Slot(object)
    def _choose(self, key: tuple[str, str]) -> None:
        self.chosen.emit(*key)


def _key(choice: TemplateChoice) -> tuple[str, str]:
    return choice.id, choice.addressee
