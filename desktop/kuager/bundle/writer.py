"""Writing the volumes of a set: sign what travels, and seal it for those who are to read it.

A volume is one age v1 file for 1, 2, 4, 8 … post-quantum recipients (dummies fill up) over one tar, with
zeros until the *file* has a Padmé size. So neither the number of recipients nor the amount of content shows
on a stick. FORMAT.md gives every byte. `write` makes the volume of records, `write_media` one of media:
there the manifest stands last, for a part's digest is known when it was read, and media is read once.

The sender is not among the recipients: the content is in the sender's vault already, and a stick that is
found must not open with what can be forced out of the one who carried it; nor should it outlive an erasure
in that vault.
Errors: `bundle.too_large`, and those of `sealing`.
"""

from __future__ import annotations

import hashlib
import io
import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final, Protocol

from kuager.bundle import sealing
from kuager.bundle.card import Card
from kuager.bundle.manifest import (
    BLOBS,
    CONTENT_LIMIT,
    HEADERS,
    INDEX,
    RECEIPT,
    RECIPIENTS_LIMIT,
    ROSTER,
    SECTIONS,
    SEGMENTS,
    Manifest,
    Member,
)
from kuager.bundle.packing import packed
from kuager.bundle.volumes import RECORDS, Index, Piece, Placed
from kuager.crypto import age
from kuager.crypto.identity import Recipient, recipient_digest, with_dummies
from kuager.crypto.signing import SigningKey
from kuager.errors import AppError
from kuager.model import canonical
from kuager.model.ids import BlobId, OriginId, random_hex
from kuager.task import Task

ENDING: Final = ".age"
_PIECE: Final = 1 << 20

Pack = Callable[[], Iterator[bytes]]


class Leaving(Protocol):
    """What is written, as `bundle.content` names it. Each is asked for twice and must be the same both times.

    So nothing of it has to be held in memory.
    """

    @property
    def segments(self) -> Iterable[tuple[bytes, bytes, bytes]]: ...

    @property
    def headers(self) -> Iterable[bytes]: ...

    @property
    def sections(self) -> Iterable[tuple[bytes, bytes]]: ...

    @property
    def blobs(self) -> Iterable[tuple[BlobId, bytes]]: ...


class Media(Protocol):
    """A file that travels, open for reading at random."""

    def read_at(self, position: int, target: memoryview) -> int:
        """Fill from a place on; how many bytes there were."""
        ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Written:
    """A volume that was written and read back: number, file, SHA-256 (hexadecimal), bytes, and for whom."""

    volume: int
    file: str
    sha256: str
    size: int
    recipients: tuple[OriginId, ...]


class Sender:
    """Who signs, and for whom; `now` carries its UTC offset. Dummies are the same in all volumes of a set."""

    def __init__(self, key: SigningKey, card: Card, recipients: Sequence[Card], now: datetime) -> None:
        if key.public != card.key:
            raise ValueError("a bundle is signed by the keys of its sender's card")
        if now.tzinfo is None:
            raise ValueError("the time carries its UTC offset")
        cards = {each.origin: each for each in recipients}
        if card.origin in cards:
            raise ValueError("the sender is not a recipient")
        if len(cards) > RECIPIENTS_LIMIT:
            raise AppError("bundle.too_large", part="recipients", limit=RECIPIENTS_LIMIT)
        # A vault and a copy of it that somebody made sign with keys of their own and receive with one.
        receivers = {each.recipient: each.receiver for each in cards.values()}
        self.key, self.card, self.now = key, card, now
        self.keys: tuple[Recipient, ...] = with_dummies([*receivers.values()])
        self.recipients: tuple[OriginId, ...] = tuple(sorted(cards))

    @property
    def head(self) -> int:
        """How long the header of an age file for all of them is."""
        out = io.BytesIO()
        age.Writer(out, self.keys)
        return out.tell()

    def manifest(self, index: Index, volume: int, members: Sequence[Member]) -> bytes:
        """What is signed of one volume."""
        return canonical.encode(
            Manifest(
                set=index.set,
                volume=volume,
                volumes=index.volumes,
                sender=self.card,
                recipients=tuple(sorted(recipient_digest(key).hex() for key in self.keys)),
                time=self.now.isoformat(timespec="seconds"),
                members=tuple(members),
            )
        )


def suggested_name() -> str:
    """A file name that says nothing: 8 random hexadecimal digits."""
    return secrets.token_hex(4) + ENDING


