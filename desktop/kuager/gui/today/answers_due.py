"""Letters whose answer is overdue or due soon, the oldest first; nothing at all while there is none."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kuager.flows import register
from kuager.flows.register import Entry
from kuager.gui.desk import Desk
from kuager.gui.icons import Glyph
from kuager.gui.letters.register_words import nearness_words
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.layout import column, line, row, top
from kuager.gui.widgets.text import Text, Wrapped

_MOST: Final = 5


class _Due(QWidget):
    """One letter, and the way into it."""

    opened = Signal(object)

    def __init__(self, desk: Desk, entry: Entry) -> None:
        super().__init__()
        self.entry = entry
        letter, late = entry.row, entry.standing.state == "overdue"
        mark = Glyph("warning" if late else "clock", "attention", beside="body")
        to = desk.label("letter_addressee", letter.addressee)
        title = letter.persons or self.tr("Name not known")
        way = Button(self.tr("Open the letter"), Kind.LINK, name="today_due_open")
        way.setAccessibleDescription(f"{title}, {to}")
        way.clicked.connect(self._open)
        near = Wrapped(nearness_words(entry.standing), "small", "attention" if late else "")
        box = row(
            mark, (column(Wrapped(title), Wrapped(to, "small"), near, row(way, None), gap=1), 1), gap=10
        )
        top(box, mark)
        self.setLayout(box)
        self.setFocusProxy(way)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self.entry.row.id)


class AnswersDue(QWidget):
    """`letter_wanted` carries a letter, `all_wanted` asks for the register; `counted`: how many press."""

    letter_wanted = Signal(object)
    all_wanted = Signal()
    counted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("today_due")
        self._desk = desk
        self._showing: list[Entry] | None = None
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(10)
        self._more = Button("", Kind.LINK, name="today_due_more")
        self._more.clicked.connect(self.all_wanted)
        self.setLayout(
            column(
                Text(self.tr("Answers due"), "caption"), self._lines, row(self._more, None), 4, line(), gap=8
            )
        )
        self.hide()
        desk.recorded.connect(self.read)
        desk.outlived.connect(self.read)
        self.read()

    @Slot()
    def read(self) -> None:
        """Look which letters press now."""
        session = self._desk.session
        self._desk.read(lambda _: register.pressing(session), self._show, self._not_read)

    @Slot(object)
    def _show(self, found: list[Entry]) -> None:
        if found == self._showing:
            return  # whoever has the keyboard here keeps it
        self._showing = found
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for entry in found[:_MOST]:
            due = _Due(self._desk, entry)
            due.opened.connect(self.letter_wanted)
            self._lines.addWidget(due)
        self._more.setVisible(len(found) > _MOST)
        self._more.set_words(self.tr("%n more", "", max(len(found) - _MOST, 0)))
        self.setVisible(bool(found))
        self.counted.emit(len(found))

    @Slot(object)
    def _not_read(self, _: Exception) -> None:
        """The register says what is wrong with it; a bug shows itself at the desk."""
