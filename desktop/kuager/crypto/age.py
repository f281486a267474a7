"""Files in age v1 format (C2SP age.md; https://age-encryption.org/v1): streaming and random access.

Whoever holds the secret key opens them with the `age` tool (post-quantum ones from 1.3 on). The
payload is STREAM: chunks of 64 KiB under ChaCha20-Poly1305, whose nonce counts chunks and marks the
last one, so that chunks cannot be dropped, moved or cut off. Memory is two chunks.

Errors: `age.malformed` (not an age file, or one that breaks the specification), `age.not_for_us`
(no stanza opens with our keys), `age.damaged` (authentication fails, or the file is cut short). age
names no sender: who wrote a file is a matter of a signature inside.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import Final, Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from kuager.crypto.aead import TAG_SIZE, derive_key
from kuager.crypto.age_header import Source, build_header, read_file_key
from kuager.crypto.age_keys import (
    HybridIdentity,
    HybridRecipient,
    X25519Identity,
    X25519Recipient,
)
from kuager.crypto.age_passphrase import ScryptIdentity, ScryptRecipient
from kuager.crypto.age_stanza import FILE_KEY_SIZE, Identity, Recipient
from kuager.errors import AppError

__all__ = [
    "CHUNK_SIZE",
    "HybridIdentity",
    "HybridRecipient",
    "Identity",
    "Reader",
    "Recipient",
    "ScryptIdentity",
    "ScryptRecipient",
    "SeekableSource",
    "Sink",
    "Source",
    "Writer",
    "X25519Identity",
    "X25519Recipient",
    "decrypt_stream",
]

CHUNK_SIZE: Final = 64 * 1024
_SEALED_SIZE: Final = CHUNK_SIZE + TAG_SIZE
_NONCE_SIZE: Final = 16


class Sink(Protocol):
    """Where an encrypted file goes: `write` takes all it is given and keeps no view of it."""

    def write(self, data: bytes | memoryview, /) -> object: ...


class SeekableSource(Source, Protocol):
    """A source that can be read from any place."""

    def seek(self, offset: int, whence: int = 0, /) -> int: ...

    def tell(self) -> int: ...


class Writer:
    """Encrypts what is written to it; the file is complete after `close`.

    Leaving a `with` block by an exception does not close: the file stays visibly cut short, and no
    half of an export can pass for the whole. `out` is never closed here.
    """

    def __init__(self, out: Sink, recipients: Sequence[Recipient]) -> None:
        file_key = os.urandom(FILE_KEY_SIZE)
        nonce = os.urandom(_NONCE_SIZE)
        self._head = build_header(file_key, recipients) + nonce
        out.write(self._head)
        self._out = out
        self._cipher = _payload_cipher(file_key, nonce)
        self._index = 0
        self._plain = memoryview(bytearray(CHUNK_SIZE))
        self._held = 0
        self._sealed = memoryview(bytearray(_SEALED_SIZE))
        self._closed = False

    def write(self, data: bytes | bytearray | memoryview) -> int:
        """Take all of `data`."""
        if self._closed:
            raise ValueError("write to a closed age file")
        rest = memoryview(data).cast("B")
        size = len(rest)
        while rest:
            # A full chunk is sealed only when more follows, since the last one is marked.
            if self._held == CHUNK_SIZE:
                self._seal(self._plain, last=False)
                self._held = 0
            if self._held == 0 and len(rest) > CHUNK_SIZE:
                self._seal(rest[:CHUNK_SIZE], last=False)
                rest = rest[CHUNK_SIZE:]
                continue
            taken = min(CHUNK_SIZE - self._held, len(rest))
            self._plain[self._held : self._held + taken] = rest[:taken]
            self._held += taken
            rest = rest[taken:]
        return size

    def close(self) -> None:
        """Write the last chunk."""
        if not self._closed:
            self._closed = True
            self._seal(self._plain[: self._held], last=True)

    def read_back(self, source: Source) -> Iterator[bytes]:
        """The plaintext in what became of the closed file, without a secret key; `age.damaged`.

        Any other byte fails: the header is compared, the payload authenticates to its end.
        """
        if not self._closed:
            raise ValueError("reading back an age file that is not closed")
        if source.read(len(self._head)) != self._head:
            raise AppError("age.damaged", part="header")
        return _chunks(source, self._cipher)

    def __enter__(self) -> Writer:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is None:
            self.close()

    def _seal(self, plain: memoryview, *, last: bool) -> None:
        sealed = self._sealed[: len(plain) + TAG_SIZE]
        # encrypt_into gives way to other threads; encrypt would hold them all up.
        self._cipher.encrypt_into(_chunk_nonce(self._index, last=last), plain, None, sealed)
        self._out.write(sealed)
        self._index += 1


def decrypt_stream(source: Source, identities: Sequence[Identity]) -> Iterator[bytes]:
    """The plaintext in authenticated chunks; the header is checked before this returns.

    Each chunk is authentic, but the file is whole only when the iterator ends: `age.damaged` may
    come after any chunk.
    """
    return _chunks(source, _open(source, identities))


class Payload:
    """What opens the payload of a seekable file, chunk by chunk, without the file and without a secret key.

    Made from the file: the header and the last chunk are checked, so that `size` is authentic. Afterwards
    every chunk is checked when it is opened; whoever opens one hands over the same file again.
    """

    def __init__(self, source: SeekableSource, identities: Sequence[Identity]) -> None:
        self._cipher = _open(source, identities)
        self._base = source.tell()
        sealed_size = source.seek(0, io.SEEK_END) - self._base
        self._last = max(0, -(-sealed_size // _SEALED_SIZE) - 1)
        self.size: Final = sealed_size - (self._last + 1) * TAG_SIZE
        self.chunk(source, self._last)

    def chunk(self, source: SeekableSource, index: int) -> bytes:
        """The plaintext from `index * CHUNK_SIZE` on; empty behind the last one. `age.damaged`"""
        if index > self._last:
            return b""
        source.seek(self._base + index * _SEALED_SIZE)
        sealed = source.read(_SEALED_SIZE)
        return _opened(self._cipher, index, sealed, last=index == self._last)

    def chunks(self, source: SeekableSource) -> Iterator[bytes]:
        """All of the plaintext."""
        return (self.chunk(source, index) for index in range(self._last + 1))


class Reader(io.RawIOBase):
    """The plaintext of a seekable file, at random: see `Payload`.

    One chunk is kept. Not for two threads at once. `source` is not closed.
    """

    def __init__(self, source: SeekableSource, identities: Sequence[Identity]) -> None:
        super().__init__()
        self._source = source
        self._payload = Payload(source, identities)
        self.size: Final = self._payload.size
        self._position = 0
        self._chunk_index = -1
        self._chunk = b""

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Beyond the end is allowed and reads nothing."""
        position = offset + {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self.size}[whence]
        if position < 0:
            raise ValueError("seek before the start")
        self._position = position
        return position

    def readinto(self, buffer: bytearray | memoryview, /) -> int:  # type: ignore[override]  # any buffer
        """Up to the end of one chunk; 0 at the end of the file."""
        target = memoryview(buffer).cast("B")
        index, start = divmod(self._position, CHUNK_SIZE)
        if not target:
            return 0
        if index != self._chunk_index:
            self._chunk = self._payload.chunk(self._source, index)
            self._chunk_index = index
        taken = self._chunk[start : start + len(target)]
        target[: len(taken)] = taken
        self._position += len(taken)
        return len(taken)


