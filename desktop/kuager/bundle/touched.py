"""Counting the records that a merge touches, each once, in 16 bytes of memory for each revision."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Final

from kuager.bundle.plan import Counts
from kuager.model.merge import Key

_ID: Final = 16


class Touched:
    """Ids by kind, of records that are held and of new ones."""

    def __init__(self) -> None:
        self._new: defaultdict[str, bytearray] = defaultdict(bytearray)
        self._held: defaultdict[str, bytearray] = defaultdict(bytearray)

    def add(self, key: Key, *, is_held: bool) -> None:
        """A record gets something; that may be said more than once."""
        record, kind = key
        (self._held if is_held else self._new)[kind] += bytes.fromhex(record)

    def counts(self) -> Mapping[str, Counts]:
        """How many records of each kind."""
        kinds = sorted(self._new.keys() | self._held.keys())
        return {kind: Counts(_distinct(self._new, kind), _distinct(self._held, kind)) for kind in kinds}


def _distinct(ids: Mapping[str, bytearray], kind: str) -> int:
    every = bytes(ids.get(kind, b""))
    return len({every[at : at + _ID] for at in range(0, len(every), _ID)})
