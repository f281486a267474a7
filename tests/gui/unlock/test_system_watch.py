"""Sleep, a locked screen and a closed lid, told over a real bus by services that are not."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kuager.gui.unlock.reasons import Reason
from kuager.gui.unlock.system_watch import SystemWatch
from tests.support.desks import heard

if sys.platform != "linux":
    pytest.skip("D-Bus is of Linux", allow_module_level=True)

from kuager.gui.unlock.dbus_watch import addresses
from tests.support import buses
from tests.support.buses import PATIENCE, Machine


@pytest.fixture
def parts(app: QApplication) -> Iterator[tuple[Machine, SystemWatch]]:
    with buses.machine() as (machine, where):
        watch = SystemWatch(where)
        ready: list[str] = []
        watch.ready.connect(ready.append)
        heard(watch.ready, watch.start)
        if len(ready) < 2:
            heard(watch.ready, lambda: None)
        assert sorted(ready) == ["session", "system"]
        yield machine, watch
        watch.stop()


@pytest.fixture
def machine(parts: tuple[Machine, SystemWatch]) -> Machine:
    return parts[0]


@pytest.fixture
def watch(parts: tuple[Machine, SystemWatch]) -> SystemWatch:
    return parts[1]


def test_sleep_waits_until_it_may(machine: Machine, watch: SystemWatch) -> None:
    assert heard(watch.lock_wanted, machine.sleep) == (Reason.SLEEP,)
    assert machine.is_kept_awake()
    watch.let_sleep()
    assert machine.may_sleep()


def test_after_waking_the_next_sleep_waits_too(machine: Machine, watch: SystemWatch) -> None:
    heard(watch.lock_wanted, machine.sleep)
    watch.let_sleep()
    machine.wake()
    assert machine.asked_to_wait.wait(PATIENCE)
    assert heard(watch.lock_wanted, machine.sleep) == (Reason.SLEEP,)
    assert machine.is_kept_awake()


def test_who_does_not_listen_keeps_nobody_awake(machine: Machine, watch: SystemWatch) -> None:
    watch.stop()
    assert machine.may_sleep()


def test_a_sleep_by_the_lid_is_called_the_lid(machine: Machine, watch: SystemWatch) -> None:
    machine.lid_is_closed = True
    assert heard(watch.lock_wanted, machine.sleep) == (Reason.LID,)


def test_an_unknown_lid_delays_no_lock(machine: Machine, watch: SystemWatch) -> None:
    machine.lid_is_known = False
    assert heard(watch.lock_wanted, machine.sleep) == (Reason.SLEEP,)


def test_our_own_session_locks_and_that_of_others_does_not(machine: Machine, watch: SystemWatch) -> None:
    reasons: list[Reason] = []
    watch.lock_wanted.connect(reasons.append)
    machine.lock_session("/org/freedesktop/login1/session/_32")
    assert heard(watch.lock_wanted, machine.lock_session) == (Reason.SCREEN,)
    assert reasons == [Reason.SCREEN]


@pytest.mark.parametrize("saver", ["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"])
def test_a_covered_screen_locks_and_an_uncovered_one_does_not(
    machine: Machine, watch: SystemWatch, saver: str
) -> None:
    reasons: list[Reason] = []
    watch.lock_wanted.connect(reasons.append)
    machine.cover_screen(saver, covered=False)
    assert heard(watch.lock_wanted, lambda: machine.cover_screen(saver)) == (Reason.SCREEN,)
    assert reasons == [Reason.SCREEN]


def test_only_the_closing_of_the_lid_is_news(machine: Machine, watch: SystemWatch) -> None:
    reasons: list[Reason] = []
    watch.lock_wanted.connect(reasons.append)
    assert heard(watch.lock_wanted, lambda: machine.move_lid(closed=True)) == (Reason.LID,)
    machine.move_lid(closed=True)  # the power was unplugged, the lid is as it was
    machine.move_lid(closed=False)
    heard(watch.lock_wanted, lambda: machine.cover_screen("org.gnome.ScreenSaver"))
    assert reasons == [Reason.LID, Reason.SCREEN]


def test_where_no_bus_is_nothing_is_heard_and_nothing_said(app: QApplication, tmp_path: Path) -> None:
    watch = SystemWatch({"system": f"unix:path={tmp_path}/none", "session": "tcp:host=nowhere,port=1"})
    watch.start()
    watch.let_sleep()
    watch.stop()


def test_a_bus_that_never_answers_keeps_nobody_waiting(app: QApplication, tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(tmp_path / "bus"))
        silent.listen()
        watch = SystemWatch({"system": f"unix:path={tmp_path}/bus"})
        watch.start()
        watch.stop()


def test_the_buses_are_where_the_environment_says_and_only_if_they_are_there(tmp_path: Path) -> None:
    (tmp_path / "bus").touch()
    found = addresses(
        {"XDG_RUNTIME_DIR": str(tmp_path), "DBUS_SYSTEM_BUS_ADDRESS": "unix:abstract=/x,guid=1"}
    )
    assert found == {"system": "unix:abstract=/x,guid=1", "session": f"unix:path={tmp_path}/bus"}
    assert "session" not in addresses({"XDG_RUNTIME_DIR": str(tmp_path / "other")})
