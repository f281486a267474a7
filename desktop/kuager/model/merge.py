"""What the two sides of a merge share: what a vault holds already, and the rows that it lacks.

The bundle knows no database and the vault knows no bundle. The vault answers the questions of `Held`; the
plan of a merge answers with `Rows`. Applying them is a union: inserted where absent, filled where only a
stub or a withheld section was held, ignored where present. So it may be done twice, and in any order.

Digests are hexadecimal in questions, as everywhere; in rows they are the raw 32 bytes that a table keeps.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from kuager.model.ids import BlobId, OriginId, RecordId

Key = tuple[RecordId, str]
"""Id and kind: a record. The same id under another kind is another record."""

Place = tuple[RecordId, str, str]
"""Id, kind and section name: where heads stand."""

BlobName = tuple[BlobId, str]
"""Id and SHA-256 in hexadecimal, as a signed section gives them."""


@dataclass(frozen=True, slots=True)
class OriginState:
    """What is held of one origin.

    `segments`: the digests of its segments from number 1 on, without holes. `last`: the last sequence number
    that they cover. `stubs`: digests of headers that are held as a stub. `absent`: (header digest, section
    name) of the sections held without their bytes.
    """

    segments: Sequence[str] = ()
    last: int = 0
    stubs: AbstractSet[str] = frozenset()
    absent: AbstractSet[tuple[str, str]] = frozenset()


class Held(Protocol):
    """What a receiver holds. Every question is asked once per merge, for the whole set.

    Only `content` is asked one by one, where two heads meet: heads of equal content are no conflict.
    """

    @property
    def own(self) -> OriginId:
        """The origin that writes here."""
        ...

    def origin(self, origin: OriginId) -> OriginState:
        """What is held of an origin, which may be nothing."""
        ...

    def records(self, keys: AbstractSet[Key]) -> AbstractSet[Key]:
        """Those that are held."""
        ...

    def heads(self, places: AbstractSet[Place]) -> Mapping[Place, AbstractSet[str]]:
        """The header digests that stand undominated; a place without any may be left out."""
        ...

    def replaced(self, writings: AbstractSet[tuple[Place, str]]) -> AbstractSet[tuple[Place, str]]:
        """Those header digests that a revision held names as parent at that place."""
        ...

    def content(self, place: Place, digest: str) -> bytes | None:
        """The bytes of one head's section; None where they are withheld or erased."""
        ...

    def erased(self, keys: AbstractSet[Key]) -> AbstractSet[Key]:
        """Those that were erased: of them headers are taken, and of sections those that are kept."""
        ...

    def blobs(self, named: AbstractSet[BlobName]) -> AbstractSet[BlobName]:
        """Those that are held."""
        ...


class SegmentRow(NamedTuple):
    """A verified segment: key (origin, number)."""

    origin: OriginId
    number: int
    first: int
    last: int
    content: bytes
    ed25519: bytes
    mldsa65: bytes


class RevisionRow(NamedTuple):
    """A revision: key (origin, seq). Without a header it is a stub, filled when the header comes."""

    origin: OriginId
    seq: int
    digest: bytes
    header: bytes | None


class SectionRow(NamedTuple):
    """A section: key (origin, seq, name). Without salt and content it is withheld, filled when they come."""

    origin: OriginId
    seq: int
    record: RecordId
    kind: str
    name: str
    salt: bytes | None
    content: bytes | None


class ParentRow(NamedTuple):
    """That a revision replaces another one's writing of a section; the whole row is the key."""

    record: RecordId
    kind: str
    name: str
    digest: bytes


class BlobRow(NamedTuple):
    """A small file; key (id, sha256), so that nobody can take the place of another one's."""

    id: BlobId
    sha256: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Rows:
    """All that is to be added; `changed` are the records whose read tables are to be renewed."""

    segments: Sequence[SegmentRow] = ()
    revisions: Sequence[RevisionRow] = ()
    sections: Sequence[SectionRow] = ()
    parents: Sequence[ParentRow] = ()
    blobs: Sequence[BlobRow] = ()
    changed: Sequence[Key] = ()
