"""The program as a whole: the first start, locking and unlocking, what is kept, what is gone."""

from __future__ import annotations

import gc
import shutil
import weakref
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit

from kuager.errors import AppError
from kuager.flows import interview as recording
from kuager.flows import unlock
from kuager.flows.interview import Editing
from kuager.flows.unlock import Session
from kuager.gui import clipboard, theme
from kuager.gui.bug_report import BugReport
from kuager.gui.file_choice import FileChoice
from kuager.gui.program import Program
from kuager.gui.unlock import last_language
from kuager.gui.unlock.first_start import FirstStartCard
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.notice import Notice
from tests.support import desks, programs, rooms, vaults, windows
from tests.support.desks import heard
from tests.support.programs import WORDS, begin_interview, card, let_in, locked_words, places, refusal, rest
from tests.support.rooms import control

OTHER_WORDS = "another saddle river invented seventeen"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "vault"


@pytest.fixture
def program(app: QApplication, folder: Path) -> Iterator[Program]:
    with programs.running(app, folder) as program:
        yield program


@pytest.fixture
def inside(program: Program) -> Program:
    """A program with a new vault, unlocked."""
    programs.make_first(program)
    return program


def test_the_first_start_makes_a_vault_and_opens_the_interviews(inside: Program, folder: Path) -> None:
    assert unlock.exists(folder)
    assert places(inside).window.place == "today"
    assert places(inside).window.isVisible()
    assert inside.door.window is None


def test_the_first_window_is_the_first_start_only_where_there_is_no_vault(
    app: QApplication, folder: Path
) -> None:
    vaults.vault(folder).lock()
    program = Program(app, folder)
    program.start()
    windows.settle()
    assert isinstance(program.door.first, FirstStartCard)
    assert not program.door.first.isVisible()
    assert card(program).isVisible()
    program.door.drop()
    program.finish()


def test_at_the_first_start_a_vault_that_lies_elsewhere_can_be_opened(
    program: Program, tmp_path: Path
) -> None:
    vaults.vault(tmp_path / "stick").lock()
    first = program.door.first
    assert first is not None
    control(first, "first_existing", Button).click()
    choice = first.window().findChild(FileChoice, "existing_choice")
    assert choice is not None
    choice.chosen.emit(tmp_path / "stick")
    choice.close()
    windows.settle()
    let_in(program, vaults.WORDS)
    assert program._desk is not None
    assert program._desk.session.folder == tmp_path / "stick"


def test_after_a_lock_the_keyboard_waits_on_the_interview_that_was_open(inside: Program) -> None:
    begin_interview(inside, "31")
    heard(inside.locked, inside.lock)
    let_in(inside, WORDS)
    focused = places(inside).window.focusWidget()
    assert focused.objectName() == "today_pane_open"  # the window is as small as the door was


def test_ctrl_l_locks_keeps_the_interview_and_says_so(inside: Program) -> None:
    written = begin_interview(inside, "31")
    window = places(inside).window
    heard(inside.locked, lambda: QTest.keyClick(window, Qt.Key.Key_L, CONTROL))
    assert locked_words(inside).startswith("Locked at ")
    assert locked_words(inside).endswith(" The interview with ticket 31 is kept.")
    let_in(inside, WORDS)
    page = places(inside).interviews
    page.open_interview(written.id)
    rest(inside)
    assert rooms.document(page) == written


def test_a_lock_with_nothing_typed_promises_nothing(inside: Program) -> None:
    places(inside).interviews.begin()
    heard(inside.locked, inside.lock)
    assert locked_words(inside).startswith("Locked at ")
    assert "kept" not in locked_words(inside)


def test_it_locks_itself_when_nobody_touches_it(inside: Program) -> None:
    begin_interview(inside, "32")
    heard(inside.locked, inside._locking.idle.idle.emit)
    assert "nobody had touched it" in locked_words(inside)
    assert "ticket 32 is kept" in locked_words(inside)
    assert inside._locking.idle.left_ms() == -1, "a locked vault is not watched"


