"""One thing that can be done with a record: what it means, perhaps a reason, and the button that does it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.gui.widgets.buttons import Button, Gate, Kind
from kuager.gui.widgets.entries import Entry
from kuager.gui.widgets.layout import column
from kuager.gui.widgets.text import Text, Wrapped


class Act(QWidget):
    """`asked` carries the reason, "" where none is asked for or none has to be given.

    Where one must be given, the button says so until it is written.
    """

    asked = Signal(str)

    def __init__(
        self,
        heading: str,
        means: str,
        words: str,
        *,
        hint: str = "",
        caption: str = "",
        danger: bool = False,
        icon: str,
        name: str,
    ) -> None:
        """`hint` is an example of a reason; without one none is asked for.

        With a `caption` of its own it may stay empty.
        """
        super().__init__()
        self.setObjectName(name)
        self._closed, self._may_stay_empty = "", bool(caption)
        self.button = Button(words, Kind.DANGER if danger else Kind.PLAIN, icon=icon, name=f"{name}_act")
        self.button.clicked.connect(self._ask)
        self._gate = Gate(self.button, beside=False)
        self._means = Wrapped(means)
        lines = column(Text(heading, "heading"), self._means, gap=6)
        self.reason: Entry | None = None
        if hint:
            self.reason = Entry(hint=hint, name=f"{name}_reason")
            head = Text(caption or self.tr("Your reason"), "caption")
            head.setBuddy(self.reason)
            self.reason.setAccessibleName(head.text())
            lines.addLayout(column(head, self.reason, gap=4))
            self.reason.textChanged.connect(self._look)
        lines.addWidget(self._gate)
        self.setLayout(lines)
        self._look()

    def close_because(self, reason: str) -> None:
        """It cannot be done now, and why; "" opens it again."""
        self._closed = reason
        self._look()

    @Slot()
    def _look(self) -> None:
        written = self.reason is None or self._may_stay_empty or bool(self.reason.text().strip())
        missing = "" if written else self.tr("Write the reason first.")
        if self._closed or missing:
            self._gate.close_because(self._closed or missing)
        else:
            self._gate.open()

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self.reason.text().strip() if self.reason else "")
