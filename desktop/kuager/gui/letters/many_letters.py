"""Many letters at once: whom the filters leave, to one addressee, with one answer to what it may cost.

What is made stands in the vault at once; stopping leaves whole letters, and the order waits to be gone on
with. At the end one list tells who got none, and why.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QLayout, QStackedWidget, QWidget

from kuager.flows import letter_batch, letters, templates
from kuager.flows.letter_batch import Order
from kuager.flows.letters import TemplateChoice
from kuager.flows.search import Hit
from kuager.flows.templates import Template
from kuager.flows.unlock import Session
from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.jobs import Job
from kuager.gui.letters.batch_summary import BatchSummary
from kuager.gui.letters.fields_form import FieldsForm
from kuager.gui.letters.growing_area import GrowingArea
from kuager.gui.people.people_list import name_cell
from kuager.gui.searched_list import SearchedList
from kuager.gui.telling import tell
from kuager.gui.widgets.buttons import Button, Gate, Kind
from kuager.gui.widgets.empty import EmptyState
from kuager.gui.widgets.entries import Check, ChoiceBox
from kuager.gui.widgets.fields import Field
from kuager.gui.widgets.header import PageHeader
from kuager.gui.widgets.layout import column, ground, line, page_margins, row, scroller
from kuager.gui.widgets.list_model import Column, ListModel
from kuager.gui.widgets.list_view import ListView
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.progress import ProgressLine
from kuager.gui.widgets.sub_page import SubPage
from kuager.gui.widgets.text import Text, Wrapped
from kuager.model.ids import RecordId

_SIDE: Final = 340
_CHOOSING, _DONE = range(2)


class _Waiting(NamedTuple):
    """An order that was stopped: how many of its letters are left."""

    id: RecordId
    title: str
    left: int


def _waiting(session: Session) -> list[_Waiting]:
    found = []
    for order, title, _ in letter_batch.waiting(session):
        wanted = letter_batch.open_order(session, order)
        found.append(_Waiting(order, title, len(wanted.letters) - len(letter_batch.made(session, wanted))))
    return found


class _Counts(QObject):
    """Words that change with a number."""

    def make(self, count: int) -> str:
        return self.tr("Make %n letter(s)", "", count)

    def left(self, count: int) -> str:
        return self.tr("%n letter(s) of an order that was stopped wait.", "", count)

    def found(self, count: int) -> str:
        return self.tr("%n person(s) in the list", "", count)


class ManyLetters(SubPage):
    """`letter_wanted` carries a letter to open, `person_wanted` a person."""

    letter_wanted = Signal(object)
    person_wanted = Signal(object)

    def __init__(self, desk: Desk, *, name: str = "many") -> None:
        super().__init__()
        self.setObjectName(f"{name}_page")
        self._desk = desk
        self._choices: list[TemplateChoice] = []
        self._persons: list[RecordId] = []
        self._left: list[RecordId] = []
        self._number = 0
        self._order: Order | None = None
        self._resumed = RecordId("")
        self._busy = False
        self._filled_of = ""
        self.says = NoticePlace(name=f"{name}_says")
        self.says.acted.connect(self._go_on)
        self._lay_out(name)
        session = desk.session
        desk.read(lambda _: letters.choices(session), self._show_choices, self._say)
        desk.draft(lambda _: _waiting(session), self._show_waiting, self._say)
        self._searched.read()

    def _lay_out(self, name: str) -> None:
        back = Button(self.tr("Back"), icon="back", name=f"{name}_back")
        back.clicked.connect(self.leave)
        model: ListModel[Hit] = ListModel([Column(self.tr("Name"), name_cell)], lambda hit: hit.row.id)
        self.list = ListView(model, self.tr("About whom"), name=f"{name}_list")
        self.list.opened.connect(self.person_wanted)
        self._searched = SearchedList(
            self._desk,
            "person",
            self.list,
            self.tr("Any spelling, number or place"),
            empty=EmptyState(
                self.tr("No people yet"),
                self.tr("Somebody appears here when an interview that tells of him or her is saved."),
                name=f"{name}_empty",
            ),
            not_found=EmptyState(
                self.tr("Nobody was found"),
                self.tr("Try one part of the name, or fewer filters."),
                self.tr("Show everybody"),
                icon="users",
                name=f"{name}_not_found",
            ),
            remembered=False,
            name=name,
        )
        self._searched.found.connect(self._show_people)
        self._searched.failed.connect(self._say)
        head = PageHeader(
            self.tr("Many at once"),
            self.tr("Everybody in the list gets a letter of her or his own."),
            (self._searched.box, back),
            name=f"{name}_header",
        )
        self.to = ChoiceBox(name=f"{name}_to")
        self.to.chosen.connect(self._show_templates)
        self.template = ChoiceBox(name=f"{name}_template")
        self.template.chosen.connect(self._count)
        self.again = Check(
            self.tr("Also for those who have one"),
            self.tr("a letter of this kind to this addressee"),
            name=f"{name}_again",
        )
        self.again.changed.connect(self._count)
        self.risk = GrowingArea(lines=3, name=f"{name}_risk")
        self.risk.textChanged.connect(self._look)
        question = Wrapped(self.tr("What may these letters cost the families or the persons?"), "caption")
        question.setBuddy(self.risk)
        self.risk.setAccessibleName(question.text())
        self._note = Wrapped("", "small")
        self._fields = FieldsForm(self._desk.language, name=f"{name}_fields")
        side = column(
            Field(self.tr("To whom"), self.to),
            Field(self.tr("Letter"), self.template),
            self.again,
            4,
            self._fields,
            question,
            self.risk,
            Wrapped(self.tr("The answer holds for all of them, and is kept with each."), "small"),
            4,
            Wrapped(
                self.tr(
                    "What is at risk is not told, and a letter that lacks what the law asks for is not made: "
                    "such letters are written one by one."
                ),
                "small",
            ),
            self._note,
            None,
            gap=6,
            margins=(20, 10, 16, 10),
        )
        pane = ground("window", column(scroller(side)))
        pane.setFixedWidth(theme.px(_SIDE))
        self._count_words = Text("", "small")
        side_margin = page_margins()[0]
        people = column(
            (self._searched, 1), row(self._count_words, None, margins=(side_margin, 4, side_margin, 4)), gap=0
        )
        self.summary = BatchSummary(self._desk, name=f"{name}_summary")
        self.summary.person_wanted.connect(self.person_wanted)
        self.summary.letter_wanted.connect(self.letter_wanted)
        self.summary.go_on.connect(self._start)
        self._stack = QStackedWidget()
        self._stack.addWidget(_held(row((pane, 0), line(vertical=True), (_held(people), 1), gap=0)))
        self._stack.addWidget(self.summary)
        self.progress = ProgressLine(name=f"{name}_progress")
        self.make = Button(self.tr("Make the letters"), Kind.PRIMARY, icon="pen-nib", name=f"{name}_make")
        self.make.clicked.connect(self._make)
        self._gate = Gate(self.make)
        foot = row((self._gate, 1), gap=16, margins=(side_margin, 8, side_margin, 8))
        self._foot = _held(column(line(), foot, gap=0))
        self.setLayout(column(head, self.says, (self._stack, 1), self.progress, self._foot, gap=0))
        self.setFocusProxy(self.to)
        self._look()

    # What is to be made -----------------------------------------------------------------------------

    @Slot(object)
    def _show_choices(self, choices: list[TemplateChoice]) -> None:
        self._choices = choices
        codes = dict.fromkeys(each.addressee for each in choices)
        self.to.set_choices([(code, self._desk.label("letter_addressee", code)) for code in codes])
        self._show_templates()

    @Slot()
    def _show_templates(self) -> None:
        offered = [each for each in self._choices if each.addressee == self.to.code()]
        self.template.clear()
        self.template.set_choices([(each.id, self._template_words(each)) for each in offered])
        self._count()

    def _template_words(self, choice: TemplateChoice) -> str:
        kind, language = self._desk.label("letter_kind", choice.kind), choice.language
        return f"{kind} · {self._desk.label('languages', language)}"

    @Slot(object)
    def _show_people(self, hits: list[Hit]) -> None:
        self._persons = [hit.row.id for hit in hits]
        self._searched.show_rows(hits)
        self._count_words.setText(_Counts().found(len(hits)))
        self._count()

    @Slot()
    def _count(self) -> None:
        """For how many of them there is no such letter yet."""
        session, persons = self._desk.session, list(self._persons)
        template, to, again = self.template.code(), self.to.code(), self.again.is_checked()
        self._number += 1
        number = self._number
        if not template:
            return

        def read(session: Session) -> tuple[int, list[RecordId], Template]:
            left = persons if again else letter_batch.without_letter(session, persons, template, to)
            return number, left, templates.load(session, template)

        self._desk.read(lambda _: read(session), self._show_left, self._say)

    @Slot(object)
    def _show_left(self, found: tuple[int, list[RecordId], Template]) -> None:
        number, left, form = found
        if number != self._number:
            return
        self._left = left
        if form.id != self._filled_of:
            self._filled_of = form.id
            self._fields.load(form.fields, ())
        self._note.setText("" if form.reviewed else self.tr("A lawyer has yet to read its wording."))
        self._look()

    @Slot()
    def _look(self) -> None:
        self.make.set_words(_Counts().make(len(self._left)))
        if self._busy:
            self._gate.close_because(self.tr("The letters are being made."))
        elif not self._left:
            self._gate.close_because(self.tr("Everybody in the list has such a letter, or nobody is in it."))
        elif not self.risk.toPlainText().strip():
            self._gate.close_because(self.tr("It waits for an answer to what the letters may cost."))
        else:
            self._gate.open()

    # Making -----------------------------------------------------------------------------------------

    @Slot()
    def _make(self) -> None:
        session, persons = self._desk.session, list(self._left)
        template, to, risk = self.template.code(), self.to.code(), self.risk.toPlainText()
        filled = self._fields.filled()
        self._busy = True
        self._look()
        self._desk.read(
            lambda _: letter_batch.order(session, persons, template, to, risk, filled),
            self._keep_order,
            self._failed,
        )

    @Slot(object)
    def _keep_order(self, order: Order) -> None:
        session = self._desk.session
        to = self._desk.label("letter_addressee", order.addressee)
        self._order = order
        self._desk.draft(lambda _: letter_batch.keep(session, order, to), self._start, self._failed)

    @Slot(object)
    def _start(self, _: object) -> None:
        session, order = self._desk.session, self._order
        if order is None:
            return
        self.says.clear()
        self._desk.write(
            lambda task: letter_batch.make(session, order, task), self._was_made, self._failed, self._watch
        )

    def _watch(self, job: Job) -> None:
        means = self.tr("What is made stays. You can go on with the rest at any time.")
        self.progress.watch(job, self.tr("Making letters"), cancel_means=means)

    @Slot(object)
    def _was_made(self, summary: letter_batch.Summary) -> None:
        session = self._desk.session
        self._busy = False
        if not summary.waiting:
            self._desk.draft(
                lambda _: letter_batch.discard(session, summary.order.id), self._was_dropped, self._say
            )
        self._desk.recorded.emit()
        self.summary.show_summary(summary)
        self._stack.setCurrentIndex(_DONE)
        self._searched.box.hide()
        self._foot.hide()

    @Slot(object)
    def _was_dropped(self, _: object) -> None:
        """The order is done; nothing waits any more."""

    # An order that waits ----------------------------------------------------------------------------

    @Slot(object)
    def _show_waiting(self, found: list[_Waiting]) -> None:
        session = self._desk.session
        for done in [each for each in found if not each.left]:
            self._forget(session, done.id)
        left = [each for each in found if each.left]
        if left:
            self._resumed = left[0].id
            self.says.say("neutral", _Counts().left(left[0].left), left[0].title, self.tr("Go on"))

    def _forget(self, session: Session, order: RecordId) -> None:
        self._desk.draft(lambda _: letter_batch.discard(session, order), self._was_dropped, self._say)

    @Slot()
    def _go_on(self) -> None:
        session, order = self._desk.session, self._resumed
        self._busy = True
        self._look()
        self._desk.draft(lambda _: letter_batch.open_order(session, order), self._resume, self._failed)

    @Slot(object)
    def _resume(self, order: Order) -> None:
        self._order = order
        self._start(None)

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._busy = False
        self._look()
        self._say(error)

    @Slot(object)
    def _say(self, error: Exception) -> None:
        tell(self.says, error)


def _held(lines: QLayout) -> QWidget:
    held = QWidget()
    held.setLayout(lines)
    return held