def test_the_minutes_of_the_setting_hold_at_once(inside: Program) -> None:
    assert inside._desk is not None
    assert 9 * 60_000 < inside._locking.idle.left_ms() <= 10 * 60_000 * 1.05
    inside._desk.keep_setting("idle_minutes", "2")
    assert inside._locking.idle.left_ms() <= 2 * 60_000 * 1.05


def test_after_the_lock_nothing_with_content_is_left(inside: Program) -> None:
    begin_interview(inside, "33")
    desk, pages = inside._desk, places(inside)
    assert desk is not None
    things = (desk.session, desk, pages, pages.interviews, pages.window, rooms.editor_of(pages.interviews))
    left = [weakref.ref(thing) for thing in things]
    del desk, pages, things
    clipboard.copy("Серікбол Мысалұлы")
    heard(inside.locked, inside.lock)
    rest(inside)
    gc.collect()
    windows.settle()
    gc.collect()
    assert [ref() for ref in left if ref() is not None] == []
    assert QGuiApplication.clipboard().text() == ""
    assert [w for w in QApplication.topLevelWidgets() if w.objectName() == "main_window"] == []


def test_what_lies_over_the_window_goes_with_it(inside: Program) -> None:
    places(inside).window.show_keys()
    begin_interview(inside, "37")
    rooms.editor_of(places(inside).interviews).go_to("evidence")
    control(places(inside).window, "evidence_pick", Button).click()
    windows.settle()
    assert len([w for w in QApplication.topLevelWidgets() if w.isVisible()]) == 3
    heard(inside.locked, inside.lock)
    rest(inside)
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [inside.door.window]


def test_a_wrong_passphrase_is_calm_and_the_right_one_still_opens(inside: Program) -> None:
    heard(inside.locked, inside.lock)
    assert refusal(inside, "copper window eleven") == "vault.wrong_passphrase"
    notice = control(card(inside), "unlock_notice_notice", Notice)
    assert notice.property("ground") == "attentionSoft"
    let_in(inside, WORDS)
    assert places(inside).window.isVisible()


def test_switching_user_is_locking_and_another_passphrase(inside: Program) -> None:
    desk = inside._desk
    assert desk is not None
    add = partial(unlock.add_member, desk.session, "Saule", OTHER_WORDS)
    desks.done(inside._workers.writing, add)
    heard(inside.locked, inside.lock)
    let_in(inside, OTHER_WORDS)
    assert inside._desk is not None
    assert inside._desk.session.member.name == "Saule"


def test_a_vault_that_is_open_elsewhere_says_so(program: Program, folder: Path, tmp_path: Path) -> None:
    other = vaults.vault(tmp_path / "other")
    try:
        program.door._choose_folder(tmp_path / "other")
        assert refusal(program, vaults.WORDS) == "vault.open_elsewhere"
    finally:
        other.lock()
    let_in(program, vaults.WORDS)


def test_a_folder_without_a_vault_and_a_damaged_one_say_so(program: Program, tmp_path: Path) -> None:
    program.door._choose_folder(tmp_path / "nothing")
    assert refusal(program, WORDS) == "vault.missing"
    vaults.vault(tmp_path / "damaged").lock()
    for name in ("header.json", "header-copy.json"):
        (tmp_path / "damaged" / "generation-1" / name).write_bytes(b"{}")
    program.door._choose_folder(tmp_path / "damaged")
    assert refusal(program, vaults.WORDS) == "vault.damaged"


