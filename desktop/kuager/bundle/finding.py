"""Finding one of very many items by its SHA-256, in 36 bytes of memory for each.

A dictionary of as many digests would take four times that. What is looked for next mostly stands near what
was found last: it is looked for there first, then in the sorted order.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final, TypeVar

from kuager.errors import AppError

_SIZE: Final = 32
_BEFORE: Final = 8
_NEAR: Final = 40
"""So many items are near, of which so many stand before."""

T = TypeVar("T")


class ByDigest(Mapping[str, T]):
    """Items by their digests (hexadecimal), which are given one behind the other in the items' order.

    What is read later is compared: `hashed` makes an item's digest. `bundle.changed` where it is another.
    """

    def __init__(self, items: Sequence[T], digests: bytes | bytearray, hashed: Callable[[T], bytes]) -> None:
        self._items = items
        self._hashed = hashed
        self._digests = bytes(digests)
        self._sorted = array("I", sorted(range(len(items)), key=self._digest))
        self._last = 0

    def _digest(self, place: int) -> bytes:
        return self._digests[place * _SIZE : place * _SIZE + _SIZE]

    @property
    def is_repeating(self) -> bool:
        """Whether an item stands twice."""
        return any(self._digest(one) == self._digest(next_one) for one, next_one in pairwise(self._sorted))

    def place(self, digest: str) -> int | None:
        """The place of an item, which `at` takes."""
        wanted = bytes.fromhex(digest)
        before = max(0, self._last - _BEFORE) * _SIZE
        at = self._digests.find(wanted, before, before + _NEAR * _SIZE)
        found, rest = divmod(at, _SIZE)
        if at < 0 or rest:
            index = bisect_left(self._sorted, wanted, key=self._digest)
            if index == len(self._sorted) or self._digest(found := self._sorted[index]) != wanted:
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
