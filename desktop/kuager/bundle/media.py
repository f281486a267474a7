"""Reading a volume of media: what it holds is known and verified before a byte of it is taken.

The manifest stands last, but an age file can be read from any place: the headers of the tar lead from
member to member to it. After `opened_media` the sender, the set and the digest of every part are authentic;
the bytes of a part are once they were read to the end (`reading`). What is skipped costs nothing.

Memory is some mebibytes, whatever the volume holds. Errors: those of `opening`; `bundle.damaged` with `part`.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Final

from kuager.bundle import opening, tape
from kuager.bundle.manifest import (
    INDEX,
    MANIFEST,
    MEDIA_MANIFEST_LIMIT,
    MLDSA65,
    SSHSIG,
    SSHSIG_LIMIT,
    Manifest,
)
from kuager.bundle.opening import NOT_OURS, Trusted, opened_volume
from kuager.bundle.volumes import INDEX_LIMIT, PARTS_LIMIT, RECORDS, Index, Piece
from kuager.crypto import age
from kuager.crypto.identity import Identity
from kuager.crypto.signing import MLDSA65_SIGNATURE_SIZE
from kuager.errors import AppError

_AHEAD: Final = 1 << 20


class MediaVolume:
    """An opened volume: `pieces` is what it holds, in its order."""

    def __init__(self, plain: age.Reader, identity: Identity, trusted: Trusted) -> None:
        self._plain = plain
        untrusted_index = self._member(INDEX, INDEX_LIMIT, NOT_OURS)
        places = self._places()
        self.manifest: Final[Manifest] = opening.verified(
            self._member(MANIFEST, MEDIA_MANIFEST_LIMIT, "bundle.damaged"),
            self._member(SSHSIG, SSHSIG_LIMIT, "bundle.bad_signature"),
            self._member(MLDSA65, MLDSA65_SIGNATURE_SIZE, "bundle.bad_signature"),
            identity,
            trusted,
            MEDIA_MANIFEST_LIMIT,
        )
        if self.manifest.volume == RECORDS:
            raise AppError("bundle.damaged", part=MANIFEST)
        self.index: Final[Index] = opening.index(untrusted_index, self.manifest)
        self.pieces: Final = self.index.pieces(self.manifest.volume)
        parts = self.manifest.members[1:]
        sizes = [piece.size for piece in self.pieces]
        if sizes != [part.size for part in parts] or sizes != [size for _, size in places]:
            raise AppError("bundle.damaged", part=INDEX)
        self._starts = {piece.member: start for piece, (start, _) in zip(self.pieces, places, strict=True)}
        self._digests = {part.name: part.sha256 for part in parts}
        self._check_end()

    def _take(self, size: int, part: str, code: str = "bundle.damaged") -> bytes:
        """The next bytes; an error with `code` where there are fewer."""
        pieces, left = [], size
        # Room is made for what is asked, and nobody signed the size yet.
        while left and (piece := self._plain.read(min(left, age.CHUNK_SIZE))):
            pieces.append(piece)
            left -= len(piece)
        if left:
            raise AppError(code, part=part)
        return b"".join(pieces)

    def _header(self, name: str, code: str = "bundle.damaged") -> int:
        """The size of the member of this name that begins here."""
        untrusted_header = self._take(tape.BLOCK, name, code)
        size = tape.claimed_size(untrusted_header)
        if size is None or untrusted_header != tape.header(name, size):
            raise AppError(code, part=name)
        return size

    def _member(self, name: str, limit: int, code: str) -> bytes:
        size = self._header(name, code)
        if size > limit:
            raise AppError("bundle.too_large", part=name, size=size, limit=limit)
        content = self._take(size, name)
        self._check_filler(name, size)
        return content

    def _check_filler(self, name: str, size: int) -> None:
        filler = tape.filler(size)
        if self._take(len(filler), name) != filler:
            raise AppError("bundle.damaged", part=name)

    def _places(self) -> list[tuple[int, int]]:
        """Where the bytes of each part begin, and how many they are; leaves off before the manifest."""
        found: list[tuple[int, int]] = []
        while True:
            before = self._plain.tell()
            untrusted_header = self._take(tape.BLOCK, MANIFEST)
            size = tape.claimed_size(untrusted_header)
            if size is not None and untrusted_header == tape.header(MANIFEST, size):
                self._plain.seek(before)
                return found
            name = f"part-{len(found) + 1:06}"
            if size is None or untrusted_header != tape.header(name, size):
                raise AppError("bundle.damaged", part=name)
            if len(found) == PARTS_LIMIT:
                raise AppError("bundle.too_large", part=MANIFEST, limit=PARTS_LIMIT)
            found.append((before + tape.BLOCK, size))
            self._plain.seek(before + tape.BLOCK + size)
            self._check_filler(name, size)

    def _check_end(self) -> None:
        """Nothing but zeros, at least those that end a tar, up to the authenticated end of the file."""
        if self._take(tape.END, "end") != bytes(tape.END):
            raise AppError("bundle.damaged", part="end")
        while piece := self._plain.read(age.CHUNK_SIZE):
            if piece.strip(b"\0"):
                raise AppError("bundle.damaged", part="end")

    @contextlib.contextmanager
    def reading(self, piece: Piece) -> Iterator[PieceReader]:
        """The bytes of a part; leaving the block well means that they are what was signed."""
        self._plain.seek(self._starts[piece.member])
        with ThreadPoolExecutor(1) as beside:
            reader = PieceReader(self._plain, piece.size, beside)
            yield reader
            if reader.left or reader.sha256.hexdigest() != self._digests[piece.member]:
                raise AppError("bundle.damaged", part=piece.member)


class PieceReader:
    """Reads a part from beginning to end, a mebibyte ahead of who takes it."""

    def __init__(self, plain: age.Reader, size: int, beside: ThreadPoolExecutor) -> None:
        self._plain, self._beside = plain, beside
        self._asked = size
        self.left = size
        self.sha256 = hashlib.sha256()
        self._held = memoryview(b"")
        self._pending: Future[bytes] | None = self._ask()

    def _ask(self) -> Future[bytes] | None:
        size = min(self._asked, _AHEAD)
        self._asked -= size
        return self._beside.submit(self._read, size) if size else None

    def _read(self, size: int) -> bytes:
        pieces = []
        while size:
            piece = self._plain.read(min(size, age.CHUNK_SIZE))
            if not piece:
                raise AppError("bundle.damaged", part="file")
            pieces.append(piece)
            size -= len(piece)
        content = b"".join(pieces)
        self.sha256.update(content)
        return content

    def readinto(self, buffer: memoryview, /) -> int:
        """As much as is at hand; 0 at the end of the part."""
        if not self._held and self._pending is not None:
            content = self._pending.result()
            self._pending = self._ask()
            self._held = memoryview(content)
        taken = min(len(buffer), len(self._held))
        buffer[:taken] = self._held[:taken]
        self._held = self._held[taken:]
        self.left -= taken
        return taken


@contextlib.contextmanager
def opened_media(path: Path, identity: Identity, trusted: Trusted) -> Iterator[MediaVolume]:
    """Open a volume of media that was written to `identity` by a trusted sender."""
    with opened_volume(path) as (stream, _), age.Reader(stream, [identity]) as plain:
        volume = MediaVolume(plain, identity, trusted)
        del identity, trusted  # who goes on behind a locked vault keeps no more than this volume's key
        yield volume
