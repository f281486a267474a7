"""The tab on which nothing is left out: every field that any source filled, one beside the other.

It reads itself when it is first shown, for most who open a page do not need it. Rows that nobody filled are
left out, and so are the fields that only tie records together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea

from kuager.flows.in_full import Part, in_full
from kuager.flows.people import PersonPage
from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.people.facts_table import FactRow, FactsTable, heads_of
from kuager.gui.people.record_words import field_label, is_ours, section_label, value_lines
from kuager.gui.widgets.layout import column, held
from kuager.gui.widgets.text import Text
from kuager.model.section import Section


class InFullPane(QScrollArea):
    """`source_opened` carries the record of an interview."""

    source_opened = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, page: PersonPage, *, name: str = "in_full") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Everything that was told"))
        self._desk, self._page, self._asked = desk, page, False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._asked:
            self._asked = True
            session, columns = self._desk.session, self._page.columns
            self._desk.read(lambda _: in_full(session, columns), self._show, self._fail)

    @Slot(object)
    def _show(self, parts: Sequence[Part]) -> None:
        rows = [each for part in parts for each in part_rows(self._desk, part)]
        table = FactsTable(heads_of(self._desk, self._page), rows, name=f"{self.objectName()}_table")
        table.opened.connect(self.source_opened)
        head = Text(self.tr("Everything that was told"), "heading")
        self.setWidget(held(column(head, table, None, gap=6, margins=(theme.space("page"), 10, 16, 10))))

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self.failed.emit(error)


def part_rows(desk: Desk, part: Part) -> Iterator[FactRow]:
    """The name of a section, then a row for each field that somebody filled."""
    known = next(side for side in part.sides if side is not None)
    rows = [
        FactRow(field_label(field), tuple(_value(desk, field, side) for side in part.sides))
        for field in known.__struct_fields__
        if not is_ours(field)
    ]
    filled = [row for row in rows if any(row.values)]
    if filled:
        yield FactRow(section_label(part.section), (), heading=True)
        yield from filled


def _value(desk: Desk, field: str, section: Section | None) -> str:
    if section is None:
        return ""
    return "\n".join(value_lines(desk, field, msgspec.to_builtins(getattr(section, field))))
