"""A passphrase as the one recipient of an age file: `scrypt` (C2SP age.md; RFC 7914).

The passphrase is taken as typed (UTF-8, not normalised), as age itself does.
Errors: `age.malformed` for a stanza that breaks the specification, or asks for too much work.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import Final

from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from kuager.crypto.age_stanza import (
    Stanza,
    check_form,
    decode_base64,
    encode_base64,
    unwrap_file_key,
    wrap_file_key,
)
from kuager.errors import AppError

SCRYPT: Final = "scrypt"
_LABEL: Final = b"age-encryption.org/v1/scrypt"
_SALT_SIZE: Final = 16
_LOG_N: Final = 18  # about a second and 256 MiB
_LOG_N_LIMIT: Final = 22  # 16 times that, and 4 GiB
_LOG_N_FORM: Final = re.compile(r"[1-9][0-9]?")


@dataclass(frozen=True, slots=True, repr=False)
class ScryptRecipient:
    """A passphrase, for writing; the work is 2**log_n."""

    passphrase: str
    log_n: int = _LOG_N

    def wrap(self, file_key: bytes) -> Stanza:
        """Memory 2**(log_n + 10) bytes."""
        salt = os.urandom(_SALT_SIZE)
        key = _scrypt(self.passphrase, salt, self.log_n)
        return Stanza((SCRYPT, encode_base64(salt), str(self.log_n)), wrap_file_key(key, file_key))


@dataclass(frozen=True, slots=True, repr=False)
class ScryptIdentity:
    """A passphrase, for opening; refuses work above `log_n_limit`, which a hostile file may ask."""

    passphrase: str
    log_n_limit: int = _LOG_N_LIMIT

    def unwrap(self, stanza: Stanza) -> bytes | None:
        """Derives once; a wrong passphrase gives None."""
        if stanza.arguments[0] != SCRYPT:
            return None
        check_form(stanza, 3)
        salt = decode_base64(stanza.arguments[1])
        untrusted_log_n = stanza.arguments[2]
        if len(salt) != _SALT_SIZE or not _LOG_N_FORM.fullmatch(untrusted_log_n):
            raise AppError("age.malformed", part=SCRYPT)
        log_n = int(untrusted_log_n)
        if log_n > self.log_n_limit:
            raise AppError("age.malformed", part=SCRYPT)
        return unwrap_file_key(_scrypt(self.passphrase, salt, log_n), stanza)


def _scrypt(passphrase: str, salt: bytes, log_n: int) -> bytes:
    return Scrypt(_LABEL + salt, 32, 1 << log_n, 8, 1).derive(passphrase.encode())
