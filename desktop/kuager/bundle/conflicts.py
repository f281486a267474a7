"""Which sections will have heads of different content after a merge.

Heads are found without walking a graph (`model.revision`): a writing that nobody names as parent is a head.
Of each new writing no more than 16 bytes are kept: a hash of its place and where its header stands. Only a
place that is written twice, or of a record that is held, can have several heads. Such places are looked at
in batches: their headers are read again, and the receiver is asked three things for all places of a batch at
once: its heads there, whether it holds somebody who replaces what is new, and, where two heads meet, the
bytes.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from itertools import groupby
from typing import Final

from kuager.bundle.coming import header_key
from kuager.bundle.plan import Conflict
from kuager.bundle.union import Union
from kuager.model.merge import Held, Place
from kuager.model.revision import WHY, KnownEntry, KnownHeader, heads
from kuager.task import Task

_BATCH: Final = 4096
_BITS: Final = 26
_INDEX: Final = (1 << _BITS) - 1
_HASHES: Final = 1 << 37
"""A number of 63 bits holds which writing it is and, above that, a part of its place's hash."""


class Writings:
    """The new writings of sections, told apart by a hash of their place, and where their headers stand."""

    def __init__(self, union: Union) -> None:
        self._union = union
        self._hashes = array("q")
        self._headers = array("Q")
        self._held = bytearray()

    def add(self, spot: int, header: KnownHeader, *, is_held: bool) -> None:
        """What a new revision writes; `is_held`: something of the record is held already."""
        for name in header.sections:
            if name != WHY:
                self._hashes.append(hash((header.record, header.kind, name)))
                self._headers.append(spot)
                self._held.append(is_held)

    def conflicts(self, held: Held, task: Task) -> list[Conflict]:
        """The places at which a new writing will stand beside another head of different content."""
        found: list[Conflict] = []
        for places, spots in self._batches():
            task.step(0)
            new = {self._union.digest(spot): self._union.header(spot)[1] for spot in sorted(spots)}
            found += _conflicts(self._union, new, places, held)
        return sorted(found, key=lambda conflict: (conflict.record, conflict.kind, conflict.section))

    def _batches(self) -> Iterator[tuple[set[int], set[int]]]:
        """Hashes of places that may have several heads, and where the headers that write there stand."""
        order = [hashed % _HASHES << _BITS | writing for writing, hashed in enumerate(self._hashes)]
        order.sort()
        groups = [
            writings
            for _, same in groupby(order, lambda each: each >> _BITS)
            if len(writings := array("I", (each & _INDEX for each in same))) > 1 or self._held[writings[0]]
        ]
        order.clear()
        groups.sort(key=lambda writings: writings[0])  # neighbours stand in one chunk of the file
        places: set[int] = set()
        spots: set[int] = set()
        for writings in groups:
            places.update(self._hashes[writing] for writing in writings)
            spots.update(self._headers[writing] for writing in writings)
            if len(spots) >= _BATCH:
                yield places, spots
                places, spots = set(), set()
        if places:
            yield places, spots


def _conflicts(
    union: Union, new: Mapping[str, KnownHeader], hashes: AbstractSet[int], held: Held
) -> Iterator[Conflict]:
    """Those at the places with these hashes; `new` are all headers that write there, by digest."""
    writings: dict[Place, list[tuple[str, KnownEntry]]] = defaultdict(list)
    for digest, header in new.items():
        record, kind = header_key(header)
        for name, entry in header.sections.items():
            if name != WHY and hash((header.record, kind, name)) in hashes:
                writings[record, kind, name].append((digest, entry))
    held_keys = held.records({place[:2] for place in writings})
    asked = {place for place in writings if place[:2] in held_keys}
    old = held.heads(asked) if asked else {}
    replaced = (
        held.replaced({(place, digest) for place in asked for digest, _ in writings[place]}) if asked else ()
    )
    for place, written in writings.items():
        if len(written) + len(old.get(place, ())) < 2:
            continue
        entries = dict(written)
        named = {parent for entry in entries.values() for parent in entry.parents}
        arrived = [digest for digest in heads(entries) if (place, digest) not in replaced]
        standing = [digest for digest in old.get(place, ()) if digest not in named]
        if not arrived or len(arrived) + len(standing) < 2:
            continue
        # Bytes that are withheld may be anything: they stand for themselves.
        contents = {union.section_bytes(entries[digest].digest) or digest for digest in arrived}
        contents |= {held.content(place, digest) or digest for digest in standing}
        if len(contents) > 1:
            yield Conflict(*place, heads=tuple(sorted(arrived + standing)))
