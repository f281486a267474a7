"""Knows for how long nobody has touched keyboard, mouse or screen, and says so once.

Before it says so it counts down, so that who sits and listens can stay with a touch. Times in the interface
are minutes and seconds.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

_SECOND_MS: Final = 1000
_MINUTE_MS: Final = 60 * _SECOND_MS
COUNTED_MS: Final = _MINUTE_MS
"""How long before its time the clock counts down."""
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
    """`idle` comes when nothing was touched for so many minutes; it runs while it is watched for.

    `nearing` carries the seconds that are left of the last minute, and 0 when somebody is there again.
    """

    idle = Signal()
    nearing = Signal(int)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._wait_ms = 0
        self._counting = False
        self._timer = self._single_shot()
        self._before = self._single_shot()
        self._second = QTimer(self)
        self._second.setInterval(_SECOND_MS)
        self._timer.timeout.connect(self._was_idle)
        self._before.timeout.connect(self._begin_to_count)
        self._second.timeout.connect(self._count)

    def _single_shot(self) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        return timer

    def start(self, minutes: int) -> None:
        """Watch from now on."""
        self._wait_ms = max(1, min(minutes, LONGEST)) * _MINUTE_MS
        self._wait(self._wait_ms)
        self._app.installEventFilter(self)

    def start_again_soon(self) -> None:
        """What `idle` was for did not come about: say it again after a minute, unless somebody comes."""
        self._wait(_MINUTE_MS)

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        self._before.stop()
        self._count_no_more()
        self._app.removeEventFilter(self)

    def left_ms(self) -> int:
        """Milliseconds until `idle`, -1 while nothing is watched."""
        return self._timer.remainingTime()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ACTS and self._timer.isActive():
            self._wait(self._wait_ms)
        return False

    def _wait(self, milliseconds: int) -> None:
        self._count_no_more()
        self._timer.start(milliseconds)
        self._before.start(max(0, milliseconds - COUNTED_MS))

    @Slot()
    def _begin_to_count(self) -> None:
        self._counting = True
        self._second.start()
        self._count()

    @Slot()
    def _count(self) -> None:
        left = self._timer.remainingTime()
        if left > 0:
            self.nearing.emit(-(-left // _SECOND_MS))

    def _count_no_more(self) -> None:
        self._second.stop()
        if self._counting:
            self._counting = False
            self.nearing.emit(0)

    @Slot()
    def _was_idle(self) -> None:
        self._count_no_more()
        self.idle.emit()
