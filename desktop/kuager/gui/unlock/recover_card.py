"""Into the vault with recovery sheets, as a new member of it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from kuager.gui.unlock.newcomer_fields import NewcomerFields
from kuager.gui.unlock.outside_card import OutsideCard
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.layout import column


class RecoverCard(OutsideCard):
    """`submitted` carries the words of the sheets, the name and the new passphrase."""

    submitted = Signal(object, str, str)

    def __init__(self) -> None:
        act = Button(self.tr("Open the vault"), Kind.PRIMARY, name="recover_open")
        super().__init__(act, name="recover")
        self.fields = NewcomerFields(name="recover")
        self.fields.edited.connect(self.look)
        self.fields.submitted.connect(self.try_submit)
        self.setFocusProxy(self.fields)
        self.lay_out(
            self.tr("Open with recovery sheets"),
            self.tr(
                "Type the words of two sheets or more, as many as the sheets say. You become a member of "
                "this vault with a passphrase of your own; the old ways in stay until they are taken away."
            ),
            column(self.fields),
        )

    def missing(self) -> str:
        return self.fields.missing()

    def submit(self) -> None:
        self.submitted.emit(*self.fields.values())

    def forget(self) -> None:
        self.fields.clear()
        self.says.clear()
        self.look()
