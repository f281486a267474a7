"""Words on the page: plain text always, because a name such as "<b>" must stay what was told.

Roles: reading, title, heading, strong, body, small, caption, key. Tones: a colour role where the text means
it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from kuager.gui.widgets.layout import mirrored, restyle


class Text(QLabel):
    """One line of plain words; cut with an ellipsis where there is no room, and then shown in a tip."""

    def __init__(self, words: str = "", role: str = "body", tone: str = "") -> None:
        super().__init__(words)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        if tone:
            self.setProperty("tone", tone)
        # Left alone, a label aligns by the script of its words, not by the page it stands on.
        start = Qt.AlignmentFlag.AlignRight if mirrored() else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(start | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def set_tone(self, tone: str) -> None:
        """Say in another colour role what is said."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            restyle(self)


class Elided(Text):
    """A line that gives way: it never forces a width, and ends in … where the room does."""

    def __init__(self, words: str = "", role: str = "body", tone: str = "") -> None:
        super().__init__(words, role, tone)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter),
            self.palette(),
            self.isEnabled(),
            shown,
            self.foregroundRole(),
        )
        painter.end()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip:
            # Rich text in a tip is guessed from its look; the guess must never see a name.
            cut = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
            self.setToolTip(tip(self.text()) if cut else "")
        return super().event(event)


class Wrapped(Text):
    """A paragraph. It asks for one line at least, so that no scroll bar appears for words that fit."""

    def __init__(self, words: str = "", role: str = "body", tone: str = "") -> None:
        super().__init__(words, role, tone)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.fontMetrics().height())


class Key(Text):
    """The name of a key in a small frame."""

    def __init__(self, words: str) -> None:
        super().__init__(words, "key")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)


def tip(words: str) -> str:
    """Words as a tool tip that stay plain whatever they contain."""
    escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<qt>{escaped}</qt>"
