"""A recovery sheet: one A4 page with the twenty words of one share, and how to keep and use it.

The words stand numbered in four columns, and once more as a QR code (ISO/IEC 18004) that holds them as plain
text. A sheet may be found by anybody, so neither the page nor the metadata name the program, the vault or
who holds it; the number of the set tells which sheets belong together. What it says is data,
`resources/templates/recovery_sheet/<language>.toml`.

Invariants:
- The words are read before they are drawn: what is no sound share is never printed.
- Equal words, language and moment give equal bytes. Lengths are in points; y grows downwards from the top.
- The words are for the printer or for a file that the user named; nothing is kept here.

Errors: those of `crypto.recovery.read_share`; `file.missing` for a font.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

import msgspec
import segno

from kuager import paths
from kuager.crypto import recovery
from kuager.letters.document import A4, Document, Element, Page
from kuager.letters.text import Paragraph, Style
from kuager.model import toml_file

LANGUAGES: Final = ("en", "kk", "ru")

_MM: Final = 72 / 25.4
_LEFT: Final = 22 * _MM
_TOP: Final = 20 * _MM
_WIDTH: Final = A4[0] - 2 * _LEFT
_RULE: Final = 0.6

_TITLE: Final = Style(21, 28, bold=True)
_FACTS: Final = Style(11, 16)
_HEADING: Final = Style(12, 18, bold=True)
_TEXT: Final = Style(10.5, 15)
_NUMBER: Final = Style(9, 26, align="end")
_WORD: Final = Style(15, 26, bold=True)
_CAPTION: Final = Style(9.5, 13, align="centre")

_COLUMNS: Final = 4
_ROWS: Final = recovery.WORDS_A_SHEET // _COLUMNS
_NUMBER_WIDTH: Final = 16.0
_INSIDE: Final = 10.0
_CODE_SIDE: Final = 46 * _MM
_QUIET: Final = 4  # modules around the code (ISO/IEC 18004, 5.3.8)


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    title: str
    lines: tuple[str, ...]


class _Wording(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a sheet says; `facts` have the placeholders number, count, set_number and threshold."""

    title: str
    facts: tuple[str, ...]
    words: str
    code: str
    parts: tuple[_Part, ...]


def render(words: str, count: int, language: str, now: datetime) -> bytes:
    """The sheet of one share as a PDF; `count` is the number of sheets in its set."""
    share = recovery.read_share(words)
    facts = {
        "number": share.number,
        "count": count,
        "set_number": share.set_number,
        "threshold": share.threshold,
    }
    wording = _wording(language)
    document = Document(wording.title, language, now, producer="")
    _Sheet(document, language).draw(wording, facts, words.split())
    return document.finish()


def _wording(language: str) -> _Wording:
    path = paths.resources() / "templates" / "recovery_sheet" / f"{language}.toml"
    return toml_file.read(path.read_bytes(), _Wording)


class _Sheet:
    """The page while it is drawn, from the top down: `_top` is what is free."""

    def __init__(self, document: Document, language: str) -> None:
        self._page: Page = document.page()
        self._root: Element = document.root
        self._language = language
        self._top = A4[1] - _TOP

    def draw(self, wording: _Wording, facts: dict[str, int], words: list[str]) -> None:
        self._text(self._root.child("H1"), wording.title, _TITLE, _WIDTH)
        self._text(self._root.child("P"), "  ·  ".join(wording.facts).format(**facts), _FACTS, _WIDTH)
        self._top -= 14
        self._words(words)
        self._top -= 8
        self._text(self._root.child("P"), wording.words, _TEXT, _WIDTH)
        self._top -= 20
        self._code(words, wording.code)
        for part in wording.parts:
            self._text(self._root.child("H2"), part.title, _HEADING, self._beside)
            items = self._root.child("L")
            for line in part.lines:
                self._top -= 5
                body = items.child("LI").child("LBody")
                self._text(body, line.format(**facts), _TEXT, self._beside)
            self._top -= 16

    @property
    def _beside(self) -> float:
        """The width that the code leaves."""
        return _WIDTH - _CODE_SIDE - 20

    def _text(self, element: Element, text: str, style: Style, width: float) -> None:
        paragraph = Paragraph(text, self._language, bold=style.bold)
        self._page.begin(element)
        for line in paragraph.lines(width, style):
            paragraph.draw(self._page, line, style, _LEFT, self._top, width)
            self._top -= style.leading
        self._page.end()

    def _words(self, words: list[str]) -> None:
        """The words from the top down, column after column, each column in a box."""
        column = _WIDTH / _COLUMNS
        height = _ROWS * _WORD.leading + _INSIDE
        bottom = self._top - height
        self._page.begin_artifact()
        edges = [(_LEFT + at * column, bottom, _RULE, height) for at in range(_COLUMNS + 1)]
        self._page.fill([*edges, *((_LEFT, y, _WIDTH + _RULE, _RULE) for y in (bottom, self._top))])
        self._page.end()
        items = self._root.child("L")
        for at, word in enumerate(words):
            left = _LEFT + at // _ROWS * column + _INSIDE
            top = self._top - _INSIDE / 2 - at % _ROWS * _WORD.leading
            item = items.child("LI")
            self._line(item.child("Lbl"), str(at + 1), _NUMBER, left, top, _NUMBER_WIDTH)
            self._line(item.child("LBody"), word, _WORD, left + _NUMBER_WIDTH + 8, top, column)
        self._top = bottom

    def _line(self, element: Element, text: str, style: Style, left: float, top: float, width: float) -> None:
        paragraph = Paragraph(text, "en", bold=style.bold)
        self._page.begin(element)
        paragraph.draw(self._page, paragraph.lines(width, style)[0], style, left, top, width)
        self._page.end()

    def _code(self, words: list[str], caption: str) -> None:
        """The QR code at the right edge: for a device, so no part of the text."""
        matrix = segno.make_qr(" ".join(words), error="m").matrix
        module = _CODE_SIDE / len(matrix)
        left = _LEFT + _WIDTH - _CODE_SIDE
        self._page.begin_artifact()
        self._page.fill(
            (left + x * module, self._top - (y + 1) * module, module, module)
            for y, row in enumerate(matrix)
            for x, dark in enumerate(row)
            if dark
        )
        paragraph = Paragraph(caption, self._language)
        (line,) = paragraph.lines(_CODE_SIDE, _CAPTION)
        paragraph.draw(self._page, line, _CAPTION, left, self._top - _CODE_SIDE - _QUIET * module, _CODE_SIDE)
        self._page.end()
