"""A row that becomes a column where it has no room: words are never cut to keep things side by side."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from kuager.gui.widgets.layout import row


class Turning(QWidget):
    """`things` from the start; with a `lead` the first of them takes the room that is left."""

    def __init__(self, *things: QWidget, gap: int = 8, lead: int = 0) -> None:
        """`lead`: the least width of a first thing that stretches, with which it counts; 0 if none does."""
        super().__init__()
        self._things, self._gap, self._lead = things, gap, lead
        self._box = row(*things, gap=gap)
        if lead:
            self._box.setStretchFactor(things[0], 1)
        else:
            self._box.addStretch(1)
        self.setLayout(self._box)

    def minimumSizeHint(self) -> QSize:
        # One under the other is always enough; else the row would keep the page from ever getting narrower.
        shown = [thing for thing in self._things if not thing.isHidden()]
        first = self._things[0]
        least = (
            first.minimumSizeHint().width() if self._lead and thing is first else thing.sizeHint().width()
            for thing in shown
        )
        return QSize(max(least, default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.turn()

    def turn(self) -> None:
        """Take the shape that fits; call it when a thing was shown, hidden or given other words."""
        way = QBoxLayout.Direction
        wide = self._wanted() <= self.width()
        wanted = way.LeftToRight if wide else way.TopToBottom
        if self._box.direction() is not wanted:
            self._box.setDirection(wanted)
        self.updateGeometry()

    def _wanted(self) -> int:
        shown = [thing for thing in self._things if not thing.isHidden()]
        widths = [
            self._lead if self._lead and thing is self._things[0] else thing.sizeHint().width()
            for thing in shown
        ]
        return sum(widths) + self._gap * max(0, len(shown) - 1)
