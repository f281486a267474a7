"""Telephones as told, one on each line, and under them what each of them means."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from kuager.gui import theme
from kuager.gui.interview import said
from kuager.gui.interview.parts import LinesPart
from kuager.gui.widgets.fields import UnderstoodLine


class TelephonesPart(LinesPart):
    """Nothing is refused or rewritten; a number that belongs to no country is marked."""

    def __init__(self, label: str, *, hint: str = "", name: str) -> None:
        super().__init__(label, hint=hint, lines=2, name=name)
        self._name = name
        self._understood: list[UnderstoodLine] = []
        self._meanings = QVBoxLayout()
        self._meanings.setSpacing(2)
        around = self.layout()
        if isinstance(around, QVBoxLayout):
            around.setSpacing(theme.space("xs"))
            around.addLayout(self._meanings)
        self.edited.connect(self._look)

    def set_value(self, value: Sequence[str]) -> None:
        super().set_value(value)
        self._look()

    @Slot()
    def _look(self) -> None:
        told = self.value()
        meanings = [said.telephone(each, several=len(told) > 1) for each in told]
        while len(self._understood) > len(meanings):
            line = self._understood.pop()
            self._meanings.removeWidget(line)
            line.hide()
            line.deleteLater()
        while len(self._understood) < len(meanings):
            line = UnderstoodLine(name=f"{self._name}_{len(self._understood) + 1}_understood")
            self._understood.append(line)
            self._meanings.addWidget(line)
        for line, meaning in zip(self._understood, meanings, strict=True):
            line.show_understanding(meaning)
        self.updateGeometry()
        self._area.setAccessibleDescription(" · ".join(meaning.words for meaning in meanings))
