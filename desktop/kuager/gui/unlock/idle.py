"""Knows for how long nobody has touched keyboard, mouse or screen, and says so once."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

_MINUTE_MS: Final = 60_000
LONGEST: Final = 240
"""Minutes; a longer wait is no lock."""

_ACTS: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
        QEvent.Type.InputMethod,
        QEvent.Type.ShortcutOverride,
    }
)


class IdleClock(QObject):
    """`idle` comes when nothing was touched for so many minutes; it runs while it is watched for."""

    idle = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)

    def start(self, minutes: int) -> None:
        """Watch from now on."""
        self._timer.start(max(1, min(minutes, LONGEST)) * _MINUTE_MS)
        self._app.installEventFilter(self)

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        self._app.removeEventFilter(self)

    def left_ms(self) -> int:
        """Milliseconds until `idle`, -1 while nothing is watched."""
        return self._timer.remainingTime()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ACTS and self._timer.isActive():
            self._timer.start()
        return False
