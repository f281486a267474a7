"""Bech32 as age uses it for keys: BIP 173 without the limit of 90 characters.

Text is all lower case here; who wants upper case (age's secret keys) changes the whole text before
and after. Errors: `crypto.bad_key`. What decodes encodes again to the same text.
"""

from __future__ import annotations

import base64
from typing import Final

from kuager.errors import AppError

_ALPHABET: Final = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_TO_VALUES: Final = bytes.maketrans(_ALPHABET, bytes(range(32)))
# RFC 4648 groups bits in the same way under other letters, and does so fast.
_BASE32: Final = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_FROM_BASE32: Final = bytes.maketrans(_BASE32, _ALPHABET)
_TO_BASE32: Final = bytes.maketrans(_ALPHABET, _BASE32)
_GENERATORS: Final = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM_LENGTH: Final = 6


def _generator(top: int) -> int:
    """What the five bits that fall out at the top put into the checksum."""
    state = 0
    for place, generator in enumerate(_GENERATORS):
        if top >> place & 1:
            state ^= generator
    return state


_FALLEN: Final = tuple(map(_generator, range(32)))


def encode(prefix: str, data: bytes) -> str:
    """The text `prefix` 1 data checksum."""
    letters = base64.b32encode(data).rstrip(b"=").translate(_FROM_BASE32)
    remainder = _polymod(_expanded(prefix) + letters.translate(_TO_VALUES) + bytes(_CHECKSUM_LENGTH)) ^ 1
    checksum = (remainder >> 5 * (_CHECKSUM_LENGTH - 1 - place) & 31 for place in range(_CHECKSUM_LENGTH))
    return f"{prefix}1{letters.decode()}{''.join(chr(_ALPHABET[value]) for value in checksum)}"


def decode(prefix: str, untrusted_text: str) -> bytes:
    """The bytes of a text with just this prefix; raises `crypto.bad_key`."""
    found, _, untrusted_data = untrusted_text.rpartition("1")
    letters = untrusted_data.encode("utf-8", "replace")
    if found != prefix or len(letters) < _CHECKSUM_LENGTH or letters.strip(_ALPHABET):
        raise AppError("crypto.bad_key")
    values = letters.translate(_TO_VALUES)
    if _polymod(_expanded(prefix) + values) != 1:
        raise AppError("crypto.bad_key")
    # The bits that fill up the last letter are zero, and fewer than a letter has.
    size = len(values) - _CHECKSUM_LENGTH
    filled = size * 5 % 8
    if filled >= 5 or (size and values[size - 1] & (1 << filled) - 1):
        raise AppError("crypto.bad_key")
    return base64.b32decode(letters[:size].translate(_TO_BASE32) + b"=" * (-size % 8))


def _expanded(prefix: str) -> bytes:
    letters = prefix.encode("ascii")
    return bytes([*(letter >> 5 for letter in letters), 0, *(letter & 31 for letter in letters)])


def _polymod(values: bytes) -> int:
    """The BCH checksum of BIP 173."""
    state = 1
    for value in values:
        state = (state & 0x1FFFFFF) << 5 ^ value ^ _FALLEN[state >> 25]
    return state
