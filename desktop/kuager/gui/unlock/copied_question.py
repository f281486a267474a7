"""Asks where a vault comes from that lies elsewhere than before: moved, or a copy.

The keyboard starts on “copy”: that does no harm where the vault was moved; “moved” does where it was copied.
An older state that was put back is always a copy, for what was signed after it may be elsewhere already.
The answers are those of `flows.unlock.unlock`.
"""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame

from kuager.gui.icons import Glyph
from kuager.gui.widgets.buttons import Button
from kuager.gui.widgets.layout import bar, column, row, top
from kuager.gui.widgets.text import Wrapped


class CopiedQuestion(QFrame):
    """`answered` carries "moved" or "copy"; `declined` opens nothing."""

    answered = Signal(str)
    declined = Signal()

    def __init__(self, *, rolled_back: bool, name: str = "copied") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("ground", "attentionSoft")
        if rolled_back:
            happened = self.tr("This is an older state of the vault than was open here last.")
            meaning = self.tr(
                "It can be opened as a copy, so that nobody takes what it writes for what the newer one "
                "wrote. What was recorded since then is not in it."
            )
            acts = [self._answer(self.tr("Open it as a copy"), "copy")]
        else:
            happened = self.tr("This vault lies elsewhere than before.")
            meaning = self.tr(
                "If it was moved, and the one before is gone, it goes on as it was. If it is a copy, it gets "
                "keys of its own for what it signs, so that nobody takes one for the other. "
                "If you cannot tell, say that it is a copy."
            )
            acts = [
                self._answer(self.tr("It was moved here"), "moved"),
                self._answer(self.tr("It is a copy"), "copy"),
            ]
        no = Button(self.tr("Do not open it"), name=f"{name}_no")
        no.clicked.connect(self.declined)
        self.setAccessibleName(happened)
        self.setAccessibleDescription(meaning)
        words = column(Wrapped(happened, "strong"), Wrapped(meaning, "small", "ink"), gap=6)
        words.addSpacing(4)
        # One under the other: in other languages they are half as long again.
        for act in (*acts, no):
            words.addLayout(row(act, None))
        mark = Glyph("warning", "attention", beside="body")
        inner = row(mark, (words, 1), gap=10, margins=(9, 8, 12, 12))
        top(inner, mark)
        self.setLayout(row(bar("attention"), (inner, 1), gap=0))
        self.setFocusProxy(acts[-1])  # the answer for whoever cannot tell

    def _answer(self, words: str, answer: str) -> Button:
        act = Button(words, name=f"{self.objectName()}_{answer}")
        act.setProperty("answer", answer)
        act.clicked.connect(self._was_chosen)
        return act

    @Slot()
    def _was_chosen(self) -> None:
        act = self.sender()
        if act is not None:
            self.answered.emit(str(act.property("answer")))
