"""The volumes of a set: which of them holds which files, and which parts of a file that one cannot hold.

Number 1 carries the records, each further one media. The *index* is the same in all of them. A file that
fits into a volume is never cut; one that does not is cut at multiples of 64 KiB, so that a vault can keep
each part sealed at its place whenever it comes. Sizes are in bytes. FORMAT.md, "The index".

Errors: `bundle.too_large` for what no set can hold.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Final, NamedTuple

import msgspec

from kuager.bundle import tape
from kuager.bundle.formats import FORMAT
from kuager.crypto import age
from kuager.crypto.aead import TAG_SIZE
from kuager.crypto.padme import padded_size
from kuager.errors import AppError
from kuager.model.ids import BlobId
from kuager.model.revision import Count, Digest, Id

RECORDS: Final = 1
"""The number of the volume that carries the records."""
CUT: Final = 1 << 16
"""Where a file may be cut: at multiples of this."""

VOLUME_LEAST: Final = 1 << 20
VOLUME_USUAL: Final = 2 << 30
VOLUME_LIMIT: Final = 8 << 30
"""What a volume may be asked to be at most."""

INDEX_LIMIT: Final = 64 << 20
BLOBS_LIMIT: Final = 1 << 19
PARTS_LIMIT: Final = 1 << 16
"""Parts in one volume."""

_SIGNED_ROOM: Final = 48 << 10
"""At least what manifest, signatures, their headers and the end take, without the manifest's lines."""
_LINE_ROOM: Final = 128
_BLOB_ROOM: Final = 256
"""At least what a part takes in the manifest, and a file in the index."""

Size = Annotated[int, msgspec.Meta(ge=0, lt=1 << 53)]


class File(NamedTuple):
    """A file that is to travel."""

    blob: BlobId
    sha256: str
    size: int


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """So many bytes of a file, after those of the part before."""

    size: Size
    volume: Annotated[int, msgspec.Meta(gt=RECORDS, lt=1 << 53)]


class Placed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A file and where its bytes are."""

    blob: Id
    parts: Annotated[tuple[Part, ...], msgspec.Meta(min_length=1)]
    sha256: Digest
    size: Size

    def __post_init__(self) -> None:
        volumes = [part.volume for part in self.parts]
        if volumes != sorted(set(volumes)) or sum(part.size for part in self.parts) != self.size:
            raise ValueError("the parts of a file follow one another and make it up")
        if any(part.size % CUT or not part.size for part in self.parts[:-1]):
            raise ValueError("a file is cut at multiples of 64 KiB")


class Piece(NamedTuple):
    """What one volume holds of a file: `size` bytes from `first` on, as the tar member `member`."""

    member: str
    placed: Placed
    first: int
    size: int

    @property
    def is_whole(self) -> bool:
        """Whether this is all of the file."""
        return self.size == self.placed.size


class Index(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Which volume holds which files."""

    format: Annotated[int, msgspec.Meta(ge=FORMAT, le=FORMAT)] = FORMAT
    set: Id
    volumes: Count
    blobs: Annotated[tuple[Placed, ...], msgspec.Meta(max_length=BLOBS_LIMIT)] = ()

    def __post_init__(self) -> None:
        if len({(placed.blob, placed.sha256) for placed in self.blobs}) < len(self.blobs):
            raise ValueError("no file stands twice")
        if any(placed.parts[-1].volume > self.volumes for placed in self.blobs):
            raise ValueError("no such volume in the set")

    def pieces(self, volume: int) -> list[Piece]:
        """What a volume holds, in its order."""
        found: list[Piece] = []
        for placed in self.blobs:
            first = 0
            for part in placed.parts:
                if part.volume == volume:
                    found.append(Piece(f"part-{len(found) + 1:06}", placed, first, part.size))
                first += part.size
        return found


def layout(identity: str, files: Sequence[File], limit: int, head: int) -> Index:
    """Place files, in their order, into as few volumes of at most `limit` bytes as that order allows.

    `head` is how long the header of an age file for all recipients is.
    """
    if not VOLUME_LEAST <= limit <= VOLUME_LIMIT:
        raise ValueError("no size of a volume")
    if len(files) > BLOBS_LIMIT:
        raise AppError("bundle.too_large", part="index.json", limit=BLOBS_LIMIT)
    room = largest_plain_size(head, limit) - _SIGNED_ROOM - _index_room(files, limit)
    if room < 2 * CUT:
        raise AppError("bundle.too_large", part="index.json", limit=limit)
    placing = _Placing(room)
    placed = tuple(placing.place(file) for file in files)
    return Index(set=identity, volumes=placing.volume, blobs=placed)


def _index_room(files: Sequence[File], limit: int) -> int:
    cuts = sum(file.size for file in files) // (limit // 2) + 1
    return tape.room(_BLOB_ROOM * (len(files) + cuts + 1))


class _Placing:
    def __init__(self, room: int) -> None:
        self._room = room
        self._left = 0
        self._parts = 0
        self.volume = RECORDS

    def place(self, file: File) -> Placed:
        parts: list[Part] = []
        rest = file.size
        while rest or not parts:
            if self._parts == PARTS_LIMIT or _cost(rest) > self._left < self._room:
                # What one volume can hold is not cut; what none can hold begins with a new one.
                self._left, self._parts = self._room, 0
                self.volume += 1
            size = rest
            if _cost(rest) > self._left:
                size = (self._left - _cost(0)) // CUT * CUT
                self._left = _cost(size)  # the next part stands in the next volume
            parts.append(Part(size, self.volume))
            self._left -= _cost(size)
            self._parts += 1
            rest -= size
        return Placed(file.blob, tuple(parts), file.sha256, file.size)


def _cost(size: int) -> int:
    return tape.room(size) + _LINE_ROOM


def largest_plain_size(head: int, limit: int) -> int:
    """How many bytes can be sealed at most so that with `head` they make a file of a Padmé size."""
    bits = limit.bit_length() - 1
    step = 1 << (bits - bits.bit_length())
    size = limit // step * step
    while plain_size(head, size) is None:
        size -= step
    return plain_size(head, size) or 0


def padded_plain_size(head: int, least: int) -> int:
    """How many bytes to seal, `least` or more, so that `head` and they make a file of a Padmé size."""
    size = padded_size(head + least + TAG_SIZE * max(1, -(-least // age.CHUNK_SIZE)))
    while (plain := plain_size(head, size)) is None:
        size = padded_size(size + 1)
    return plain


def plain_size(head: int, size: int) -> int | None:
    """How many bytes were sealed in a file of this size.

    Of the sizes from which a file could be cut into full chunks and tags, 16 in 65552 cannot come about: a
    chunk is never empty.
    """
    chunks = -(-(size - head) // (age.CHUNK_SIZE + TAG_SIZE))
    plain = size - head - TAG_SIZE * chunks
    return plain if plain >= 0 and plain > age.CHUNK_SIZE * (chunks - 1) - (chunks == 1) else None
