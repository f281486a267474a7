"""Buttons: one primary a page, everything else plain; a disabled one says why beside it."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QPushButton, QSizePolicy, QWidget

from kuager.gui import icons, theme
from kuager.gui.widgets.layout import column, mirrored, restyle, row
from kuager.gui.widgets.text import Wrapped


class Kind(StrEnum):
    """How much a button asks to be pressed."""

    PRIMARY = "primary"
    PLAIN = "plain"
    QUIET = "quiet"
    LINK = "link"
    DANGER = "danger"


_ICON_ROLES = {
    Kind.PRIMARY: "accentInk",
    Kind.QUIET: "accent",
    Kind.LINK: "accent",
    Kind.DANGER: "danger",
}


class Button(QPushButton):
    """A button with words, perhaps with an icon before them; Enter presses it as Space does."""

    def __init__(
        self,
        words: str,
        kind: Kind = Kind.PLAIN,
        *,
        icon: str = "",
        opens_list: bool = False,
        name: str = "",
    ) -> None:
        super().__init__()
        self._icon = ""
        self._spaced = bool(icon) or opens_list
        self._after = opens_list
        self._icon_role = _ICON_ROLES.get(kind, "inkSoft")
        self.setObjectName(name)
        self.setProperty("kind", kind.value)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if self._spaced:
            self.set_icon("caret-down" if opens_list else icon)
            self.setIconSize(QSize(theme.size("icon"), theme.size("icon")))
        if opens_list:  # the mark stands after the words
            self.setLayoutDirection(
                Qt.LayoutDirection.LeftToRight if mirrored() else Qt.LayoutDirection.RightToLeft
            )
        self.set_words(words)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.setIcon(icons.icon(icon, self._icon_role))

    def set_kind(self, kind: Kind) -> None:
        """Ask to be pressed more, or less, than before."""
        if self.property("kind") != kind.value:
            self._icon_role = _ICON_ROLES.get(kind, "inkSoft")
            self.setProperty("kind", kind.value)
            if self._icon:
                self.set_icon(self._icon)
            restyle(self)

    def set_words(self, words: str) -> None:
        """Say something else; an ampersand stays an ampersand."""
        self.setAccessibleName(words)
        shown = words.replace("&", "&&")
        if self._spaced:
            shown = f"{shown} " if self._after else f" {shown}"
        self.setText(shown)

    def words(self) -> str:
        """What the button says."""
        return self.accessibleName()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.property("kind") == Kind.PRIMARY:
            # No ring around the accent stands out from it, so this one lies inside.
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("accentInk"), theme.tokens()["size"]["focus"]))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), 2, 2)
            painter.end()


class Gate(QWidget):
    """A button with the reason beside or under it whenever it cannot be pressed.

    A button that is closed by its own press gets the keyboard back, unless somebody moved on meanwhile: the
    next Enter or space must not meet the button beside it.
    """

    def __init__(self, button: Button, *, beside: bool = True) -> None:
        super().__init__()
        self.button = button
        self._near: QWidget | None = None
        self._reason = Wrapped("", "small", "ink")
        self._reason.setObjectName(f"{button.objectName()}_reason")
        box: QBoxLayout
        if beside:
            self._reason.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            # The empty room keeps the button at the end while there is no reason to say.
            box = row(None, (self._reason, 1000), button, gap=theme.space("m"))
        else:
            box = column(row(button, None), self._reason, gap=theme.space("xs"))
        self.setLayout(box)
        self.open()

    def close_because(self, reason: str) -> None:
        """Disable the button and say why."""
        self._reason.setText(reason)
        self._reason.show()
        had_keyboard = self.button.hasFocus()
        self.button.setEnabled(False)
        if had_keyboard:
            self._near = self.window().focusWidget()
        self.button.setAccessibleDescription(reason)

    def open(self) -> None:
        """Let the button be pressed."""
        self._reason.setText("")
        self._reason.hide()
        self.button.setEnabled(True)
        near, self._near = self._near, None
        if near is not None and self.window().focusWidget() is near:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.button.setAccessibleDescription("")

    def reason(self) -> str:
        """Why the button is closed; empty if it is open."""
        return "" if self.button.isEnabled() else self._reason.text()
