"""What the two sides of a merge share: what a vault holds already, and the rows that it lacks.

The bundle knows no database and the vault knows no bundle. The vault answers the questions of `Held`; the
plan of a merge answers with `Rows`. Applying them is a union: inserted where absent, filled where only a
stub or a withheld section was held, ignored where present. So it may be done twice, and in any order.

Digests are hexadecimal in questions, as everywhere; in rows they are the raw 32 bytes that a table keeps.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Final, NamedTuple, Protocol

from kuager.model.ids import BlobId, OriginId, RecordId
from kuager.model.revision import NO_SEGMENT

Key = tuple[RecordId, str]
"""Id and kind: a record. The same id under another kind is another record."""

Place = tuple[RecordId, str, str]
"""Id, kind and section name: where heads stand."""

BlobName = tuple[BlobId, str]
"""Id and SHA-256 in hexadecimal, as a signed section gives them."""


class OriginState(NamedTuple):
    """What is held of one origin: segments 1 to `number`, of which the last one has this digest.

    `last` is the last sequence number that they cover.
    """

    number: int = 0
    last: int = 0
    digest: str = NO_SEGMENT


class Lacking(NamedTuple):
    """Of some revisions of an origin, by sequence number: those held as stubs, and absent sections' names."""

    stubs: AbstractSet[int] = frozenset()
    absent: Mapping[int, AbstractSet[str]] = {}


NOTHING_LACKING: Final = Lacking()


class Held(Protocol):
    """What a receiver holds. Questions come for bounded sets, so that nobody needs all of it in memory.

    Only `content` is asked one by one, where two heads meet: heads of equal content are no conflict.
    """

    @property
    def own(self) -> OriginId:
        """The origin that writes here."""
        ...

    def origin(self, origin: OriginId) -> OriginState:
        """What is held of an origin, which may be nothing."""
        ...

    def segment(self, origin: OriginId, number: int) -> str:
        """The digest of a segment that is held."""
        ...

    def lacking(self, origin: OriginId, first: int, last: int) -> Lacking:
        """What is lacking of the revisions held from one sequence number to another."""
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
class Page:
    """Some of the rows; what a section needs of revisions stands on its page or on one before."""

    segments: list[SegmentRow] = field(default_factory=list)
    revisions: list[RevisionRow] = field(default_factory=list)
    sections: list[SectionRow] = field(default_factory=list)
    parents: list[ParentRow] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Rows:
    """All that is to be added, page by page; both may be gone through more than once.

    `total` is about how many pages there are.

    The bytes may come from a file that was looked through before: going through them may raise an `AppError`.
    """

    pages: Iterable[Page] = ()
    blobs: Iterable[BlobRow] = ()
    total: int = 0
