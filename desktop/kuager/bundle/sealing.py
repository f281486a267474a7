"""A volume as it is written: a tar inside an age file of a Padmé size, whole and read back, or not there.

What is written goes through two threads: one seals, one writes what was sealed. The file is flushed, read
again from the disk and opened under its own key before it gets its name: one byte that is not as it was
written would fail. So a file with the name of a volume is whole. Nothing plain touches the disk.

Errors: `bundle.copy_differs`, and those of `files` (`disk.full`, `file.exists` …).
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import BinaryIO, Final

from kuager import files
from kuager.bundle import tape
from kuager.bundle.card import Card
from kuager.bundle.manifest import MANIFEST, MLDSA65, SSHSIG
from kuager.bundle.volumes import padded_plain_size
from kuager.crypto import age
from kuager.crypto.identity import Recipient
from kuager.crypto.signing import Namespace, SigningKey, armored
from kuager.errors import AppError
from kuager.task import Task

_CHUNKS: Final = 16
"""Of an age file: what one thread hands over to the other at once, 1 MiB."""
_ZEROS: Final = bytes(1 << 20)
_FLUSHED: Final = 16 << 20
"""Bytes after which the system is told to begin with writing them to the disk."""


class Volume:
    """The tar that is being sealed. What it holds in the end, `sha256` and `size` tell of the whole file."""

    def __init__(self, out: age.Writer, head: int) -> None:
        self._out = out
        self._head = head
        self._written = 0
        self._left = 0
        self.sha256 = ""
        self.size = 0

    def member(self, name: str, content: bytes) -> None:
        """A member that is at hand."""
        self.begin(name, len(content))
        self.write(content)
        self.end(len(content))

    def begin(self, name: str, size: int) -> None:
        """The header of a member of which `write` then gives so many bytes."""
        self._put(tape.header(name, size))
        self._left = size

    def write(self, content: bytes | bytearray | memoryview) -> None:
        """The next bytes of a member."""
        self._left -= len(content)
        if self._left < 0:
            raise ValueError("a member is longer than it was to be")
        self._put(content)

    def end(self, size: int) -> None:
        """What follows a member of this size."""
        if self._left:
            raise ValueError("a member is shorter than it was to be")
        self._put(tape.filler(size))

    def finish(self) -> None:
        """The end of the tar, and zeros up to a size that says little."""
        least = self._written + tape.END
        rest = padded_plain_size(self._head, least) - self._written
        while rest:
            rest -= self._put(_ZEROS[:rest])

    def read_back(self, source: age.Source) -> Iterator[bytes]:
        """What a copy of the finished file gives, chunk by chunk; `age.damaged` where it is another one."""
        return self._out.read_back(source)

    def _put(self, content: bytes | bytearray | memoryview) -> int:
        self._out.write(content)
        self._written += len(content)
        return len(content)


@contextlib.contextmanager
def volume(path: Path, keys: Sequence[Recipient], checking: Task) -> Iterator[Volume]:
    """Write the members inside the block; the file appears when it ends well and was read again."""
    made: Volume | None = None

    def check(part: Path) -> None:
        if made is not None:
            made.sha256 = read_back(part, made, checking)

    with files.written_whole(path, check=check) as stream:
        with contextlib.closing(_Behind(stream)) as behind, age.Writer(behind, keys) as sealed:
            made = Volume(sealed, behind.size)
            yield made
            made.finish()
        made.size = behind.size


def read_back(part: Path, made: Volume, task: Task) -> str:
    """SHA-256 of what the disk holds, once it was found to be what was written; `bundle.copy_differs`."""
    try:
        with files.opened_on_disk(part) as stream, ThreadPoolExecutor(1) as beside:
            hashed = _Hashed(stream, beside)
            done = 0
            for chunk in made.read_back(hashed):
                task.step(done, None, "check")
                done += len(chunk)
            return hashed.sha256()
    except AppError as error:
        if not error.code.startswith("age."):
            raise
        raise AppError("bundle.copy_differs", file=part.name) from error


def sign(made: Volume, manifest: bytes, key: SigningKey, card: Card) -> None:
    """The manifest as a member, and its two signatures."""
    signature = key.sign(manifest, Namespace.BUNDLE)
    made.member(MANIFEST, manifest)
    made.member(SSHSIG, armored(card.key, signature, Namespace.BUNDLE).encode("ascii"))
    made.member(MLDSA65, signature.mldsa65)


class _Behind:
    """Passes on to a stream from a thread of its own, and counts."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._beside = ThreadPoolExecutor(1)
        self._pending: Future[None] | None = None
        self._held: list[bytes] = []
        self._flushed = 0
        self.size = 0

    def write(self, data: bytes | memoryview, /) -> None:
        self._held.append(bytes(data))
        self.size += len(data)
        if len(self._held) >= _CHUNKS:
            self._settle()
            self._pending = self._beside.submit(self._pass_on, self._held, self.size)
            self._held = []

    def _pass_on(self, data: list[bytes], end: int) -> None:
        self._stream.writelines(data)
        if end - self._flushed >= _FLUSHED:
            files.begin_flush(self._stream, self._flushed, end - self._flushed)
            self._flushed = end

    def _settle(self) -> None:
        if self._pending is not None:
            pending, self._pending = self._pending, None
            pending.result()

    def close(self) -> None:
        """Whatever was not passed on yet; called also where writing failed."""
        try:
            self._settle()
            self._stream.writelines(self._held)
            self._held = []
        finally:
            self._beside.shutdown()


class _Hashed:
    """A source of which the digest is taken on another thread."""

    def __init__(self, stream: BinaryIO, beside: ThreadPoolExecutor) -> None:
        self._stream, self._beside = stream, beside
        self._sha256 = hashlib.sha256()
        self._pending: Future[None] | None = None
        self._held: list[bytes] = []

    def read(self, size: int, /) -> bytes:
        return self._take(self._stream.read(size))

    def readline(self, size: int, /) -> bytes:
        return self._take(self._stream.readline(size))

    def _take(self, data: bytes) -> bytes:
        self._held.append(data)
        if len(self._held) >= _CHUNKS:
            self._hand_over()
        return data

    def _hand_over(self) -> None:
        if self._pending is not None:
            self._pending.result()
        self._pending = self._beside.submit(self._update, self._held)
        self._held = []

    def _update(self, pieces: list[bytes]) -> None:
        for piece in pieces:
            self._sha256.update(piece)

    def sha256(self) -> str:
        """Of all that was read, in hexadecimal."""
        self._hand_over()
        if self._pending is not None:
            self._pending.result()
        return self._sha256.hexdigest()
