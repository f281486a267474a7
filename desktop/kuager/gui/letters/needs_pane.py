"""What a letter needs: the elements as n of m with the fact used or "Fill it in", and what stands in its way.

What the law asks for is counted; what makes the letter useful stands below. A missing element never forbids
the letter. `fill_wanted` carries the path of the interview's field; paths that begin with "letter." lie in
the letter itself, and "person" is the person's page. Above stand the parties, below what is to be weighed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kuager.flows.letters import Assessment, Element, Obstacle, Parties
from kuager.gui.desk import Desk
from kuager.gui.i18n import isolate
from kuager.gui.icons import Glyph
from kuager.gui.letters.parties_form import PartiesForm
from kuager.gui.letters.weighing_form import WeighingForm
from kuager.gui.letters.words import LAW, element_label, obstacle_words
from kuager.gui.people.words import name_or_unknown
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.layout import column, line, row, top
from kuager.gui.widgets.segments import Segments
from kuager.gui.widgets.text import Text, Wrapped

_LONGEST_FACT: Final = 90
_PERSON: Final = re.compile(r"persons\.([0-9]{1,3})\.")
RISK: Final = "letter.risk"
CONSENT: Final = "consent"
PERSON: Final = "person"

_OBSTACLES: Final = {
    "no_applicant": ("user", "attention"),
    "no_consent": ("question", "attention"),
    "retracted": ("eye-slash", "attention"),
    "applicant_at_risk": ("shield-warning", "danger"),
    "no_representative": ("user", "attention"),
    "power_expired": ("warning", "attention"),
    "power_missing": ("question", "neutral"),
    "no_risk_answer": ("shield-warning", "attention"),
    "taken_back": ("eye-slash", "attention"),
    "at_risk": ("shield-warning", "danger"),
    "reprisals": ("shield-warning", "danger"),
    "left_out": ("eye-slash", "good"),
    "kept_back": ("shield-warning", "good"),
    "contradiction": ("arrows-left-right", "good"),
}
_WAYS: Final = {
    "no_risk_answer": RISK,
    "no_consent": CONSENT,
    "retracted": PERSON,
    "left_out": PERSON,
    "reprisals": PERSON,
    "contradiction": PERSON,
}


class _FillLink(Button):
    """The way to a field."""

    asked = Signal(str, int)

    def __init__(self, words: str, field: str, name: str, applicant: int = -1) -> None:
        super().__init__(words, Kind.LINK, name=name)
        self._field, self._applicant = field, applicant
        self.clicked.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self._field, self._applicant)


class NeedsPane(QWidget):
    """`fill_wanted` carries the path of a field, and of whose interview it is: a position or -1."""

    fill_wanted = Signal(str, int)

    def __init__(self, desk: Desk, *, name: str = "needs") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk = desk
        self._counts = (0, 0)
        self._whose: dict[str, str] = {}
        self.parties = PartiesForm(desk, name=f"{name}_parties")
        self.weighing = WeighingForm(desk, name=f"{name}_weighing")
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        self.setLayout(
            column(
                self.parties,
                4,
                self._place,
                self.weighing,
                None,
                gap=6,
                margins=(20, 10, 16, 10),
            )
        )

    def counts(self) -> tuple[int, int]:
        """How many of the required elements are there, and how many there are."""
        return self._counts

    def show_assessment(self, assessment: Assessment) -> None:
        """Show what is there and what is missing now."""
        self.parties.show_parties(assessment.parties)
        self.weighing.show_assessment(assessment)
        self._whose = _names(assessment.parties)
        while (item := self._place.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        shown = QWidget()
        shown.setLayout(self._all(assessment))
        self._place.addWidget(shown)

    def _all(self, assessment: Assessment) -> QBoxLayout:
        law = [element for element in assessment.elements if element.rank in LAW]
        useful = [element for element in assessment.elements if element.rank not in LAW]
        lines = column(gap=6)
        self._counts = self._group(lines, self.tr("Required"), law)
        if useful:
            lines.addSpacing(4)
            lines.addWidget(line())
            self._group(lines, self.tr("Useful"), useful)
        if assessment.obstacles:
            lines.addSpacing(4)
            lines.addWidget(line())
            lines.addWidget(Text(self.tr("Before it leaves"), "caption"))
            for obstacle in assessment.obstacles:
                lines.addWidget(self._obstacle(obstacle))
        return lines

    def _group(self, lines: QBoxLayout, head: str, elements: Sequence[Element]) -> tuple[int, int]:
        counted = [each for each in elements if each.state != "missing" or each.rank != "law_if_any"]
        done = sum(element.state != "missing" for element in counted)
        count = self.tr("{done} of {total}").format(done=done, total=len(counted))
        lines.addLayout(row(Text(head, "heading"), None, Text(count, "heading")))
        role = "good" if done == len(counted) else "accent"
        lines.addWidget(Segments(done, len(counted), role=role, height=8))
        lines.addSpacing(2)
        for element in elements:
            lines.addWidget(self._element(element))
        return done, len(counted)

    def _element(self, element: Element) -> QWidget:
        missing = element.state == "missing"
        icon = "circle-dashed" if missing else "check"
        tone = "attention" if missing else "good"
        if element.state == "contradictory":
            icon, tone = "arrows-left-right", "attention"
        name = f"{self.objectName()}_{element.code}" + (f"_{element.applicant}" if element.applicant else "")
        needed = missing and element.rank != "law_if_any"
        if missing and not needed:
            tone = "neutral"
        called, whose = element_label(element, self._desk.language), self._whose.get(_owner(element), "")
        words = f"{called} · {isolate(whose)}" if whose else called
        label = Wrapped(words, "strong" if needed else "body")
        body = column(label, gap=0)
        if missing:
            link = _FillLink(self.tr("Fill it in"), element.field, f"{name}_fill", element.applicant)
            link.setAccessibleDescription(label.text())
            link.asked.connect(self.fill_wanted)
            body.addSpacing(2)
            body.addLayout(row(link, None))
        else:
            body.addWidget(Wrapped(_shortened(element.fact), "small"))
        mark = Glyph(icon, tone)
        inner = row(mark, (body, 1), gap=10)
        top(inner, mark)
        shown = QWidget()
        shown.setObjectName(name)
        state = self.tr("missing") if missing else element.fact
        shown.setAccessibleName(f"{label.text()}: {state}")
        shown.setLayout(inner)
        return shown

    def _obstacle(self, obstacle: Obstacle) -> QWidget:
        icon, tone = _OBSTACLES.get(obstacle.code, ("warning", "attention"))
        mark = Glyph(icon, tone)
        words = Wrapped(obstacle_words(self._desk, obstacle), "small", "ink")
        body = column(words, gap=2)
        if obstacle.code in _WAYS:
            way = _WAYS[obstacle.code]
            acts = {RISK: self.tr("Answer"), CONSENT: self.tr("Ask"), PERSON: self.tr("Look")}
            link = _FillLink(acts[way], way, f"{self.objectName()}_{obstacle.code}_fill")
            link.asked.connect(self.fill_wanted)
            body.addLayout(row(link, None))
        inner = row(mark, (body, 1), gap=10)
        top(inner, mark)
        shown = QWidget()
        shown.setObjectName(f"{self.objectName()}_{obstacle.code}")
        shown.setAccessibleName(words.text())
        shown.setLayout(inner)
        return shown


def _shortened(fact: str) -> str:
    plain = " ".join(fact.split())
    return plain if len(plain) <= _LONGEST_FACT else f"{plain[:_LONGEST_FACT].rstrip()}…"


def _owner(element: Element) -> str:
    """Whose element it is: a position among the applicants or the persons, "" for the letter's own."""
    person = _PERSON.match(element.field)
    if person is not None:
        return f"person {person[1]}"
    return f"applicant {element.applicant}" if element.code.startswith("applicant_") else ""


def _names(parties: Parties) -> dict[str, str]:
    """What the owners of elements are called, where there are several of a kind."""
    found: dict[str, str] = {}
    speakers = dict(parties.offered)
    if len(parties.applicants) > 1:
        found |= {
            f"applicant {at}": name_or_unknown(speakers.get(each, ""))
            for at, each in enumerate(parties.applicants)
        }
    if len(parties.persons) > 1:
        found |= {f"person {at}": name_or_unknown(name) for at, (_, name) in enumerate(parties.persons)}
    return found
