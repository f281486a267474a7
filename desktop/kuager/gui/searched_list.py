"""A list with the box that searches it: rows, or what belongs here, or that nothing was found.

Only the answer to the last question counts. The page decides what to show of it, for it may add rows of its
own (drafts) or leave some out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from kuager.flows.unlock import Session
from kuager.gui.desk import Desk
from kuager.gui.jobs import Job
from kuager.gui.widgets.empty import EmptyState
from kuager.gui.widgets.header import FindBox
from kuager.gui.widgets.layout import column, held, page_margins
from kuager.gui.widgets.list_view import ListView

_LIST, _EMPTY, _NOT_FOUND = range(3)

Search = Callable[[Session, str], list[Any]]


class SearchedList(QWidget):
    """`found` carries the rows that were asked for, `failed` an error. The box goes into the page's head."""

    found = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        search: Search,
        view: ListView,
        hint: str,
        *,
        empty: EmptyState,
        not_found: EmptyState,
        name: str,
    ) -> None:
        super().__init__()
        self._desk, self._search, self._view = desk, search, view
        self._searching: Job | None = None
        self.box = FindBox(hint, name=f"{name}_find")
        self.box.searched.connect(self._ask)
        self.box.lead_to(view)
        not_found.begun.connect(self._show_everything)
        side = page_margins()[0]
        self._stack = QStackedWidget()
        self._stack.addWidget(held(column(view, margins=(side, 0, side, 0))))
        self._stack.addWidget(held(column(empty, margins=page_margins())))
        self._stack.addWidget(held(column(not_found, margins=page_margins())))
        self.setLayout(column((self._stack, 1), gap=0))
        self.setFocusProxy(view)

    def words(self) -> str:
        """What is searched for."""
        return self.box.text().strip()

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show rows, or say that there are none; the first is chosen unless one is."""
        self._view.show_rows(rows)
        if not rows:
            self.box.take_back()
        elif self._view.chosen_key() is None:
            self._view.choose_first()
        self._stack.setCurrentIndex(_LIST if rows else _NOT_FOUND if self.words() else _EMPTY)

    @Slot()
    def read(self) -> None:
        """Ask again for what is searched for."""
        self._ask(self.box.text())

    @Slot(str)
    def _ask(self, words: str) -> None:
        session, search = self._desk.session, self._search
        if self._searching is not None:
            self._searching.cancel()  # nobody waits for it any more
        self._searching = self._desk.read(
            lambda _: (words, search(session, words)), self._was_found, self._fail
        )

    @Slot(object)
    def _was_found(self, answer: tuple[str, list[Any]]) -> None:
        words, rows = answer
        if words == self.box.text():
            self.found.emit(rows)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self.failed.emit(error)

    @Slot()
    def _show_everything(self) -> None:
        self.box.clear()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)
