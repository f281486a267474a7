"""A rehearsal: the words of enough sheets are typed, and only checked. Nothing is opened by them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal, Slot

from kuager.flows import keys
from kuager.gui.desk import Desk
from kuager.gui.telling import tell
from kuager.gui.unlock.sheet_areas import SheetAreas
from kuager.gui.widgets.buttons import Button, Gate, Kind
from kuager.gui.widgets.layout import column, panel, row
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.sub_page import SubPage
from kuager.gui.widgets.text import Text, Wrapped

_ENOUGH: Final = 2


class RehearsalForm(SubPage):
    """`passed` follows when the typed sheets would open this vault."""

    passed = Signal()

    def __init__(self, desk: Desk, *, name: str = "rehearsal") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk = desk
        self.says = NoticePlace(name=f"{name}_says")
        self.areas = SheetAreas(name=f"{name}_areas")
        self.areas.edited.connect(self._look)
        self._check = Button(self.tr("Check the words"), Kind.PRIMARY, icon="check", name=f"{name}_check")
        self._check.clicked.connect(self._ask)
        self._gate = Gate(self._check)
        leave = Button(self.tr("Not now"), name=f"{name}_leave")
        leave.clicked.connect(self.left)
        about = self.tr(
            "Type the words of two sheets from the paper, as if the passphrase were lost. They are only "
            "checked; nothing is opened, and nothing of it is kept."
        )
        self.setLayout(
            column(
                panel(
                    column(
                        Text(self.tr("Try the sheets"), "heading"),
                        Wrapped(about, "body", "inkSoft"),
                        self.areas,
                        self.says,
                        row(leave, (self._gate, 1), gap=10),
                        gap=10,
                        margins=(16, 12, 16, 14),
                    )
                )
            )
        )
        self.setFocusProxy(self.areas)
        self._look()

    @Slot()
    def _look(self) -> None:
        if len(self.areas.sheets()) < _ENOUGH:
            self._gate.close_because(self.tr("Type two sheets at least."))
        else:
            self._gate.open()

    @Slot()
    def _ask(self) -> None:
        session, sheets = self._desk.session, self.areas.sheets()
        self.says.clear()
        self._gate.close_because(self.tr("The words are being checked."))
        self._desk.write(lambda _: keys.rehearse(session, sheets), self._passed, self._say)

    @Slot(object)
    def _passed(self, _: object) -> None:
        self.areas.clear()
        self.passed.emit()

    @Slot(object)
    def _say(self, error: Exception) -> None:
        self._look()
        tell(self.says, error)
