"""The letter that somebody is working on: what it is now, and the acts that give it other words.

An act that changes what the letter tells fills it anew from the template, on a worker; words that somebody
changed by hand come back with `undo`. What is written into the template's own fields, or chosen to go with
it, exchanges only the words that nobody changed. `number` grows with every change, so that an answer to an
older state can be dropped.
"""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kuager.flows import letters
from kuager.flows.letters import AtRisk, Contradiction, LetterEditing
from kuager.gui.desk import Desk
from kuager.model.ids import RecordId
from kuager.model.letter import Enclosed, Filled, RepresentedBy, WordedBlock

_AFTER_MS = 400


class LetterInHand(QObject):
    """`changed` follows every change; `reworded` one that did not come from the forms.

    `replaced` follows when words that were changed by hand are the template's again.
    """

    changed = Signal()
    reworded = Signal()
    replaced = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, editing: LetterEditing, parent: QObject, *, is_draft: bool) -> None:
        super().__init__(parent)
        self._desk = desk
        self.editing = editing
        self.number = 0
        # Of a draft it is not known whether somebody changed its words.
        self._given = () if is_draft else editing.blocks
        self._before: LetterEditing | None = None
        self._aside: tuple[tuple[Filled, ...], tuple[Enclosed, ...]] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_AFTER_MS)
        self._pause.timeout.connect(self.take_up)

    # By hand ----------------------------------------------------------------------------------------

    def write(self, risk: str, blocks: tuple[WordedBlock, ...]) -> None:
        """Other words by hand."""
        self._change(msgspec.structs.replace(self.editing, risk=risk, blocks=blocks))

    def put_aside(self, filled: tuple[Filled, ...], enclosed: tuple[Enclosed, ...]) -> None:
        """Other words in the template's own fields, or other things that go along: soon taken up."""
        now = filled, enclosed
        self._aside = None if now == (self.editing.filled, self.editing.enclosed) else now
        if self._aside is not None:
            self._pause.start()
        self.changed.emit()

    @property
    def is_taken_up(self) -> bool:
        """Whether the words hold everything that was filled in."""
        return self._aside is None

    @property
    def to_keep(self) -> LetterEditing:
        """What a draft keeps: also what is not taken up yet."""
        if self._aside is None:
            return self.editing
        filled, enclosed = self._aside
        return msgspec.structs.replace(self.editing, filled=filled, enclosed=enclosed)

    @Slot()
    def take_up(self) -> None:
        """Have the words hold what was filled in; what was changed by hand stays."""
        self._pause.stop()
        if self._aside is None:
            return
        session, editing, number, changed = self._desk.session, self.editing, self.number, self.to_keep
        self._desk.read(
            lambda _: (number, letters.refilled(session, editing, changed)), self._take_up, self._fail
        )

    @Slot(object)
    def _take_up(self, refilled: tuple[int, LetterEditing]) -> None:
        number, editing = refilled
        if number != self.number:
            self._pause.start()  # something was typed meanwhile
            return
        if self._aside == (editing.filled, editing.enclosed):
            self._aside = None
        else:
            self._pause.start()
        if self._given == self.editing.blocks:
            self._given = editing.blocks
        self._change(editing)
        self.reworded.emit()

    def _change(self, editing: LetterEditing) -> None:
        if editing != self.editing:
            self.editing = editing
            self.number += 1
            self.changed.emit()

    # From the template ------------------------------------------------------------------------------

    @Slot()
    def fill_anew(self) -> None:
        """The template's words again."""
        self._fill(self.editing)

    @Slot(object)
    def choose_applicants(self, applicants: tuple[RecordId, ...]) -> None:
        """Have it go in the name of others; who signs for one who is no more among them does not."""
        by = self.editing.basis.representative
        kept = by if by is not None and by.testimony in applicants else None
        self._fill(self.editing.with_basis(applicants=applicants, representative=kept))

    @Slot(object)
    def choose_representative(self, by: RepresentedBy | None) -> None:
        """Have somebody sign for the applicants, or they themselves."""
        self._fill(self.editing.with_basis(representative=by))

    @Slot(object)
    def add_person(self, person: RecordId) -> None:
        """Have it be about somebody else too."""
        persons = tuple(dict.fromkeys((*self.editing.basis.persons, person)))
        self._fill(self.editing.with_basis(persons=persons))

    @Slot(str)
    def leave_person_out(self, person: str) -> None:
        """Have it be about the others only."""
        persons = tuple(each for each in self.editing.basis.persons if each != person)
        self._fill(self.editing.with_basis(persons=persons))

    @Slot(object, object)
    def decide(self, fact: Contradiction, account: RecordId | None) -> None:
        """Have one source's word on a fact stand, or have the letter say who says what."""
        self._fill(self.editing.choosing(fact.person, fact.fact, account))

    @Slot(object, str)
    def release(self, part: AtRisk, reason: str) -> None:
        """Have it tell something at risk."""
        self._fill(self.editing.releasing(part.record, part.section, reason))

    def _fill(self, editing: LetterEditing) -> None:
        session = self._desk.session
        self._desk.read(lambda _: letters.reworded(session, editing), self._show_filled, self._fail)

    @Slot(object)
    def _show_filled(self, editing: LetterEditing) -> None:
        # The answer to the question may have been typed meanwhile.
        editing = msgspec.structs.replace(editing, risk=self.editing.risk)
        if editing == self.editing:
            return
        by_hand = self._given != self.editing.blocks
        self._before, self._given = self.editing, editing.blocks
        self._change(editing)
        self.reworded.emit()
        if by_hand:
            self.replaced.emit()

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self.failed.emit(error)

    @Slot()
    def undo(self) -> None:
        """As it was before it was filled anew."""
        if self._before is not None:
            before, self._before = self._before, None
            self._change(before)
            self.reworded.emit()
