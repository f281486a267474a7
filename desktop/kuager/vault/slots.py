"""Ways in: how a passphrase or recovery words open a vault.

A slot has an identity of its own (age, ML-KEM-768 + X25519). The *way in* seals the seed of that identity,
and for a member also the signing seed; the *master key* lies beside it as an age file to the identity. So a
vault gets a new master key without anybody's passphrase: it is written to the identities that stay.

    key    = HKDF(way in, "vault slot " + id), way in = Argon2id(passphrase) [+ secret of this computer]
                                                     or the 128 bits that the recovery words hold
    sealed = seal(key, identity seed (32) [+ signing seed (64)]), bound to the vault and to every other field
    master = age(identity, canonical JSON of {"master", "slot", "vault"})

Members share salt and cost, so that one stretching tries every slot: a passphrase alone unlocks, nobody has
to say first who they are. While one of them has been raised to a higher cost, there are two to try.
"""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from typing import Final

import msgspec

from kuager.crypto import aead, age, passphrase
from kuager.crypto.identity import Identity, Recipient
from kuager.errors import AppError
from kuager.model import canonical, ids
from kuager.vault.header import NAMES, Header, Slot, b64, unb64

PASSPHRASE: Final = "passphrase"  # noqa: S105 - the name of a kind
RECOVERY: Final = "recovery"
SALT_SIZE: Final = 16
_SEED: Final = 32
_MEMBER_SEED: Final = 64
_MASTER_LIMIT: Final = 1 << 12

ComputerSecret = Callable[[], bytes]
"""Fetches the secret of this computer; `keyring.…` where it cannot be had."""


class Opened(msgspec.Struct, frozen=True):
    """What a way in opened. `member_seed` is empty where the slot is nobody's."""

    slot: str
    master: bytes
    member_seed: bytes = b""


class _Wrapped(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    vault: str
    slot: str
    master: str


class Made(msgspec.Struct, frozen=True):
    """A new slot, and the key that later master keys are written to."""

    slot: Slot
    recipient: Recipient


def _bound(vault: str, slot: Slot) -> bytes:
    return canonical.encode({"vault": vault, "slot": msgspec.structs.replace(slot, sealed="", master="")})


def _wrapped(vault: str, slot: str, recipient: Recipient, master: bytes) -> str:
    out = io.BytesIO()
    with age.Writer(out, [recipient]) as writer:
        writer.write(canonical.encode(_Wrapped(vault, slot, master.hex())))
    return b64(out.getvalue())


def resealed(vault: str, slot: Slot, recipient: Recipient, master: bytes) -> Slot:
    """The same way in, to another master key."""
    return msgspec.structs.replace(slot, master=_wrapped(vault, slot.id, recipient, master))


def _made(vault: str, blank: Slot, way_in: bytes, master: bytes, member_seed: bytes = b"") -> Made:
    seed = os.urandom(_SEED)
    key = aead.derive_key(way_in, f"vault slot {blank.id}")
    sealed = aead.seal(key, seed + member_seed, _bound(vault, blank))
    recipient = Identity(seed).recipient
    slot = msgspec.structs.replace(blank, sealed=b64(sealed))
    return Made(resealed(vault, slot, recipient, master), recipient)


def for_member(
    vault: str,
    epoch: int,
    salt: bytes,
    cost: passphrase.Cost,
    stretched: bytes,
    master: bytes,
    member_seed: bytes,
    *,
    computer: bytes = b"",
) -> Made:
    """A slot that a stretched passphrase opens; with the secret of a computer, only both together."""
    blank = Slot(
        id=ids.random_hex(),
        kind=PASSPHRASE,
        epoch=epoch,
        sealed="",
        master="",
        salt=b64(salt),
        memory=cost.memory_kib,
        iterations=cost.iterations,
        lanes=cost.lanes,
        computer=bool(computer),
    )
    return _made(vault, blank, stretched + computer, master, member_seed)


def for_recovery(vault: str, epoch: int, secret: bytes, master: bytes) -> Made:
    """A slot that the 128 bits of recovery words open."""
    blank = Slot(id=ids.random_hex(), kind=RECOVERY, epoch=epoch, sealed="", master="")
    return _made(vault, blank, secret, master)


def cost_of(slot: Slot) -> passphrase.Cost:
    """The cost of a passphrase slot."""
    return passphrase.Cost(slot.memory, slot.iterations, slot.lanes)


def cost_place(slot: Slot) -> tuple[bytes, passphrase.Cost]:
    """Salt and cost of a passphrase slot: what one stretching serves."""
    return unb64(slot.salt), cost_of(slot)


def salt_and_cost(header: Header) -> tuple[bytes, passphrase.Cost]:
    """What a new member's slot takes over, so that one stretching tries both: the dearest there is."""
    dearest = max(
        (slot for slot in header.slots if slot.kind == PASSPHRASE),
        key=lambda slot: slot.memory * slot.iterations,
    )
    return cost_place(dearest)


def try_way_in(vault: str, slot: Slot, way_in: bytes) -> Opened | None:
    """Open one slot; None if it is another's."""
    key = aead.derive_key(way_in, f"vault slot {slot.id}")
    try:
        secrets = aead.unseal(key, unb64(slot.sealed), _bound(vault, slot))
    except AppError as error:
        if error.code != "crypto.damaged":
            raise
        return None
    if len(secrets) != _SEED + (_MEMBER_SEED if slot.kind == PASSPHRASE else 0):
        raise AppError("vault.damaged", part=NAMES[0])
    master = _unwrapped(vault, slot, Identity(secrets[:_SEED]))
    return Opened(slot.id, master, secrets[_SEED:])


def _unwrapped(vault: str, slot: Slot, identity: Identity) -> bytes:
    try:
        source = io.BytesIO(unb64(slot.master))
        untrusted_text = b"".join(age.decrypt_stream(source, [identity]))
        wrapped = canonical.decode(untrusted_text, _Wrapped, limit=_MASTER_LIMIT)
        master = bytes.fromhex(wrapped.master)
    except (AppError, ValueError) as error:
        raise AppError("vault.damaged", part=NAMES[0]) from error
    if (wrapped.vault, wrapped.slot) != (vault, slot.id) or len(master) != _SEED:
        raise AppError("vault.damaged", part=NAMES[0])
    return master


def open_with_passphrase(header: Header, words: str, computer: ComputerSecret) -> Opened | None:
    """Try a passphrase on every slot; None where it opens none.

    Where nothing opens and a slot asks for the secret of this computer that cannot be had, the keyring's
    error is raised: the passphrase may well be right.
    """
    stretched: dict[tuple[str, passphrase.Cost], bytes] = {}
    secret, missing = b"", None
    for slot in header.slots:
        if slot.kind != PASSPHRASE:
            continue
        if slot.computer and not secret:
            try:
                secret = computer()
            except AppError as error:
                missing = error
                continue
        cost = cost_of(slot)
        place = (slot.salt, cost)
        if place not in stretched:
            stretched[place] = passphrase.stretch(words, unb64(slot.salt), cost)
        way_in = stretched[place] + (secret if slot.computer else b"")
        if (opened := try_way_in(header.vault, slot, way_in)) is not None:
            return opened
    if missing is not None:
        raise missing
    return None


def open_with_recovery(header: Header, secret: bytes) -> Opened | None:
    """Try the secret of recovery words on every slot; None where it opens none."""
    for slot in header.slots:
        if slot.kind == RECOVERY and (opened := try_way_in(header.vault, slot, secret)) is not None:
            return opened
    return None
