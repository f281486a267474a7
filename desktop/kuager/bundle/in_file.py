"""The items of packs that stay in their sealed file and are read whenever they are asked for.

A file that was looked through once is opened anew for each chunk: nothing holds a stick that somebody wants
to take away, nor needs a secret key any more. Of an item 8 bytes are kept, of a pack one chunk. Each chunk
authenticates itself at its place; that an item is the one that was looked at, its digest tells (`verify`).

Errors: `bundle.changed` where the file is another one; `file.missing`, `file.unreadable`.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar, overload

from kuager import files
from kuager.crypto.age import CHUNK_SIZE, Payload
from kuager.errors import AppError

T = TypeVar("T")


class SealedFile:
    """A file and what opens it."""

    def __init__(self, path: Path, payload: Payload) -> None:
        self._path = path
        self._payload = payload

    def chunk(self, index: int) -> bytes:
        """One chunk of the plaintext."""
        try:
            with files.opened(self._path) as stream:
                found = self._payload.chunk(stream, index)
        except AppError as error:
            if error.code.startswith("age."):
                raise AppError("bundle.changed", file=self._path.name) from error
            raise
        except OSError as error:
            raise files.failure(error, "file.unreadable", self._path) from error
        return found


class Items(Sequence[T]):
    """The items of one pack; `starts` says where they begin, and where one more would, behind its length."""

    def __init__(self, file: SealedFile, starts: array[int], length: int, made: Callable[[bytes], T]) -> None:
        self._file = file
        self._starts = starts
        self._length = length
        self._made = made
        self._count = len(starts) - 1
        self._index = -1
        self._chunk = b""

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int, /) -> T: ...
    @overload
    def __getitem__(self, place: slice, /) -> Sequence[T]: ...
    def __getitem__(self, place: int | slice, /) -> T | Sequence[T]:
        if isinstance(place, slice):
            return [self[each] for each in range(len(self))[place]]
        if not 0 <= place < self._count:
            raise IndexError(place)
        # Half a million of them are read in a row: the few lines that all go through are kept short.
        start = self._starts[place]
        size = self._starts[place + 1] - self._length - start
        index, at = divmod(start, CHUNK_SIZE)
        if index != self._index:
            self._load(index)
        found = self._chunk[at : at + size]
        return self._made(found if len(found) == size else self._rest(found, size))

    def __iter__(self) -> Iterator[T]:
        return map(self.__getitem__, range(len(self)))

    def _rest(self, found: bytes, size: int) -> bytes:
        pieces, left = [found], size - len(found)
        while left:
            self._load(self._index + 1)
            pieces.append(self._chunk[:left])
            left -= len(pieces[-1])
        return b"".join(pieces)

    def _load(self, index: int) -> None:
        self._chunk = self._file.chunk(index)
        self._index = index
