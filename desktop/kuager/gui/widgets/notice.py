"""A sentence with its cause and its way out, in place: what happened, what is safe, what to do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kuager.gui.icons import Glyph
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.layout import bar, column, row, top
from kuager.gui.widgets.text import Wrapped

_ICONS = {
    "attention": "warning",
    "danger": "x-circle",
    "good": "check-circle",
    "neutral": "info",
    "accent": "info",
}


class Notice(QFrame):
    """`kind` is attention, danger, good, neutral or accent. `acted` follows the way out."""

    acted = Signal()

    def __init__(
        self,
        kind: str,
        happened: str,
        detail: str = "",
        act: str = "",
        *,
        icon: str = "",
        name: str = "notice",
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("ground", f"{kind}Soft")
        self.setAccessibleName(happened)
        self.setAccessibleDescription(detail)
        words = column(Wrapped(happened, "strong"), gap=2)
        if detail:
            words.addWidget(Wrapped(detail, "small", "ink"))
        if act:  # under the sentence, so that longer words never squeeze it
            self.button = Button(act, Kind.LINK, name=f"{name}_act")
            self.button.clicked.connect(self.acted)
            words.addSpacing(2)
            words.addLayout(row(self.button, None))
        mark = Glyph(icon or _ICONS[kind], kind, beside="body")
        inner = row(mark, (words, 1), gap=10, margins=(9, 8, 12, 10))
        top(inner, mark)
        self.setLayout(row(bar(kind), (inner, 1), gap=0))


class NoticePlace(QWidget):
    """Where a page says things: holds at most one notice, and no room while there is none."""

    acted = Signal()

    def __init__(self, *, name: str = "notice_place") -> None:
        super().__init__()
        self.setObjectName(name)
        self._box = QVBoxLayout()
        self._box.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._box)
        self._notice: Notice | None = None
        self.hide()

    def say(self, kind: str, happened: str, detail: str = "", act: str = "", *, icon: str = "") -> Notice:
        """Say something in place of what stood here."""
        self.clear()
        self._notice = Notice(kind, happened, detail, act, icon=icon, name=f"{self.objectName()}_notice")
        self._notice.acted.connect(self.acted)
        self._box.addWidget(self._notice)
        self.show()
        return self._notice

    def clear(self) -> None:
        """Say nothing."""
        if self._notice is not None:
            self._box.removeWidget(self._notice)
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None
        self.hide()

    @property
    def notice(self) -> Notice | None:
        """What is said now."""
        return self._notice
