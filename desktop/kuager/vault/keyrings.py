"""The keyrings that may keep a secret of ours, one for each system, each by its class.

`keyring` by itself would take whatever is installed, configured or named in the environment: a plaintext
file, a chain of several, a cloud. Here it is asked for one class only:
- Linux and other free systems: the Secret Service (freedesktop.org, "Secret Service API") as GNOME Keyring,
  KWallet and KeePassXC offer it. KWallet's own interface is left out: it needs a library without wheels.
- Windows: Credential Manager, kept to this machine and not carried along by a roaming profile.
- macOS: Keychain.

Importing this takes a tenth of a second, and the calls wait for the user where the keyring is locked, so both
belong on a worker thread, when a keyring is needed. `FAILURES` are all the exceptions that these raise.
"""

from __future__ import annotations

import sys
from typing import Final

from keyring.backend import KeyringBackend
from keyring.errors import KeyringError

if sys.platform == "win32":
    from keyring.backends.Windows import WinVaultKeyring
    from win32ctypes.pywin32 import pywintypes

    FAILURES: tuple[type[Exception], ...] = (KeyringError, OSError, pywintypes.error)

    def keyring_of_this_system() -> KeyringBackend:
        """Windows Credential Manager."""
        chosen = WinVaultKeyring()  # type: ignore[no-untyped-call]
        chosen.persist = "local machine"
        return chosen

elif sys.platform == "darwin":
    from keyring.backends.macOS import Keyring as Keychain

    FAILURES: tuple[type[Exception], ...] = (KeyringError, OSError)

    def keyring_of_this_system() -> KeyringBackend:
        """The login keychain of macOS."""
        return Keychain()  # type: ignore[no-untyped-call]

else:
    import secretstorage
    from jeepney import DBusErrorResponse
    from keyring.backends.SecretService import Keyring
    from keyring.errors import KeyringLocked

    FAILURES: tuple[type[Exception], ...] = (
        KeyringError,
        OSError,
        DBusErrorResponse,
        secretstorage.SecretStorageException,
    )
    _PATIENCE: Final = 120.0
    """Seconds that somebody has for the password of the keyring."""

    class _SecretService(Keyring):
        """The default collection, whatever the environment names; nothing stays open after a failure."""

        def get_preferred_collection(self) -> secretstorage.Collection:
            bus = secretstorage.dbus_init()
            try:
                collection = secretstorage.get_default_collection(bus)
                if collection.is_locked():
                    collection.unlock(timeout=_PATIENCE)
                    collection.ensure_not_locked()
            except (
                TimeoutError,
                secretstorage.LockedException,
                secretstorage.PromptDismissedException,
            ) as error:
                bus.close()
                raise KeyringLocked from error
            except BaseException:
                bus.close()
                raise
            return collection

    def keyring_of_this_system() -> KeyringBackend:
        """The Secret Service of this session."""
        return _SecretService()  # type: ignore[no-untyped-call]  # the classes of keyring have none
