"""The steps of an interview in free order: name, small marks of what is there, words for what is left.

Three shapes, by room: bars under each name (wide and medium), numbers beside the names (narrow, or too low
for the bars), one list box at the top (tiny). `StepsPage` chooses; the widths are those of tokens.json.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from kuager.gui import theme
from kuager.gui.breakpoints import Room, room_of
from kuager.gui.widgets.entries import ChoiceBox
from kuager.gui.widgets.keys import add_key
from kuager.gui.widgets.layout import column, held, row, scroller
from kuager.gui.widgets.navigation import Place, PlaceButton
from kuager.gui.widgets.segments import Segments
from kuager.gui.widgets.text import Elided

Step = Place

_GAP = 2
_EDGE = 10


@dataclass(frozen=True)
class Progress:
    """How far a step is: marks filled, marks in all, and a few words for what is left."""

    done: int = 0
    total: int = 0
    words: str = ""


class _StepRow(QWidget):
    """One step: the button, and the marks under it."""

    def __init__(self, step: Step) -> None:
        super().__init__()
        self.button = PlaceButton(step, prefix="step")
        self.progress = Progress()
        self._marks = Segments(0, 0, name=f"step_{step.id}_marks")
        self._words = Elided("", "small")
        start = theme.px(20) + 22  # where the names start
        marks = row((self._marks, 1), self._words, margins=(start, 0, 8, 4))
        self._under = held(marks)
        self.setLayout(column(self.button, self._under, gap=0))
        self.show_progress(self.progress, marked=True)

    def height_with(self, *, marks: bool) -> int:
        """How high it is with its marks shown, or without."""
        under = self._under.sizeHint().height() if marks and self.progress.total else 0
        return self.button.sizeHint().height() + under

    def show_progress(self, progress: Progress, *, marked: bool) -> None:
        """Marks where there is room for them, else the number of what is left."""
        self.progress = progress
        whole = progress.done >= progress.total
        left = progress.total - progress.done
        self._marks.set_progress(progress.done, progress.total, "good" if whole else "accent")
        self._words.setText(progress.words)
        self._under.setVisible(marked and progress.total > 0)
        self.button.set_count(str(left) if not marked and left else "")
        self.button.setAccessibleDescription(
            ", ".join(filter(None, (self._marks.accessibleName(), progress.words))) if progress.total else ""
        )


class Steps(QFrame):
    """All steps. `chosen` carries an id; Ctrl+PgDn and Ctrl+PgUp go on and back."""

    chosen = Signal(str)

    def __init__(self, steps: Sequence[Step], foot: QWidget | None = None, *, name: str = "steps") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("ground", "window")
        self._rows = {step.id: _StepRow(step) for step in steps}
        self._ids = list(self._rows)
        self._foot = foot
        self._marked = True
        self._box = ChoiceBox([(step.id, step.title) for step in steps], name=f"{name}_box")
        self._box.setAccessibleName(self.tr("Step"))
        self._box.chosen.connect(self.choose)
        side = column(gap=_GAP, margins=(8, _EDGE, 8, _EDGE))
        for line in self._rows.values():
            line.button.clicked.connect(self._was_chosen)
            side.addWidget(line)
        side.addStretch(1)
        if foot is not None:
            side.addWidget(foot)
        self._list = scroller(side)  # they must not keep the window from getting lower
        self.setLayout(column(held(row((self._box, 1), margins=(16, 6, 16, 6))), (self._list, 1), gap=0))
        add_key(self, self.tr("Next step"), "Ctrl+PgDown", self._next)
        add_key(self, self.tr("Step before"), "Ctrl+PgUp", self._before)
        self.show_step(self._ids[0])
        self.set_room(Room.WIDE)

    def current(self) -> str:
        """The step that is open."""
        return self._current

    def show_step(self, step: str) -> None:
        """Mark a step as open, without telling anyone."""
        self._current = step
        for key, line in self._rows.items():
            line.button.setChecked(key == step)
        self._list.ensureWidgetVisible(self._rows[step], 0, 0)
        self._box.choose(step)

    @Slot(str)
    def choose(self, step: str) -> None:
        """Open a step."""
        self.show_step(step)
        self.chosen.emit(step)

    def neighbour(self, by: int) -> str:
        """The id of the step so many after the open one; empty beyond the ends."""
        at = self._ids.index(self._current) + by
        return self._ids[at] if 0 <= at < len(self._ids) else ""

    def set_progress(self, step: str, progress: Progress) -> None:
        """Show how far a step is."""
        self._rows[step].show_progress(progress, marked=self._marked)

    def shape(self, room: Room, height: int) -> tuple[Room, bool, bool]:
        """What fits into so much room: it, whether with marks under the names, and whether with the foot.

        Before the foot goes the marks become numbers: they say less than it does.
        """
        if room is Room.TINY:
            return room, False, False
        foot = 0 if self._foot is None else self._foot.sizeHint().height() + _GAP
        marked = room >= Room.MEDIUM
        fitting = (
            (marks, with_foot)
            for marks, with_foot in ((True, True), (False, True), (True, False))
            if (marked or not marks) and self._height(marks=marks) + foot * with_foot <= height
        )
        return (room, *next(fitting, (False, False)))

    def _height(self, *, marks: bool) -> int:
        return sum(line.height_with(marks=marks) + _GAP for line in self._rows.values()) + 2 * _EDGE

    def set_room(self, room: Room, *, marks: bool = True, foot: bool = True) -> None:
        """Take a shape."""
        self._marked = marks and room >= Room.MEDIUM
        if self._foot is not None:
            self._foot.setVisible(foot)
        tiny = room is Room.TINY
        box = self._box.parentWidget()
        if box is not None:
            box.setVisible(tiny)
        self._list.setVisible(not tiny)
        if tiny:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16777215)
        else:
            self.setFixedWidth(theme.size("steps" if room >= Room.MEDIUM else "nav"))
        for line in self._rows.values():
            line.show_progress(line.progress, marked=self._marked)

    @Slot()
    def _was_chosen(self) -> None:
        button = self.sender()
        if isinstance(button, PlaceButton):
            self.choose(button.place.id)

    @Slot()
    def _next(self) -> None:
        if after := self.neighbour(1):
            self.choose(after)

    @Slot()
    def _before(self) -> None:
        if before := self.neighbour(-1):
            self.choose(before)


class StepsPage(QWidget):
    """Steps beside what the open one shows, or above it where the window is tiny."""

    def __init__(self, steps: Steps, body: QWidget) -> None:
        super().__init__()
        self._steps = steps
        self._shape: tuple[Room, bool, bool] | None = None
        self._box = row(steps, (body, 1), gap=0)
        self.setLayout(self._box)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        shape = self._steps.shape(room_of(self), self.height())
        if shape == self._shape:
            return
        self._shape = shape
        room, marks, foot = shape
        way = QBoxLayout.Direction
        self._box.setDirection(way.TopToBottom if room is Room.TINY else way.LeftToRight)
        self._steps.set_room(room, marks=marks, foot=foot)
