"""What both kinds of volume are read by: the file, its errors, and who signed the manifest.

A file that is no regular one is refused: opening a pipe or a device would wait for ever. Whether a volume
carries records or media, the name of its first member tells (`is_media`).

Errors: `bundle.not_a_bundle`, `.not_for_us`, `.truncated`, `.damaged`, `.newer`, `.bad_signature`,
`.unknown_sender`, `.too_large`; `file.missing`, `file.unreadable`.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, Final

from kuager.bundle import tape
from kuager.bundle.card import fingerprint
from kuager.bundle.formats import is_newer
from kuager.bundle.manifest import FILE_LIMIT, INDEX, Manifest, Member
from kuager.bundle.volumes import INDEX_LIMIT, Index
from kuager.crypto import age
from kuager.crypto.identity import Identity, recipient_digest
from kuager.crypto.padme import padded_size
from kuager.crypto.signing import Namespace, Signature, VerifyKey, parse_armored
from kuager.errors import AppError
from kuager.files import opened
from kuager.model import canonical
from kuager.model.ids import OriginId

Trusted = Callable[[OriginId], VerifyKey | None]
"""The keys of an origin whose card is trusted; None for every other one."""

NOT_OURS: Final = "bundle.not_a_bundle"
_MAGIC: Final = b"age-encryption.org/v1\n"


@contextlib.contextmanager
def opened_volume(path: Path, limit: int = FILE_LIMIT) -> Iterator[tuple[BinaryIO, int]]:
    """The file and its size; inside the block errors of `age` become those of a bundle."""
    if path.exists() and not path.is_file():
        raise AppError(NOT_OURS)
    with opened(path) as stream, _as_bundle_errors(path, size := os.fstat(stream.fileno()).st_size):
        if size > limit:
            raise AppError("bundle.too_large", size=size, limit=limit)
        if stream.read(len(_MAGIC)) != _MAGIC:
            raise AppError(NOT_OURS)
        stream.seek(0)
        yield stream, size


@contextlib.contextmanager
def _as_bundle_errors(path: Path, size: int) -> Iterator[None]:
    """Say of a file that does not open what can honestly be said of a bundle."""
    try:
        yield
    except AppError as error:
        if not error.code.startswith("age."):
            raise
        if error.code == "age.not_for_us":
            raise AppError("bundle.not_for_us") from error
        # Every whole bundle has a Padmé size, so that a missing piece shows; most damage leaves the size.
        if padded_size(size) != size:
            raise AppError("bundle.truncated", size=size) from error
        raise AppError("bundle.damaged", part="file") from error
    except OSError as error:
        raise AppError("file.unreadable", file=path.name, reason=error.strerror or "unknown") from error


def is_media(path: Path, identity: Identity) -> bool:
    """Whether a volume that opens with our key carries media; nothing of it is verified."""
    with opened_volume(path) as (stream, _):
        first = next(age.decrypt_stream(stream, [identity]), b"")
    untrusted_header = first[: tape.BLOCK]
    size = tape.claimed_size(untrusted_header)
    return size is not None and untrusted_header == tape.header(INDEX, size)


def verified(
    untrusted_bytes: bytes,
    untrusted_sshsig: bytes,
    untrusted_mldsa65: bytes,
    identity: Identity,
    trusted: Trusted | None,
    limit: int,
) -> Manifest:
    """A manifest that a trusted sender signed, or with None whoever, and that is for us."""
    if is_newer(untrusted_bytes):
        raise AppError("bundle.newer")
    try:
        untrusted_manifest = canonical.decode(untrusted_bytes, Manifest, limit=limit)
    except AppError:
        raise AppError("bundle.damaged", part="manifest.json") from None
    sender = untrusted_manifest.sender
    try:
        ed25519 = parse_armored(untrusted_sshsig.decode("ascii", "replace"), sender.key, Namespace.BUNDLE)
        sender.key.verify(untrusted_bytes, Signature(ed25519, untrusted_mldsa65), Namespace.BUNDLE)
    except AppError:
        raise AppError("bundle.bad_signature") from None
    if trusted is not None and trusted(sender.origin) != sender.key:
        raise AppError("bundle.unknown_sender", origin=sender.origin, fingerprint=fingerprint(sender))
    if recipient_digest(identity.recipient).hex() not in untrusted_manifest.recipients:
        raise AppError("bundle.not_for_us")
    return untrusted_manifest


def check(content: bytes, member: Member) -> None:
    """`bundle.damaged` unless a member is what the manifest says of it."""
    if len(content) != member.size or hashlib.sha256(content).hexdigest() != member.sha256:
        raise AppError("bundle.damaged", part=member.name)


def index(content: bytes, manifest: Manifest) -> Index:
    """The index of a volume whose manifest verified."""
    check(content, manifest.members[0])
    if is_newer(content):
        raise AppError("bundle.newer")
    try:
        found = canonical.decode(content, Index, limit=INDEX_LIMIT)
    except AppError:
        raise AppError("bundle.damaged", part=INDEX) from None
    if (found.set, found.volumes) != (manifest.set, manifest.volumes):
        raise AppError("bundle.damaged", part=INDEX)
    return found
