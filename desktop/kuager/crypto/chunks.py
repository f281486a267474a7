"""Sealing a large file in chunks that can be opened at random, each bound to its place.

A chunk is 64 KiB of plaintext under ChaCha20-Poly1305 (RFC 8439): nonce (12, random), ciphertext, tag (16).
It is bound to a label, the name of the whole, its index, and whether it is the last one; so no chunk can be
moved, swapped with another file's, dropped from the end or added. Nonces are random and not counted, because
a file whose writing was cut off is gone on with, perhaps with other bytes at the same index; one key may seal
up to 2**32 chunks (256 TiB), and every file has a key of its own. Error: `crypto.damaged`.
"""

from __future__ import annotations

import os
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from kuager.crypto.aead import NONCE_SIZE, TAG_SIZE
from kuager.errors import AppError

CHUNK_SIZE: Final = 64 * 1024
SEALED_SIZE: Final = NONCE_SIZE + CHUNK_SIZE + TAG_SIZE


class ChunkCipher:
    """Seals and opens the chunks of one file. May be used by several threads at once."""

    def __init__(self, key: bytes, label: bytes, name: bytes) -> None:
        self._cipher = ChaCha20Poly1305(key)
        self._bound = label + b"\0" + name

    def seal_into(self, index: int, plain: memoryview, sealed: memoryview, *, last: bool) -> None:
        """Seal `CHUNK_SIZE` bytes into `SEALED_SIZE` bytes."""
        nonce = os.urandom(NONCE_SIZE)
        sealed[:NONCE_SIZE] = nonce
        # The _into calls give way to other threads; the others would hold them all up.
        self._cipher.encrypt_into(nonce, plain, self._aad(index, last), sealed[NONCE_SIZE:])

    def open_into(self, index: int, sealed: memoryview, plain: memoryview, *, last: bool) -> None:
        """Open what `seal_into` made at the same place; `crypto.damaged`."""
        if len(sealed) != SEALED_SIZE:
            raise AppError("crypto.damaged")
        try:
            nonce = bytes(sealed[:NONCE_SIZE])
            self._cipher.decrypt_into(nonce, sealed[NONCE_SIZE:], self._aad(index, last), plain)
        except InvalidTag:
            raise AppError("crypto.damaged") from None

    def _aad(self, index: int, last: bool) -> bytes:
        return self._bound + index.to_bytes(8, "big") + bytes([last])
