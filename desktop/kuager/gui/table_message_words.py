"""The words of the failures of tables: what cannot be read, what is too large, what is not said.

A part of `kuager.gui.message_words`, which says how they are written.
"""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

# Any, because the stub of QT_TRANSLATE_NOOP gives object.
WORDS: Final[dict[str, tuple[Any, Any, Any]]] = {
    "table.unreadable": (
        QT_TRANSLATE_NOOP("Messages", "This is no table that can be read."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was brought in; nothing here has changed."),
        QT_TRANSLATE_NOOP(
            "Messages", "Save it as XLSX or CSV, without a password. For a CSV file choose its encoding."
        ),
    ),
    "table.broken_row": (
        QT_TRANSLATE_NOOP("Messages", "Row {row} of the table cannot be read, nor what follows it."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was brought in; nothing here has changed."),
        QT_TRANSLATE_NOOP(
            "Messages", "Look there for a quotation mark that is not closed, or save the table as XLSX."
        ),
    ),
    "table.too_large": (
        QT_TRANSLATE_NOOP("Messages", "The table has more rows or columns than are read."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was brought in; nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Cut it into several files."),
    ),
    "table.bad_mapping": (
        QT_TRANSLATE_NOOP("Messages", "What the columns mean is not said in a form that can be read."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was brought in; nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Choose for each column what it means."),
    ),
    "table.nothing": (
        QT_TRANSLATE_NOOP("Messages", "There is nothing to write or to bring in."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was done."),
        QT_TRANSLATE_NOOP("Messages", "Record an interview first, or choose another table."),
    ),
}
