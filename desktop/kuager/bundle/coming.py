"""What the segments of a plan bring, revision by revision and as rows: the same for counting and applying.

A plan keeps of each segment no more than where it stands (`Coming`). What it brings follows from its bytes,
and all of them hang on its digest: it lists the digests of headers, and those name the digests of sections.
So whoever goes through the rows later reads the file again, and finds what was planned or `bundle.changed`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from kuager.bundle.matrix import Say, Standing, say
from kuager.bundle.verify import SegmentPart, Union
from kuager.model.erasure import is_kept
from kuager.model.ids import RecordId
from kuager.model.merge import (
    BlobName,
    BlobRow,
    Key,
    Lacking,
    Page,
    ParentRow,
    RevisionRow,
    SectionRow,
    SegmentRow,
)
from kuager.model.revision import WHY, Header, Segment


def header_key(header: Header) -> Key:
    """The record that a header is of."""
    return RecordId(header.record), header.kind


class Coming(NamedTuple):
    """A segment that is taken: from which content, by whom, and, if it is held, what it may fill.

    `erased` are records of it of which no bytes are taken but what is kept of the erased.
    """

    content: int
    part: SegmentPart
    standing: Standing
    lacking: Lacking | None
    erased: AbstractSet[Key]


class Revision(NamedTuple):
    """What comes of one revision; without a header nothing but its digest.

    `sections` are the names of those to be added, and whether their bytes are there. `is_known`: nothing of
    the revision itself is new. `held_back`: there is a header, and the role of who wrote it has no say.
    """

    seq: int
    digest: str
    signed: bytes | None
    header: Header | None
    sections: Sequence[tuple[str, bool]] = ()
    is_known: bool = False
    held_back: tuple[str, Say] | None = None


class Reading:
    """Goes through segments; `asked`: what the roles leave to be asked is taken."""

    def __init__(self, union: Union, *, asked: bool) -> None:
        self.union = union
        self._asked = asked

    def segment(self, coming: Coming) -> Segment:
        """What the segment says."""
        return self.union.segment(coming.content, coming.part)

    def keys(self, segment: Segment) -> set[Key]:
        """The records of those headers of a segment that came."""
        found = set()
        for digest in segment.headers:
            header = self.union.header(digest)
            if header is not None:
                found.add(header_key(header))
        return found

    def revisions(self, coming: Coming, segment: Segment) -> Iterator[Revision]:
        """What comes of each revision, in order; `Flaw` where one must not be merged."""
        for seq, digest in enumerate(segment.headers, segment.first):
            lacking = coming.lacking
            if lacking is not None and (seq not in lacking.stubs or not self.union.has_header(digest)):
                yield self._filled(coming, seq, digest, lacking.absent.get(seq, ()))
            else:
                yield self._added(coming, seq, digest)

    def _added(self, coming: Coming, seq: int, digest: str) -> Revision:
        found = self.union.revision(digest, coming.part.origin, seq)
        if found is None:
            return Revision(seq, digest, None, None)
        signed, header = found
        answer = say(header.kind, coming.standing)
        if answer is Say.REFUSE or (answer is Say.ASK and not self._asked):
            is_known = coming.lacking is not None
            return Revision(seq, digest, None, None, (), is_known, (header.kind, answer))
        return Revision(seq, digest, signed, header, self._sections(coming, header, header.sections))

    def _filled(self, coming: Coming, seq: int, digest: str, absent: Collection[str]) -> Revision:
        """What a revision that is held brings nevertheless: sections that were withheld, and blobs."""
        is_document = self.union.document(digest) is not None
        header = self.union.header(digest) if absent or is_document else None
        if header is None:
            return Revision(seq, digest, None, None, is_known=True)
        names = [name for name in header.sections if name in absent]
        for name in names:
            self.union.check_section(header.kind, name, header.sections[name])
        here = [each for each in self._sections(coming, header, names) if each[1]]
        return Revision(seq, digest, None, header, here, is_known=True)

    def _sections(self, coming: Coming, header: Header, names: Iterable[str]) -> list[tuple[str, bool]]:
        gone = header_key(header) in coming.erased
        return [
            (
                name,
                self.union.has_section(header.sections[name].digest)
                and not (gone and not is_kept(header.kind, name)),
            )
            for name in names
        ]

    def blob(self, coming: Coming, revision: Revision) -> BlobName | None:
        """The file that a letter's revision names."""
        if revision.header is None or header_key(revision.header) in coming.erased:
            return None
        return self.union.document(revision.digest)


class Pages:
    """The rows of segments, a page for each, read anew whenever they are gone through."""

    def __init__(self, reading: Reading, coming: Sequence[Coming]) -> None:
        self._reading = reading
        self._coming = coming

    def __iter__(self) -> Iterator[Page]:
        return (self._page(each) for each in self._coming)

    def _page(self, coming: Coming) -> Page:
        union = self._reading.union
        segment = self._reading.segment(coming)
        origin = coming.part.origin
        segments: list[SegmentRow] = []
        revisions: list[RevisionRow] = []
        sections: list[SectionRow] = []
        parents: list[ParentRow] = []
        if coming.lacking is None:
            end = segment.first + len(segment.headers) - 1
            signed = union.contents[coming.content].signed(coming.part)
            segments.append(SegmentRow(origin, segment.number, segment.first, end, *signed))
        for seq, digest, content, header, names, is_known, _ in self._reading.revisions(coming, segment):
            if not is_known:
                revisions.append(RevisionRow(origin, seq, bytes.fromhex(digest), content))
            if header is None:
                continue
            record, kind = header_key(header)
            for name, is_here in names:
                entry = header.sections[name]
                salt, data = (is_here and union.section(entry.digest)) or (None, None)
                sections.append(SectionRow(origin, seq, record, kind, name, salt, data))
                if not is_known and name != WHY:
                    parents += [ParentRow(record, kind, name, bytes.fromhex(each)) for each in entry.parents]
        return Page(segments, revisions, sections, parents)


class BlobPages:
    """The small files of a plan, read anew whenever they are gone through."""

    def __init__(self, union: Union, names: Sequence[BlobName]) -> None:
        self._union = union
        self._names = names

    def __iter__(self) -> Iterator[BlobRow]:
        return (BlobRow(*name, self._union.blob(name)) for name in self._names)
