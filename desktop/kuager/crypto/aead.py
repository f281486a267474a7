"""Sealing small things, and deriving the keys for it.

`seal` is ChaCha20-Poly1305 (RFC 8439) under a random 96-bit nonce that is put in front. With random
nonces one key may seal up to about 2**32 messages; every key here is derived for one purpose and
seals far fewer. The whole message is held in memory: what streams is sealed by `crypto.age`.

Errors: `crypto.damaged` when bytes do not open: damaged, swapped with others, or another key. The
three cannot be told apart. A key of the wrong length is a bug (`ValueError`).
"""

from __future__ import annotations

import os
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kuager.errors import AppError

KEY_SIZE: Final = 32
NONCE_SIZE: Final = 12
TAG_SIZE: Final = 16


def seal(key: bytes, plaintext: bytes, aad: bytes) -> bytes:
    """Encrypt `plaintext` and bind it to `aad`: nonce (12) || ciphertext || tag (16)."""
    nonce = os.urandom(NONCE_SIZE)
    return nonce + ChaCha20Poly1305(key).encrypt(nonce, plaintext, aad)


def unseal(key: bytes, sealed: bytes, aad: bytes) -> bytes:
    """Open what `seal` made under the same key and `aad`; raises `crypto.damaged`."""
    cipher = ChaCha20Poly1305(key)
    if len(sealed) < NONCE_SIZE + TAG_SIZE:
        raise AppError("crypto.damaged")
    try:
        return cipher.decrypt(sealed[:NONCE_SIZE], sealed[NONCE_SIZE:], aad)
    except InvalidTag:
        raise AppError("crypto.damaged") from None


def derive_key(master: bytes, label: str, length: int = KEY_SIZE, salt: bytes = b"") -> bytes:
    """One key for one use: HKDF-SHA256 (RFC 5869) with the label as info.

    `master` must already be uniformly random; a passphrase goes through `crypto.passphrase` first.
    """
    return HKDF(hashes.SHA256(), length, salt, label.encode()).derive(master)
