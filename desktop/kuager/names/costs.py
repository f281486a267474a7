"""What it costs to write one sound for another: between two alphabetic spellings, an alphabetic and a
Chinese one, two Chinese ones.

Between alphabets vowels are told apart well, so a wrong one counts; Chinese keeps neither all vowels nor
all consonants, so what it can't keep must not count. Two Chinese spellings are as near as the names that
both may stand for. The scales were first fitted on pairs of names by coordinate descent, then changed by
hand where a hard case (tests/names/hard_cases.py) said so.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from kuager.names import correspondence, phonemes

ALPHABETIC: Final = 0
SYLLABIC: Final = 1

_VOWEL: Final = 2.0  # a wrong vowel between alphabets
_VOWEL_DROP: Final = 1.5
_STEADY_VOWEL_DROP: Final = 2.2  # low vowels are not reduced
_STEADY_VOWELS: Final = "aäoö"
_CONSONANT: Final = 1.2
_MIXED_VOWEL_DROP: Final = 1.5  # a vowel left out between an alphabet and Chinese
_BOTH: Final = 1.5  # anything between two Chinese spellings
_UNLIKE_VOWELS: Final = 0.35
_NEVER: Final = 9.0  # dearer than leaving out both: a vowel is never written for a consonant
# Chinese has no syllable that ends in these, and often leaves them out (热依木 Рехим, 吐逊 Турсун).
_LOST_IN_CHINESE: Final = {"r": 0.45, "h": 0.15, "H": 0.15, "x": 0.4, "ğ": 0.25}
_SAME_LETTER_FROM_BOTH: Final = 0.04
# Two Chinese spellings: 木 and 马 are told apart, though either might stand for some third vowel.
_FULL_VOWEL: Final = 8.0
_FULL_VOWEL_DROP: Final = 2.0


class Table(NamedTuple):
    """`substitution[x][y]`, `drop_left[x]` and `drop_right[y]`, by the codes of left and right signs."""

    substitution: tuple[tuple[float, ...], ...]
    drop_left: tuple[float, ...]
    drop_right: tuple[float, ...]


CODES: Final = (
    {letter: code for code, letter in enumerate(phonemes.LETTERS)},
    {sign: code for code, sign in enumerate(correspondence.STANDS_FOR)},
)


def _between_sounds(left: str, right: str) -> float:
    if left == right:
        return 0.0
    vowels = (left in phonemes.VOWELS) + (right in phonemes.VOWELS)
    if vowels == 2:
        return phonemes.NEAR_VOWELS[left, right] * _VOWEL
    if vowels == 1:
        return phonemes.NEAR_GLIDES.get((left, right), _NEVER) * 1.5
    return phonemes.NEAR_CONSONANTS.get((left, right), 1.0) * _CONSONANT


def _between_letters(left: str, right: str) -> float:
    if left == right:
        return 0.0
    return min(
        one + other + _between_sounds(sound, heard)
        for sound, one in phonemes.readings_of(left).items()
        for heard, other in phonemes.readings_of(right).items()
    )


def _letter_with_sign(letter: str, sign: str) -> float:
    stands_for, sounds = correspondence.STANDS_FOR[sign], phonemes.readings_of(letter)
    known = [cost + stands_for[sound] for sound, cost in sounds.items() if sound in stands_for]
    if known:
        return min(known)
    vowel = any(sound in phonemes.VOWELS for sound in sounds)
    if vowel != (sign in correspondence.VOWELS):
        return _NEVER
    return _UNLIKE_VOWELS if vowel else 1.0


def _between_signs(left: str, right: str) -> float:
    if left == right:
        return 0.0
    one, other = correspondence.STANDS_FOR[left], correspondence.STANDS_FOR[right]
    shared = [one[sound] + other[sound] for sound in one if sound in other]
    if shared:
        full = left in correspondence.FULL_VOWELS and right in correspondence.FULL_VOWELS
        return _BOTH * (min(shared) * (_FULL_VOWEL if full else 1.0) + _SAME_LETTER_FROM_BOTH)
    return 1.0 if (left in correspondence.VOWELS) == (right in correspondence.VOWELS) else _NEVER


def _letter_drop(vowel: float, steady_vowel: float) -> Callable[[str], float]:
    scales = {sound: steady_vowel if sound in _STEADY_VOWELS else vowel for sound in phonemes.VOWELS}

    def drop(letter: str) -> float:
        if letter in phonemes.DROP and letter in phonemes.CHOICES:
            return phonemes.DROP[letter]
        return min(
            phonemes.DROP.get(sound, 1.0) * scales.get(sound, 1.0) for sound in phonemes.readings_of(letter)
        )

    return drop


def _mixed_drop(letter: str) -> float:
    return _LOST_IN_CHINESE.get(letter, _letter_drop(_MIXED_VOWEL_DROP, _MIXED_VOWEL_DROP)(letter))


def _sign_drop(sign: str) -> float:
    scale = _MIXED_VOWEL_DROP if sign in correspondence.FULL_VOWELS else 1.0
    return correspondence.DROP.get(sign, 1.0) * scale


def _same_kind_drop(sign: str) -> float:
    return _BOTH * _sign_drop(sign) * (_FULL_VOWEL_DROP if sign in correspondence.FULL_VOWELS else 1.0)


def _table(
    substitution: Callable[[str, str], float],
    left: tuple[int, Callable[[str], float]],
    right: tuple[int, Callable[[str], float]],
) -> Table:
    return Table(
        tuple(tuple(substitution(a, b) for b in CODES[right[0]]) for a in CODES[left[0]]),
        tuple(left[1](a) for a in CODES[left[0]]),
        tuple(right[1](b) for b in CODES[right[0]]),
    )


# By the kinds of the two readings, the alphabetic one first.
TABLES: Final[dict[tuple[int, int], Table]] = {
    (ALPHABETIC, ALPHABETIC): _table(
        _between_letters,
        (ALPHABETIC, _letter_drop(_VOWEL_DROP, _STEADY_VOWEL_DROP)),
        (ALPHABETIC, _letter_drop(_VOWEL_DROP, _STEADY_VOWEL_DROP)),
    ),
    (ALPHABETIC, SYLLABIC): _table(_letter_with_sign, (ALPHABETIC, _mixed_drop), (SYLLABIC, _sign_drop)),
    (SYLLABIC, SYLLABIC): _table(_between_signs, (SYLLABIC, _same_kind_drop), (SYLLABIC, _same_kind_drop)),
}
