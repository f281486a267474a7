"""The words of the failures of pictures and documents that were brought in.

A part of `kuager.gui.message_words`, which says how they are written.
"""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

# Any, because the stub of QT_TRANSLATE_NOOP gives object.
WORDS: Final[dict[str, tuple[Any, Any, Any]]] = {
    "attachment.elsewhere": (
        QT_TRANSLATE_NOOP("Messages", "The file itself is not in this vault, only what is recorded of it."),
        QT_TRANSLATE_NOOP("Messages", "It lies where it was brought in."),
        QT_TRANSLATE_NOOP("Messages", "Ask the office that brought it in."),
    ),
    "picture.broken": (
        QT_TRANSLATE_NOOP("Messages", "This file cannot be shown: it is damaged, or not what it says."),
        QT_TRANSLATE_NOOP("Messages", "Its bytes are kept as they came."),
        QT_TRANSLATE_NOOP("Messages", "Save a copy and look at it on a computer without secrets."),
    ),
    "picture.too_large": (
        QT_TRANSLATE_NOOP("Messages", "This picture has more pixels than can be shown."),
        QT_TRANSLATE_NOOP("Messages", "Its bytes are kept as they came."),
        QT_TRANSLATE_NOOP("Messages", "Ask for a smaller copy of it, and bring in that one too."),
    ),
    "picture.no_page": (
        QT_TRANSLATE_NOOP("Messages", "The document has no such page."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Turn to another page."),
    ),
}
