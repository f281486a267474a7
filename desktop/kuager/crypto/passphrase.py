"""From a passphrase to a key, and an honest hint how long it would hold.

`stretch` is Argon2id (RFC 9106) over the UTF-8 of the NFKC-normalised passphrase, because two
keyboards may write one letter as different code points. Memory is in KiB. Errors:
`crypto.weak_parameters` when stored parameters are outside the bounds: too weak to have been
written by us, or so heavy that opening would hang.

`strength` counts guesses as a patient attacker would make them and takes the cheapest of three:
- zxcvbn (Wheeler, USENIX Security 2016), which knows English words, names, dates, rows of keys,
  repeats;
- the same for the keys that a Cyrillic text is typed with (йцукен is qwerty);
- our own count of words, because zxcvbn knows no Kazakh, Uyghur, Russian or Chinese and takes such
  a word for random letters. It is the cost for somebody who holds a word list of the language.
Still a hint: a line of a known song, or a child's name, passes for more than it is worth.
"""

from __future__ import annotations

import math
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

import zxcvbn
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from kuager.errors import AppError

_KEY_SIZE: Final = 32
_SALT_SIZES: Final = range(8, 65)  # RFC 9106, section 3.1: at least 8; we write 16
_MEMORY_KIB: Final = range(19 * 1024, 2 * 1024 * 1024 + 1)
_ITERATIONS: Final = range(1, 21)
_LANES: Final = range(1, 17)


@dataclass(frozen=True, slots=True)
class Cost:
    """Argon2id parameters as a key slot stores them."""

    memory_kib: int
    iterations: int
    lanes: int

    def check(self) -> None:
        """Return if within bounds; else raise `crypto.weak_parameters`."""
        if (
            self.memory_kib not in _MEMORY_KIB
            or self.iterations not in _ITERATIONS
            or self.lanes not in _LANES
        ):
            raise AppError(
                "crypto.weak_parameters",
                memory_kib=self.memory_kib,
                iterations=self.iterations,
                lanes=self.lanes,
            )


DEFAULT_COST: Final = Cost(memory_kib=256 * 1024, iterations=3, lanes=4)
"""0.7 to 0.9 s on two slow cores; four times the memory of RFC 9106's second recommended option."""

_AIM: Final = 1.0
"""Seconds that an unlocking may wait: more would be felt each time, less would be a gift to who guesses."""


def calibrated(*, least: Cost = DEFAULT_COST, clock: Callable[[], float] = time.perf_counter) -> Cost:
    """The cost of about a second on this machine, `least` where that takes a second or more.

    Measures by stretching once at `least`. Only the passes grow: more memory than `least` could fail on the
    older machine that the vault is opened on next. A machine that is busy meanwhile gives fewer passes.
    """
    began = clock()
    stretch("", bytes(_SALT_SIZES.start), least)
    passes = int(least.iterations * _AIM / max(clock() - began, 1e-3))
    return replace(least, iterations=min(max(passes, least.iterations), _ITERATIONS.stop - 1))


