"""The choices that narrow a list: one box for each thing that differs here, with what there is of it here.

The boxes stand side by side as far as there is room, and scroll where the window is low. What was chosen
stays when what there is changes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import msgspec
from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QSizePolicy

from kuager.flows.search import Filters, Kind
from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.search.words import choice_words, filter_label
from kuager.gui.widgets.entries import ChoiceBox
from kuager.gui.widgets.fields import Field
from kuager.gui.widgets.layout import held, page_margins

_LEAST_WIDTH: Final = 160

Choices = Mapping[str, Sequence[str]]
"""What each filter can be here; one that can be nothing is not there."""


class FilterBoxes(QScrollArea):
    """`changed` carries the filters that hold now; `left` follows Escape."""

    changed = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, kind: Kind, *, name: str) -> None:
        super().__init__()
        self.setObjectName(f"{name}_filters")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._desk, self._kind, self._name = desk, kind, name
        self._filters = Filters()
        self._fields: dict[str, Field] = {}
        self._offered: list[Field] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.space("m"))
        self._grid.setVerticalSpacing(theme.space("s"))
        side = page_margins()[0]
        self._grid.setContentsMargins(side, 0, side, theme.space("s"))
        self._columns = 0
        self.setWidget(held(self._grid))

    def filters(self) -> Filters:
        """What is chosen."""
        return self._filters

    def set_filters(self, filters: Filters) -> None:
        """Show another choice without telling anyone."""
        self._filters = filters
        for code, box in self._boxes():
            box.choose(getattr(filters, code))

    def show_choices(self, choices: Choices) -> None:
        """Offer what there is; a choice that holds is offered too, even if nothing is left of it."""
        self._offered = []
        for code in Filters.__struct_fields__:
            chosen = getattr(self._filters, code)
            offered = list(choices.get(code, ()))
            if chosen and chosen not in offered:
                offered.append(chosen)
            self._offer(code, [(each, choice_words(self._desk, code, each)) for each in offered], chosen)
        self._columns = 0
        self._lay_out()

    def sizeHint(self) -> QSize:
        inner = self.widget()
        return QSize(super().sizeHint().width(), inner.sizeHint().height() if inner is not None else 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme.size("control"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _boxes(self) -> list[tuple[str, ChoiceBox]]:
        return [
            (code, field.control)
            for code, field in self._fields.items()
            if isinstance(field.control, ChoiceBox)
        ]

    def _offer(self, code: str, choices: list[tuple[str, str]], chosen: str) -> None:
        field = self._fields.get(code)
        if field is None and choices:
            box = ChoiceBox(name=f"{self._name}_filter_{code}")
            box.chosen.connect(self._was_chosen)
            field = self._fields[code] = Field(filter_label(self._kind, code), box)
        if field is None or not choices or not isinstance(field.control, ChoiceBox):
            return
        self._offered.append(field)
        field.control.clear()
        field.control.set_choices([("", self.tr("Any")), *choices])
        field.control.choose(chosen)

    def _lay_out(self) -> None:
        """As many columns as there is room for."""
        room = self.viewport().width() - 2 * theme.space("page")
        least = theme.px(_LEAST_WIDTH) + theme.space("m")
        fitting = max(1, (room + theme.space("m")) // least)
        rows = -(-len(self._offered) // fitting)
        columns = max(1, -(-len(self._offered) // max(1, rows)))  # rows alike long
        if columns == self._columns:
            return
        for field in self._fields.values():
            self._grid.removeWidget(field)
            if field not in self._offered:
                field.hide()
        for at, field in enumerate(self._offered):
            self._grid.addWidget(field, at // columns, at % columns)
            field.show()  # not before it has its place: it would be a window of its own
        for at in range(self._grid.columnCount()):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)
        self._columns = columns
        self.updateGeometry()

    @Slot(str)
    def _was_chosen(self, _: str) -> None:
        self._filters = msgspec.structs.replace(
            self._filters, **{code: box.code() for code, box in self._boxes()}
        )
        self.changed.emit(self._filters)
