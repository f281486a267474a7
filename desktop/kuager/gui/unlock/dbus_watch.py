"""What a Linux system says over D-Bus of the machine being left; one thread for each bus, without Qt.

From the system bus: systemd-logind (`PrepareForSleep`, the session's `Lock`, `LidClosed`; see
org.freedesktop.login1(5)) and UPower (`LidIsClosed`). From the session bus: the screen savers of the desktops
(`ActiveChanged`). Sleep is delayed by an inhibitor of mode "delay" for as long as its descriptor is open;
logind itself waits 5 s at most.

A bus or service that is not there, or does not answer, is not heard, and nothing is said about it. Senders
are not checked: the worst that a forged signal does is to lock. Times are in seconds.
"""

from __future__ import annotations

import contextlib
import os
import socket
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, Properties, new_method_call
from jeepney.auth import AuthenticationError, FDNegotiationError
from jeepney.bus_messages import message_bus
from jeepney.fds import FileDescriptor
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from kuager.gui.unlock.reasons import Reason

_MANAGER: Final = DBusAddress(
    "/org/freedesktop/login1", bus_name="org.freedesktop.login1", interface="org.freedesktop.login1.Manager"
)
_OWN_SESSION: Final = DBusAddress(
    "/org/freedesktop/login1/session/auto",
    bus_name="org.freedesktop.login1",
    interface="org.freedesktop.login1.Session",
)
_POWER: Final = DBusAddress(
    "/org/freedesktop/UPower", bus_name="org.freedesktop.UPower", interface="org.freedesktop.UPower"
)
_PROPERTIES: Final = "org.freedesktop.DBus.Properties"
_SAVERS: Final = (
    "org.freedesktop.ScreenSaver",  # KDE, Xfce
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
_ANSWER: Final = 2.0
_LID_ANSWER: Final = 0.3
"""A lock waits no longer than this for the reason that it will name."""

_NO_BUS: Final = (OSError, EOFError, RuntimeError, ValueError, AuthenticationError, FDNegotiationError)


def addresses(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Where the buses are, as the D-Bus specification has it; only those that may be there."""
    runtime = environment.get("XDG_RUNTIME_DIR", "")
    usual = {
        "system": environment.get("DBUS_SYSTEM_BUS_ADDRESS") or "unix:path=/run/dbus/system_bus_socket",
        "session": environment.get("DBUS_SESSION_BUS_ADDRESS") or f"unix:path={runtime}/bus",
    }
    return {bus: address for bus, address in usual.items() if _may_be_there(address)}


def _may_be_there(address: str) -> bool:
    kind, _, path = address.partition(",")[0].partition("=")
    return kind != "unix:path" or Path(path).exists()


class BusListener(ABC):
    """Call it on a thread: it listens until `close`. `lock` and `ready` are called on that thread."""

    def __init__(self, address: str, lock: Callable[[Reason], None], ready: Callable[[], None]) -> None:
        self._address, self._lock, self._ready = address, lock, ready
        self._bus: DBusConnection | None = None
        self._closed = False

    def __call__(self) -> None:
        """Connect and listen."""
        with contextlib.suppress(*_NO_BUS), open_dbus_connection(self._address, enable_fds=True) as bus:
            self._bus = bus
            signals: deque[Message] = deque()
            with bus.filter(MatchRule(type="signal"), queue=signals):
                self._begin(bus)
                if not self._closed:
                    self._ready()
                while not self._closed:
                    self._hear(bus, bus.recv_until_filtered(signals))

    def close(self) -> None:
        """Listen no more; from any thread."""
        self._closed = True
        if self._bus is not None:
            with contextlib.suppress(OSError):
                self._bus.sock.shutdown(socket.SHUT_RDWR)

    @abstractmethod
    def _begin(self, bus: DBusConnection) -> None:
        """Say what is to be heard."""

    @abstractmethod
    def _hear(self, bus: DBusConnection, signal: Message) -> None:
        """A signal came."""


class SystemBusListener(BusListener):
    """Sleep, the lock of our session, and the lid."""

    def __init__(self, address: str, lock: Callable[[Reason], None], ready: Callable[[], None]) -> None:
        super().__init__(address, lock, ready)
        self._delay: FileDescriptor | None = None
        self._session = ""
        self._lid_was_closed = True  # until it is known: only its closing is news

    def __call__(self) -> None:
        """Connect and listen; what delayed the sleep ends with it."""
        try:
            super().__call__()
        finally:
            self.let_sleep()

    def close(self) -> None:
        super().close()
        self.let_sleep()

    def let_sleep(self) -> None:
        """What had to be done before the machine sleeps is done, or cannot be; from any thread."""
        delay, self._delay = self._delay, None
        if delay is not None:
            delay.close()

    def _begin(self, bus: DBusConnection) -> None:
        _listen(bus, MatchRule(type="signal", interface=_MANAGER.interface, member="PrepareForSleep"))
        _listen(bus, MatchRule(type="signal", interface=_PROPERTIES, path=_POWER.object_path))
        number = _property(bus, _OWN_SESSION, "Id")
        if isinstance(number, str):
            path = _only(_answer(bus, new_method_call(_MANAGER, "GetSession", "s", (number,))))
            self._session = path if isinstance(path, str) else ""
        if self._session:
            _listen(bus, MatchRule(type="signal", path=self._session, member="Lock"))
        self._lid_was_closed = _property(bus, _POWER, "LidIsClosed") is True
        self._delay_sleep(bus)

    def _delay_sleep(self, bus: DBusConnection) -> None:
        words = ("sleep", "Kuager", "The vault is being locked", "delay")
        held = _only(_answer(bus, new_method_call(_MANAGER, "Inhibit", "ssss", words)))
        self.let_sleep()
        self._delay = held if isinstance(held, FileDescriptor) else None

    def _hear(self, bus: DBusConnection, signal: Message) -> None:
        fields = signal.header.fields
        member, path = fields.get(HeaderFields.member), fields.get(HeaderFields.path)
        if member == "PrepareForSleep" and _only(signal) is True:
            self._lock(_lid_or(bus, Reason.SLEEP))
        elif member == "PrepareForSleep":
            self._delay_sleep(bus)  # awake again
        elif member == "Lock" and path == self._session:
            self._lock(_lid_or(bus, Reason.SCREEN))
        elif path == _POWER.object_path:
            is_closed = _property(bus, _POWER, "LidIsClosed") is True
            if is_closed and not self._lid_was_closed:
                self._lock(Reason.LID)
            self._lid_was_closed = is_closed


class SessionBusListener(BusListener):
    """The screen savers."""

    def _begin(self, bus: DBusConnection) -> None:
        for saver in _SAVERS:
            _listen(bus, MatchRule(type="signal", interface=saver, member="ActiveChanged"))

    def _hear(self, bus: DBusConnection, signal: Message) -> None:
        if signal.header.fields.get(HeaderFields.member) == "ActiveChanged" and _only(signal) is True:
            self._lock(Reason.SCREEN)


def _listen(bus: DBusConnection, rule: MatchRule) -> None:
    _answer(bus, message_bus.AddMatch(rule))


def _answer(bus: DBusConnection, call: Message, timeout: float = _ANSWER) -> Message | None:
    """The answer to a call; None for an error, or when it does not come in time."""
    try:
        untrusted_answer: Message = bus.send_and_get_reply(call, timeout=timeout)
    except TimeoutError:
        return None
    returned = untrusted_answer.header.message_type is MessageType.method_return
    return untrusted_answer if returned else None


def _property(bus: DBusConnection, owner: DBusAddress, name: str, timeout: float = _ANSWER) -> object:
    variant = _only(_answer(bus, Properties(owner).get(name), timeout))
    return variant[1] if isinstance(variant, tuple) else None


def _only(message: Message | None) -> object:
    """The first argument; from another program, so of any type."""
    return message.body[0] if message is not None and message.body else None


def _lid_or(bus: DBusConnection, reason: Reason) -> Reason:
    """Whether it was the lid, for that is what a person remembers."""
    return Reason.LID if _property(bus, _MANAGER, "LidClosed", _LID_ANSWER) is True else reason
