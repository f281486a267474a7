"""One field for the numbers that the other one reads aloud, or a scanner types: the same or not, at once."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.flows import fingerprints
from kuager.flows.fingerprints import Likeness
from kuager.gui.widgets.entries import Entry
from kuager.gui.widgets.fields import Field, Understanding
from kuager.gui.widgets.layout import column


class ComparingField(QWidget):
    """`compared` follows every change; `likeness` is how it stands."""

    compared = Signal()

    def __init__(self, fingerprint: str, *, name: str = "comparing") -> None:
        super().__init__()
        self.setObjectName(name)
        self._fingerprint = fingerprint
        self.likeness = Likeness.NOTHING
        self.entry = Entry(name=f"{name}_entry")
        self.entry.textChanged.connect(self._look)
        self._field = Field(
            self.tr("Type them as you hear them, or scan the owner's code"),
            self.entry,
            hint=self.tr("if you like"),
            understands=True,
        )
        self.setLayout(column(self._field))
        self.setFocusProxy(self.entry)

    @Slot(str)
    def _look(self, told: str) -> None:
        self.likeness, group = fingerprints.compare(self._fingerprint, told)
        self._field.show_understanding(self._said(group))
        self.compared.emit()

    def _said(self, group: int) -> Understanding | None:
        if self.likeness is Likeness.SAME:
            return Understanding(self.tr("All eight groups are the same."))
        if self.likeness is Likeness.DIFFERS:
            words = self.tr("Group {number} is another one.").format(number=group)
            return Understanding(words, kind="attention", icon="warning")
        if self.likeness is Likeness.SO_FAR:
            words = self.tr("The same so far: {count} of 8 groups.").format(count=group)
            return Understanding(words, kind="neutral")
        return None
