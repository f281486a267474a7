"""Packs: many small things in one member of a bundle, each after its length.

An item is a 4-byte big-endian length and so many bytes. What a pack's items look like is its `Shape`: parts
of fixed length, then the rest. A pack has no header and no end mark, since the manifest tells its size; what
unpacks packs again to the same bytes. Reading takes the bytes of a member that was verified already, but
still trusts no length in it.

Errors: `bundle.damaged` for what is not such a pack, `bundle.too_large` for an item or a count beyond its
bound, on both sides.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from struct import Struct
from typing import Final

from kuager.errors import AppError

ITEMS_LIMIT: Final = 1 << 21
LENGTH_SIZE: Final = 4
_LENGTH: Final = Struct(">I")
_CHUNK: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Shape:
    """An item of the pack `name`: `fixed` lengths of its first parts, then 1 to `rest_limit` bytes."""

    name: str
    fixed: tuple[int, ...]
    rest_limit: int

    @property
    def head(self) -> int:
        """How long the fixed parts are together."""
        return sum(self.fixed)


def packed(shape: Shape, items: Iterable[Sequence[bytes]]) -> Iterator[bytes]:
    """The bytes of a pack in chunks of about a mebibyte, or of one larger item."""
    head, limit = shape.head, shape.rest_limit
    chunk: list[bytes] = []
    held = 0
    for count, item in enumerate(items):
        length = sum(map(len, item))
        if length > head + limit or count == ITEMS_LIMIT:
            raise AppError("bundle.too_large", part=shape.name)
        if length <= head or tuple(map(len, item[:-1])) != shape.fixed:
            raise ValueError("an item is not of its pack's shape")
        chunk.append(length.to_bytes(LENGTH_SIZE, "big"))
        chunk.extend(item)
        held += length
        if held >= _CHUNK:
            yield b"".join(chunk)
            chunk.clear()
            held = 0
    if chunk:
        yield b"".join(chunk)


def places(shape: Shape, untrusted_pieces: Iterable[bytes], at: int, end: int) -> array[int]:
    """Where the items of a pack begin, behind their lengths, and last where one more would.

    The pack comes in pieces and lies from `at` to `end`. Of an item only its length is looked at.
    """
    head, limit = shape.head, shape.rest_limit
    found = array("Q")
    held, start = b"", at  # what came and where it begins; `at` is where the next length stands
    for piece in untrusted_pieces:
        skipped = min(at - start, len(held))
        held, start = held[skipped:] + piece, start + skipped
        while at + LENGTH_SIZE <= start + len(held):
            (length,) = _LENGTH.unpack_from(held, at - start)
            at += LENGTH_SIZE
            found.append(at)
            at += length
            if length <= head or at > end:
                raise AppError("bundle.damaged", part=shape.name)
            if length > head + limit or len(found) > ITEMS_LIMIT:
                raise AppError("bundle.too_large", part=shape.name)
    if at != end:
        raise AppError("bundle.damaged", part=shape.name)
    found.append(at + LENGTH_SIZE)
    return found
