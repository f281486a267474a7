"""How much room there is: widths in effective pixels, that is, divided by the text size.

Qt's own scale factor is already inside device-independent pixels, so 1366 at 150 % and 910 with large
text are the same room.
"""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtWidgets import QWidget

from kuager.gui import theme


class Room(IntEnum):
    """From the least to the most. Comparisons read as one thinks: `room < Room.MEDIUM`."""

    TINY = 0
    NARROW = 1
    MEDIUM = 2
    WIDE = 3


def room(pixels: int) -> Room:
    """The room of a window that is so wide."""
    effective = pixels * 100 / theme.look().text_size
    steps = theme.tokens()["breakpoints"]
    if effective >= steps["wide"]:
        return Room.WIDE
    if effective >= steps["medium"]:
        return Room.MEDIUM
    return Room.NARROW if effective >= steps["narrow"] else Room.TINY


def room_of(widget: QWidget) -> Room:
    """The room of the window that a widget stands in."""
    return room(widget.window().width())
