"""An area of text in which stretches are bold or italic: Ctrl+B, Ctrl+I, taken back like what is typed.

What is pasted comes as plain text. Places are counted in characters as Python counts them; Qt counts units of
UTF-16, of which a rare Chinese character has two.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from PySide6.QtCore import Slot
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QTextCharFormat, QTextCursor

from kuager.gui.letters.growing_area import GrowingArea
from kuager.model.letter import Span

Style = Literal["bold", "italic"]
_STYLES: Final[tuple[Style, ...]] = ("bold", "italic")


class StyledArea(GrowingArea):
    """Words with bold and italic stretches; a style that this program does not know is not shown."""

    def __init__(self, words: str = "", spans: Sequence[Span] = (), *, name: str = "") -> None:
        super().__init__(words, name=name)
        self._dress(words, spans)
        self.document().clearUndoRedoStacks()

    def _dress(self, words: str, spans: Sequence[Span]) -> None:
        cursor = QTextCursor(self.document())
        for span in spans:
            if span.style in _STYLES:
                cursor.setPosition(_units(words[: span.start]))
                cursor.setPosition(_units(words[: span.end]), QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(_format(span.style, on=True))

    def spans(self) -> tuple[Span, ...]:
        """The stretches that stand out now, by where they begin; neighbours of one style are one."""
        found: list[Span] = []
        open_: dict[str, int] = {}
        at = 0
        block = self.document().begin()
        while block.isValid():
            fragments = block.begin()
            while not fragments.atEnd():
                fragment = fragments.fragment()
                worn = fragment.charFormat()
                for style in _STYLES:
                    if _wears(worn, style):
                        open_.setdefault(style, at)
                    elif style in open_:
                        found.append(Span(open_.pop(style), at, style))
                at += len(fragment.text())
                fragments += 1
            # No stretch goes over the end of a line: each line is set as a paragraph of its own.
            found += (Span(start, at, style) for style, start in open_.items() if start < at)
            open_.clear()
            at += 1
            block = block.next()
        return tuple(sorted(found, key=lambda span: (span.start, span.end, span.style)))

    @Slot()
    def turn_bold(self) -> None:
        """Make what is chosen bold, or plain again; without a choice what is typed next."""
        self._turn("bold")

    @Slot()
    def turn_italic(self) -> None:
        """The same, in italics."""
        self._turn("italic")

    def _turn(self, style: Style) -> None:
        cursor = self.textCursor()
        worn = _wears(self.currentCharFormat(), style)
        if cursor.hasSelection():
            worn = self._is_all(cursor.selectionStart(), cursor.selectionEnd(), style)
        self.mergeCurrentCharFormat(_format(style, on=not worn))

    def _is_all(self, start: int, end: int, style: Style) -> bool:
        """Whether every chosen character is of a style; of the format *before* each place Qt tells."""
        cursor = QTextCursor(self.document())
        for place in range(start + 1, end + 1):
            cursor.setPosition(place)
            if not _wears(cursor.charFormat(), style) and not cursor.atBlockStart():
                return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Bold):
            self.turn_bold()
        elif event.matches(QKeySequence.StandardKey.Italic):
            self.turn_italic()
        else:
            super().keyPressEvent(event)


def _units(words: str) -> int:
    return len(words.encode("utf-16-le")) // 2


def _format(style: Style, *, on: bool) -> QTextCharFormat:
    worn = QTextCharFormat()
    if style == "bold":
        worn.setFontWeight(QFont.Weight.Bold if on else QFont.Weight.Normal)
    else:
        worn.setFontItalic(on)
    return worn


def _wears(worn: QTextCharFormat, style: Style) -> bool:
    return worn.fontWeight() > QFont.Weight.Medium if style == "bold" else worn.fontItalic()
