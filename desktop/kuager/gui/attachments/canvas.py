"""The picture that is looked at: zoomed, and with the boxes that are to be blackened or cropped to.

Boxes are in pixels of the whole page as it is turned now, whatever is drawn of it and however large. They are
made with the mouse, or with the keyboard: arrows move the last one, with Shift they size it, Delete takes it
away.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kuager.gui import theme

_LEAST: Final = 6
"""Pixels of the screen; a smaller box is a click."""
_STEP: Final = 8
_MOVES: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Canvas(QWidget):
    """`covers` are black, `frame` is what remains; `changed` comes with every change by the user."""

    changed = Signal()

    def __init__(self, *, name: str = "canvas") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.covers: list[QRect] = []
        self.frame: QRect | None = None
        self._image: QImage | None = None
        self._full, self._scale = QSize(1, 1), 1.0
        self._making = ""
        self._last = ""
        self._drag: tuple[QPoint, QPoint] | None = None

    # What is shown ----------------------------------------------------------------------------------

    def show_image(self, image: QImage, full: QSize) -> None:
        """Show a page: `full` is the size of the whole."""
        self._image, self._full = image, full
        self.set_scale(self._scale)

    def set_scale(self, scale: float) -> None:
        """How many points of the screen a pixel of the page takes."""
        self._scale = scale
        self.setFixedSize(
            max(1, round(self._full.width() * scale)), max(1, round(self._full.height() * scale))
        )
        self.update()

    @property
    def full(self) -> QSize:
        """The size of the whole page."""
        return self._full

    @property
    def scale(self) -> float:
        """How many points of the screen a pixel of the page takes."""
        return self._scale

    # Boxes ------------------------------------------------------------------------------------------

    def make(self, what: str) -> None:
        """What dragging makes from now on: `cover`, `crop`, or nothing."""
        self._making = what
        self.setCursor(Qt.CursorShape.CrossCursor if what else Qt.CursorShape.ArrowCursor)

    def add_box(self, sight: QRect) -> None:
        """One more box in the middle of what is in sight (points of this widget), ready for the keyboard."""
        middle = self._to_page(sight.center())
        size = QSize(max(1, self._full.width() // 4), max(1, self._full.height() // 8))
        box = QRect(QPoint(0, 0), size)
        box.moveCenter(middle)
        self._put(box)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """No boxes."""
        self.covers, self.frame, self._last = [], None, ""
        self.update()

    def take_last(self) -> None:
        """Take the last box away."""
        if self._last == "crop" and self.frame is not None:
            self.frame = None
        elif self.covers:
            self.covers.pop()
        else:
            self.frame = None
        self._last = "cover" if self.covers else "crop"
        self._was_changed()

    def turn(self) -> None:
        """Turn the boxes with the page, a quarter clockwise; call it while `full` is that before."""
        high = self._full.height()

        def turned(box: QRect) -> QRect:
            return QRect(high - box.y() - box.height(), box.x(), box.height(), box.width())

        self.covers = [turned(box) for box in self.covers]
        self.frame = None if self.frame is None else turned(self.frame)

    def _put(self, box: QRect) -> None:
        box = box.intersected(QRect(QPoint(0, 0), self._full))
        if box.isEmpty():
            return
        if self._making == "crop":
            self.frame = box
        else:
            self.covers.append(box)
        self._last = self._making
        self._was_changed()

    def _was_changed(self) -> None:
        self.update()
        self.changed.emit()

    def _to_page(self, point: QPoint) -> QPoint:
        return QPoint(round(point.x() / self._scale), round(point.y() / self._scale))

    def _dragged(self) -> QRect:
        if self._drag is None:
            return QRect()
        one, other = (self._to_page(point) for point in self._drag)
        return QRect(
            QPoint(min(one.x(), other.x()), min(one.y(), other.y())),
            QSize(abs(one.x() - other.x()), abs(one.y() - other.y())),
        )

    # Mouse and keyboard -----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._making and event.button() is Qt.MouseButton.LeftButton:
            at = event.position().toPoint()
            self._drag = (at, at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None:
            self._drag = (self._drag[0], event.position().toPoint())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drag is None:
            return
        box, (start, end) = self._dragged(), self._drag
        self._drag = None
        if min(abs(start.x() - end.x()), abs(start.y() - end.y())) >= _LEAST:
            self._put(box)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self._making and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.take_last()
        elif self._making and key in _MOVES and (box := self._last_box()) is not None:
            step = max(1, round(_STEP / self._scale))
            across, down = (step * way for way in _MOVES[key])
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                box.setSize(QSize(max(step, box.width() + across), max(step, box.height() + down)))
            else:
                box = box.translated(across, down)
            self._keep(box.intersected(QRect(QPoint(0, 0), self._full)))
        else:
            super().keyPressEvent(event)

    def _last_box(self) -> QRect | None:
        if self._last == "crop":
            return None if self.frame is None else QRect(self.frame)
        return QRect(self.covers[-1]) if self.covers else None

    def _keep(self, box: QRect) -> None:
        if box.isEmpty():
            return
        if self._last == "crop":
            self.frame = box
        else:
            self.covers[-1] = box
        self._was_changed()

    # Painting ---------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        whole = QRectF(self.rect())
        if self._image is None:
            painter.fillRect(whole, theme.colour("sunken"))
        else:
            painter.drawImage(whole, self._image)
        for box in self.covers:
            painter.fillRect(self._on_screen(box), Qt.GlobalColor.black)
        if self.frame is not None:
            self._paint_frame(painter, self._on_screen(self.frame))
        if self._drag is not None:
            painter.setPen(QPen(theme.colour("accent"), 2, Qt.PenStyle.DashLine))
            painter.drawRect(self._on_screen(self._dragged()))
        painter.setPen(QPen(theme.colour("focus" if self.hasFocus() else "edge"), 1))
        painter.drawRect(whole.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def _paint_frame(self, painter: QPainter, frame: QRectF) -> None:
        shade = theme.colour("ink")
        shade.setAlphaF(0.45)
        wide, high = self.width(), self.height()
        for outside in (
            QRectF(0, 0, wide, frame.top()),
            QRectF(0, frame.bottom(), wide, high - frame.bottom()),
            QRectF(0, frame.top(), frame.left(), frame.height()),
            QRectF(frame.right(), frame.top(), wide - frame.right(), frame.height()),
        ):
            painter.fillRect(outside, shade)
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawRect(frame)

    def _on_screen(self, box: QRect) -> QRectF:
        scale = self._scale
        return QRectF(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale)
