"""Taking a bundle's content apart, and checking each part against the one that names it.

`take_apart` indexes everything by its name and refuses what no other part names: a header that no segment
lists, a section that no header names, a blob that no document names. Memory is some 40 bytes an item: what
an item says is read from the content when it is asked for. A section of a kind or schema that this program
does not know stays opaque bytes.

Signatures, chains and what the receiver holds are the matter of `draft`. Errors: `bundle.damaged`,
`bundle.newer` for the content as a whole; `Flaw` for one revision, which stops its origin there.
"""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple

from kuager.bundle.content import Content, SignedSegment
from kuager.bundle.finding import ByDigest
from kuager.bundle.formats import is_newer
from kuager.bundle.manifest import BLOBS, HEADERS, SECTIONS, SEGMENTS
from kuager.bundle.packing import Shape
from kuager.errors import AppError
from kuager.model import canonical
from kuager.model.ids import BlobId, OriginId
from kuager.model.kinds import SCHEMA, section_type
from kuager.model.letter import Document
from kuager.model.merge import BlobName
from kuager.model.revision import (
    Header,
    digest_of,
    read_header,
    read_segment,
)
from kuager.task import Task

_STEP: Final = 4096
_LETTER: Final = "letter"
_DOCUMENT: Final = "document"


class Reason(StrEnum):
    """Why an origin's history is not taken further than some segment."""

    BAD_SIGNATURE = "bad_signature"
    CHAIN = "chain"
    FORK = "fork"
    MALFORMED = "malformed"
    NEWER = "newer"
    OWN_AHEAD = "own_ahead"
    REVOKED = "revoked"


