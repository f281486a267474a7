"""The head of a letter's first page: the letterhead, and the code beside the addressee.

The letterhead are the lines of the office in the middle, its name first, above a rule. The code (QR, ISO/IEC
18004) stands in that half of the head which addressee and applicant leave free, the reference of the letter
below it, so that whoever holds the paper can find the letter it was printed from. Lengths are in points.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

import segno

from kuager.letters.document import Element, Page
from kuager.letters.pagination import Setting
from kuager.letters.prose import Form, Prose
from kuager.letters.sheets import MM
from kuager.letters.text import Paragraph, Style

_NAME: Final = Form(align="centre", bold=True, scale=1.08)
_LINE: Final = Form(align="centre", scale=0.86)
_RULE: Final = 0.7
_AROUND_RULE: Final = 7.0

_SIDE: Final = 25 * MM
_CAPTION: Final = Style(7.5, 10.0)
_CAPTION_WIDTH: Final = 30 * MM
_QUIET: Final = 4
"""Modules around the code that stay free (ISO/IEC 18004, 5.3.8); the paper around it is."""
MARK_WIDTH: Final = _CAPTION_WIDTH + 3 * MM
MARK_HEIGHT: Final = _SIDE + 2 + _CAPTION.leading
"""What the code and its caption take, with what stays free at its sides."""


def letterhead(lines: Sequence[str], root: Element, language: str) -> Iterator[Prose]:
    """The lines of an office, not set yet; the first is its name."""
    for number, line in enumerate(line for line in lines if line.strip()):
        form = _LINE if number else _NAME
        yield Prose(root.child("P"), Paragraph(line, language, bold=form.bold), form, kept=number > 0)


def rule(left: float, width: float) -> Setting:
    """The line under a letterhead."""

    def draw(page: Page, _start: int, _end: int, top: float) -> None:
        page.begin_artifact()
        page.fill([(left, top - _AROUND_RULE, width, _RULE)])
        page.end()

    return Setting((2 * _AROUND_RULE,), draw, kept=True)


def mark(says: str, reference: str, element: Element, left: float) -> Setting:
    """The code at a left edge; it takes no height, because it stands beside what follows."""
    # The mask is given, because the search for the best of eight takes 7 ms.
    matrix = segno.make_qr(says, error="m", mask=2, boost_error=False).matrix
    module = _SIDE / (len(matrix) + 2 * _QUIET)
    caption = Paragraph(reference, "en")

    def draw(page: Page, _start: int, _end: int, top: float) -> None:
        page.begin(element)
        page.fill(
            (left + (x + _QUIET) * module, top - (y + _QUIET + 1) * module, count * module, module)
            for y, row in enumerate(matrix)
            for x, count in _dark(row)
        )
        for number, line in enumerate(caption.lines(_CAPTION_WIDTH, _CAPTION)[:2]):
            inside, at = left + _QUIET * module, top - _SIDE - number * _CAPTION.leading
            caption.draw(page, line, _CAPTION, inside, at, _CAPTION_WIDTH)
        page.end()

    return Setting((0.0,), draw)


def _dark(row: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Where the dark stretches of a row begin, and how long they are."""
    at = 0
    for dark, run in groupby(row):
        count = len([*run])
        if dark:
            yield at, count
        at += count
