"""Identity numbers as told, and what their own arithmetic says of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal, Slot

from kuager.flows import gazetteer
from kuager.gui import theme
from kuager.gui.interview import said
from kuager.gui.interview.parts import Part, in_one_line
from kuager.gui.interview.rows import Line, RowsPart
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.entries import Choice, ChoiceBox, Entry
from kuager.gui.widgets.fields import UnderstoodLine
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.text import Text
from kuager.model import idnumbers
from kuager.model.dates import When
from kuager.model.idnumbers import IdCheck, IdNumber
from kuager.model.place import Place


class _NumberLine(Line):
    """One number: its kind, its text, and under them what was understood."""

    used = Signal(object)

    def __init__(self, number: IdNumber, kinds: Sequence[Choice], name: str) -> None:
        super().__init__(self.tr("Remove this number"), name)
        self._labels = dict(kinds)
        self._kind = ChoiceBox(kinds, number.kind, whole=True, name=f"{name}_kind")
        self._kind.setAccessibleName(self.tr("Kind of number"))
        self._kind.setMinimumWidth(theme.px(96))
        self._entry = Entry(number.text, name=name)
        self._entry.setAccessibleName(self.tr("Number, as told"))
        self._entry.setMinimumWidth(theme.px(160))
        self._understood = UnderstoodLine(name=f"{name}_understood")
        self.setFocusProxy(self._entry)
        first = row(self._kind, (self._entry, 1), self.remove)
        self.setLayout(column(first, self._understood, gap=theme.space("xs")))
        self._kind.chosen.connect(self._look)
        self._kind.chosen.connect(self.was_chosen)
        self._entry.textEdited.connect(self._look)
        self._entry.textEdited.connect(self.edited)
        self._entry.editingFinished.connect(self.left)
        self._understood.offer_taken.connect(self._was_used)
        self._look()

    def value(self) -> IdNumber:
        return IdNumber(self._kind.code(), self._entry.text())

    def begin(self) -> None:
        self._entry.setFocus()

    @Slot()
    def _was_used(self) -> None:
        other = self._other_kind()
        if not other:
            self.used.emit(idnumbers.check(self.value()))
            return
        self._kind.choose(other)
        self._look()
        self.was_chosen()

    def _other_kind(self) -> str:
        """The kind that the number fits, where it does not fit the one that was chosen."""
        told = self.value()
        other = idnumbers.kind_of(told.text) if idnumbers.check(told).valid is False else ""
        return other if other in self._labels else ""

    @Slot()
    def _look(self) -> None:
        other = self._other_kind()
        understanding = said.other_kind(self._labels[other]) if other else said.number(self.value())
        self._understood.show_understanding(understanding)
        self._entry.setAccessibleDescription(understanding.words if understanding else "")


class NumbersPart(RowsPart):
    """There is always a line to write in. `used` offers what a number tells (`IdCheck`)."""

    used = Signal(object)

    def __init__(self, kinds: Sequence[Choice], usual: str, *, name: str) -> None:
        super().__init__(name)
        self.setObjectName(f"{name}_first")
        self._kinds, self._usual = kinds, usual
        self.label = self.tr("Identity numbers")
        add = Button(self.tr("Another number"), Kind.QUIET, icon="plus", name=f"{name}_add")
        add.clicked.connect(self._add)
        head = row(Text(self.label, "caption"), None, add)
        self.setLayout(column(head, self.lines, gap=theme.space("xs")))
        self.set_value(())

    def set_value(self, value: Sequence[IdNumber]) -> None:
        super().set_value(value or (IdNumber(self._usual, ""),))
        self.setFocusProxy(self._rows[0])

    def with_words(self, value: Sequence[IdNumber], words: str) -> tuple[IdNumber, ...]:
        return (*value, IdNumber(self._usual, in_one_line("", words)))

    def make_line(self, value: IdNumber, name: str) -> Line:
        line = _NumberLine(value, self._kinds, name)
        line.used.connect(self.used)
        return line

    def is_blank(self, value: IdNumber) -> bool:
        return not value.text.strip()

    def _drop(self, line: Line) -> None:
        super()._drop(line)
        if self._rows:
            self.setFocusProxy(self._rows[0])

    @Slot(object)
    def _remove(self, line: Line) -> None:
        if len(self._rows) == 1:
            self.append(IdNumber(self._usual, ""))
        super()._remove(line)

    @Slot()
    def _put_back(self) -> None:
        only = self._rows[0] if len(self._rows) == 1 else None
        super()._put_back()
        if only is not None and self.is_blank(only.value()):
            self._drop(only)

    def say_kept(self, fields: Sequence[str]) -> None:
        """Say which fields had an answer already, and keep it."""
        if fields:
            words = self.tr("What was told stays: {fields}.").format(fields=", ".join(fields))
            self._notice.say("neutral", words)
        else:
            self._notice.clear()

    @Slot()
    def _add(self) -> None:
        taken = {line.value().kind for line in self._rows}
        free = (code for code, _ in self._kinds if code not in taken)
        self.append(IdNumber(next(free, self._usual), "")).begin()


class Offer(NamedTuple):
    """What a number offers for the fields beside it, in the words of the interface."""

    birth: When
    sex: str
    county: Place


def offer(found: IdCheck) -> Offer:
    """Birth and sex, and the county where the number was first given, if the gazetteer has it."""
    meaning = said.edtf(found.birth) if found.birth else None
    birth = When(told=meaning.words, edtf=found.birth) if meaning else When()
    county = gazetteer.counties(found.division) if found.division else ()
    place = Place(told=said.county(county[0]), code=county[0]) if len(county) == 1 else Place()
    return Offer(birth, found.sex, place)


def fill(part: Part, offered: When | str | Place) -> bool:
    """Let a part that is empty have what is offered; False if something else was told there."""
    told = part.value()
    if told == type(told)() and offered != type(told)():
        part.set_value(offered)
        return True
    if isinstance(told, When) and isinstance(offered, When) and offered.edtf:
        return told.edtf == offered.edtf
    return offered in (told, type(told)())
