"""The vault's header: the table of ways in, and nothing that names anybody.

A slot is one way in (`vault.slots`). The table as a whole is authenticated by a MAC under the master key;
`epoch` grows with every change and is kept in the database too, which shows an older table that was put
back. The header lies twice in a generation, byte for byte the same: one flipped bit must not close a vault.
"""

from __future__ import annotations

import base64
import contextlib
import hmac
from pathlib import Path
from typing import Annotated, Final

import msgspec

from kuager.crypto import aead
from kuager.errors import AppError
from kuager.files import write_whole
from kuager.model import canonical
from kuager.vault.folder import read_part

FORMAT: Final = 1
MOST_SLOTS: Final = 64
NAMES: Final = ("header.json", "header-copy.json")
LIMIT: Final = 1 << 20

Id = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{32}\Z")]


class Slot(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, kw_only=True):
    """One way in.

    `kind` is passphrase, recovery or organisation (kept for later, not opened yet). `sealed` is base64 of the
    slot's secrets under the key of the way in; `master` is base64 of an age file to the slot's own identity.
    `salt` (base64) and cost belong to a passphrase; `memory` is in KiB. `computer` tells that the secret of
    this computer is needed too.
    """

    id: Id
    kind: str
    epoch: int
    sealed: str
    master: str
    salt: str = ""
    memory: int = 0
    iterations: int = 0
    lanes: int = 0
    computer: bool = False


class Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """header.json; `mac` is base64 of HMAC-SHA256 over the canonical bytes with an empty `mac`."""

    format: int
    vault: Id
    epoch: int
    slots: Annotated[tuple[Slot, ...], msgspec.Meta(min_length=1, max_length=MOST_SLOTS)]
    mac: str = ""

    def with_slots(self, *slots: Slot) -> Header:
        """The next table: other slots, and an epoch of its own; not sealed yet."""
        return msgspec.structs.replace(self, epoch=self.epoch + 1, slots=slots, mac="")

    def sealed(self, master: bytes) -> Header:
        """The header with its authentication."""
        return msgspec.structs.replace(self, mac=self._mac(master))

    def is_sealed_by(self, master: bytes) -> bool:
        """Whether this table is the one that was written under the master key."""
        return hmac.compare_digest(self._mac(master), self.mac)

    def _mac(self, master: bytes) -> str:
        key = aead.derive_key(master, "vault header mac")
        body = canonical.encode(msgspec.structs.replace(self, mac=""))
        return b64(hmac.digest(key, body, "sha256"))


class _Version(msgspec.Struct):
    format: int


def b64(data: bytes) -> str:
    """Base64 as the header carries it."""
    return base64.b64encode(data).decode("ascii")


def unb64(text: str) -> bytes:
    """Bytes of a field; `vault.damaged`."""
    try:
        return base64.b64decode(text, validate=True)
    except ValueError as error:
        raise AppError("vault.damaged", part=NAMES[0]) from error


def read_every(generation: Path) -> list[Header]:
    """The header and its copy, as far as they can be read, without twins; both are untrusted until opened.

    `vault.newer`, `vault.damaged` where neither can be read.
    """
    found: list[Header] = []
    failure: AppError | None = None
    for name in NAMES:
        try:
            header = _read(generation / name)
        except AppError as error:
            # One that a newer program wrote counts for more than one that is broken.
            failure = error if failure is None or error.code == "vault.newer" else failure
            continue
        if header not in found:
            found.append(header)
    if not found and failure is not None:
        raise failure
    return found


def _read(path: Path) -> Header:
    if not path.is_file():
        raise AppError("vault.damaged", part=path.name)
    untrusted_bytes = read_part(path, LIMIT)
    try:
        version = msgspec.json.decode(untrusted_bytes, type=_Version).format
    except (msgspec.DecodeError, RecursionError) as error:
        raise AppError("vault.damaged", part=path.name) from error
    if version > FORMAT:
        raise AppError("vault.newer", format=version)
    try:
        return canonical.decode(untrusted_bytes, Header)
    except AppError as error:
        raise AppError("vault.damaged", part=path.name) from error


def write(generation: Path, header: Header) -> None:
    """Put the header and its copy in their places, each whole or not at all.

    One that could not be read again is `input.malformed`. What keeps the copy behind, a crash or a full disk,
    is no failure: `heal` mends it at the next unlocking.
    """
    content = canonical.encode(header)
    canonical.decode(content, Header)
    write_whole(generation / NAMES[0], content, replace=True)
    with contextlib.suppress(AppError):
        write_whole(generation / NAMES[1], content, replace=True)


def heal(generation: Path, header: Header) -> None:
    """Write anew what of the two is not this header any more; a disk that refuses is no failure."""
    content = canonical.encode(header)
    for name in NAMES:
        path = generation / name
        with contextlib.suppress(AppError):
            if not path.is_file() or read_part(path, LIMIT) != content:
                write_whole(path, content, replace=True)
