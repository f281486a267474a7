"""Why something at risk may be told in this one letter: asked once, kept with the letter."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.gui.widgets.buttons import Button, Gate, Kind
from kuager.gui.widgets.entries import TextArea
from kuager.gui.widgets.fields import Field
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.sheet import Sheet
from kuager.gui.widgets.text import Wrapped


class ReleaseSheet(Sheet):
    """`released` carries the reason, which is never empty; Escape leaves everything as it is."""

    released = Signal(str)

    def __init__(self, parent: QWidget, part: str, *, name: str = "release") -> None:
        super().__init__(parent, width=480, name=f"{name}_sheet")
        self.reason = TextArea(lines=3, name=f"{name}_reason")
        self.reason.textChanged.connect(self._look)
        self.act = Button(self.tr("Tell it in this letter"), Kind.DANGER, name=f"{name}_act")
        self.act.clicked.connect(self._tell)
        self._gate = Gate(self.act)
        safe = Button(self.tr("Keep it back"), name=f"{name}_safe")
        safe.clicked.connect(self.reject)
        self.setLayout(
            column(
                Wrapped(self.tr("Tell what is at risk?"), "heading"),
                Wrapped(part),
                Wrapped(self.tr("The office that gets the letter will read it. This cannot be taken back.")),
                Field(self.tr("Who says that it may be told, and why?"), self.reason),
                row((self._gate, 1), safe, margins=(0, 4, 0, 0)),
                margins=(16, 12, 16, 12),
            )
        )
        self._look()

    @Slot()
    def _look(self) -> None:
        if self.reason.toPlainText().strip():
            self._gate.open()
        else:
            self._gate.close_because(self.tr("It waits for an answer."))

    @Slot()
    def _tell(self) -> None:
        self.released.emit(self.reason.toPlainText().strip())
        self.accept()
