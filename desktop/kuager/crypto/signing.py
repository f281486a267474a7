"""Hybrid signatures: Ed25519 and ML-DSA-65 over the same bytes, both required.

Both keys sign the SSHSIG to-be-signed structure (OpenSSH PROTOCOL.sshsig: magic, namespace, SHA-512
of the message), so that the Ed25519 half (RFC 8032) checks with `ssh-keygen -Y verify` and no
software of ours. The ML-DSA half (FIPS 204) takes the namespace also as its context string. The
namespace says what kind of thing is signed, so that a signature on one kind can never be passed off
as one on another.

Sizes in bytes: seed 64 (Ed25519 seed || ML-DSA seed), public keys 32 and 1952, signatures 64 and
3309. Errors: `crypto.bad_key` for keys of a wrong form, `crypto.bad_signature` for everything that
does not verify, whichever half failed.
"""

from __future__ import annotations

import base64
import hashlib
import os
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PrivateKey, MLDSA65PublicKey

from kuager.errors import AppError

SEED_SIZE: Final = 64
ED25519_PUBLIC_SIZE: Final = 32
ED25519_SIGNATURE_SIZE: Final = 64
MLDSA65_PUBLIC_SIZE: Final = 1952
MLDSA65_SIGNATURE_SIZE: Final = 3309

_ORIGIN_DOMAIN: Final = b"kuager origin v1\0"
_MAGIC: Final = b"SSHSIG"
_KEY_TYPE: Final = b"ssh-ed25519"
_HASH: Final = b"sha512"
_ARMOR_BEGIN: Final = "-----BEGIN SSH SIGNATURE-----\n"
_ARMOR_END: Final = "-----END SSH SIGNATURE-----\n"
_ARMOR_COLUMNS: Final = 70  # what ssh-keygen writes


class Namespace(StrEnum):
    """What kind of thing is signed: the SSHSIG namespace and the ML-DSA context."""

    SEGMENT = "segment@kuager"
    BUNDLE = "bundle@kuager"
    CARD = "card@kuager"
    ERASURE = "erasure@kuager"
    RECEIPT = "receipt@kuager"
    ROSTER = "roster@kuager"


@dataclass(frozen=True, slots=True)
class Signature:
    """Both halves; one without the other is worth nothing."""

    ed25519: bytes
    mldsa65: bytes


@dataclass(frozen=True, slots=True)
class VerifyKey:
    """The public half of an origin or a member."""

    ed25519: bytes
    mldsa65: bytes

    def __post_init__(self) -> None:
        sizes = (len(self.ed25519), len(self.mldsa65))
        if sizes != (ED25519_PUBLIC_SIZE, MLDSA65_PUBLIC_SIZE):
            raise AppError("crypto.bad_key")

    def verify(self, message: bytes, signature: Signature, namespace: Namespace) -> None:
        """Return if both halves verify; else raise `crypto.bad_signature`."""
        signed = _to_be_signed(message, namespace)
        try:
            Ed25519PublicKey.from_public_bytes(self.ed25519).verify(signature.ed25519, signed)
            MLDSA65PublicKey.from_public_bytes(self.mldsa65).verify(
                signature.mldsa65, signed, namespace.encode()
            )
        except (InvalidSignature, ValueError):  # ValueError: not a point, not a length
            raise AppError("crypto.bad_signature", namespace=namespace.value) from None

    def origin_id(self) -> str:
        """32 hex digits naming this key: the first 16 bytes of a SHA-256 over both public keys."""
        return hashlib.sha256(self._identity()).hexdigest()[:32]

    def fingerprint(self) -> str:
        """This key for comparing aloud; see `fingerprint`."""
        return fingerprint(self._identity())

    def ssh_line(self) -> str:
        """The Ed25519 half as in an `authorized_keys` or (after a name) `allowed_signers` file."""
        return f"ssh-ed25519 {base64.b64encode(_ssh_key(self.ed25519)).decode()}"

    def _identity(self) -> bytes:
        return _ORIGIN_DOMAIN + self.ed25519 + self.mldsa65


