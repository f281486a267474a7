"""The secret of this computer: 32 bytes in the keyring of the user who is logged in.

Bound to it, a way in opens only where that user is logged in, so that a disk or a copy of the vault alone is
not enough to try passphrases on. It is never the only lock: every program of the same user can read it.

The keyring shows an entry for a "computer" and the label, a random id; nothing names this program. The
secret lies there as hexadecimal digits. All calls may wait for the user (`vault.keyrings`).

Errors: `keyring.none`, there is no keyring that may be used; `keyring.locked`, it stayed locked;
`keyring.lost`, it does not hold the secret; `keyring.plain`, it writes its secrets to the disk in the clear,
as GNOME Keyring does when its password is empty.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kuager.errors import AppError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SECRET_SIZE: Final = 32

_SERVICE: Final = "computer"
_LONGEST_FILE: Final = 16 << 20


def keep(label: str, secret: bytes) -> None:
    """Keep the secret under the label, in place of an earlier one; it is there, and sealed, on return."""
    if len(secret) != SECRET_SIZE:
        raise ValueError("not a secret of this program's size")
    with _keyring() as keyring:
        keyring.set_password(_SERVICE, label, secret.hex())
    if _lies_open(secret.hex()):
        forget(label)
        raise AppError("keyring.plain")
    if read(label) != secret:
        raise AppError("keyring.lost")


def read(label: str) -> bytes:
    """The secret under the label."""
    with _keyring() as keyring:
        digits = keyring.get_password(_SERVICE, label) or ""
    try:
        secret = bytes.fromhex(digits)
    except ValueError as error:
        raise AppError("keyring.lost") from error
    if len(secret) != SECRET_SIZE:
        raise AppError("keyring.lost")
    return secret


def forget(label: str) -> None:
    """Remove the secret from the keyring; if it holds none that is well too."""
    with _keyring() as keyring:
        if keyring.get_password(_SERVICE, label) is not None:
            keyring.delete_password(_SERVICE, label)


@contextlib.contextmanager
def _keyring() -> Iterator[KeyringBackend]:
    """The keyring of this system, its failures as ours."""
    # Only a vault that is bound pays the tenth of a second that this import takes.
    from keyring.errors import KeyringLocked  # noqa: PLC0415

    from kuager.vault import keyrings  # noqa: PLC0415

    try:
        yield keyrings.keyring_of_this_system()
    except KeyringLocked as error:
        raise AppError("keyring.locked") from error
    except keyrings.FAILURES as error:
        raise AppError("keyring.none") from error


def _lies_open(digits: str) -> bool:
    """Whether GNOME Keyring wrote the secret to a file as it is."""
    data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    for path in (data / "keyrings").glob("*.keyring"):
        with contextlib.suppress(OSError), path.open("rb") as file:
            if digits.encode() in file.read(_LONGEST_FILE):
                return True
    return False
