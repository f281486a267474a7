"""The words of a template, sentence by sentence, as a form: what stands between braces is a fact.

What a sentence waits for is said above it; only the whole text of the template can change that.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kuager.flows.templates import Piece
from kuager.gui.desk import Desk
from kuager.gui.letters.growing_area import GrowingArea
from kuager.gui.letters.words import role_label
from kuager.gui.widgets.layout import column, held
from kuager.gui.widgets.text import Text, Wrapped

_NUMBER: Final = "number"


class TemplateSentences(QWidget):
    """`worded` carries the number of a piece and its new words; `left` follows each area that is left."""

    worded = Signal(int, str)
    left = Signal()

    def __init__(self, desk: Desk, *, name: str = "sentences") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk = desk
        self.areas: list[GrowingArea] = []
        self._box = QVBoxLayout()
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(6)
        self._none = Wrapped(
            self.tr("This template is not written so that its sentences are found. See its whole text."),
            "body",
            "inkSoft",
        )
        self.setLayout(column(self._none, self._box, None, gap=8))
        self._last: GrowingArea | None = None

    def load(self, pieces: Sequence[Piece]) -> None:
        """Show the pieces of a template, without telling anyone."""
        while (item := self._box.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.areas, self._last = [], None
        self._none.setVisible(not pieces)
        role = before = ""
        for number, piece in enumerate(pieces):
            area = GrowingArea(piece.text, name=f"{self.objectName()}_{number}")
            area.setProperty(_NUMBER, number)
            area.setAccessibleName(role_label(piece.role))
            area.textChanged.connect(self._was_edited)
            area.left.connect(self._was_left)
            self.areas.append(area)
            waits = self._waits(piece)
            area.setAccessibleDescription(waits)
            lines = column(gap=2)
            if piece.role != role:
                lines.addWidget(Text(role_label(piece.role), "caption"))
            if waits != before:  # said once for sentences that follow each other
                lines.addWidget(Wrapped(waits or self.tr("always"), "small"))
            role, before = piece.role, waits
            lines.addWidget(area)
            self._box.addWidget(held(lines))

    def last(self) -> GrowingArea | None:
        """The area that had the keyboard last."""
        return self._last

    def _waits(self, piece: Piece) -> str:
        each = {
            "applicant": self.tr("for each applicant"),
            "person": self.tr("for each person"),
            "event": self.tr("for each event of a person"),
            "version": self.tr("for each source of a fact on which sources differ"),
            "request": self.tr("for each further request"),
            "annex": self.tr("for each annex"),
        }.get(piece.each, "")
        said = [each]
        if piece.to:
            whom = ", ".join(self._desk.label("letter_addressee", code) for code in piece.to)
            said.append(self.tr("only to: {whom}").format(whom=whom))
        if piece.needs:
            said.append(self.tr("only with: {facts}").format(facts=", ".join(piece.needs)))
        if piece.unless:
            said.append(self.tr("only without: {facts}").format(facts=", ".join(piece.unless)))
        return " · ".join(filter(None, said))

    @Slot()
    def _was_left(self) -> None:
        area = self.sender()
        if isinstance(area, GrowingArea):
            self._last = area
        self.left.emit()

    @Slot()
    def _was_edited(self) -> None:
        area = self.sender()
        if isinstance(area, GrowingArea):
            self.worded.emit(area.property(_NUMBER), area.toPlainText())
