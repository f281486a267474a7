"""The page of a letter: an A4 sheet as an office expects it, from the blocks of a `LetterContent`.

The letterhead stands first, addressee and applicant in one half of the head and the code in the other, then
the title in the middle, the body, the requests and the enclosures, and at the end the date, the line for the
applicant's own hand and the two places where signatures of the office show. Annexes follow on pages of their
own. Each page carries the reference of the letter and, if there are several, its number.

Invariants:
- Equal content and moment give equal bytes; the metadata hold no name (see `document`).
- A letter that is a few lines too long for its last page is set a little smaller instead.
- No page begins or ends with a single line of a paragraph; no line that announces others ends a page; date
  and signature never stand alone on one.

Lengths are in points. Errors: `letter.missing_glyph`, `letter.bad_picture`; `file.missing` for a font.

Source: the elements of an appeal, Administrative Procedural and Process-Related Code of the Republic of
Kazakhstan (350-VI), article 63.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import groupby, takewhile
from typing import Final, NamedTuple

from kuager.letters import annex, head, pagination, prose, table
from kuager.letters.content import Annex, Block, LetterContent, SignatureBox
from kuager.letters.document import Document, Element, Page
from kuager.letters.pagination import Portion, Setting
from kuager.letters.prose import LEADING, Prose
from kuager.letters.sheets import MM, PORTRAIT, Sheet
from kuager.letters.table import Table
from kuager.letters.text import Paragraph, Style

# Noto Serif is large on its body: 10.5 points of it are as large to the eye as 12 of Times.
_SIZES: Final = (11.5, 11.0, 10.5, 10.0)
_LONG: Final = 4
"""A letter of more pages is not set smaller to save one."""
_HOPE: Final = 1.05
"""By how much an estimate of what goes on a page may be wrong."""
_FOOT: Final = Style(9.0, 9.0 * LEADING, "centre")
_REFERENCE: Final = Style(8.0, 8.0 * LEADING)
_PAGE_NUMBER: Final = {
    "kk": "{page}-бет, барлығы {pages}",
    "ru": "Страница {page} из {pages}",
    "en": "Page {page} of {pages}",
}
_TABLE_ABOVE: Final = 7.0
_BOX_HEIGHT: Final = 18 * MM
_BETWEEN_BOXES: Final = 8 * MM
_BOX_ABOVE: Final = 12.0
_BELOW_MARK: Final = 8.0
_UNDER_HEADING: Final = 5.0


class Typeset(NamedTuple):
    """A letter on paper: the unsigned PDF, and where signatures of the office may show on it."""

    pdf: bytes
    boxes: tuple[SignatureBox, ...]


class _Placed(NamedTuple):
    """Something that is set already, at any size of the body."""

    setting: Setting
    column: bool = False

    def set(self, _size: float, _left: float, _width: float) -> Setting:
        return self.setting


_Part = Prose | Table | _Placed


def render(
    content: LetterContent, now: datetime, annexes: Sequence[Annex] = (), sheet: Sheet = PORTRAIT
) -> bytes:
    """The letter as an unsigned PDF; `now` becomes the date of the file."""
    return typeset(content, now, annexes, sheet).pdf


def typeset(
    content: LetterContent, now: datetime, annexes: Sequence[Annex] = (), sheet: Sheet = PORTRAIT
) -> Typeset:
    """The same, and where signatures may show."""
    document = Document(content.title, content.language, now, size=sheet.size)
    letter = _Letter(content, sheet, document)
    pages = letter.pages()
    for each in annexes:
        settings = annex.settings(each, document.root, content.language, sheet, _SIZES[0])
        pages += pagination.pages(settings, sheet.height)
    for portions in pages:
        pagination.draw(document.page(), portions, sheet.size[1] - sheet.top)
    for number, page in enumerate(document.pages, start=1):
        _draw_foot(page, content, sheet, number, len(pages))
    return Typeset(document.finish(), tuple(letter.boxes))


class _Letter:
    """A letter while it is set: `boxes` are known when it is drawn."""

    def __init__(self, content: LetterContent, sheet: Sheet, document: Document) -> None:
        self._content, self._sheet, self._root = content, sheet, document.root
        self.boxes: list[SignatureBox] = []
        self._head = [*self._letterhead()]
        self._body = [*self._blocks()]

    def _letterhead(self) -> Iterator[_Part]:
        content, sheet = self._content, self._sheet
        lines = [*head.letterhead(content.header, self._root, content.language)]
        yield from lines
        if lines:
            yield _Placed(head.rule(sheet.left, sheet.width))
        if content.marks:
            element = self._root.child("Figure", alternative=content.reference or content.marks)
            left = sheet.left if self._aside else sheet.left + sheet.width - head.MARK_WIDTH
            yield _Placed(head.mark(content.marks, content.reference, element, left))

    @property
    def _aside(self) -> bool:
        """Whether addressee and applicant stand in the right half."""
        return self._content.language != "en"

    def _blocks(self) -> Iterator[_Part]:
        """The parts of the letter, each with its place in the structure."""
        announced = headed = False
        for role, run in groupby(self._content.blocks, key=lambda block: block.role):
            parent = self._root.child("L") if role in prose.LISTS else self._root
            for number, block in enumerate(run):
                kept = announced or role in ("date", "signature")
                parts = self._block(block, parent, number, kept=kept)
                yield from (_closer(part) for part in parts) if headed else parts
                headed = role == "heading"
                announced = role in ("title", "heading") or block.text.rstrip().endswith(":")
        if any(block.role == "signature" for block in self._content.blocks):
            yield _Placed(Setting((_BOX_HEIGHT,), self._draw_boxes, _BOX_ABOVE, kept=True))

    def _block(self, block: Block, parent: Element, number: int, *, kept: bool) -> Iterator[Prose | Table]:
        language = self._content.language
        if block.role == "table":
            found = table.read(block.rows, parent, language)
            if found:
                yield found._replace(above=_TABLE_ABOVE, kept=kept)
            return
        above = prose.FORMS[block.role].above[number > 0]
        for part in prose.paragraphs(block, parent, language):
            yield part._replace(above=above, kept=kept or part.kept)
            above = 0.0

    def pages(self) -> list[list[Portion]]:
        """The pages of the letter: as few as any size allows, at the largest size that allows it."""
        largest, *smaller = _SIZES
        wanted = self._at(largest)
        if not 1 < len(wanted) <= _LONG:
            return wanted
        # A text takes room by the square of its size: what cannot succeed is not tried.
        whole = sum(map(pagination.used, wanted))
        room = (len(wanted) - 1) * self._sheet.height * _HOPE
        for size in smaller:
            if whole * (size / largest) ** 2 <= room:
                fewer = self._at(size)
                if len(fewer) < len(wanted):
                    return fewer
        return wanted

    def _at(self, size: float) -> list[list[Portion]]:
        return pagination.pages(self._settings(size), self._sheet.height)

    def _settings(self, size: float) -> list[Setting]:
        """Everything set at a size; what stands below the code begins below it."""
        above = [self._set(part, size) for part in self._head]
        column = [self._set(part, size) for part in takewhile(lambda part: part.column, self._body)]
        rest = [self._set(part, size) for part in self._body[len(column) :]]
        if self._content.marks and rest:
            beside = sum(sum(setting.heights) + setting.above for setting in column)
            lacking = head.MARK_HEIGHT + _BELOW_MARK - beside
            rest[0] = rest[0]._replace(above=max(rest[0].above, lacking))
        return [*above, *column, *rest]

    def _set(self, part: _Part, size: float) -> Setting:
        sheet = self._sheet
        if not part.column:
            return part.set(size, sheet.left, sheet.width)
        half = sheet.width / 2
        return part.set(size, sheet.left + half * self._aside, half)

    def _draw_boxes(self, page: Page, _start: int, _end: int, top: float) -> None:
        """Nothing is drawn: the boxes are for the signatures that will be made."""
        sheet = self._sheet
        width = (sheet.width - _BETWEEN_BOXES) / 2
        bottom = top - _BOX_HEIGHT
        right = sheet.left + sheet.width
        self.boxes += [
            SignatureBox("staff", page.number, sheet.left, bottom, sheet.left + width, top),
            SignatureBox("coordinator", page.number, right - width, bottom, right, top),
        ]


def _closer(part: Prose | Table) -> Prose | Table:
    """What stands right under a heading."""
    return part._replace(above=min(part.above, _UNDER_HEADING))


def _draw_foot(page: Page, content: LetterContent, sheet: Sheet, number: int, count: int) -> None:
    """The reference at the left, the number of the page in the middle."""
    words = _PAGE_NUMBER[content.language].format(page=number, pages=count) if count > 1 else ""
    for text, style in ((content.reference, _REFERENCE), (words, _FOOT)):
        paragraph = Paragraph(text, content.language)
        for line in paragraph.lines(sheet.width, style)[:1]:
            page.begin_artifact()
            paragraph.draw(page, line, style, sheet.left, sheet.bottom * 0.7, sheet.width)
            page.end()
