"""What the segments of a plan bring, revision by revision and as rows: the same for counting and applying.

A plan keeps of each segment no more than where it stands (`Coming`). What it brings follows from its bytes,
and all of them hang on its digest: it lists the digests of headers, and those name the digests of sections.
So whoever goes through the rows later reads the file again, and finds what was planned or `bundle.changed`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from kuager.bundle.matrix import Say, Standing, say
from kuager.bundle.union import Located, Union
from kuager.bundle.verify import Flaw, Reason, SegmentPart
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
from kuager.model.revision import WHY, KnownHeader, KnownSegment

_PAGE: Final = 1 << 20
"""Bytes of sections after which a page is full."""


def header_key(header: KnownHeader) -> Key:
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

    `sections` are those to be added. `is_known`: nothing of the revision itself is new. `held_back`: there is
    a header, and the role of who wrote it has no say.
    """

    seq: int
    digest: str
    spot: int | None = None
    signed: bytes | None = None
    header: KnownHeader | None = None
    sections: Sequence[Located] = ()
    is_known: bool = False
    held_back: tuple[str, Say] | None = None


class Reading:
    """Goes through segments; `asked`: what the roles leave to be asked is taken."""

    def __init__(self, union: Union, *, asked: bool) -> None:
        self.union = union
        self._asked = asked

    def segment(self, coming: Coming) -> KnownSegment:
        """What the segment says."""
        return self.union.segment(coming.content, coming.part)

    def revisions(self, coming: Coming, segment: KnownSegment) -> Iterator[Revision]:
        """What comes of each revision, in order; `Flaw` where one must not be merged."""
        lacking = coming.lacking
        for seq, digest in enumerate(segment.headers, segment.first):
            spot = self.union.header_spot(digest)
            if lacking is not None and (spot is None or seq not in lacking.stubs):
                yield self._filled(coming, seq, digest, spot, lacking.absent.get(seq, ()))
            elif spot is None:
                yield Revision(seq, digest)
            else:
                yield self._added(coming, seq, digest, spot)

    def _added(self, coming: Coming, seq: int, digest: str, spot: int) -> Revision:
        flaw = self.union.flaw(spot)
        if flaw is not None:
            raise Flaw(flaw)
        signed, header = self.union.header(spot)
        if header.origin != coming.part.origin or header.seq != seq:
            raise Flaw(Reason.MALFORMED)
        sections = self._kept(coming, header, self.union.located(spot, header))
        self.union.check_all(spot, header, sections)
        answer = say(header.kind, coming.standing)
        if answer is Say.REFUSE or (answer is Say.ASK and not self._asked):
            is_known = coming.lacking is not None
            return Revision(seq, digest, is_known=is_known, held_back=(header.kind, answer))
        return Revision(seq, digest, spot, signed, header, sections)

    def _filled(
        self, coming: Coming, seq: int, digest: str, spot: int | None, absent: Collection[str]
    ) -> Revision:
        """What a revision that is held brings nevertheless: sections that were withheld, and blobs."""
        known = Revision(seq, digest, is_known=True)
        if spot is None or self.union.flaw(spot) or not (absent or self.union.document(spot)):
            return known
        _, header = self.union.header(spot)
        lacking = [each for each in self.union.located(spot, header) if each[0] in absent]
        sections = self._kept(coming, header, lacking)
        self.union.check(header, sections)
        here = [each for each in sections if each[1] is not None]
        return known._replace(spot=spot, header=header, sections=here)

    def _kept(self, coming: Coming, header: KnownHeader, sections: list[Located]) -> list[Located]:
        """Of what was erased here no bytes are taken, but what is kept of it."""
        if header_key(header) not in coming.erased:
            return sections
        return [(name, spot if is_kept(header.kind, name) else None) for name, spot in sections]

    def blob(self, coming: Coming, revision: Revision) -> BlobName | None:
        """The file that a letter's revision names."""
        spot, header = revision.spot, revision.header
        if spot is None or header is None or header_key(header) in coming.erased:
            return None
        return self.union.document(spot)


class Pages:
    """The rows of segments, page by page, read anew whenever they are gone through."""

    def __init__(self, reading: Reading, coming: Sequence[Coming]) -> None:
        self._reading = reading
        self._coming = coming

    def __iter__(self) -> Iterator[Page]:
        for coming in self._coming:
            yield from self._pages(coming)

    def _pages(self, coming: Coming) -> Iterator[Page]:
        """A page for a segment, or some where it holds much."""
        segment = self._reading.segment(coming)
        origin = coming.part.origin
        page, size = Page(), 0
        if coming.lacking is None:
            end = segment.first + len(segment.headers) - 1
            signed = self._reading.union.contents[coming.content].signed(coming.part)
            page.segments.append(SegmentRow(origin, segment.number, segment.first, end, *signed))
        for revision in self._reading.revisions(coming, segment):
            if not revision.is_known:
                digest = bytes.fromhex(revision.digest)
                page.revisions.append(RevisionRow(origin, revision.seq, digest, revision.signed))
            if revision.header is not None:
                size += self._sections(page, coming, revision, revision.header)
            if size > _PAGE:
                yield page
                page, size = Page(), 0
        yield page

    def _sections(self, page: Page, coming: Coming, revision: Revision, header: KnownHeader) -> int:
        """Add what a revision says to a page; how many bytes that is."""
        record, kind = header_key(header)
        size = 0
        for name, spot in revision.sections:
            salt, data = (None, None) if spot is None else self._reading.union.section(spot)
            size += len(data or b"")
            page.sections.append(SectionRow(coming.part.origin, revision.seq, record, kind, name, salt, data))
            if not revision.is_known and name != WHY:
                for parent in header.sections[name].parents:
                    page.parents.append(ParentRow(record, kind, name, bytes.fromhex(parent)))
        return size


class BlobPages:
    """The small files of a plan, read anew whenever they are gone through."""

    def __init__(self, union: Union, names: Sequence[BlobName]) -> None:
        self._union = union
        self._names = names

    def __iter__(self) -> Iterator[BlobRow]:
        return (BlobRow(*name, self._union.blob(name)) for name in self._names)
