"""Confirmation, only for what cannot be undone: a question with verb and number, what follows, two acts.

The buttons are named by their acts; the keyboard and Escape start on the safe one. Whatever can be undone
is done at once and offers its way back in a notice instead.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.layout import column, panel, row
from kuager.gui.widgets.sheet import Sheet
from kuager.gui.widgets.text import Wrapped


class ConfirmPanel(QWidget):
    """The question in place, in the page."""

    confirmed = Signal()
    declined = Signal()

    def __init__(
        self,
        question: str,
        follows: str,
        act: str,
        safe: str,
        *,
        framed: bool = True,
        name: str = "confirm",
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(question)
        self.setAccessibleDescription(follows)
        self.act = Button(act, Kind.DANGER, name=f"{name}_act")
        self.safe = Button(safe, name=f"{name}_safe")
        self.act.clicked.connect(self.confirmed)
        self.safe.clicked.connect(self.declined)
        inner = column(
            Wrapped(question, "heading"),
            Wrapped(follows),
            row(None, self.act, self.safe, margins=(0, 4, 0, 0)),
            margins=(16, 12, 16, 12),
        )
        self.setLayout(column(panel(inner)) if framed else inner)
        self.setFocusProxy(self.safe)
        QWidget.setTabOrder(self.safe, self.act)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.declined.emit()
            return
        super().keyPressEvent(event)


class ConfirmDialog(Sheet):
    """The same question where work cannot go on without an answer. Show it with `open()`.

    `confirmed` or `declined` comes once; closing the window declines.
    """

    confirmed = Signal()
    declined = Signal()

    def __init__(
        self,
        parent: QWidget,
        question: str,
        follows: str,
        act: str,
        safe: str,
        *,
        name: str = "confirm",
    ) -> None:
        super().__init__(parent, name=f"{name}_dialog")
        self._panel = ConfirmPanel(question, follows, act, safe, framed=False, name=name)
        self.setLayout(column(self._panel))
        self._panel.confirmed.connect(self.accept)
        self._panel.declined.connect(self.reject)
        self.accepted.connect(self.confirmed)
        self.rejected.connect(self.declined)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._panel.safe.setFocus(Qt.FocusReason.OtherFocusReason)