def write(
    path: Path,
    content: Leaving,
    sender: Sender,
    task: Task,
    index: Index | None = None,
    roster: bytes = b"",
    receipt: bytes = b"",
) -> Written:
    """Write the volume of records; without an index it is the only one of its set."""
    index = index or Index(set=random_hex(), volumes=RECORDS)
    packs = _packs(content, index, {ROSTER: roster, RECEIPT: receipt})
    members = [_measured(name, pack, task) for name, pack in packs.items()]
    amount = sum(member.size for member in members)
    if amount > CONTENT_LIMIT:
        raise AppError("bundle.too_large", size=amount, limit=CONTENT_LIMIT)
    manifest = sender.manifest(index, RECORDS, members)
    done = 0
    with sealing.volume(path, sender.keys, task.part(amount, 2 * amount, "check")) as made:
        sealing.sign(made, manifest, sender.key, sender.card)
        for member in members:
            made.begin(member.name, member.size)
            for chunk in packs[member.name]():
                task.step(done, 2 * amount, "write")
                made.write(chunk)
                done += len(chunk)
            made.end(member.size)
    return Written(RECORDS, path.name, made.sha256, made.size, sender.recipients)


def _packs(content: Leaving, index: Index, optional: Mapping[str, bytes]) -> dict[str, Pack]:
    # Packed twice, to be hashed for the manifest and then to be written: bytes that are never all held twice.
    packs: dict[str, Pack] = {INDEX: lambda: iter((canonical.encode(index),))}
    for name, document in optional.items():
        if document:
            packs[name] = partial(_at_once, document)
    return packs | {
        SEGMENTS.name: lambda: packed(
            SEGMENTS, ((ed25519, mldsa65, signed) for signed, ed25519, mldsa65 in content.segments)
        ),
        HEADERS.name: lambda: packed(HEADERS, ((header,) for header in content.headers)),
        SECTIONS.name: lambda: packed(SECTIONS, content.sections),
        BLOBS.name: lambda: packed(BLOBS, ((bytes.fromhex(blob), data) for blob, data in content.blobs)),
    }


def _at_once(document: bytes) -> Iterator[bytes]:
    yield document


def _measured(name: str, pack: Pack, task: Task) -> Member:
    sha256, size = hashlib.sha256(), 0
    for chunk in pack():
        task.step(0)
        sha256.update(chunk)
        size += len(chunk)
    return Member(name, sha256.hexdigest(), size)


def write_media(
    path: Path,
    index: Index,
    volume: int,
    opened: Callable[[Placed], Media],
    sender: Sender,
    task: Task,
) -> Written:
    """Write one volume of media; each file is opened once and read from beginning to end."""
    pieces = index.pieces(volume)
    head = canonical.encode(index)
    members = [Member(INDEX, hashlib.sha256(head).hexdigest(), len(head))]
    total, done = sum(piece.size for piece in pieces), 0
    checking = task.part(total, 2 * total, "check")
    with sealing.volume(path, sender.keys, checking) as made, ThreadPoolExecutor(1) as beside:
        made.member(INDEX, head)
        for piece in pieces:
            made.begin(piece.member, piece.size)
            # The bytes of a vault's file are authentic, so of a whole one the digest is known.
            sha256 = None if piece.is_whole else hashlib.sha256()
            for chunk in _ahead(_chunks(opened, piece), beside):
                task.step(done, 2 * total, "write")
                if sha256 is not None:
                    sha256.update(chunk)
                made.write(chunk)
                done += len(chunk)
            made.end(piece.size)
            digest = piece.placed.sha256 if sha256 is None else sha256.hexdigest()
            members.append(Member(piece.member, digest, piece.size))
        sealing.sign(made, sender.manifest(index, volume, members), sender.key, sender.card)
    return Written(volume, path.name, made.sha256, made.size, sender.recipients)


def _chunks(opened: Callable[[Placed], Media], piece: Piece) -> Iterator[bytearray]:
    media = opened(piece.placed)
    try:
        for at in range(piece.first, piece.first + piece.size, _PIECE):
            chunk = bytearray(min(_PIECE, piece.first + piece.size - at))
            if media.read_at(at, memoryview(chunk)) != len(chunk):
                raise AppError("vault.damaged", part="blob")
            yield chunk
    finally:
        media.close()


def _ahead(chunks: Iterator[bytearray], beside: ThreadPoolExecutor) -> Iterator[bytearray]:
    """The same, each read while the one before is worked on."""
    pending: Future[bytearray | None] = beside.submit(next, chunks, None)
    while (chunk := pending.result()) is not None:
        pending = beside.submit(next, chunks, None)
        yield chunk
