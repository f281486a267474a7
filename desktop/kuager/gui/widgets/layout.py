"""Rows, columns, grounds and lines: the paper that everything stands on.

Qt mirrors the order of a layout in right-to-left languages but never its margins, so margins are given
as (start, top, end, bottom) and swapped here. Layouts take the direction that holds when they are made.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kuager.gui import theme

# A widget or layout, one with a stretch, a gap in pixels, or None for room that takes what is left.
Item = QWidget | QLayout | tuple[QWidget | QLayout, int] | int | None
Margins = tuple[int, int, int, int]


def mirrored() -> bool:
    """Whether the interface runs from right to left now."""
    return QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def row(*items: Item, gap: int = 8, margins: Margins = (0, 0, 0, 0)) -> QHBoxLayout:
    """Items side by side from start to end."""
    box = QHBoxLayout()
    _fill(box, items, gap, margins)
    return box


def column(*items: Item, gap: int = 8, margins: Margins = (0, 0, 0, 0)) -> QVBoxLayout:
    """Items one under the other."""
    box = QVBoxLayout()
    _fill(box, items, gap, margins)
    return box


def margins_for(margins: Margins) -> Margins:
    """(start, top, end, bottom) as Qt wants them: (left, top, right, bottom)."""
    start, top, end, bottom = margins
    return (end, top, start, bottom) if mirrored() else margins


def _fill(box: QBoxLayout, items: tuple[Item, ...], gap: int, margins: Margins) -> None:
    box.setSpacing(gap)
    box.setContentsMargins(*margins_for(margins))
    for item in items:
        _add(box, item)


def _add(box: QBoxLayout, item: Item) -> None:
    """Put one more item at the end of a row or column."""
    thing, stretch = item if isinstance(item, tuple) else (item, 0)
    if thing is None:
        box.addStretch(1)
    elif isinstance(thing, int):
        box.addSpacing(thing)
    elif isinstance(thing, QWidget):
        box.addWidget(thing, stretch)
    else:
        box.addLayout(thing, stretch)


def top(box: QBoxLayout, *things: QWidget) -> None:
    """Let these things of a row stand at its top instead of its middle."""
    for thing in things:
        box.setAlignment(thing, Qt.AlignmentFlag.AlignTop)


def held(layout: QLayout) -> QWidget:
    """A plain widget around a layout."""
    widget = QWidget()
    widget.setLayout(layout)
    return widget


def ground(kind: str, layout: QLayout | None = None) -> QFrame:
    """A flat area in one of the theme's grounds (`window`, `surface`, `attentionSoft` …)."""
    frame = QFrame()
    frame.setProperty("ground", kind)
    if layout is not None:
        frame.setLayout(layout)
    return frame


def panel(layout: QLayout) -> QFrame:
    """A box with a hairline, only around a real object."""
    frame = QFrame()
    frame.setProperty("panel", "true")
    frame.setLayout(layout)
    return frame


def line(*, vertical: bool = False) -> QFrame:
    """A hairline."""
    rule = ground("line")
    if vertical:
        rule.setFixedWidth(1)
    else:
        rule.setFixedHeight(1)
    return rule


def bar(kind: str) -> QFrame:
    """The three-pixel mark at the start of what wants attention."""
    mark = ground(kind)
    mark.setFixedWidth(3)
    return mark


def scroller(inner: QWidget | QLayout) -> QScrollArea:
    """A page that scrolls up and down when it must, never sideways."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner if isinstance(inner, QWidget) else held(inner))
    return area


def page_margins() -> Margins:
    """The margins at both sides of a page."""
    side = theme.space("page")
    return (side, theme.space("m"), side, theme.space("m"))


def restyle(widget: QWidget) -> None:
    """Let the style sheet look again at a widget whose property has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
