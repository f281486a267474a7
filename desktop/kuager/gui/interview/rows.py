"""Parts that hold several things of one kind: identity numbers, earlier accounts, languages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from kuager.gui import theme
from kuager.gui.interview import said
from kuager.gui.interview.parts import DatePart, LinePart, Part
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.entries import Choice, ChoiceBox, Entry
from kuager.gui.widgets.fields import UnderstoodLine
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.layout import top as at_top
from kuager.gui.widgets.text import Elided, Text
from kuager.model import idnumbers
from kuager.model.dates import When
from kuager.model.idnumbers import IdCheck, IdNumber
from kuager.model.testimony import EarlierAccount

_MOST_IN_A_ROW: Final = 5


def _remover(words: str, name: str) -> Button:
    button = Button("", Kind.QUIET, icon="x", name=name)
    button.setAccessibleName(words)
    button.setToolTip(words)
    return button


class _NumberRow(QWidget):
    """One number: its kind, its text, and what its own arithmetic says."""

    edited = Signal()
    left = Signal()
    removed = Signal(object)
    used = Signal(object)

    def __init__(self, number: IdNumber, kinds: Sequence[Choice], name: str) -> None:
        super().__init__()
        self._kind = ChoiceBox(kinds, number.kind, name=f"{name}_kind")
        self._kind.setAccessibleName(self.tr("Kind of number"))
        self._kind.setMaximumWidth(theme.px(200))
        self.entry = Entry(number.text, name=name)
        self.entry.setAccessibleName(self.tr("Number, as told"))
        self._line = UnderstoodLine(name=f"{name}_understood")
        remove = _remover(self.tr("Remove this number"), f"{name}_remove")
        self.setLayout(
            column(row((self._kind, 2), (self.entry, 5), remove), self._line, gap=theme.space("xs"))
        )
        self._kind.chosen.connect(self._was_chosen)
        self.entry.textEdited.connect(self._was_edited)
        self.entry.editingFinished.connect(self.left)
        self._line.offer_taken.connect(self._was_used)
        remove.clicked.connect(self._was_removed)
        self._look()

    def number(self) -> IdNumber:
        """What stands in the line now."""
        return IdNumber(self._kind.code(), self.entry.text())

    @Slot()
    def _was_edited(self) -> None:
        self._look()
        self.edited.emit()

    @Slot()
    def _was_chosen(self) -> None:
        self._was_edited()
        self.left.emit()

    @Slot()
    def _was_removed(self) -> None:
        self.removed.emit(self)

    @Slot()
    def _was_used(self) -> None:
        self.used.emit(idnumbers.check(self.number()))

    def _look(self) -> None:
        understanding = said.number(self.number())
        self._line.show_understanding(understanding)
        self.entry.setAccessibleDescription(understanding.words if understanding else "")


class NumbersPart(Part):
    """Identity numbers. `used` offers birth and sex as a number tells them (`IdCheck`)."""

    used = Signal(object)

    def __init__(self, kinds: Sequence[Choice], usual: str, *, name: str) -> None:
        super().__init__()
        self.setObjectName(f"{name}_first")
        self._kinds, self._usual, self._name, self._made = kinds, usual, name, 0
        self._rows: list[_NumberRow] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.space("xs"))
        add = Button(self.tr("Another number"), Kind.QUIET, icon="plus", name=f"{name}_add")
        add.clicked.connect(self._add)
        head = row(Text(self.tr("Identity numbers"), "caption"), None, add)
        self.setLayout(column(head, self._lines, gap=theme.space("xs")))
        self.set_value(())

    def value(self) -> tuple[IdNumber, ...]:
        numbers = (line.number() for line in self._rows)
        return tuple(number for number in numbers if number.text.strip())

    def set_value(self, value: Sequence[IdNumber]) -> None:
        for line in list(self._rows):
            self._drop(line)
        self._made = 0
        for number in value or (IdNumber(self._usual, ""),):
            self._append(number)
        self.setFocusProxy(self._rows[0].entry)

    def _append(self, number: IdNumber) -> _NumberRow:
        self._made += 1
        line = _NumberRow(number, self._kinds, f"{self._name}_{self._made}")
        line.edited.connect(self.edited)
        line.left.connect(self.left)
        line.removed.connect(self._remove)
        line.used.connect(self.used)
        self._rows.append(line)
        self._lines.addWidget(line)
        return line

    def _drop(self, line: _NumberRow) -> None:
        self._rows.remove(line)
        self._lines.removeWidget(line)
        line.hide()
        line.deleteLater()

    @Slot()
    def _add(self) -> None:
        taken = {line.number().kind for line in self._rows}
        free = (code for code, _ in self._kinds if code not in taken)
        self._append(IdNumber(next(free, self._usual), "")).entry.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _remove(self, line: _NumberRow) -> None:
        self._drop(line)
        if not self._rows:
            self._append(IdNumber(self._usual, ""))
        self._rows[-1].entry.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()
        self.left.emit()


def birth_and_sex(found: IdCheck) -> tuple[When, str]:
    """What a number offers for the fields beside it: the words are those of the interface."""
    meaning = said.edtf(found.birth) if found.birth else None
    return When(told=meaning.words, edtf=found.birth) if meaning else When(), found.sex


class _EarlierRow(QWidget):
    """That there was an earlier account."""

    edited = Signal()
    left = Signal()
    removed = Signal(object)

    def __init__(self, earlier: EarlierAccount, name: str) -> None:
        super().__init__()
        self.given = DatePart(self.tr("When"), name=f"{name}_given")
        self.to_whom = LinePart(self.tr("To whom"), name=f"{name}_to_whom")
        self.given.set_value(earlier.given)
        self.to_whom.set_value(earlier.to_whom)
        remove = _remover(self.tr("Remove this earlier account"), f"{name}_remove")
        under_caption = column(theme.px(20), remove, gap=0)
        box = row((self.given, 1), (self.to_whom, 1), under_caption, gap=theme.space("l"))
        at_top(box, self.given, self.to_whom)
        box.setAlignment(under_caption, Qt.AlignmentFlag.AlignTop)
        self.setLayout(box)
        for part in (self.given, self.to_whom):
            part.edited.connect(self.edited)
            part.left.connect(self.left)
        remove.clicked.connect(self._was_removed)

    def earlier(self) -> EarlierAccount:
        """What stands in the line now."""
        return EarlierAccount(given=self.given.value(), to_whom=self.to_whom.value())

    @Slot()
    def _was_removed(self) -> None:
        self.removed.emit(self)


class EarlierPart(Part):
    """Earlier accounts: that there were some, never what they said."""

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self._name, self._made = name, 0
        self._rows: list[_EarlierRow] = []
        self._lines = QVBoxLayout()
        add = Button(self.tr("Add one"), Kind.QUIET, icon="plus", name=f"{name}_add")
        add.clicked.connect(self._add)
        hint = Elided(self.tr("when and to whom; never ask to repeat them"), "small")
        head = row(Text(self.tr("Earlier accounts"), "caption"), (hint, 1), add)
        self.setLayout(column(head, self._lines, gap=theme.space("xs")))

    def value(self) -> tuple[EarlierAccount, ...]:
        rows = (line.earlier() for line in self._rows)
        return tuple(earlier for earlier in rows if earlier != EarlierAccount())

    def set_value(self, value: Any) -> None:
        for line in list(self._rows):
            self._drop(line)
        self._made = 0
        for earlier in value:
            self._append(earlier)

    def _append(self, earlier: EarlierAccount) -> _EarlierRow:
        self._made += 1
        line = _EarlierRow(earlier, f"{self._name}_{self._made}")
        line.edited.connect(self.edited)
        line.left.connect(self.left)
        line.removed.connect(self._remove)
        self._rows.append(line)
        self._lines.addWidget(line)
        return line

    def _drop(self, line: _EarlierRow) -> None:
        self._rows.remove(line)
        self._lines.removeWidget(line)
        line.hide()
        line.deleteLater()

    @Slot()
    def _add(self) -> None:
        self._append(EarlierAccount()).given.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _remove(self, line: _EarlierRow) -> None:
        self._drop(line)
        self.edited.emit()
        self.left.emit()


class CodesPart(Part):
    """Several codes of one vocabulary, each with a mark. Codes it does not know stay marked."""

    def __init__(self, label: str, choices: Sequence[Choice], *, name: str) -> None:
        super().__init__()
        self._name = name
        self._boxes: dict[str, QCheckBox] = {}
        self._shown: tuple[str, ...] = ()
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.space("l"))
        self._grid.setVerticalSpacing(0)
        self._in_a_row = 0
        self.setAccessibleName(label)
        self.setLayout(column(Text(label, "caption"), self._grid, gap=theme.space("xs")))
        for code, words in choices:
            self._add(code, words)
        self._arrange(_MOST_IN_A_ROW)

    def minimumSizeHint(self) -> QSize:
        widest = max((box.minimumSizeHint().width() for box in self._boxes.values()), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widest = max((box.sizeHint().width() for box in self._boxes.values()), default=1)
        fitting = (self.width() + theme.space("l")) // (widest + theme.space("l"))
        self._arrange(max(1, min(_MOST_IN_A_ROW, fitting)))

    def _arrange(self, in_a_row: int) -> None:
        if in_a_row == self._in_a_row:
            return
        self._grid.setColumnStretch(self._in_a_row, 0)
        self._in_a_row = in_a_row
        for at, box in enumerate(self._boxes.values()):
            self._grid.addWidget(box, at // in_a_row, at % in_a_row)
        self._grid.setColumnStretch(in_a_row, 1)

    def value(self) -> tuple[str, ...]:
        marked = tuple(code for code, box in self._boxes.items() if box.isChecked())
        return self._shown if set(marked) == set(self._shown) else marked

    def set_value(self, value: Sequence[str]) -> None:
        self._shown = tuple(value)
        for code in value:
            if code not in self._boxes:
                self._add(code, code)
        for code, box in self._boxes.items():
            box.setChecked(code in value)

    def _add(self, code: str, words: str) -> None:
        box = QCheckBox(words.replace("&", "&&"))
        box.setObjectName(f"{self._name}_{code}")
        box.clicked.connect(self._was_marked)
        self._boxes[code] = box
        if self._in_a_row:
            at = len(self._boxes) - 1
            self._grid.addWidget(box, at // self._in_a_row, at % self._in_a_row)

    @Slot()
    def _was_marked(self) -> None:
        self.edited.emit()
        self.left.emit()
