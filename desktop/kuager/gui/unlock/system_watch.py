"""Hears from the system that the machine is being left: sleep, a locked screen, a closed lid.

On Linux, see `dbus_watch.py`. Nothing is heard from Windows and macOS yet: there a vault locks by the hotkey
and the idle clock alone. Starting never waits: whoever has to be asked is asked on another thread.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from functools import partial
from threading import Thread

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kuager.gui.unlock.reasons import Reason

if sys.platform == "linux":
    from kuager.gui.unlock.dbus_watch import BusListener, SessionBusListener, SystemBusListener, addresses


class SystemWatch(QObject):
    """`lock_wanted` carries a `Reason`; `ready` says of a bus ("system", "session") that it is listened to.

    Nothing is heard before `start` and after `stop`. Until `let_sleep` or `stop` the machine waits with its
    sleep, for as long as it is willing to.
    """

    lock_wanted = Signal(object)
    ready = Signal(str)
    # Queued from a listener's thread to this object, which lives in the window's.
    _lock_heard = Signal(int, object)
    _ready_heard = Signal(int, str)

    def __init__(self, buses: Mapping[str, str] | None = None) -> None:
        """`buses` gives other addresses than the usual ones."""
        super().__init__()
        self._buses = buses
        self._times = 0
        queued = Qt.ConnectionType.QueuedConnection
        self._lock_heard.connect(self._pass_lock, queued)
        self._ready_heard.connect(self._pass_ready, queued)
        if sys.platform == "linux":
            self._listeners: list[BusListener] = []

    def start(self) -> None:
        """Listen, as soon as there is something to listen to."""
        self.stop()
        if sys.platform == "linux":
            kinds = {"system": SystemBusListener, "session": SessionBusListener}
            for bus, address in (addresses() if self._buses is None else self._buses).items():
                lock = partial(self._lock_heard.emit, self._times)
                ready = partial(self._ready_heard.emit, self._times, bus)
                self._listeners.append(kinds[bus](address, lock, ready))
            for listener in self._listeners:
                # A bus that hangs must not keep the program from ending.
                Thread(target=listener, name="bus", daemon=True).start()

    def stop(self) -> None:
        """Listen no more, and let the machine sleep."""
        self._times += 1  # what is still on its way is not heard
        if sys.platform == "linux":
            for listener in self._listeners:
                listener.close()
            self._listeners.clear()

    def let_sleep(self) -> None:
        """What had to be done before the machine sleeps is done, or cannot be."""
        if sys.platform == "linux":
            for listener in self._listeners:
                if isinstance(listener, SystemBusListener):
                    listener.let_sleep()

    @Slot(int, object)
    def _pass_lock(self, at: int, reason: Reason) -> None:
        if at == self._times:
            self.lock_wanted.emit(reason)

    @Slot(int, str)
    def _pass_ready(self, at: int, bus: str) -> None:
        if at == self._times:
            self.ready.emit(bus)
