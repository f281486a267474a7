"""The family wants to stop: the time is noted, everything is kept, and it can be gone on with at once."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.gui.desk import Desk
from kuager.gui.interview.keeper import Keeper
from kuager.gui.interview.sitting_header import SittingHeader
from kuager.gui.widgets.notice import NoticePlace
from kuager.model.interview import Interview


class SittingEnd(QObject):
    """`changed` carries the document with another end of the sitting; `place` says that it ended."""

    changed = Signal(object)

    def __init__(self, desk: Desk, keeper: Keeper, header: SittingHeader, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._keeper, self._header = desk, keeper, header
        self._before = ""
        self.place = NoticePlace(name="interview_ended")
        header.stopped.connect(self._note)
        self.place.acted.connect(self._go_on)

    @Slot()
    def _note(self) -> None:
        self._before = self._keeper.interview.session.ended
        ended = f"{self._desk.now():%H:%M}"
        self.place.say(
            "neutral",
            self.tr("The sitting ended at {time}.").format(time=ended),
            self.tr("Everything is kept. It can be saved as it is, or gone on with now or on any day."),
            self.tr("Go on with it"),
            icon="stop",
        )
        self.changed.emit(self._with_end(ended))

    @Slot()
    def _go_on(self) -> None:
        self.place.clear()
        self._header.go_on()
        self.changed.emit(self._with_end(self._before))

    def _with_end(self, time: str) -> Interview:
        document = self._keeper.interview
        return replace(document, session=replace(document.session, ended=time))
