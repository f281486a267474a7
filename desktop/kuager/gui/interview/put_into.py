"""Words of the notes are put into a field: the fields of the open step, found by typing a part of their name.

The notes keep the words. What was put can be taken back as long as nobody wrote in that field since.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kuager.gui.i18n import isolate
from kuager.gui.interview.parts import Part
from kuager.gui.widgets.entries import Entry
from kuager.gui.widgets.layout import column
from kuager.gui.widgets.list_model import Cell, Column, ListModel
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.offers import Offers
from kuager.gui.widgets.text import Wrapped

_MOST: Final = 6
_LONGEST: Final = 60


class _Put(NamedTuple):
    """What was put where: to take it back."""

    part: Part
    before: Any
    after: Any
    words: str


class PutInto(QWidget):
    """`put` carries the words that a field got, `taken_back` those that it has no longer.

    Both come before the field tells of its change, so that it finds the notes as they are then.
    """

    put = Signal(str)
    taken_back = Signal(str)
    closed = Signal()

    def __init__(self, takers: Callable[[], Sequence[Part]]) -> None:
        """`takers` gives the fields that there are now."""
        super().__init__()
        self.setObjectName("notes_put_into")
        self._takers = takers
        self._parts: list[Part] = []
        self._words = ""
        self._last: _Put | None = None
        self._what = Wrapped("", "small")
        self._entry = Entry(hint=self.tr("Put into which field?"), name="notes_field")
        self._entry.setAccessibleName(self.tr("Put into which field?"))
        columns = [Column("", self._cell)]
        model: ListModel[int] = ListModel(columns, key=lambda number: number)
        self._offers = Offers(self._entry, model, self.tr("Fields of this step"), name="notes_field_offers")
        self._offers.picked.connect(self._was_picked)
        self._entry.textEdited.connect(self._filter)
        self._entry.installEventFilter(self)
        self._asking = column(self._what, self._entry, gap=4)
        self._says = NoticePlace(name="notes_says")
        self._says.acted.connect(self._take_back)
        self.setLayout(column(self._asking, self._says, gap=6))
        self._show_asking(asking=False)

    def ask(self, words: str) -> None:
        """Ask into which field of the open step these words go."""
        self._says.clear()
        self._words, self._parts = words, list(self._takers())
        if not self._parts:
            self._says.say("neutral", self.tr("No field of this step takes words. Open another step first."))
            return
        shown = " ".join(words.split())
        self._what.setText(isolate(shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST - 1]}…"))
        self._entry.clear()
        self._show_asking(asking=True)
        self._entry.setFocus(Qt.FocusReason.OtherFocusReason)
        self._filter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self._entry
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            self._show_asking(asking=False)
            self.closed.emit()
            return True
        return False

    def _show_asking(self, *, asking: bool) -> None:
        self._what.setVisible(asking)
        self._entry.setVisible(asking)
        self._offers.hide()

    def _cell(self, number: int) -> Cell:
        part = self._parts[number]
        return Cell(part.label, below=_first_line(part.value()))

    @Slot()
    def _filter(self) -> None:
        asked = self._entry.text().casefold().split()
        found = [
            number
            for number, part in enumerate(self._parts)
            if all(word in part.label.casefold() for word in asked)
        ]
        self._offers.show_rows(found[:_MOST])

    @Slot(object)
    def _was_picked(self, number: int) -> None:
        part, words = self._parts[number], self._words
        if part not in self._takers():  # another step was opened meanwhile
            self.ask(words)
            return
        before = part.value()
        after = part.with_words(before, words)
        self._show_asking(asking=False)
        self.put.emit(words)
        part.put(after)
        # What the field gives back, which may differ by what it never keeps, such as blanks.
        self._last = _Put(part, before, part.value(), words)
        said = self.tr("Put into “{field}”. The notes keep it.").format(field=isolate(part.label))
        self._says.say("good", said, "", self.tr("Take it back"))
        self.closed.emit()

    @Slot()
    def _take_back(self) -> None:
        last, self._last = self._last, None
        self._says.clear()
        if last is None:
            return
        if not last.part.isVisible() or last.part.value() != last.after:
            self._says.say("neutral", self.tr("That field says something else by now; it stays as it is."))
            return
        self.taken_back.emit(last.words)
        last.part.put(last.before)


def _first_line(value: Any) -> str:
    """What stands in a field, in short: of a thing with parts its words."""
    if isinstance(value, tuple):
        return " · ".join(line for line in map(_first_line, value) if line)
    for name in ("told", "text", "name"):
        if hasattr(value, name):
            return str(getattr(value, name))
    return str(value).split("\n", maxsplit=1)[0]
