"""A page that shows one thing of a list at a time: the list at the start, the chosen one beside it.

Where there is little room the list gives way to "Before" and "Next", which the page puts into its head.
"""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.layout import column, ground, line, row
from kuager.gui.widgets.list_model import ListModel
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.sub_page import SubPage

_LIST_WIDTH: Final = 256


class OneByOne(SubPage):
    """The page says in `_arrange` whether the list has its place, and puts what is chosen there itself."""

    def _lay_beside(
        self, model: ListModel[Any], view: ListView, before: Button, following: Button
    ) -> QHBoxLayout:
        """The list, and a place for what is chosen."""
        self._listed, self._view = model, view
        self._before, self._next = before, following
        before.clicked.connect(self._go_before)
        following.clicked.connect(self._go_next)
        self._pane = ground("window", column(view, gap=0))
        self._pane.setFixedWidth(_LIST_WIDTH)
        self._rule = line(vertical=True)
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        return row(self._pane, self._rule, (self._place, 1), gap=0)

    def _replace(self, page: QWidget) -> None:
        """Show another one."""
        while (item := self._place.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._place.addWidget(page)

    # Going on ---------------------------------------------------------------------------------------

    @Slot()
    def _leave(self) -> None:
        if self._next.isEnabled():
            self._go_next()
        else:
            self.left.emit()

    @Slot()
    def _go_before(self) -> None:
        self._go(-1)

    @Slot()
    def _go_next(self) -> None:
        self._go(1)

    def _go(self, by: int) -> None:
        at = self._listed.place_of(self._view.chosen_key()) + by
        if 0 <= at < self._listed.rowCount():
            self._view.choose(self._listed.key_of(at))

    # Room -------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Look how much room there is, and call `_set_beside`."""
        raise NotImplementedError

    def _set_beside(self, *, beside: bool) -> None:
        """Whether the list stands there; else the buttons, where there is more than one."""
        self._pane.setVisible(beside)
        self._rule.setVisible(beside)
        for button in (self._before, self._next):
            button.setVisible(self._listed.rowCount() > 1 and not beside)
