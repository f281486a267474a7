"""Packs: many small things in one member of a bundle, each after its length.

An item is a 4-byte big-endian length and so many bytes. What a pack's items look like is its `Shape`: parts
of fixed length, then the rest. A pack has no header and no end mark, since the manifest tells its size; what
unpacks packs again to the same bytes. Reading takes the bytes of a member that was verified already, but
still trusts no length in it.

Errors: `bundle.damaged` for what is not such a pack, `bundle.too_large` for an item or a count beyond its
bound, on both sides.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Final

from kuager.errors import AppError

ITEMS_LIMIT: Final = 1 << 21
_LENGTH_SIZE: Final = 4
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
        chunk.append(length.to_bytes(_LENGTH_SIZE, "big"))
        chunk.extend(item)
        held += length
        if held >= _CHUNK:
            yield b"".join(chunk)
            chunk.clear()
            held = 0
    if chunk:
        yield b"".join(chunk)


def unpacked(shape: Shape, untrusted_pack: bytes) -> list[tuple[bytes, ...]]:
    """The items of a pack, each as its parts."""
    head, limit = shape.head, shape.rest_limit
    parts = list(pairwise(accumulate(shape.fixed, initial=0)))
    items: list[tuple[bytes, ...]] = []
    at, end = 0, len(untrusted_pack)
    while at < end:
        start = at + _LENGTH_SIZE
        length = int.from_bytes(untrusted_pack[at:start], "big")
        at = start + length
        if length <= head or at > end:
            raise AppError("bundle.damaged", part=shape.name)
        if length > head + limit or len(items) == ITEMS_LIMIT:
            raise AppError("bundle.too_large", part=shape.name)
        items.append(
            (*(untrusted_pack[start + a : start + b] for a, b in parts), untrusted_pack[start + head : at])
        )
    return items
