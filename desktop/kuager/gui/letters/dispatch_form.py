"""What happened to a letter outside: sent, receipt slip, due date, answer, next step. Nothing refuses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from kuager.gui.breakpoints import Room, room_of
from kuager.gui.desk import Desk
from kuager.gui.interview import said
from kuager.gui.widgets.entries import ChoiceBox, Entry
from kuager.gui.widgets.fields import Field, ToldField
from kuager.model.dates import When, understand
from kuager.model.letter import Dispatch

_WORDS: Final = {
    "sent": QT_TRANSLATE_NOOP("DispatchForm", "Sent"),
    "way": QT_TRANSLATE_NOOP("DispatchForm", "How it went"),
    "slip_number": QT_TRANSLATE_NOOP("DispatchForm", "Number of the slip (талон)"),
    "slip_date": QT_TRANSLATE_NOOP("DispatchForm", "Date of the slip"),
    "received_by": QT_TRANSLATE_NOOP("DispatchForm", "Received by"),
    "due": QT_TRANSLATE_NOOP("DispatchForm", "Answer due"),
    "reply": QT_TRANSLATE_NOOP("DispatchForm", "Answer"),
    "reply_date": QT_TRANSLATE_NOOP("DispatchForm", "Date of the answer"),
    "next_step": QT_TRANSLATE_NOOP("DispatchForm", "Next step"),
}
_DATES: Final = ("sent", "slip_date", "due", "reply_date")


class DispatchForm(QWidget):
    """`edited` follows every change."""

    edited = Signal()

    def __init__(self, desk: Desk, dispatch: Dispatch, *, name: str = "dispatch") -> None:
        super().__init__()
        self.setObjectName(name)
        self._read: dict[str, Callable[[], object]] = {}
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._fields = [self._field(desk, dispatch, field, f"{name}_{field}") for field in _WORDS]
        self._columns = 0
        self.setLayout(self._grid)
        self._arrange()

    def _field(self, desk: Desk, dispatch: Dispatch, field: str, name: str) -> QWidget:
        label = self.tr(str(_WORDS[field]))
        if field in _DATES:
            when: When = getattr(dispatch, field)
            told = ToldField(label, said.date, words=when.told, name=name)
            told.edited.connect(self._tell)
            self._read[field] = told.text
            return told
        if field == "reply":
            choices = desk.choices("authority_response", self.tr("No answer yet"))
            box = ChoiceBox(choices, dispatch.reply, name=name)
            box.chosen.connect(self._tell)
            self._read[field] = box.code
            return Field(label, box, understands=True)
        entry = Entry(getattr(dispatch, field), name=name)
        entry.textEdited.connect(self._tell)
        self._read[field] = entry.text
        return Field(label, entry, understands=True)

    def dispatch(self) -> Dispatch:
        """What is written now."""
        values: dict[str, object] = {}
        for field, read in self._read.items():
            words = str(read())
            values[field] = When(words, understand(words).edtf) if field in _DATES else words.strip()
        return Dispatch(**values)  # type: ignore[arg-type]  # each field by its own name

    def _tell(self, _: str) -> None:
        self.edited.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = 2 if room_of(self) >= Room.NARROW else 1
        if columns == self._columns:
            return
        self._columns = columns
        for at, field in enumerate(self._fields):
            self._grid.addWidget(field, at // columns, at % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)
