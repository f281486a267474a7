"""The foot of a page on which somebody decides: a reason, equal answers, and leaving it open.

No answer is nudged: all look alike and stand in the order of what they are about. The answers open when a
reason is written, for a decision without one helps nobody who reads it in two years.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from kuager.gui import theme
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.entries import Entry
from kuager.gui.widgets.layout import column, ground, line, row
from kuager.gui.widgets.text import Text, Wrapped

_IN_A_ROW: Final = 3


class _Answer(Button):
    """One answer; says its code."""

    given = Signal(str)

    def __init__(self, code: str, words: str, icon: str, name: str) -> None:
        super().__init__(words, icon=icon, name=name)
        self._code = code
        self.clicked.connect(self._give)

    @Slot()
    def _give(self) -> None:
        self.given.emit(self._code)


class Decision(QWidget):
    """`decided` carries the code of an answer and the reason; `left` means that it stays open."""

    decided = Signal(str, str)
    left = Signal()

    def __init__(
        self,
        answers: Sequence[tuple[str, str, str]],
        leave: str,
        *,
        hint: str = "",
        name: str = "decision",
    ) -> None:
        """`answers` are (code, words, icon)."""
        super().__init__()
        self.setObjectName(name)
        self._busy = False
        self._closed = self._obstacle = ""
        self.reason = Entry(hint=hint, name=f"{name}_reason")
        self.reason.textChanged.connect(self._look)
        caption = Text(self.tr("Your reason"), "caption")
        caption.setBuddy(self.reason)
        self.reason.setAccessibleName(caption.text())
        kept = Wrapped(self.tr("Kept with the decision and signed. Nothing that was told is lost."), "small")
        self._answers = [_Answer(*answer, name=f"{name}_{answer[0]}") for answer in answers]
        self._leave = Button(leave, Kind.QUIET, name=f"{name}_leave")
        self._leave.clicked.connect(self.left)
        self._why = Wrapped("", "small", "ink")
        box = column(row(caption, (kept, 1), gap=8), self.reason, gap=6, margins=_margins())
        for start in range(0, len(self._answers), _IN_A_ROW):
            some = self._answers[start : start + _IN_A_ROW]
            last = start + _IN_A_ROW >= len(self._answers)
            box.addLayout(row(*some, *((self._leave,) if last else ()), None, gap=8))
        box.addWidget(self._why)
        for answer in self._answers:
            answer.given.connect(self._decide)
        self.setLayout(column(line(), ground("window", box), gap=0))
        self._look()

    def set_busy(self, busy: bool) -> None:
        """While the decision is being written nothing can be pressed twice."""
        self._busy = busy
        self._look()

    def set_obstacle(self, words: str) -> None:
        """What is missing besides the reason before any answer can be given; empty for nothing."""
        self._obstacle = words
        self._look()

    def close_answer(self, code: str, why: str) -> None:
        """An answer that cannot be given, and the sentence that says why."""
        for answer in self._answers:
            if answer.objectName().endswith(f"_{code}"):
                answer.setVisible(False)
        self._closed = why
        self._look()

    @Slot()
    def _look(self) -> None:
        missing = "" if self.reason.text().strip() else self.tr("Write the reason first.")
        for answer in self._answers:
            answer.setEnabled(not (missing or self._obstacle or self._busy))
        self._leave.setEnabled(not self._busy)
        words = " ".join(each for each in (self._obstacle, missing, self._closed) if each)
        self._why.setText(words)
        self._why.setVisible(bool(words))

    @Slot(str)
    def _decide(self, code: str) -> None:
        self.decided.emit(code, self.reason.text().strip())


def _margins() -> tuple[int, int, int, int]:
    side = theme.space("page")
    return (side, 10, side, 10)
