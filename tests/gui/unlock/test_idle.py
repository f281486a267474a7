"""The clock that sees nobody: a touch starts it anew, and its last minute is counted aloud."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kuager.gui.unlock.idle import LONGEST, IdleClock
from tests.support import windows
from tests.support.desks import heard

MINUTE = 60_000
COARSE = 1.05
"""A timer of Qt may be five in a hundred late."""


@pytest.fixture
def clock(app: QApplication) -> Iterator[IdleClock]:
    made = IdleClock(app)
    yield made
    made.stop()
    made.deleteLater()


def told(clock: IdleClock) -> list[int]:
    seconds: list[int] = []
    clock.nearing.connect(seconds.append)
    return seconds


def test_it_starts_anew_with_every_act(clock: IdleClock) -> None:
    window = QWidget()
    windows.shown(window, 200, 100)
    clock.start(10)
    acts: list[Callable[[], None]] = [
        partial(QTest.keyClick, window, Qt.Key.Key_A),
        partial(QTest.mouseMove, window, QPoint(20, 20)),
        partial(QTest.mouseClick, window, Qt.MouseButton.LeftButton),
    ]
    for act in acts:
        clock._timer.start(1000)
        act()
        windows.settle()
        assert 9 * MINUTE < clock.left_ms() <= 10 * MINUTE * COARSE
    clock._timer.start(1000)
    QApplication.sendEvent(window, QEvent(QEvent.Type.User))
    assert clock.left_ms() <= 1000 * COARSE, "what no person did is no act"
    window.close()


def test_the_longest_wait_has_an_end_and_the_shortest_is_a_minute(clock: IdleClock) -> None:
    clock.start(100_000)
    assert clock.left_ms() <= LONGEST * MINUTE * COARSE
    clock.start(0)
    assert clock.left_ms() > MINUTE - 1000


def test_the_last_minute_is_counted_and_a_touch_calls_it_off(clock: IdleClock) -> None:
    seconds = told(clock)
    clock.start(30)
    assert abs(clock._before.remainingTime() - 29 * MINUTE) < 29 * MINUTE * 0.05
    clock._timer.start(MINUTE)
    clock._before.timeout.emit()
    clock._timer.start(41_500)
    clock._second.timeout.emit()
    assert seconds[0] in range(60, 64)
    assert seconds[1] in range(41, 45)
    QTest.keyClick(QWidget(), Qt.Key.Key_Shift)
    assert seconds[2:] == [0]
    assert clock.left_ms() > 29 * MINUTE
    assert not clock._second.isActive()


def test_it_says_idle_once_and_then_nothing_more_is_counted(clock: IdleClock) -> None:
    clock.start(2)
    clock._before.timeout.emit()
    seconds = told(clock)
    heard(clock.idle, clock._timer.timeout.emit)
    assert seconds == [0]
    assert not clock._second.isActive()


def test_what_did_not_come_about_is_said_again_after_a_minute(clock: IdleClock) -> None:
    clock.start(30)
    clock._timer.stop()
    clock.start_again_soon()
    assert clock.left_ms() <= MINUTE * COARSE
    QTest.keyClick(QWidget(), Qt.Key.Key_Shift)
    assert clock.left_ms() > 29 * MINUTE, "somebody came: the whole time again"


def test_nothing_is_watched_after_stopping(clock: IdleClock) -> None:
    clock.start(5)
    clock.stop()
    QTest.keyClick(QWidget(), Qt.Key.Key_Shift)
    assert clock.left_ms() == -1
