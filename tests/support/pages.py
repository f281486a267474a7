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


def decrypted(path: Path, key: bytes) -> bytes:
    """All pages of a closed database, one after the other."""
    content = path.read_bytes()
    pages = []
    for start in range(0, len(content), _PAGE):
        page = content[start : start + _PAGE]
        body = page[_SALT if start == 0 else 0 : -_RESERVED]
        decryptor = Cipher(algorithms.AES256(key), modes.CBC(page[-_RESERVED:][:16])).decryptor()
        pages.append(decryptor.update(body) + decryptor.finalize())
    return b"".join(pages)
