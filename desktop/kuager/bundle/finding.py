"""Finding one of very many items by its SHA-256, in 40 bytes of memory for each.

A dictionary of as many digests would take four times that. What is looked for next mostly stands near what
was found last: it is looked for there first, then in the sorted order.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final, TypeVar

from kuager.bundle.packing import ITEMS_LIMIT
from kuager.errors import AppError

_SIZE: Final = 32
_BEFORE: Final = 8
_NEAR: Final = 40
"""So many items are near, of which so many stand before."""

_PLACE: Final = ITEMS_LIMIT - 1
"""A number of 64 bits holds a place and, above it, the beginning of the digest that is there."""

T = TypeVar("T")


class ByDigest(Mapping[str, T]):
    """Items by their digests (hexadecimal), which are given one behind the other in the items' order.

    What is read later is compared: `hashed` makes an item's digest. `bundle.changed` where it is another.
    """

    def __init__(self, items: Sequence[T], digests: bytes | bytearray, hashed: Callable[[T], bytes]) -> None:
        self._items = items
        self._hashed = hashed
        self._digests = bytes(digests)
        keys = [_key(self._digest(place)) | place for place in range(len(items))]
        keys.sort()
        self._sorted = array("Q", keys)
        self._last = 0

    def _digest(self, place: int) -> bytes:
        return self._digests[place * _SIZE : place * _SIZE + _SIZE]

    @property
    def is_repeating(self) -> bool:
        """Whether an item stands twice."""
        alike = {one & ~_PLACE for one, other in pairwise(self._sorted) if one ^ other <= _PLACE}
        for key in alike:
            same = self._sorted[bisect_left(self._sorted, key) : bisect_right(self._sorted, key | _PLACE)]
            if len({self._digest(each & _PLACE) for each in same}) < len(same):
                return True
        return False

    def place(self, digest: str) -> int | None:
        """The place of an item, which `at` takes."""
        wanted = bytes.fromhex(digest)
        before = max(0, self._last - _BEFORE) * _SIZE
        at = self._digests.find(wanted, before, before + _NEAR * _SIZE)
        found, rest = divmod(at, _SIZE)
        if at < 0 or rest:
            key = _key(wanted)
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
        if self._hashed(item) != self._digest(place):
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


def _key(digest: bytes) -> int:
    return int.from_bytes(digest[:8], "big") & ~_PLACE
