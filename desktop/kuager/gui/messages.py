"""The words for every expected failure: what happened, what is safe, and the way out.

The table is `message_words.py`. Facts fill its `{braces}`; one that did not come leaves an ellipsis, and
those in bytes are told as sizes.
Anything that is no `AppError` is a bug of ours: it gets honest words and scrubbed details, which hold types,
files and lines of the program, never a value.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from kuager.errors import AppError
from kuager.gui.figures import size_words
from kuager.gui.message_words import WORDS

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
    facts = _Facts(
        {
            name: size_words(int(value)) if name.endswith("_bytes") else value
            for name, value in error.facts.items()
        }
    )
    happened, safe, way_out = (
        QCoreApplication.translate(_CONTEXT, words).format_map(facts) for words in WORDS[error.code]
    )
    return Message(happened, safe, way_out)
