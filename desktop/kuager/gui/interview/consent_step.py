"""What is allowed, how it was given, and how careful everybody must be (`Consent`, `Safety`)."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Signal, Slot

from kuager.flows.consent_texts import ConsentText, Offered
from kuager.gui.desk import Desk
from kuager.gui.interview.form import Form, Pairs
from kuager.gui.interview.grants import GrantsPart
from kuager.gui.interview.measures import Timecode
from kuager.gui.interview.parts import ChoicePart
from kuager.gui.interview.parts_at_risk import OF_INTERVIEW, PartsAtRisk
from kuager.gui.interview.reading_part import ReadingPart
from kuager.gui.interview.reading_view import ReadingView
from kuager.gui.interview.step import Step, caption, step_head
from kuager.gui.records.act import Act
from kuager.gui.widgets.confirm import ConfirmDialog
from kuager.gui.widgets.layout import column, line
from kuager.model.consent import Consent, frozen
from kuager.model.interview import Interview


class _ConsentForm(Form):
    """Which text, a row for each purpose, then how the answers were given."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "consent")
        self.reading, self.grants = ReadingPart(desk), GrantsPart(desk)
        self._language = self.choice("language", self.tr("In which language"), "languages")
        self._read_by = self.line("read_by", self.tr("Who read the text aloud"))
        self._version = self.line("text_version", self.tr("Which text"), self.tr("its date or number"))
        self._version.edited.connect(self._was_versioned)
        self._interviewer = ""
        given = Pairs(
            [
                self.choice("given_how", self.tr("How it was given"), "consent_given_how"),
                self.measure("timecode", self.tr("Where in the video"), Timecode()),
                self._read_by,
                self._language,
                self._version,
            ]
        )
        remarks = self.area("remarks", self.tr("Remarks"), lines=2)
        self.add_part("read_aloud", self.reading)
        self.add_part("grants", self.grants)
        self.setLayout(column(self.reading, line(), self.grants, line(), given, remarks, gap=12))

    def load_consent(self, consent: Consent, interview: Interview) -> None:
        """Show the section, and know what the reading begins with."""
        self.load(consent)
        self._interviewer = interview.session.interviewer
        self.reading.suggest(interview.session.languages)
        self._was_versioned()
        self.grants.show_read(consent.read_aloud)

    def answers(self, purposes: Sequence[str]) -> dict[str, str]:
        """The answers as they stand."""
        return {purpose: self.grants.answer_to(purpose) for purpose in purposes}

    def note_read(self, text: ConsentText, purpose: str) -> None:
        """Keep what was read, from which text and in which language; who read it, unless that is known."""
        self.reading.note_read(text, purpose)
        self._version.set_value(text.stamp)
        self._language.set_value(text.language)
        if not self._read_by.value().strip():
            self._read_by.set_value(self._interviewer)
        self.grants.show_read(self.reading.value())
        self.edited.emit()
        self.left.emit()

    @Slot()
    def _was_versioned(self) -> None:
        self.reading.show_version(self._version.value())


class _SafetyForm(Form):
    """What may leave this computer at all."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "safety")
        levels = ChoicePart(self.tr("Level"), desk.choices("safety_level"), name="safety_level")
        reason = self.line("reason", self.tr("Why"))
        parts = self.add_part("sections", PartsAtRisk(OF_INTERVIEW, name="safety_sections"))
        self.setLayout(column(Pairs([self.add_part("level", levels), reason]), parts, gap=8))


class ConsentStep(Step):
    """Consent first; refusal and doubt are answers like any other.

    `withdrawn` carries who told it and how, when the family takes everything back.
    """

    first_field = "consent_keep_and_study_not_asked"

    withdrawn = Signal(str)
    reading = Signal(bool)
    """The text lies over the fields, or does so no longer."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._consent, self._safety = _ConsentForm(desk), _SafetyForm(desk)
        self._listen(self._consent, self._safety)
        self._offered: Offered | None = None
        self._withdrawal = Act(
            self.tr("The family takes the consent back?"),
            self.tr(
                "Every answer becomes “withdrawn”. From that moment nothing of this interview goes into "
                "letters, bundles or copies; only a new answer of the family changes that."
            ),
            self.tr("Withdraw the consent…"),
            hint=self.tr("In the room, by telephone, by letter; may stay empty"),
            caption=self.tr("Who told it, and how"),
            icon="undo",
            name="consent_withdraw",
        )
        self._withdrawal.asked.connect(self._ask_withdrawal)
        self._asked_why = ""
        head = step_head(
            self.tr("What is allowed"),
            self.tr("Ask one by one. Nothing leaves this computer against an answer; no answer is no."),
        )
        self._lay_out(
            head,
            self._consent,
            line(),
            caption(self.tr("Safety of the family")),
            self._safety,
            line(),
            self._withdrawal,
        )
        self._view = ReadingView(desk)
        self._view.hide()
        self._view.read.connect(self._note_read)
        self._view.answered.connect(self._consent.grants.set_answer)
        self._view.left.connect(self._close_text)
        self._consent.reading.opened.connect(self._open_text)
        self._pages.addWidget(self._view, 1)

    def load(self, interview: Interview) -> None:
        consent = interview.consent or Consent(testimony=interview.id)
        self._consent.load_consent(consent, interview)
        self._safety.load(interview.safety)
        self._withdrawal.close_because(
            self.tr("It is withdrawn. A new answer is recorded in the table above.")
            if frozen((consent,))
            else ""
        )

    def collect(self, interview: Interview) -> Interview:
        nothing = Consent(testimony=interview.id)
        consent: Consent | None = self._consent.collect(interview.consent or nothing)
        if interview.consent is None and consent == nothing:
            consent = None
        return msgspec.structs.replace(
            interview, consent=consent, safety=self._safety.collect(interview.safety)
        )

    def go_to(self, field: str = "") -> bool:
        """Give the keyboard to a field; the text that lies over them is closed."""
        if not self._view.isHidden():
            self._close_text()
        return super().go_to(field)

    @Slot(str)
    def _ask_withdrawal(self, why: str) -> None:
        self._asked_why = why
        question = ConfirmDialog(
            self,
            self.tr("Withdraw the consent to this interview?"),
            self.tr("Every answer becomes “withdrawn”. Only a new answer of the family changes that."),
            self.tr("Withdraw"),
            self.tr("Leave it as it is"),
            name="withdrawing",
        )
        question.confirmed.connect(self._withdraw)
        question.open()

    @Slot()
    def _withdraw(self) -> None:
        self.withdrawn.emit(self._asked_why)

    # The text ---------------------------------------------------------------------------------------

    @Slot(object)
    def _open_text(self, offered: Offered) -> None:
        self._offered = offered
        self._area.hide()
        self._view.show()
        self.reading.emit(True)
        self._view.open_text(offered, self._consent.answers(offered.text.purposes))

    @Slot()
    def _close_text(self) -> None:
        self._view.hide()
        self._area.show()
        self.reading.emit(False)
        self._consent.reading.take_keyboard()

    @Slot(str)
    def _note_read(self, purpose: str) -> None:
        if self._offered is not None:
            self._consent.note_read(self._offered.text, purpose)
