"""From outside the vault: in with recovery sheets, a vault of a backup, and clearing this machine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from kuager.flows import keep, keys, unlock
from kuager.flows.unlock import Session
from kuager.gui.program import Program
from kuager.gui.widgets.buttons import Button
from kuager.task import Task
from kuager.vault import clearing
from tests.support import programs, vaults, windows
from tests.support.desks import done, heard
from tests.support.programs import places, rest
from tests.support.rooms import control

WORDS = "another saddle river invented seventeen"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "vault"


@pytest.fixture
def program(app: QApplication, folder: Path) -> Iterator[Program]:
    """Before a vault with one interview in it."""
    session = vaults.vault(folder)
    vaults.record(session, vaults.told())
    session.lock()
    with programs.running(app, folder) as program:
        yield program


def window(program: Program) -> QWidget:
    assert program.door.window is not None
    return program.door.window


def click(program: Program, name: str) -> None:
    button = control(window(program), name, Button)
    assert button.isEnabled(), button.accessibleDescription()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def write(program: Program, name: str, words: str) -> None:
    windows.type_words(control(window(program), name, QLineEdit), words)


def seen(program: Program) -> str:
    return "\n".join(each.text() for each in window(program).findChildren(QLabel) if each.isVisible())


def with_vault(program: Program, folder: Path, work: object) -> object:
    """Do something with the vault while it is locked, on the writing thread."""
    assert callable(work)

    def opened() -> object:
        session = unlock.unlock(folder, vaults.WORDS)
        try:
            return work(session)
        finally:
            session.lock()

    return done(program._workers.writing, opened)


def test_recovery_sheets_let_one_in_as_a_new_member(program: Program, folder: Path) -> None:
    sheets = with_vault(program, folder, keys.make_recovery)
    assert isinstance(sheets, list)
    click(program, "unlock_forgotten")
    for number, sheet in enumerate((sheets[0], sheets[2]), 1):
        control(window(program), f"recover_sheets_{number}", QPlainTextEdit).setPlainText(sheet)
    assert "Write your name first." in seen(program)
    write(program, "recover_name", "Saule")
    write(program, "recover_passphrase", WORDS)
    write(program, "recover_again", WORDS)
    heard(program.unlocked, lambda: click(program, "recover_open"))
    rest(program)
    assert places(program).window.place == "today"
    assert control(places(program).window, "today_page", QWidget).isVisible()
    assert program._desk is not None
    assert program._desk.session.member.name == "Saule"


def test_a_wrong_word_is_named_and_nothing_is_opened(program: Program, folder: Path) -> None:
    sheets = with_vault(program, folder, keys.make_recovery)
    assert isinstance(sheets, list)
    click(program, "unlock_forgotten")
    wrong = sheets[1].split()
    wrong[6] = "kuager"
    for number, sheet in enumerate((sheets[0], " ".join(wrong)), 1):
        control(window(program), f"recover_sheets_{number}", QPlainTextEdit).setPlainText(sheet)
    write(program, "recover_name", "Saule")
    write(program, "recover_passphrase", WORDS)
    write(program, "recover_again", WORDS)
    heard(program.refused, lambda: click(program, "recover_open"))
    assert "7" in seen(program).split("Your name")[-1]
    assert program.places is None
    click(program, "recover_leave")
    assert control(window(program), "unlock_passphrase", QLineEdit).isVisible()
    assert program.door.outside is not None
    assert program.door.outside.recover.fields.areas.sheets() == []


def test_a_backup_becomes_a_vault_at_the_first_start(app: QApplication, folder: Path, tmp_path: Path) -> None:
    def back_up(session: Session) -> None:
        vaults.record(session, vaults.told())
        keep.backup(session, tmp_path / "stick", Task.silent())
        session.lock()

    back_up(vaults.vault(tmp_path / "lost"))
    with programs.running(app, folder) as program:
        click(program, "first_restore")
        assert "Choose the folder of the backup." in seen(program)
        assert program.door.outside is not None
        program.door.outside.restore.choose_backup(tmp_path / "stick")
        write(program, "restore_passphrase", WORDS)
        heard(program.refused, lambda: click(program, "restore_act"))
        assert not unlock.exists(folder)
        control(window(program), "restore_passphrase", QLineEdit).clear()
        write(program, "restore_passphrase", vaults.WORDS)
        heard(program.unlocked, lambda: click(program, "restore_act"))
        rest(program)
        assert places(program).window.place == "today"
        assert unlock.exists(folder)


def test_clearing_shows_what_would_be_lost_and_wants_a_word(program: Program, folder: Path) -> None:
    program.door.begin_clearing()
    write(program, "clear_passphrase", vaults.WORDS)
    outside = program.door.outside
    assert outside is not None
    heard(outside.busy, lambda: click(program, "clear_act"))
    rest(program)
    shown = seen(program)
    assert "What is on this machine" in shown
    assert "Type the word “clear”." in shown
    assert unlock.exists(folder)
    write(program, "clear_typed", " Clear")
    heard(outside.cleared, lambda: click(program, "clear_act"))
    rest(program)
    assert not unlock.exists(folder)
    assert "The vault is gone from this machine." in seen(program)
    assert control(window(program), "first_name", QLineEdit).isVisible()


def test_clearing_is_asked_for_in_the_settings_and_done_outside(program: Program, folder: Path) -> None:
    programs.let_in(program, vaults.WORDS)
    page = places(program).settings
    places(program).window.show_place("settings")
    page.tabs.tabs.choose("vault")
    heard(program.locked, lambda: control(page, "clearing_clear", Button).click())
    assert program.places is None
    assert control(window(program), "clear_passphrase", QLineEdit).isVisible()
    click(program, "clear_leave")
    assert control(window(program), "unlock_passphrase", QLineEdit).isVisible()
    assert unlock.exists(folder)


def test_what_is_left_of_a_clearing_that_was_cut_off_goes_without_a_passphrase(
    app: QApplication, folder: Path
) -> None:
    session = vaults.vault(folder)
    session.lock()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(clearing, "finish", lambda _: None)
        keep.clear(folder, vaults.WORDS, "clear", "clear")
    assert folder.is_dir()
    with programs.running(app, folder) as program:
        outside = program.door.outside
        assert outside is not None
        assert "Clearing was begun and cut off." in seen(program)
        assert not outside.clear.words.isVisible()
        write(program, "clear_typed", "clear")
        heard(outside.cleared, lambda: click(program, "clear_act"))
        rest(program)
        assert not unlock.exists(folder)
        assert control(window(program), "first_name", QLineEdit).isVisible()


def test_a_backup_is_restored_with_sheets_where_the_passphrase_is_lost(
    app: QApplication, folder: Path, tmp_path: Path
) -> None:
    session = vaults.vault(tmp_path / "lost")
    sheets = keys.make_recovery(session)
    keep.backup(session, tmp_path / "stick", Task.silent())
    session.lock()
    with programs.running(app, folder) as program:
        click(program, "first_restore")
        outside = program.door.outside
        assert outside is not None
        outside.restore.choose_backup(tmp_path / "stick")
        write(program, "restore_passphrase", WORDS)
        heard(program.refused, lambda: click(program, "restore_act"))
        rest(program)
        assert "That passphrase did not open the vault." in seen(program)
        outside.restore.with_sheets.box.click()
        assert "That passphrase did not open the vault." not in seen(program)
        for number, sheet in enumerate(sheets[:2], 1):
            control(window(program), f"restore_new_sheets_{number}", QPlainTextEdit).setPlainText(sheet)
        write(program, "restore_new_name", "Saule")
        write(program, "restore_new_passphrase", WORDS)
        write(program, "restore_new_again", WORDS)
        heard(program.unlocked, lambda: click(program, "restore_act"))
        rest(program)
        assert program._desk is not None
        assert program._desk.session.member.name == "Saule"
