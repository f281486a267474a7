"""The wording of a letter, part by part, and the question that comes before: what may it cost?

Neighbouring blocks of one role are one area; an empty line parts two blocks in it. A part that is emptied is
left out of the page. Words can be bold or italic; all else that is typed is printed as it is. A table is
written a row a line, its cells parted by a bar.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kuager.gui.letters.fields_form import FieldsForm
from kuager.gui.letters.growing_area import GrowingArea
from kuager.gui.letters.styled_area import StyledArea
from kuager.gui.letters.words import role_label
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.fields import Field
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.text import Text, Wrapped
from kuager.model.letter import Span, WordedBlock

Blocks = tuple[WordedBlock, ...]

_BETWEEN: Final = re.compile(r"\n[ \t]*\n\s*")
_SEVERAL: Final = frozenset(
    {"applicant", "heading", "paragraph", "quote", "item", "request", "annex", "signature"}
)
"""Roles of which a page may have more than one block; an empty line parts these only."""
_TABLE: Final = "table"
_BAR: Final = " | "


class _Part(QWidget):
    """A run of blocks of one role."""

    edited = Signal()
    left = Signal()

    def __init__(self, role: str, blocks: Sequence[WordedBlock], name: str) -> None:
        super().__init__()
        self.role = role
        words, spans = "", []
        for block in blocks:
            words += "\n\n" if words else ""
            spans += [
                Span(len(words) + each.start, len(words) + each.end, each.style) for each in block.spans
            ]
            words += block.text
        self.area = StyledArea(words, spans, name=name)
        self.area.textChanged.connect(self.edited)
        self.area.left.connect(self.left)
        self.setLayout(column(Field(role_label(role), self.area)))

    def blocks(self) -> Blocks:
        """What is written now."""
        words, spans = self.area.toPlainText(), self.area.spans()
        return tuple(
            WordedBlock(
                self.role,
                words[start:end],
                tuple(
                    Span(max(each.start, start) - start, min(each.end, end) - start, each.style)
                    for each in spans
                    if each.start < end and each.end > start
                ),
            )
            for start, end in _pieces(words, several=self.role in _SEVERAL)
        )


def _pieces(words: str, *, several: bool) -> Iterator[tuple[int, int]]:
    """Where each text begins and ends, without the spaces around it."""
    ends = [(found.start(), found.end()) for found in _BETWEEN.finditer(words)] if several else []
    for start, end in zip([0, *(end for _, end in ends)], [*(at for at, _ in ends), len(words)], strict=True):
        piece = words[start:end]
        inner = piece.strip()
        if inner:
            first = start + piece.index(inner)
            yield first, first + len(inner)


class _TablePart(QWidget):
    """A table; a row with too few cells gets empty ones, what is too much stands in the last."""

    edited = Signal()
    left = Signal()

    def __init__(self, block: WordedBlock, name: str) -> None:
        super().__init__()
        self.role = block.role
        self._block = block
        self._columns = max(map(len, block.rows), default=1)
        lines = (_BAR.join(" ".join(cell.split("\n")) for cell in cells) for cells in block.rows)
        self._shown = "\n".join(lines)
        self.area = GrowingArea(self._shown, name=name)
        self.area.textChanged.connect(self.edited)
        self.area.left.connect(self.left)
        self.setLayout(column(Field(role_label(block.role), self.area)))

    def blocks(self) -> Blocks:
        """What is written now."""
        words = self.area.toPlainText()
        if words == self._shown:
            return (self._block,)
        rows = tuple(self._cells(line) for line in words.split("\n") if line.strip())
        return (WordedBlock(self.role, rows=rows),) if rows else ()

    def _cells(self, line: str) -> tuple[str, ...]:
        cells = [cell.strip() for cell in line.split(_BAR.strip(), self._columns - 1)]
        return (*cells, *("" for _ in range(self._columns - len(cells))))


class WordingForm(QWidget):
    """`edited` follows every change, `left` a part; `again_wanted` asks for the template."""

    edited = Signal()
    left = Signal()
    again_wanted = Signal()
    discard_wanted = Signal()

    def __init__(self, *, name: str = "wording") -> None:
        super().__init__()
        self.setObjectName(name)
        self._parts: list[_Part | _TablePart] = []
        self._last: StyledArea | None = None
        self._fields: FieldsForm | None = None
        self.risk = GrowingArea(
            lines=2,
            hint=self.tr("For example: his wife is still there and is not named"),
            name=f"{name}_risk",
        )
        self.risk.textChanged.connect(self.edited)
        self.risk.left.connect(self.left)
        question = Wrapped(self.tr("What may this letter cost the family or the person?"), "caption")
        question.setBuddy(self.risk)
        self.risk.setAccessibleName(question.text())
        again = Button(self.tr("The template's words again"), Kind.QUIET, icon="undo", name=f"{name}_again")
        again.clicked.connect(self.again_wanted)
        discard = Button(self.tr("Throw the letter away…"), Kind.QUIET, icon="trash", name=f"{name}_discard")
        discard.clicked.connect(self.discard_wanted)
        self._bold = Button(self.tr("Bold"), Kind.QUIET, name=f"{name}_bold")
        self._italic = Button(self.tr("Italic"), Kind.QUIET, name=f"{name}_italic")
        for button, turn in ((self._bold, self._turn_bold), (self._italic, self._turn_italic)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the chosen words keep the keyboard
            button.clicked.connect(turn)
        self._note = Wrapped("", "small")
        self._fields_place, self._enclosed_place = QVBoxLayout(), QVBoxLayout()
        for place in (self._fields_place, self._enclosed_place):
            place.setContentsMargins(0, 0, 0, 0)
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        self._place.setSpacing(10)
        self.setLayout(
            column(
                column(question, self.risk, gap=4),
                6,
                self._fields_place,
                row(Text(self.tr("Wording"), "heading"), None, self._bold, self._italic),
                self._place,
                6,
                self._enclosed_place,
                6,
                self._note,
                row(again, None),
                row(discard, None),
                None,
                gap=8,
                margins=(20, 10, 20, 12),
            )
        )

    def load(self, risk: str, blocks: Blocks, note: str) -> None:
        """Show a wording, without telling anyone."""
        self.blockSignals(True)
        self.risk.setPlainText(risk)
        self._note.setText(note)
        for part in self._parts:
            self._place.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = []
        self._last = None
        for at, part in enumerate(self._made(blocks)):
            part.area.setObjectName(f"{self.objectName()}_{part.role}_{at}")
            part.area.installEventFilter(self)
            part.edited.connect(self.edited)
            part.left.connect(self.left)
            self._parts.append(part)
            self._place.addWidget(part)
        self.blockSignals(False)

    def _made(self, blocks: Blocks) -> Iterator[_Part | _TablePart]:
        for role, run in groupby(blocks, key=_role):
            if role == _TABLE:
                yield from (_TablePart(block, "") for block in run)
            else:
                yield _Part(role, [*run], "")

    def place(self, fields: FieldsForm, enclosed: QWidget) -> None:
        """Show the template's own fields above the wording, and what goes with the letter below it."""
        self._fields = fields
        self._fields_place.addWidget(fields)
        self._enclosed_place.addWidget(enclosed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, StyledArea):
            self._last = watched
        return super().eventFilter(watched, event)

    @Slot()
    def _turn_bold(self) -> None:
        if self._last is not None:
            self._last.turn_bold()

    @Slot()
    def _turn_italic(self) -> None:
        if self._last is not None:
            self._last.turn_italic()

    def blocks(self) -> Blocks:
        """The wording as it stands now."""
        return tuple(block for part in self._parts for block in part.blocks())

    def areas(self) -> list[GrowingArea]:
        """The areas of the wording, from the first part to the last."""
        return [part.area for part in self._parts]

    def focus_on(self, field: str) -> None:
        """Give the keyboard to a part by its path ("letter.date"), to the first text if there is none."""
        wanted = field.removeprefix("letter.")
        if wanted == "risk":
            self.risk.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self._fields is not None and self._fields.focus_on(field):
            return
        parts = [part for part in self._parts if part.role == wanted]
        parts += [part for part in self._parts if part.role == "paragraph"]
        if parts:
            parts[0].area.setFocus(Qt.FocusReason.OtherFocusReason)


def _role(block: WordedBlock) -> str:
    return block.role
