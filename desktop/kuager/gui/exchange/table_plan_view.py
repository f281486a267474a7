"""What bringing a table in would do: counts, each interview with its rows, what was understood of cells."""

from __future__ import annotations

from typing import Final, TypeVar

from PySide6.QtWidgets import QWidget

from kuager.flows.importing import Note, Plan, Planned
from kuager.gui import theme
from kuager.gui.exchange import table_words
from kuager.gui.widgets.facts import Tally
from kuager.gui.widgets.layout import column, page_margins, row
from kuager.gui.widgets.list_model import Cell, Column, ListModel
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.text import Text, Wrapped

_ORDER: Final = ("refused", "changed", "new", "same")
_ICONS: Final = {
    "refused": ("prohibit", "danger"),
    "changed": ("pencil-simple", "attention"),
    "new": ("plus", "good"),
    "same": ("check", "inkSoft"),
}
_ROWS_IN_SIGHT: Final = 4
Line = TypeVar("Line")


class TablePlanView(QWidget):
    """One plan."""

    def __init__(self, plan: Plan, *, name: str = "table_plan") -> None:
        super().__init__()
        self.setObjectName(name)
        made = {state: plan.count(state) for state in _ORDER}
        tallies = row(
            (Tally(made["new"], self.tr("New"), name=f"{name}_new"), 1),
            (Tally(made["changed"], self.tr("Changed"), tone="attention", name=f"{name}_changed"), 1),
            (Tally(made["same"], self.tr("As they are"), name=f"{name}_same"), 1),
            (Tally(made["refused"], self.tr("Not taken"), tone="danger", name=f"{name}_refused"), 1),
            gap=10,
        )
        lines = column(tallies, gap=8, margins=page_margins())
        lines.addWidget(Text(self.tr("What will happen"), "heading"))
        self.list = self._interviews(plan, name)
        lines.addWidget(self.list)
        if plan.notes:
            doubtful = sum(table_words.is_doubtful(note) for note in plan.notes)
            lines.addWidget(Text(self.tr("What was understood"), "heading"))
            lines.addWidget(
                Wrapped(
                    self.tr("All of it is kept as told. %n cell(s) were not understood.", "", doubtful),
                    "small",
                )
            )
            lines.addWidget(self._notes(plan, name))
        lines.addStretch(1)
        self.setLayout(lines)
        self.setFocusProxy(self.list)

    def _interviews(self, plan: Plan, name: str) -> ListView:
        model: ListModel[tuple[int, Planned]] = ListModel(
            [
                Column(self.tr("Interview"), self._what, width=240),
                Column(self.tr("What will happen"), _happens),
            ],
            _key,
        )
        rows = sorted(enumerate(plan.interviews), key=lambda each: _ORDER.index(each[1].state))
        return _shown(model, rows, self.tr("What will happen"), f"{name}_list")

    def _notes(self, plan: Plan, name: str) -> ListView:
        model: ListModel[tuple[int, Note]] = ListModel(
            [
                Column(self.tr("As told"), _told),
                Column(self.tr("Understood"), _understood, width=330),
            ],
            _note_key,
        )
        rows = sorted(enumerate(plan.notes), key=lambda each: not table_words.is_doubtful(each[1]))
        return _shown(model, rows, self.tr("What was understood"), f"{name}_notes")

    def _what(self, line: tuple[int, Planned]) -> Cell:
        planned = line[1]
        icon, tone = _ICONS[planned.state]
        title = planned.title or self.tr("No name")
        return Cell(title, table_words.rows_words(planned), icon=icon, tone=tone)


def _shown(model: ListModel[Line], rows: list[Line], words: str, name: str) -> ListView:
    view = ListView(model, words, name=name)
    view.show_rows(rows)
    view.choose_first()
    # Of a height of its own: the choices beside it are longer, and the page scrolls as one.
    sight = max(1, min(len(rows), _ROWS_IN_SIGHT))
    view.setFixedHeight(theme.size("row") + sight * theme.size("rowTwoLine") + 4)
    return view


def _key(line: tuple[int, Planned]) -> int:
    return line[0]


def _note_key(line: tuple[int, Note]) -> int:
    return line[0]


def _happens(line: tuple[int, Planned]) -> Cell:
    head, below = table_words.happens_words(line[1])
    return Cell(head, below)


def _told(line: tuple[int, Note]) -> Cell:
    note = line[1]
    return Cell(note.told, f"{note.header} · {note.row}")


def _understood(line: tuple[int, Note]) -> Cell:
    return Cell(
        table_words.note_words(line[1]), tone="attention" if table_words.is_doubtful(line[1]) else "inkSoft"
    )
