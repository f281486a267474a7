"""Two writings of one part of a record, side by side: sides are columns, the fields that differ are rows.

What all sides share is not shown; within a list, what only one side has is bold. Where the sides can be
combined, each row has a choice below its name. Nothing is chosen for anybody unasked.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QWidget

from kuager.flows import review
from kuager.flows.review import Conflict, Difference, Side
from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.figures import moment_words
from kuager.gui.i18n import isolate
from kuager.gui.people.record_words import field_label, is_ours, value_lines
from kuager.gui.people.words import joined
from kuager.gui.widgets.badges import Badge, Mark
from kuager.gui.widgets.entries import ChoiceBox
from kuager.gui.widgets.layout import column, ground, held, line, row, top
from kuager.gui.widgets.text import Wrapped

_FIELD_WIDTH: Final = 128
_LEAST_COLUMN: Final = 180
_PERSON_FIELDS: Final = ("person", "persons", "applicant", "one", "other")


def mark_of(place: int) -> str:
    """A, B, C … of a side."""
    return chr(ord("A") + place % 26)


def side_words(side: Side) -> str:
    """Who wrote a side: this machine, the alias of another, or that it is not known by one."""
    if side.own:
        office = QCoreApplication.translate("Conflict", "This office")
    else:
        office = side.alias or QCoreApplication.translate("Conflict", "An office without an alias")
    return joined((office, side.author))


def can_combine(conflict: Conflict) -> bool:
    """Whether each line that differs can be chosen by itself; not where one is never shown."""
    return bool(conflict.combinable) and not any(is_ours(each.field) for each in conflict.differences)


class ConflictTable(QWidget):
    """One conflict. `names` are the names of the people whose ids appear in it.

    `chosen` tells that another choice was made; `choices` are those that were, by field.
    """

    chosen = Signal()

    def __init__(
        self, desk: Desk, conflict: Conflict, names: Mapping[str, str], *, name: str = "conflict_table"
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk, self._names = desk, names
        self._grid = QGridLayout()
        self._grid.setSpacing(0)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._count = len(conflict.sides)
        self._choices: dict[str, ChoiceBox] = {}
        self._combinable = can_combine(conflict)
        self._grid.setColumnMinimumWidth(0, theme.px(_FIELD_WIDTH))
        for at, side in enumerate(conflict.sides, 1):
            self._grid.addWidget(self._head(at - 1, side), 0, at)
            self._grid.setColumnStretch(at, 1)
            self._grid.setColumnMinimumWidth(at, theme.px(_LEAST_COLUMN))
        shown = [each for each in conflict.differences if not is_ours(each.field)]
        for at, difference in enumerate(shown, 1):
            self._add_row(at, difference, conflict.sides)
        self._grid.addWidget(line(), len(shown) * 2 + 1, 0, 1, self._count + 1)
        self.setLayout(self._grid)

    def _head(self, place: int, side: Side) -> QWidget:
        mark = Badge(Mark(mark_of(place), "accent"))
        why = Wrapped(
            self.tr("Why: {why}").format(why=isolate(side.why)) if side.why else self.tr("No reason given"),
            "small",
        )
        words = column(
            Wrapped(side_words(side), "strong"), Wrapped(moment_words(side.time), "small"), why, gap=0
        )
        box = row(mark, (words, 1), gap=8)
        top(box, mark)
        return held(column(box, None, margins=(10, 4, 6, 8)))

    def _add_row(self, at: int, difference: Difference, sides: Sequence[Side]) -> None:
        self._grid.addWidget(line(), at * 2 - 1, 0, 1, self._count + 1)
        label = Wrapped(field_label(difference.field), "caption")
        # The column is as wide as the longest answer below a name; the name takes what there is.
        label.setSizePolicy(QSizePolicy.Policy.Ignored, label.sizePolicy().verticalPolicy())
        choice = self._choice(difference)
        self._grid.addWidget(held(column(label, choice, None, gap=6, margins=(8, 8, 4, 8))), at * 2, 0)
        lines = [self._lines(difference.field, value) for value in difference.values]
        shared = set.intersection(*(set(own) for own in lines))
        for n, (side, own) in enumerate(zip(sides, lines, strict=True)):
            cell = self._value(difference.field, n, side, own, shared)
            self._grid.addWidget(cell, at * 2, n + 1)

    def _choice(self, difference: Difference) -> ChoiceBox | None:
        """Which side is kept of a field; of one that is never shown, nothing can be asked."""
        if not self._combinable:
            return None
        keeps = self.tr("Keep {mark}")
        offered = [("", self.tr("Choose"))]
        offered += [(str(at), keeps.format(mark=mark_of(at))) for at in range(self._count)]
        if difference.all:
            offered.append((str(review.ALL), self.tr("Keep all")))
        box = ChoiceBox(offered, name=f"{self.objectName()}_{difference.field}")
        box.setMinimumContentsLength(max(len(words) for _, words in offered))
        label = self.tr("{field}: what is kept").format(field=field_label(difference.field))
        box.setAccessibleName(label)
        box.chosen.connect(self._tell)
        self._choices[difference.field] = box
        return box

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit()

    def choices(self) -> dict[str, int]:
        """The place of a side, or `review.ALL`, by field."""
        return {field: int(box.code()) for field, box in self._choices.items() if box.code()}

    def is_chosen(self) -> bool:
        """Whether every line has its choice; never where the sides cannot be combined."""
        return self._combinable and len(self.choices()) == len(self._choices) > 0

    def _lines(self, field: str, value: Any) -> list[str]:
        if field in _PERSON_FIELDS:
            ids = value if isinstance(value, list | tuple) else [value]
            unknown = self.tr("Somebody not known here")
            return [self._names.get(str(each), unknown) for each in ids if each]
        return value_lines(self._desk, field, value)

    def _value(self, field: str, place: int, side: Side, own: list[str], shared: set[str]) -> QFrame:
        box = column(gap=2, margins=(10, 7, 6, 7))
        for words in own:
            label = Wrapped(words, "body" if words in shared else "strong")
            label.setAccessibleName(f"{field_label(field)}, {mark_of(place)}: {isolate(words)}")
            box.addWidget(label)
        if not own:
            missing = self.tr("not here") if side.section is None else self.tr("nothing written")
            box.addWidget(Wrapped(missing, "body", "inkFaint"))
        box.addStretch(1)
        return ground("surface", box)
