"""The foot of a page on which somebody decides: a reason, equal answers, and leaving it open.

No answer is nudged: all look alike and stand in the order of what they are about. The answers open when a
reason is written, for a decision without one helps nobody who reads it in two years. An answer that is given
by a key before leads to the reason, and Enter there gives it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kuager.gui import theme
from kuager.gui.i18n import isolate
from kuager.gui.widgets.buttons import Button, Kind
from kuager.gui.widgets.entries import Entry
from kuager.gui.widgets.layout import column, ground, held, line, row
from kuager.gui.widgets.text import Key, Text, Wrapped

_GAP: Final = 8


class _Answer(Button):
    """One answer; says its code."""

    given = Signal(str)

    def __init__(self, code: str, words: str, icon: str, name: str) -> None:
        super().__init__(words, icon=icon, name=name)
        self.code = code
        self.clicked.connect(self._give)

    @Slot()
    def _give(self) -> None:
        self.given.emit(self.code)


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
        keys: Mapping[str, str] | None = None,
        name: str = "decision",
    ) -> None:
        """`answers` are (code, words, icon); `keys` names the key that gives one, if some list has it."""
        super().__init__()
        self.setObjectName(name)
        self._busy = False
        self._wanted: _Answer | None = None
        self._closed = self._obstacle = ""
        self._gated: frozenset[str] = frozenset()
        self.reason = Entry(hint=hint, name=f"{name}_reason")
        self.reason.textChanged.connect(self._look)
        self.reason.returnPressed.connect(self._give_wanted)
        caption = Text(self.tr("Your reason"), "caption")
        caption.setBuddy(self.reason)
        self.reason.setAccessibleName(caption.text())
        kept = Wrapped(self.tr("Kept with the decision and signed. Nothing that was told is lost."), "small")
        self._answers = [_Answer(*answer, name=f"{name}_{answer[0]}") for answer in answers]
        self._leave = Button(leave, Kind.QUIET, name=f"{name}_leave")
        self._leave.clicked.connect(self.left)
        self._why = Wrapped("", "small", "ink")
        given = keys or {}
        self._keys = {each.code: Key(given[each.code]) for each in self._answers if each.code in given}
        shown = [_with_key(answer, self._keys.get(answer.code)) for answer in self._answers]
        self._things = [*shown, self._leave]
        self._rows: list[list[QWidget]] = []
        self._lines = column(gap=6)
        box = column(row(caption, (kept, 1), gap=8), self.reason, self._lines, gap=6, margins=_margins())
        box.addWidget(self._why)
        for answer in self._answers:
            answer.given.connect(self._decide)
        self.setLayout(column(line(), ground("window", box), gap=0))
        self._arrange([self._things])
        self._look()

    def minimumSizeHint(self) -> QSize:
        """As narrow as one answer in each line: it must not keep a page as wide as its lines are just now."""
        own, most = super().minimumSizeHint(), max(thing.sizeHint().width() for thing in self._things)
        return QSize(min(own.width(), most + 2 * theme.space("page")), own.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the answers have no room beside each other, some stand in the next line."""
        super().resizeEvent(event)
        room = self.width() - 2 * theme.space("page")
        rows: list[list[QWidget]] = []
        left = 0
        for thing in self._things:
            needed = thing.sizeHint().width()
            if not rows or needed > left:
                rows.append([])
                left = room
            rows[-1].append(thing)
            left -= needed + _GAP
        self._arrange(rows)

    def _arrange(self, rows: list[list[QWidget]]) -> None:
        if rows == self._rows:
            return
        self._rows = rows
        while (item := self._lines.takeAt(0)) is not None:
            before = item.layout()
            if before is not None:
                before.deleteLater()
        for things in rows:
            self._lines.addLayout(row(*things, None, gap=_GAP))

    def set_busy(self, busy: bool) -> None:
        """While the decision is being written nothing can be pressed twice."""
        self._busy = busy
        self._look()

    def show_keys(self, *, shown: bool) -> None:
        """Whether the keys stand before the answers: only while the list that has them is in sight."""
        for key in self._keys.values():
            key.setVisible(shown)

    def set_obstacle(self, words: str) -> None:
        """What is missing besides the reason before any answer can be given; empty for nothing."""
        self._obstacle = words
        self._look()

    def close_answer(self, code: str, why: str) -> None:
        """An answer that cannot be given, and the sentence that says why."""
        for answer in self._answers:
            if answer.code == code:
                answer.setVisible(False)
        self._closed = why
        self._look()

    def gate(self, code: str, *, is_open: bool) -> None:
        """Whether an answer can be given yet, besides the reason."""
        self._gated = self._gated - {code} if is_open else self._gated | {code}
        self._look()

    def give(self, code: str) -> None:
        """Give an answer as if its button were pressed; without a reason yet, go and write that first."""
        wanted = next((each for each in self._answers if each.code == code), None)
        if wanted is None:
            return
        self._wanted = wanted
        self._look()
        if wanted.isEnabled():
            wanted.click()
        else:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _give_wanted(self) -> None:
        if self._wanted is not None:
            self._wanted.click()  # a closed one does nothing

    @Slot()
    def _look(self) -> None:
        missing = "" if self.reason.text().strip() else self.tr("Write the reason first.")
        if self._wanted is not None:
            meant = isolate(self._wanted.words())
            missing = self.tr("Write the reason, then Enter means: {answer}").format(answer=meant)
        written = bool(self.reason.text().strip())
        for answer in self._answers:
            gated = answer.code in self._gated
            answer.setEnabled(written and not (self._obstacle or self._busy or gated))
        self._leave.setEnabled(not self._busy)
        words = " ".join(each for each in (self._obstacle, missing, self._closed) if each)
        self._why.setText(words)
        self._why.setVisible(bool(words))

    @Slot(str)
    def _decide(self, code: str) -> None:
        self.decided.emit(code, self.reason.text().strip())


def _with_key(answer: _Answer, key: Key | None) -> QWidget:
    return held(row(key, answer, gap=6)) if key is not None else answer


def _margins() -> tuple[int, int, int, int]:
    side = theme.space("page")
    return (side, 10, side, 10)