class SigningKey:
    """The secret half; lives only in an unlocked session."""

    def __init__(self, seed: bytes) -> None:
        if len(seed) != SEED_SIZE:
            raise AppError("crypto.bad_key")
        self.seed: Final = seed
        self._ed25519 = Ed25519PrivateKey.from_private_bytes(seed[:32])
        self._mldsa65 = MLDSA65PrivateKey.from_seed_bytes(seed[32:])
        self.public: Final = VerifyKey(
            self._ed25519.public_key().public_bytes_raw(),
            self._mldsa65.public_key().public_bytes_raw(),
        )

    @classmethod
    def generate(cls) -> SigningKey:
        """A fresh key."""
        return cls(os.urandom(SEED_SIZE))

    @classmethod
    def from_seed(cls, seed: bytes) -> SigningKey:
        """The key of a kept 64-byte seed."""
        return cls(seed)

    def sign(self, message: bytes, namespace: Namespace) -> Signature:
        """Sign as one kind of thing. ML-DSA is hedged: two signatures on one message differ."""
        signed = _to_be_signed(message, namespace)
        return Signature(self._ed25519.sign(signed), self._mldsa65.sign(signed, namespace.encode()))


def fingerprint(data: bytes) -> str:
    """8 groups of 4 decimal digits of SHA-256(data), to read aloud in any language.

    The hash as one big-endian integer modulo 10**32 (bias below 2**-149): 106 bits.
    """
    number = int.from_bytes(hashlib.sha256(data).digest(), "big") % 10**32
    digits = f"{number:032d}"
    return " ".join(digits[start : start + 4] for start in range(0, 32, 4))


def armored(public: VerifyKey, signature: Signature, namespace: Namespace) -> str:
    """The Ed25519 half as the text that `ssh-keygen -Y verify` reads."""
    text = base64.b64encode(_sshsig_head(public, namespace) + signature.ed25519).decode()
    lines = [text[start : start + _ARMOR_COLUMNS] for start in range(0, len(text), _ARMOR_COLUMNS)]
    return _ARMOR_BEGIN + "".join(line + "\n" for line in lines) + _ARMOR_END


def parse_armored(untrusted_text: str, public: VerifyKey, namespace: Namespace) -> bytes:
    """The 64 Ed25519 signature bytes of exactly such a text by this key; verifies nothing yet.

    Only what `armored` writes is taken: another key, namespace, hash or line form is
    `crypto.bad_signature`, so that no second text stands for the same signature.
    """
    refused = AppError("crypto.bad_signature", namespace=namespace.value)
    head = _sshsig_head(public, namespace)
    untrusted_base64 = untrusted_text.removeprefix(_ARMOR_BEGIN).removesuffix(_ARMOR_END)
    if len(untrusted_base64) > 2 * (len(head) + ED25519_SIGNATURE_SIZE):
        raise refused
    try:
        untrusted_blob = base64.b64decode(untrusted_base64)
    except ValueError:
        raise refused from None
    ed25519 = untrusted_blob[len(head) :]
    if len(ed25519) != ED25519_SIGNATURE_SIZE:
        raise refused
    if armored(public, Signature(ed25519, b""), namespace) != untrusted_text:
        raise refused
    return ed25519


def _string(data: bytes) -> bytes:
    """An SSH `string` (RFC 4251, section 5)."""
    return len(data).to_bytes(4, "big") + data


def _ssh_key(ed25519_public: bytes) -> bytes:
    return _string(_KEY_TYPE) + _string(ed25519_public)


def _to_be_signed(message: bytes, namespace: Namespace) -> bytes:
    return (
        _MAGIC
        + _string(namespace.encode())
        + _string(b"")
        + _string(_HASH)
        + _string(hashlib.sha512(message).digest())
    )


def _sshsig_head(public: VerifyKey, namespace: Namespace) -> bytes:
    """The SSHSIG blob up to the 64 signature bytes, which are its end."""
    inner = _string(_KEY_TYPE) + ED25519_SIGNATURE_SIZE.to_bytes(4, "big")
    return (
        _MAGIC
        + (1).to_bytes(4, "big")
        + _string(_ssh_key(public.ed25519))
        + _string(namespace.encode())
        + _string(b"")
        + _string(_HASH)
        + (len(inner) + ED25519_SIGNATURE_SIZE).to_bytes(4, "big")
        + inner
    )
