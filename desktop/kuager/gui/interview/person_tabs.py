"""The persons of an interview as tabs: whose account is written in this step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QTabBar, QWidget

from kuager.gui import theme
from kuager.gui.widgets.keys import add_key
from kuager.gui.widgets.layout import column, line, row
from kuager.model import names
from kuager.model.interview import PersonTold

_LONGEST: Final = 24


def person_words(told: PersonTold, number: int, unnamed: str) -> str:
    """A name to call a person by, or a number."""
    name = names.display(told.names.names) or unnamed.format(number=number)
    return name if len(name) <= _LONGEST else name[: _LONGEST - 1] + "…"


class PersonTabs(QWidget):
    """`chosen` carries the number of the person, from 0. Nothing is shown while there is only one."""

    chosen = Signal(int)

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._bar = QTabBar()
        self._bar.setObjectName(f"{name}_bar")
        self._bar.setAccessibleName(self.tr("Persons"))
        self._bar.setExpanding(False)
        self._bar.setDrawBase(False)
        self._bar.setUsesScrollButtons(True)
        self._bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._bar.currentChanged.connect(self.chosen)
        # The words of the first tab begin where the page does, its frame before.
        self.setLayout(column(row(-theme.space("m"), (self._bar, 1), gap=0), line(), gap=0))
        add_key(self, self.tr("Next person"), "Ctrl+Tab", self._next)
        add_key(self, self.tr("Person before"), "Ctrl+Shift+Tab", self._before)
        self.hide()

    def show_persons(self, persons: Sequence[PersonTold], current: int) -> None:
        """Show these persons without telling anyone."""
        blocker = QSignalBlocker(self._bar)
        while self._bar.count() > len(persons):
            self._bar.removeTab(self._bar.count() - 1)
        while self._bar.count() < len(persons):
            self._bar.addTab("")
        for at, told in enumerate(persons):
            self.name_person(told, at)
        self._bar.setCurrentIndex(current)
        blocker.unblock()
        self.setVisible(len(persons) > 1)

    def name_person(self, told: PersonTold, at: int) -> None:
        """Show what one person is called by."""
        words = person_words(told, at + 1, self.tr("Person {number}")).replace("&", "&&")
        if self._bar.tabText(at) != words:
            self._bar.setTabText(at, words)

    @Slot()
    def _next(self) -> None:
        self._turn(1)

    @Slot()
    def _before(self) -> None:
        self._turn(-1)

    def _turn(self, by: int) -> None:
        if self._bar.count():
            self._bar.setCurrentIndex((self._bar.currentIndex() + by) % self._bar.count())
