"""Receipts: who said when what they hold, and giving one to those who sent something here.

Every bundle carries a receipt; a file of its own is for whoever has nothing else to send. Taking one is the
matter of "Bring in", as with any file that came.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from kuager.flows import exchange, receipts
from kuager.flows.exchange import CardFacts
from kuager.flows.receipts import Holder
from kuager.flows.unlock import Session
from kuager.gui.desk import Desk
from kuager.gui.exchange.words import lost_words
from kuager.gui.figures import moment_words
from kuager.gui.file_choice import Asked, FileChoice
from kuager.gui.i18n import isolate
from kuager.gui.jobs import Job
from kuager.gui.telling import tell
from kuager.gui.widgets.badges import Mark
from kuager.gui.widgets.bars import ActionBar
from kuager.gui.widgets.buttons import Button, Gate, Kind
from kuager.gui.widgets.empty import EmptyState
from kuager.gui.widgets.layout import column, held, page_margins
from kuager.gui.widgets.list_model import Cell, Column, ListModel
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.progress import ProgressLine
from kuager.gui.widgets.text import Text, Wrapped
from kuager.model.ids import OriginId


class _Line(NamedTuple):
    card: CardFacts
    holder: Holder | None


def _lines(session: Session) -> list[_Line]:
    told = {each.origin: each for each in receipts.every(session)}
    return [_Line(card, told.get(card.origin)) for card in exchange.addressees(session)]


class ReceiptsPane(QWidget):
    """One line for each machine that a receipt may go to."""

    def __init__(self, desk: Desk, *, name: str = "receipts") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk = desk
        self.says = NoticePlace(name=f"{name}_says")
        self.progress = ProgressLine(name=f"{name}_progress")
        self._model: ListModel[_Line] = ListModel(self._columns(), lambda each: each.card.origin)
        self.list = ListView(self._model, self.tr("Receipts"), name=f"{name}_list")
        self.list.chosen.connect(self._look)
        about = self.tr(
            "Whoever holds your records signs a receipt of what is really there. Only then they count as "
            "safe elsewhere; what was withheld stays only here. Every bundle brings one along."
        )
        self._lost = Wrapped("", "small", "attention")
        self._lost.setObjectName(f"{name}_lost")
        listed = column(
            Text(self.tr("What others hold"), "heading"),
            Wrapped(about, "body", "inkSoft"),
            self._lost,
            (self.list, 1),
            gap=8,
            margins=page_margins(),
        )
        nobody = EmptyState(
            self.tr("Nobody else yet"),
            self.tr("A receipt is for those whose cards you trust. Open a card and compare it first."),
            icon="identification-card",
            name=f"{name}_nobody",
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(held(column(nobody, margins=page_margins())))
        self._stack.addWidget(held(listed))
        self.give = Button(
            self.tr("Give a receipt…"), Kind.PRIMARY, icon="upload-simple", name=f"{name}_give"
        )
        self.give.clicked.connect(self._ask_folder)
        self._gate = Gate(self.give)
        self._bar = ActionBar(end=(self._gate,), name=f"{name}_bar")
        self.setLayout(column(self.says, self.progress, (self._stack, 1), self._bar, gap=0))
        self.setFocusProxy(self.list)
        desk.recorded.connect(self.read)
        self.read()

    # Reading ----------------------------------------------------------------------------------------

    @Slot()
    def read(self) -> None:
        """Read who there is, and what they said last."""
        session = self._desk.session
        self._desk.read(lambda _: _lines(session), self._show, self._say)

    @Slot(object)
    def _show(self, lines: list[_Line]) -> None:
        self.list.show_rows(lines)
        lost = [each.card.alias for each in lines if each.holder is not None and each.holder.lost]
        self._lost.setText(lost_words(lost) if lost else "")
        self._lost.setVisible(bool(lost))
        if lines and self.list.chosen_key() is None:
            self.list.choose_first()
        self._stack.setCurrentIndex(1 if lines else 0)
        self._bar.setVisible(bool(lines))
        self._look()

    @Slot()
    def _look(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            self._gate.close_because(self.tr("Choose whom it is for."))
        else:
            self._bar.set_note(self.tr("For {name}.").format(name=isolate(chosen.card.alias)))
            self._gate.open()

    def _chosen(self) -> _Line | None:
        at = self._model.place_of(self.list.chosen_key())
        return self._model.row(at) if at >= 0 else None

    def _columns(self) -> list[Column[_Line]]:
        return [
            Column(self.tr("Who"), lambda each: Cell(each.card.alias, isolate(each.card.fingerprint))),
            Column(self.tr("Last receipt"), self._time_cell, width=240),
            Column("", self._state_cell, width=220, leaves=1),
        ]

    def _time_cell(self, each: _Line) -> Cell:
        return Cell(moment_words(each.holder.time) if each.holder else self.tr("none yet"))

    def _state_cell(self, each: _Line) -> Cell:
        if each.holder is None:
            return Cell()
        if not each.holder.counts:
            return Cell(badges=(Mark(self.tr("No coordinator"), "neutral", "user"),))
        marks = [Mark(self.tr("Counts"), "good", "shield-check")]
        if each.holder.behind:
            marks.append(Mark(self.tr("Knows more than this vault"), "neutral", "clock"))
        return Cell(badges=tuple(marks))

    # Giving -----------------------------------------------------------------------------------------

    @Slot()
    def _ask_folder(self) -> None:
        dialog = FileChoice(
            self, self.tr("Where the receipt goes"), Asked.FOLDER, name=f"{self.objectName()}_dialog"
        )
        dialog.chosen.connect(self.give_into)
        dialog.open()

    @Slot(object)
    def give_into(self, folder: Path) -> None:
        """Write a receipt for the chosen line."""
        chosen = self._chosen()
        if chosen is None:
            return
        session, to = self._desk.session, [OriginId(chosen.card.origin)]
        self._gate.close_because(self.tr("It is being written."))
        self._desk.write(
            lambda task: receipts.give(session, folder, to, task), self._given, self._not_given, self._watch
        )

    def _watch(self, job: Job) -> None:
        means = self.tr("Cancelling leaves no file.")
        self.progress.watch(job, self.tr("Writing the receipt"), cancel_means=means)

    @Slot(object)
    def _given(self, path: Path) -> None:
        self._look()
        words = self.tr("The receipt is {file}.").format(file=isolate(path.name))
        self.says.say("good", words, self.tr("It says what is held here, and nothing of what was told."))

    @Slot(object)
    def _not_given(self, error: Exception) -> None:
        self._look()
        self._say(error)

    @Slot(object)
    def _say(self, error: Exception) -> None:
        tell(self.says, error)
