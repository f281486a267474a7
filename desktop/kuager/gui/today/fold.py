"""A part of a page behind one line: opened when somebody wants to see it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.text import Elided


class Fold(QWidget):
    """`turned` says whether it is open now."""

    turned = Signal(bool)

    def __init__(self, title: str, inside: QWidget, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._title, self._inside = title, inside
        self.button = Button(title, Kind.QUIET, icon="forward", name=f"{name}_turn")
        self.button.clicked.connect(self._turn)
        self._below = Elided("", "small")
        self.setLayout(column(row(self.button, (self._below, 1), gap=8), (inside, 1), gap=4))
        inside.hide()

    def show_count(self, count: int, below: str = "") -> None:
        """How much is inside, and one line about it."""
        self.button.set_words(f"{self._title}  {count:d}")
        self._below.setText(below)

    def is_open(self) -> bool:
        """Whether what is inside is in sight."""
        return not self._inside.isHidden()

    def close_fold(self) -> None:
        """Fold it up."""
        if self.is_open():
            self._turn()

    @Slot()
    def _turn(self) -> None:
        self._inside.setHidden(self.is_open())
        self.button.set_icon("caret-down" if self.is_open() else "forward")
        self.turned.emit(self.is_open())
