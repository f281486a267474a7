"""The number that is called, as large as a screen allows: for the waiting room, and nothing else on it.

Neither the words nor the title say whose window it is. It goes with the lock like every other.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from kuager.gui import theme
from kuager.gui.widgets.keys import add_key
from kuager.gui.widgets.sheet import EVERYWHERE

_MEASURED = 100
_FILLS = 0.86
"""How much of the window a number fills, in its tighter direction."""


class NumberWindow(QWidget):
    """Stands on the second screen where there is one; Escape closes it, F11 fills the screen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent.window(), Qt.WindowType.Window)
        self._here = parent.window()
        self.setObjectName("number_window")
        self.setWindowTitle(" ")  # an empty one would be that of the program
        self.setAutoFillBackground(True)
        self._number = ""
        self.resize(theme.px(640), theme.px(420))
        add_key(self, self.tr("Fill the screen"), "F11", self._turn_full)
        for action in parent.window().actions():
            if action.property(EVERYWHERE):
                self.addAction(action)

    def open_beside(self) -> None:
        """Show it: over the whole of another screen, or as a window where there is only one."""
        other = next((each for each in QApplication.screens() if each is not self._here.screen()), None)
        if other is None:
            self.show()
        else:
            self.setGeometry(other.geometry())
            self.showFullScreen()
        self.activateWindow()

    def show_number(self, number: int | None) -> None:
        """Show a number, or nothing."""
        self._number = "" if number is None else str(number)
        self.setAccessibleName(self._number)
        self.update()

    def number(self) -> str:
        """What it shows."""
        return self._number

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        if self._number:
            font = self._fitting()
            box = QFontMetricsF(font).tightBoundingRect(self._number)
            middle = QRectF(self.rect()).center() - box.center()  # of the digits, not of the line
            painter.setFont(font)
            painter.setPen(theme.colour("ink"))
            painter.drawText(QPointF(middle), self._number)
        painter.end()

    def _fitting(self) -> QFont:
        font = QFont(theme.font(bold=True))
        font.setPixelSize(_MEASURED)
        box = QFontMetricsF(font).tightBoundingRect(self._number)
        by_width = self.width() * _FILLS / max(box.width(), 1.0)
        by_height = self.height() * _FILLS / max(box.height(), 1.0)
        font.setPixelSize(max(8, int(_MEASURED * min(by_width, by_height))))
        return font

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def _turn_full(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()
