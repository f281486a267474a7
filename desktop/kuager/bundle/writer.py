"""Writing a bundle: sign what travels, and seal it for those who are to read it.

A bundle is one age v1 file for 1, 2, 4, 8 … post-quantum recipients (dummies fill up) over one tar:
manifest, its two signatures, four packs, then zeros until the *file* has a Padmé size. So neither the
number of recipients nor the amount of content shows on a stick. FORMAT.md gives every byte.

The sender is not among the recipients: the content is in the sender's vault already, and a stick that is
found must not open with what can be forced out of the one who carried it; nor should it outlive an erasure
in that vault. The file appears whole under its name or not at all, and nothing plain touches the disk.
Errors: `bundle.too_large`, and those of `files` (`disk.full`, `file.exists` …).
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Final

from kuager.bundle import tape
from kuager.bundle.card import Card
from kuager.bundle.content import Content
from kuager.bundle.manifest import (
    BLOBS,
    CONTENT_LIMIT,
    FILE_LIMIT,
    HEADERS,
    MANIFEST,
    MLDSA65,
    RECIPIENTS_LIMIT,
    SECTIONS,
    SEGMENTS,
    SSHSIG,
    Manifest,
    Member,
)
from kuager.bundle.packing import packed
from kuager.crypto import age
from kuager.crypto.aead import TAG_SIZE
from kuager.crypto.identity import recipient_digest, with_dummies
from kuager.crypto.padme import padded_size
from kuager.crypto.signing import Namespace, SigningKey, armored
from kuager.errors import AppError
from kuager.files import written_whole
from kuager.model import canonical
from kuager.model.ids import OriginId, random_hex
from kuager.task import Task

ENDING: Final = ".age"
_ZEROS: Final = bytes(1 << 20)

Pack = Callable[[], Iterator[bytes]]


@dataclass(frozen=True, slots=True)
class Written:
    """The file that was written: its SHA-256 (hexadecimal), its bytes, and whom it is for."""

    sha256: str
    size: int
    recipients: tuple[OriginId, ...]


def suggested_name() -> str:
    """A file name that says nothing: 8 random hexadecimal digits."""
    return secrets.token_hex(4) + ENDING


def write(
    path: Path,
    content: Content,
    sender_key: SigningKey,
    sender_card: Card,
    recipients: Sequence[Card],
    now: datetime,
    task: Task,
) -> Written:
    """Write one bundle, which is the only volume of its set; `now` carries its UTC offset."""
    if sender_key.public != sender_card.key:
        raise ValueError("a bundle is signed by the keys of its sender's card")
    if now.tzinfo is None:
        raise ValueError("the time carries its UTC offset")
    cards = {card.origin: card for card in recipients}
    if sender_card.origin in cards:
        raise ValueError("the sender is not a recipient")
    if len(cards) > RECIPIENTS_LIMIT:
        raise AppError("bundle.too_large", part="recipients", limit=RECIPIENTS_LIMIT)
    # A vault and a copy of it that somebody made sign with keys of their own and receive with one.
    receivers = {card.recipient: card.receiver for card in cards.values()}
    keys = with_dummies([*receivers.values()])
    packs = _packs(content)
    members = tuple(_measured(name, pack, task) for name, pack in packs.items())
    amount = sum(member.size for member in members)
    if amount > CONTENT_LIMIT:
        raise AppError("bundle.too_large", size=amount, limit=CONTENT_LIMIT)
    manifest = canonical.encode(
        Manifest(
            set=random_hex(),
            volume=1,
            volumes=1,
            sender=sender_card,
            recipients=tuple(sorted(recipient_digest(key).hex() for key in keys)),
            time=now.isoformat(timespec="seconds"),
            members=members,
        )
    )
    signature = sender_key.sign(manifest, Namespace.BUNDLE)
    signed = {
        MANIFEST: manifest,
        SSHSIG: armored(sender_card.key, signature, Namespace.BUNDLE).encode("ascii"),
        MLDSA65: signature.mldsa65,
    }
    sizes = [*map(len, signed.values()), *(member.size for member in members)]
    tar_size = sum(map(tape.room, sizes)) + tape.END
    with written_whole(path) as stream:
        out = _Measured(stream)
        with age.Writer(out, keys) as sealed:
            plain_size = padded_plain_size(out.size, tar_size)
            for name, data in signed.items():
                sealed.write(tape.header(name, len(data)) + data + tape.filler(len(data)))
            for member in members:
                sealed.write(tape.header(member.name, member.size))
                for chunk in packs[member.name]():
                    task.step(out.size, plain_size)
                    sealed.write(chunk)
                sealed.write(tape.filler(member.size))
            rest = tape.END + plain_size - tar_size
            while rest:
                rest -= sealed.write(_ZEROS[:rest])
    return Written(out.sha256.hexdigest(), out.size, tuple(sorted(cards)))


def padded_plain_size(head: int, least: int) -> int:
    """How many bytes to seal, `least` or more, so that `head` and they make a file of a Padmé size.

    Of the sizes from which a file could be cut into full chunks and tags, 16 in 65552 cannot come about (a
    chunk is never empty); then it is the next Padmé size.
    """
    size = padded_size(head + least + TAG_SIZE * -(-least // age.CHUNK_SIZE))
    while True:
        chunks = -(-(size - head) // (age.CHUNK_SIZE + TAG_SIZE))
        plain = size - head - TAG_SIZE * chunks
        if plain > age.CHUNK_SIZE * (chunks - 1):
            break
        size = padded_size(size + 1)
    if size > FILE_LIMIT:
        raise AppError("bundle.too_large", size=size, limit=FILE_LIMIT)
    return plain


def _packs(content: Content) -> dict[str, Pack]:
    # Packed twice, to be hashed for the manifest and then to be written: bytes that are never all held twice.
    return {
        SEGMENTS.name: lambda: packed(
            SEGMENTS, ((s.ed25519, s.mldsa65, s.content) for s in content.segments)
        ),
        HEADERS.name: lambda: packed(HEADERS, ((header,) for header in content.headers)),
        SECTIONS.name: lambda: packed(SECTIONS, content.sections),
        BLOBS.name: lambda: packed(BLOBS, ((bytes.fromhex(blob), data) for blob, data in content.blobs)),
    }


def _measured(name: str, pack: Pack, task: Task) -> Member:
    sha256, size = hashlib.sha256(), 0
    for chunk in pack():
        task.step(0)
        sha256.update(chunk)
        size += len(chunk)
    return Member(name, sha256.hexdigest(), size)


class _Measured:
    """Passes on to a stream, counting and hashing."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.sha256 = hashlib.sha256()
        self.size = 0

    def write(self, data: bytes | memoryview, /) -> None:
        self._stream.write(data)
        self.sha256.update(data)
        self.size += len(data)
