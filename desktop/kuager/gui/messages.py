"""The words for every expected failure: what happened, what is safe, and the way out.

Each code of `kuager.errors.CODES` stands in the table, which a test proves. Facts may fill `{braces}`; a
fact that did not come leaves an ellipsis. Anything that is no `AppError` is a bug of ours: it gets honest
words and scrubbed details, which hold types, files and lines of the program, never a value.
"""

from __future__ import annotations

import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kuager.errors import AppError

_CONTEXT: Final = "Messages"


@dataclass(frozen=True)
class Message:
    """What a notice says: `happened` is its first line, the other two stand below."""

    happened: str
    safe: str
    way_out: str

    @property
    def detail(self) -> str:
        """What stands below the first line."""
        return f"{self.safe} {self.way_out}".strip()


# Code -> happened, safe, way out. Any, because the stub of QT_TRANSLATE_NOOP gives object.
_WORDS: Final[dict[str, tuple[Any, Any, Any]]] = {
    "crypto.damaged": (
        QT_TRANSLATE_NOOP("Messages", "Something that was kept sealed does not open."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "It is damaged or was altered. Use another copy if there is one."),
    ),
    "crypto.bad_signature": (
        QT_TRANSLATE_NOOP("Messages", "A signature does not fit what was signed."),
        QT_TRANSLATE_NOOP("Messages", "It was not used, and nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Ask the sender to give it to you again, in another way."),
    ),
    "crypto.bad_key": (
        QT_TRANSLATE_NOOP("Messages", "A key or card cannot be read."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was trusted and nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Ask for the card once more; this copy is damaged."),
    ),
    "crypto.weak_parameters": (
        QT_TRANSLATE_NOOP("Messages", "This file asks for a lock that is too weak or too heavy."),
        QT_TRANSLATE_NOOP("Messages", "It was not opened, and your passphrase went nowhere."),
        QT_TRANSLATE_NOOP("Messages", "Someone may have altered it. Use another copy."),
    ),
    "age.malformed": (
        QT_TRANSLATE_NOOP("Messages", "This file is no bundle, or its beginning is damaged."),
        QT_TRANSLATE_NOOP("Messages", "Nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Choose another file, or ask the sender for a new copy."),
    ),
    "age.not_for_us": (
        QT_TRANSLATE_NOOP("Messages", "This bundle was sealed for someone else."),
        QT_TRANSLATE_NOOP("Messages", "Nothing here has changed."),
        QT_TRANSLATE_NOOP(
            "Messages", "Give the sender your card, and ask for a bundle that is made for you."
        ),
    ),
    "age.damaged": (
        QT_TRANSLATE_NOOP("Messages", "This bundle is damaged or not whole."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was brought in; nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Copy it from the stick again, or ask for a new copy."),
    ),
    "vault.missing": (
        QT_TRANSLATE_NOOP("Messages", "There is no vault in this folder."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Choose the folder that holds it, or make a new vault."),
    ),
    "vault.folder_not_empty": (
        QT_TRANSLATE_NOOP("Messages", "A new vault needs an empty folder, and this one is not."),
        QT_TRANSLATE_NOOP("Messages", "What lies there was not touched."),
        QT_TRANSLATE_NOOP("Messages", "Choose an empty folder or make a new one."),
    ),
    "vault.wrong_passphrase": (
        QT_TRANSLATE_NOOP("Messages", "That passphrase did not open the vault."),
        QT_TRANSLATE_NOOP("Messages", "Nothing is counted, nothing is deleted."),
        QT_TRANSLATE_NOOP("Messages", "Look at the keyboard language and at Caps Lock, then type it again."),
    ),
    "vault.damaged": (
        QT_TRANSLATE_NOOP("Messages", "A part of the vault is missing or damaged."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was written to it."),
        QT_TRANSLATE_NOOP(
            "Messages", "Make a copy of the whole folder before anything else, and ask for help."
        ),
    ),
    "vault.newer": (
        QT_TRANSLATE_NOOP("Messages", "This vault was written by a newer Kuager."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Open it with the newer version."),
    ),
    "vault.open_elsewhere": (
        QT_TRANSLATE_NOOP("Messages", "The vault is open in another window."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Lock it or close it there, then try again."),
    ),
    "vault.passphrase_taken": (
        QT_TRANSLATE_NOOP("Messages", "This passphrase cannot be used here."),
        QT_TRANSLATE_NOOP("Messages", "Nobody was added."),
        QT_TRANSLATE_NOOP("Messages", "Choose another one; each member needs an own passphrase."),
    ),
    "vault.passphrase_weak": (
        QT_TRANSLATE_NOOP("Messages", "This passphrase is too easy to guess."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was locked with it."),
        QT_TRANSLATE_NOOP(
            "Messages", "Five or six ordinary words, in any language, are better than one word."
        ),
    ),
    "vault.no_record": (
        QT_TRANSLATE_NOOP("Messages", "This record is not in the vault."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Go back to the list and open it again."),
    ),
    "vault.origin_keys": (
        QT_TRANSLATE_NOOP("Messages", "The keys of a sender do not fit the sender's number."),
        QT_TRANSLATE_NOOP("Messages", "Nothing of it was used, and nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Ask the sender for a new card, and compare it aloud."),
    ),
    "member.no_name": (
        QT_TRANSLATE_NOOP("Messages", "A name is missing."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was made yet."),
        QT_TRANSLATE_NOOP("Messages", "Type the name that colleagues will see; any name does."),
    ),
    "review.no_reason": (
        QT_TRANSLATE_NOOP("Messages", "The reason for this decision is missing."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was decided; both versions stand."),
        QT_TRANSLATE_NOOP("Messages", "Write in a few words why; it is kept with the decision."),
    ),
    "cli.no_passphrase": (
        QT_TRANSLATE_NOOP("Messages", "There is nowhere to ask for the passphrase."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was opened."),
        QT_TRANSLATE_NOOP("Messages", "Start the program from a terminal, or name a file."),
    ),
    "input.malformed": (
        QT_TRANSLATE_NOOP("Messages", "This file is not in the form it should have."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was brought in; nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Choose another file, or ask the sender for a new copy."),
    ),
    "input.newer": (
        QT_TRANSLATE_NOOP("Messages", "This was written by a newer Kuager."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was brought in; nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Open it with the newer version."),
    ),
    "input.too_large": (
        QT_TRANSLATE_NOOP("Messages", "This is larger than anything Kuager writes."),
        QT_TRANSLATE_NOOP("Messages", "It was not read further; nothing here has changed."),
        QT_TRANSLATE_NOOP("Messages", "Ask the sender how it was made."),
    ),
    "file.missing": (
        QT_TRANSLATE_NOOP("Messages", "The file or folder is not there."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Look whether the stick is in, then choose it again."),
    ),
    "file.exists": (
        QT_TRANSLATE_NOOP("Messages", "A file with this name is already there."),
        QT_TRANSLATE_NOOP("Messages", "It was not overwritten."),
        QT_TRANSLATE_NOOP("Messages", "Choose another name or another folder."),
    ),
    "file.unreadable": (
        QT_TRANSLATE_NOOP("Messages", "The computer does not let this file be read."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Try another port or another copy of the stick."),
    ),
    "file.unwritable": (
        QT_TRANSLATE_NOOP("Messages", "The computer does not let anything be written there."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was written."),
        QT_TRANSLATE_NOOP(
            "Messages", "Choose another place, or see whether the stick is locked against writing."
        ),
    ),
    "disk.full": (
        QT_TRANSLATE_NOOP("Messages", "There is no room left there."),
        QT_TRANSLATE_NOOP("Messages", "Nothing half-written was left behind."),
        QT_TRANSLATE_NOOP("Messages", "Free some room or choose another place."),
    ),
}


class _Facts(dict[str, str | int]):
    """Facts for the braces of a sentence; one that did not come is an ellipsis."""

    def __missing__(self, key: str) -> str:
        return "…"


def message_for(error: BaseException) -> Message:
    """The words for an expected failure, or honest ones for a bug."""
    if isinstance(error, AppError):
        return _expected(error)
    translate = QCoreApplication.translate
    return Message(
        translate("Messages", "The program made a mistake."),
        translate("Messages", "What was saved is safe; this act was not finished."),
        translate("Messages", "Try it again. If it comes back, copy the details for those who help."),
    )


def _expected(error: AppError) -> Message:
    facts = _Facts(error.facts)
    happened, safe, way_out = (
        QCoreApplication.translate(_CONTEXT, words).format_map(facts) for words in _WORDS[error.code]
    )
    return Message(happened, safe, way_out)


def scrubbed_details(error: BaseException) -> str:
    """A bug for those who repair it: types, files, functions and lines, nothing that was typed or told."""
    lines: list[str] = []
    while error is not None:
        lines.append(type(error).__name__)
        lines += [
            f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(error.__traceback__)
        ]
        following = error.__cause__ or error.__context__
        if following is None:
            break
        lines.append("from")
        error = following
    return "\n".join(lines)
