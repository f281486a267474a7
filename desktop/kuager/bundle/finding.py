"""Finding one of very many items by its SHA-256, in 40 bytes of memory for each.

A dictionary of as many digests would take four times that. What is looked for next mostly stands near what
was found last: it is looked for there first, then in the sorted order.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from struct import Struct
from typing import Final, TypeVar

from kuager.bundle.packing import ITEMS_LIMIT
from kuager.errors import AppError

_SIZE: Final = 32
_BEFORE: Final = 8
_NEAR: Final = 40
"""So many items are near, of which so many stand before."""

_PLACE: Final = ITEMS_LIMIT - 1
_ABOVE: Final = (1 << 64) - ITEMS_LIMIT
"""A number of 64 bits holds a place and, above it, the beginning of the digest that is there."""

_FIRST: Final = Struct(">Q24x")
_PARTS: Final = 6
"""So many bits of a digest tell its part."""

T = TypeVar("T")


class ByDigest(Mapping[str, T]):
    """Items by their digests (hexadecimal), which are given one behind the other in the items' order.

    What is read later is compared: `hashed` makes an item's digest. `bundle.changed` where it is another.
    """

    def __init__(self, items: Sequence[T], digests: bytes | bytearray, hashed: Callable[[T], bytes]) -> None:
        self._items = items
        self._hashed = hashed
        self._digests = digests
        self._sorted = _sorted(digests)
        self._last = -1

    def _digest(self, place: int) -> bytes:
        return bytes(self._digests[place * _SIZE : place * _SIZE + _SIZE])

    @property
    def is_repeating(self) -> bool:
        """Whether an item stands twice."""
        alike = {one & _ABOVE for one, other in pairwise(self._sorted) if one ^ other <= _PLACE}
        for key in alike:
            same = self._sorted[bisect_left(self._sorted, key) : bisect_right(self._sorted, key | _PLACE)]
            if len({self._digest(each & _PLACE) for each in same}) < len(same):
                return True
        return False

    def place(self, digest: str) -> int | None:
        """The place of an item, which `at` takes."""
        wanted = bytes.fromhex(digest)
        if self._digests.startswith(wanted, (self._last + 1) * _SIZE):
            self._last += 1
            return self._last
        before = max(0, self._last - _BEFORE) * _SIZE
        at = self._digests.find(wanted, before, before + _NEAR * _SIZE)
        found, rest = divmod(at, _SIZE)
        if at < 0 or rest:
            key = _FIRST.unpack(wanted)[0] & _ABOVE
            for index in range(bisect_left(self._sorted, key), len(self._sorted)):
                found = self._sorted[index] & _PLACE
                if self._digest(found) == wanted:
                    break
                if self._sorted[index] - found != key:
                    return None
            else:
                return None
        self._last = found
        return found

    def at(self, place: int) -> T:
        """The item at a place."""
        item = self._items[place]
        start = place * _SIZE
        if self._hashed(item) != self._digests[start : start + _SIZE]:
            raise AppError("bundle.changed")
        return item

    def digest(self, place: int) -> str:
        """The digest of the item at a place."""
        return self._digest(place).hex()

    def __getitem__(self, digest: str) -> T:
        place = self.place(digest)
        if place is None:
            raise KeyError(digest)
        return self.at(place)

    def __contains__(self, digest: object) -> bool:
        return isinstance(digest, str) and self.place(digest) is not None

    def __iter__(self) -> Iterator[str]:
        return (self._digest(place).hex() for place in range(len(self._items)))

    def __len__(self) -> int:
        return len(self._items)


def _sorted(digests: bytes | bytearray) -> array[int]:
    """The beginnings of digests with their places, sorted by parts: a list of all would take much memory."""
    parts = [array("Q") for _ in range(1 << _PARTS)]
    for place, (first,) in enumerate(_FIRST.iter_unpack(digests)):
        parts[first >> 64 - _PARTS].append(first & _ABOVE | place)
    found = array("Q")
    for part in parts:
        found.extend(sorted(part))
    return found
