"""The icons: Phosphor (MIT), drawn from the font that comes with qtawesome, coloured by role when painted.

qtawesome itself is not imported: it would load twelve icon fonts, cost 0.2 s at every start, and on
Windows copy them into the user's font folder, a trace. Its two Phosphor files are all that is needed.
An icon asks the theme for its colour each time it is painted, so a change of scheme needs only a repaint.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from kuager import paths
from kuager.gui import theme

# Names by meaning, start-to-end, for icons that must turn with the writing direction: (LTR, RTL).
_TURNING = {
    "forward": ("caret-right", "caret-left"),
    "back": ("caret-left", "caret-right"),
    "undo": ("arrow-u-up-left", "arrow-u-up-right"),
}


@cache
def _characters() -> dict[str, str]:
    """Icon name to its character; also loads the font, once."""
    spec = find_spec("qtawesome")
    if spec is None or spec.origin is None:
        raise RuntimeError("the qtawesome package, which carries the icon font, is not installed")
    folder = Path(spec.origin).parent / "fonts"
    charmap = json.loads(next(folder.glob("phosphor-charmap-*.json")).read_text("utf-8"))
    if QFontDatabase.addApplicationFont(str(next(folder.glob("phosphor-*.ttf")))) < 0:
        raise RuntimeError("the icon font does not load")
    return {name: chr(int(code, 16)) for name, code in charmap.items()}


def _character(name: str) -> str:
    if name in _TURNING:
        name = _TURNING[name][QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft]
    return _characters()[name]


def paint(painter: QPainter, name: str, rect: QRect, role: str = "inkSoft") -> None:
    """Draw an icon in the middle of a rectangle, as high as it."""
    painter.save()
    font = QFont("Phosphor")
    # 7/8 of the height, as qtawesome does: the glyphs fill their em square.
    font.setPixelSize(max(1, round(rect.height() * 0.875)))
    painter.setFont(font)
    painter.setPen(theme.colour(role))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, _character(name))
    painter.restore()


class _RoleEngine(QIconEngine):
    """Paints one icon in the colour that its role has at that moment."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name, self._role = name, role

    def clone(self) -> QIconEngine:
        return _RoleEngine(self._name, self._role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        disabled = mode is QIcon.Mode.Disabled
        paint(painter, self._name, rect, "inkFaint" if disabled else self._role)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap


def icon(name: str, role: str = "inkSoft") -> QIcon:
    """An icon for a button or an action; an unknown name is a KeyError at once."""
    _character(name)
    return QIcon(_RoleEngine(name, role))


def app_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(str(paths.resources() / "icons" / "kuager.svg"))


class Glyph(QWidget):
    """One icon as a widget; says nothing to a screen reader unless it is given words."""

    def __init__(
        self, name: str, role: str = "inkSoft", size: int = 18, *, beside: str = "", words: str = ""
    ) -> None:
        """`beside` names the type it stands in one line with, when words wrap: body, small, heading."""
        super().__init__()
        self._name, self._role = name, role
        _character(name)
        side = theme.px(size)
        line = QFontMetrics(theme.font(beside)).height() if beside else 0
        self.setFixedSize(side, max(side, line))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)

    def show_icon(self, name: str, role: str) -> None:
        """Show another icon or the same one in another role."""
        _character(name)
        self._name, self._role = name, role
        self.update()

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        square = QRect(0, (self.height() - self.width()) // 2, self.width(), self.width())
        paint(painter, self._name, square, self._role)
        painter.end()
