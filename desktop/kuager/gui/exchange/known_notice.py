"""After people came in: how many of them may be known already, and the way to compare them."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot

from kuager.flows import duplicates
from kuager.gui.desk import Desk
from kuager.gui.telling import tell
from kuager.gui.widgets.notice import NoticePlace
from kuager.model.ids import RecordId


class KnownNotice(NoticePlace):
    """`wanted` carries the files that came and may be of somebody who is known."""

    wanted = Signal(object)

    def __init__(self, desk: Desk, *, name: str) -> None:
        super().__init__(name=name)
        self._desk = desk
        self._known: frozenset[RecordId] = frozenset()
        self.acted.connect(self._show)

    def look(self, since: int) -> None:
        """Say it when it is found out; `since` is the mark from before they came."""
        session = self._desk.session
        self._desk.match(
            lambda matcher, task: duplicates.brought_in(session, matcher, since, task),
            self._say,
            self._failed,
        )

    @Slot(object)
    def _say(self, files: list[RecordId]) -> None:
        self._known = frozenset(files)
        if files:
            happened = self.tr("%n of those who came may be known already.", "", len(files))
            detail = self.tr("Nothing was put together. Compare them when you have time.")
            self.say("neutral", happened, detail, self.tr("Show them"), icon="users")

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        tell(self, error)  # what was brought in is safe, and stays told beside

    @Slot()
    def _show(self) -> None:
        self.wanted.emit(self._known)
