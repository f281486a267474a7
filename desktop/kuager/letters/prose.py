"""The blocks of a letter that are text: how those of each role are set, and their places in the structure.

Addressee and applicant stand in the right half of the head, in English in the left one; the rest takes the
whole width. Lengths are in points.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from kuager.letters.content import Block, Role
from kuager.letters.document import Element, Page
from kuager.letters.pagination import Setting
from kuager.letters.sheets import MM
from kuager.letters.text import Align, Line, Paragraph, Style
from kuager.model.letter import Span

LEADING: Final = 1.36
_INDENT: Final = 12.5 * MM
_HANGING: Final = 5 * MM
_BULLET: Final = "–"

# The fewest lines of a paragraph that may be parted from the rest of it.
_TOGETHER: Final = 2


class Form(NamedTuple):
    """How a text is set; `above` is the space over the first and over each further one of its kind.

    `column` says that it stands in one half of the head. `scale` is by how much it is larger than the body.
    """

    align: Align = "start"
    left: float = 0.0
    right: float = 0.0
    bold: bool = False
    first: float = 0.0
    above: tuple[float, float] = (0.0, 0.0)
    column: bool = False
    scale: float = 1.0
    label: str = ""


FORMS: Final[dict[Role, Form]] = {
    "addressee": Form(column=True),
    "applicant": Form(above=(10, 10), column=True),
    "title": Form(align="centre", bold=True, above=(26, 4)),
    "heading": Form(bold=True, above=(14, 10)),
    "paragraph": Form(align="justify", first=_INDENT, above=(12, 3)),
    "quote": Form(align="justify", left=_INDENT, right=_INDENT, above=(7, 4)),
    "item": Form(align="justify", left=_INDENT + _HANGING, above=(4, 2), label=_BULLET),
    "request": Form(align="justify", first=_INDENT, above=(3, 3)),
    "annex": Form(first=_INDENT, above=(3, 2)),
    "date": Form(above=(22, 3)),
    # Room for a hand that writes.
    "signature": Form(above=(30, 26)),
}
"""Of every role but `table`."""

_TAGS: Final[dict[Role, str]] = {"title": "H1", "heading": "H2", "quote": "BlockQuote"}
LISTS: Final[frozenset[Role]] = frozenset({"request", "annex", "item"})
"""Roles of which neighbours are entries of one list."""


class Prose(NamedTuple):
    """A paragraph that is not set yet; `kept`: not to be parted from what stands before it."""

    element: Element
    paragraph: Paragraph
    form: Form
    above: float = 0.0
    kept: bool = False
    fresh: bool = False
    label: tuple[Element, Paragraph] | None = None

    @property
    def column(self) -> bool:
        """Whether it stands in one half of the head."""
        return self.form.column

    def set(self, size: float, left: float, width: float) -> Setting:
        """Set it between a left edge and a width, `size` being that of the body."""
        form = self.form
        size *= form.scale
        style = Style(size, size * LEADING, form.align, form.bold, form.first)
        inner = width - form.left - form.right
        lines = tuple(self.paragraph.lines(inner, style))

        def draw(page: Page, start: int, end: int, top: float) -> None:
            if self.label and start == 0:
                element, mark = self.label
                beside = left + form.left - _HANGING
                _draw(page, element, mark, mark.lines(_HANGING, style), style, beside, top, _HANGING)
            shown = lines[start:end]
            _draw(page, self.element, self.paragraph, shown, style, left + form.left, top, inner)

        heights = (style.leading,) * len(lines)
        return Setting(heights, draw, self.above, self.kept, fewest=_TOGETHER, fresh=self.fresh)


def _draw(
    page: Page,
    element: Element,
    paragraph: Paragraph,
    lines: Sequence[Line],
    style: Style,
    left: float,
    top: float,
    width: float,
) -> None:
    page.begin(element)
    for number, line in enumerate(lines):
        paragraph.draw(page, line, style, left, top - number * style.leading, width)
    page.end()


def paragraphs(block: Block, parent: Element, language: str) -> Iterator[Prose]:
    """Each line of the block as a paragraph of its own; all of them are one element."""
    form = FORMS[block.role]
    found = [
        Paragraph(line, language, bold=form.bold, spans=spans)
        for line, spans in _lines(block)
        if line.strip()
    ]
    if not found:
        return
    spoken = "\n".join(paragraph.text for paragraph in found)
    spoken = spoken if any(paragraph.reordered for paragraph in found) else ""
    label = None
    if block.role in LISTS:
        item = parent.child("LI")
        if form.label:
            label = item.child("Lbl"), Paragraph(form.label, language)
        element = item.child("LBody", spoken)
    else:
        element = parent.child(_TAGS.get(block.role, "P"), spoken)
    for number, paragraph in enumerate(found):
        yield Prose(element, paragraph, form, kept=number > 0, label=None if number else label)


def _lines(block: Block) -> Iterator[tuple[str, list[Span]]]:
    """The lines of a block, each with the spans that lie in it."""
    at = 0
    for line in block.text.split("\n"):
        end = at + len(line)
        yield (
            line,
            [
                Span(max(span.start, at) - at, min(span.end, end) - at, span.style)
                for span in block.spans
                if span.start < end and span.end > at
            ],
        )
        at = end + 1
