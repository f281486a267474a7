"""Backup, check and the way to clearing, in the settings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kuager.flows import keep, unlock
from kuager.flows.unlock import Session
from kuager.gui.settings.page import SettingsPage
from kuager.gui.unlock.inventory_table import InventoryTable
from kuager.task import Task
from tests.gui.settings.test_page import click, words
from tests.support import desks, vaults, windows
from tests.support.desks import OpenDesk, heard


def _fill(session: Session) -> None:
    vaults.record(session, vaults.told())


@pytest.fixture
def opened(app: QApplication, tmp_path: Path) -> Iterator[OpenDesk]:
    with desks.open_desk(tmp_path / "vault", _fill) as opened:
        yield opened


@pytest.fixture
def page(opened: OpenDesk) -> Iterator[SettingsPage]:
    page = windows.made(SettingsPage, opened.desk)
    page.resize(1170, 768)
    page.show()
    page.activateWindow()
    page.tabs.tabs.choose("keep")
    opened.settle()
    yield page
    page.close()
    page.deleteLater()
    opened.settle()


def test_a_backup_is_made_and_opens_as_a_vault(opened: OpenDesk, page: SettingsPage, tmp_path: Path) -> None:
    assert "There is no backup yet" in words(page)
    assert "Choose a folder first" in words(page)
    stick = tmp_path / "stick"
    stick.mkdir()
    page.backup.choose_folder(stick)
    assert opened.desk.setting("backup_folder") == str(stick)
    heard(opened.desk.outlived, lambda: click(page, "backup_make"))
    opened.settle()
    shown = words(page)
    assert "The backup is made and was read back" in shown
    assert str(stick) in shown

    def restored(_: Session) -> int:
        session, report = keep.restore(stick, vaults.WORDS, tmp_path / "new", Task.silent())
        session.lock()
        return len(report.damages)

    assert opened.write(restored) == 0


def test_a_backup_that_cannot_be_made_says_why_and_can_be_tried_again(
    opened: OpenDesk, page: SettingsPage, tmp_path: Path
) -> None:
    folder = tmp_path / "full of photographs"
    folder.mkdir()
    (folder / "one.jpg").write_bytes(b"1")
    page.backup.choose_folder(folder)
    click(page, "backup_make")
    opened.settle()
    assert page.backup.says.notice is not None
    assert page.backup.says.notice.property("ground") == "dangerSoft"
    assert page.backup.make.isEnabled()


def test_what_is_due_is_counted_until_it_is_done(
    opened: OpenDesk, page: SettingsPage, tmp_path: Path
) -> None:
    told: list[int] = []
    page.due_changed.connect(told.append)
    stick = tmp_path / "stick"
    stick.mkdir()
    page.backup.choose_folder(stick)
    heard(opened.desk.outlived, lambda: click(page, "backup_make"))
    opened.settle()
    assert told[-1] == 1  # the sheets
    page.tabs.tabs.choose("ways")
    click(page, "recovery_make")
    click(page, "sheets_make")
    opened.settle()
    assert told[-1] == 0


def test_a_check_tells_what_is_damaged(opened: OpenDesk, page: SettingsPage) -> None:
    click(page, "check_act")
    opened.settle()
    assert "Nothing is damaged." in words(page)
    opened.write(lambda session: session.database.run("DELETE FROM person"))
    click(page, "check_act")
    opened.settle()
    shown = words(page)
    assert "damaged." in shown
    assert "A list made of the records" in shown


def test_before_clearing_one_sees_what_is_only_here(opened: OpenDesk, page: SettingsPage) -> None:
    page.tabs.tabs.choose("vault")
    click(page, "clearing_look")
    opened.settle()
    assert page.clear.table.isVisible()
    shown = words(page.clear.findChild(InventoryTable) or page)
    assert "Only here" in shown
    assert "All of it" in shown
    assert heard(opened.desk.clearing_wanted, lambda: click(page, "clearing_clear")) == ()
    assert unlock.exists(opened.desk.session.folder)
