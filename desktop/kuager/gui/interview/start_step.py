"""The first step: ticket, day, and who is in the room (`Session`)."""

from __future__ import annotations

import msgspec

from kuager.gui.desk import Desk
from kuager.gui.interview.codes import CodesPart
from kuager.gui.interview.earlier import EarlierPart
from kuager.gui.interview.form import Form, Pairs
from kuager.gui.interview.step import Step, step_head
from kuager.gui.widgets.layout import column, line
from kuager.model.interview import Interview


class _SessionForm(Form):
    """How the interview is held."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "session")
        languages = CodesPart(
            self.tr("Languages spoken"), desk.choices("languages"), name="session_languages"
        )
        beginning = Pairs(
            [
                self.line("ticket", self.tr("Ticket")),
                self.date("date", self.tr("Date")),
                self.line("started", self.tr("Started"), self.tr("hours and minutes")),
                self.line("ended", self.tr("Ended"), self.tr("hours and minutes")),
            ]
        )
        people = Pairs(
            [
                self.line("interviewer", self.tr("Interviewer")),
                self.line("interpreter", self.tr("Interpreter")),
                self.line("camera_operator", self.tr("Camera operator")),
                self.line("present", self.tr("Who else is in the room")),
                self.line("office", self.tr("Office")),
                self.line("device", self.tr("Recorded with"), self.tr("camera or telephone")),
                self.line("reference", self.tr("Number in the office's own papers")),
            ]
        )
        self.setLayout(
            column(
                beginning,
                line(),
                people,
                self.add_part("languages", languages),
                line(),
                self.add_part("earlier", EarlierPart(name="session_earlier")),
                gap=12,
            )
        )


class StartStep(Step):
    """Ticket and room."""

    first_field = "session_ticket"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._form = _SessionForm(desk)
        self._listen(self._form)
        self._lay_out(step_head(self.tr("Ticket and room")), self._form)

    def load(self, interview: Interview) -> None:
        self._form.load(interview.session)

    def collect(self, interview: Interview) -> Interview:
        return msgspec.structs.replace(interview, session=self._form.collect(interview.session))
