"""The frame: places, keys that work everywhere, the rail, and what it keeps."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from kuager.gui.main_window import MainWindow
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.confirm import ConfirmDialog
from kuager.gui.widgets.header import FindBox
from kuager.gui.widgets.keys import add_key
from kuager.gui.widgets.layout import column
from kuager.gui.widgets.navigation import Place
from tests.gui.gallery import PLACES, dressed
from tests.support.windows import settle, shown

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


class Page(QWidget):
    """A page with a find field, a primary button and a key of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.find_box = FindBox("Find a person")
        self.primary = Button("Save", Kind.PRIMARY)
        self.pressed = 0
        self.primary.clicked.connect(self._press)
        self.setLayout(column(self.find_box, Button("Plain"), self.primary))
        add_key(self, "New ticket", "Ctrl+N", self._press)

    def _press(self) -> None:
        self.pressed += 1


@pytest.fixture
def window(app: QApplication) -> Iterator[MainWindow]:
    pages = [(place, Page() if place.id in ("people", "letters") else QWidget()) for place in PLACES]
    made = MainWindow(pages)
    shown(made, 1366, 768)
    yield made
    made.close()
    made.deleteLater()
    settle()


@pytest.mark.parametrize("number", range(1, 6))
def test_alt_and_a_number_open_a_place(window: MainWindow, number: int) -> None:
    told: list[str] = []
    window.place_changed.connect(told.append)
    window.show_place("letters" if number != 3 else "people")
    QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), ALT)
    assert window.place == PLACES[number - 1].id
    assert told[-1] == window.place
    assert window.page(window.place).isVisible()


def test_alt_and_a_number_take_the_keyboard_out_of_the_places(window: MainWindow) -> None:
    window.show_place("people")
    button = window.navigation.findChild(QWidget, "place_people")
    assert button is not None
    button.setFocus()
    QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + 1 + [place.id for place in PLACES].index("letters")), ALT)
    assert QApplication.focusWidget() is window.page("letters").findChild(FindBox)


def test_lock_can_be_asked_from_key_button_and_dialog(window: MainWindow) -> None:
    asked: list[bool] = []
    window.lock_asked.connect(lambda: asked.append(True))
    QTest.keyClick(window, Qt.Key.Key_L, CONTROL)
    lock = window.findChild(Button, "lock")
    assert lock is not None
    lock.click()
    assert len(asked) == 2
    dialog = ConfirmDialog(window, "Clear?", "It is gone.", "Clear", "Keep")
    dialog.open()
    settle()
    QTest.keyClick(dialog, Qt.Key.Key_L, CONTROL)
    assert len(asked) == 3
    dialog.reject()


def test_find_goes_to_this_page_or_the_first_that_can(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    assert window.place == "people"
    assert QApplication.focusWidget() is window.page("people").findChild(FindBox)
    window.show_place("letters")
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    assert window.place == "letters"
    assert QApplication.focusWidget() is window.page("letters").findChild(FindBox)


def test_a_place_over_the_others_has_its_own_key_and_leads_back(app: QApplication) -> None:
    find = Place("find", "magnifying-glass", "Find", key="Ctrl+Shift+K")
    window = MainWindow([(place, Page()) for place in (find, *PLACES)])
    shown(window, 1366, 768)
    assert window.place == "interviews", "one begins at a place, not over them"
    QTest.keyClick(window, Qt.Key.Key_2, ALT)
    assert window.place == "people", "it has no number"
    box = window.page("people").findChild(FindBox)
    assert box is not None
    box.setFocus()
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_K, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        assert window.place == "find"
        assert QApplication.focusWidget() is window.page("find").findChild(FindBox)
    window.go_back()
    assert window.place == "people"
    assert QApplication.focusWidget() is box, "the keyboard is where it was"
    line = window.navigation.findChild(QWidget, "place_find")
    assert line is not None
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is window.page("find").findChild(FindBox)
    window.show_place("people")
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    assert window.place == "people", "what is on this page comes first"
    window.close()
    window.deleteLater()
    settle()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_control_enter_presses_the_primary_button(window: MainWindow, key: Qt.Key) -> None:
    window.show_place("people")
    page = window.page("people")
    assert isinstance(page, Page)
    QTest.keyClick(page.find_box, key, CONTROL)
    assert page.pressed == 1
    page.primary.setEnabled(False)
    QTest.keyClick(page.find_box, key, CONTROL)
    assert page.pressed == 1


def test_a_key_of_a_page_works_only_while_it_is_in_sight(window: MainWindow) -> None:
    page = window.page("people")
    assert isinstance(page, Page)
    window.show_place("exchange")
    QTest.keyClick(window, Qt.Key.Key_N, CONTROL)
    assert page.pressed == 0
    window.show_place("people")
    QTest.keyClick(window, Qt.Key.Key_N, CONTROL)
    assert page.pressed == 1


def test_f1_lists_the_keys_of_window_and_page(window: MainWindow) -> None:
    window.show_place("people")
    QTest.keyClick(window, Qt.Key.Key_F1)
    listed = window.findChild(QDialog, "key_list")
    assert listed is not None
    words = {label.text() for label in listed.findChildren(QLabel)}
    assert {"Ctrl+L", "Lock", "Ctrl+N", "New ticket", "Alt+5", "Settings", "Ctrl+Enter"} <= words
    listed.reject()


def test_narrow_windows_get_a_rail_and_keep_the_lock(window: MainWindow) -> None:
    assert not window.navigation.is_rail()
    wide = window.navigation.width()
    shown(window, 1199, 768)
    assert window.navigation.is_rail()
    assert (wide, window.navigation.width()) == (196, 56)
    lock = window.findChild(QWidget, "rail_lock")
    assert lock is not None
    assert lock.isVisible()
    assert "Lock now" in lock.toolTip()
    shown(window, 1200, 768)
    assert not window.navigation.is_rail()


def test_an_interview_shuts_the_doors(window: MainWindow) -> None:
    window.shut_doors(True)
    assert window.navigation.is_rail()
    window.shut_doors(False)
    assert not window.navigation.is_rail()


def test_large_text_counts_as_less_room(app: QApplication) -> None:
    with dressed(app, "150"):
        made = MainWindow([(place, QWidget()) for place in PLACES])
        shown(made, 1366, 768)
        assert made.navigation.is_rail()
        assert made.navigation.width() == 84
        made.deleteLater()
        settle()


@pytest.mark.parametrize("size", [(1366, 768), (1093, 614), (910, 512), (683, 384)])
def test_the_frame_fits_the_smallest_screens(window: MainWindow, size: tuple[int, int]) -> None:
    window.navigation.set_member("Мысал", "Volunteer")
    shown(window, *size)
    assert (window.width(), window.height()) == size
    lock = "rail_lock" if window.navigation.is_rail() else "lock"
    button = window.findChild(QWidget, lock)
    assert button is not None
    assert button.mapTo(window, button.rect().bottomRight()).y() < size[1]


def test_geometry_is_given_away_on_closing(app: QApplication) -> None:
    kept: list[bytes] = []
    window = MainWindow([(place, QWidget()) for place in PLACES], keep_geometry=kept.append)
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))
    shown(window, 700, 600)
    window.close()
    (geometry,) = kept
    assert closed == [True]
    again = MainWindow([(place, QWidget()) for place in PLACES], geometry=geometry)
    assert (again.width(), again.height()) == (700, 600)
    again.deleteLater()
    settle()


def test_the_title_holds_no_name(window: MainWindow) -> None:
    window.navigation.set_member("Мысал", "Volunteer")
    assert window.windowTitle() == "Kuager"
