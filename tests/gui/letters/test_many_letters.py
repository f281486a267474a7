"""Many letters at once, driven as a user does: made, summed up, printed, stopped and gone on with."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kuager.flows import letter_batch, letters, people
from kuager.flows.unlock import Session
from kuager.gui.letters.many_letters import ManyLetters
from kuager.gui.letters.page import LettersPage
from kuager.gui.people.people_list import PeopleList
from kuager.gui.widgets.buttons import Button
from kuager.model.ids import RecordId
from tests.support import desks, people_told, vaults
from tests.support.desks import OpenDesk, heard


def fill(session: Session) -> None:
    """Three people: of two of them somebody told who is not at risk."""
    for interview in (people_told.cousin(), people_told.neighbour(), people_told.sister()):
        vaults.record(session, interview)


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault", fill) as opened:
        yield opened


@pytest.fixture
def page(opened: OpenDesk) -> Iterator[LettersPage]:
    page = LettersPage(opened.desk)
    page.resize(1366, 768)
    page.show()
    page.activateWindow()
    opened.settle()
    yield page
    page.close()
    page.deleteLater()
    opened.settle()


def words(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def press(opened: OpenDesk, page: QWidget, name: str) -> None:
    found = page.findChild(Button, name)
    assert found is not None, name
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)
    opened.settle()


def many(opened: OpenDesk, page: LettersPage) -> ManyLetters:
    page.begin()
    opened.settle()
    chosen = page.findChild(PeopleList, "about_list_page")
    assert chosen is not None
    press(opened, chosen, "about_many")
    found = page.findChild(ManyLetters)
    assert found is not None
    return found


def make(opened: OpenDesk, found: ManyLetters) -> None:
    QTest.keyClicks(found.risk, "None known.")
    opened.settle()
    assert found.make.isEnabled()
    heard(opened.desk.recorded, found.make.click)
    opened.settle()


def test_it_says_what_it_waits_for(opened: OpenDesk, page: LettersPage) -> None:
    found = many(opened, page)
    assert not found.make.isEnabled()
    assert "It waits for an answer to what the letters may cost." in words(found)
    assert "A lawyer has yet to read its wording." in words(found)
    assert found.template.code().startswith("request_")
    assert "3" in found.make.text()


def test_letters_are_made_and_who_got_none_is_told(
    opened: OpenDesk, page: LettersPage, tmp_path: Path
) -> None:
    found = many(opened, page)
    make(opened, found)
    assert "2 letter" in words(found)
    assert "For 1 person" in words(found)
    rows = found.summary.list.model()
    cells = [str(rows.index(0, column).data()) for column in range(rows.columnCount())]
    assert "the applicant is at risk" in cells[1]
    made = opened.write(letters.listing)
    assert isinstance(made, list)
    assert len(made) == 2
    assert opened.write(letter_batch.waiting) == []

    file = tmp_path / "all.pdf"
    found.summary.print_to(file)
    opened.settle()
    assert file.read_bytes().startswith(b"%PDF")
    assert "2 letter" in words(found.summary)
    found.summary.list.choose_first()
    (record,) = heard(page.person_wanted, lambda: QTest.keyClick(found.summary.list, Qt.Key.Key_Return))
    assert record in {row.id for row in opened.write(people.listing)}  # type: ignore[attr-defined]

    again = many(opened, page)
    assert "1" in again.make.text(), "who has one gets no second"
    again.again.box.click()
    opened.settle()
    assert "3" in again.make.text()


def test_an_order_that_was_stopped_is_gone_on_with(opened: OpenDesk, page: LettersPage) -> None:
    def keep(session: Session) -> object:
        persons = [RecordId(row.id) for row in people.listing(session)]
        order = letter_batch.order(session, persons, "request_kk", "mfa_kz", "none")
        letter_batch.keep(session, order, "an order")
        return order

    opened.write(keep)
    found = many(opened, page)
    assert "an order that was stopped wait" in words(found)
    heard(opened.desk.recorded, lambda: press(opened, found, "many_says_notice_act"))
    opened.settle()
    assert "2 letter" in words(found)
    assert opened.write(letter_batch.waiting) == []


def test_escape_goes_back(opened: OpenDesk, page: LettersPage) -> None:
    found = many(opened, page)
    QTest.keyClick(found, Qt.Key.Key_Escape)
    opened.settle()
    assert page.register.isVisible()
