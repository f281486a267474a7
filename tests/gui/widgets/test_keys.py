"""Where the keyboard goes when a pane is opened: back to where it was, through proxies and stacks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from kuager.gui.widgets.entries import Entry
from kuager.gui.widgets.keys import focus_first
from kuager.gui.widgets.layout import column, held
from tests.support.windows import settle, shown


class Pane(QWidget):
    """A field of its own, and two pages of which one is shown; the pane hands the keyboard to the pages."""

    def __init__(self) -> None:
        super().__init__()
        self.own, self.one, self.two, self.three = (
            Entry(name=name) for name in ("own", "one", "two", "three")
        )
        self.pages = QStackedWidget()
        first = held(column(self.one, self.two))
        first.setFocusProxy(self.two)
        self.pages.addWidget(first)
        self.pages.addWidget(held(column(self.three)))
        self.setLayout(column(self.own, self.pages))
        self.setFocusProxy(self.pages)


@pytest.fixture
def pane(app: QApplication) -> Iterator[Pane]:
    window = QWidget()
    pane, beside = Pane(), Entry(name="beside")
    window.setLayout(column(beside, pane))
    shown(window, 400, 300)
    beside.setFocus()
    yield pane
    window.close()
    window.deleteLater()
    settle()


def test_a_stack_hands_the_keyboard_to_the_page_that_is_shown(pane: Pane) -> None:
    focus_first(pane)
    assert pane.two.hasFocus()
    pane.pages.setCurrentIndex(1)
    focus_first(pane)
    assert pane.three.hasFocus()


def test_the_keyboard_comes_back_to_where_it_was(pane: Pane) -> None:
    pane.one.setFocus()
    beside = pane.window().findChild(Entry, "beside")
    assert beside is not None
    beside.setFocus()
    focus_first(pane)
    assert pane.one.hasFocus()


def test_what_is_closed_or_out_of_sight_does_not_get_it(pane: Pane) -> None:
    pane.one.setFocus()
    beside = pane.window().findChild(Entry, "beside")
    assert beside is not None
    beside.setFocus()
    pane.pages.hide()
    focus_first(pane)
    assert pane.own.hasFocus()
