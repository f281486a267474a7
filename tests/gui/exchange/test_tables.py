"""Tables in the window: opened, understood, put right by choices, brought in; and one written."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kuager.flows import importing, interview
from kuager.flows.unlock import Session
from kuager.gui.exchange import table_words
from kuager.gui.exchange.page import ExchangePage
from kuager.gui.exchange.table_pane import TablePane
from kuager.gui.exchange.table_plan_view import TablePlanView
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.entries import ChoiceBox, Entry
from kuager.model import mapping
from tests.support import desks, people_told, windows, workbooks
from tests.support.desks import OpenDesk, heard

ROWS: list[list[object]] = [
    ["List of 2019"],
    ["Case number", "Witness", "Name", "Sex", "Born", "Home"],
    ["K-1", "Бейнелі Сынаққызы", "Нұрлан Мысалұлы", "m", "1968", "a house"],
    ["K-2", "Үлгі Сынақұлы", "Мысал Үлгіұлы", "Male", "when it snowed", ""],
]


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault", people_told.three_accounts) as opened:
        yield opened


@pytest.fixture
def pane(opened: OpenDesk) -> Iterator[TablePane]:
    page = windows.made(ExchangePage, opened.desk)
    page.resize(1170, 768)
    page.show()
    page.activateWindow()
    page.tabs.tabs.choose("tables")
    opened.settle()
    yield page.tables
    page.close()
    page.deleteLater()
    opened.settle()


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "forms.xlsx"
    path.write_bytes(workbooks.workbook(ROWS))
    return path


def words(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def press(opened: OpenDesk, page: QWidget, name: str) -> None:
    button = page.findChild(Button, name)
    assert button is not None, name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    opened.settle()


def choose(opened: OpenDesk, pane: TablePane, name: str, code: str) -> None:
    box = pane.findChild(ChoiceBox, f"mapping_{name}")
    assert box is not None, name
    at = box.findData(code)
    assert at >= 0, code
    box.setCurrentIndex(at)
    box.activated.emit(at)
    opened.settle()


def column(pane: TablePane, header: str) -> str:
    """The part of the name of a column's box."""
    box = next(box for box in pane.findChildren(ChoiceBox) if box.accessibleName() == header)
    return box.objectName().removeprefix("mapping_")


def numbers(pane: TablePane) -> list[str]:
    plan = pane.findChild(TablePlanView)
    assert plan is not None
    names = ("new", "changed", "same", "refused")
    found = (plan.findChild(QWidget, f"table_plan_{name}") for name in names)
    return [each.accessibleName().split()[0] for each in found if each is not None]


def recorded(session: Session) -> dict[str, interview.InterviewRow]:
    found = {}
    for row in interview.listing(session):
        told = interview.open_recorded(session, row.id).interview
        found[told.session.reference] = row
    return found


def test_a_table_is_opened_put_right_and_brought_in(opened: OpenDesk, pane: TablePane, table: Path) -> None:
    pane.open_table(table)
    opened.settle()
    assert numbers(pane) == ["1", "0", "0", "1"]
    assert pane.findChild(ChoiceBox, "mapping_header").code() == "2"  # type: ignore[union-attr]
    assert "Words that are in no list" in words(pane)
    assert "1 cell was not understood" in words(pane)
    choose(opened, pane, "word_0", "male")
    assert numbers(pane) == ["2", "0", "0", "0"]
    choose(opened, pane, column(pane, "Home"), "person.identity.last_address.told")
    before = opened.write(recorded)
    assert isinstance(before, dict)
    assert "K-1" not in before
    assert pane.accept.isEnabled()
    press(opened, pane, "tables_accept")
    assert "2 interviews were brought in." in words(pane)
    found = opened.write(recorded)
    assert isinstance(found, dict)
    told = opened.write(lambda session: interview.open_recorded(session, found["K-1"].id).interview)
    assert told.persons[0].identity.sex == "male"  # type: ignore[attr-defined]
    assert told.persons[0].identity.last_address.told == "a house"  # type: ignore[attr-defined]
    pane.open_table(table)
    opened.settle()
    choose(opened, pane, "word_0", "male")
    assert numbers(pane) == ["0", "0", "2", "0"]
    assert not pane.accept.isEnabled()
    assert "All of it is here already." in words(pane)


def test_nothing_changes_before_it_is_asked_for_and_it_can_be_put_away(
    opened: OpenDesk, pane: TablePane, table: Path
) -> None:
    before = opened.write(recorded)
    pane.open_table(table)
    opened.settle()
    assert "Nothing has been changed yet." in words(pane)
    press(opened, pane, "tables_away")
    assert pane.findChild(TablePlanView) is None
    assert opened.write(recorded) == before


