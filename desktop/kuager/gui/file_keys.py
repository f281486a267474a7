"""Files that wait for a new key get it quietly while the vault is open, one after the other.

Each is copied on the thread of files and delays nothing; a lock cuts it off, and the next unlocking begins
with what still waits. One that is damaged, or finds no room, goes on waiting: the check of the vault tells.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from kuager.flows import file_keys
from kuager.flows.file_keys import Renewal
from kuager.gui.desk import Desk


class FileKeys(QObject):
    """Begins by itself; ends with the desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._due: list[Renewal] = []
        session = desk.session
        desk.read(lambda _: file_keys.due(session), self._found, self._go_on)

    @Slot(object)
    def _found(self, due: list[Renewal]) -> None:
        self._due = due
        self._next()

    def _next(self) -> None:
        if self._due:
            first = self._due[0]
            self._desk.file(first.run, self._was_written, self._go_on)

    @Slot(object)
    def _was_written(self, _: object) -> None:
        session, done = self._desk.session, self._due[0]
        self._desk.write(lambda _: file_keys.finish(session, done), self._go_on, self._go_on)

    @Slot(object)
    def _go_on(self, _: object) -> None:
        del self._due[:1]
        self._next()
