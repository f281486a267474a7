"""What is allowed, how it was given, and how careful everybody must be (`Consent`, `Safety`)."""

from __future__ import annotations

import msgspec

from kuager.gui.desk import Desk
from kuager.gui.interview.form import Form, Pairs
from kuager.gui.interview.grants import GrantsPart
from kuager.gui.interview.measures import Timecode
from kuager.gui.interview.parts import ChoicePart
from kuager.gui.interview.step import Step, caption, step_head
from kuager.gui.widgets.layout import column, line
from kuager.model.consent import Consent
from kuager.model.interview import Interview


class _ConsentForm(Form):
    """A row for each purpose, then how the answers were given."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "consent")
        grants = self.add_part("grants", GrantsPart(desk))
        given = Pairs(
            [
                self.choice("given_how", self.tr("How it was given"), "consent_given_how"),
                self.measure("timecode", self.tr("Where in the video"), Timecode()),
                self.line("read_by", self.tr("Who read the text aloud")),
                self.choice("language", self.tr("In which language"), "languages"),
                self.line("text_version", self.tr("Which text"), self.tr("its date or number")),
            ]
        )
        remarks = self.area("remarks", self.tr("Remarks"), lines=2)
        self.setLayout(column(grants, line(), given, remarks, gap=12))


class _SafetyForm(Form):
    """What may leave this computer at all."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "safety")
        levels = ChoicePart(self.tr("Level"), desk.choices("safety_level"), name="safety_level")
        reason = self.line("reason", self.tr("Why"))
        self.setLayout(column(Pairs([self.add_part("level", levels), reason]), gap=0))


class ConsentStep(Step):
    """Consent first; refusal and doubt are answers like any other."""

    first_field = "consent_keep_and_study_not_asked"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._consent, self._safety = _ConsentForm(desk), _SafetyForm(desk)
        self._listen(self._consent, self._safety)
        head = step_head(
            self.tr("What is allowed"),
            self.tr("Ask one by one. Nothing leaves this computer against an answer; no answer is no."),
        )
        self._lay_out(head, self._consent, line(), caption(self.tr("Safety of the family")), self._safety)

    def load(self, interview: Interview) -> None:
        self._consent.load(interview.consent or Consent(testimony=interview.id))
        self._safety.load(interview.safety)

    def collect(self, interview: Interview) -> Interview:
        nothing = Consent(testimony=interview.id)
        consent: Consent | None = self._consent.collect(interview.consent or nothing)
        if interview.consent is None and consent == nothing:
            consent = None
        return msgspec.structs.replace(
            interview, consent=consent, safety=self._safety.collect(interview.safety)
        )
