"""The wording of a letter, part by part, and the question that comes before: what may it cost?

Neighbouring blocks of one role are one area; an empty line parts two blocks in it. A part that is emptied is
left out of the page. The words are plain: whatever is typed is printed as it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kuager.gui.letters.growing_area import GrowingArea
from kuager.gui.letters.words import role_label
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.fields import Field
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.text import Text, Wrapped
from kuager.model.letter import WordedBlock

Blocks = tuple[WordedBlock, ...]

_BETWEEN: Final = re.compile(r"\n[ \t]*\n\s*")
_SEVERAL: Final = frozenset({"paragraph", "request", "annex"})
"""Roles of which a page may have more than one block; an empty line parts these only."""


class _Part(QWidget):
    """A run of blocks of one role."""

    edited = Signal()
    left = Signal()

    def __init__(self, role: str, blocks: Sequence[WordedBlock], name: str) -> None:
        super().__init__()
        self.role = role
        self._loaded = {block.text.strip(): block for block in blocks}
        self.area = GrowingArea("\n\n".join(block.text for block in blocks), name=name)
        self.area.textChanged.connect(self.edited)
        self.area.left.connect(self.left)
        self.setLayout(column(Field(role_label(role), self.area)))

    def blocks(self) -> Blocks:
        """What is written now; a text that was not touched keeps its bold and italic stretches."""
        # Not toPlainText, which makes a common space of one at which no line may end, as names have them.
        words = self.area.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n").strip()
        texts = _BETWEEN.split(words) if self.role in _SEVERAL else [words]
        stripped = (text.strip() for text in texts)
        return tuple(self._loaded.get(text) or WordedBlock(self.role, text) for text in stripped if text)


class WordingForm(QWidget):
    """`edited` follows every change, `left` a part; `again_wanted` asks for the template."""

    edited = Signal()
    left = Signal()
    again_wanted = Signal()
    discard_wanted = Signal()

    def __init__(self, *, name: str = "wording") -> None:
        super().__init__()
        self.setObjectName(name)
        self._parts: list[_Part] = []
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
        self._note = Wrapped("", "small")
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        self._place.setSpacing(10)
        self.setLayout(
            column(
                column(question, self.risk, gap=4),
                6,
                Text(self.tr("Wording"), "heading"),
                self._place,
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
        for at, (role, run) in enumerate(groupby(blocks, key=_role)):
            part = _Part(role, [*run], f"{self.objectName()}_{role}_{at}")
            part.edited.connect(self.edited)
            part.left.connect(self.left)
            self._parts.append(part)
            self._place.addWidget(part)
        self.blockSignals(False)

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
        parts = [part for part in self._parts if part.role == wanted]
        parts += [part for part in self._parts if part.role == "paragraph"]
        if parts:
            parts[0].area.setFocus(Qt.FocusReason.OtherFocusReason)


def _role(block: WordedBlock) -> str:
    return block.role
