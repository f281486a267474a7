"""The list of pairs with the keys of the answers: S, N and Space, by their places on the keyboard.

The keys work while the list has the keyboard, so that a letter typed into a field never answers anything.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent

from kuager.gui.people.pair_words import answer_words
from kuager.gui.widgets.keys import add_key, is_key_at
from kuager.gui.widgets.list_model import ListModel
from kuager.gui.widgets.list_view import ListView


class PairList(ListView):
    """`answered` carries the answer whose key was pressed here."""

    answered = Signal(str)

    def __init__(self, model: ListModel[Any], words: str, name: str) -> None:
        super().__init__(model, words, name=name)
        here = Qt.ShortcutContext.WidgetShortcut
        add_key(self, answer_words("same"), "S", self._same, context=here)
        add_key(self, answer_words("different"), "N", self._different, context=here)
        add_key(self, answer_words("unsure"), "Space", self._unsure, context=here)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys by their places, where the keyboard writes other letters there."""
        if is_key_at(event, "S"):
            self._same()
        elif is_key_at(event, "N"):
            self._different()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _same(self) -> None:
        self.answered.emit("same")

    @Slot()
    def _different(self) -> None:
        self.answered.emit("different")

    @Slot()
    def _unsure(self) -> None:
        self.answered.emit("unsure")
