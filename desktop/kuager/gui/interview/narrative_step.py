"""The story in words, and what stays in doubt (`Narrative`; its notes are the pane at the side)."""

from __future__ import annotations

import msgspec

from kuager.gui.desk import Desk
from kuager.gui.interview.form import Form
from kuager.gui.interview.step import Step, step_head
from kuager.gui.widgets.layout import column
from kuager.model.interview import Interview


class _NarrativeForm(Form):
    """Two fields with much room."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "narrative")
        text = self.area(
            "text", self.tr("The testimony"), self.tr("as told, in any language"), lines=8, grows=True
        )
        doubts = self.area(
            "doubts",
            self.tr("Doubts that remain"),
            self.tr("what should be asked or checked again"),
            lines=3,
            grows=True,
        )
        self.setLayout(column((text, 3), (doubts, 1), gap=12))


class NarrativeStep(Step):
    """What was told, as a whole."""

    first_field = "narrative_text"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._form = _NarrativeForm(desk)
        self._listen(self._form)
        self._lay_out(step_head(self.tr("The story")), (self._form, 1))

    def load(self, interview: Interview) -> None:
        self._form.load(interview.narrative)

    def collect(self, interview: Interview) -> Interview:
        narrative = self._form.collect(interview.narrative)
        return msgspec.structs.replace(interview, narrative=narrative)
