"""The part of an event that holds a facility: what kind it is, and its name exactly as told.

While somebody types, facilities that were told of in this vault are offered below. Picking one writes it the
same way again, its kind too; nothing is written by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QTimer, Slot

from kuager.flows import facilities
from kuager.flows.facilities import ToldFacility
from kuager.flows.unlock import Session
from kuager.gui import theme
from kuager.gui.desk import Desk
from kuager.gui.interview.parts import Part, in_one_line
from kuager.gui.widgets.entries import ChoiceBox, Entry
from kuager.gui.widgets.fields import Field
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.list_model import Cell, Column, ListModel
from kuager.gui.widgets.offers import Offers
from kuager.model.place import Facility


class _Answer(NamedTuple):
    """What may be meant, and which question it answers."""

    number: int
    told: list[ToldFacility]


class FacilityPart(Part):
    """A kind, a name, and what was told before."""

    def __init__(self, desk: Desk, label: str, *, hint: str = "", name: str) -> None:
        super().__init__()
        self._desk, self.label = desk, label
        self._number = 0
        self._kind = ChoiceBox(desk.choices("detention_type", ""), name=f"{name}_kind")
        self._kind.setAccessibleName(self.tr("Kind of facility"))
        self._entry = Entry(name=name)
        self._offers = Offers(self._entry, self._model(), self.tr("Told of before"), name=f"{name}_offers")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(theme.delay("understandAfter"))
        self._pause.timeout.connect(self._look)
        kind = Field(label, self._kind)
        called = Field(self.tr("Its name, as told"), self._entry, hint=hint)
        self.setLayout(column(row((kind, 2), (called, 3), gap=theme.space("l")), gap=0))
        self.setFocusProxy(self._kind)
        self._kind.chosen.connect(self._was_chosen)
        self._entry.textEdited.connect(self._was_edited)
        self._entry.editingFinished.connect(self._was_left)
        self._offers.picked.connect(self._was_picked)

    def value(self) -> Facility:
        return Facility(kind=self._kind.code(), name=self._entry.text())

    def set_value(self, value: Facility) -> None:
        self._kind.choose(value.kind)
        self._entry.setText(value.name)
        self._entry.setCursorPosition(0)
        self._forget()

    def with_words(self, value: Facility, words: str) -> Facility:
        return Facility(kind=value.kind, name=in_one_line(value.name, words))

    @Slot()
    def _was_chosen(self) -> None:
        self.edited.emit()
        self.left.emit()

    @Slot()
    def _was_edited(self) -> None:
        self._number += 1  # answers about other words are nobody's any more
        self._pause.start()
        self.edited.emit()

    @Slot()
    def _was_left(self) -> None:
        self._forget()
        self.left.emit()

    def _forget(self) -> None:
        self._pause.stop()
        self._number += 1
        self._offers.hide()

    @Slot()
    def _look(self) -> None:
        words = self._entry.text()
        if not words.strip():
            self._offers.hide()
            return
        asked = _question(self._desk.session, self._number, words, self._kind.code())
        self._desk.read(asked, self._show, self._ignore)

    @Slot(object)
    def _show(self, answer: _Answer) -> None:
        if answer.number == self._number and self._entry.hasFocus():
            self._offers.show_rows([each for each in answer.told if each.facility != self.value()])

    @Slot(object)
    def _ignore(self, _: object) -> None:
        """That nothing is offered needs no word; a bug shows itself at the desk."""

    @Slot(object)
    def _was_picked(self, facility: Facility) -> None:
        self.set_value(facility)
        self.edited.emit()
        self.left.emit()

    def _model(self) -> ListModel[ToldFacility]:
        def which(told: ToldFacility) -> Cell:
            how = self.tr("sounds alike") if told.alike else ""
            kind = self._desk.label("detention_type", told.facility.kind) if told.facility.kind else ""
            return Cell(told.facility.name, below=" · ".join(filter(None, (how, kind))))

        return ListModel([Column("", which)], key=lambda told: told.facility)


def _question(session: Session, number: int, words: str, kind: str) -> Callable[[object], _Answer]:
    return lambda _: _Answer(number, facilities.suggest(session, words, kind))
