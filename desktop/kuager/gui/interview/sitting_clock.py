"""How long the interview has lasted, with breaks; nothing of it is kept but the time of the end."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.gui.icons import Glyph
from kuager.gui.interview.measures import clock
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.layout import row
from kuager.gui.widgets.text import Text

_SECOND_MS: Final = 1000


class SittingClock(QWidget):
    """`stopped` follows Stop. It runs from the moment it is made."""

    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sitting_clock")
        self._before_ms = 0
        self._since = QElapsedTimer()
        self._since.start()
        self._beat = QTimer(self)
        self._beat.setInterval(_SECOND_MS)
        self._beat.timeout.connect(self._show_time)
        self._beat.start()
        self._mark = Glyph("record", "danger", 16)
        self._time = Text("", "strong")
        self._time.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._break = Button(self.tr("Break"), icon="pause", name="sitting_break")
        self._break.clicked.connect(self.turn)
        self._stop = Button(self.tr("Stop"), icon="stop", name="sitting_stop")
        self._stop.clicked.connect(self.end)
        self.setLayout(row(self._mark, self._time, 4, self._break, self._stop, gap=6))
        self._show_time()

    def is_running(self) -> bool:
        """Whether time is counted now."""
        return self._beat.isActive()

    def set_narrow(self, narrow: bool) -> None:
        """Where there is little room only the time stays; its keys work as before."""
        self._break.setVisible(not narrow)
        self._stop.setVisible(not narrow)

    @Slot()
    def turn(self) -> None:
        """A break, or the end of one."""
        if self._beat.isActive():
            self._before_ms += self._since.elapsed()
            self._beat.stop()
            self._break.set_words(self.tr("Go on"))
        else:
            self._since.restart()
            self._beat.start()
            self._break.set_words(self.tr("Break"))
        self._show_time()

    @Slot()
    def end(self) -> None:
        """The sitting is over."""
        if self._beat.isActive():
            self._before_ms += self._since.elapsed()
        self._beat.stop()
        self.stopped.emit()
        self.hide()

    def go_on(self) -> None:
        """It was not over: the time of the end does not count."""
        self._since.restart()
        self._beat.start()
        self._break.set_words(self.tr("Break"))
        self._show_time()
        self.show()

    @Slot()
    def _show_time(self) -> None:
        running = self._beat.isActive()
        passed = self._before_ms + (self._since.elapsed() if running else 0)
        self._time.setText(clock(passed // _SECOND_MS))
        self._mark.show_icon("record" if running else "pause", "danger" if running else "inkSoft")
