"""The tab of a person's ties: who is what to this person, and where it was told.

It reads itself. Enter goes on to the file of the other, or to the interview where nobody told of her or him.
"""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from kuager.flows import family
from kuager.flows.family import Family, InterviewAt, Relative, Spoken
from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
from kuager.gui.people.words import interview_words, joined, name_or_unknown
from kuager.gui.widgets.empty import EmptyState
from kuager.gui.widgets.layout import column, held, page_margins
from kuager.gui.widgets.list_model import Cell, Column, ListModel
from kuager.gui.widgets.list_view import ListView
from kuager.model.ids import RecordId

Tie = Spoken | Relative


class FamilyPane(QWidget):
    """`person_opened` and `interview_opened` carry a record; `counted` how many ties there are."""

    person_opened = Signal(object)
    interview_opened = Signal(object)
    counted = Signal(int)
    failed = Signal(object)

    def __init__(self, desk: Desk, person: RecordId, *, name: str = "family") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk = desk
        self._ties: dict[object, Tie] = {}
        model: ListModel[Tie] = ListModel(self._columns(), _key)
        self.list = ListView(model, self.tr("Family"), name=f"{name}_list")
        self.list.opened.connect(self._open)
        empty = EmptyState(
            self.tr("Nobody else yet"),
            self.tr(
                "Here stand those who told of this person, those he or she told of, and whom the same "
                "interviews tell of. What they are to each other is recorded in the interviews."
            ),
            name=f"{name}_empty",
        )
        side = theme.space("page")
        self._stack = QStackedWidget()
        self._stack.addWidget(held(column(self.list, margins=(side, 4, side, 0))))
        self._stack.addWidget(held(column(empty, margins=page_margins())))
        self.setLayout(column((self._stack, 1), gap=0))
        self.setFocusProxy(self.list)
        session = desk.session
        desk.read(lambda _: family.family(session, person), self._show, self._fail)

    @Slot(object)
    def _show(self, found: Family) -> None:
        rows: list[Tie] = [*found.speaks, *found.relatives]
        self._ties = {_key(each): each for each in rows}
        self.list.show_rows(rows)
        self.list.choose_first()
        self._stack.setCurrentIndex(0 if rows else 1)
        self.counted.emit(len(rows))

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self.failed.emit(error)

    @Slot(object)
    def _open(self, key: object) -> None:
        tie = self._ties[key]
        if isinstance(tie, Spoken):
            self.interview_opened.emit(tie.interview.id)
        elif tie.has_accounts:
            self.person_opened.emit(tie.file)
        else:
            self.interview_opened.emit(tie.interviews[-1].id)

    # Rows -------------------------------------------------------------------------------------------

    def _columns(self) -> list[Column[Tie]]:
        return [
            Column(self.tr("Name"), self._name_cell),
            Column(self.tr("To this person"), self._relation_cell, width=330),
            Column(self.tr("Told in"), self._where_cell, width=200, leaves=1),
        ]

    def _name_cell(self, tie: Tie) -> Cell:
        if isinstance(tie, Spoken):
            of = self.tr("tells of {names}").format(names=joined(tie.names, ", ")) if tie.names else ""
            return Cell(self.tr("In his or her own words"), of, icon="chat-circle-text")
        icon = "users" if tie.has_accounts else "chat-circle-text"
        return Cell(name_or_unknown(tie.name), icon=icon)

    def _relation_cell(self, tie: Tie) -> Cell:
        if isinstance(tie, Spoken):
            return Cell()
        relation = self._desk.label("relation", tie.relation)
        between = joined((name_or_unknown(tie.through), relation), ": ")
        if tie.way == family.TOLD_WITH:
            return Cell(self.tr("Told of by the same witness"), between)
        if tie.way == family.TELLS_TOO:
            return Cell(self.tr("Tells of the same person"), between)
        if tie.way == family.OF and relation:
            return Cell(self.tr("This person is: {relation}").format(relation=isolate(relation)))
        return Cell(relation or self.tr("not said"))

    def _where_cell(self, tie: Tie) -> Cell:
        told = (tie.interview,) if isinstance(tie, Spoken) else tie.interviews
        dates = dict.fromkeys(at.date for at in told)
        return Cell(joined(map(_interview, told), ", "), joined(dates, ", "))


def _interview(at: InterviewAt) -> str:
    return interview_words(at.ticket)


def _key(tie: Tie) -> object:
    if isinstance(tie, Spoken):
        return tie.interview.id
    return (tie.way, tie.file, tie.relation, tie.through_file)
