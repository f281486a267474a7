"""What the family did itself and what was answered, and what was done to it for that (`Steps`, `Reprisals`).

An incident never changes the safety level by itself: it offers to.
"""

from __future__ import annotations

from typing import Final

import msgspec
from PySide6.QtCore import QCoreApplication, Slot

from kuager.gui.desk import Desk
from kuager.gui.interview.form import Form, Pairs
from kuager.gui.interview.items import Items, ItemWords, Numbered
from kuager.gui.interview.step import Step, step_head
from kuager.gui.widgets.layout import column, line
from kuager.gui.widgets.list_model import Cell, Column
from kuager.gui.widgets.notice import NoticePlace
from kuager.model import steps
from kuager.model.interview import Interview
from kuager.model.steps import Reprisal
from kuager.model.testimony import Safety

_RISK: Final = "at_risk"


class _TakenForm(Form):
    """One thing the family did."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "taken")
        fields = Pairs(
            [
                self.choice("kind", self.tr("What they did"), "step_kind"),
                self.date("date", self.tr("When")),
                self.line("to_whom", self.tr("To whom: office or person")),
                self.line("number", self.tr("Number of the slip or paper")),
                self.choice("response", self.tr("How it was answered"), "authority_response"),
                self.date("answered", self.tr("When it was answered")),
                self.area("what", self.tr("What they asked for"), lines=2),
                self.area("answer", self.tr("The answer, in words"), lines=2),
            ]
        )
        self.setLayout(column(fields, gap=0))


class _NoneForm(Form):
    """Why there was nothing to be done: an answer like any other."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "steps")
        why = self.line(
            "none_possible",
            self.tr("If they could do nothing: why"),
            self.tr("fear for others, no papers, nobody to turn to"),
        )
        self.setLayout(column(why, gap=0))


