"""The steps of a source that no interview has: what it is, copies, and what is settled before it is saved.

A step knows interviews (`gui.interview.step`). A source is shown to it as one in which nobody speaks.
"""

from __future__ import annotations

from typing import Final

import msgspec
from PySide6.QtCore import Signal, Slot

from kuager.gui.attachments.part import AttachmentsPart
from kuager.gui.desk import Desk
from kuager.gui.interview.codes import CodesPart
from kuager.gui.interview.form import Form, Pairs
from kuager.gui.interview.parts import LinePart
from kuager.gui.interview.parts_at_risk import PartsAtRisk
from kuager.gui.interview.step import Step, caption, step_head
from kuager.gui.widgets.layout import column, line
from kuager.gui.widgets.text import Wrapped
from kuager.model.attachment import Attachments
from kuager.model.interview import Interview
from kuager.model.source import SourceText
from kuager.model.source_document import SourceDocument
from kuager.model.testimony import Safety, Session

WHY: Final = "source_why"
"""The control in which it is said why it is corrected."""
_PARTS: Final = ("source", "attachments")
"""What of a source can stay here although the rest may leave."""


def as_interview(document: SourceDocument) -> Interview:
    """The source as the steps of an interview know one."""
    return Interview(
        id=document.id,
        session=Session(date=document.source.date, languages=document.source.languages),
        safety=document.safety,
        attachments=document.attachments,
        persons=document.persons,
    )


def with_shared(document: SourceDocument, shown: Interview) -> SourceDocument:
    """The source with what a step of an interview made of it."""
    return msgspec.structs.replace(document, attachments=shown.attachments, persons=shown.persons)


class _SaidForm(Form):
    """Who said what, where and when."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "source")
        languages = CodesPart(
            self.tr("Languages it is in"), desk.choices("languages"), name="source_languages"
        )
        what = Pairs(
            [
                self.choice("kind", self.tr("What it is"), "source_kind"),
                self.line("title", self.tr("Title"), self.tr("as it stands there")),
            ]
        )
        said = Pairs(
            [
                self.line("author", self.tr("Who said or wrote it"), self.tr("a person, an office, a paper")),
                self.line("function", self.tr("As what"), self.tr("ambassador, court, witness")),
                self.date("date", self.tr("When it was said or written")),
                self.line("to_whom", self.tr("To whom")),
                place := self.place("place", self.tr("Where it was said")),
            ],
            wide=[place],
        )
        published = Pairs(
            [
                self.line("published", self.tr("Where it was published")),
                self.date("published_on", self.tr("When it was published")),
                self.line("url", self.tr("Address on the internet"), self.tr("this program opens none")),
                self.date("read_on", self.tr("When it was read there")),
            ]
        )
        words = self.area("text", self.tr("What it says, in its own words"), lines=6)
        self.setLayout(
            column(
                what,
                self.add_part("languages", languages),
                line(),
                caption(self.tr("Who said it")),
                said,
                line(),
                caption(self.tr("Where it can be read")),
                published,
                self.line("obtained", self.tr("How it came here"), self.tr("from whom, on what")),
                line(),
                words,
                gap=12,
            )
        )


class SaidStep(Step):
    """What the source is."""

    first_field = "source_kind"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._form = _SaidForm(desk)
        self._listen(self._form)
        below = self.tr("Kept as it is said there. What it says of each person comes in the next steps.")
        self._lay_out(step_head(self.tr("What it is"), below), self._form)

    def show_source(self, document: SourceDocument) -> None:
        """Show it without telling anyone."""
        self._form.load(document.source)

    def source(self, before: SourceText) -> SourceText:
        """What stands in the form."""
        return self._form.collect(before)


class CopiesStep(Step):
    """Copies of the source: a picture of the page, the file, the paper."""

    first_field = "source_copies_shows"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._copies = AttachmentsPart(
            desk,
            self.tr("Copies of it"),
            self.tr("The page as a picture, the file, the paper: kept as it came, with its checksum."),
            quiet=False,
            name="source_copies",
        )
        self._copies.edited.connect(self.edited)
        self._copies.left.connect(self.left)
        below = self.tr("What is on the internet today may be gone tomorrow. A copy stays.")
        self._lay_out(step_head(self.tr("Copies"), below), self._copies)

    def load(self, interview: Interview) -> None:
        self._copies.set_items(interview.id, interview.attachments.files)

    def collect(self, interview: Interview) -> Interview:
        return msgspec.structs.replace(interview, attachments=Attachments(files=self._copies.items()))

    def go_to(self, field: str = "") -> bool:
        return super().go_to(field) or super().go_to("source_copies_empty_begin")


class _RemarksForm(Form):
    """What the office adds."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "source")
        remarks = self.area(
            "remarks", self.tr("Our remarks"), self.tr("nothing that the source says"), lines=3
        )
        self.setLayout(column(remarks, gap=0))


class _SafetyForm(Form):
    """How careful to be about it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "source_safety")
        level = self.choice("level", self.tr("Safety of this source"), "safety_level")
        parts = self.add_part("sections", PartsAtRisk(_PARTS, name="source_safety_sections"))
        self.setLayout(column(Pairs([level, self.line("reason", self.tr("Why"))]), parts, gap=8))


class SettleStep(Step):
    """Safety, remarks, and why a record is corrected."""

    first_field = "source_safety_level"

    reasoned = Signal(str)
    """Why it is corrected, with every change."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._safety, self._remarks = _SafetyForm(desk), _RemarksForm(desk)
        self._listen(self._safety, self._remarks)
        self._why = LinePart(
            self.tr("Why it is corrected"),
            hint=self.tr("kept with the change; may stay empty"),
            name=WHY,
        )
        self._why.edited.connect(self._tell_why)
        self._why.left.connect(self.left)
        self._lay_out(
            step_head(self.tr("Before it is saved"), self.tr("Nothing here is required.")),
            self._safety,
            Wrapped(
                self.tr(
                    "What anybody can read is open. A paper that came by a secret way endangers who gave it: "
                    "then the level decides what leaves this computer."
                ),
                "small",
            ),
            line(),
            self._remarks,
            self._why,
        )

    def show_source(self, document: SourceDocument, why: str, *, correcting: bool) -> None:
        """Show it; the reason is asked for only where there is a record to correct."""
        self._why.set_value(why)
        self._safety.load(document.safety)
        self._remarks.load(document.source)
        self._why.setVisible(correcting)

    def safety(self, before: Safety) -> Safety:
        """What stands in the form."""
        return self._safety.collect(before)

    def source(self, before: SourceText) -> SourceText:
        """The source with the remarks that stand in the form."""
        return self._remarks.collect(before)

    @Slot()
    def _tell_why(self) -> None:
        self.reasoned.emit(self._why.value())
