"""Clearing this machine: what is here, in bytes, and the way to the card outside that does it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kuager.flows import keep
from kuager.flows.keep import Held
from kuager.gui.desk import Desk
from kuager.gui.settings.parts_page import reveal
from kuager.gui.telling import tell
from kuager.gui.unlock.inventory_table import InventoryTable
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.layout import column, row
from kuager.gui.widgets.notice import NoticePlace
from kuager.gui.widgets.text import Text, Wrapped


class ClearPart(QWidget):
    """Nothing is destroyed here: the vault is locked first, and the passphrase asked for once more."""

    def __init__(self, desk: Desk, *, name: str = "clearing") -> None:
        super().__init__()
        self.setObjectName(name)
        self._desk = desk
        self.says = NoticePlace(name=f"{name}_says")
        self.table = InventoryTable(name=f"{name}_inventory")
        self.table.hide()
        look = Button(self.tr("Show what is here"), icon="list-numbers", name=f"{name}_look")
        look.clicked.connect(self._look)
        clear = Button(self.tr("Clear this machine…"), Kind.DANGER, icon="trash", name=f"{name}_clear")
        clear.clicked.connect(self._ask)
        about = self.tr(
            "Destroys the keys of the vault and then its files, here and for good. The vault is locked "
            "first; you are shown what would be lost, and asked for the passphrase and a word."
        )
        self.setLayout(
            column(
                Text(self.tr("Clear this machine"), "heading"),
                Wrapped(about, "body", "inkSoft"),
                self.says,
                self.table,
                row(look, clear, None),
                gap=8,
            )
        )

    @Slot()
    def _look(self) -> None:
        session = self._desk.session
        self._desk.write(lambda _: keep.inventory(session), self._show, self._say)

    @Slot(object)
    def _show(self, rows: list[Held]) -> None:
        self.table.show_rows(rows)
        self.table.show()
        reveal(self)

    @Slot()
    def _ask(self) -> None:
        self._desk.clearing_wanted.emit()

    @Slot(object)
    def _say(self, error: Exception) -> None:
        tell(self.says, error)
