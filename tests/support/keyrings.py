"""A real GNOME Keyring on a session bus of its own."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import secretstorage
from jeepney import DBusAddress, MatchRule, message_bus, new_method_call
from jeepney.io.blocking import Proxy, open_dbus_connection
from secretstorage.util import format_secret, open_session

PROGRAMS = ("dbus-run-session", "gnome-keyring-daemon")
needed = pytest.mark.skipif(
    not all(shutil.which(name) for name in PROGRAMS), reason="needs a session bus and GNOME Keyring"
)

_SESSION = """
printf 'invented\\n' | gnome-keyring-daemon --unlock --components=secrets --foreground >/dev/null &
echo "$DBUS_SESSION_BUS_ADDRESS"
cat >/dev/null
kill $!
wait
"""
_PATH = "/org/freedesktop/secrets"
_NAME = "org.freedesktop.secrets"


class LoginKeyring:
    """The keyring of the user who is logged in; unlocked at first."""

    def __init__(self, home: Path, session: subprocess.Popen[str]) -> None:
        self.home = home
        self._session = session

    def lock(self) -> None:
        """Lock it; nobody is there to give its password."""
        with contextlib.closing(secretstorage.dbus_init()) as bus:
            secretstorage.get_default_collection(bus).lock()

    def entries(self) -> list[tuple[str, dict[str, str]]]:
        """Label and attributes of every entry, as any program of the user sees them."""
        with contextlib.closing(secretstorage.dbus_init()) as bus:
            items = secretstorage.get_default_collection(bus).get_all_items()
            return [(item.get_label(), item.get_attributes()) for item in items]

    def take_one_without_password(self) -> None:
        """From now on the default collection has no password; GNOME Keyring writes such a one as text."""
        with contextlib.closing(secretstorage.dbus_init()) as bus:
            empty = format_secret(open_session(bus), b"", "text/plain")
            own = DBusAddress(_PATH, _NAME, "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface")
            label = {"org.freedesktop.Secret.Collection.Label": ("s", "open")}
            create = new_method_call(own, "CreateWithMasterPassword", "a{sv}(oayays)", (label, empty))
            (path,) = bus.send_and_get_reply(create).body
            service = DBusAddress(_PATH, _NAME, "org.freedesktop.Secret.Service")
            bus.send_and_get_reply(new_method_call(service, "SetAlias", "so", ("default", path)))

    def end(self) -> None:
        """Log out: the bus goes, and the keyring with it."""
        self._session.communicate(timeout=30)


def _await_service(address: str) -> None:
    """Return once the keyring answers: who asks before makes the bus start a second one, which stays."""
    rule = MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
    rule.add_arg_condition(0, _NAME)
    with open_dbus_connection(address) as bus:
        Proxy(message_bus, bus).AddMatch(rule)
        with bus.filter(rule) as changes:
            if not Proxy(message_bus, bus).NameHasOwner(_NAME)[0]:
                bus.recv_until_filtered(changes, timeout=30)


@contextlib.contextmanager
def login_keyring() -> Iterator[LoginKeyring]:
    """Log in to a desktop session of its own; this process is part of it until the end of the block."""
    home = Path(tempfile.mkdtemp(prefix="session-"))
    own = {"HOME": str(home), "XDG_DATA_HOME": str(home / "data"), "XDG_RUNTIME_DIR": str(home)}
    session = subprocess.Popen(
        ["dbus-run-session", "--", "sh", "-c", _SESSION],
        env={**os.environ, **own},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    keyring = LoginKeyring(home, session)
    with pytest.MonkeyPatch.context() as patch:
        try:
            assert session.stdout is not None
            own["DBUS_SESSION_BUS_ADDRESS"] = session.stdout.readline().strip()
            for name, value in own.items():
                patch.setenv(name, value)
            _await_service(own["DBUS_SESSION_BUS_ADDRESS"])
            yield keyring
        finally:
            keyring.end()
            shutil.rmtree(home)
