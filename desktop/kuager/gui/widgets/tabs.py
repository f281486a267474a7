"""Tabs: the parts of one page. Ctrl+Tab and Ctrl+Shift+Tab go through them from anywhere in the page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from kuager.gui import theme
from kuager.gui.widgets.keys import add_key
from kuager.gui.widgets.layout import column, line, row


class Tabs(QWidget):
    """The strip of names. `chosen` carries the id of the tab that is shown now."""

    chosen = Signal(str)

    def __init__(self, tabs: Sequence[tuple[str, str]], *, name: str = "tabs") -> None:
        super().__init__()
        self.setObjectName(name)
        self._ids = [tab for tab, _ in tabs]
        self._bar = QTabBar()
        self._bar.setObjectName(f"{name}_bar")
        self._bar.setExpanding(False)
        self._bar.setDrawBase(False)
        self._bar.setUsesScrollButtons(True)
        self._bar.setElideMode(Qt.TextElideMode.ElideNone)
        self._bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for _, words in tabs:
            self._bar.addTab(words.replace("&", "&&"))
        side = theme.space("page") - 4 - theme.space("s")
        self.setLayout(column(row((self._bar, 1), margins=(side, 0, side, 0)), line(), gap=0))
        self._bar.currentChanged.connect(self._tell)
        add_key(self, self.tr("Next tab"), "Ctrl+Tab", self._next)
        add_key(self, self.tr("Tab before"), "Ctrl+Shift+Tab", self._before)

    def current(self) -> str:
        """The id of the tab that is shown."""
        return self._ids[self._bar.currentIndex()]

    def choose(self, tab: str) -> None:
        """Show a tab."""
        self._bar.setCurrentIndex(self._ids.index(tab))

    def set_words(self, tab: str, words: str) -> None:
        """Change what a tab is called, for example its count."""
        self._bar.setTabText(self._ids.index(tab), words.replace("&", "&&"))

    def show_tab(self, tab: str, *, shown: bool) -> None:
        """Show a tab, or leave it out while there is nothing to do under it."""
        self._bar.setTabVisible(self._ids.index(tab), shown)

    def _turn(self, by: int) -> None:
        at = self._bar.currentIndex() + by
        while not self._bar.isTabVisible(at % len(self._ids)):
            at += by
        self._bar.setCurrentIndex(at % len(self._ids))

    @Slot()
    def _next(self) -> None:
        self._turn(1)

    @Slot()
    def _before(self) -> None:
        self._turn(-1)

    @Slot(int)
    def _tell(self, at: int) -> None:
        self.chosen.emit(self._ids[at])


class TabbedPages(QWidget):
    """Tabs with a page under each."""

    def __init__(self, pages: Sequence[tuple[str, str, QWidget]], *, name: str = "tabs") -> None:
        super().__init__()
        self.tabs = Tabs([(tab, words) for tab, words, _ in pages], name=name)
        self._pages = {tab: page for tab, _, page in pages}
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        self.setLayout(column(self.tabs, (self._stack, 1), gap=0))
        self.setFocusProxy(self._stack)
        self.tabs.chosen.connect(self._show)

    @Slot(str)
    def _show(self, tab: str) -> None:
        self._stack.setCurrentWidget(self._pages[tab])