def test_a_vault_that_was_copied_says_once_that_it_has_a_new_card(program: Program, tmp_path: Path) -> None:
    vaults.vault(tmp_path / "first").lock()
    shutil.copytree(tmp_path / "first", tmp_path / "copy")
    unlock.unlock(tmp_path / "copy", vaults.WORDS, copied="copy").lock()
    program.door._choose_folder(tmp_path / "copy")
    let_in(program, vaults.WORDS)
    rest(program)
    notice = control(places(program).window, "window_notice_notice", Notice)
    assert notice.accessibleName() == "This vault signs with a new card from now on."
    heard(program.locked, program.lock)
    let_in(program, vaults.WORDS)
    rest(program)
    assert places(program).window.findChild(Notice, "window_notice_notice") is None


def test_an_interview_that_cannot_be_kept_is_not_locked_away(
    inside: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin_interview(inside, "34")

    def refuse(_session: Session, _editing: Editing) -> None:
        raise AppError("disk.full", file="drafts.db")

    with monkeypatch.context() as broken:
        broken.setattr(recording, "keep_draft", refuse)
        heard(places(inside).secured, inside.lock)
        rest(inside)
        notice = control(places(inside).window, "window_notice_notice", Notice)
        assert notice.accessibleName() == "Not locked: what was typed last could not be kept."
        assert rooms.document(places(inside).interviews).session.ticket == "34"
    heard(inside.locked, inside.lock)
    assert "ticket 34 is kept" in locked_words(inside)


def test_closing_the_window_locks_and_ends(inside: Program, folder: Path) -> None:
    written = begin_interview(inside, "35")
    heard(inside.ended, places(inside).window.close)
    assert inside.places is None
    session = unlock.unlock(folder, WORDS)
    try:
        assert recording.open_draft(session, written.id).interview == written
    finally:
        session.lock()


def test_closing_the_entrance_ends(program: Program) -> None:
    assert program.door.entrance is not None
    heard(program.ended, program.door.entrance.close)


def test_a_language_chosen_outside_holds_at_the_next_start(program: Program, app: QApplication) -> None:
    assert program.door.entrance is not None
    program.door.entrance.language_chosen.emit("ru")
    windows.settle()
    assert last_language.read() == "ru"
    program.door.entrance.language_chosen.emit("en")
    assert last_language.read() == "en"


def test_another_language_and_size_rebuild_the_window_around_the_open_interview(inside: Program) -> None:
    written = begin_interview(inside, "36")
    old = places(inside)
    assert inside._desk is not None
    inside._desk.keep_setting("text_size", "125")
    rest(inside)
    assert places(inside) is not old
    assert theme.look().text_size == 125
    assert rooms.document(places(inside).interviews) == written
    inside._desk.keep_setting("language", "kk")
    rest(inside)
    assert inside._desk.language == "kk"
    assert rooms.document(places(inside).interviews) == written


def test_the_keyboard_stays_on_the_setting_that_rebuilt_the_window(inside: Program) -> None:
    window = places(inside).window
    window.show_place("settings")
    size = control(window, "settings_text_size", QComboBox)
    size.setFocus()
    QTest.keyClick(size, Qt.Key.Key_Down)
    rest(inside)
    assert places(inside).window is not window
    assert places(inside).window.focusWidget().objectName() == "settings_text_size"


def test_settings_and_place_of_the_window_are_kept_inside_the_vault(inside: Program) -> None:
    assert inside._desk is not None
    inside._desk.keep_setting("scheme", "dark")
    assert theme.look().scheme is theme.Scheme.DARK
    heard(inside.locked, inside.lock)
    let_in(inside, WORDS)
    assert inside._desk is not None
    assert inside._desk.setting("scheme") == "dark"
    assert inside._desk.setting("window") != ""


def test_a_bug_is_shown_and_says_no_name(inside: Program) -> None:
    assert inside._desk is not None
    inside._desk.broke.emit(ValueError("a mistake of ours about Серікбол"))
    windows.settle()
    report = places(inside).window.findChild(BugReport)
    assert report is not None
    details = control(report, "bug_details", QPlainTextEdit).toPlainText()
    assert "ValueError" in details
    assert "Серікбол" not in details
    report.close()