def stretch(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """32 bytes from a passphrase; takes about a second and `cost.memory_kib` of memory."""
    cost.check()
    if len(salt) not in _SALT_SIZES:
        raise AppError("crypto.weak_parameters", salt_bytes=len(salt))
    try:
        return Argon2id(
            salt=salt,
            length=_KEY_SIZE,
            iterations=cost.iterations,
            lanes=cost.lanes,
            memory_cost=cost.memory_kib,
        ).derive(_normalized(passphrase).encode("utf-8", "surrogatepass"))
    except MemoryError as error:  # one flipped bit can ask for more than there is; the header has a copy
        raise AppError("crypto.weak_parameters", memory_kib=cost.memory_kib) from error


class Reason(StrEnum):
    """What an attacker would try first; the window has the words."""

    EMPTY = "empty"
    COMMON = "common"
    KEYBOARD = "keyboard"
    REPEAT = "repeat"
    SEQUENCE = "sequence"
    DATE = "date"
    FEW_WORDS = "few_words"
    SHORT = "short"
    GOOD = "good"


@dataclass(frozen=True, slots=True)
class Strength:
    """`guesses_log10` is the decimal exponent of the guesses needed; `level` runs from 0 to 4."""

    guesses_log10: float
    level: int
    reason: Reason


# Levels at DEFAULT_COST. A graphics card moves 1 TB/s and one guess moves 1.5 GB (256 MiB, three
# passes, written and read), so a card makes fewer than 1,000 guesses a second, and an attacker with
# 1,000 cards fewer than 10**6: one second, a quarter of an hour, twelve days, thirty years.
_LEVELS: Final = (6.0, 9.0, 12.0, 15.0)
_LONGEST: Final = 72  # characters looked at: zxcvbn's time grows with the square
_LETTER: Final = math.log10(26)
_WORD: Final = 4.0  # a list of 10,000 words, near to Diceware's 7,776
_WORD_LENGTH: Final = 8
_SUFFIX_LETTER: Final = 0.5  # per letter beyond, for the suffixes of Turkic words
_OTHER: Final = 1.0  # a digit, sign or ideograph, as zxcvbn counts them
_REPEATED: Final = 0.5

_PATTERN_REASONS: Final = {
    "dictionary": Reason.COMMON,
    "spatial": Reason.KEYBOARD,
    "repeat": Reason.REPEAT,
    "sequence": Reason.SEQUENCE,
    "date": Reason.DATE,
    "regex": Reason.DATE,  # its only expression is a recent year
    "bruteforce": Reason.SHORT,
}
_CYRILLIC_KEYS: Final = str.maketrans(
    "йцукенгшщзхъфывапролджэячсмитьбюё",
    "qwertyuiop[]asdfghjkl;'zxcvbnm,.`",
)


def strength(passphrase: str) -> Strength:
    """An honest hint for who chooses a passphrase; takes a few milliseconds."""
    text = _normalized(passphrase)[:_LONGEST]
    if not text:
        return Strength(0.0, 0, Reason.EMPTY)
    estimates = [_by_patterns(text), (_by_words(text), Reason.FEW_WORDS)]
    typed_keys = text.lower().translate(_CYRILLIC_KEYS)
    if typed_keys != text.lower():
        estimates.append(_by_patterns(typed_keys))
    guesses_log10, reason = min(estimates, key=lambda estimate: estimate[0])
    level = sum(guesses_log10 >= bound for bound in _LEVELS)
    return Strength(guesses_log10, level, Reason.GOOD if level == len(_LEVELS) else reason)


def _normalized(passphrase: str) -> str:
    return unicodedata.normalize("NFKC", passphrase)


def _by_patterns(text: str) -> tuple[float, Reason]:
    result = zxcvbn.zxcvbn(text, max_length=_LONGEST)
    longest = max(result["sequence"], key=lambda match: len(match["token"]))
    return float(result["guesses_log10"]), _PATTERN_REASONS[longest["pattern"]]


def _by_words(text: str) -> float:
    """Decimal exponent of the guesses of somebody who tries words of an unknown language."""
    text = text.casefold()
    total = _OTHER * sum(not _spells(mark) for mark in text if mark != " ")
    seen: set[str] = set()
    for word in "".join(mark if _spells(mark) else " " for mark in text).split():
        total += _REPEATED if word in seen else _word_guesses(word)
        seen.add(word)
    return total


def _word_guesses(word: str) -> float:
    listed = _WORD + _SUFFIX_LETTER * max(0, len(word) - _WORD_LENGTH)
    return min(_LETTER * len(word), listed)


def _spells(mark: str) -> bool:
    """A letter of an alphabet, or a mark upon one; an ideograph is a word of its own."""
    return unicodedata.category(mark)[0] in "LM" and not unicodedata.name(mark, "").startswith("CJK")
