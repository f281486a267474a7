"""A dialog of this program: shown with `open()`, never with a nested loop, and the lock still works in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from kuager.gui import theme
from kuager.gui.widgets import tab_order

# An action of the window that must work while a sheet lies over it carries this property.
EVERYWHERE = "everywhere"


class Sheet(QDialog):
    """Lies over its window, deletes itself when closed, and says no name in its title."""

    def __init__(self, parent: QWidget, *, width: int = 420, name: str = "sheet") -> None:
        window = parent.window()
        super().__init__(window)
        self.setObjectName(name)
        self.setWindowTitle("Kuager")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(min(theme.px(width), max(300, window.width() - 40)))
        self.setMaximumHeight(max(240, window.height() - 24))
        for action in window.actions():
            if action.property(EVERYWHERE):
                self.addAction(action)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        return tab_order.go_on(self, forward=next)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the words need at this width: a dialog would guess it."""
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            wide = max(self.minimumWidth(), layout.minimumSize().width())
            self.resize(wide, min(layout.totalHeightForWidth(wide), self.maximumHeight()))
        super().showEvent(event)
