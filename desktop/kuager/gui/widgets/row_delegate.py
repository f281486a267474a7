"""Paints one cell of a list: one or two lines, an icon, badges, and the mark of the chosen row.

It paints only. The row that has the keyboard gets the 2 px ring, as every other control does.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from kuager.gui import icons, theme
from kuager.gui.widgets.badges import MOST, Mark
from kuager.gui.widgets.list_model import CELL, AnyIndex, Cell

_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter  # drawText mirrors it


class RowDelegate(QStyledItemDelegate):
    """The painter of every list."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        cell: Cell = index.data(CELL)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, theme.colour("selection"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("line"))
        self._mark_row(painter, rect, index, chosen=chosen, rtl=rtl)
        inner = rect.adjusted(theme.space("s"), 0, -theme.space("s"), 0)
        if cell.picture is not None:
            inner = _picture(painter, inner, cell.picture, rtl=rtl)
        elif cell.icon:
            inner = _icon(painter, inner, cell, rtl=rtl)
        if cell.badges:
            _badges(painter, inner, cell.badges, rtl=rtl)
        elif cell.words or cell.below:
            _words(painter, inner, cell, bold=self._is_name(index))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(80, theme.size("rowTwoLine"))

    def _is_name(self, index: AnyIndex) -> bool:
        """The first column is what a row is called by, and stands in bold."""
        return index.column() == 0

    def _mark_row(self, painter: QPainter, rect: QRect, index: AnyIndex, *, chosen: bool, rtl: bool) -> None:
        first = index.column() == 0
        if chosen and first:
            left = rect.right() - 2 if rtl else rect.left()
            painter.fillRect(left, rect.top(), 3, rect.height(), theme.colour("accent"))
        if not (self._view.hasFocus() and self._view.currentIndex().row() == index.row()):
            return
        ring, wide = theme.colour("focus"), theme.tokens()["size"]["focus"]
        painter.fillRect(rect.left(), rect.top(), rect.width(), wide, ring)
        painter.fillRect(rect.left(), rect.bottom() - wide + 1, rect.width(), wide, ring)
        last = index.column() == self._last_column()
        if (first and not rtl) or (last and rtl):
            painter.fillRect(rect.left(), rect.top(), wide, rect.height(), ring)
        if (last and not rtl) or (first and rtl):
            painter.fillRect(rect.right() - wide + 1, rect.top(), wide, rect.height(), ring)

    def _last_column(self) -> int:
        columns = range(self._view.model().columnCount())
        shown = [c for c in columns if self._view.visualRect(self._view.model().index(0, c)).width()]
        return shown[-1] if shown else 0


def _icon(painter: QPainter, inner: QRect, cell: Cell, *, rtl: bool) -> QRect:
    """Draw the icon at the start and give what is left."""
    side = theme.size("icon")
    left = inner.right() - side + 1 if rtl else inner.left()
    spot = QRect(left, inner.center().y() - side // 2, side, side)
    icons.paint(painter, cell.icon, spot, cell.tone or "inkSoft")
    gap = side + theme.space("s")
    return inner.adjusted(0, 0, -gap, 0) if rtl else inner.adjusted(gap, 0, 0, 0)


def _picture(painter: QPainter, inner: QRect, picture: QImage, *, rtl: bool) -> QRect:
    """Draw the picture at the start, in a square as high as the row allows, and give what is left."""
    side = inner.height() - 9
    square = QRect(inner.right() - side + 1 if rtl else inner.left(), inner.top() + 4, side, side)
    size = picture.size().scaled(square.size(), Qt.AspectRatioMode.KeepAspectRatio)
    spot = QRect(0, 0, size.width(), size.height())
    spot.moveCenter(square.center())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(spot, picture)
    gap = side + theme.space("s")
    return inner.adjusted(0, 0, -gap, 0) if rtl else inner.adjusted(gap, 0, 0, 0)


def _words(painter: QPainter, inner: QRect, cell: Cell, *, bold: bool) -> None:
    tone = cell.tone if cell.tone and not cell.icon else "ink"
    head = theme.font(bold=bold)
    if not cell.below:
        _draw_two_lines(painter, inner, cell.words, head, tone)
        return
    small = theme.font("small")
    high, low = QFontMetrics(head).height(), QFontMetrics(small).height()
    top = inner.top() + (inner.height() - high - low) // 2
    _draw(painter, QRect(inner.left(), top, inner.width(), high), cell.words, head, tone)
    _draw(painter, QRect(inner.left(), top + high, inner.width(), low), cell.below, small, "inkSoft")


def _draw_two_lines(painter: QPainter, rect: QRect, words: str, font: QFont, role: str) -> None:
    """In one line, or, where there is the height for it, in two; what does not fit ends in …."""
    metrics = QFontMetrics(font)
    wide, high = rect.width(), metrics.lineSpacing()
    fits = metrics.horizontalAdvance(words) <= wide
    if fits or rect.height() < 2 * high:
        _draw(painter, rect, words, font, role, fits=fits)
        return
    fitting = len(metrics.elidedText(words, Qt.TextElideMode.ElideRight, wide)) - 1
    cut = words.rfind(" ", 0, fitting + 1)
    cut = cut if cut > 0 else fitting
    top = rect.top() + (rect.height() - 2 * high) // 2
    _draw(painter, QRect(rect.left(), top, wide, high), words[:cut], font, role)
    _draw(painter, QRect(rect.left(), top + high, wide, high), words[cut:].lstrip(), font, role)


def _badges(painter: QPainter, inner: QRect, badges: tuple[Mark, ...], *, rtl: bool) -> None:
    small = theme.font("small")
    metrics = QFontMetrics(small)
    side, high, pad = theme.size("iconSmall"), metrics.height() + 4, 8
    left = inner
    for mark in badges[:MOST]:
        icon_room = side + 5 if mark.icon else 0
        width = min(left.width(), metrics.horizontalAdvance(mark.words) + 2 + icon_room + 2 * pad)
        if width < 2 * pad + icon_room + 20:
            return  # no room for a word: better none than a colour without one
        at = left.right() - width + 1 if rtl else left.left()
        box = QRect(at, left.center().y() - high // 2, width, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(f"{mark.kind}Soft"))
        painter.drawRoundedRect(box, 3, 3)
        body = box.adjusted(pad, 0, -pad, 0)
        if mark.icon:
            spot = QRect(
                body.right() - side + 1 if rtl else body.left(),
                body.center().y() - side // 2, side, side,
            )  # fmt: skip
            icons.paint(painter, mark.icon, spot, mark.kind)
            body = body.adjusted(0, 0, -icon_room, 0) if rtl else body.adjusted(icon_room, 0, 0, 0)
        _draw(painter, body, mark.words, small, mark.kind)
        gone = width + 6
        left = left.adjusted(0, 0, -gone, 0) if rtl else left.adjusted(gone, 0, 0, 0)


def _draw(painter: QPainter, rect: QRect, words: str, font: QFont, role: str, *, fits: bool = False) -> None:
    """Draw words in one line; where nobody measured that they fit, what does not fit ends in …."""
    painter.setFont(font)
    painter.setPen(theme.colour(role))
    if not fits:
        words = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, _START, words)
