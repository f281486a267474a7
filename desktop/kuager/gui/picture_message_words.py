"""The words of the failures of pictures and documents that were brought in, and of what goes with a letter.

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
    "annex.locked": (
        QT_TRANSLATE_NOOP("Messages", "This PDF opens with a password only, so it cannot go with a letter."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Ask for a copy without a password, or take pictures of its pages."),
    ),
    "annex.too_large": (
        QT_TRANSLATE_NOOP("Messages", "What goes with this letter is too long or too large."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Leave something out, or bring in only the pages that matter."),
    ),
    "annex.not_shown": (
        QT_TRANSLATE_NOOP("Messages", "This file is neither a picture nor a PDF."),
        QT_TRANSLATE_NOOP("Messages", "It is kept as it came, and goes with no letter."),
        QT_TRANSLATE_NOOP("Messages", "Save it as a PDF, and bring in that one too."),
    ),
    "annex.not_allowed": (
        QT_TRANSLATE_NOOP("Messages", "Something that was to go with this letter may not go with it."),
        QT_TRANSLATE_NOOP("Messages", "Consent or a level of safety keeps it here. Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Take it out of the letter, or ask the family first."),
    ),
    "annex.no_letters": (
        QT_TRANSLATE_NOOP("Messages", "None of these letters can be printed."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was written."),
        QT_TRANSLATE_NOOP("Messages", "Sign a letter first."),
    ),
}
