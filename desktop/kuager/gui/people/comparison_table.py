"""Two files side by side, and between them what speaks for one person, against it, or neither.

Each row is one fact: what the one file says, what the other says, and the evidence in words with its mark.
The mark never stands alone: the words say the same, and a line below says what the marks mean. Where there is
little room the evidence stands above the two values.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from kuager.gui import theme
from kuager.gui.i18n import isolate
from kuager.gui.icons import Glyph
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.layout import column, ground, held, line, row, top
from kuager.gui.widgets.text import Text, Wrapped
from kuager.model.ids import RecordId

_FACT_WIDTH: Final = 84
_LEAST_COLUMN: Final = 140
_EVIDENCE_WIDTH: Final = 208
_NO_LIMIT: Final = 16777215
_SILENCE: Final = "–"

_MARKS: Final = {
    "for": ("plus-circle", "good"),
    "against": ("minus-circle", "attention"),
    "unclear": ("question", "neutral"),
    "": ("info", "neutral"),
}
"""Verdict -> icon and colour role."""


@dataclass(frozen=True)
class Compared:
    """One file: its name, quiet lines about it, and the record that its head opens, if any."""

    name: str
    below: tuple[str, ...] = ()
    opens: RecordId | None = None


class Said(NamedTuple):
    """One thing told, and perhaps a quiet line about it."""

    words: str
    about: str = ""


@dataclass(frozen=True)
class ComparedRow:
    """One fact; `verdict` is for, against, unclear, or empty where nothing was weighed."""

    label: str
    left: tuple[Said, ...]
    right: tuple[Said, ...]
    verdict: str = ""
    evidence: str = ""


def verdict_words(verdict: str) -> str:
    """What a mark says."""
    translate = QCoreApplication.translate
    return {
        "for": translate("Comparison", "speaks for one person"),
        "against": translate("Comparison", "speaks against it"),
        "unclear": translate("Comparison", "says neither"),
    }.get(verdict, "")


class _OpenFile(Button):
    """The way from a side to its file."""

    asked = Signal(object)

    def __init__(self, side: Compared, name: str) -> None:
        super().__init__(side.name, Kind.LINK, icon="arrow-square-out", name=name)
        self._record = side.opens
        self.setAccessibleDescription(", ".join(side.below))
        self.clicked.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self._record)


class ComparisonTable(QWidget):
    """`opened` carries the record that a head stands for."""

    opened = Signal(object)

    def __init__(
        self,
        sides: tuple[Compared, Compared],
        between: str,
        rows: Sequence[ComparedRow],
        *,
        name: str = "comparison",
    ) -> None:
        """`between` is the head of the evidence."""
        super().__init__()
        self.setObjectName(name)
        self._sides, self._rows = sides, rows
        self._heads = [self._head(at, side) for at, side in enumerate(sides)]
        self._between = held(column(Wrapped(between, "strong"), None, margins=(10, 4, 6, 8)))
        self._labels = [_label(each) for each in rows]
        self._values = [
            [
                _value(each.label, side, said)
                for side, said in zip(sides, (each.left, each.right), strict=True)
            ]
            for each in rows
        ]
        self._evidence = [_evidence(each) for each in rows]
        self._lines = [line() for _ in range(len(rows) + 1)]
        self._grid = QGridLayout()
        self._grid.setSpacing(0)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.setLayout(column(self._grid, 8, held(self._legend()), gap=0))
        self._is_broad: bool | None = None
        self._arrange(broad=True)

    # Parts ------------------------------------------------------------------------------------------

    def _head(self, at: int, side: Compared) -> QWidget:
        words = column(gap=1, margins=(10, 4, 6, 8))
        if side.opens is None:
            words.addWidget(Wrapped(side.name, "strong"))
        else:
            opens = _OpenFile(side, f"{self.objectName()}_open_{at + 1}")
            opens.asked.connect(self.opened)
            words.addLayout(row(opens, None))
        for below in side.below:
            words.addWidget(Wrapped(below, "small"))
        words.addStretch(1)
        return held(words)

    def _legend(self) -> QGridLayout:
        """What the marks mean: only those that stand in the table."""
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(2)
        shown = [each for each in _MARKS if each and any(one.verdict == each for one in self._rows)]
        for at, verdict in enumerate(shown):
            icon, kind = _MARKS[verdict]
            mark = Glyph(icon, kind, theme.tokens()["size"]["iconSmall"], beside="small")
            grid.addLayout(row(mark, Text(verdict_words(verdict), "small"), gap=6), at // 3, at % 3)
        grid.setColumnStretch(3, 1)
        return grid

    # Shape ------------------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        # The narrow shape is always enough; else the broad one would keep the page from getting narrower.
        return QSize(theme.px(2 * _LEAST_COLUMN), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(broad=self.width() >= theme.px(_FACT_WIDTH + 2 * _LEAST_COLUMN + _EVIDENCE_WIDTH))

    def _arrange(self, *, broad: bool) -> None:
        if broad == self._is_broad:
            return
        self._is_broad = broad
        for middle in (self._between, *self._evidence):  # as wide for every pair that is looked at
            middle.setFixedWidth(theme.px(_EVIDENCE_WIDTH)) if broad else _free(middle)
        while self._grid.takeAt(0) is not None:
            pass  # the widgets stay, and come to another place
        self._lay_out_broad() if broad else self._lay_out_narrow()

    def _lay_out_broad(self) -> None:
        """Fact, one, evidence, other."""
        self._set_columns((0, 1, 0, 1), (_FACT_WIDTH, _LEAST_COLUMN, _EVIDENCE_WIDTH, _LEAST_COLUMN))
        for widget, at in ((self._heads[0], 1), (self._between, 2), (self._heads[1], 3)):
            self._grid.addWidget(widget, 0, at)
        for at in range(len(self._rows)):
            self._rule(at, 2 * at + 1, 4)
            (left, right), place = self._values[at], 2 * at + 2
            for where, widget in enumerate((self._labels[at], left, self._evidence[at], right)):
                self._grid.addWidget(widget, place, where)
        self._rule(len(self._rows), 2 * len(self._rows) + 1, 4)

    def _lay_out_narrow(self) -> None:
        """Fact and evidence above, the two values under them."""
        self._set_columns((1, 1, 0, 0), (0, 0, 0, 0))
        self._grid.addWidget(self._between, 0, 0, 1, 2)
        for at, head in enumerate(self._heads):
            self._grid.addWidget(head, 1, at)
        for at in range(len(self._rows)):
            first = 3 * at + 2
            self._rule(at, first, 2)
            self._grid.addWidget(self._labels[at], first + 1, 0)
            self._grid.addWidget(self._evidence[at], first + 1, 1)
            for where, value in enumerate(self._values[at]):
                self._grid.addWidget(value, first + 2, where)
        self._rule(len(self._rows), 3 * len(self._rows) + 2, 2)

    def _set_columns(self, stretches: Sequence[int], widths: Sequence[int]) -> None:
        for at, (stretch, width) in enumerate(zip(stretches, widths, strict=True)):
            self._grid.setColumnStretch(at, stretch)
            self._grid.setColumnMinimumWidth(at, theme.px(width))

    def _rule(self, number: int, place: int, span: int) -> None:
        self._grid.addWidget(self._lines[number], place, 0, 1, span)


def _free(widget: QWidget) -> None:
    widget.setMinimumWidth(0)
    widget.setMaximumWidth(_NO_LIMIT)


def _label(each: ComparedRow) -> QWidget:
    label = Wrapped(each.label, "caption", "inkSoft")
    label.setMinimumWidth(theme.px(_FACT_WIDTH))
    return held(column(label, None, margins=(4, 8, 4, 8)))


def _value(label: str, side: Compared, said: Sequence[Said]) -> QWidget:
    box = column(gap=1, margins=(10, 7, 8, 7))
    spoken = f"{label}, {isolate(side.name)}"
    for words, about in said:
        shown = Wrapped(words, "body")
        shown.setAccessibleName(f"{spoken}: {isolate(words)}")
        box.addWidget(shown)
        if about:
            box.addWidget(Wrapped(about, "small"))
    if not said:
        silence = Wrapped(_SILENCE, "body", "inkFaint")
        nothing = QCoreApplication.translate("Facts", "nothing said")
        silence.setAccessibleName(f"{spoken}: {nothing}")
        box.addWidget(silence)
    box.addStretch(1)
    return held(box)


def _evidence(each: ComparedRow) -> QWidget:
    """The mark and the words on a soft ground; nothing at all where nothing was weighed."""
    box = column(gap=0, margins=(4, 4, 4, 4))
    if each.evidence:
        icon, kind = _MARKS.get(each.verdict, _MARKS[""])
        words = Wrapped(each.evidence, "small", "ink")
        spoken = (each.label, each.evidence, verdict_words(each.verdict))
        words.setAccessibleName(", ".join(part for part in spoken if part))
        mark = Glyph(icon, kind, theme.tokens()["size"]["iconSmall"], beside="small")
        inner = row(mark, (words, 1), gap=8, margins=(8, 5, 8, 5))
        top(inner, mark)
        cell: QFrame = ground(f"{kind}Soft", inner)
        box.addWidget(cell)
    box.addStretch(1)
    return held(box)