def _open(source: Source, identities: Sequence[Identity]) -> ChaCha20Poly1305:
    file_key = read_file_key(source, identities)
    nonce = source.read(_NONCE_SIZE)
    if len(nonce) != _NONCE_SIZE:
        raise AppError("age.malformed", part="nonce")
    return _payload_cipher(file_key, nonce)


def _chunks(source: Source, cipher: ChaCha20Poly1305) -> Iterator[bytes]:
    index = 0
    last = False
    while not last:
        sealed = source.read(_SEALED_SIZE)
        # A full chunk may be the last one: only its nonce tells.
        last = len(sealed) < _SEALED_SIZE
        try:
            plain = _opened(cipher, index, sealed, last=last)
        except AppError:
            if last:
                raise
            last = True
            plain = _opened(cipher, index, sealed, last=True)
        yield plain
        index += 1
    if source.read(1):
        raise AppError("age.damaged", part="end")


def _opened(cipher: ChaCha20Poly1305, index: int, sealed: bytes, *, last: bool) -> bytes:
    """One chunk's plaintext, which is empty only if the whole payload is."""
    plain = bytearray(max(0, len(sealed) - TAG_SIZE))
    if len(sealed) < TAG_SIZE or (not plain and index > 0):
        raise AppError("age.damaged", chunk=index)
    try:
        # As in `_seal`: other threads go on meanwhile.
        cipher.decrypt_into(_chunk_nonce(index, last=last), sealed, None, plain)
    except InvalidTag:
        raise AppError("age.damaged", chunk=index) from None
    return bytes(plain)


def _payload_cipher(file_key: bytes, nonce: bytes) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(derive_key(file_key, "payload", salt=nonce))


def _chunk_nonce(index: int, *, last: bool) -> bytes:
    return index.to_bytes(11, "big") + bytes([last])
