"""Whole numbers as people write them: a place in a video, a duration, the size of a file.

-1 is "not known" and is written as nothing. What cannot be read says so under its field; no number is
guessed.
"""

from __future__ import annotations

import re
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication

from kuager.gui.figures import size_words
from kuager.gui.widgets.fields import Understanding

UNKNOWN: Final = -1

_CLOCK: Final = re.compile(r"(?:(?:(\d{1,3}):)?(\d{1,3}):)?(\d{1,5})")
_LONGEST: Final = 1000 * 3600
_SECONDS: Final = 60
_MS: Final = 1000


class Measure(Protocol):
    """How a number is read, written, and said."""

    def read(self, words: str) -> int:
        """The number in the words, `UNKNOWN` where there is none."""

    def write(self, number: int) -> str:
        """The words for a number, "" for `UNKNOWN`."""

    def said(self, words: str) -> Understanding | None:
        """What was understood."""


def clock(seconds: int) -> str:
    """Seconds as 0:14:30."""
    minutes, rest = divmod(seconds, _SECONDS)
    hours, minutes = divmod(minutes, _SECONDS)
    return f"{hours}:{minutes:02}:{rest:02}"


def _seconds(words: str) -> int:
    match = _CLOCK.fullmatch(words.strip())
    if match is None:
        return UNKNOWN
    hours, minutes, seconds = (int(part or 0) for part in match.groups())
    total = (hours * _SECONDS + minutes) * _SECONDS + seconds
    return total if total <= _LONGEST else UNKNOWN


def _not_read(example: str) -> Understanding:
    words = QCoreApplication.translate("Measures", "Not kept yet: write it like {example}.")
    return Understanding(words.format(example=example), kind="attention")


class Timecode:
    """A place in a video, in seconds."""

    _factor = 1

    def read(self, words: str) -> int:
        seconds = _seconds(words)
        return UNKNOWN if seconds < 0 else seconds * self._factor

    def write(self, number: int) -> str:
        return "" if number < 0 else clock(number // self._factor)

    def said(self, words: str) -> Understanding | None:
        number = self.read(words)
        if number < 0:
            return _not_read("0:14:30")
        written = self.write(number)
        return None if written == words.strip() else Understanding(written)


class Duration(Timecode):
    """A length in milliseconds, written in seconds."""

    _factor = _MS


class Size:
    """The size of a file in bytes."""

    def read(self, words: str) -> int:
        digits = re.sub(r"\s", "", words)
        return int(digits) if re.fullmatch(r"[0-9]{1,15}", digits) else UNKNOWN

    def write(self, number: int) -> str:
        return "" if number < 0 else str(number)

    def said(self, words: str) -> Understanding | None:
        number = self.read(words)
        if number < 0:
            return _not_read("1830247680")
        return Understanding(size_words(number))
