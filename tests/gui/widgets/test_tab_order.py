"""Tab in reading order: rows that came later, pages that hand the keyboard on, scrolling, both ways."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGridLayout, QLayout, QLayoutItem, QWidget

from kuager.gui.main_window import MainWindow
from kuager.gui.widgets import tab_order
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.entries import ChoiceBox, Entry
from kuager.gui.widgets.layout import column, held, row, scroller
from kuager.gui.widgets.name_rows import NameRows
from kuager.gui.widgets.navigation import Place
from tests.support.windows import settle, shown


class Page(QWidget):
    """Controls made in another order than they stand in, and the keyboard handed to the third of them."""

    def __init__(self) -> None:
        super().__init__()
        last, first = Entry(name="last"), Button("First", name="first")
        second, third = ChoiceBox([("a", "A")], name="second"), Entry(name="third")
        closed = Entry(name="closed")
        closed.setEnabled(False)
        grid = QGridLayout()
        grid.addWidget(Entry(name="lower"), 1, 0)
        grid.addWidget(Entry(name="upper"), 0, 0)
        self.names = NameRows([("own", "Own")], [("told", "Told")], name="names")
        far = held(column(2000, last))
        self.setLayout(column(row(first, second), closed, third, self.names, grid, scroller(far)))
        self.setFocusProxy(third)


@pytest.fixture
def page(app: QApplication) -> Iterator[Page]:
    page = Page()
    window = MainWindow([(Place("here", "users", "Here"), page)])
    shown(window, 1366, 768)
    page.setFocus()
    yield page
    window.close()
    window.deleteLater()
    settle()


def keyboard() -> QWidget:
    widget: QWidget | None = QApplication.focusWidget()
    assert widget is not None
    return widget


def focused() -> str:
    return keyboard().objectName()


def round_trip(key: Qt.Key) -> list[str]:
    """The names of all stops until the first comes again."""
    passed = [focused()]
    while True:
        QTest.keyClick(keyboard(), key)
        if focused() in passed:
            assert focused() == passed[0], "a loop that leaves something out"
            return passed
        passed.append(focused())


ORDER = [
    "third", "names_letters", "names_add", "names_1_text", "names_1_kind", "names_1_source",
    "names_1_remove", "names_2_text", "names_2_kind", "names_2_source", "names_2_remove", "upper", "lower",
    "last", "place_here", "lock", "first", "second",
]  # fmt: skip


def test_tab_goes_to_every_control_in_reading_order(page: Page) -> None:
    add = page.findChild(Button, "names_add")
    assert add is not None
    add.click()  # a row that was made long after everything else
    settle()
    page.setFocus()
    assert round_trip(Qt.Key.Key_Tab) == ORDER
    assert round_trip(Qt.Key.Key_Backtab) == [ORDER[0], *reversed(ORDER[1:])]


def test_what_is_closed_or_hidden_is_passed_over(page: Page) -> None:
    upper = page.findChild(Entry, "upper")
    assert upper is not None
    upper.hide()
    names = [widget.objectName() for widget in tab_order.stops(page.window())]
    assert "closed" not in names
    assert "upper" not in names
    assert "lower" in names


def test_what_gets_the_keyboard_comes_into_sight(page: Page) -> None:
    last, lower = page.findChild(Entry, "last"), page.findChild(Entry, "lower")
    assert last is not None
    assert lower is not None
    assert last.visibleRegion().isEmpty()
    lower.setFocus()
    QTest.keyClick(lower, Qt.Key.Key_Tab)
    settle()
    assert last.hasFocus()
    assert not last.visibleRegion().isEmpty()


def test_from_nowhere_tab_begins_at_the_start(page: Page) -> None:
    page.window().focusWidget().clearFocus()
    QTest.keyClick(page.window(), Qt.Key.Key_Tab)
    assert focused() == "place_here"


def test_what_loses_the_keyboard_hands_it_to_its_neighbour(page: Page) -> None:
    last, lower, upper = (page.findChild(Entry, name) for name in ("last", "lower", "upper"))
    assert last is not None
    assert lower is not None
    assert upper is not None
    last.setFocus()
    last.setEnabled(False)  # nothing comes after it but the places
    assert page.isAncestorOf(keyboard())
    upper.setFocus()
    upper.hide()
    assert lower.hasFocus()


def test_a_page_part_that_goes_leaves_the_keyboard_in_the_page(page: Page) -> None:
    page.names.entries()[0].setFocus()
    page.names.hide()
    assert page.isAncestorOf(keyboard())
    assert keyboard().isVisible()


def test_no_item_of_a_layout_stays_with_the_program(page: Page) -> None:
    def items() -> list[object]:
        return [
            each
            for each in gc.get_objects()
            if isinstance(each, QLayoutItem) and not isinstance(each, QLayout)
        ]

    before = len(items())
    assert len(tab_order.stops(page.window())) > 10
    assert len(items()) == before
