"""What the window looks like: colours, type and sizes from `resources/theme/tokens.json`.

One application has one look, so the current one is kept here. Colours are named by role (`ink`, `edge`,
`attentionSoft`), never by hue. Sizes are device-independent pixels at 100 %; `px` multiplies them by the
text size. `Appearance` sets Fusion, the palette, the font and the style sheet, and follows the system
between light and dark. Colours change live, for everything paints by role; a new text size needs the
windows to be made anew (`Appearance.text_size_changed`), because layouts take their sizes once.
Source of the contrast floors: WCAG 2.2, 1.4.3 and 1.4.11; `tests/gui/test_theme.py` computes each pair.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, Final, cast

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from kuager import paths
from kuager.gui.style_sheet import style_sheet

TEXT_SIZES: Final = (100, 110, 125, 150)


class Scheme(StrEnum):
    """Which colours a user wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True)
class Look:
    """The look of the moment: `scheme` is light or dark, never system; `text_size` is in per cent."""

    scheme: Scheme = Scheme.LIGHT
    text_size: int = 100


_look = Look()


@cache
def tokens() -> Mapping[str, Any]:
    """The whole of tokens.json, read once."""
    path = paths.resources() / "theme" / "tokens.json"
    loaded: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return loaded


def look() -> Look:
    """What is applied now."""
    return _look


def colours() -> Mapping[str, str]:
    """Role to `#RRGGBB` of the current scheme."""
    chosen: Mapping[str, str] = tokens()["colour"][_look.scheme.value]
    return chosen


def colour(role: str) -> QColor:
    """The current colour of a role."""
    return QColor(colours()[role])


def px(pixels: float) -> int:
    """A length that grows with the text size."""
    return round(pixels * _look.text_size / 100)


def size(name: str) -> int:
    """A named height or width of tokens.json, at the current text size."""
    return px(tokens()["size"][name])


def space(name: str) -> int:
    """A named gap; gaps do not grow, so that large text keeps room."""
    gap: int = tokens()["space"][name]
    return gap


def delay(name: str) -> int:
    """A named time in milliseconds."""
    milliseconds: int = tokens()["motion"][name]
    return milliseconds


def font(kind: str = "body", *, bold: bool = False) -> QFont:
    """The interface font in one of its four sizes: title, heading, body, small."""
    made = QFont()
    made.setFamilies(tokens()["type"]["families"])
    made.setPixelSize(px(tokens()["type"][kind]))
    made.setBold(bold)
    return made


def arabic_name_font() -> QFont:
    """Names in Arabic script get a tenth more: its letters are small for their body."""
    made = font()
    made.setFamilies(["Noto Sans Arabic UI", *tokens()["type"]["families"]])
    made.setPixelSize(round(made.pixelSize() * tokens()["type"]["arabicFactor"]))
    return made


def load_fonts(folder: Path) -> list[str]:
    """Add every TrueType font (.ttf, .ttc) of a folder to the application; gives the families it brought."""
    families: list[str] = []
    for path in sorted(folder.glob("*.tt[cf]")):
        number = QFontDatabase.addApplicationFont(str(path))
        families += QFontDatabase.applicationFontFamilies(number)
    return families


@contextmanager
def styled_at_once() -> Iterator[None]:
    """Widgets made in the block get the style sheet at its end, all of them at once.

    While there is a sheet, Qt gives the style anew to everything below a widget whenever that gets a parent:
    what is built from the inside out, as our pages are, is styled once for each level, which took three
    quarters of the time of the main window. Nothing in the block may wait for events.
    """
    app = cast(QApplication, QApplication.instance())
    sheet = app.styleSheet()
    app.setStyleSheet("")
    try:
        yield
    finally:
        app.setStyleSheet(sheet)


class Appearance(QObject):
    """Applies the look to the application and keeps it right when the system or the user changes it."""

    scheme_changed = Signal()
    text_size_changed = Signal()

    def __init__(self, app: QApplication, scheme: Scheme = Scheme.SYSTEM, text_size: int = 100) -> None:
        super().__init__(app)
        self._app = app
        self._wanted = scheme
        app.setStyle(QStyleFactory.create("Fusion"))
        # One widget with a sheet of its own, always. Without any, `styled_at_once` lets Qt forget what it
        # noted of widgets; of some it is then no more told that they are gone, and the next sheet crashes.
        self._keeper = QWidget()
        self._keeper.setStyleSheet("QWidget{}")
        self._apply(Look(self._resolved(), text_size))
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def scheme(self) -> Scheme:
        """What the user wants, system included."""
        return self._wanted

    def choose_scheme(self, scheme: Scheme) -> None:
        """Light, dark, or whatever the system says."""
        self._wanted = scheme
        self._follow_system()

    def choose_text_size(self, percent: int) -> None:
        """Set the text size; the windows have to be made anew after `text_size_changed`."""
        if percent == _look.text_size:
            return
        self._apply(replace(_look, text_size=percent))
        self.text_size_changed.emit()

    @Slot()
    def _follow_system(self) -> None:
        resolved = self._resolved()
        if resolved is _look.scheme:
            return
        self._apply(replace(_look, scheme=resolved))
        self.scheme_changed.emit()

    def _resolved(self) -> Scheme:
        if self._wanted is not Scheme.SYSTEM:
            return self._wanted
        dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return Scheme.DARK if dark else Scheme.LIGHT

    def _apply(self, wanted: Look) -> None:
        global _look  # noqa: PLW0603 - one application has one look
        _look = wanted
        self._app.setPalette(_palette())
        self._app.setFont(font())
        self._app.setStyleSheet(style_sheet(colours(), tokens(), wanted.scheme.value, wanted.text_size))


def _palette() -> QPalette:
    """Every role that Fusion paints with, so that nothing keeps a default grey."""
    role, made = QPalette.ColorRole, QPalette()
    for target, name in {
        role.Window: "surface",
        role.Base: "raised",
        role.AlternateBase: "window",
        role.Button: "raised",
        role.Text: "ink",
        role.WindowText: "ink",
        role.ButtonText: "ink",
        role.BrightText: "danger",
        role.PlaceholderText: "inkFaint",
        role.Highlight: "accent",
        role.HighlightedText: "accentInk",
        role.Accent: "accent",
        role.Link: "accent",
        role.LinkVisited: "accent",
        role.ToolTipBase: "raised",
        role.ToolTipText: "ink",
        role.Light: "raised",
        role.Midlight: "window",
        role.Mid: "line",
        role.Dark: "edge",
        role.Shadow: "edge",
    }.items():
        made.setColor(target, colour(name))
    for target in (role.Text, role.ButtonText, role.WindowText):
        made.setColor(QPalette.ColorGroup.Disabled, target, colour("inkFaint"))
    return made
