"""Notes, kept as written: always at hand, in every step."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from kuager.gui.desk import Desk
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.entries import TextArea
from kuager.gui.widgets.keys import add_key
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.text import Elided, Text


class NotesPane(QWidget):
    """The interviewer's own notes (`Narrative.notes`). Ctrl+T puts the time into them."""

    edited = Signal()
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("notes_pane")
        self._desk = desk
        self._silent = False
        self.pad = TextArea(name="notes")
        self.pad.setAccessibleName(self.tr("Notes"))
        time = Button(self.tr("Time"), Kind.QUIET, icon="clock", name="notes_time")
        time.clicked.connect(self._write_time)
        add_key(self, self.tr("Time into the notes"), "Ctrl+T", self._write_time)
        caption = Text(self.tr("Notes"), "caption")
        kept = Elided(self.tr("kept as written"), "small")
        self.setLayout(
            column(
                row(caption, None, kept),
                (self.pad, 1),
                row(None, time),
                gap=6,
                margins=(14, 12, 14, 8),
            )
        )
        self.setFocusProxy(self.pad)
        self.pad.textChanged.connect(self._was_changed)
        self.pad.left.connect(self.left)

    def text(self) -> str:
        """What is written."""
        return self.pad.toPlainText()

    def set_text(self, text: str) -> None:
        """Show other notes without telling anyone."""
        if text != self.text():
            self._silent = True
            self.pad.setPlainText(text)
            self._silent = False

    @Slot()
    def _was_changed(self) -> None:
        if not self._silent:
            self.edited.emit()

    @Slot()
    def _write_time(self) -> None:
        now: datetime = self._desk.now()
        cursor = self.pad.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        before = "\n\n" if self.text().strip() else ""
        cursor.insertText(f"{before}{now:%H:%M}  ")
        self.pad.setTextCursor(cursor)
        self.pad.setFocus(Qt.FocusReason.OtherFocusReason)
