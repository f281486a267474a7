"""Bech32 as age uses it for keys: BIP 173 without the limit of 90 characters.

Text is all lower case here; who wants upper case (age's secret keys) changes the whole text before
and after. Errors: `crypto.bad_key`. What decodes encodes again to the same text.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from kuager.errors import AppError

_ALPHABET: Final = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_VALUES: Final = {letter: value for value, letter in enumerate(_ALPHABET)}
_GENERATORS: Final = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM_LENGTH: Final = 6


def encode(prefix: str, data: bytes) -> str:
    """The text `prefix` 1 data checksum."""
    values = _regroup(data, 8, 5)
    remainder = _polymod([*_expanded(prefix), *values, *bytes(_CHECKSUM_LENGTH)]) ^ 1
    checksum = [remainder >> 5 * (_CHECKSUM_LENGTH - 1 - place) & 31 for place in range(_CHECKSUM_LENGTH)]
    return prefix + "1" + "".join(_ALPHABET[value] for value in [*values, *checksum])


def decode(prefix: str, untrusted_text: str) -> bytes:
    """The bytes of a text with just this prefix; raises `crypto.bad_key`."""
    found, _, untrusted_data = untrusted_text.rpartition("1")
    if found != prefix or not set(untrusted_data) <= _VALUES.keys():
        raise AppError("crypto.bad_key")
    values = [_VALUES[letter] for letter in untrusted_data]
    if len(values) < _CHECKSUM_LENGTH or _polymod([*_expanded(prefix), *values]) != 1:
        raise AppError("crypto.bad_key")
    data = bytes(_regroup(values[:-_CHECKSUM_LENGTH], 5, 8)[: (len(values) - _CHECKSUM_LENGTH) * 5 // 8])
    if encode(prefix, data) != untrusted_text:  # padding bits that are not zero, or too many
        raise AppError("crypto.bad_key")
    return data


def _expanded(prefix: str) -> list[int]:
    return [*(ord(letter) >> 5 for letter in prefix), 0, *(ord(letter) & 31 for letter in prefix)]


def _polymod(values: Iterable[int]) -> int:
    """The BCH checksum of BIP 173."""
    state = 1
    for value in values:
        top = state >> 25
        state = (state & 0x1FFFFFF) << 5 ^ value
        for place, generator in enumerate(_GENERATORS):
            if top >> place & 1:
                state ^= generator
    return state


def _regroup(values: Iterable[int], from_bits: int, to_bits: int) -> list[int]:
    """The same bits in groups of another width; the last group is filled with zero bits."""
    held = 0
    held_bits = 0
    groups: list[int] = []
    for value in values:
        held = held << from_bits | value
        held_bits += from_bits
        while held_bits >= to_bits:
            held_bits -= to_bits
            groups.append(held >> held_bits)
            held &= (1 << held_bits) - 1
    if held_bits:
        groups.append(held << (to_bits - held_bits))
    return groups
