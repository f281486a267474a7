"""A form: parts by the name of the field that each holds, and how they stand on the page.

`load` shows a section, `collect` gives the section as the form has it now; fields that the form does not
hold stay as they were, and so do those that nobody touched, even if a part could not have written them so.
Nothing else happens between record and screen.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, TypeVar

import msgspec
from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.interview.facility_part import FacilityPart
from kuager.gui.interview.measures import Measure
from kuager.gui.interview.parts import (
    AreaPart,
    ChoicePart,
    DatePart,
    LinePart,
    LinesPart,
    MeasurePart,
    NamesPart,
    Part,
)
from kuager.gui.interview.place_part import PlacePart
from kuager.model.section import Section

Some = TypeVar("Some", bound=Section)

_TWO_COLUMNS: Final = 500


class Form(QWidget):
    """The parts of one section. `prefix` begins the object name of every part: prefix_field."""

    edited = Signal()
    left = Signal()

    def __init__(self, desk: Desk, prefix: str) -> None:
        super().__init__()
        self.desk = desk
        self._prefix = prefix
        self._parts: dict[str, Part] = {}
        self._loaded: dict[str, tuple[Any, Any]] = {}
        """What was shown, and what the part gave back for it at once."""

    def load(self, section: Section) -> None:
        """Show a section without telling anyone."""
        for field, part in self._parts.items():
            shown = getattr(section, field)
            part.set_value(shown)
            self._loaded[field] = shown, part.value()

    def collect(self, section: Some) -> Some:
        """The section with every value that stands in the form."""
        return msgspec.structs.replace(section, **{field: self._value(field) for field in self._parts})

    def _value(self, field: str) -> Any:
        value = self._parts[field].value()
        shown, untouched = self._loaded.get(field, (value, value))
        return shown if value == untouched else value

    def add_part(self, field: str, part: Part) -> Part:
        """Let a part hold a field."""
        self._parts[field] = part
        part.edited.connect(self.edited)
        part.left.connect(self.left)
        return part

    # What most fields are; the label is of the form's own words.

    def line(self, field: str, label: str, hint: str = "") -> Part:
        """A line of text."""
        return self.add_part(field, LinePart(label, hint=hint, name=self._name(field)))

    def area(self, field: str, label: str, hint: str = "", lines: int = 3, *, grows: bool = False) -> Part:
        """Several lines of text; one that grows takes the room that is left."""
        part = AreaPart(label, hint=hint, lines=lines, grows=grows, name=self._name(field))
        return self.add_part(field, part)

    def lines(self, field: str, label: str, hint: str = "", lines: int = 2) -> Part:
        """A value on each line."""
        return self.add_part(field, LinesPart(label, hint=hint, lines=lines, name=self._name(field)))

    def choice(self, field: str, label: str, vocabulary: str, *, understands: bool = False) -> ChoicePart:
        """A code of a vocabulary, or nothing."""
        choices = self.desk.choices(vocabulary, "")
        part = ChoicePart(label, choices, understands=understands, name=self._name(field))
        self.add_part(field, part)
        return part

    def date(self, field: str, label: str, hint: str = "") -> Part:
        """A date in words."""
        return self.add_part(field, DatePart(label, hint=hint, name=self._name(field)))

    def place(self, field: str, label: str, hint: str = "") -> Part:
        """A place in words, and which division somebody chose for it."""
        return self.add_part(field, PlacePart(self.desk, label, hint=hint, name=self._name(field)))

    def facility(self, field: str, label: str, hint: str = "") -> Part:
        """A camp or prison: its kind and its name."""
        return self.add_part(field, FacilityPart(self.desk, label, hint=hint, name=self._name(field)))

    def measure(self, field: str, label: str, measure: Measure, hint: str = "") -> Part:
        """A number that has its own way to be written."""
        return self.add_part(field, MeasurePart(label, measure, hint=hint, name=self._name(field)))

    def names(self, field: str) -> NamesPart:
        """Every spelling of a name."""
        part = NamesPart(self.desk, name=self._name(field))
        self.add_part(field, part)
        return part

    def _name(self, field: str) -> str:
        return f"{self._prefix}_{field}"


class Pairs(QWidget):
    """Parts in two columns where there is room, else one under the other. `wide` ones take a whole row."""

    def __init__(self, parts: Sequence[QWidget], *, wide: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self._parts, self._wide = list(parts), set(wide)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.space("l"))
        self._grid.setVerticalSpacing(theme.space("s"))
        self.setLayout(self._grid)
        self._columns = 0
        self._arrange(2)

    def minimumSizeHint(self) -> QSize:
        # One column is always enough; else the two would keep the page from ever getting narrower.
        least = max((part.minimumSizeHint().width() for part in self._parts), default=0)
        return QSize(least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(2 if self.width() >= theme.px(_TWO_COLUMNS) else 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for part in self._parts:
            self._grid.removeWidget(part)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if columns == 2 else 0)
        line = column = 0
        for part in self._parts:
            if part in self._wide or columns == 1:
                line, column = line + (column > 0), 0
                self._grid.addWidget(part, line, 0, 1, columns)
                line += 1
                continue
            self._grid.addWidget(part, line, column)
            line, column = (line + 1, 0) if column else (line, 1)
