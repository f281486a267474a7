"""Reading the records of a set: refused whole with one reason, or authentic to its last byte.

In this order: the file's size, the age header and the chunks (who sealed it for us knew our key, no more),
the manifest's two signatures by the keys in it, whether those keys are trusted, whether it was written to
us, then every pack's size and SHA-256, and zeros to the authenticated end. Only then are packs taken apart.
The content stays in the sealed file (`in_file`). What it says of persons is not looked at here: see `plan`.

Errors, all of which leave nothing: `bundle.not_a_bundle`, `.not_for_us`, `.truncated`, `.damaged`,
`.newer`, `.bad_signature`, `.unknown_sender`, `.too_large`; `file.missing`, `file.unreadable`.
"""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from kuager.bundle import opening, packing, tape
from kuager.bundle.card import Card
from kuager.bundle.content import Content, SignedSegment
from kuager.bundle.formats import is_newer
from kuager.bundle.in_file import Items, SealedFile
from kuager.bundle.manifest import (
    BLOBS,
    CONTENT_LIMIT,
    HEADERS,
    INDEX,
    MANIFEST,
    MANIFEST_LIMIT,
    MLDSA65,
    PACKS,
    RECEIPT,
    RECORDS_FILE_LIMIT,
    ROSTER,
    SECTIONS,
    SEGMENTS,
    SSHSIG,
    SSHSIG_LIMIT,
    Manifest,
    Member,
)
from kuager.bundle.opening import NOT_OURS, Trusted, opened_volume
from kuager.bundle.packing import Shape
from kuager.bundle.verify import Parts, take_apart
from kuager.bundle.volumes import RECORDS, Index
from kuager.crypto import age
from kuager.crypto.identity import Identity
from kuager.crypto.signing import MLDSA65_SIGNATURE_SIZE
from kuager.errors import AppError
from kuager.model.ids import BlobId
from kuager.task import Task

T = TypeVar("T")

_SHAPES: Final = {shape.name: shape for shape in PACKS}


@dataclass(frozen=True, slots=True)
class Received:
    """A bundle that verified: from a trusted sender, to us, unaltered.

    `parts` is the content, taken apart for a plan. `roster` are the bytes of a roster file that nobody looked
    into yet, or none; `receipt` those of a receipt.
    """

    manifest: Manifest
    index: Index
    roster: bytes
    receipt: bytes
    parts: Parts

    @property
    def content(self) -> Content:
        """What it carries."""
        return self.parts.content

    @property
    def sender(self) -> Card:
        """Who signed it; `recipient` and `alias` are as the sender has them now."""
        return self.manifest.sender


def read(path: Path, identity: Identity, trusted: Trusted, task: Task) -> Received:
    """Read one bundle that was written to `identity` by a trusted sender."""
    with opened_volume(path, RECORDS_FILE_LIMIT) as (stream, size):
        payload = age.Payload(stream, [identity])
        plain = _Plain(payload.chunks(stream), size, task)
        manifest = _manifest(plain, identity, trusted)
        held: dict[str, bytes] = {}
        places: dict[str, array[int]] = {}
        for member in manifest.members:
            if member.name in _SHAPES:
                places[member.name] = plain.pack(member, _SHAPES[member.name])
            else:
                held[member.name] = plain.member(member.name, CONTENT_LIMIT)
                opening.check(held[member.name], member)
        plain.end()
    index = opening.index(held[INDEX], manifest)
    content = _content(SealedFile(path, payload), places)
    return Received(manifest, index, held.get(ROSTER, b""), held.get(RECEIPT, b""), take_apart(content, task))


def untrusted_roster(path: Path, identity: Identity, task: Task) -> tuple[Card, bytes]:
    """Who signed a bundle, trusted or not, and the roster file in it, or none; nothing else of it is read."""
    with opened_volume(path, RECORDS_FILE_LIMIT) as (stream, size):
        plain = _Plain(age.Payload(stream, [identity]).chunks(stream), size, task)
        manifest = _manifest(plain, identity, None)
        for member in manifest.members:
            if member.name not in (INDEX, ROSTER):
                break
            content = plain.member(member.name, CONTENT_LIMIT)
            opening.check(content, member)
            if member.name == ROSTER:
                return manifest.sender, content
    return manifest.sender, b""


