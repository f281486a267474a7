"""The words of the failures of ways in: passphrases, recovery sheets, the keyring of this computer.

A part of `kuager.gui.message_words`, which says how they are written.
"""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

# Any, because the stub of QT_TRANSLATE_NOOP gives object.
WORDS: Final[dict[str, tuple[Any, Any, Any]]] = {
    "recovery.word_count": (
        QT_TRANSLATE_NOOP("Messages", "Sheet {sheet} has {found} words here, but {needed} on paper."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was opened or changed."),
        QT_TRANSLATE_NOOP("Messages", "Compare it with the paper: a word is missing, or typed twice."),
    ),
    "recovery.misspelt": (
        QT_TRANSLATE_NOOP("Messages", "Word {position} of sheet {sheet} is not a word of a recovery sheet."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was opened or changed."),
        QT_TRANSLATE_NOOP("Messages", "Compare it with the paper, letter by letter."),
    ),
    "recovery.wrong_word": (
        QT_TRANSLATE_NOOP("Messages", "Word {position} of sheet {sheet} is another one than on paper."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was opened or changed."),
        QT_TRANSLATE_NOOP("Messages", "Compare that word with the paper."),
    ),
    "recovery.wrong_words": (
        QT_TRANSLATE_NOOP("Messages", "Several words of sheet {sheet} are others than on paper."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was opened or changed."),
        QT_TRANSLATE_NOOP("Messages", "Compare each word with the paper, and their order."),
    ),
    "recovery.foreign": (
        QT_TRANSLATE_NOOP("Messages", "The words of sheet {sheet} were made by another program."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was opened or changed."),
        QT_TRANSLATE_NOOP("Messages", "Find the sheets that were printed for this vault."),
    ),
    "recovery.other_set": (
        QT_TRANSLATE_NOOP("Messages", "Sheet {sheet} is of another set than the first."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was opened or changed."),
        QT_TRANSLATE_NOOP("Messages", "Take sheets that carry the same set number."),
    ),
    "recovery.twice": (
        QT_TRANSLATE_NOOP("Messages", "Sheet {sheet} was typed already."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was opened or changed."),
        QT_TRANSLATE_NOOP("Messages", "Take another sheet of the same set."),
    ),
    "recovery.too_few": (
        QT_TRANSLATE_NOOP("Messages", "{have} of {needed} sheets are there."),
        QT_TRANSLATE_NOOP("Messages", "What is there is sound, and nothing was opened."),
        QT_TRANSLATE_NOOP("Messages", "Bring another sheet of the same set."),
    ),
    "keyring.none": (
        QT_TRANSLATE_NOOP("Messages", "This computer has no keyring that keeps a secret."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Go on without it: the passphrase alone then guards the vault."),
    ),
    "keyring.locked": (
        QT_TRANSLATE_NOOP("Messages", "The keyring of this computer stayed locked."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Try again, and give the keyring its password when it asks."),
    ),
    "keyring.lost": (
        QT_TRANSLATE_NOOP("Messages", "The keyring of this computer does not hold the secret of this vault."),
        QT_TRANSLATE_NOOP("Messages", "The vault is whole, and nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Log in as the user who set it up, or open the vault in another way."),
    ),
    "keyring.plain": (
        QT_TRANSLATE_NOOP("Messages", "The keyring of this computer has no password: all can read it."),
        QT_TRANSLATE_NOOP("Messages", "Nothing of the vault was kept there."),
        QT_TRANSLATE_NOOP("Messages", "Give the keyring a password in the settings of the computer."),
    ),
    "recovery.bad_set": (
        QT_TRANSLATE_NOOP("Messages", "There is no such set of sheets."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was made or changed."),
        QT_TRANSLATE_NOOP("Messages", "Two sheets at least are needed, and {most} at most are made."),
    ),
    "recovery.not_this_vault": (
        QT_TRANSLATE_NOOP("Messages", "These sheets open another vault, or newer ones replaced them."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was opened or changed."),
        QT_TRANSLATE_NOOP("Messages", "Look for sheets with another set number."),
    ),
    "keys.too_many": (
        QT_TRANSLATE_NOOP("Messages", "A vault has {most} ways in at most."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Take one away that nobody needs, then try again."),
    ),
    "keys.no_slot": (
        QT_TRANSLATE_NOOP("Messages", "This way in is gone already."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Look at the list again."),
    ),
    "keys.last_way_in": (
        QT_TRANSLATE_NOOP("Messages", "Nobody could open the vault any more."),
        QT_TRANSLATE_NOOP("Messages", "So it was not taken away."),
        QT_TRANSLATE_NOOP("Messages", "Let another member in first."),
    ),
    "keys.own_way_in": (
        QT_TRANSLATE_NOOP("Messages", "You came in this way."),
        QT_TRANSLATE_NOOP("Messages", "So it was not taken away."),
        QT_TRANSLATE_NOOP("Messages", "Another member can do it, after Switch user."),
    ),
}
