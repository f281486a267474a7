"""Tables: a header that is repeated on every page, rows that are parted only where they are long.

The widths follow what the cells hold, as a browser sets them: no narrower than the longest word, the rest in
proportion to what would stand on one line. Beside the rows there may be portraits, in a column of their own.

Invariants: every row has as many cells as the header; missing ones are empty and further ones are left out.
Lengths are in points.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final, NamedTuple

from kuager.letters import picture
from kuager.letters.document import Element, Page
from kuager.letters.pagination import Setting
from kuager.letters.picture import Picture
from kuager.letters.sheets import MM
from kuager.letters.text import Line, Paragraph, Style

_SMALLER: Final = 1.5
"""By how much the text of a cell is smaller than the body."""
_LEADING: Final = 1.28
_BESIDE: Final = 4.0
_OVER: Final = 3.0
_RULE: Final = 0.5
_WIDEST: Final = 0.6
"""The share of the table that one cell of much text may claim for itself."""
_LINES_TOGETHER: Final = 12
"""A row of more lines may be parted by the end of a page."""
_PORTRAIT: Final = (20 * MM, 26 * MM)


class _Cell(NamedTuple):
    element: Element
    paragraph: Paragraph


class _Row(NamedTuple):
    cells: tuple[_Cell, ...]
    portrait: tuple[Element, Picture] | None = None


class _Slice(NamedTuple):
    """Lines of a row that stand together; `whole` says that the row ends with them."""

    row: _Row
    lines: tuple[Sequence[Line], ...]
    height: float
    first: bool
    ends: bool


class _Grid(NamedTuple):
    """The edges of the columns, and how their text is set; with portraits the first column is theirs."""

    edges: tuple[float, ...]
    style: Style

    def inner(self, column: int) -> float:
        """The width that the text of a column has."""
        return self.edges[column + 1] - self.edges[column] - 2 * _BESIDE


class Table(NamedTuple):
    """A table that is not set yet."""

    header: _Row
    rows: tuple[_Row, ...]
    portraits: bool
    above: float = 0.0
    kept: bool = False
    column: bool = False

    def set(self, size: float, left: float, width: float) -> Setting:
        """Set it between a left edge and a width, `size` being that of the body."""
        size -= _SMALLER
        style = Style(size, size * _LEADING)
        grid = _Grid(self._edges(left, width, style), style)
        (header,) = _slices(self.header, grid, self.portraits, together=10_000)
        slices = [part for row in self.rows for part in _slices(row, grid, self.portraits)]

        def draw(page: Page, start: int, end: int, top: float) -> None:
            shown = [header, *slices[start:end]]
            _draw_rules(page, grid.edges, top, shown)
            if start:
                page.begin_artifact()
            _draw_cells(page, header, grid, top, self.portraits, tagged=not start)
            if start:
                page.end()
            at = top - header.height
            for part in slices[start:end]:
                _draw_cells(page, part, grid, at, self.portraits, tagged=True)
                at -= part.height

        heights = tuple(part.height for part in slices)
        if not heights:  # the header alone
            return Setting((header.height,), draw, self.above, self.kept)
        return Setting(heights, draw, self.above, self.kept, head=header.height)

    def _edges(self, left: float, width: float, style: Style) -> tuple[float, ...]:
        room = width - (_PORTRAIT[0] + 2 * _BESIDE) * self.portraits
        scale = style.size / 1000
        columns = [*zip(*(row.cells for row in (self.header, *self.rows)), strict=True)]
        inner = room - 2 * _BESIDE * len(columns)
        narrow = [max(cell.paragraph.longest for cell in column) * scale + 0.1 for column in columns]
        whole = [max(cell.paragraph.whole for cell in column) * scale + 0.1 for column in columns]
        widths = _shared(inner, narrow, [min(wide, max(inner * _WIDEST, 1)) for wide in whole])
        edges = [left]
        if self.portraits:
            edges.append(left + _PORTRAIT[0] + 2 * _BESIDE)
        for each in widths:
            edges.append(edges[-1] + each + 2 * _BESIDE)
        return tuple(edges)


def read(
    rows: Sequence[Sequence[str]], parent: Element, language: str, portraits: Sequence[bytes] = ()
) -> Table | None:
    """A table of texts, the first row its header; nothing where there is no row or no column."""
    if not rows or not rows[0]:
        return None
    table = parent.child("Table")
    head, *body = rows
    header = _row(head, table.child("THead").child("TR"), "TH", language, len(head), figure=bool(portraits))
    place = table.child("TBody") if body else table
    found = []
    for number, cells in enumerate(body):
        line = place.child("TR")
        shown = None
        if portraits:
            held = line.child("TD")
            if number < len(portraits) and portraits[number]:
                figure = held.child("Figure", alternative=cells[0] if cells else "")
                shown = (figure, picture.read(portraits[number]))
        found.append(_row(cells, line, "TD", language, len(head))._replace(portrait=shown))
    return Table(header, tuple(found), bool(portraits))


def _row(
    cells: Sequence[str], line: Element, tag: str, language: str, count: int, *, figure: bool = False
) -> _Row:
    if figure:
        line.child(tag)
    texts = (*cells, *[""] * count)[:count]
    return _Row(tuple(_Cell(line.child(tag), Paragraph(text, language, bold=tag == "TH")) for text in texts))


def _shared(room: float, narrow: Sequence[float], whole: Sequence[float]) -> list[float]:
    """The widths of columns in a room: what each asks for, at least its longest word if that is possible."""
    whole = [max(pair) for pair in zip(narrow, whole, strict=True)]
    least, most = sum(narrow), sum(whole)
    if most <= room:
        return [wide * room / most for wide in whole]
    if least >= room:
        return [slim * room / least for slim in narrow]
    share = (room - least) / (most - least)
    return [slim + (wide - slim) * share for slim, wide in zip(narrow, whole, strict=True)]


def _slices(row: _Row, grid: _Grid, portraits: bool, together: int = _LINES_TOGETHER) -> list[_Slice]:
    lines = [
        cell.paragraph.lines(grid.inner(column + portraits), grid.style)
        for column, cell in enumerate(row.cells)
    ]
    count = max(1, *map(len, lines)) if lines else 1
    parts = math.ceil(count / together)
    each = math.ceil(count / parts)
    found = []
    for start in range(0, count, each):
        own = tuple(column[start : start + each] for column in lines)
        height = max(1, *map(len, own)) * grid.style.leading
        if row.portrait and not start:
            height = max(height, _PORTRAIT[1])
        ends = start + each >= count
        height += _OVER * (start == 0) + _OVER * ends
        found.append(_Slice(row, own, height, start == 0, ends))
    return found


def _draw_cells(page: Page, part: _Slice, grid: _Grid, top: float, portraits: bool, *, tagged: bool) -> None:
    top -= _OVER * part.first
    if part.first and part.row.portrait:
        figure, shown = part.row.portrait
        page.begin(figure)
        _place(page, shown, grid.edges[0] + _BESIDE, top)
        page.end()
    for column, (cell, lines) in enumerate(zip(part.row.cells, part.lines, strict=True)):
        if not lines:
            continue
        left, width = grid.edges[column + portraits] + _BESIDE, grid.inner(column + portraits)
        if tagged:
            page.begin(cell.element)
        for number, line in enumerate(lines):
            at = top - number * grid.style.leading
            cell.paragraph.draw(page, line, grid.style, left, at, width)
        if tagged:
            page.end()


def _place(page: Page, shown: Picture, left: float, top: float) -> None:
    """As large as it fits, in the middle of its box."""
    width, height = _PORTRAIT
    scale = min(width / shown.width, height / shown.height)
    wide, high = shown.width * scale, shown.height * scale
    page.place(shown, left + (width - wide) / 2, top - high, wide, high)


def _draw_rules(page: Page, edges: Sequence[float], top: float, shown: Sequence[_Slice]) -> None:
    bottom = top - sum(part.height for part in shown)
    left, right = edges[0], edges[-1]
    levels = [top]
    for part in shown:
        levels.append(levels[-1] - part.height)
    ruled = [top, *(level for level, part in zip(levels[1:], shown, strict=True) if part.ends), bottom]
    page.begin_artifact()
    across = ((left, level - _RULE / 2, right - left + _RULE, _RULE) for level in dict.fromkeys(ruled))
    page.fill([*across, *((edge, bottom, _RULE, top - bottom) for edge in edges)])
    page.end()
