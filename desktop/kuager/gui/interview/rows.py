"""Parts that hold several things of one kind, a line for each: numbers, earlier accounts, recipients.

Removing is done at once and can be put back until the part shows something else.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kuager.gui import theme
from kuager.gui.interview.parts import Part
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.notice import NoticePlace


class Line(QWidget):
    """One thing. Its last control is `remove`, which whoever makes the line puts into its layout."""

    edited = Signal()
    left = Signal()
    removed = Signal(object)

    def __init__(self, what: str, name: str) -> None:
        """`what` says to a screen reader what is removed."""
        super().__init__()
        self.remove = Button(self.tr("Remove"), Kind.QUIET, name=f"{name}_remove")
        self.remove.setAccessibleDescription(what)
        self.remove.clicked.connect(self._was_removed)

    def value(self) -> Any:
        """What stands in the line now."""
        raise NotImplementedError

    def begin(self) -> None:
        """Give the keyboard to what is written first."""
        raise NotImplementedError

    @Slot()
    def was_chosen(self) -> None:
        """A choice is made and left in one act."""
        self.edited.emit()
        self.left.emit()

    @Slot()
    def _was_removed(self) -> None:
        self.removed.emit(self)


class RowsPart(Part):
    """The lines, in `self.lines`, in the order of their things. Blank ones are nothing."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name, self._made = name, 0
        self._rows: list[Line] = []
        self._removed: tuple[int, Any] | None = None
        self._notice = NoticePlace(name=f"{name}_removed")
        self._notice.acted.connect(self._put_back)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(theme.space("xs"))
        self.lines.addWidget(self._notice)

    def value(self) -> tuple[Any, ...]:
        return tuple(value for value in (line.value() for line in self._rows) if not self.is_blank(value))

    def set_value(self, value: Sequence[Any]) -> None:
        for line in list(self._rows):
            self._drop(line)
        self._made, self._removed = 0, None
        self._notice.clear()
        for each in value:
            self.append(each)

    def make_line(self, value: Any, name: str) -> Line:
        """A line that shows a thing."""
        raise NotImplementedError

    def is_blank(self, value: Any) -> bool:
        """Whether nothing was written into the line."""
        raise NotImplementedError

    def append(self, value: Any) -> Line:
        """One more line at the end."""
        return self._insert(len(self._rows), value)

    def _insert(self, at: int, value: Any) -> Line:
        self._made += 1
        line = self.make_line(value, f"{self._name}_{self._made}")
        line.edited.connect(self.edited)
        line.left.connect(self.left)
        line.removed.connect(self._remove)
        self._rows.insert(at, line)
        self.lines.insertWidget(at, line)
        return line

    def _drop(self, line: Line) -> None:
        self._rows.remove(line)
        self.lines.removeWidget(line)
        line.hide()
        line.deleteLater()

    @Slot(object)
    def _remove(self, line: Line) -> None:
        at, value = self._rows.index(line), line.value()
        self._drop(line)
        self._notice.clear()
        if not self.is_blank(value):
            self._removed = (at, value)
            self._notice.say("neutral", self.tr("The line was removed."), "", self.tr("Put back"))
        if self._rows:
            self._rows[-1].begin()
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()
        self.left.emit()

    @Slot()
    def _put_back(self) -> None:
        if self._removed is None:
            return
        (at, value), self._removed = self._removed, None
        self._notice.clear()
        self._insert(at, value).begin()
        self.edited.emit()
        self.left.emit()
