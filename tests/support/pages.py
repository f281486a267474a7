"""The pages of a database file as they lie decrypted on the disk, free ones too, without the engine.

SQLCipher 4 with a raw key: pages of 4096 bytes, AES-256-CBC, the last 80 bytes of a page being its IV (16)
and its HMAC (64); the first 16 bytes of the file are the salt.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

_PAGE: Final = 4096
_RESERVED: Final = 80
_SALT: Final = 16
_FRAME: Final = 24
"""Bytes before each page of a write-ahead log; the first four are the number of the page."""


def decrypted(path: Path, key: bytes) -> bytes:
    """All pages of a closed database, one after the other."""
    content = path.read_bytes()
    starts = range(0, len(content), _PAGE)
    return b"".join(_page(content[start : start + _PAGE], key, first=start == 0) for start in starts)


def decrypted_log(path: Path, key: bytes) -> bytes:
    """Every page that stands in a write-ahead log, current or not; none where there is no log."""
    content = path.read_bytes() if path.exists() else b""
    frames = []
    for start in range(32, len(content) - _FRAME - _PAGE + 1, _FRAME + _PAGE):
        number = int.from_bytes(content[start : start + 4], "big")
        frames.append(_page(content[start + _FRAME :][:_PAGE], key, first=number == 1))
    return b"".join(frames)


def _page(page: bytes, key: bytes, *, first: bool) -> bytes:
    body = page[_SALT if first else 0 : -_RESERVED]
    decryptor = Cipher(algorithms.AES256(key), modes.CBC(page[-_RESERVED:][:16])).decryptor()
    return decryptor.update(body) + decryptor.finalize()
