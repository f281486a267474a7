"""Whom a letter is about, in whose name it goes, and who signs for them.

Each change fills the letter anew; the form itself changes nothing.
"""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kuager.flows.letters import Parties
from kuager.gui.desk import Desk
from kuager.gui.people.words import name_or_unknown
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.entries import Check, ChoiceBox
from kuager.gui.widgets.fields import Field
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.text import Text, Wrapped
from kuager.model.ids import RecordId
from kuager.model.letter import RepresentedBy


class _Act(Button):
    """A link that carries what it is about."""

    asked = Signal(str)

    def __init__(self, words: str, subject: str, name: str) -> None:
        super().__init__(words, Kind.LINK, name=name)
        self._subject = subject
        self.clicked.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self._subject)


class PartiesForm(QWidget):
    """`applicants_chosen` carries testimonies, `representative_chosen` a `RepresentedBy` or None.

    `person_left_out` carries the id by which the letter names somebody.
    """

    applicants_chosen = Signal(object)
    representative_chosen = Signal(object)
    person_wanted = Signal()
    person_left_out = Signal(str)

    def __init__(self, desk: Desk, *, name: str = "parties") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk = desk
        self._shown: Parties | None = None
        self._checks: dict[RecordId, Check] = {}
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._place)

    def show_parties(self, parties: Parties) -> None:
        """Show them; where nothing changed the keyboard stays where it is."""
        if parties == self._shown:
            return
        self._shown = parties
        while (item := self._place.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        lines = column(gap=6)
        lines.addWidget(self._about(parties))
        lines.addWidget(self._asking(parties))
        if parties.representatives:
            lines.addWidget(self._signing(parties))
        inner = QWidget()
        inner.setLayout(lines)
        self._place.addWidget(inner)

    def _about(self, parties: Parties) -> QWidget:
        name = self.objectName()
        lines = column(gap=2)
        lines.addWidget(Text(self.tr("Whom it is about"), "caption"))
        for at, (person, called) in enumerate(parties.persons):
            words = Wrapped(name_or_unknown(called), "strong")
            if len(parties.persons) == 1:
                lines.addWidget(words)
                continue
            leave = _Act(self.tr("Leave out"), person, f"{name}_leave_out_{at}")
            leave.setAccessibleDescription(words.text())
            leave.asked.connect(self.person_left_out)
            lines.addLayout(row((words, 1), leave, gap=8))
        add = Button(self.tr("Add somebody…"), Kind.LINK, name=f"{name}_add")
        add.clicked.connect(self.person_wanted)
        lines.addLayout(row(add, None))
        return _held(lines)

    def _asking(self, parties: Parties) -> QWidget:
        lines = column(gap=2)
        lines.addWidget(Text(self.tr("In whose name"), "caption"))
        self._checks = {}
        for at, (testimony, called) in enumerate(parties.offered):
            check = Check(
                called or self.tr("Name not known"),
                checked=testimony in parties.applicants,
                wrapped=True,
                name=f"{self.objectName()}_applicant_{at}",
            )
            check.changed.connect(self._choose)
            self._checks[testimony] = check
            lines.addWidget(check)
        if not parties.offered:
            lines.addWidget(Wrapped(self.tr("Nobody who gave a testimony"), "small"))
        return _held(lines)

    def _signing(self, parties: Parties) -> QWidget:
        choices = [("", self.tr("They sign themselves"))]
        choices += [
            (_code(by), _told(self._desk, called, capacity))
            for by, called, capacity in parties.representatives
        ]
        chosen = _code(parties.representative) if parties.representative is not None else ""
        box = ChoiceBox(choices, chosen, name=f"{self.objectName()}_representative")
        box.chosen.connect(self._choose_representative)
        return Field(self.tr("Who signs for them"), box)

    @Slot()
    def _choose(self) -> None:
        """The order is that in which they are offered: family first."""
        self.applicants_chosen.emit(
            tuple(testimony for testimony, check in self._checks.items() if check.is_checked())
        )

    @Slot(str)
    def _choose_representative(self, code: str) -> None:
        testimony, _, position = code.partition(":")
        self.representative_chosen.emit(RepresentedBy(RecordId(testimony), int(position)) if code else None)


def _code(by: RepresentedBy) -> str:
    return f"{by.testimony}:{by.position}"


def _told(desk: Desk, called: str, capacity: str) -> str:
    what = desk.label("representative_capacity", capacity) if capacity else ""
    return ", ".join(filter(None, (name_or_unknown(called), what)))


def _held(lines: QBoxLayout) -> QWidget:
    held = QWidget()
    held.setLayout(lines)
    return held
