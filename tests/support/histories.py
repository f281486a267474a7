"""Signed histories without a vault: origins that write, and a store in memory that merges as a vault must."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone

import msgspec

from kuager.bundle.card import Card
from kuager.bundle.content import Content, SignedSegment
from kuager.bundle.draft import plan
from kuager.bundle.matrix import Belief
from kuager.bundle.plan import MergePlan
from kuager.bundle.verify import Parts, take_apart
from kuager.crypto.identity import Identity
from kuager.crypto.signing import Namespace, SigningKey, VerifyKey
from kuager.model import canonical
from kuager.model.ids import BlobId, OriginId, RecordId, random_hex
from kuager.model.kinds import SCHEMA
from kuager.model.letter import Document
from kuager.model.merge import (
    BlobName,
    BlobRow,
    Key,
    Lacking,
    OriginState,
    Page,
    ParentRow,
    Place,
    RevisionRow,
    Rows,
    SectionRow,
    SegmentRow,
)
from kuager.model.revision import (
    WHY,
    Header,
    SectionBytes,
    SectionEntry,
    Segment,
    digest_of,
    heads,
    read_header,
)
from kuager.model.section import Section
from kuager.model.source import SourceText
from kuager.task import Task

NOW = datetime(2026, 11, 22, 14, 0, tzinfo=timezone(timedelta(hours=5)))
TIME = NOW.isoformat()
AUTHOR = "a" * 32


class Store:
    """What a vault holds, as plain dictionaries: `Held`, the union, and export."""

    def __init__(self, own: OriginId) -> None:
        self.own = own
        self.segments: dict[tuple[OriginId, int], SegmentRow] = {}
        self.revisions: dict[tuple[OriginId, int], RevisionRow] = {}
        self.sections: dict[tuple[OriginId, int, str], SectionRow] = {}
        self.parents: set[ParentRow] = set()
        self.kept_blobs: dict[BlobName, bytes] = {}

    def apply(self, rows: Rows) -> None:
        """The union."""
        for page in rows.pages:
            self.add(page)
        for blob in rows.blobs:
            self.kept_blobs.setdefault((blob.id, blob.sha256), blob.content)

    def add(self, page: Page) -> None:
        """The union with some rows."""
        for segment in page.segments:
            self.segments.setdefault((segment.origin, segment.number), segment)
        for revision in page.revisions:
            found = self.revisions.get((revision.origin, revision.seq))
            if found is None or found.header is None:
                self.revisions[revision.origin, revision.seq] = revision
        for section in page.sections:
            assert (section.origin, section.seq) in self.revisions
            place = (section.origin, section.seq, section.name)
            if place not in self.sections or self.sections[place].content is None:
                self.sections[place] = section
        self.parents.update(page.parents)

    def content(self, place: Place, digest: str) -> bytes | None:
        for row in self._at(place):
            if self.revisions[row.origin, row.seq].digest.hex() == digest:
                return row.content
        return None

    def origin(self, origin: OriginId) -> OriginState:
        numbers = [number for at, number in self.segments if at == origin]
        if not numbers:
            return OriginState()
        row = self.segments[origin, max(numbers)]
        return OriginState(row.number, row.last, digest_of(row.content))

    def segment(self, origin: OriginId, number: int) -> str:
        return digest_of(self.segments[origin, number].content)

    def lacking(self, origin: OriginId, first: int, last: int) -> Lacking:
        rows = [self.revisions[origin, seq] for seq in range(first, last + 1)]
        absent: dict[int, set[str]] = {}
        for (at, seq, name), row in self.sections.items():
            if at == origin and first <= seq <= last and row.content is None:
                absent.setdefault(seq, set()).add(name)
        return Lacking({row.seq for row in rows if row.header is None}, absent)

    def records(self, keys: AbstractSet[Key]) -> AbstractSet[Key]:
        return keys & {(row.record, row.kind) for row in self.sections.values()}

    def heads(self, places: AbstractSet[Place]) -> Mapping[Place, AbstractSet[str]]:
        return {place: set(self.head_digests(place)) for place in places}

    def head_digests(self, place: Place) -> tuple[str, ...]:
        replaced = {row.digest.hex() for row in self.parents if row[:3] == place}
        writers = {self.revisions[row.origin, row.seq].digest.hex() for row in self._at(place)}
        return tuple(sorted(writers - replaced))

    def replaced(self, writings: AbstractSet[tuple[Place, str]]) -> AbstractSet[tuple[Place, str]]:
        named = {((row.record, row.kind, row.name), row.digest.hex()) for row in self.parents}
        return writings & named

    def erased(self, keys: AbstractSet[Key]) -> AbstractSet[Key]:
        return set()

    def blobs(self, named: AbstractSet[BlobName]) -> AbstractSet[BlobName]:
        return named & self.kept_blobs.keys()

    def places(self) -> set[Place]:
        return {(row.record, row.kind, row.name) for row in self.sections.values() if row.name != WHY}

    def all_heads(self) -> dict[Place, tuple[str, ...]]:
        """The heads of everything: what two stores that hold the same agree on."""
        return {place: self.head_digests(place) for place in self.places()}

    def _at(self, place: Place) -> list[SectionRow]:
        return [row for row in self.sections.values() if (row.record, row.kind, row.name) == place]

    def exported(self) -> Content:
        """All that is held and signed."""
        covered = {
            (row.origin, seq) for row in self.segments.values() for seq in range(row.first, row.last + 1)
        }
        return Content(
            segments=[
                SignedSegment(row.content, row.ed25519, row.mldsa65)
                for _, row in sorted(self.segments.items())
            ],
            headers=[
                row.header
                for place, row in sorted(self.revisions.items())
                if row.header is not None and place in covered
            ],
            sections=[
                (row.salt, row.content)
                for place, row in sorted(self.sections.items())
                if row.salt is not None and row.content is not None and place[:2] in covered
            ],
            blobs=[(blob, content) for (blob, _), content in sorted(self.kept_blobs.items())],
        )


@dataclass
class Writer:
    """A machine: its keys, what it holds, and the means to write and to merge."""

    key: SigningKey = field(default_factory=SigningKey.generate)
    identity: Identity = field(default_factory=Identity.generate)
    alias: str = ""

    def __post_init__(self) -> None:
        self.card = Card(
            self.key.public.ed25519, self.key.public.mldsa65, str(self.identity.recipient), self.alias
        )
        self.origin = self.card.origin
        self.store = Store(self.origin)

    def save(
        self,
        record: RecordId,
        kind: str,
        sections: Mapping[str, Section | bytes],
        *,
        parents: Mapping[str, Sequence[str]] | None = None,
        schema: int = SCHEMA,
    ) -> str:
        """Append a revision; its parents are the heads of now unless they are given."""
        seq = 1 + max((at for origin, at in self.store.revisions if origin == self.origin), default=0)
        stored = {
            name: SectionBytes(
                hashlib.sha256(f"{self.origin}{seq}{name}".encode()).digest()[:16],
                section if isinstance(section, bytes) else canonical.encode(section),
            )
            for name, section in sections.items()
        }
        given = parents or {}
        entries = {
            name: SectionEntry(
                found.digest,
                tuple(sorted(given.get(name, self.store.head_digests((record, kind, name))))),
                schema,
            )
            for name, found in stored.items()
        }
        header = Header(
            origin=self.origin, seq=seq, record=record, kind=kind, author=AUTHOR, time=TIME, sections=entries
        )
        content = canonical.encode(header)
        self.store.add(
            Page(
                revisions=[RevisionRow(self.origin, seq, bytes.fromhex(digest_of(content)), content)],
                sections=[
                    SectionRow(self.origin, seq, record, kind, name, found.salt, found.content)
                    for name, found in stored.items()
                ],
                parents=[
                    ParentRow(record, kind, name, bytes.fromhex(parent))
                    for name, entry in entries.items()
                    for parent in entry.parents
                ],
            )
        )
        return digest_of(content)

    def tell(self, record: RecordId, text: str) -> str:
        """A source with some text: the shortest change there is."""
        return self.save(record, "source", {"source": SourceText(kind="media", text=text)})

    def send_letter(self, record: RecordId, pdf: bytes) -> Document:
        """A letter with its file."""
        document = Document(
            blob=BlobId(random_hex()), sha256=hashlib.sha256(pdf).hexdigest(), size=len(pdf), pages=1
        )
        self.save(record, "letter", {"document": document})
        self.store.apply(Rows(blobs=[BlobRow(document.blob, document.sha256, pdf)]))
        return document

    def close(self, **claims: object) -> SignedSegment | None:
        """Sign what no segment covers; other `claims` make a hostile one."""
        state = self.store.origin(self.origin)
        fresh = sorted(
            (seq, row.digest.hex())
            for (origin, seq), row in self.store.revisions.items()
            if origin == self.origin and seq > state.last
        )
        if not fresh:
            return None
        segment = Segment(
            origin=self.origin,
            number=state.number + 1,
            first=state.last + 1,
            previous=state.digest,
            time=TIME,
            headers=tuple(digest for _, digest in fresh[:256]),
        )
        segment = msgspec.structs.replace(segment, **claims)
        signed = sign(self.key, segment)
        self.store.add(
            Page(
                segments=[
                    SegmentRow(
                        self.origin,
                        segment.number,
                        segment.first,
                        segment.first + len(segment.headers) - 1,
                        *signed,
                    )
                ]
            )
        )
        return signed

    def export(self) -> Content:
        """All that is held, after signing what is open."""
        while self.close():
            pass
        return self.store.exported()

    def plan(self, content: Content, *others: Writer) -> MergePlan:
        """What the content would bring, when these others are trusted."""
        return self.plan_all([content], *others)

    def plan_all(self, contents: Sequence[Content], *others: Writer) -> MergePlan:
        """What several contents would bring together."""
        return self.plan_parts([take_apart(content, Task.silent()) for content in contents], *others)

    def plan_parts(self, contents: Sequence[Parts], *others: Writer) -> MergePlan:
        """The same of contents that were taken apart."""
        return plan(contents, self.store, believing(self, *others), Task.silent())

    def merge(self, content: Content, *others: Writer) -> MergePlan:
        """Plan and apply."""
        return self.merge_all([content], *others)

    def merge_all(self, contents: Sequence[Content], *others: Writer) -> MergePlan:
        """Plan several contents together, and apply."""
        found = self.plan_all(contents, *others)
        self.store.apply(found.rows)
        return found


def at_hand(content: Content) -> Content:
    """The same in memory, to be compared."""
    return Content(*(list(getattr(content, name)) for name in ("segments", "headers", "sections", "blobs")))


def all_rows(writer: Writer) -> Page:
    """All that a machine holds but small files."""
    store = writer.store
    return Page(
        list(store.segments.values()),
        list(store.revisions.values()),
        list(store.sections.values()),
        list(store.parents),
    )


def rows_of(plan: MergePlan) -> Page:
    """All rows of a plan but small files, together."""
    pages = list(plan.rows.pages)
    return Page(
        [row for page in pages for row in page.segments],
        [row for page in pages for row in page.revisions],
        [row for page in pages for row in page.sections],
        [row for page in pages for row in page.parents],
    )


def sign(key: SigningKey, segment: Segment) -> SignedSegment:
    """A segment in its signed form."""
    content = canonical.encode(segment)
    signature = key.sign(content, Namespace.SEGMENT)
    return SignedSegment(content, signature.ed25519, signature.mldsa65)


class Trust:
    """The cards that are trusted."""

    def __init__(self, *writers: Writer) -> None:
        self._keys = {writer.origin: writer.key.public for writer in writers}

    def __call__(self, origin: OriginId) -> VerifyKey | None:
        return self._keys.get(origin)


def trusting(*writers: Writer) -> Trust:
    """Trust in these."""
    return Trust(*writers)


def believing(*writers: Writer) -> Callable[[OriginId], Belief | None]:
    """Believe whatever these wrote."""
    trusted = trusting(*writers)

    def believed(origin: OriginId) -> Belief | None:
        key = trusted(origin)
        return None if key is None else Belief(key)

    return believed


def without_headers(content: Content, *digests: str) -> Content:
    """The content with some revisions withheld: their headers and sections left out."""
    left = [header for header in content.headers if digest_of(header) not in digests]
    named = {entry.digest for header in left for entry in read_header(header).sections.values()}
    return altered(content, headers=left, sections=_named(content, named))


def without_section(content: Content, digest: str, name: str) -> Content:
    """The content with one section of one revision withheld."""
    gone = {
        read_header(header).sections[name].digest for header in content.headers if digest_of(header) == digest
    }
    kept = [pair for pair in content.sections if SectionBytes(*pair).digest not in gone]
    return altered(content, sections=kept)


def _named(content: Content, named: set[str]) -> list[tuple[bytes, bytes]]:
    return [pair for pair in content.sections if SectionBytes(*pair).digest in named]


def altered(content: Content, **fields: object) -> Content:
    """A content with other parts."""
    whole = {name: getattr(content, name) for name in ("segments", "headers", "sections", "blobs")}
    return Content(**{**whole, **fields})


def graph_heads(headers: Sequence[bytes], place: Place) -> tuple[str, ...]:
    """The heads of a place by definition, from headers alone."""
    writers = {}
    for content in headers:
        header = read_header(content)
        if (header.record, header.kind) == place[:2] and place[2] in header.sections:
            writers[digest_of(content)] = header.sections[place[2]]
    return heads(writers)
