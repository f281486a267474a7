"""What became of a letter outside: how it left, what offices did since, the answer, and the papers of that.

Nothing refuses: a day is kept as it was written, and what is understood of it stands below.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from kuager.flows.register import Dispatch, FollowUp, Movement, Registered
from kuager.gui.attachments.part import AttachmentsPart
from kuager.gui.desk import Desk
from kuager.gui.interview.form import Form, Pairs
from kuager.gui.interview.items import Items, ItemWords, Numbered
from kuager.gui.widgets.layout import column
from kuager.gui.widgets.list_model import Cell, Column
from kuager.gui.widgets.text import Text
from kuager.model.attachment import Attachments
from kuager.model.ids import RecordId


class _DispatchForm(Form):
    """How it left, and what shows that it arrived."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(desk, name)
        fields = Pairs(
            [
                self.line("number", self.tr("Number in the register")),
                self.choice("way", self.tr("How it went"), "dispatch_way"),
                self.date("sent", self.tr("Sent")),
                self.line("slip_number", self.tr("Number of the slip (талон)")),
                self.date("slip_date", self.tr("Received: date of the slip")),
                self.line("received_by", self.tr("Received by")),
            ]
        )
        self.setLayout(column(fields, gap=0))


class _MovementForm(Form):
    """One thing that happened."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(desk, name)
        fields = Pairs(
            [
                self.choice("kind", self.tr("What happened"), "letter_movement"),
                self.date("date", self.tr("When")),
                self.line("to_whom", self.tr("Office"), self.tr("which one has it now, or was asked")),
                self.line("number", self.tr("Number of its paper")),
                self.date("until", self.tr("Longer until"), self.tr("the new last day, if it named one")),
                self.date("notified", self.tr("When the family was told")),
            ]
        )
        self.setLayout(column(fields, self.line("remarks", self.tr("Remarks")), gap=8))


class _AnswerForm(Form):
    """The answer, and what comes next."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(desk, name)
        fields = Pairs(
            [
                self.choice("reply", self.tr("Answer"), "authority_response"),
                self.date("reply_date", self.tr("Date of the answer")),
                self.line("reply_number", self.tr("Number of the answer")),
                self.date("due", self.tr("Another last day"), self.tr("wins over the law's term")),
            ]
        )
        self.setLayout(column(fields, self.line("next_step", self.tr("Next step")), gap=8))


class RegisterForm(QWidget):
    """`edited` follows every change."""

    edited = Signal()

    def __init__(self, desk: Desk, letter: RecordId, told: Registered, *, name: str = "dispatch") -> None:
        super().__init__()
        self.setObjectName(name)
        self._dispatch = _DispatchForm(desk, name)
        self._movements = _movements(desk, f"{name}_movement")
        self._answer = _AnswerForm(desk, f"{name}_answer")
        self.attachments = AttachmentsPart(
            desk,
            self.tr("Papers"),
            self.tr("the receipt slip and the answer, scanned or photographed"),
            name=f"{name}_files",
        )
        self.setLayout(
            column(
                self._dispatch,
                self._movements,
                Text(self.tr("The answer"), "heading"),
                self._answer,
                self.attachments,
                gap=12,
            )
        )
        self.show_told(letter, told)
        for part in (self._dispatch, self._movements, self._answer, self.attachments):
            part.edited.connect(self.edited)

    def show_told(self, letter: RecordId, told: Registered) -> None:
        """Show what is recorded without telling anyone."""
        self._shown = told
        self._dispatch.load(told.dispatch)
        self._movements.set_items(told.followup.movements)
        self._answer.load(told.followup)
        self.attachments.set_items(letter, told.attachments.files)

    def told(self) -> Registered:
        """What is written now."""
        dispatch: Dispatch = self._dispatch.collect(self._shown.dispatch)
        answer: FollowUp = self._answer.collect(self._shown.followup)
        moved: tuple[Movement, ...] = self._movements.items()
        return Registered(
            dispatch,
            FollowUp(moved, *(getattr(answer, field) for field in FollowUp.__struct_fields__[1:])),
            Attachments(self.attachments.items()),
        )


def _movements(desk: Desk, name: str) -> Items:
    """The list of what happened and its form; one line where nothing did."""
    translate = QCoreApplication.translate
    return Items(
        _MovementForm(desk, name),
        _columns(desk),
        _nothing,
        ItemWords(
            translate("Movements", "What happened since"),
            translate("Movements", "Add what happened"),
            translate("Movements", "It was removed from the list."),
            translate("Movements", "What happened since"),
            translate("Movements", "a longer term, another office, a call, a reminder"),
        ),
        first_field=f"{name}_kind",
        name=f"{name}s",
        quiet=True,
    )


def _nothing() -> Movement:
    return Movement("")


def _columns(desk: Desk) -> list[Column[Numbered]]:
    def what(numbered: Numbered) -> Cell:
        each: Movement = numbered[1]
        return Cell(desk.label("letter_movement", each.kind) or "…", each.remarks)

    def office(numbered: Numbered) -> Cell:
        each: Movement = numbered[1]
        return Cell(each.to_whom, each.number)

    def when(numbered: Numbered) -> Cell:
        each: Movement = numbered[1]
        until = translate("Movements", "until {day}").format(day=each.until.told) if each.until.told else ""
        return Cell(each.date.told, until)

    translate = QCoreApplication.translate
    return [
        Column(translate("Movements", "What happened"), what),
        Column(translate("Movements", "Office"), office, width=240, leaves=1),
        Column(translate("Movements", "When"), when, width=170),
    ]
