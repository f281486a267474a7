"""A list with the box that searches it: rows, or what belongs here, or that nothing was found.

What fits exactly stands there at once; names alike, in any script, are added below when they come. Nothing is
called not found before both have answered. The page decides what to show, for it may add rows of its own
(drafts) or leave some out. Words and filters are remembered until the vault is locked.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from kuager.flows import search
from kuager.flows.search import Filters, Hit, Kind, Query
from kuager.gui.desk import Desk
from kuager.gui.search.asking import Answer, Asking, Ways
from kuager.gui.search.looking_line import LookingLine
from kuager.gui.search.search_bar import SearchBar
from kuager.gui.widgets.empty import EmptyState
from kuager.gui.widgets.header import FindBox
from kuager.gui.widgets.layout import column, held, page_margins, scroller
from kuager.gui.widgets.list_view import ListView

_LIST, _EMPTY, _NOT_FOUND = range(3)
_ROOM_FOR_REASONS: Final = 360


class SearchedList(QWidget):
    """`found` carries the hits so far, `failed` an error. The box goes into the page's head.

    A list under a `name` of its own is `remembered`; one that is opened to choose from begins anew.
    """

    found = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        kind: Kind,
        view: ListView,
        hint: str,
        *,
        empty: EmptyState,
        not_found: EmptyState,
        remembered: bool = True,
        ways: Ways | None = None,
        name: str,
    ) -> None:
        super().__init__()
        self._desk, self._view, self._name = desk, view, name
        self._remembered = remembered
        self._whole = True
        self._asking = Asking(desk, ways or ways_to_search(kind))
        self._asking.setParent(self)
        self._asking.answered.connect(self._was_answered)
        self._asking.failed.connect(self._has_failed)
        self.box = FindBox(hint, name=f"{name}_find")
        self.box.searched.connect(self._ask)
        self.box.lead_to(view)
        self.bar = SearchBar(desk, kind, name=name)
        self.bar.changed.connect(self._ask)
        self.bar.looked.connect(self._ask)
        self.bar.chosen.connect(self.ask)
        not_found.begun.connect(self._show_everything)
        side = page_margins()[0]
        self._looking = LookingLine(name=name)
        self._stack = QStackedWidget()
        self._stack.addWidget(held(column(view, margins=(side, 0, side, 0))))
        self._stack.addWidget(scroller(column(empty, margins=page_margins())))
        self._stack.addWidget(scroller(column(not_found, margins=page_margins())))
        self.setLayout(column(self.bar, self._looking, (self._stack, 1), gap=0))
        self.setFocusProxy(view)
        self.bar.hide()
        before = desk.asked.get(name) if remembered else None
        if before is not None:
            self._show_query(before)

    def words(self) -> str:
        """What is searched for."""
        return self.box.text().strip()

    def filters(self) -> Filters:
        """What the list is narrowed to."""
        return self.bar.filters()

    def is_asking(self) -> bool:
        """Whether anything is searched for or left out."""
        return bool(self.words()) or self.filters() != Filters()

    def show_rows(self, rows: Sequence[Any], *, narrowed: bool = False) -> None:
        """Show rows, or say that there are none; the first is chosen unless one is.

        `narrowed`: the page itself leaves rows out.
        """
        self._view.give_room(_ROOM_FOR_REASONS if self.words() else 0)
        self._view.show_rows(rows)
        said = _LIST if rows or not self._whole else _NOT_FOUND if narrowed or self.is_asking() else _EMPTY
        if not rows:
            self.box.take_back()
        elif self._view.chosen_key() is None:
            self._view.choose_first()
        self._stack.setCurrentIndex(said)
        self.bar.setVisible(said != _EMPTY or self.bar.hidden.isVisibleTo(self.bar))

    @Slot(object)
    def ask(self, query: Query) -> None:
        """Ask for these words and filters as if they had been typed and chosen."""
        self._show_query(query)
        self._ask()

    @Slot()
    def read(self) -> None:
        """Ask again for what is searched for, and what there is to choose from."""
        self.bar.read()
        self._ask()

    @Slot()
    def _ask(self) -> None:
        query = Query(words=self.box.text(), filters=self.filters(), hidden=True)
        if self._remembered:
            self._desk.asked[self._name] = query
        self.bar.show_query(query)
        self._asking.ask(query)

    @Slot(object)
    def _was_answered(self, answer: Answer) -> None:
        if answer.query.words != self.box.text():
            return  # the question after it is on its way
        self._whole = answer.whole
        self._looking.follow(whole=answer.whole)
        shown: list[Hit] = self.bar.hidden.shown_of(answer.hits)
        self.found.emit(shown)

    @Slot(object)
    def _has_failed(self, error: Exception) -> None:
        self._looking.follow(whole=True)
        self.failed.emit(error)

    def _show_query(self, query: Query) -> None:
        self.box.setText(query.words)
        self.bar.set_filters(query.filters)

    @Slot()
    def _show_everything(self) -> None:
        self.box.clear()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bar.clear()


def ways_to_search(kind: Kind) -> Ways:
    """How one kind of thing is searched."""
    return Ways(
        lambda session, query: search.exact(session, kind, query),
        lambda session, matcher, query, besides: search.alike(session, matcher, kind, query, besides),
    )
