"""A private D-Bus with a system on it that does what the test says: logind, UPower, a screen saver.

Real is the bus (dbus-daemon) and what goes over it; the services answer as org.freedesktop.login1(5) and
UPower's interface say. `Machine` is used from the test's thread; its services answer on another one.
"""

from __future__ import annotations

import os
import select
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Event, Thread

import pytest
from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

PATIENCE = 20
"""Seconds after which what was waited for counts as lost."""
SESSION = "/org/freedesktop/login1/session/_31"
_MANAGER = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager")
_SERVICES = ("org.freedesktop.login1", "org.freedesktop.UPower")


@contextmanager
def private_bus() -> Iterator[str]:
    """A bus of its own; its address."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("needs dbus-daemon")
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        assert daemon.stdout is not None
        try:
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()


class Machine:
    """A machine that can be put to sleep, locked and shut, with its services on a bus."""

    def __init__(self, address: str) -> None:
        self.lid_is_closed = False
        self.lid_is_known = True
        self.asked_to_wait = Event()
        self._inhibited: int | None = None
        self._service = open_dbus_connection(address, enable_fds=True)
        self._voice = open_dbus_connection(address)
        for name in _SERVICES:
            self._service.send_and_get_reply(message_bus.RequestName(name))
        self._thread = Thread(target=self._serve)
        self._thread.start()

    def close(self) -> None:
        """Let the services go."""
        self._voice.close()
        with suppress(OSError):
            self._service.sock.shutdown(2)
        self._thread.join()
        self._service.close()
        self._forget_inhibitor()

    # What happens to it ------------------------------------------------------------------------------

    def sleep(self) -> None:
        """Announce that it is about to sleep."""
        self._say(
            "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", "b", (True,)
        )

    def wake(self) -> None:
        """Announce that it is awake again."""
        self.asked_to_wait.clear()
        self._say(
            "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", "b", (False,)
        )

    def lock_session(self, path: str = SESSION) -> None:
        """Have a session locked, as `loginctl lock-session` does."""
        self._say(path, "org.freedesktop.login1.Session", "Lock", "", ())

    def move_lid(self, *, closed: bool) -> None:
        """Close or open the lid; UPower tells that one of its properties changed."""
        self.lid_is_closed = closed
        nothing: list[str] = []
        changed = ("org.freedesktop.UPower", {"LidIsClosed": ("b", closed)}, nothing)
        properties = "org.freedesktop.DBus.Properties"
        self._say("/org/freedesktop/UPower", properties, "PropertiesChanged", "sa{sv}as", changed)

    def cover_screen(self, saver: str, *, covered: bool = True) -> None:
        """Have a screen saver say that it covers the screen."""
        self._say("/org/gnome/ScreenSaver", saver, "ActiveChanged", "b", (covered,))

    def may_sleep(self) -> bool:
        """Wait until nobody asks it to wait with its sleep."""
        assert self._inhibited is not None
        readable, _, _ = select.select([self._inhibited], [], [], PATIENCE)
        return bool(readable)

    def is_kept_awake(self) -> bool:
        """Whether somebody asks it to wait with its sleep, now."""
        if self._inhibited is None:
            return False
        readable, _, _ = select.select([self._inhibited], [], [], 0)
        return not readable

    # Its services ------------------------------------------------------------------------------------

    def _say(self, path: str, interface: str, member: str, signature: str, body: tuple[object, ...]) -> None:
        place = DBusAddress(path, interface=interface)
        self._voice.send(new_signal(place, member, signature or None, body))

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                call = self._service.receive()
                if call.header.message_type is MessageType.method_call:
                    self._answer(self._service, call)

    def _answer(self, bus: DBusConnection, call: Message) -> None:
        member, path = (call.header.fields.get(key) for key in (HeaderFields.member, HeaderFields.path))
        if member == "Inhibit":
            self._inhibit(bus, call)
        elif member == "GetSession" and call.body == ("1",):
            bus.send(new_method_return(call, "o", (SESSION,)))
        elif member == "Get" and call.body[1] == "Id" and path == "/org/freedesktop/login1/session/auto":
            bus.send(new_method_return(call, "v", (("s", "1"),)))
        elif member == "Get" and call.body[1] in ("LidClosed", "LidIsClosed"):
            if call.body[1] == "LidIsClosed" or self.lid_is_known:
                bus.send(new_method_return(call, "v", (("b", self.lid_is_closed),)))
        else:
            bus.send(new_error(call, "org.freedesktop.DBus.Error.UnknownMethod"))

    def _inhibit(self, bus: DBusConnection, call: Message) -> None:
        what, who, _, mode = call.body
        assert (what, who, mode) == ("sleep", "Kuager", "delay")
        self._forget_inhibitor()
        self._inhibited, theirs = os.pipe()
        bus.send(new_method_return(call, "h", (theirs,)))
        os.close(theirs)
        self.asked_to_wait.set()

    def _forget_inhibitor(self) -> None:
        if self._inhibited is not None:
            os.close(self._inhibited)
            self._inhibited = None


@contextmanager
def machine() -> Iterator[tuple[Machine, dict[str, str]]]:
    """A machine, and where its buses are."""
    with private_bus() as address:
        made = Machine(address)
        try:
            yield made, {"system": address, "session": address}
        finally:
            made.close()
