"""A fingerprint as it is read aloud: eight groups of four digits, large, four to a line."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QGridLayout, QWidget

from kuager.gui.widgets.text import Text

_IN_A_LINE: Final = 4


class Fingerprint(QWidget):
    """The groups in the reading order of the interface."""

    def __init__(self, digits: str = "", *, name: str = "fingerprint") -> None:
        super().__init__()
        self.setObjectName(name)
        self._groups: list[Text] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(_IN_A_LINE, 1)
        self.setLayout(self._grid)
        self.show_digits(digits)

    def show_digits(self, digits: str) -> None:
        """Show another fingerprint; nothing for none."""
        for group in self._groups:
            self._grid.removeWidget(group)
            group.deleteLater()
        self._groups = [Text(group, "title") for group in digits.split()]
        for at, group in enumerate(self._groups):
            self._grid.addWidget(group, at // _IN_A_LINE, at % _IN_A_LINE)
        self.setAccessibleName(", ".join(digits.split()))

    def digits(self) -> str:
        """What is shown."""
        return " ".join(group.text() for group in self._groups)
