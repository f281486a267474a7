"""How far the comparing of everybody is, in one low line, with what can be done about it.

On the review page it always stands; at the foot of the window (`brief`) only while the comparing lasts long.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QProgressBar, QWidget

from kuager.gui import theme
from kuager.gui.matching import Comparing, State
from kuager.gui.messages import message_for
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.layout import column, ground, line, row
from kuager.gui.widgets.text import Elided

_STEPS: Final = 1000
_LONG: Final = 8000
"""Milliseconds after which the window says at its foot that people are being compared."""


class ComparingLine(QWidget):
    """Follows a `Comparing`; its button pauses, goes on, or begins anew, as it says."""

    def __init__(
        self,
        comparing: Comparing,
        *,
        brief: bool = False,
        anew: bool = True,
        after: int | None = None,
        name: str = "comparing",
    ) -> None:
        """`after` so many milliseconds it is said that it runs; shorter runs are nobody's concern.

        `anew` is whether it may be begun anew here.
        """
        super().__init__()
        self.setObjectName(name)
        self._comparing, self._brief, self._anew = comparing, brief, anew
        self._words = Elided("", "small", "ink")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(theme.px(120))
        self._bar.setAccessibleName(self.tr("Comparing everybody"))
        self.button = Button("", Kind.QUIET, name=f"{name}_act")
        self.button.clicked.connect(self._act)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        usual = _LONG if brief else theme.delay("progressAfter")
        self._wait.setInterval(usual if after is None else after)
        self._wait.timeout.connect(self._show_state)
        side = theme.space("page")
        margins = (side, 2, side, 2) if brief else (0, 0, 0, 0)
        inner = row((self._words, 1), self._bar, self.button, gap=12, margins=margins)
        self.setLayout(column(line(), ground("window", inner), gap=0) if brief else inner)
        self._shown = State.RESTING
        comparing.changed.connect(self._follow)
        self._show_state()
        self._follow()

    def words(self) -> str:
        """What is said now."""
        return self._words.text()

    @Slot()
    def _follow(self) -> None:
        running = self._comparing.state is State.RUNNING
        if running and self._shown is not State.RUNNING:
            if not self._wait.isActive():
                self._wait.start()
        else:
            self._wait.stop()
            self._show_state()

    @Slot()
    def _show_state(self) -> None:
        state, progress = self._comparing.state, self._comparing.progress
        self._shown = state
        if self._brief:
            self.setVisible(state is State.RUNNING)
        self.button.setVisible(self._anew or state is not State.RESTING)
        done, total = progress.done, progress.total
        self._bar.setVisible(state is State.RUNNING)
        is_known = bool(total) and not self._comparing.is_reading
        self._bar.setRange(0, _STEPS if is_known else 0)
        if is_known:
            self._bar.setValue(min(_STEPS, done * _STEPS // total))
        self._words.setText(self._said(done, total))
        self.button.set_words(
            {
                State.RUNNING: self.tr("Pause"),
                State.PAUSED: self.tr("Go on"),
                State.FAILED: self.tr("Try again"),
                State.RESTING: self.tr("Compare everybody again"),
            }[state]
        )

    def _said(self, done: int, total: int) -> str:
        state, error = self._comparing.state, self._comparing.error
        if state is State.FAILED and error is not None:
            return self.tr("Comparing stopped: {why}").format(why=message_for(error).happened)
        if state is State.RUNNING and self._comparing.is_reading:
            return self.tr("The names of everybody are being read.")
        if state is State.RUNNING:
            words = self.tr("Everybody is being compared: {done} of {total}")
        elif state is State.PAUSED:
            words = self.tr("Comparing is paused: {done} of {total}")
        else:
            return self.tr("Everybody has been compared with everybody.")
        return words.format(done=done, total=total)

    @Slot()
    def _act(self) -> None:
        if self._shown is State.RUNNING:
            self._comparing.pause()
        elif self._shown is State.RESTING:
            self._comparing.begin_anew()
        else:
            self._comparing.start()
