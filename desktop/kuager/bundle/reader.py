"""Reading a bundle: refused whole with one reason, or authentic to its last byte.

In this order: the file's size, the age header and the chunks (who sealed it for us knew our key, no more),
the manifest's two signatures by the keys in it, whether those keys are trusted, whether it was written to
us, then every pack's size and SHA-256, and zeros to the authenticated end. Only then are packs taken apart.
The content stays in memory. What it says of persons is not looked at here: see `plan`.

Errors, all of which leave nothing: `bundle.not_a_bundle`, `.not_for_us`, `.truncated`, `.damaged`,
`.newer`, `.bad_signature`, `.unknown_sender`, `.too_large`; `file.missing`, `file.unreadable`.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kuager.bundle import tape
from kuager.bundle.card import Card, fingerprint
from kuager.bundle.content import Content, SignedSegment
from kuager.bundle.formats import is_newer
from kuager.bundle.manifest import (
    BLOBS,
    CONTENT_LIMIT,
    FILE_LIMIT,
    HEADERS,
    MANIFEST,
    MANIFEST_LIMIT,
    MLDSA65,
    SECTIONS,
    SEGMENTS,
    SSHSIG,
    SSHSIG_LIMIT,
    Manifest,
    Member,
)
from kuager.bundle.packing import unpacked
from kuager.crypto import age
from kuager.crypto.identity import Identity, recipient_digest
from kuager.crypto.padme import padded_size
from kuager.crypto.signing import (
    MLDSA65_SIGNATURE_SIZE,
    Namespace,
    Signature,
    VerifyKey,
    parse_armored,
)
from kuager.errors import AppError
from kuager.files import opened
from kuager.model import canonical
from kuager.model.ids import BlobId, OriginId
from kuager.task import Task

Trusted = Callable[[OriginId], VerifyKey | None]
"""The keys of an origin whose card is trusted; None for every other one."""

_MAGIC: Final = b"age-encryption.org/v1\n"
_NOT_OURS: Final = "bundle.not_a_bundle"


@dataclass(frozen=True, slots=True)
class Received:
    """A bundle that verified: from a trusted sender, to us, unaltered."""

    manifest: Manifest
    content: Content

    @property
    def sender(self) -> Card:
        """Who signed it; `recipient` and `alias` are as the sender has them now."""
        return self.manifest.sender


def read(path: Path, identity: Identity, trusted: Trusted, task: Task) -> Received:
    """Read one bundle that was written to `identity` by a trusted sender."""
    # Opening a pipe or a device would wait for ever.
    if path.exists() and not path.is_file():
        raise AppError(_NOT_OURS)
    with opened(path) as stream, _as_bundle_errors(path, size := os.fstat(stream.fileno()).st_size):
        if size > FILE_LIMIT:
            raise AppError("bundle.too_large", size=size, limit=FILE_LIMIT)
        if stream.read(len(_MAGIC)) != _MAGIC:
            raise AppError(_NOT_OURS)
        stream.seek(0)
        plain = _Plain(age.decrypt_stream(stream, [identity]), size, task)
        manifest = _manifest(plain, identity, trusted)
        packs = {member.name: _pack(plain, member) for member in manifest.members}
        plain.end()
    return Received(manifest, _content(packs))


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


class _Plain:
    """The authenticated plaintext, taken in order."""

    def __init__(self, chunks: Iterator[bytes], total: int, task: Task) -> None:
        self._chunks = chunks
        self._held = memoryview(b"")
        self._total = total
        self._done = 0
        self._task = task

    def take(self, size: int, part: str) -> bytes:
        """Exactly so many bytes; `bundle.damaged` where there are fewer."""
        pieces: list[memoryview] = []
        while size:
            if not self._held:
                self._held = memoryview(self._next(part))
            piece, self._held = self._held[:size], self._held[size:]
            size -= len(piece)
            pieces.append(piece)
        return b"".join(pieces)

    def member(self, name: str, limit: int) -> bytes:
        """A member of this name, of any size up to the limit."""
        untrusted_header = self.take(tape.BLOCK, name)
        size = tape.claimed_size(untrusted_header)
        if size is not None and size > limit:
            raise AppError("bundle.too_large", part=name, size=size, limit=limit)
        if size is None or untrusted_header != tape.header(name, size):
            raise AppError("bundle.damaged", part=name)
        content = self.take(size, name)
        filler = tape.filler(size)
        if self.take(len(filler), name) != filler:
            raise AppError("bundle.damaged", part=name)
        return content

    def end(self) -> None:
        """Nothing but zeros, at least those that end a tar, up to the authenticated end of the file."""
        if self.take(tape.END, "end") != bytes(tape.END) or self._held.tobytes().strip(b"\0"):
            raise AppError("bundle.damaged", part="end")
        for chunk in self._chunks:
            self._step(chunk)
            if chunk.strip(b"\0"):
                raise AppError("bundle.damaged", part="end")

    def _next(self, part: str) -> bytes:
        chunk = next(self._chunks, None)
        if not chunk:
            raise AppError("bundle.damaged", part=part)
        self._step(chunk)
        return chunk

    def _step(self, chunk: bytes) -> None:
        self._done += len(chunk)
        self._task.step(self._done, self._total)


def _manifest(plain: _Plain, identity: Identity, trusted: Trusted) -> Manifest:
    # What opened with our key but begins otherwise is a file that somebody sent us, and no bundle.
    untrusted_bytes = _member_or(_NOT_OURS, plain, MANIFEST, MANIFEST_LIMIT)
    if is_newer(untrusted_bytes):
        raise AppError("bundle.newer")
    untrusted_sshsig = _member_or("bundle.bad_signature", plain, SSHSIG, SSHSIG_LIMIT)
    untrusted_mldsa65 = _member_or("bundle.bad_signature", plain, MLDSA65, MLDSA65_SIGNATURE_SIZE)
    try:
        untrusted_manifest = canonical.decode(untrusted_bytes, Manifest, limit=MANIFEST_LIMIT)
    except AppError:
        raise AppError("bundle.damaged", part=MANIFEST) from None
    sender = untrusted_manifest.sender
    try:
        ed25519 = parse_armored(untrusted_sshsig.decode("ascii", "replace"), sender.key, Namespace.BUNDLE)
        sender.key.verify(untrusted_bytes, Signature(ed25519, untrusted_mldsa65), Namespace.BUNDLE)
    except AppError:
        raise AppError("bundle.bad_signature") from None
    if trusted(sender.origin) != sender.key:
        raise AppError("bundle.unknown_sender", origin=sender.origin, fingerprint=fingerprint(sender))
    if recipient_digest(identity.recipient).hex() not in untrusted_manifest.recipients:
        raise AppError("bundle.not_for_us")
    return untrusted_manifest


def _member_or(code: str, plain: _Plain, name: str, limit: int) -> bytes:
    """A member, or the one error that says what its absence means."""
    try:
        return plain.member(name, limit)
    except AppError as error:
        if error.code in {"bundle.damaged", "bundle.too_large"}:
            raise AppError(code) from None
        raise


def _pack(plain: _Plain, member: Member) -> bytes:
    pack = plain.member(member.name, CONTENT_LIMIT)
    if len(pack) != member.size or hashlib.sha256(pack).hexdigest() != member.sha256:
        raise AppError("bundle.damaged", part=member.name)
    return pack


def _content(packs: dict[str, bytes]) -> Content:
    return Content(
        segments=[
            SignedSegment(content, ed25519, mldsa65)
            for ed25519, mldsa65, content in unpacked(SEGMENTS, packs.pop(SEGMENTS.name))
        ],
        headers=[header for (header,) in unpacked(HEADERS, packs.pop(HEADERS.name))],
        sections=[(salt, content) for salt, content in unpacked(SECTIONS, packs.pop(SECTIONS.name))],
        blobs=[(BlobId(blob.hex()), content) for blob, content in unpacked(BLOBS, packs.pop(BLOBS.name))],
    )
