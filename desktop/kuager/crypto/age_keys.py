"""Key pairs to whom an age file is encrypted: `age1pq…` and `age1…` (C2SP age.md).

`mlkem768x25519` is the X-Wing KEM (ML-KEM-768 of FIPS 203 with X25519 of RFC 7748) in HPKE
(RFC 9180): who stores a file today and has a quantum computer later cannot open it. `X25519` is for
files that an age before 1.3 must open.

Errors: `crypto.bad_key` for a malformed key, `age.malformed` for a stanza that breaks the
specification. A stanza that is another type's or does not open gives None: it may be for somebody
else. Key texts are taken only as they are written: upper case for secret ones, lower for public.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from kuager.crypto import bech32
from kuager.crypto.aead import derive_key
from kuager.crypto.age_stanza import (
    BODY_SIZE,
    Stanza,
    check_form,
    decode_base64,
    encode_base64,
    unwrap_file_key,
    wrap_file_key,
)
from kuager.errors import AppError

_HYBRID: Final = "mlkem768x25519"
_HYBRID_INFO: Final = b"age-encryption.org/mlkem768x25519"
_HYBRID_PUBLIC_PREFIX: Final = "age1pq"
_HYBRID_SECRET_PREFIX: Final = "age-secret-key-pq-"  # noqa: S105 - a word of the format
_HYBRID_SUITE: Final = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)
_MLKEM_PUBLIC_SIZE: Final = 1184
_MLKEM_CIPHERTEXT_SIZE: Final = 1088
_X25519_SIZE: Final = 32

_X25519: Final = "X25519"
_X25519_LABEL: Final = "age-encryption.org/v1/X25519"
_X25519_PUBLIC_PREFIX: Final = "age"
_X25519_SECRET_PREFIX: Final = "age-secret-key-"  # noqa: S105 - a word of the format


@dataclass(frozen=True, slots=True)
class HybridRecipient:
    """A post-quantum receiving key: ML-KEM-768 (1184 bytes) || X25519 (32 bytes)."""

    public: bytes

    def __post_init__(self) -> None:
        if len(self.public) != _MLKEM_PUBLIC_SIZE + _X25519_SIZE:
            raise AppError("crypto.bad_key")
        _check_x25519(self.public[_MLKEM_PUBLIC_SIZE:])
        try:
            MLKEM768PublicKey.from_public_bytes(self.public[:_MLKEM_PUBLIC_SIZE])
        except ValueError:
            raise AppError("crypto.bad_key") from None

    @classmethod
    def from_text(cls, untrusted_text: str) -> HybridRecipient:
        """From `age1pq1…`."""
        return _hybrid_recipient(untrusted_text)

    def __str__(self) -> str:
        return _hybrid_text(self.public)

    def wrap(self, file_key: bytes) -> Stanza:
        """HPKE SealBase: the encapsulated key is the argument, the ciphertext the body."""
        key = hpke.MLKEM768X25519PublicKey(
            MLKEM768PublicKey.from_public_bytes(self.public[:_MLKEM_PUBLIC_SIZE]),
            X25519PublicKey.from_public_bytes(self.public[_MLKEM_PUBLIC_SIZE:]),
        )
        sealed = _HYBRID_SUITE.encrypt(file_key, key, _HYBRID_INFO)
        share, body = sealed[:-BODY_SIZE], sealed[-BODY_SIZE:]
        return Stanza((_HYBRID, encode_base64(share)), body)


# Every bundle, card and roster names the same few public keys again and again; a text has 2 KiB.
@lru_cache(maxsize=1024)
def _hybrid_recipient(untrusted_text: str) -> HybridRecipient:
    return HybridRecipient(bech32.decode(_HYBRID_PUBLIC_PREFIX, untrusted_text))


@lru_cache(maxsize=1024)
def _hybrid_text(public: bytes) -> str:
    return bech32.encode(_HYBRID_PUBLIC_PREFIX, public)


def forget() -> None:
    """Drop which public keys were read and written: they tell with whom somebody exchanges."""
    _hybrid_recipient.cache_clear()
    _hybrid_text.cache_clear()


class HybridIdentity:
    """The secret half of a `HybridRecipient`: a 32-byte seed (`AGE-SECRET-KEY-PQ-1…`)."""

    def __init__(self, seed: bytes) -> None:
        if len(seed) != 32:
            raise AppError("crypto.bad_key")
        # X-Wing's key expansion: SHAKE-256 to the ML-KEM seed (d || z) and the X25519 secret.
        expanded = hashlib.shake_256(seed).digest(96)
        mlkem = MLKEM768PrivateKey.from_seed_bytes(expanded[:64])
        self._x25519 = X25519PrivateKey.from_private_bytes(expanded[64:])
        self._key = hpke.MLKEM768X25519PrivateKey(mlkem, self._x25519)
        self._seed = seed
        self.recipient: Final = HybridRecipient(
            mlkem.public_key().public_bytes_raw() + self._x25519.public_key().public_bytes_raw()
        )

    @classmethod
    def generate(cls) -> HybridIdentity:
        """A fresh key."""
        return cls(os.urandom(32))

    @classmethod
    def from_text(cls, untrusted_text: str) -> HybridIdentity:
        """From `AGE-SECRET-KEY-PQ-1…`."""
        return cls(_decode_secret(_HYBRID_SECRET_PREFIX, untrusted_text))

    def __str__(self) -> str:
        """The secret text."""
        return bech32.encode(_HYBRID_SECRET_PREFIX, self._seed).upper()

    def unwrap(self, stanza: Stanza) -> bytes | None:
        """HPKE OpenBase."""
        if stanza.arguments[0] != _HYBRID:
            return None
        share = _only_share(stanza, _MLKEM_CIPHERTEXT_SIZE + _X25519_SIZE)
        _exchange(self._x25519, share[_MLKEM_CIPHERTEXT_SIZE:])  # refuses a low-order point
        try:
            return _HYBRID_SUITE.decrypt(share + stanza.body, self._key, _HYBRID_INFO)
        except InvalidTag:
            return None


@dataclass(frozen=True, slots=True)
class X25519Recipient:
    """A classic age receiving key, for files that age before 1.3 must open."""

    public: bytes

    def __post_init__(self) -> None:
        if len(self.public) != _X25519_SIZE:
            raise AppError("crypto.bad_key")
        _check_x25519(self.public)

    @classmethod
    def from_text(cls, untrusted_text: str) -> X25519Recipient:
        """From `age1…`."""
        return cls(bech32.decode(_X25519_PUBLIC_PREFIX, untrusted_text))

    def __str__(self) -> str:
        return bech32.encode(_X25519_PUBLIC_PREFIX, self.public)

    def wrap(self, file_key: bytes) -> Stanza:
        """Ephemeral-static Diffie-Hellman: the ephemeral share is the argument."""
        ephemeral = X25519PrivateKey.generate()
        share = ephemeral.public_key().public_bytes_raw()
        secret = ephemeral.exchange(X25519PublicKey.from_public_bytes(self.public))
        key = derive_key(secret, _X25519_LABEL, salt=share + self.public)
        return Stanza((_X25519, encode_base64(share)), wrap_file_key(key, file_key))


class X25519Identity:
    """The secret half of an `X25519Recipient` (`AGE-SECRET-KEY-1…`)."""

    def __init__(self, secret: bytes) -> None:
        if len(secret) != _X25519_SIZE:
            raise AppError("crypto.bad_key")
        self._key = X25519PrivateKey.from_private_bytes(secret)
        self.recipient: Final = X25519Recipient(self._key.public_key().public_bytes_raw())

    @classmethod
    def generate(cls) -> X25519Identity:
        """A fresh key."""
        return cls(os.urandom(_X25519_SIZE))

    @classmethod
    def from_text(cls, untrusted_text: str) -> X25519Identity:
        """From `AGE-SECRET-KEY-1…`."""
        return cls(_decode_secret(_X25519_SECRET_PREFIX, untrusted_text))

    def __str__(self) -> str:
        """The secret text."""
        return bech32.encode(_X25519_SECRET_PREFIX, self._key.private_bytes_raw()).upper()

    def unwrap(self, stanza: Stanza) -> bytes | None:
        """Diffie-Hellman with the stanza's share."""
        if stanza.arguments[0] != _X25519:
            return None
        share = _only_share(stanza, _X25519_SIZE)
        secret = _exchange(self._key, share)
        return unwrap_file_key(derive_key(secret, _X25519_LABEL, salt=share + self.recipient.public), stanza)


def _only_share(stanza: Stanza, size: int) -> bytes:
    """The one argument after the type, if the stanza has just the form of its type."""
    check_form(stanza, 2)
    share = decode_base64(stanza.arguments[1])
    if len(share) != size:
        raise AppError("age.malformed", part=stanza.arguments[0])
    return share


def _exchange(secret: X25519PrivateKey, untrusted_share: bytes) -> bytes:
    """X25519; the all-zero result of a low-order point aborts, as RFC 7748, section 6.1 offers."""
    try:
        return secret.exchange(X25519PublicKey.from_public_bytes(untrusted_share))
    except ValueError:
        raise AppError("age.malformed", part="share") from None


def _check_x25519(untrusted_public: bytes) -> None:
    """Refuse a low-order public key, with which every exchange would fail."""
    try:
        X25519PrivateKey.generate().exchange(X25519PublicKey.from_public_bytes(untrusted_public))
    except ValueError:
        raise AppError("crypto.bad_key") from None


def _decode_secret(prefix: str, untrusted_text: str) -> bytes:
    if untrusted_text != untrusted_text.upper():
        raise AppError("crypto.bad_key")
    return bech32.decode(prefix, untrusted_text.lower())
