"""Notes, kept as written: always at hand, in every step, and put into fields when there is time for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

import msgspec
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.interview.parts import Part
from kuager.gui.interview.put_into import PutInto
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.entries import TextArea
from kuager.gui.widgets.keys import add_key
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.text import Elided, Text
from kuager.model.interview import Interview


class NotesPane(QWidget):
    """The interviewer's own notes (`Narrative.notes`). Ctrl+T puts the time into them.

    Words that are chosen in them go into a field with Ctrl+I (`Narrative.notes_used`), and are underlined.
    """

    edited = Signal()
    left = Signal()

    def __init__(self, desk: Desk, takers: Callable[[], Sequence[Part]]) -> None:
        """`takers` gives the fields of the step that is open."""
        super().__init__()
        self.setObjectName("notes_pane")
        self._desk = desk
        self._silent = False
        self._used: tuple[str, ...] = ()
        self.pad = TextArea(name="notes")
        self.pad.setAccessibleName(self.tr("Notes"))
        self._put = PutInto(takers)
        self._put.put.connect(self._was_put)
        self._put.taken_back.connect(self._was_taken_back)
        self._put.closed.connect(self._go_back)
        time = Button(self.tr("Time"), Kind.QUIET, icon="clock", name="notes_time")
        time.clicked.connect(self._write_time)
        add_key(self, self.tr("Time into the notes"), "Ctrl+T", self._write_time)
        self._into = Button(self.tr("Put into …"), Kind.QUIET, icon="arrows-left-right", name="notes_into")
        self._into.setAccessibleDescription(self.tr("The chosen words, into a field of this step"))
        self._into.clicked.connect(self._ask)
        add_key(self, self.tr("Chosen words of the notes into a field"), "Ctrl+I", self._ask)
        caption = Text(self.tr("Notes"), "caption")
        kept = Elided(self.tr("kept as written"), "small")
        self.setLayout(
            column(
                row(caption, None, kept),
                (self.pad, 1),
                self._put,
                row(self._into, None),
                row(None, time),
                gap=6,
                margins=(14, 12, 14, 8),
            )
        )
        self.setFocusProxy(self.pad)
        self.pad.textChanged.connect(self._was_changed)
        self.pad.selectionChanged.connect(self._was_chosen)
        self.pad.left.connect(self.left)
        self._was_chosen()

    def text(self) -> str:
        """What is written."""
        return self.pad.toPlainText()

    def collect(self, interview: Interview) -> Interview:
        """The document with the notes as they stand."""
        narrative = msgspec.structs.replace(interview.narrative, notes=self.text(), notes_used=self._used)
        return msgspec.structs.replace(interview, narrative=narrative)

    def load(self, interview: Interview) -> None:
        """Show the notes of a document without telling anyone."""
        narrative = interview.narrative
        if narrative.notes != self.text():
            self._silent = True
            self.pad.setPlainText(narrative.notes)
            self._silent = False
        self._used = narrative.notes_used
        self._mark_used()

    @Slot()
    def _was_changed(self) -> None:
        if not self._silent:
            self._mark_used()
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

    # Into fields ------------------------------------------------------------------------------------

    def _chosen(self) -> str:
        return self.pad.textCursor().selectedText().replace("\u2029", "\n").strip()

    @Slot()
    def _was_chosen(self) -> None:
        self._into.setEnabled(bool(self._chosen()))

    @Slot()
    def _ask(self) -> None:
        if words := self._chosen():
            self._put.ask(words)

    @Slot(str)
    def _was_put(self, words: str) -> None:
        if words not in self._used:
            self._used = (*self._used, words)
        cursor = self.pad.textCursor()
        cursor.setPosition(cursor.selectionEnd())  # else nobody would see the mark
        self.pad.setTextCursor(cursor)
        self._mark_used()

    @Slot(str)
    def _was_taken_back(self, words: str) -> None:
        self._used = tuple(each for each in self._used if each != words)
        self._mark_used()

    @Slot()
    def _go_back(self) -> None:
        self.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mark_used(self) -> None:
        """Underline what stands in fields by now; what was put and is no longer here marks nothing."""
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        form.setForeground(theme.colour("inkSoft"))
        text, marks = self.text(), []
        for words in self._used:
            at = text.find(words)
            if at < 0:
                continue
            mark = QTextEdit.ExtraSelection()
            cursor = self.pad.textCursor()
            cursor.setPosition(_qt_length(text[:at]))
            cursor.setPosition(_qt_length(text[: at + len(words)]), QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, form
            marks.append(mark)
        self.pad.setExtraSelections(marks)


def _qt_length(text: str) -> int:
    """How long a text is to Qt, which counts in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
