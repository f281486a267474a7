"""The facts about a signed PDF, one under the other, each with its mark."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kuager.flows.trust import Verdict
from kuager.gui.icons import Glyph
from kuager.gui.letters.verdict_words import Fact, of_file, of_signature, title
from kuager.gui.widgets.layout import column, held, row, top
from kuager.gui.widgets.text import Text, Wrapped

_GLYPHS: Final = {"good": "check", "attention": "warning", "danger": "warning", "neutral": "info"}


class VerdictView(QWidget):
    """What holds of the file, and of each signature in it."""

    def __init__(self, verdict: Verdict, *, name: str = "verdict") -> None:
        super().__init__()
        self.setObjectName(name)
        lines = column(gap=8)
        _add(lines, of_file(verdict))
        for signed in verdict.signatures:
            lines.addSpacing(4)
            lines.addWidget(Text(title(signed), "caption"))
            _add(lines, of_signature(signed, whole=verdict.whole_file))
        self.setLayout(lines)


def _add(lines: QVBoxLayout, facts: list[Fact]) -> None:
    for fact in facts:
        mark = Glyph(_GLYPHS[fact.tone], fact.tone if fact.tone != "neutral" else "inkSoft")
        words = Wrapped(fact.words, "body" if fact.tone in ("good", "neutral") else "strong")
        inner = row(mark, (column(words, Wrapped(fact.means, "small"), gap=0), 1), gap=10)
        top(inner, mark)
        shown = held(inner)
        shown.setAccessibleName(f"{fact.words}. {fact.means}")
        lines.addWidget(shown)
