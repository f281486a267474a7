"""Progress and cancel of long work, without knowing any screen.

Work that may take longer than half a second takes a `Task`, calls `step` at least every 100 ms or so, and
lets `Cancelled` pass through: the caller rolls back, so that a cancelled act leaves nothing half done.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Event


class Cancelled(Exception):  # noqa: N818 - not an error: the user asked for it
    """The user cancelled; nothing has been changed."""


class Task:
    """A running piece of work: reports `(done, total, what)` and may be cancelled from any thread."""

    def __init__(self, listener: Callable[[int, int | None, str], None] | None = None) -> None:
        self._listener = listener
        self._cancelled = Event()

    @classmethod
    def silent(cls) -> Task:
        """A task that nobody watches."""
        return cls()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._cancelled.set()

    def part(self, before: int, total: int, what: str) -> Task:
        """A task for a part of the work: counts from `before` on; cancelling is cancelling all."""
        return Task(lambda done, _total, _what: self.step(before + done, total, what))

    def step(self, done: int, total: int | None = None, what: str = "") -> None:
        """Report progress in units the work itself chose; raises `Cancelled` if asked to stop."""
        if self._cancelled.is_set():
            raise Cancelled
        if self._listener is not None:
            self._listener(done, total, what)
