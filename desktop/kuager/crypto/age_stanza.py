"""One recipient's part of an age header: a stanza that wraps the 16-byte file key (C2SP age.md).

Base 64 here is canonical and unpadded; what decodes encodes again to the same text. Errors:
`age.malformed`.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from typing import Final, Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from kuager.crypto.aead import NONCE_SIZE, TAG_SIZE
from kuager.errors import AppError

FILE_KEY_SIZE: Final = 16
BODY_SIZE: Final = FILE_KEY_SIZE + TAG_SIZE
_ZERO_NONCE: Final = bytes(NONCE_SIZE)  # right here: every wrapping key is used once


@dataclass(frozen=True, slots=True)
class Stanza:
    """One recipient's part of a header; `arguments[0]` is the type."""

    arguments: tuple[str, ...]
    body: bytes


class Recipient(Protocol):
    """Who can wrap a file key."""

    def wrap(self, file_key: bytes) -> Stanza:
        """A fresh stanza."""
        ...


class Identity(Protocol):
    """Who can unwrap a file key."""

    def unwrap(self, stanza: Stanza) -> bytes | None:
        """The file key, or None if the stanza is not for us; raises `age.malformed`."""
        ...


def encode_base64(data: bytes) -> str:
    """Base 64 (RFC 4648, section 4) without padding."""
    return base64.b64encode(data).rstrip(b"=").decode()


def decode_base64(untrusted_text: str) -> bytes:
    """Canonical base 64 only: what decodes encodes again to the same text."""
    try:
        data = base64.b64decode(untrusted_text + "=" * (-len(untrusted_text) % 4), validate=True)
    except ValueError:
        raise AppError("age.malformed", part="base64") from None
    if encode_base64(data) != untrusted_text:
        raise AppError("age.malformed", part="base64")
    return data


def wrap_file_key(key: bytes, file_key: bytes) -> bytes:
    """A stanza's body under a wrapping key that is used for nothing else."""
    return ChaCha20Poly1305(key).encrypt(_ZERO_NONCE, file_key, None)


def unwrap_file_key(key: bytes, stanza: Stanza) -> bytes | None:
    """The file key, or None if the body does not open."""
    try:
        return ChaCha20Poly1305(key).decrypt(_ZERO_NONCE, stanza.body, None)
    except InvalidTag:
        return None


def check_form(stanza: Stanza, argument_count: int) -> None:
    """Refuse a stanza of our type with other than so many arguments or a 32-byte body.

    The body's length is checked before anything is decrypted: no partitioning oracle.
    """
    if len(stanza.arguments) != argument_count or len(stanza.body) != BODY_SIZE:
        raise AppError("age.malformed", part=stanza.arguments[0])