class Flaw(Exception):  # noqa: N818 - becomes a line in the plan
    """A revision that cannot be merged."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


class SegmentPart(NamedTuple):
    """Where a segment of well-formed but unverified claims stands, and how many revisions it lists.

    `seal` is SHA-256 over the segment and its signatures.
    """

    origin: OriginId
    number: int
    digest: str
    revisions: int
    place: int
    seal: str


class Blobs(Mapping[BlobName, bytes]):
    """Small files by id and SHA-256."""

    def __init__(self, items: Sequence[tuple[BlobId, bytes]]) -> None:
        self._items = items
        self._places = {(blob, digest_of(data)): place for place, (blob, data) in enumerate(items)}

    def __getitem__(self, name: BlobName) -> bytes:
        blob, data = self._items[self._places[name]]
        if (blob, digest_of(data)) != name:
            raise AppError("bundle.changed")
        return data

    def __contains__(self, name: object) -> bool:
        return name in self._places

    def __iter__(self) -> Iterator[BlobName]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)


class Named:
    """Where the sections of each header stand in the same content, in the order in which it names them."""

    ABSENT: Final = 0xFFFFFFFF

    def __init__(self) -> None:
        self._first = array("I", (0,))
        self._places = array("I")

    def add(self, places: Iterable[int]) -> None:
        """Those of the next header."""
        self._places.extend(places)
        self._first.append(len(self._places))

    def __getitem__(self, header: int) -> array[int]:
        return self._places[self._first[header] : self._first[header + 1]]


@dataclass(frozen=True, slots=True)
class Parts:
    """The content by name: headers, sections and blobs, and what is known of them by their places.

    `named` tells where the sections of a header stand, `flaws` why a header cannot be read, and `documents`
    which blob a letter's revision names as its PDF. `sound` marks headers whose sections here are as their
    structs have them, once that was looked at.
    """

    content: Content
    segments: Sequence[SegmentPart]
    headers: ByDigest[bytes]
    sections: ByDigest[tuple[bytes, bytes]]
    blobs: Blobs
    named: Named
    flaws: Mapping[int, Reason]
    documents: Mapping[int, BlobName]
    sound: bytearray

    def signed(self, part: SegmentPart) -> SignedSegment:
        """A segment with its signatures; `bundle.changed` where it is another one than was taken apart."""
        signed = self.content.segments[part.place]
        if digest_of(b"".join(signed)) != part.seal:
            raise AppError("bundle.changed")
        return signed


def take_apart(content: Content, task: Task, *, whole: bool = True) -> Parts:
    """Index the content; `bundle.damaged` if a part stands twice or nothing names it.

    That is asked of a `whole` bundle only. Of what was kept of several ones two segments may have one number.
    """
    sections = ByDigest(content.sections, _digests(content.sections, task), _section_digest)
    reading = _Reading(content, sections)
    headers = reading.headers(task)
    blobs = Blobs(content.blobs)
    segments, listed = _segments(content, headers)
    if whole:
        numbers = {(part.origin, part.number) for part in segments}
        _check(SEGMENTS, len(numbers) < len(segments), True)
        _check(HEADERS, headers.is_repeating, all(listed))
        more = reading.may_name_more
        _check(SECTIONS, sections.is_repeating, all(reading.named) or more)
        documents = set(reading.documents.values())
        _check(BLOBS, len(blobs) < len(content.blobs), blobs.keys() <= documents or more)
    return Parts(
        content,
        segments,
        headers,
        sections,
        blobs,
        reading.places,
        reading.flaws,
        reading.documents,
        sound=bytearray(len(headers)),
    )


def _header_digest(header: bytes) -> bytes:
    return hashlib.sha256(header).digest()


def _section_digest(section: tuple[bytes, bytes]) -> bytes:
    salt, data = section
    return hashlib.sha256(salt + data).digest()


def _digests(sections: Sequence[tuple[bytes, bytes]], task: Task) -> bytearray:
    digests = bytearray()
    for place, section in enumerate(sections):
        if place % _STEP == 0:
            task.step(place, len(sections))
        digests += _section_digest(section)
    return digests


class _Reading:
    """What headers say: which sections they name, which blobs."""

    def __init__(self, content: Content, sections: ByDigest[tuple[bytes, bytes]]) -> None:
        self._content = content
        self._sections = sections
        self.named = bytearray(len(sections))
        self.places = Named()
        self.flaws: dict[int, Reason] = {}
        self.documents: dict[int, BlobName] = {}
        self.may_name_more = False
        """Whether something that a later program wrote may name what nothing known here names."""

    def headers(self, task: Task) -> ByDigest[bytes]:
        digests = bytearray()
        total = len(self._content.headers)
        for place, untrusted_header in enumerate(self._content.headers):
            if place % _STEP == 0:
                task.step(place, total)
            digests += _header_digest(untrusted_header)
            try:
                self._read(place, read_header(untrusted_header))
            except AppError:
                self.places.add(())
                self.flaws[place] = Reason.NEWER if is_newer(untrusted_header) else Reason.MALFORMED
                self.may_name_more = True
        return ByDigest(self._content.headers, digests, _header_digest)

    def _read(self, place: int, header: Header) -> None:
        places = []
        for name, entry in header.sections.items():
            found = self._sections.place(entry.digest)
            places.append(Named.ABSENT if found is None else found)
            if found is not None:
                self.named[found] = 1
            if section_type(header.kind, name) is None or entry.schema > SCHEMA:
                self.may_name_more = True
            elif found is not None and header.kind == _LETTER and name == _DOCUMENT:
                self._note_document(place, self._sections.at(found)[1])
        self.places.add(places)

    def _note_document(self, place: int, untrusted_document: bytes) -> None:
        try:
            document = canonical.decode(untrusted_document, Document)
        except AppError:
            return  # `read_revision` will refuse it
        self.documents[place] = (document.blob, document.sha256)


def _segments(content: Content, headers: ByDigest[bytes]) -> tuple[list[SegmentPart], bytearray]:
    """The segments ascending, and marks of the headers that they list."""
    found = []
    listed = bytearray(len(headers))
    for place, signed in enumerate(content.segments):
        try:
            segment = read_segment(signed.content)
        except AppError:
            if is_newer(signed.content):
                raise AppError("bundle.newer") from None
            raise AppError("bundle.damaged", part=SEGMENTS.name) from None
        for digest in segment.headers:
            at = headers.place(digest)
            if at is not None:
                listed[at] = 1
        found.append(
            SegmentPart(
                OriginId(segment.origin),
                segment.number,
                digest_of(signed.content),
                len(segment.headers),
                place,
                digest_of(b"".join(signed)),
            )
        )
    return sorted(found), listed


def _check(shape: Shape, repeating: bool, named: bool) -> None:
    """Refuse parts of which one stands twice, or one that nothing names."""
    if repeating or not named:
        raise AppError("bundle.damaged", part=shape.name)
