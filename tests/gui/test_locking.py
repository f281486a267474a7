"""Every way to a closed vault: what is kept, what is told, what ends and what goes on."""

from __future__ import annotations

import gc
import shutil
import subprocess
import sys
import weakref
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from kuager.errors import AppError
from kuager.flows import interview as recording
from kuager.flows import keys, unlock
from kuager.flows.interview import Editing
from kuager.flows.matching import Matcher
from kuager.flows.unlock import Session
from kuager.gui.bug_report import BugReport
from kuager.gui.desk import Desk
from kuager.gui.lasting import Ended, Kind
from kuager.gui.program import Program
from kuager.gui.renewal import Renewing
from kuager.gui.unlock.copied_question import CopiedQuestion
from kuager.gui.unlock.door import PAUSES
from kuager.gui.unlock.reasons import Reason
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.confirm import ConfirmDialog
from kuager.gui.widgets.lasting_lines import LastingLine
from kuager.gui.widgets.notice import Notice
from kuager.gui.widgets.text import Wrapped
from kuager.task import Cancelled, Task
from tests.support import desks, programs, rooms, windows
from tests.support.desks import heard
from tests.support.programs import (
    WORDS,
    begin_interview,
    card,
    let_in,
    locked_words,
    places,
    refusal,
    rest,
)
from tests.support.rooms import control

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MINUTE = 60_000
COARSE = 1.05


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "vault"


@pytest.fixture
def program(app: QApplication, folder: Path) -> Iterator[Program]:
    with programs.running(app, folder) as program:
        programs.make_first(program)
        yield program


class Copy:
    """Lasting work: it says how far it is, and ends when it may, as it is told to."""

    def __init__(self, error: Exception | None = None) -> None:
        self._error = error
        self.go_on = Event()

    def __call__(self, task: Task) -> str:
        while not self.go_on.wait(0.001):
            task.step(40, 100)
        if self._error is not None:
            raise self._error
        return "copied"


class Page(QWidget):
    """Somebody who begins lasting work and hears nothing of it."""

    def take(self, _: object) -> None:
        """Whatever comes."""


def begin_copy(program: Program, work: Copy, kind: Kind = Kind.BACKUP) -> None:
    page = Page(places(program).window)
    job = desk_of(program).outlive(kind, work, page.take, page.take)
    heard(job.progressed, lambda: None)


def desk_of(program: Program) -> Desk:
    assert program._desk is not None, "it is locked"
    return program._desk


def foot(program: Program) -> str:
    assert program.door.entrance is not None
    return control(program.door.entrance, "entrance_foot", Wrapped).text()


def notice(program: Program) -> Notice:
    return control(places(program).window, "window_notice_notice", Notice)