class _ReprisalForm(Form):
    """One incident."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "reprisal")
        fields = Pairs(
            [
                self.choice("kind", self.tr("What was done"), "reprisal_kind"),
                self.date("happened", self.tr("When")),
                self.line("to_whom", self.tr("To whom in the family")),
                self.line("by_whom", self.tr("By whom, as far as they know")),
                self.line("because", self.tr("Because of what, they think")),
                self.choice("severity", self.tr("How grave"), "reprisal_severity"),
                self.area("what", self.tr("In words"), lines=2),
                self.area("reported", self.tr("Reported where; what came of it"), lines=2),
            ]
        )
        self.setLayout(column(fields, gap=0))


class FamilyStep(Step):
    """Two lists: what they did, and what was done to them."""

    first_field = "taken_kind"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._safety = Safety()
        self._before: Safety | None = None
        self._hinted: tuple[bool, bool] | None = None
        self._taken = Items(
            _TakenForm(desk),
            _taken_columns(desk),
            steps.Step,
            ItemWords(
                self.tr("What the family did"),
                self.tr("Add a step"),
                self.tr("The step was removed."),
                self.tr("No step told yet"),
                self.tr(
                    "Appeals, visits, calls, each with its date and what was answered. "
                    "A form of the United Nations asks for them."
                ),
            ),
            first_field="taken_kind",
            name="family",
        )
        self._none = _NoneForm(desk)
        self._hint = NoticePlace(name="family_safety")
        self._hint.acted.connect(self._raise_or_put_back)
        self._reprisals = Items(
            _ReprisalForm(desk),
            _reprisal_columns(desk),
            Reprisal,
            ItemWords(
                self.tr("What was done to the family because of it"),
                self.tr("Add an incident"),
                self.tr("The incident was removed."),
                self.tr("What was done to the family because of it"),
                self.tr("threats, questioning, pressure on relatives"),
            ),
            first_field="reprisal_kind",
            name="reprisals",
            quiet=True,
        )
        for part in (self._taken, self._none, self._reprisals):
            part.edited.connect(self._was_edited)
            part.left.connect(self.left)
        head = step_head(self.tr("What the family did itself"))
        self._lay_out(head, self._taken, self._none, line(), self._reprisals, self._hint)

    def load(self, interview: Interview) -> None:
        self._safety, self._before = interview.safety, None
        self._taken.set_items(interview.steps.taken)
        self._none.load(interview.steps)
        self._reprisals.set_items(interview.reprisals.incidents)
        self._show()

    def collect(self, interview: Interview) -> Interview:
        told = self._none.collect(interview.steps)
        return msgspec.structs.replace(
            interview,
            steps=msgspec.structs.replace(told, taken=self._taken.items()),
            reprisals=msgspec.structs.replace(interview.reprisals, incidents=self._reprisals.items()),
            safety=self._safety,
        )

    def go_to(self, field: str = "") -> bool:
        return super().go_to(field) or (not field and super().go_to("family_empty_begin"))

    @Slot()
    def _was_edited(self) -> None:
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        """Ask why nothing was possible only where nothing was done, and tell of safety where somebody was."""
        told = self._none.collect(steps.Steps())
        self._none.setVisible(not self._taken.items() or bool(told.none_possible))
        happened = any(each != Reprisal() for each in self._reprisals.items())
        hint = (happened and self._safety.level != _RISK, self._before is not None)
        if hint != self._hinted:
            self._hinted = hint
            self._say_hint(*hint)

    def _say_hint(self, incident: bool, raised: bool) -> None:
        risk = self._desk.label("safety_level", _RISK)
        if raised:
            words = self.tr("The family is now marked “{level}”.").format(level=risk)
            self._hint.say("neutral", words, "", self.tr("Put back"), icon="shield-warning")
        elif incident:
            level = self._desk.label("safety_level", self._safety.level)
            self._hint.say(
                "attention",
                self.tr("Is the family in danger? It is marked “{level}”.").format(level=level),
                self.tr("Lists and letters warn everybody of a family at risk."),
                self.tr("Mark as “{level}”").format(level=risk),
                icon="shield-warning",
            )
        else:
            self._hint.clear()

    @Slot()
    def _raise_or_put_back(self) -> None:
        if self._before is None:
            self._before = self._safety
            self._safety = msgspec.structs.replace(self._safety, level=_RISK)
        else:
            self._safety, self._before = self._before, None
        self._was_edited()
        self.left.emit()
        notice = self._hint.notice
        if notice is not None:
            notice.button.setFocus()


def _taken_columns(desk: Desk) -> list[Column[Numbered]]:
    def what(numbered: Numbered) -> Cell:
        step: steps.Step = numbered[1]
        below = " · ".join(filter(None, (step.to_whom, step.number, step.what.split("\n")[0])))
        return Cell(desk.label("step_kind", step.kind) or "…", below=below)

    def when(numbered: Numbered) -> Cell:
        return Cell(numbered[1].date.told)

    def answer(numbered: Numbered) -> Cell:
        step: steps.Step = numbered[1]
        return Cell(desk.label("authority_response", step.response), below=step.answered.told)

    translate = QCoreApplication.translate
    return [
        Column(translate("FamilyStep", "Step"), what),
        Column(translate("FamilyStep", "When"), when, width=150),
        Column(translate("FamilyStep", "Answer"), answer, width=240, leaves=1),
    ]


def _reprisal_columns(desk: Desk) -> list[Column[Numbered]]:
    def what(numbered: Numbered) -> Cell:
        told: Reprisal = numbered[1]
        below = " · ".join(filter(None, (told.to_whom, told.by_whom, told.what.split("\n")[0])))
        return Cell(desk.label("reprisal_kind", told.kind) or "…", below=below)

    def when(numbered: Numbered) -> Cell:
        return Cell(numbered[1].happened.told)

    def gravity(numbered: Numbered) -> Cell:
        return Cell(desk.label("reprisal_severity", numbered[1].severity))

    translate = QCoreApplication.translate
    return [
        Column(translate("FamilyStep", "Incident"), what),
        Column(translate("FamilyStep", "When"), when, width=150),
        Column(translate("FamilyStep", "How grave"), gravity, width=190, leaves=1),
    ]
