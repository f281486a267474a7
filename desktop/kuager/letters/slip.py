"""A slip: one A6 page with the number of a ticket and how to reach the office, and nothing else.

A family carries it home past whoever may search them. So neither the page nor the metadata name the program,
an organisation, a person or a purpose, nor a day; the contact is what the office wrote for this slip. The
words around it are data, `resources/templates/slip/<language>.toml`.

Invariants: equal input gives equal bytes, whenever it is made; a contact that is too long for the page is
refused before anything is drawn. Lengths are in points; y grows downwards from the top.

Errors: `slip.too_long`; `letter.missing_glyph`; `file.missing` for a font.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

import msgspec

from kuager import paths
from kuager.errors import AppError
from kuager.letters.document import A6, Document, Element, Page
from kuager.letters.text import Paragraph, Style
from kuager.model import toml_file

LANGUAGES: Final = ("kk", "ru", "ug", "zh", "en")

_LEFT: Final = 28.0
_TOP: Final = 44.0
_WIDTH: Final = A6[0] - 2 * _LEFT
_BOTTOM: Final = 24.0
_RULE: Final = 0.6

_CAPTION: Final = Style(13, 20, align="centre")
_NUMBER: Final = Style(104, 124, align="centre", bold=True)
_SMALLEST: Final = 30.0
_CONTACT: Final = Style(14, 20, align="centre")
_ANY: Final = "en"
"""The language of what is no sentence: it runs as its own letters do."""
_NO_DAY: Final = datetime(2000, 1, 1, tzinfo=UTC)
"""The file must have a day; the slip has none."""


class _Wording(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    number: str
    contact: str


def render(number: int, contact: str, language: str) -> bytes:
    """The slip of a ticket as a PDF; each line of the contact stands on a line of its own."""
    wording = _wording(language)
    document = Document(str(number), language, _NO_DAY, producer="", size=A6)
    _Slip(document.page(), document.root, language).draw(wording, str(number), contact)
    return document.finish()


def _wording(language: str) -> _Wording:
    path = paths.resources() / "templates" / "slip" / f"{language}.toml"
    return toml_file.read(path.read_bytes(), _Wording)


class _Slip:
    """The page while it is drawn, from the top down: `_top` is what is free."""

    def __init__(self, page: Page, root: Element, language: str) -> None:
        self._page, self._root, self._language = page, root, language
        self._top = A6[1] - _TOP

    def draw(self, wording: _Wording, number: str, contact: str) -> None:
        self._text(wording.number, _CAPTION)
        self._text(number, self._fitting(number), _ANY)
        lines = [line.strip() for line in contact.splitlines() if line.strip()]
        if not lines:
            return
        self._top -= 22
        self._page.begin_artifact()
        self._page.fill([(_LEFT, self._top, _WIDTH, _RULE)])
        self._page.end()
        self._top -= 20
        self._text(wording.contact, _CAPTION)
        for line in lines:
            self._text(line, _CONTACT, _ANY)  # a telephone number is no sentence of the slip's language

    @staticmethod
    def _fitting(number: str) -> Style:
        """As large as the width allows."""
        (line,) = Paragraph(number, _ANY, bold=True).lines(10 * _WIDTH, _NUMBER)
        wide = line.width * _NUMBER.size / 1000
        size = max(_SMALLEST, min(_NUMBER.size, _NUMBER.size * _WIDTH / max(wide, 1.0)))
        return _NUMBER._replace(size=size)

    def _text(self, text: str, style: Style, language: str = "") -> None:
        paragraph = Paragraph(text, language or self._language, bold=style.bold)
        self._page.begin(self._root.child("P"))
        for line in paragraph.lines(_WIDTH, style):
            if self._top - style.leading < _BOTTOM:
                raise AppError("slip.too_long")
            paragraph.draw(self._page, line, style, _LEFT, self._top, _WIDTH)
            self._top -= style.leading
        self._page.end()
