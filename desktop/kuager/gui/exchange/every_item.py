"""Every single record that goes or stays, by the choice that was made."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Slot

from kuager.flows import choosing
from kuager.flows.choosing import ITEMS_LIMIT, Choice, Item
from kuager.gui.desk import Desk
from kuager.gui.exchange import travel_words
from kuager.gui.telling import tell
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.header import PageHeader
from kuager.gui.widgets.layout import column, held, page_margins
from kuager.gui.widgets.list_model import Cell, Column, ListModel
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.sub_page import SubPage
from kuager.gui.widgets.text import Wrapped
from kuager.model.ids import OriginId


class EveryItem(SubPage):
    """The list; what stays comes first."""

    def __init__(
        self, desk: Desk, recipients: Collection[OriginId], choice: Choice, *, name: str = "every_item"
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        back = Button(self.tr("Back"), icon="back", name=f"{name}_back")
        back.clicked.connect(self.left)
        head = PageHeader(self.tr("What goes and what stays"), "", (back,), name=f"{name}_header")
        model: ListModel[tuple[int, Item]] = ListModel(
            [
                Column(self.tr("What"), _what_cell),
                Column(self.tr("Goes or stays"), self._where_cell, width=160),
                Column(self.tr("Why"), _why_cell, width=320, leaves=1),
            ],
            lambda each: each[0],
        )
        self.list = ListView(model, self.tr("What goes and what stays"), name=f"{name}_list")
        self.says = NoticePlace(name=f"{name}_says")
        self._more = Wrapped("", "small")
        side = page_margins()[0]
        shown = held(column((self.list, 1), self._more, margins=(side, 0, side, 8)))
        self.setLayout(column(head, self.says, (shown, 1), gap=0))
        self.setFocusProxy(self.list)
        session = desk.session
        desk.read(lambda _: choosing.items(session, recipients, choice), self._show, self._fail)

    @Slot(object)
    def _show(self, items: list[Item]) -> None:
        self.list.show_rows(list(enumerate(items)))
        self.list.choose_first()
        staying = sum(bool(each.reason) for each in items)
        if ITEMS_LIMIT in (staying, len(items) - staying):
            more = self.tr("Only the first {count} of each are shown.")
            self._more.setText(more.format(count=ITEMS_LIMIT))

    def _where_cell(self, each: tuple[int, Item]) -> Cell:
        if each[1].reason:
            return Cell(self.tr("Stays"), icon="eye-slash", tone="attention")
        return Cell(self.tr("Goes"), icon="check", tone="good")

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        tell(self.says, error)


def _what_cell(each: tuple[int, Item]) -> Cell:
    return Cell(*travel_words.item(each[1]))


def _why_cell(each: tuple[int, Item]) -> Cell:
    return Cell(travel_words.why(each[1].reason) if each[1].reason else "", tone="inkSoft")
