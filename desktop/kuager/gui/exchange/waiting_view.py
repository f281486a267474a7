"""What came too early: of whom, for what it waits, since when and from whom; each line can be forgotten."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.flows import waiting
from kuager.flows.waiting import Waits
from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.figures import moment_words, size_words
from kuager.gui.i18n import isolate
from kuager.gui.telling import tell
from kuager.gui.widgets.buttons import Button, Gate
from kuager.gui.widgets.confirm import ConfirmDialog
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.list_model import Cell, Column, ListModel
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.text import Text, Wrapped

_ROWS_IN_SIGHT: Final = 4


class WaitingView(QWidget):
    """Hidden while nothing waits. `forgotten` follows a line that was taken away."""

    forgotten = Signal()

    def __init__(self, desk: Desk, *, name: str = "waiting") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk = desk
        self.says = NoticePlace(name=f"{name}_says")
        about = self.tr(
            "It lies in the vault, sealed as everything is, and comes in by itself once what it waits for is "
            "here. In lists and letters there is nothing of it until then."
        )
        self._model: ListModel[Waits] = ListModel(self._columns(), lambda each: each.origin)
        self.list = ListView(self._model, self.tr("What waits"), name=f"{name}_list")
        self.list.chosen.connect(self._look)
        self.forget = Button(self.tr("Forget it…"), icon="trash", name=f"{name}_forget")
        self.forget.clicked.connect(self._ask)
        self._gate = Gate(self.forget)
        self.setLayout(
            column(
                Text(self.tr("What came too early, and waits"), "heading"),
                Wrapped(about, "small"),
                self.says,
                self.list,
                row(None, self._gate),
                gap=6,
            )
        )
        desk.recorded.connect(self.read)
        self.hide()
        self.read()

    @Slot()
    def read(self) -> None:
        """Read what waits."""
        session = self._desk.session
        self._desk.read(lambda _: waiting.listing(session), self._show, self._say)

    @Slot(object)
    def _show(self, lines: list[Waits]) -> None:
        self.list.show_rows(lines)
        if lines and self.list.chosen_key() is None:
            self.list.choose_first()
        rows = min(max(len(lines), 1), _ROWS_IN_SIGHT)
        self.list.setFixedHeight(theme.size("row") + rows * theme.size("rowTwoLine") + 2)
        self.setVisible(bool(lines))
        self._look()

    @Slot()
    def _look(self) -> None:
        if self._chosen() is None:
            self._gate.close_because(self.tr("Choose a line."))
        else:
            self._gate.open()

    def _chosen(self) -> Waits | None:
        at = self._model.place_of(self.list.chosen_key())
        return self._model.row(at) if at >= 0 else None

    def _columns(self) -> list[Column[Waits]]:
        return [
            Column(self.tr("What"), self._what_cell),
            Column(self.tr("It waits for"), self._for_cell, width=270),
            Column(self.tr("Came"), self._came_cell, width=230, leaves=1),
        ]

    def _what_cell(self, each: Waits) -> Cell:
        if each.alias:
            head = self.tr("What {office} recorded").format(office=isolate(each.alias))
        else:
            head = self.tr("Of a computer whose card you do not trust")
        changes = self.tr("%n change(s)", "", each.changes)
        return Cell(head, f"{changes} · {size_words(each.size)}", icon="hourglass")

    def _for_cell(self, each: Waits) -> Cell:
        if each.why == "card":
            return Cell(
                self.tr("The card of that computer"),
                self.tr("Number {origin}").format(origin=isolate(each.origin[:8])),
            )
        if each.why == "asked":
            return Cell(self.tr("Your yes"), self.tr("Asked again with the next bundle"))
        if each.missing == each.missing_to:
            part = self.tr("Part {number} of it is missing").format(number=each.missing)
        else:
            part = self.tr("Parts {first} to {last} of it are missing").format(
                first=each.missing, last=each.missing_to
            )
        return Cell(self.tr("An earlier bundle"), part)

    def _came_cell(self, each: Waits) -> Cell:
        names = ", ".join(isolate(name) for name in each.brought_by if name)
        return Cell(moment_words(each.since), self.tr("from {names}").format(names=names) if names else "")

    # Forgetting -------------------------------------------------------------------------------------

    @Slot()
    def _ask(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        question = ConfirmDialog(
            self,
            self.tr("Forget %n change(s) that wait?", "", chosen.changes),
            self.tr("They go from this vault. Whoever has them can send them again."),
            self.tr("Forget it"),
            self.tr("Keep it"),
            name=f"{self.objectName()}_forgetting",
        )
        question.confirmed.connect(self._forget)
        question.open()

    @Slot()
    def _forget(self) -> None:
        chosen, session = self._chosen(), self._desk.session
        if chosen is not None:
            self._desk.write(lambda _: waiting.forget(session, chosen.origin), self._was_forgotten, self._say)

    @Slot(object)
    def _was_forgotten(self, _: object) -> None:
        self.read()
        self.forgotten.emit()

    @Slot(object)
    def _say(self, error: Exception) -> None:
        tell(self.says, error)