@pytest.fixture
def unkeepable(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No draft can be written."""

    def refuse(_session: Session, _editing: Editing) -> None:
        raise AppError("disk.full", file="drafts.db")

    with monkeypatch.context() as broken:
        broken.setattr(recording, "keep_draft", refuse)
        yield


# What cannot be kept ---------------------------------------------------------------------------------


@pytest.mark.usefixtures("unkeepable")
def test_who_accepts_the_loss_can_lock_all_the_same(program: Program) -> None:
    begin_interview(program, "41")
    heard(program._locking.stayed, program.lock)
    assert "typed in the interview since it was opened" in notice(program).accessibleDescription()
    control(places(program).window, "window_notice_notice_act", Button).click()
    question = places(program).window.findChild(ConfirmDialog)
    assert question is not None
    assert places(program).window.isVisible(), "a question first"
    heard(program.locked, control(question, "loss_act", Button).click)
    assert "kept" not in locked_words(program)
    let_in(program)
    assert places(program).interviews.kept_interview() is None


def test_what_was_kept_before_is_not_called_lost(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    begin_interview(program, "42")
    editor = rooms.editor_of(places(program).interviews)
    desks.keep_now(editor.keeper.autosave)
    kept = editor.keeper.autosave.kept_until
    assert kept is not None

    def refuse(_session: Session, _editing: Editing) -> None:
        raise AppError("disk.full", file="drafts.db")

    monkeypatch.setattr(recording, "keep_draft", refuse)
    rooms.fill(editor, "session_ticket", "43")
    heard(program._locking.stayed, program.lock)
    assert f"after {kept:%H:%M}" in notice(program).accessibleDescription()
    heard(program.locked, places(program).lost_accepted.emit)
    assert "ticket 43 is kept" in locked_words(program), "an older state of it is"


@pytest.mark.usefixtures("unkeepable")
def test_an_idle_lock_that_failed_is_tried_again_after_a_minute(program: Program) -> None:
    begin_interview(program, "44")
    heard(program._locking.stayed, program._locking.idle.idle.emit)
    assert 0 < program._locking.idle.left_ms() <= MINUTE * COARSE
    heard(program.locked, places(program).lost_accepted.emit)


def test_a_disk_that_hangs_is_told_and_lets_the_machine_sleep(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    hanging, slept = Event(), Event()
    monkeypatch.setattr(recording, "keep_draft", lambda *_: hanging.wait(20))
    monkeypatch.setattr(program._system, "let_sleep", slept.set)
    begin_interview(program, "54")
    program.lock()
    assert 4000 < program._locking._patience.remainingTime() <= 5000 * COARSE
    heard(program._locking.stayed, program._locking._patience.timeout.emit)
    assert slept.is_set()
    assert notice(program).accessibleName().startswith("Not locked")
    heard(program.locked, hanging.set)


# What compares names ---------------------------------------------------------------------------------


def test_a_lock_does_not_wait_for_long_comparing_and_forgets_the_names(program: Program) -> None:
    begun, held = Event(), []

    def load(matcher: Matcher, task: Task) -> None:
        held.append(weakref.ref(matcher))
        begun.set()
        while True:
            task.step(0)

    page = Page(places(program).window)
    desk_of(program).match(load, page.take, page.take)
    assert begun.wait(20)
    heard(program.locked, program.lock)
    gc.collect()
    assert held[0]() is None


# The idle clock --------------------------------------------------------------------------------------


def test_in_an_interview_the_clock_is_slower_and_outside_it_is_not(program: Program) -> None:
    idle = program._locking.idle
    assert idle.left_ms() <= 10 * MINUTE * COARSE
    begin_interview(program, "45")
    assert 29 * MINUTE < idle.left_ms() <= 30 * MINUTE * COARSE
    desk_of(program).keep_setting("interview_minutes", "60")
    assert idle.left_ms() > 59 * MINUTE
    editor = rooms.editor_of(places(program).interviews)
    heard(editor.left, editor.leave)
    assert idle.left_ms() <= 10 * MINUTE * COARSE


def test_the_last_minute_is_counted_in_the_window_and_any_key_stops_it(program: Program) -> None:
    begin_interview(program, "46")
    window = places(program).window
    assert window.countdown.words() == ""
    program._locking.idle.nearing.emit(42)
    assert window.countdown.words().startswith("Locks in 42 second")
    assert window.countdown.isVisible()
    program._locking.idle._begin_to_count()
    QTest.keyClick(window, Qt.Key.Key_Shift)
    assert window.countdown.words() == ""


# The system ------------------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform != "linux", reason="D-Bus is of Linux")
def test_sleep_waits_for_the_lock_which_says_why(app: QApplication, folder: Path) -> None:
    from kuager.gui.unlock.system_watch import SystemWatch
    from tests.support import buses

    with buses.machine() as (machine, where):
        system = SystemWatch(where)
        with programs.running(app, folder, system) as program:
            assert not machine.is_kept_awake(), "a closed vault keeps nobody awake"
            heard(system.ready, partial(programs.make_first, program))
            assert machine.asked_to_wait.wait(buses.PATIENCE)
            written = begin_interview(program, "47")
            heard(program.locked, machine.sleep)
            assert "when the computer went to sleep. The interview with ticket 47 is kept." in locked_words(
                program
            )
            assert machine.may_sleep()
            machine.asked_to_wait.clear()
            let_in(program)
            assert machine.asked_to_wait.wait(buses.PATIENCE)
            places(program).interviews.open_interview(written.id)
            rest(program)
            assert rooms.document(places(program).interviews) == written


@pytest.mark.skipif(sys.platform != "linux", reason="D-Bus is of Linux")
@pytest.mark.usefixtures("unkeepable")
def test_a_vault_that_has_to_stay_open_does_not_keep_the_machine_awake(
    app: QApplication, folder: Path
) -> None:
    from kuager.gui.unlock.system_watch import SystemWatch
    from tests.support import buses

    with buses.machine() as (machine, where):
        system = SystemWatch({"system": where["system"]})
        with programs.running(app, folder, system) as program:
            heard(system.ready, partial(programs.make_first, program))
            begin_interview(program, "48")
            heard(program._locking.stayed, machine.sleep)
            assert machine.may_sleep()
            heard(program.locked, places(program).lost_accepted.emit)


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (Reason.SCREEN, "when the screen was locked."),
        (Reason.LID, "when the lid was closed."),
        (Reason.SLEEP, "when the computer went to sleep."),
    ],
)
def test_the_lock_screen_says_what_led_to_it(program: Program, reason: Reason, words: str) -> None:
    heard(program.locked, partial(program._system.lock_wanted.emit, reason))
    assert locked_words(program).endswith(words)


def test_of_several_reasons_the_first_is_told(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    going_on, keep = Event(), recording.keep_draft

    def slow(session: Session, editing: Editing) -> None:
        assert going_on.wait(20)
        keep(session, editing)

    monkeypatch.setattr(recording, "keep_draft", slow)
    begin_interview(program, "53")

    def lock() -> None:
        for reason in (Reason.LID, Reason.SLEEP, Reason.SCREEN):
            program._system.lock_wanted.emit(reason)
        desk_of(program).keep_setting("text_size", "125")  # that waits, and then there is nothing to rebuild
        going_on.set()

    heard(program.locked, lock)
    assert "when the lid was closed. The interview with ticket 53 is kept." in locked_words(program)
    assert program.places is None


# Panic -----------------------------------------------------------------------------------------------


def test_the_panic_key_ends_everything_and_keeps_the_draft(program: Program, folder: Path) -> None:
    written = begin_interview(program, "49")
    begin_copy(program, Copy())
    ends: list[object] = []
    program._workers.lasting.ended.connect(ends.append)
    window = places(program).window
    heard(program.ended, lambda: QTest.keyClick(window, Qt.Key.Key_L, CONTROL | SHIFT))
    rest(program)
    assert ends == [Ended(Kind.BACKUP)], "cancelled"
    assert program.places is None
    assert program.door.window is None
    session = unlock.unlock(folder, WORDS)
    try:
        assert recording.open_draft(session, written.id).interview == written
    finally:
        session.lock()


def test_the_panic_key_does_not_wait_for_a_disk_that_hangs(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    hanging = Event()
    monkeypatch.setattr(recording, "keep_draft", lambda *_: hanging.wait(20))
    begin_interview(program, "50")
    window = places(program).window
    program.panic()
    assert not window.isVisible(), "out of sight at once"
    assert 0 < program._locking._patience.remainingTime() <= 2000 * COARSE
    program._locking._patience.timeout.emit()
    assert program.places is None
    heard(program.ended, hanging.set)


def test_the_panic_key_works_at_the_door_too(program: Program) -> None:
    begin_copy(program, Copy())
    heard(program.locked, program.lock)
    entrance = program.door.entrance
    assert entrance is not None
    heard(program.ended, lambda: QTest.keyClick(entrance, Qt.Key.Key_L, CONTROL | SHIFT))


def test_a_thread_that_hangs_does_not_keep_the_process_after_a_panic() -> None:
    script = (
        "import threading; from kuager.gui.program import LastResort; "
        "LastResort(0.1).arm(); threading.Thread(target=threading.Event().wait).start()"
    )
    assert subprocess.run([sys.executable, "-c", script], timeout=60, check=False).returncode == 1


# What outlives a lock --------------------------------------------------------------------------------


def test_a_copy_goes_on_through_the_lock_and_the_lock_screen_says_so(program: Program) -> None:
    copy = Copy()
    begin_copy(program, copy)
    heard(program.locked, program.lock)
    assert foot(program) == "A backup is being made. 40 %"
    let_in(program)
    line = control(places(program).window, "lasting_line", LastingLine)
    assert line.words().startswith("A backup is being made. 40 %"), "whoever unlocks sees it, and may cancel"
    (ended,) = heard(desk_of(program).outlived, copy.go_on.set)
    assert ended == Ended(Kind.BACKUP, "copied")
    windows.settle()
    assert places(program).window.findChild(LastingLine, "lasting_line") is None


def test_a_copy_is_cancelled_from_the_foot_of_the_window(program: Program) -> None:
    begin_copy(program, Copy())
    cancel = control(places(program).window, "lasting_line_cancel", Button)
    assert heard(desk_of(program).outlived, cancel.click) == (Ended(Kind.BACKUP),)


def test_what_ended_while_it_was_locked_is_told_at_the_next_unlocking(program: Program) -> None:
    copy = Copy(AppError("disk.full", file="stick"))
    begin_copy(program, copy, Kind.COPY_IN)
    heard(program.locked, program.lock)
    heard(program._workers.lasting.ended, copy.go_on.set)
    assert not foot_is_shown(program)
    let_in(program)
    assert notice(program).accessibleName().startswith("A file was not copied into the vault.")
    heard(program.locked, program.lock)
    let_in(program)
    assert places(program).window.notices.notice is None, "once"


def foot_is_shown(program: Program) -> bool:
    assert program.door.entrance is not None
    foot = program.door.entrance.findChild(Wrapped, "entrance_foot")
    assert foot is not None
    return foot.isVisible()


def test_closing_asks_before_it_stops_a_copy(program: Program) -> None:
    copy = Copy()
    begin_copy(program, copy)
    window = places(program).window
    window.close()
    question = window.findChild(ConfirmDialog, "stop_lasting_dialog")
    assert question is not None
    assert window.isVisible()
    control(question, "stop_lasting_safe", Button).click()
    windows.settle()
    assert program._workers.lasting.running() != []
    window.close()
    question = window.findChild(ConfirmDialog, "stop_lasting_dialog")
    assert question is not None
    heard(program.ended, control(question, "stop_lasting_act", Button).click)


def test_closing_the_entrance_asks_as_well(program: Program) -> None:
    begin_copy(program, Copy())
    heard(program.locked, program.lock)
    entrance = program.door.entrance
    assert entrance is not None
    entrance.close()
    question = entrance.findChild(ConfirmDialog, "stop_lasting_dialog")
    assert question is not None
    heard(program.ended, control(question, "stop_lasting_act", Button).click)


# At the door -----------------------------------------------------------------------------------------


def test_wrong_passphrases_slow_down_to_five_seconds_and_no_further(program: Program) -> None:
    heard(program.locked, program.lock)
    assert refusal(program, "not this one") == "vault.wrong_passphrase"
    assert program.door._earliest.remainingTime() == 0, "one slip costs nothing"
    program.door._wrong = 40
    assert refusal(program, "nor this one") == "vault.wrong_passphrase"
    entry = control(card(program), "unlock_passphrase", QLineEdit)
    windows.type_words(entry, WORDS)
    QTest.keyClick(entry, Qt.Key.Key_Return)
    assert max(PAUSES) == 5000
    assert 4000 < program.door._pause.remainingTime() <= 5000 * COARSE
    program.door._pause.stop()
    heard(program.unlocked, program.door._pause.timeout.emit)
    assert program.door._wrong == 0
    rest(program)


def copied(program: Program, folder: Path) -> CopiedQuestion:
    """Lock, copy the vault by hand, and try to open the copy."""
    heard(program.locked, program.lock)
    shutil.copytree(folder, folder.with_name("copy"))
    program.door._choose_folder(folder.with_name("copy"))
    assert refusal(program, WORDS) == "vault.copied"
    return control(card(program), "copied", CopiedQuestion)


@pytest.mark.parametrize("answer", ["moved", "copy"])
def test_a_vault_that_lies_elsewhere_is_opened_as_what_it_is_said_to_be(
    program: Program, folder: Path, answer: str
) -> None:
    question = copied(program, folder)
    assert question.accessibleName() == "This vault lies elsewhere than before."
    heard(program.unlocked, control(question, f"copied_{answer}", Button).click)
    rest(program)
    assert desk_of(program).session.folder == folder.with_name("copy")
    assert program.door._words == ""


def test_who_does_not_open_a_copied_vault_leaves_no_passphrase_behind(program: Program, folder: Path) -> None:
    question = copied(program, folder)
    control(question, "copied_no", Button).click()
    assert program.door._words == ""
    assert card(program).findChildren(CopiedQuestion, options=Qt.FindChildOption.FindChildrenRecursively) == [
        question
    ]
    windows.settle()
    assert card(program).findChildren(CopiedQuestion) == []
    assert card(program).field.entry.hasFocus()


def test_an_older_state_can_only_be_opened_as_a_copy(app: QApplication) -> None:
    question = CopiedQuestion(rolled_back=True)
    assert question.accessibleName().startswith("This is an older state")
    assert question.findChild(Button, "copied_copy") is not None
    assert question.findChild(Button, "copied_moved") is None
    question.deleteLater()


# Another session -------------------------------------------------------------------------------------


def renewing(work: Callable[[Session, Task], Session]) -> Renewing:
    return Renewing(work, "The vault gets a new master key.", "It has one.", "Make a new backup.")


def renew(program: Program, work: Callable[[Session, Task], Session]) -> None:
    heard(program.unlocked, partial(desk_of(program).renewal_wanted.emit, renewing(work)))
    rest(program)


def told_of_renewal(program: Program) -> str:
    said = places(program).settings.ways_in.says.notice
    return "" if said is None else f"{said.accessibleName()} {said.accessibleDescription()}"


def test_a_renewed_session_opens_again_where_one_was(program: Program) -> None:
    written = begin_interview(program, "51")
    before = desk_of(program).session
    renew(program, keys.renew)
    assert desk_of(program).session is not before
    assert places(program).window.isVisible()
    assert told_of_renewal(program) == "It has one. Make a new backup."
    places(program).interviews.open_interview(written.id)
    rest(program)
    assert rooms.document(places(program).interviews) == written


def test_a_refused_renewal_leaves_the_session_and_says_why(program: Program) -> None:
    def refuse(_session: Session, _task: Task) -> Session:
        raise AppError("disk.full", file="vault.db")

    before = desk_of(program).session
    renew(program, refuse)
    assert desk_of(program).session is before
    assert notice(program).accessibleName() == "There is no room left there."
    assert told_of_renewal(program) == ""


def test_a_cancelled_renewal_leaves_the_session_and_says_nothing(program: Program) -> None:
    def cancelled(_session: Session, _task: Task) -> Session:
        raise Cancelled

    before = desk_of(program).session
    renew(program, cancelled)
    assert desk_of(program).session is before
    assert places(program).window.notices.notice is None
    assert told_of_renewal(program) == ""


def test_a_renewal_that_breaks_is_told_at_the_door(program: Program) -> None:
    def fail(session: Session, _task: Task) -> Session:
        session.lock()
        raise ZeroDivisionError

    heard(program.locked, partial(desk_of(program).renewal_wanted.emit, renewing(fail)))
    windows.settle()
    assert control(card(program), "unlock_notice_notice", Notice).isVisible()
    assert program.door.window is not None
    report = program.door.window.findChild(BugReport)
    assert report is not None
    report.close()
    let_in(program)


def test_a_lock_during_a_renewal_closes_what_comes_of_it(program: Program) -> None:
    going_on = Event()

    def slow(session: Session, _task: Task) -> Session:
        assert going_on.wait(20)
        return session

    def lock() -> None:
        heard(program._locking.renewing, partial(desk_of(program).renewal_wanted.emit, renewing(slow)))
        program._locking.lock(Reason.LID)
        going_on.set()

    heard(program.locked, lock)
    assert program.places is None
    let_in(program)


# What is left ----------------------------------------------------------------------------------------


def holders(part_of_it: str) -> list[str]:
    """What refers to a string with these words, also through objects that the collector does not track."""
    gc.collect()
    found: list[str] = []
    waiting = list(gc.get_objects())
    seen = {id(each) for each in waiting}
    waiting_ids = {id(waiting), id(seen), id(found)}
    while waiting:
        each = waiting.pop()
        if id(each) in waiting_ids:
            continue
        for part in gc.get_referents(each):
            if type(part) is str:
                if part_of_it in part:
                    found.append(f"{type(each).__name__}: {part[:80]}")
            elif id(part) not in seen:
                seen.add(id(part))
                waiting.append(part)
    return found


def test_no_object_keeps_what_was_told(program: Program) -> None:
    planted = ("Тілек", "жан Байқау", "ұлы")  # in pieces, so that this test does not hold it
    begin_interview(program, "52")
    editor = rooms.editor_of(places(program).interviews)
    editor.go_to("testifier")
    windows.settle()
    lines = [each for each in editor.findChildren(QLineEdit) if each.isVisible() and not each.isReadOnly()]
    for line in lines[:3]:
        windows.type_words(line, "".join(planted))
        line.editingFinished.emit()
    assert holders("".join(planted)) != [], "the interview holds it while it is open"
    del editor, lines, line
    heard(program.locked, program.lock)
    rest(program)
    windows.settle()
    assert holders("".join(planted)) == []


def test_what_is_selected_cannot_be_pasted_after_the_lock(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = QGuiApplication.clipboard()
    cleared: list[QClipboard.Mode] = []
    monkeypatch.setattr(type(board), "supportsSelection", lambda _: True)
    monkeypatch.setattr(type(board), "ownsSelection", lambda _: True)
    monkeypatch.setattr(type(board), "clear", lambda _, mode=QClipboard.Mode.Clipboard: cleared.append(mode))
    heard(program.locked, program.lock)
    assert QClipboard.Mode.Selection in cleared
