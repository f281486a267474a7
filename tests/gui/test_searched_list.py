"""Lists that are searched: in any script with why, narrowed, kept under a name, remembered until the lock."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from kuager.flows import search
from kuager.flows.matching import Matcher
from kuager.flows.search import Filters, Hit, Query, Saved
from kuager.flows.unlock import Session
from kuager.gui.people.people_list import PeopleList
from kuager.gui.search.asking import Ways
from kuager.gui.searched_list import SearchedList, ways_to_search
from kuager.gui.widgets import tab_order
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.empty import EmptyState
from kuager.gui.widgets.entries import ChoiceBox, Entry
from kuager.gui.widgets.list_model import CELL, Cell, Column, ListModel
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.notice import NoticePlace
from tests.gui.gallery import dressed
from tests.support import desks, people_told, rooms, windows
from tests.support.desks import OpenDesk


def fill(session: Session) -> None:
    people_told.three_accounts(session)
    people_told.crowd(session)


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault", fill) as opened:
        yield opened


@pytest.fixture
def page(opened: OpenDesk) -> Iterator[PeopleList]:
    page = PeopleList(opened.desk, "People")
    windows.shown(page, 1170, 768)
    opened.settle()
    yield page
    page.close()
    page.deleteLater()
    opened.settle()


def find(opened: OpenDesk, page: PeopleList, words: str) -> None:
    page.search_box.setFocus()
    page.search_box.selectAll()
    windows.type_words(page.search_box, words)
    QTest.keyClick(page.search_box, Qt.Key.Key_Return)
    opened.settle()
    windows.settle()


def cells(page: PeopleList) -> dict[str, str]:
    """The names in the list, each with its second line."""
    model = page.list.model()
    found: list[Cell] = [model.index(at, 0).data(CELL) for at in range(model.rowCount())]
    return {cell.words: cell.below.replace("\u2068", "").replace("\u2069", "") for cell in found}


def words(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def press(opened: OpenDesk, page: QWidget, name: str) -> None:
    rooms.press(page, name)
    opened.settle()
    windows.settle()


# In any script, and why -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asked", "name", "why"),
    [
        ("Мысалулы", people_told.PERSON, "sounds "),
        ("ерлан", "Ерлан Байқауұлы", "by this name"),
        ("Yerlan Baiqau", "叶尔兰·拜考", "sounds "),
        ("ئەرلان", "Ерлан Байқауұлы", "sounds "),
        ("6542211968", people_told.PERSON, "number 65422119680312001X"),
        ("serikbol", people_told.PERSON, "name Serikbol "),
        ("funeral", people_told.PERSON, "told: “prayed at a funeral”"),
        ("school", people_told.PERSON, "place school in the county town"),
    ],
)
def test_any_script_finds_every_script_and_says_why(
    opened: OpenDesk, page: PeopleList, asked: str, name: str, why: str
) -> None:
    find(opened, page, asked)
    assert cells(page)[name].startswith(why), cells(page)


def test_while_searching_the_reasons_have_room(opened: OpenDesk, page: PeopleList) -> None:
    before = page.list.columnWidth(0)
    find(opened, page, "Yerlan")
    assert page.list.columnWidth(0) > before
    find(opened, page, " ")
    assert page.list.columnWidth(0) == before


def test_nothing_is_called_not_found_before_both_have_answered(opened: OpenDesk) -> None:
    let_go = threading.Event()

    def late(session: Session, matcher: Matcher, query: Query, besides: Sequence[Hit]) -> list[Hit]:
        assert let_go.wait(desks.PATIENCE / 1000)
        return []

    model: ListModel[Hit] = ListModel([Column("Name", lambda hit: Cell(hit.row.id))], lambda hit: hit.row.id)
    view = ListView(model, "People")
    nothing = EmptyState("Nobody was found", "Try a part of the name.", "Show everybody", name="nothing")
    searched = SearchedList(
        opened.desk, "person", view, "Any spelling", empty=EmptyState("No people yet", ""),
        not_found=nothing, ways=Ways(ways_to_search("person").exact, late), name="slow",
    )  # fmt: skip
    searched.found.connect(searched.show_rows)
    windows.shown(searched, 800, 600)
    hits = desks.heard(searched.found, lambda: searched.ask(Query("zzzqq")))
    assert hits == ([],)
    assert view.isVisible()
    assert not nothing.isVisible()
    looking = searched.findChild(QWidget, "slow_looking")
    assert looking is not None
    assert not looking.isVisible(), "nothing is said for half a second"
    let_go.set()
    opened.settle()
    assert nothing.isVisible()
    searched.close()
    searched.deleteLater()


# Filters --------------------------------------------------------------------------------------------


def test_the_filters_narrow_the_list_and_are_counted(opened: OpenDesk, page: PeopleList) -> None:
    button = rooms.control(page, "people_filter", Button)
    assert button.words() == "Filter"
    press(opened, page, "people_filter")
    status = rooms.control(page, "people_filter_status", ChoiceBox)
    assert [status.itemText(at) for at in range(status.count())] == ["Any", "In prison", "Sentenced"]
    assert page.findChild(ChoiceBox, "people_filter_letter") is None, "there are no letters"
    rooms.choose(page, "people_filter_status", "in_prison")
    opened.settle()
    assert list(cells(page)) == [people_told.PERSON]
    assert button.words() == "Filter: 1"
    rooms.choose(page, "people_filter_year", "2017")
    opened.settle()
    assert button.words() == "Filter: 2"
    QTest.keyClick(status, Qt.Key.Key_Escape)
    assert not status.isVisible()
    assert button.hasFocus()
    assert "In prison" in words(page).replace("\u2068", "").replace("\u2069", "")
    press(opened, page, "people_filter_clear")
    assert len(cells(page)) == 5
    assert button.words() == "Filter"
    assert button.hasFocus(), "the keyboard stays near"


def test_words_and_filters_narrow_together_and_everybody_is_one_button_away(
    opened: OpenDesk, page: PeopleList
) -> None:
    press(opened, page, "people_filter")
    rooms.choose(page, "people_filter_status", "in_prison")
    find(opened, page, "Yerlan")
    assert cells(page) == {}
    assert "Nobody was found" in words(page)
    press(opened, page, "people_not_found_begin")
    assert len(cells(page)) == 5
    assert page.search_box.text() == ""


def test_a_filter_in_an_empty_vault_is_not_offered(app: QApplication, tmp_path: Path) -> None:
    with desks.open_desk(tmp_path / "vault") as opened:
        page = PeopleList(opened.desk, "People")
        windows.shown(page, 1170, 768)
        opened.settle()
        button = page.findChild(Button, "people_filter")
        assert button is not None
        assert not button.isVisible()
        page.close()
        page.deleteLater()


# Saved searches -------------------------------------------------------------------------------------


def plain(words: str) -> str:
    return words.replace("\u2068", "").replace("\u2069", "")


def lines(page: PeopleList) -> list[QAction]:
    """The lines of the list of saved searches, as it opens."""
    menu = rooms.control(page, "people_saved", QPushButton).menu()
    assert menu is not None
    menu.aboutToShow.emit()
    return [action for action in menu.actions() if action.text()]


def entries(page: PeopleList) -> list[str]:
    return [plain(action.text()) for action in lines(page)]


def take(opened: OpenDesk, page: PeopleList, words: str) -> None:
    next(action for action in lines(page) if plain(action.text()).startswith(words)).trigger()
    opened.settle()
    windows.settle()


def kept(opened: OpenDesk) -> list[Saved]:
    found = opened.write(search.saved)
    assert isinstance(found, list)
    return found


def save(opened: OpenDesk, page: PeopleList, name: str) -> None:
    take(opened, page, "Save this search")
    entry = rooms.control(page, "people_saved_name", Entry)
    assert entry.hasFocus()
    entry.clear()
    windows.type_words(entry, name)
    QTest.keyClick(entry, Qt.Key.Key_Return)
    opened.settle()
    windows.settle()


def test_a_search_is_kept_under_a_name_and_chosen_again(opened: OpenDesk, page: PeopleList) -> None:
    assert entries(page) == ["None yet: search for something or choose a filter, then save it here."]
    press(opened, page, "people_filter")
    rooms.choose(page, "people_filter_status", "in_prison")
    find(opened, page, "serik")
    save(opened, page, "Серік & others")
    assert [(each.name, each.kind, each.query.words) for each in kept(opened)] == [
        ("Серік & others", "person", "serik")
    ]
    assert rooms.control(page, "people_saved", Button).hasFocus()
    press(opened, page, "people_filter_clear")
    find(opened, page, " ")
    assert len(cells(page)) == 5
    assert entries(page) == ["Серік && others"]
    take(opened, page, "Серік")
    assert page.search_box.text() == "serik"
    assert list(cells(page)) == [people_told.PERSON]
    assert rooms.control(page, "people_filter", Button).words() == "Filter: 1"


def test_a_name_is_needed_and_a_taken_one_is_said(opened: OpenDesk, page: PeopleList) -> None:
    find(opened, page, "serik")
    save(opened, page, "mine")
    find(opened, page, "Ерлан")
    take(opened, page, "Save this search")
    entry = rooms.control(page, "people_saved_name", Entry)
    assert entry.text() == "Ерлан", "what is searched for is proposed"
    entry.clear()
    button = rooms.control(page, "people_saved_save", Button)
    assert not button.isEnabled()
    assert "It needs a name first." in words(page)
    windows.type_words(entry, "mine")
    assert button.isEnabled()
    assert "this one takes its place" in words(page)
    QTest.keyClick(entry, Qt.Key.Key_Escape)
    assert not entry.isVisible()
    assert [each.query.words for each in kept(opened)] == ["serik"]


def test_removing_is_said_and_can_be_taken_back(opened: OpenDesk, page: PeopleList) -> None:
    find(opened, page, "serik")
    save(opened, page, "mine")
    assert entries(page) == ["mine", "Remove “mine”"]
    take(opened, page, "Remove")
    assert kept(opened) == []
    assert "The saved search “\u2068mine\u2069” is removed." in words(page)
    says = rooms.control(page, "people_search_says", NoticePlace)
    assert says.notice is not None
    says.notice.button.click()
    opened.settle()
    assert [each.name for each in kept(opened)] == ["mine"]
    assert not says.isVisible()


# Until the lock -------------------------------------------------------------------------------------


def test_words_and_filters_are_remembered_by_the_next_list_of_this_name(
    opened: OpenDesk, page: PeopleList
) -> None:
    press(opened, page, "people_filter")
    rooms.choose(page, "people_filter_status", "in_prison")
    find(opened, page, "serik")
    again = PeopleList(opened.desk, "People")
    to_choose = PeopleList(opened.desk, "Others", choosing=True, name="others")
    opened.settle()
    assert again.search_box.text() == "serik"
    assert list(cells(again)) == [people_told.PERSON]
    assert to_choose.search_box.text() == ""
    assert len(cells(to_choose)) == 5
    assert set(opened.desk.asked) == {"people"}
    assert opened.desk.asked["people"].filters == Filters(status="in_prison")
    again.deleteLater()
    to_choose.deleteLater()


# Looks ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("look", ["plain", "150", "rtl", "rtl-150", "pseudo"])
@pytest.mark.parametrize("size", [(1170, 700), (620, 320)])
def test_nothing_is_cut_and_everything_is_reached(
    app: QApplication, tmp_path: Path, look: str, size: tuple[int, int]
) -> None:
    with dressed(app, look), desks.open_desk(tmp_path / "vault", fill) as opened:
        page = PeopleList(opened.desk, "People")
        windows.shown(page, *size)
        opened.settle()
        press(opened, page, "people_filter")
        rooms.choose(page, "people_filter_status", "in_prison")
        for asked in ("zzzqq", "Серик"):
            find(opened, page, asked)
            assert windows.nameless(page) == []
            assert windows.cut_off(page) == []
        assert page.list.isVisible()
        assert page.list.height() >= 56
        reached = [stop.objectName() for stop in tab_order.stops(page)]
        expected = [
            "people_find", "people_filter", "people_saved", "people_filter_clear", "people_filter_status",
            "people_filter_county", "people_filter_year", "people_list",
        ]  # fmt: skip
        assert [name for name in reached if name in expected] == expected
        lines(page)[0].trigger()
        windows.settle()
        assert rooms.control(page, "people_saved_name", Entry).hasFocus()
        assert "people_filter_status" not in [stop.objectName() for stop in tab_order.stops(page)]
        assert windows.nameless(page) == []
        assert windows.cut_off(page) == []
        page.close()
        page.deleteLater()
        opened.settle()
