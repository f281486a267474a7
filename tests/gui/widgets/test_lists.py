"""Lists: a hundred thousand rows at once, and everything that keys do."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from kuager.gui import clipboard
from kuager.gui.widgets.list_model import CELL, ROW, Cell, Column, ListModel
from kuager.gui.widgets.list_view import ListView
from tests.gui.gallery import Person, people, people_list
from tests.support.windows import press, settle, shown, type_words


@pytest.fixture
def view(app: QApplication) -> Iterator[ListView]:
    made = people_list()
    shown(made, 1000, 500)
    made.setFocus()
    settle()
    yield made
    made.deleteLater()
    settle()


def model_of(view: ListView) -> QAbstractItemModel:
    """The model, as any model."""
    return view.model()


def names(view: ListView) -> list[str]:
    """The first column, from the top."""
    model = model_of(view)
    return [model.data(model.index(at, 0)) for at in range(model.rowCount())]


def test_the_model_keeps_qts_rules(app: QApplication) -> None:
    model: ListModel[Person] = ListModel(
        [Column("Name", lambda p: Cell(p.name)), Column("Ticket", lambda p: Cell(str(p.ticket)))],
        key=lambda p: p.ticket,
    )
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, mode)
    model.set_rows(people())
    model.sort(0)
    model.sort(1, Qt.SortOrder.DescendingOrder)
    model.set_rows([])
    assert tester.model() is model


def test_roles_give_words_cell_row_and_speech(view: ListView) -> None:
    model = model_of(view)
    index = model.index(0, 3)
    assert model.data(index, CELL).badges[0].words == "Only here"
    assert model.data(index, ROW) == people()[0]
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole) == "Only here, Careful"
    spoken = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Айнұр Сынаққызы, about her husband"


def test_rows_come_in_the_order_of_the_flow_until_a_head_is_pressed(view: ListView) -> None:
    assert names(view) == [person.name for person in people()]
    view.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert names(view) == [person.name for person in reversed(people())]


def test_a_column_that_needs_room_makes_others_leave(view: ListView) -> None:
    flexible = view.columnWidth(0)
    assert not view.isColumnHidden(2)
    view.give_room(flexible + 50)
    assert view.isColumnHidden(2)
    assert view.columnWidth(0) > flexible
    view.give_room(0)
    assert not view.isColumnHidden(2)
    assert view.columnWidth(0) == flexible


def test_the_choice_follows_its_row_through_sort_and_new_rows(view: ListView) -> None:
    view.choose(34)
    view.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert view.chosen_key() == 34
    more = [*people(), Person(31, "Дина Сынаққызы", "about her son", 1)]
    view.show_rows(more)
    assert view.chosen_key() == 34
    assert names(view)[-1] == "Дина Сынаққызы"  # new rows take the chosen order
    view.show_rows([person for person in more if person.ticket != 34])
    assert view.chosen_key() is None
    assert not view.choose(34)


def test_enter_and_double_click_open(view: ListView) -> None:
    opened: list[object] = []
    view.opened.connect(opened.append)
    view.choose(33)
    press(view, Qt.Key.Key_Return)
    view.doubleClicked.emit(model_of(view).index(0, 0))
    assert opened == [33, 32]


def test_choosing_tells(view: ListView) -> None:
    chosen: list[object] = []
    view.chosen.connect(chosen.append)
    view.choose_first()
    press(view, Qt.Key.Key_Down)
    press(view, Qt.Key.Key_End)
    press(view, Qt.Key.Key_Home)
    assert chosen == [32, 33, 37, 32]


def test_typing_jumps_in_any_script(view: ListView) -> None:
    type_words(view, "то")
    assert view.chosen_key() == 35
    view.keyboardSearch("")
    view._typed = ""  # as after a pause
    type_words(view, "ئاي")
    assert view.chosen_key() == 33


def test_the_same_letter_after_a_pause_goes_on(view: ListView) -> None:
    view.show_rows([Person(n, name, "", 0) for n, name in enumerate(("Ба", "Аа", "Ав", "Аб"))])
    for expected in (1, 2, 3, 1):
        view._typed = ""  # as after a pause
        type_words(view, "а")
        assert view.chosen_key() == expected


def test_copy_is_marked_as_a_secret_and_forgotten(view: ListView) -> None:
    view.choose(32)
    press(view, Qt.Key.Key_C, "\x03", Qt.KeyboardModifier.ControlModifier)
    board = QGuiApplication.clipboard()
    data: QMimeData = board.mimeData()
    assert data.text().startswith("Айнұр Сынаққызы, about her husband\t32\t41 min")
    assert bytes(data.data("x-kde-passwordManagerHint").data()) == b"secret"
    clipboard.forget()
    assert board.text() == ""


def test_sorting_needs_no_mouse(view: ListView) -> None:
    head = view.horizontalHeader()
    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    states = []
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_O, control_shift)
        states.append((head.sortIndicatorSection(), head.sortIndicatorOrder()))
    up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
    assert states == [(0, up), (0, down), (1, up)]


def test_tab_leaves_the_list(view: ListView) -> None:
    view.choose(33)
    press(view, Qt.Key.Key_Tab, "\t")
    assert view.chosen_key() == 33


def test_the_least_needed_columns_leave_first(view: ListView) -> None:
    def hidden() -> list[int]:
        return [at for at in range(4) if view.isColumnHidden(at)]

    assert hidden() == []
    shown(view, 600, 400)
    assert hidden() == [2]
    shown(view, 500, 400)
    assert hidden() == [1, 2]
    shown(view, 1000, 400)
    assert hidden() == []


def test_a_hundred_thousand_rows_open_at_once(app: QApplication) -> None:
    asked = 0

    def cell(number: int) -> Cell:
        nonlocal asked
        asked += 1
        return Cell(f"Person {number}", "about")

    model: ListModel[int] = ListModel([Column("Name", cell, lambda n: -n)], key=lambda n: n)
    view = ListView(model, "People")
    begun = time.perf_counter()
    view.show_rows(range(100_000))
    shown(view, 800, 600)
    view.grab()
    took = time.perf_counter() - begun
    assert asked < 2_000  # only what is in sight
    begun = time.perf_counter()
    view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    sorted_in = time.perf_counter() - begun
    assert view.model().data(view.model().index(0, 0)) == "Person 99999"
    # Guards against a wrong order of growth only; usual are 0.05 s and 0.1 s.
    assert took < 2
    assert sorted_in < 4
    view.deleteLater()
    settle()


def test_the_model_has_no_children(view: ListView) -> None:
    model = model_of(view)
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(model.index(0, 0)) == 0
    assert model.rowCount(QModelIndex()) == 6


def test_a_column_that_fits_beside_the_rest_stays_though_a_broader_one_goes(app: QApplication) -> None:
    columns = [
        Column("Name", lambda row: Cell(row[1])),
        Column("To", lambda row: Cell("to"), width=330, leaves=2),
        Column("Date", lambda row: Cell("now"), width=150, leaves=1),
    ]
    view = ListView(ListModel(columns, key=lambda row: row[0]), "Letters")
    for width, hidden in (
        (700, [False, False, False]),
        (560, [False, False, True]),
        (400, [False, True, False]),
    ):
        shown(view, width, 300)
        assert [view.isColumnHidden(at) for at in range(3)] == hidden
