"""What each source says: sources are columns, facts are rows, so that disagreement is read across.

A differing row is tinted and begins with a bar; which row differs is said in words below the table, too. What
was done to a family begins with a bar of danger. Where a source gave nothing there is a dash, for silence is
no answer. Rows that no source fills are left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import msgspec
from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from kuager.flows.people import PersonPage
from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
from kuager.gui.people.record_words import value_lines
from kuager.gui.people.words import fact_label, speaker, told_of, where_told
from kuager.gui.place_words import place_words
from kuager.gui.widgets.badges import Badge, Mark
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.layout import bar, column, ground, held, line, row, top
from kuager.gui.widgets.text import Wrapped
from kuager.model.comparison import Fact
from kuager.model.ids import RecordId
from kuager.model.section import Section

_FACT_WIDTH: Final = 104
_LEAST_COLUMN: Final = 150
NOTHING: Final = "–"


@dataclass(frozen=True)
class Head:
    """The head of a column: a mark, who it is, and the small lines under the name."""

    mark: str
    who: str
    below: tuple[str, ...] = ()
    opens: RecordId | None = None
    """The interview or other source that the last of the small lines opens."""


@dataclass(frozen=True)
class FactRow:
    """One fact: a value for each column, empty where nothing was said."""

    label: str
    values: tuple[str, ...]
    differs: bool = False
    threat: bool = False
    heading: bool = False
    """It has no values: it names the rows that follow."""


def heads_of(desk: Desk, page: PersonPage) -> tuple[Head, ...]:
    """The columns of a person's page."""
    return tuple(
        Head(
            column.mark,
            speaker(column),
            tuple(words for words in (told_of(desk, column), *where_told(desk, column)) if words),
            column.source if column.source_kind else None,
        )
        for column in page.columns
    )


def values_of(desk: Desk, fact: Fact) -> tuple[str, ...]:
    """The values of a fact, codes put into words."""
    if fact.code == "names":  # one line for each spelling: scripts that share a line are hard to read
        return tuple(value.replace(" · ", "\n") for value in fact.values)
    if fact.places:
        places = zip(fact.values, fact.places, strict=True)
        return tuple(place_words(told, code, desk.language) for told, code in places)
    return tuple(desk.label(fact.coded, value) if fact.coded else value for value in fact.values)


def rows_of(desk: Desk, facts: Sequence[Fact]) -> tuple[FactRow, ...]:
    """The rows of a person's page; those that nobody filled are left out."""
    return tuple(
        FactRow(fact_label(fact.code), values_of(desk, fact), fact.differs)
        for fact in facts
        if any(fact.values) or any(fact.places)
    )


def family_rows(desk: Desk, page: PersonPage) -> tuple[FactRow, ...]:
    """What each family did, who stands for it and what was done to it; a line for each thing."""

    def row_of(label: str, field: str, *lists: Sequence[Section], threat: bool = False) -> FactRow:
        told = (value_lines(desk, field, msgspec.to_builtins(each)) for each in lists)
        return FactRow(label, tuple("\n\n".join(lines) for lines in told), threat=threat)

    translate = QCoreApplication.translate
    families = [column.family for column in page.columns]
    done = row_of(translate("Facts", "The family did"), "taken", *(each.steps.taken for each in families))
    reasons = tuple(each.steps.none_possible for each in families)
    stands = (each.representation.representatives for each in families)
    suffered = (each.reprisals.incidents for each in families)
    rows = (
        done,
        FactRow(translate("Facts", "Nothing possible"), reasons),
        row_of(translate("Facts", "Stands for them"), "representatives", *stands),
        row_of(translate("Facts", "Done to the family"), "incidents", *suffered, threat=True),
    )
    return tuple(each for each in rows if any(each.values))


class _OpenLink(Button):
    """The way from a column to its interview."""

    asked = Signal(object)

    def __init__(self, words: str, record: RecordId, name: str) -> None:
        super().__init__(words, Kind.LINK, name=name)
        self._record = record
        self.clicked.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self._record)


class FactsTable(QWidget):
    """The table. With many sources it is wider than a page: it stands in an area that scrolls sideways.

    `opened` carries the record of an interview or another source.
    """

    opened = Signal(object)

    def __init__(self, heads: Sequence[Head], rows: Sequence[FactRow], *, name: str = "facts") -> None:
        super().__init__()
        self.setObjectName(name)
        self._grid = QGridLayout()
        self._grid.setSpacing(0)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for at, head in enumerate(heads, 1):
            self._grid.addWidget(self._head(head), 0, at)
            self._grid.setColumnStretch(at, 1)
            self._grid.setColumnMinimumWidth(at, theme.px(_LEAST_COLUMN))
        for at, fact in enumerate(rows, 1):
            self._add_row(at, fact, heads)
        self.setLayout(self._grid)

    def _head(self, head: Head) -> QWidget:
        mark = Badge(Mark(head.mark, "accent"))
        lines = list(head.below)
        opens = lines.pop() if head.opens is not None and lines else ""
        words = column(Wrapped(head.who, "strong"), *(Wrapped(each, "small") for each in lines), gap=0)
        if head.opens is not None and opens:
            link = _OpenLink(opens, head.opens, f"{self.objectName()}_open_{head.mark}")
            link.setAccessibleDescription(", ".join((head.mark, head.who, *lines)))
            link.asked.connect(self.opened)
            words.addLayout(row(link, None))
        box = row(mark, (words, 1), gap=8)
        top(box, mark)
        return held(column(box, None, margins=(10, 4, 6, 8)))

    def _add_row(self, at: int, fact: FactRow, heads: Sequence[Head]) -> None:
        self._grid.addWidget(line(), at * 2 - 1, 0, 1, len(heads) + 1)
        if fact.heading:
            words = ground("window", column(Wrapped(fact.label, "strong"), gap=0, margins=(8, 8, 6, 6)))
            self._grid.addWidget(words, at * 2, 0, 1, len(heads) + 1)
            return
        kind = "attentionSoft" if fact.differs else "surface"
        tone = "ink" if fact.differs else "danger" if fact.threat else "inkSoft"
        label = Wrapped(fact.label, "caption", tone)
        label.setFixedWidth(theme.px(_FACT_WIDTH))
        start = bar("attention" if fact.differs else "danger" if fact.threat else "surface")
        cell = ground(kind, row(start, (column(label, None, margins=(8, 8, 4, 8)), 1), gap=0))
        self._grid.addWidget(cell, at * 2, 0)
        for n, (value, head) in enumerate(zip(fact.values, heads, strict=True), 1):
            self._grid.addWidget(_value(fact, value, head), at * 2, n)


def _value(fact: FactRow, value: str, head: Head) -> QFrame:
    label = Wrapped(value or NOTHING, "body", "ink" if value else "inkFaint")
    said = isolate(value) if value else QCoreApplication.translate("Facts", "nothing said")
    label.setAccessibleName(f"{fact.label}, {head.mark}: {said}")
    box = column(label, None, gap=0, margins=(10, 7, 6, 7))
    return ground("attentionSoft" if fact.differs else "surface", box)
