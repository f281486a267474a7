"""How the program looks and speaks, and when it locks: each choice holds at once, for this member alone."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from kuager.gui import theme
from kuager.gui.breakpoints import Room, room_of
from kuager.gui.desk import Desk
from kuager.gui.i18n import LANGUAGES
from kuager.gui.widgets.entries import Choice, ChoiceBox
from kuager.gui.widgets.fields import Field
from kuager.gui.widgets.layout import column
from kuager.gui.widgets.text import Text, Wrapped

_MINUTES: Final = (2, 5, 10, 15, 30, 60)


class LookPart(QWidget):
    """Two fields side by side where there is room."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.language = self._box("language", [(each.code, each.name) for each in LANGUAGES], desk.language)
        self.scheme = self._box("scheme", self._schemes())
        self.text_size = self._box("text_size", [(str(size), f"{size} %") for size in theme.TEXT_SIZES])
        self.idle = self._box("idle_minutes", self._minutes())
        self.interview_idle = self._box("interview_minutes", self._minutes())
        self._fields = (
            Field(self.tr("Language"), self.language),
            Field(self.tr("Colours"), self.scheme),
            Field(self.tr("Text size"), self.text_size),
            Field(self.tr("Lock when nobody touches it for"), self.idle),
            Field(self.tr("While an interview is open"), self.interview_idle),
        )
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        self._columns = 0
        about = self.tr("What you choose holds at once, for you alone. It is kept inside the vault.")
        self.setLayout(
            column(
                Text(self.tr("Look and lock"), "heading"),
                Wrapped(about, "body", "inkSoft"),
                self._grid,
                gap=10,
            )
        )
        self.setFocusProxy(self.language)
        self._arrange()

    def _box(self, key: str, choices: list[Choice], otherwise: str = "") -> ChoiceBox:
        box = ChoiceBox(choices, self._desk.setting(key) or otherwise, name=f"settings_{key}")
        box.setProperty("setting", key)
        box.chosen.connect(self._keep)
        return box

    def _schemes(self) -> list[Choice]:
        return [
            ("system", self.tr("As the system has it")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ]

    def _minutes(self) -> list[Choice]:
        return [(str(minutes), self.tr("%n minute(s)", "", minutes)) for minutes in _MINUTES]

    @Slot(str)
    def _keep(self, code: str) -> None:
        self._desk.keep_setting(self.sender().property("setting"), code)

    def resizeEvent(self, event: object) -> None:
        self._arrange()

    def _arrange(self) -> None:
        columns = 2 if room_of(self) > Room.TINY else 1
        if columns == self._columns:
            return
        self._columns = columns
        for at, field in enumerate(self._fields):
            self._grid.addWidget(field, at // columns, at % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)
