"""One step of an interview: a page of the form that shows a part of the document and gives it back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QWidget

from kuager.gui import theme
from kuager.gui.interview.form import Form
from kuager.gui.interview.parts import Part
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.layout import Item, column, row, scroller
from kuager.gui.widgets.text import Elided, Wrapped
from kuager.model.interview import Interview


class Step(QWidget):
    """`edited` comes with every change by the user, `left` when a field is left."""

    edited = Signal()
    left = Signal()
    first_field = ""
    """The object name of the control that gets the keyboard when the step is opened."""
    _sought = ""
    """That which was gone to last, while it has the keyboard."""

    def load(self, interview: Interview) -> None:
        """Show the document without telling anyone."""
        raise NotImplementedError

    def collect(self, interview: Interview) -> Interview:
        """The document with what stands in this step."""
        raise NotImplementedError

    def go_to(self, field: str = "") -> bool:
        """Give the keyboard to a field by the name of its control; False if it is not in sight."""
        field = field or self.first_field
        found = self.findChild(QWidget, field)
        if found is None or not found.isVisibleTo(self):
            return False
        found.setFocus(Qt.FocusReason.OtherFocusReason)
        self._sought = field
        self._keep_in_sight()
        return True

    def takers(self) -> list[Part]:
        """The fields in sight that take words from elsewhere, in the order of the page."""
        open_parts = (part for part in self.findChildren(Part) if part.label and not part.is_closed)
        return [part for part in open_parts if part.isVisibleTo(self)]

    @Slot()
    def _keep_in_sight(self) -> None:
        """A page that was opened just now is not laid out yet: what was gone to would slip out of sight."""
        found = self.findChild(QWidget, self._sought) if self._sought else None
        if found is not None and found.hasFocus():
            self._area.ensureWidgetVisible(found, 0, theme.px(80))
        else:
            self._sought = ""

    def _listen(self, *forms: Form) -> None:
        for form in forms:
            form.edited.connect(self.edited)
            form.left.connect(self.left)

    def _lay_out(self, *items: Item) -> None:
        """The page: everything under each other, scrolling when it must."""
        side = theme.space("page")
        margins = (side, theme.space("m"), side, theme.space("l"))
        self._area: QScrollArea = scroller(column(*items, None, gap=theme.space("m"), margins=margins))
        self._area.verticalScrollBar().rangeChanged.connect(self._keep_in_sight)
        self._pages = column((self._area, 1), gap=0)
        self.setLayout(self._pages)


def step_head(title: str, below: str = "", *buttons: Button) -> QWidget:
    """What a step is about, and what can be added to it."""
    head = QWidget()
    lines = column(row((Elided(title, "heading"), 1), *buttons), gap=2)
    if below:
        lines.addWidget(Wrapped(below, "small"))
    head.setLayout(lines)
    return head


def caption(words: str) -> QWidget:
    """The head of a group of fields."""
    return Wrapped(words, "caption")