class _Plain:
    """The authenticated plaintext, taken in order."""

    def __init__(self, chunks: Iterator[bytes], total: int, task: Task) -> None:
        self._chunks = chunks
        self._held = memoryview(b"")
        self._total = total
        self._done = 0
        self._at = 0
        self._task = task

    def take(self, size: int, part: str) -> bytes:
        """Exactly so many bytes; `bundle.damaged` where there are fewer."""
        return b"".join(self._pieces(size, part))

    def _pieces(self, size: int, part: str) -> Iterator[memoryview]:
        """Exactly so many bytes as they come."""
        while size:
            if not self._held:
                self._held = memoryview(self._next(part))
            piece, self._held = self._held[:size], self._held[size:]
            size -= len(piece)
            self._at += len(piece)
            yield piece

    def _header(self, name: str, limit: int) -> int:
        """The size of the member of this name that begins here."""
        untrusted_header = self.take(tape.BLOCK, name)
        size = tape.claimed_size(untrusted_header)
        if size is not None and size > limit:
            raise AppError("bundle.too_large", part=name, size=size, limit=limit)
        if size is None or untrusted_header != tape.header(name, size):
            raise AppError("bundle.damaged", part=name)
        return size

    def _filler(self, name: str, size: int) -> None:
        filler = tape.filler(size)
        if self.take(len(filler), name) != filler:
            raise AppError("bundle.damaged", part=name)

    def member(self, name: str, limit: int) -> bytes:
        """A member of this name, of any size up to the limit."""
        size = self._header(name, limit)
        content = self.take(size, name)
        self._filler(name, size)
        return content

    def pack(self, member: Member, shape: Shape) -> array[int]:
        """Where the items of a pack lie that is what the manifest says of it."""
        if self._header(member.name, CONTENT_LIMIT) != member.size:
            raise AppError("bundle.damaged", part=member.name)
        sha256 = hashlib.sha256()

        def pieces() -> Iterator[bytes]:
            for piece in self._pieces(member.size, member.name):
                sha256.update(piece)
                yield bytes(piece)

        found = packing.places(shape, pieces(), self._at, self._at + member.size)
        if sha256.hexdigest() != member.sha256:
            raise AppError("bundle.damaged", part=member.name)
        self._filler(member.name, member.size)
        return found

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


def _manifest(plain: _Plain, identity: Identity, trusted: Trusted | None) -> Manifest:
    # What opened with our key but begins otherwise is a file that somebody sent us, and no bundle.
    untrusted_bytes = _member_or(NOT_OURS, plain, MANIFEST, MANIFEST_LIMIT)
    if is_newer(untrusted_bytes):
        raise AppError("bundle.newer")
    untrusted_sshsig = _member_or("bundle.bad_signature", plain, SSHSIG, SSHSIG_LIMIT)
    untrusted_mldsa65 = _member_or("bundle.bad_signature", plain, MLDSA65, MLDSA65_SIGNATURE_SIZE)
    found = opening.verified(
        untrusted_bytes, untrusted_sshsig, untrusted_mldsa65, identity, trusted, MANIFEST_LIMIT
    )
    if found.volume != RECORDS:
        raise AppError("bundle.damaged", part=MANIFEST)
    return found


def _member_or(code: str, plain: _Plain, name: str, limit: int) -> bytes:
    """A member, or the one error that says what its absence means."""
    try:
        return plain.member(name, limit)
    except AppError as error:
        if error.code in {"bundle.damaged", "bundle.too_large"}:
            raise AppError(code) from None
        raise


def _content(file: SealedFile, places: dict[str, array[int]]) -> Content:
    def items(shape: Shape, made: Callable[[bytes], T]) -> Items[T]:
        return Items(file, places[shape.name], packing.LENGTH_SIZE, made)

    signed, salted, named = SEGMENTS.head, SECTIONS.head, BLOBS.head
    half = SEGMENTS.fixed[0]
    return Content(
        segments=items(SEGMENTS, lambda item: SignedSegment(item[signed:], item[:half], item[half:signed])),
        headers=items(HEADERS, lambda item: item),
        sections=items(SECTIONS, lambda item: (item[:salted], item[salted:])),
        blobs=items(BLOBS, lambda item: (BlobId(item[:named].hex()), item[named:])),
    )
