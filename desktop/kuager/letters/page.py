"""The page of a letter: an A4 sheet as an office expects it, from the blocks of a `LetterContent`.

Addressee and applicant stand in the right half of the head, then the title in the middle, the body, the
requests and the enclosures, and at the end the date and the line for the applicant's own hand.  If there are
several pages, each carries its number.

Invariants:
- Equal content and moment give equal bytes; the metadata hold no name (see `document`).
- A letter that is a few lines too long for its last page is set a little smaller instead.
- No page begins or ends with a single line of a paragraph; no line that announces others ends a page; date
  and signature never stand alone on one.
- Lengths are in points; y is counted from the top of the text.

Errors: `letter.missing_glyph`; `file.missing` for a font.

Source: the elements of an appeal, Administrative Procedural and Process-Related Code of the Republic of
Kazakhstan (350-VI), article 63; margins as in GOST R 7.0.97-2016, 3.1.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import groupby
from typing import Final, NamedTuple

from kuager.letters.content import Block, LetterContent, Role
from kuager.letters.document import A4, Document, Element, Page
from kuager.letters.text import Align, Line, Paragraph, Style

_MM: Final = 72 / 25.4
_LEFT: Final = 30 * _MM
_RIGHT: Final = 15 * _MM
_TOP: Final = 20 * _MM
_BOTTOM: Final = 20 * _MM
_WIDTH: Final = A4[0] - _LEFT - _RIGHT
_HEIGHT: Final = A4[1] - _TOP - _BOTTOM
_INDENT: Final = 12.5 * _MM
# Noto Serif is large on its body: 10.5 points of it are as large to the eye as 12 of Times.
_SIZES: Final = (11.5, 11.0, 10.5, 10.0)
_LEADING: Final = 1.36
_NUMBER_SIZE: Final = 9.0
_PAGE_NUMBER: Final = {
    "kk": "{page}-бет, барлығы {pages}",
    "ru": "Страница {page} из {pages}",
    "en": "Page {page} of {pages}",
}

# The fewest lines of a paragraph that may be parted from the rest of it.
_TOGETHER: Final = 2


class _Form(NamedTuple):
    """How the blocks of a role are set; `above` is the space over the first and over each further one."""

    align: Align = "start"
    left: float = 0.0
    bold: bool = False
    first: float = 0.0
    above: tuple[float, float] = (0.0, 0.0)


_FORMS: Final[dict[Role, _Form]] = {
    "addressee": _Form(left=_WIDTH / 2),
    "applicant": _Form(left=_WIDTH / 2, above=(10, 10)),
    "title": _Form(align="centre", bold=True, above=(26, 4)),
    "paragraph": _Form(align="justify", first=_INDENT, above=(12, 3)),
    "heading": _Form(bold=True, above=(14, 14)),
    "quote": _Form(left=_INDENT, above=(6, 4)),
    "item": _Form(left=_INDENT, above=(4, 2)),
    "table": _Form(above=(6, 6)),
    "request": _Form(align="justify", first=_INDENT, above=(3, 3)),
    "annex": _Form(first=_INDENT, above=(3, 2)),
    "date": _Form(above=(22, 3)),
    "signature": _Form(above=(22, 3)),
}
_LISTS: Final = ("request", "annex")


class _Text(NamedTuple):
    """A paragraph of the letter; `kept`: not to be parted from the one before it."""

    element: Element
    paragraph: Paragraph
    form: _Form
    above: float
    kept: bool


class _Set(NamedTuple):
    """A paragraph broken into lines of a certain size."""

    text: _Text
    style: Style
    lines: tuple[Line, ...]


class _Portion(NamedTuple):
    """Some lines of a paragraph on a page."""

    set: _Set
    lines: tuple[Line, ...]


def render(content: LetterContent, now: datetime) -> bytes:
    """The letter as an unsigned PDF; `now` becomes the date of the file."""
    document = Document(content.title, content.language, now)
    texts = list(_texts(content, document.root))
    pages = _pages(texts)
    for number, portions in enumerate(pages, start=1):
        page = document.page()
        _draw(page, portions)
        if len(pages) > 1:
            _draw_number(page, content.language, number, len(pages))
    return document.finish()


def _texts(content: LetterContent, root: Element) -> Iterator[_Text]:
    """The paragraphs of the letter, each with its place in the structure."""
    announced = False
    for role, blocks in groupby(content.blocks, key=lambda block: block.role):
        parent = root.child("L") if role in _LISTS else root
        for number, block in enumerate(blocks):
            form = _FORMS[role]
            above = form.above[number > 0]
            kept = announced or role in ("date", "signature")
            for text in _paragraphs(block, parent, content.language):
                yield text._replace(form=form, above=above, kept=kept)
                above, kept = 0.0, True
            announced = role == "title" or block.text.rstrip().endswith(":")


def _paragraphs(block: Block, parent: Element, language: str) -> Iterator[_Text]:
    """Each line of the block as a paragraph of its own; all of them are one element."""
    form = _FORMS[block.role]
    lines = [line for line in block.text.split("\n") if line.strip()]
    paragraphs = [Paragraph(line, language, bold=form.bold) for line in lines]
    spoken = "\n".join(paragraph.text for paragraph in paragraphs)
    spoken = spoken if any(paragraph.reordered for paragraph in paragraphs) else ""
    if block.role in _LISTS:
        element = parent.child("LI").child("LBody", spoken)
    else:
        element = parent.child("H1" if block.role == "title" else "P", spoken)
    for paragraph in paragraphs:
        yield _Text(element, paragraph, form, 0.0, kept=False)


def _pages(texts: Sequence[_Text]) -> list[list[_Portion]]:
    """The pages of the letter: as few as any size allows, at the largest size that allows it."""
    fewest: list[list[_Portion]] = []
    for size in _SIZES:
        pages = _paginated([_set(text, size) for text in texts])
        if not fewest or len(pages) < len(fewest):
            fewest = pages
        if len(fewest) == 1:
            break
    return fewest


def _set(text: _Text, size: float) -> _Set:
    form = text.form
    style = Style(size, size * _LEADING, form.align, form.bold, form.first)
    return _Set(text, style, tuple(text.paragraph.lines(_WIDTH - form.left, style)))


def _paginated(sets: Sequence[_Set]) -> list[list[_Portion]]:
    pages: list[list[_Portion]] = [[]]
    for item in sets:
        rest = item.lines
        while rest:
            page = pages[-1]
            above = item.text.above if page else 0.0
            room = int((_HEIGHT - _used(page) - above + 0.01) // item.style.leading)
            fitting = _division(len(rest), room)
            if fitting:
                page.append(_Portion(item, rest[:fitting]))
                rest = rest[fitting:]
            if rest:
                pages.append(_taken_along(page) if item.text.kept and not fitting else [])
    return pages


def _division(count: int, room: int) -> int:
    """How many of `count` lines go on a page with room for `room`."""
    if room >= count:
        return count
    most = min(room, count - _TOGETHER)
    return most if most >= _TOGETHER else 0


def _taken_along(page: list[_Portion]) -> list[_Portion]:
    """Take from the end of a page what must not be parted from the paragraph that follows on the next."""
    taken: list[_Portion] = []
    while len(page) > 1:
        last = page.pop()
        if len(last.lines) >= 2 * _TOGETHER:
            page.append(last._replace(lines=last.lines[:-_TOGETHER]))
            last = last._replace(lines=last.lines[-_TOGETHER:])
            return [last, *taken]
        taken.insert(0, last)
        if not last.set.text.kept:
            break
    return taken


def _used(page: Sequence[_Portion]) -> float:
    """The height that the portions of a page take."""
    height = sum(len(portion.lines) * portion.set.style.leading for portion in page)
    return height + sum(portion.set.text.above for portion in page[1:])


def _draw(page: Page, portions: Sequence[_Portion]) -> None:
    top = A4[1] - _TOP
    for number, portion in enumerate(portions):
        text, style, _ = portion.set
        top -= text.above if number else 0.0
        page.begin(text.element)
        for line in portion.lines:
            left = _LEFT + text.form.left
            text.paragraph.draw(page, line, style, left, top, _WIDTH - text.form.left)
            top -= style.leading
        page.end()


def _draw_number(page: Page, language: str, number: int, count: int) -> None:
    words = _PAGE_NUMBER.get(language, "{page} / {pages}").format(page=number, pages=count)
    style = Style(_NUMBER_SIZE, _NUMBER_SIZE * _LEADING, "centre")
    paragraph = Paragraph(words, language)
    page.begin_artifact()
    paragraph.draw(page, paragraph.lines(_WIDTH, style)[0], style, _LEFT, _BOTTOM * 0.7, _WIDTH)
    page.end()