def test_a_mapping_is_kept_and_used_for_the_next_table(
    opened: OpenDesk, pane: TablePane, table: Path
) -> None:
    pane.open_table(table)
    opened.settle()
    choose(opened, pane, "word_0", "-")
    name = pane.findChild(Entry, "mapping_name")
    assert name is not None
    QTest.keyClicks(name, "Forms of 2019")
    press(opened, pane, "mapping_keep")
    assert "The mapping is kept as" in words(pane)
    pane.open_table(table)
    opened.settle()
    named = pane.findChild(ChoiceBox, "mapping_named")
    assert named is not None
    assert named.code() == "Forms of 2019"
    assert numbers(pane) == ["2", "0", "0", "0"]
    choose(opened, pane, "named", "")
    assert numbers(pane) == ["1", "0", "0", "1"]


def test_two_columns_never_mean_the_same_field(opened: OpenDesk, pane: TablePane, table: Path) -> None:
    pane.open_table(table)
    opened.settle()
    choose(opened, pane, column(pane, "Home"), "person.names.names.1.text")
    box = pane.findChild(ChoiceBox, f"mapping_{column(pane, 'Name')}")
    assert box is not None
    assert box.code() == ""
    choose(opened, pane, column(pane, "Case number"), "")
    key = pane.findChild(ChoiceBox, "mapping_key")
    assert key is not None
    assert (key.code(), key.count()) == ("", 1)


def test_another_encoding_reads_it_anew(opened: OpenDesk, pane: TablePane, tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes("ФИО;Пол\nСынаққызы;Әйел\n".encode("kz1048"))
    pane.open_table(path)
    opened.settle()
    choose(opened, pane, "encoding", "gb18030")
    assert pane.says.notice is not None
    choose(opened, pane, "encoding", "kz1048")
    assert numbers(pane) == ["1", "0", "0", "0"]


def test_rows_not_taken_are_written_with_their_reasons(
    opened: OpenDesk, pane: TablePane, table: Path, tmp_path: Path
) -> None:
    pane.open_table(table)
    opened.settle()
    pane.give_back(tmp_path / "back.csv")
    opened.settle()
    assert "1 row was written" in words(pane)
    lines = list(csv.reader(io.StringIO((tmp_path / "back.csv").read_text(encoding="utf-8-sig"))))
    assert lines[1][-1] == "Sex: m. This word is in no list. Write it as it is called here."


def test_what_is_no_table_is_refused_in_words(opened: OpenDesk, pane: TablePane, tmp_path: Path) -> None:
    (tmp_path / "no.xlsx").write_bytes(b"PK\x03\x04 no")
    pane.open_table(tmp_path / "no.xlsx")
    opened.settle()
    assert "This is no table that can be read." in words(pane)
    (tmp_path / "other.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    pane.open_table(tmp_path / "other.csv")
    opened.settle()
    assert "Choose what the columns mean." in words(pane)
    assert not pane.accept.isEnabled()


def test_a_table_is_written_and_says_what_stays(opened: OpenDesk, pane: TablePane, tmp_path: Path) -> None:
    pane.out.write_table(tmp_path / "out.csv")
    opened.settle()
    assert "Written, not encrypted" in words(pane)
    assert (tmp_path / "out.csv").read_bytes().startswith(b"\xef\xbb\xbfid,")
    pane.out.write_table(tmp_path / "out.csv")
    opened.settle()
    assert "already there" in words(pane)


def test_who_may_be_known_is_told(opened: OpenDesk, pane: TablePane, tmp_path: Path) -> None:
    first = opened.write(lambda session: interview.open_recorded(session, interview.listing(session)[0].id))
    person = first.interview.persons[0]  # type: ignore[attr-defined]
    path = tmp_path / "known.csv"
    path.write_text(
        f"Name;Born;Sex\n{person.names.names[0].text};{person.identity.birth.told};{person.identity.sex}\n",
        encoding="utf-8",
    )
    pane.open_table(path)
    opened.settle()
    press(opened, pane, "tables_accept")
    opened.settle()
    assert "may be known already" in words(pane)
    show = pane.findChild(Button, "tables_perhaps_notice_act")
    assert show is not None
    (files,) = heard(pane.duplicates_wanted, show.click)
    assert files


def test_every_field_that_can_be_chosen_has_words_of_its_own() -> None:
    fields = [path.replace(".*", ".1") for path in mapping.settable()]
    named = [table_words.field_words(path) for path in fields]
    assert len(set(named)) == len(named), sorted(name for name in named if named.count(name) > 1)
    assert not [words for words in named if "_" in words]


def test_every_encoding_has_a_name() -> None:
    from kuager.gui.exchange import mapping_view

    assert set(mapping_view._ENCODINGS) == set(importing.ENCODINGS)


def test_a_quote_that_stays_open_is_named_by_its_row(
    pane: TablePane, opened: OpenDesk, tmp_path: Path
) -> None:
    path = tmp_path / "open.csv"
    path.write_text('Name,Sex\nНұрлан Мысалұлы,Male\n"Мысал Үлгіұлы,Male\nTwo,Male\n', encoding="utf-8")
    pane.open_table(path)
    opened.settle()
    words = "\n".join(label.text() for label in pane.says.findChildren(QLabel))
    assert "Row 3 of the table cannot be read" in words
    assert "quotation mark" in words
