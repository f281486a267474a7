"""Find everywhere: kind by kind with why, by keyboard, and back with Escape."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from kuager.flows import search
from kuager.flows.matching import Matcher
from kuager.flows.search import Hit, LetterRow, Query, Rank, Why
from kuager.flows.unlock import Session
from kuager.gui.search.asking import Ways
from kuager.gui.search.find_page import FindPage
from kuager.gui.widgets import tab_order
from kuager.gui.widgets.entries import Entry
from kuager.gui.widgets.list_model import CELL
from kuager.gui.widgets.list_view import ListView
from kuager.model.ids import RecordId
from tests.gui.gallery import dressed
from tests.support import desks, people_told, rooms, vaults, windows
from tests.support.desks import OpenDesk, heard

LETTER = LetterRow(
    id=RecordId("1" * 32), addressee="kz_mfa", kind="request", language="kk", date="22.11.2026",
    persons=people_told.PERSON, applicant="Гүлшара Мысалқызы", signed=True, state="sent", conflicts=0,
)  # fmt: skip


def fill(session: Session) -> None:
    people_told.three_accounts(session)
    people_told.crowd(session)


def with_letter(session: Session, query: Query) -> list[Hit]:
    """What is found, and a letter."""
    letter = Hit("letter", LETTER, (Why("name", people_told.PERSON),), Rank.BEGINNING)
    return [*search.everywhere(session, query), letter]


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault", fill) as opened:
        yield opened


@pytest.fixture
def page(opened: OpenDesk) -> Iterator[FindPage]:
    page = FindPage(opened.desk)
    windows.shown(page, 1170, 768)
    opened.settle()
    yield page
    page.close()
    page.deleteLater()
    opened.settle()


def ask(opened: OpenDesk, page: FindPage, words: str) -> None:
    page.box.setFocus()
    page.box.selectAll()
    heard(page.box.searched, lambda: windows.type_words(page.box, words))
    opened.settle()
    windows.settle()


def shown(page: FindPage) -> dict[str, list[str]]:
    """The kinds in sight with the names in each."""
    found = {}
    for view in page.findChildren(ListView):
        if view.isVisible():
            model = view.model()
            rows = [model.index(at, 0).data(CELL).words for at in range(model.rowCount())]
            found[view.objectName().split("_")[1]] = rows
    return found


def words(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def is_in_sight(page: FindPage, name: str) -> bool:
    found = page.findChild(QWidget, name)
    return found is not None and found.isVisible()


def focus() -> QWidget:
    found: QWidget | None = QApplication.focusWidget()
    assert found is not None
    return found


def test_it_begins_by_saying_what_can_be_typed(page: FindPage) -> None:
    assert "Type a name in any script" in words(page)
    assert shown(page) == {}


def test_what_is_found_stands_kind_by_kind_with_why(opened: OpenDesk, page: FindPage) -> None:
    ask(opened, page, "Gulshara")
    assert shown(page) == {"interview": ["Гүлшара Мысалқызы"]}
    ask(opened, page, "Yerlan Baiqau")
    found = shown(page)
    assert set(found) == {"person", "interview"}
    assert set(found["person"]) == {"Ерлан Байқауұлы", "叶尔兰·拜考"}
    view = rooms.control(page, "find_interview_list", ListView)
    below = view.model().index(0, 0).data(CELL).below
    assert below.startswith("tells of ")
    assert "who sounds alike" in below
    assert "Ticket" in view.model().index(0, 1).data(CELL).words


def test_every_kind_has_its_group_and_its_way_to_the_whole_list(opened: OpenDesk) -> None:
    page = FindPage(opened.desk, Ways(with_letter, search.everywhere_alike))
    windows.shown(page, 1170, 768)
    ask(opened, page, "Серікбол")
    assert list(shown(page)) == ["person", "interview", "letter"]
    for kind in ("person", "interview", "letter"):
        wanted = heard(page.all_wanted, lambda kind=kind: rooms.press(page, f"find_{kind}_all"))  # type: ignore[misc]
        assert wanted == (kind, "Серікбол")
    page.close()
    page.deleteLater()


def test_the_arrows_go_through_all_groups_and_enter_opens(opened: OpenDesk) -> None:
    page = FindPage(opened.desk, Ways(with_letter, search.everywhere_alike))
    windows.shown(page, 1170, 768)
    ask(opened, page, "Серікбол")
    found = shown(page)
    passed = []
    QTest.keyClick(focus(), Qt.Key.Key_Down)
    for _ in range(sum(map(len, found.values()))):
        view = focus()
        assert isinstance(view, ListView)
        chosen = [v for v in page.findChildren(ListView) if v.selectionModel().selectedRows()]
        assert chosen == [view], "only the group that has the keyboard has a chosen row"
        passed.append((view.objectName(), view.currentIndex().row()))
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert passed == [(f"find_{kind}_list", at) for kind, rows in found.items() for at in range(len(rows))]
    assert heard(page.opened, lambda: QTest.keyClick(focus(), Qt.Key.Key_Return)) == ("letter", LETTER.id)
    for _ in passed:
        QTest.keyClick(focus(), Qt.Key.Key_Up)
    assert page.box.hasFocus()
    page.close()
    page.deleteLater()


def test_escape_goes_back_and_the_words_stay(opened: OpenDesk, page: FindPage) -> None:
    ask(opened, page, "Ерлан")
    left: list[bool] = []
    page.left.connect(lambda: left.append(True))
    QTest.keyClick(page.box, Qt.Key.Key_Escape)
    QTest.keyClick(page.box, Qt.Key.Key_Down)
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    assert left == [True, True]
    assert page.box.text() == "Ерлан"
    again = FindPage(opened.desk)
    assert again.box.text() == "Ерлан", "until the vault is locked"
    again.deleteLater()


def test_a_search_of_everything_is_kept_too(opened: OpenDesk, page: FindPage) -> None:
    ask(opened, page, "Ерлан")
    menu = rooms.control(page, "find_saved", QPushButton).menu()
    assert menu is not None
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    windows.settle()
    entry = rooms.control(page, "find_saved_name", Entry)
    assert entry.text() == "Ерлан"
    QTest.keyClick(entry, Qt.Key.Key_Return)
    opened.settle()
    kept = opened.write(search.saved)
    assert isinstance(kept, list)
    assert [(each.name, each.kind) for each in kept] == [("Ерлан", "")]
    ask(opened, page, "zzzqq")
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    opened.settle()
    assert page.box.text() == "Ерлан"
    assert "Ерлан Байқауұлы" in shown(page)["person"]


def test_nothing_found_says_what_to_try(opened: OpenDesk, page: FindPage) -> None:
    ask(opened, page, "zzzqq")
    assert "Nothing was found" in words(page)
    rooms.press(page, "find_not_found_begin")
    opened.settle()
    assert page.box.hasFocus()
    assert page.box.text() == ""


def test_a_group_that_goes_gives_the_keyboard_back_to_the_box(opened: OpenDesk, page: FindPage) -> None:
    ask(opened, page, "Ерлан")
    QTest.keyClick(page.box, Qt.Key.Key_Down)
    assert isinstance(focus(), ListView)
    heard(page.box.searched, lambda: page.box.setText("zzzqq"))
    opened.settle()
    windows.settle()
    assert page.box.hasFocus()


def test_a_slow_answer_leaves_the_first_one_in_sight(opened: OpenDesk) -> None:
    let_go = threading.Event()

    def late(session: Session, matcher: Matcher, query: Query, besides: Sequence[Hit]) -> list[Hit]:
        assert let_go.wait(desks.PATIENCE / 1000)
        return search.everywhere_alike(session, matcher, query, besides)

    page = FindPage(opened.desk, Ways(search.everywhere, late))
    windows.shown(page, 1170, 768)
    page.box.setText("Ерлан")
    first = heard(page._asking.answered, lambda: None)
    assert not first[0].whole  # type: ignore[attr-defined]
    assert shown(page)["person"] == ["Ерлан Байқауұлы"]
    let_go.set()
    opened.settle()
    assert "叶尔兰·拜考" in shown(page)["person"]
    page.close()
    page.deleteLater()


def test_what_is_recorded_meanwhile_is_found(opened: OpenDesk, page: FindPage) -> None:
    ask(opened, page, "Ойдырма")
    assert shown(page) == {}

    def record(session: Session) -> None:
        vaults.record(session, vaults.told("99", "Ойдырма Сынаққызы", "Ойдырма Мысал"))

    opened.write(record)
    opened.desk.recorded.emit()
    opened.settle()
    assert set(shown(page)) == {"person", "interview"}


def test_while_an_interview_is_open_no_way_leads_to_their_list(opened: OpenDesk, page: FindPage) -> None:
    ask(opened, page, "Ерлан")
    page.shut_doors(True)
    assert not is_in_sight(page, "find_interview_all")
    assert is_in_sight(page, "find_person_all")
    page.shut_doors(False)
    assert is_in_sight(page, "find_interview_all")


@pytest.mark.parametrize("look", ["plain", "150", "rtl", "rtl-150", "pseudo"])
@pytest.mark.parametrize("size", [(1170, 700), (620, 320)])
def test_nothing_is_cut_and_everything_is_reached(
    app: QApplication, tmp_path: Path, look: str, size: tuple[int, int]
) -> None:
    with dressed(app, look), desks.open_desk(tmp_path / "vault", fill) as opened:
        page = FindPage(opened.desk)
        windows.shown(page, *size)
        for asked in ("", "zzzqq", "Yerlan Baiqau"):
            page.box.setText(asked)
            heard(page.box.searched, lambda: QTest.keyClick(page.box, Qt.Key.Key_Return))
            opened.settle()
            windows.settle()
            assert windows.nameless(page) == []
            assert windows.cut_off(page) == []
        reached = [stop.objectName() for stop in tab_order.stops(page)]
        assert reached == [
            "find_saved", "find_back", "find_find", "find_person_all", "find_person_list",
            "find_interview_all", "find_interview_list",
        ]  # fmt: skip
        page.close()
        page.deleteLater()
        opened.settle()
