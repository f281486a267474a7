"""Letters in one file for the printer, driven as a user does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kuager.flows import letters, retraction
from kuager.flows.unlock import Session
from kuager.gui.letters.page import LettersPage
from kuager.gui.letters.print_sheet import PrintSheet
from kuager.gui.widgets.buttons import Button
from kuager.model.ids import RecordId
from tests.support import desks, letters_begun, people_told
from tests.support.desks import OpenDesk


def fill(session: Session) -> None:
    person = RecordId(people_told.three_accounts(session))
    for template in ("request_ru", "request_kk"):
        letters.sign(session, letters_begun.begun(session, person, template))


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


def sheet_of(opened: OpenDesk, page: LettersPage) -> PrintSheet:
    button = page.findChild(Button, "register_print")
    assert button is not None
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    opened.settle()
    sheet = page.window().findChild(PrintSheet)
    assert sheet is not None
    return sheet


def test_what_the_register_shows_is_saved_in_one_file(
    opened: OpenDesk, page: LettersPage, tmp_path: Path
) -> None:
    sheet = sheet_of(opened, page)
    assert "The 2 letter" in words(sheet)
    path = tmp_path / "letters.pdf"
    sheet.write_to(path)
    opened.settle()
    pages = len(pypdfium2.PdfDocument(path))
    told = words(page)
    assert "2 letter" in told
    assert f"on {pages} page" in told
    assert "Delete it when it is printed." in words(page)


def test_each_begins_on_a_front_if_one_says_so(opened: OpenDesk, page: LettersPage, tmp_path: Path) -> None:
    sheet = sheet_of(opened, page)
    sheet.fronts.box.click()
    sheet.write_to(tmp_path / "fronts.pdf")
    opened.settle()
    found = [
        each.get_textpage().get_text_bounded() for each in pypdfium2.PdfDocument(tmp_path / "fronts.pdf")
    ]
    starts = [number for number, text in enumerate(found) if "1 из" in text or "1-бет" in text]
    assert len(starts) == 2
    assert all(number % 2 == 0 for number in starts)


def test_an_existing_file_stays_and_it_is_said(opened: OpenDesk, page: LettersPage, tmp_path: Path) -> None:
    path = tmp_path / "there.pdf"
    path.write_bytes(b"mine")
    sheet = sheet_of(opened, page)
    sheet.write_to(path)
    opened.settle()
    assert path.read_bytes() == b"mine"
    assert sheet.isVisible()
    assert words(sheet).count("there") or "exists" in words(sheet)
    button = sheet.findChild(Button, "print_sheet_save")
    assert button is not None
    assert button.isEnabled()


def test_what_was_hidden_meanwhile_is_left_out_and_told(
    opened: OpenDesk, page: LettersPage, tmp_path: Path
) -> None:
    sheet = sheet_of(opened, page)

    def hide(session: Session) -> None:
        first, *_ = letters.listing(session)
        retraction.retract(session, first.id, "letter", "a mistake")

    opened.write(hide)
    sheet.write_to(tmp_path / "one.pdf")
    opened.settle()
    assert "1 letter" in words(page)
    assert "1 left out: hidden as a mistake." in words(page)
