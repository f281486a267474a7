"""Which sections will have heads of different content after a merge.

Heads are found without walking a graph (`model.revision`): a writing that nobody names as parent is a head.
Of each new revision no more than 16 bytes are kept: a hash of its record and where its header stands. Only a
record that is written twice, or that is held, can have several heads. Such records are looked at in batches:
their headers are read again, and the receiver is asked three things for all places of a batch at once: its
heads there, whether it holds somebody who replaces what is new, and, where two heads meet, the bytes.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterator, Mapping
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
"""A number of 63 bits holds which revision it is and, above that, a part of its record's hash."""


class Writings:
    """The new revisions, told apart by a hash of their record, and where their headers stand."""

    def __init__(self, union: Union) -> None:
        self._union = union
        self._hashes = array("q")
        self._headers = array("Q")
        self._held = bytearray()

    def add(self, spot: int, header: KnownHeader, *, is_held: bool) -> None:
        """A new revision; `is_held`: something of its record is held already."""
        self._hashes.append(hash(header_key(header)))
        self._headers.append(spot)
        self._held.append(is_held)

    def conflicts(self, held: Held, task: Task) -> list[Conflict]:
        """The places at which a new writing will stand beside another head of different content."""
        found: list[Conflict] = []
        for spots in self._batches():
            task.step(0)
            new = {self._union.digest(spot): self._union.header(spot)[1] for spot in sorted(spots)}
            found += _conflicts(self._union, new, held)
        return sorted(found, key=lambda conflict: (conflict.record, conflict.kind, conflict.section))

    def _batches(self) -> Iterator[set[int]]:
        """Where all new headers stand of records that may have several heads somewhere."""
        order = [hashed % _HASHES << _BITS | revision for revision, hashed in enumerate(self._hashes)]
        order.sort()
        groups = [
            revisions
            for _, same in groupby(order, lambda each: each >> _BITS)
            if len(revisions := array("I", (each & _INDEX for each in same))) > 1 or self._held[revisions[0]]
        ]
        order.clear()
        groups.sort(key=lambda revisions: revisions[0])  # neighbours stand in one chunk of the file
        spots: set[int] = set()
        for revisions in groups:
            spots.update(self._headers[revision] for revision in revisions)
            if len(spots) >= _BATCH:
                yield spots
                spots = set()
        if spots:
            yield spots


def _conflicts(union: Union, new: Mapping[str, KnownHeader], held: Held) -> Iterator[Conflict]:
    """Those of the records of these headers, by digest, which are all that came of them."""
    writings: dict[Place, list[tuple[str, KnownEntry]]] = defaultdict(list)
    for digest, header in new.items():
        record, kind = header_key(header)
        for name, entry in header.sections.items():
            if name != WHY:
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
