"""The words of the failures of copies of a vault: made by hand, backups, and what is being cleared.

A part of `kuager.gui.message_words`, which says how they are written.
"""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

# Any, because the stub of QT_TRANSLATE_NOOP gives object.
WORDS: Final[dict[str, tuple[Any, Any, Any]]] = {
    "vault.copied": (
        QT_TRANSLATE_NOOP(
            "Messages", "This vault lies elsewhere than before, or it is an older state of it."
        ),
        QT_TRANSLATE_NOOP("Messages", "Nothing was opened or changed."),
        QT_TRANSLATE_NOOP(
            "Messages", "If it is nowhere else any more, say that it was moved; else say that it is a copy."
        ),
    ),
    "vault.is_backup": (
        QT_TRANSLATE_NOOP("Messages", "This is a backup. One does not work in a backup."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was opened or changed."),
        QT_TRANSLATE_NOOP("Messages", "Choose Restore to make a vault of it, or choose another folder."),
    ),
    "vault.being_cleared": (
        QT_TRANSLATE_NOOP("Messages", "Clearing this vault was begun and not finished."),
        QT_TRANSLATE_NOOP("Messages", "Its keys are destroyed already."),
        QT_TRANSLATE_NOOP("Messages", "Choose Clear this machine to finish."),
    ),
    "backup.none": (
        QT_TRANSLATE_NOOP("Messages", "There is no backup in this folder."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Choose the folder that the backup was written to."),
    ),
    "backup.other_vault": (
        QT_TRANSLATE_NOOP("Messages", "This folder holds the backup of another vault."),
        QT_TRANSLATE_NOOP("Messages", "It was not touched."),
        QT_TRANSLATE_NOOP("Messages", "Choose another folder."),
    ),
    "backup.inside": (
        QT_TRANSLATE_NOOP("Messages", "A backup cannot lie within the vault itself."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was written."),
        QT_TRANSLATE_NOOP("Messages", "Choose a folder on another disk or stick."),
    ),
    "backup.damaged": (
        QT_TRANSLATE_NOOP("Messages", "A part of this backup is missing or damaged."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was restored, and the backup was not changed."),
        QT_TRANSLATE_NOOP("Messages", "Use another backup, or take out of this one what can still be read."),
    ),
    "backup.copy_differs": (
        QT_TRANSLATE_NOOP("Messages", "What was copied reads differently from what was written."),
        QT_TRANSLATE_NOOP("Messages", "The backup before this one was not touched."),
        QT_TRANSLATE_NOOP("Messages", "Use another stick or disk; this one can no longer be trusted."),
    ),
    "clear.not_confirmed": (
        QT_TRANSLATE_NOOP("Messages", "The word was not typed as it is shown."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was cleared."),
        QT_TRANSLATE_NOOP("Messages", "Type it again, or leave everything as it is."),
    ),
}
