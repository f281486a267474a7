"""The tab of a person's ties, and the line on an interview's record, as a person uses them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTabBar

from kuager.flows import people
from kuager.flows.unlock import Session
from kuager.gui import i18n
from kuager.gui.people.page import PeoplePage
from kuager.gui.people.person_view import PersonView
from kuager.gui.records.record_page import RecordPage
from kuager.gui.widgets.list_view import ListView
from kuager.model.ids import RecordId
from tests.flows.test_family import MAN, NEIGHBOUR, SISTER, SON, WIFE, telling
from tests.support import desks, windows
from tests.support.desks import OpenDesk, heard
from tests.support.vaults import record


class Told:
    """The ids of what was recorded."""

    man: RecordId
    son: RecordId
    sister: RecordId
    wife: RecordId


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def opened(app: QApplication, tmp_path: Path, told: Told) -> Iterator[OpenDesk]:
    """His sister tells of him twice, his wife of him and their son, another of a father; he speaks too."""

    def fill(session: Session) -> None:
        sister = record(session, telling("12", SISTER, "female", (MAN, "elder_brother")))
        again = record(session, telling("13", SISTER, "female", (MAN, "elder_brother")))
        wife = record(session, telling("31", WIFE, "female", (MAN, "husband"), (SON, "son")))
        child = record(session, telling("40", NEIGHBOUR, "", (MAN, "father")))
        own = record(session, telling("60", MAN, "male"))
        told.man, told.son = sister.persons[0].account, wife.persons[1].account
        told.sister, told.wife = sister.id, wife.id
        for interview in (again, wife, child):
            people.join(session, interview.persons[0].account, told.man, "the same birth")
        people.join(session, again.id, sister.id, "the same voice")
        people.join(session, own.id, told.man, "the same number")

    with desks.open_desk(tmp_path / "vault", fill) as opened:
        yield opened


@pytest.fixture
def page(opened: OpenDesk, told: Told) -> Iterator[PeoplePage]:
    """The man's page on the tab of his family."""
    page = PeoplePage(opened.desk)
    page.resize(1170, 768)
    page.show()
    page.activateWindow()
    opened.settle()
    page.open_person(told.man)
    opened.settle()
    view(page).tabs.tabs.choose("family")
    yield page
    page.close()
    page.deleteLater()
    opened.settle()


def view(page: PeoplePage) -> PersonView:
    found = page.findChild(PersonView)
    assert found is not None
    return found


def rows(shown: ListView) -> list[tuple[str, ...]]:
    model = shown.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    spoken = [
        [str(model.index(at, column).data(role)) for column in range(model.columnCount())]
        for at in range(model.rowCount())
    ]
    return [tuple(cell.replace("\u2068", "").replace("\u2069", "") for cell in row) for row in spoken]


def test_ties_are_listed_with_what_was_told_and_where(page: PeoplePage) -> None:
    assert rows(view(page).family.list) == [
        ("In his or her own words", "", "Interview 60, 22.11.2026"),
        (WIFE, "Wife", "Interview 31, 22.11.2026"),
        (SISTER, "Younger sister", "Interview 12, Interview 13, 22.11.2026"),
        (NEIGHBOUR, "This person is: Father", "Interview 40, 22.11.2026"),
        (SON, f"Told of by the same witness, {WIFE}: Son", "Interview 31, 22.11.2026"),
    ]
    assert windows.cut_off(page) == []
    assert windows.nameless(page) == []


def test_the_tab_says_how_many_and_is_reached_by_keys(opened: OpenDesk, page: PeoplePage, told: Told) -> None:
    shown = view(page)
    shown.tabs.tabs.choose("accounts")
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert shown.tabs.tabs.current() == "family"
    bar = shown.tabs.tabs.findChild(QTabBar)
    assert bar is not None
    assert bar.tabText(bar.currentIndex()) == "Family  5"
    assert shown.family.list.chosen_key() is not None


def test_enter_goes_on_to_a_person_and_the_tab_stays(opened: OpenDesk, page: PeoplePage, told: Told) -> None:
    ties = view(page).family.list
    ties.setFocus()
    QTest.keyClick(ties, Qt.Key.Key_End)
    QTest.keyClick(ties, Qt.Key.Key_Return)
    opened.settle()
    other = view(page)
    assert other.page.id == told.son
    assert other.tabs.tabs.current() == "family"
    assert rows(other.family.list)[0][:2] == (WIFE, "Mother")


def test_enter_on_a_witness_of_whom_nobody_told_opens_the_interview(
    opened: OpenDesk, page: PeoplePage, told: Told
) -> None:
    ties = view(page).family.list
    ties.setFocus()
    QTest.keyClick(ties, Qt.Key.Key_Down)
    wanted = heard(page.interview_wanted, lambda: QTest.keyClick(ties, Qt.Key.Key_Return))
    assert wanted == (told.wife, "")


def test_the_tab_is_mirrored_in_a_script_from_right_to_left(
    app: QApplication, opened: OpenDesk, page: PeoplePage
) -> None:
    i18n.force_direction(app, rtl=True)
    opened.settle()
    ties = view(page).family.list
    assert ties.visualRect(ties.model().index(0, 0)).left() > ties.visualRect(ties.model().index(0, 2)).left()
    assert windows.cut_off(page) == []


def said(page: RecordPage) -> str:
    line = page.findChild(QLabel, "record_spoken")
    assert line is not None
    words = line.text().replace("\u2068", "").replace("\u2069", "")
    return words if line.isVisibleTo(page) else ""


def test_the_record_of_an_interview_names_the_others_of_its_witness(opened: OpenDesk, told: Told) -> None:
    spoke = RecordPage(opened.desk, told.sister, "testimony")
    once = RecordPage(opened.desk, told.wife, "testimony")
    opened.settle()
    assert (
        said(spoke) == f"The same witness speaks in other interviews too: Interview 13, 22.11.2026 ({MAN})."
    )
    assert said(once) == ""
    for page in (spoke, once):
        page.deleteLater()
    opened.settle()
