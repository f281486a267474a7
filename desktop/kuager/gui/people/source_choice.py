"""Which source's account is to be corrected: each account belongs to its witness and is corrected there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from kuager.flows.people import AccountColumn
from kuager.gui.desk import Desk
from kuager.gui.people.words import joined, speaker, told_of, where_told
from kuager.gui.widgets.bars import KeyHints
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.header import PageHeader
from kuager.gui.widgets.layout import column, held, page_margins
from kuager.gui.widgets.list_model import Cell, Column, ListModel
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.sub_page import SubPage


class SourceChoice(SubPage):
    """`opened` carries the interview or other source."""

    opened = Signal(object)

    def __init__(self, desk: Desk, columns: Sequence[AccountColumn], *, name: str = "correct") -> None:
        super().__init__()
        self.setObjectName(f"{name}_page")

        def cell(told: AccountColumn) -> Cell:
            return Cell(
                f"{told.mark}  {speaker(told)}", joined((told_of(desk, told), *where_told(desk, told)))
            )

        model: ListModel[AccountColumn] = ListModel(
            [Column(self.tr("Source"), cell)], key=lambda told: told.source
        )
        self.list = ListView(model, self.tr("Sources"), name=f"{name}_list")
        self.list.opened.connect(self.opened)
        self.list.show_rows(columns)
        self.list.choose_first()
        back = Button(self.tr("Back"), icon="back", name=f"{name}_back")
        back.clicked.connect(self.left)
        head = PageHeader(
            self.tr("Whose account is to be corrected?"),
            self.tr("Each is corrected where it was told; the others stay as they are."),
            (back,),
            name=f"{name}_header",
        )
        hints = KeyHints([("Enter", self.tr("correct")), ("Esc", self.tr("back"))], name=f"{name}_hints")
        self.setLayout(column(head, (held(column((self.list, 1), margins=page_margins())), 1), hints, gap=0))
        self.setFocusProxy(self.list)
