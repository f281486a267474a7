"""The vault's header: key slots, and nothing that names anybody.

The master key is 32 random bytes. A member slot wraps the master key and that member's signing seed under a
key stretched from the passphrase: Argon2id over (passphrase, salt, cost), then HKDF with the slot's id.
The additional data of a slot are the vault, the slot's id, its epoch, kind, salt and every parameter, so
none of them can be swapped or lowered. The table of slots is authenticated as a whole by a MAC under the
master key; `epoch` grows with every change and is kept in the database too, which shows a rolled-back
header. Members of one vault share the salt and cost, so that one stretching tries every slot: a
passphrase alone unlocks, nobody has to say who they are first.
"""

from __future__ import annotations

import base64
import hmac
from pathlib import Path
from typing import Annotated, Final

import msgspec

from kuager.crypto import aead, passphrase
from kuager.errors import AppError
from kuager.files import write_whole
from kuager.model import canonical, ids
from kuager.vault.folder import read_part

FORMAT: Final = 1
_LIMIT: Final = 1 << 20
_PAYLOAD = 32 + 64  # master key, member's signing seed

Id = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{32}\Z")]


class Slot(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One way in. `salt` and `sealed` are base64; `memory` is in KiB."""

    id: Id
    kind: str
    epoch: int
    salt: str
    memory: int
    iterations: int
    lanes: int
    sealed: str


class Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """header.json; `mac` is base64 of HMAC-SHA256 over the canonical bytes with an empty `mac`."""

    format: int
    vault: Id
    epoch: int
    slots: Annotated[tuple[Slot, ...], msgspec.Meta(min_length=1, max_length=64)]
    mac: str = ""


class _Version(msgspec.Struct):
    format: int


class Opened(msgspec.Struct, frozen=True):
    """What a passphrase opened."""

    slot: str
    master: bytes
    member_seed: bytes


def _b64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _unb64(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except ValueError as error:
        raise AppError("vault.damaged", part="header.json") from error


def _cost(slot: Slot) -> passphrase.Cost:
    return passphrase.Cost(slot.memory, slot.iterations, slot.lanes)


def _additional_data(vault: str, slot: Slot) -> bytes:
    return canonical.encode({"vault": vault, "slot": msgspec.structs.replace(slot, sealed="")})


def _mac(header: Header, master: bytes) -> str:
    key = aead.derive_key(master, "vault header mac")
    body = canonical.encode(msgspec.structs.replace(header, mac=""))
    return _b64(hmac.digest(key, body, "sha256"))


def sealed_with_mac(header: Header, master: bytes) -> Header:
    """The header with its authentication."""
    return msgspec.structs.replace(header, mac=_mac(header, master))


def member_slot(
    vault: str, epoch: int, salt: bytes, cost: passphrase.Cost, stretched: bytes, payload: bytes
) -> Slot:
    """A slot that the stretched passphrase opens; payload = master key + member's signing seed."""
    slot = Slot(
        id=ids.random_hex(),
        kind="passphrase",
        epoch=epoch,
        salt=_b64(salt),
        memory=cost.memory_kib,
        iterations=cost.iterations,
        lanes=cost.lanes,
        sealed="",
    )
    key = aead.derive_key(stretched, f"vault slot {slot.id}")
    sealed = aead.seal(key, payload, _additional_data(vault, slot))
    return msgspec.structs.replace(slot, sealed=_b64(sealed))


def read(generation: Path) -> Header:
    """The header of a generation; `vault.newer` or `vault.damaged`."""
    path = generation / "header.json"
    if not path.is_file():
        raise AppError("vault.damaged", part="header.json")
    untrusted_bytes = read_part(path, _LIMIT)
    try:
        version = msgspec.json.decode(untrusted_bytes, type=_Version).format
    except (msgspec.DecodeError, RecursionError) as error:
        raise AppError("vault.damaged", part="header.json") from error
    if version > FORMAT:
        raise AppError("vault.newer", format=version)
    try:
        return canonical.decode(untrusted_bytes, Header)
    except AppError as error:
        raise AppError("vault.damaged", part="header.json") from error


def write(generation: Path, header: Header) -> None:
    """Put the header in its place, whole or not at all; one that `read` would refuse is `input.malformed`."""
    content = canonical.encode(header)
    canonical.decode(content, Header)
    write_whole(generation / "header.json", content, replace=True)


def shared_salt(header: Header) -> tuple[bytes, passphrase.Cost]:
    """Salt and cost that a new member's slot takes over."""
    slot = header.slots[0]
    return _unb64(slot.salt), _cost(slot)


def try_stretched(header: Header, slot: Slot, stretched: bytes) -> Opened | None:
    """Open one slot; None if the passphrase is another one."""
    key = aead.derive_key(stretched, f"vault slot {slot.id}")
    try:
        payload = aead.unseal(key, _unb64(slot.sealed), _additional_data(header.vault, slot))
    except AppError as error:
        if error.code != "crypto.damaged":
            raise
        return None
    if len(payload) != _PAYLOAD:
        raise AppError("vault.damaged", part="header.json")
    return Opened(slot.id, payload[:32], payload[32:])


def unlock(header: Header, words: str) -> Opened:
    """Try a passphrase on every slot; `vault.wrong_passphrase`, or `vault.damaged` for a bad table."""
    stretched: dict[tuple[str, passphrase.Cost], bytes] = {}
    for slot in header.slots:
        if slot.kind != "passphrase":
            continue
        cost = _cost(slot)
        cost.check()
        place = (slot.salt, cost)
        if place not in stretched:
            stretched[place] = passphrase.stretch(words, _unb64(slot.salt), cost)
        opened = try_stretched(header, slot, stretched[place])
        if opened is not None:
            if not hmac.compare_digest(_mac(header, opened.master), header.mac):
                raise AppError("vault.damaged", part="header.json")
            return opened
    raise AppError("vault.wrong_passphrase")
