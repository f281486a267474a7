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
    SECTION_BYTES_LIMIT,
    Header,
    KnownHeader,
    digest_of,
    read_header,
    read_segment,
)
from kuager.model.section import Section
from kuager.task import Task

_STEP: Final = 1024


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

    def put(self, header: int, places: Iterable[int]) -> None:
        """Say anew where as many stand as were told before."""
        self._places[self._first[header] : self._first[header + 1]] = array("I", places)


@dataclass(frozen=True, slots=True)
class Parts:
    """The content by name: headers, sections and blobs, and what is known of them by their places.

    `named` tells where the sections of a header stand, `flaws` why a header cannot be read, and `documents`
    which blob a letter's revision names as its PDF. `sound` marks headers whose sections here were found to
    be as their structs have them; the others were not looked at, or are not.
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
    reading = _Reading(content, task)
    headers, sections = reading.headers, reading.sections
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
        sound=reading.sound,
    )


def _header_digest(header: bytes) -> bytes:
    return hashlib.sha256(header).digest()


def _section_digest(section: tuple[bytes, bytes]) -> bytes:
    salt, data = section
    return hashlib.sha256(salt + data).digest()


def known_type(header: KnownHeader, name: str) -> type[Section] | None:
    """The struct of a section; None where this program does not know it."""
    return section_type(header.kind, name) if header.sections[name].schema <= SCHEMA else None


def is_sound(untrusted_data: bytes, known: type[Section]) -> bool:
    """Whether a section is just what its struct allows."""
    try:
        canonical.decode(untrusted_data, known, limit=SECTION_BYTES_LIMIT)
    except AppError:
        return False
    return True


class _Reading:
    """What headers say: which sections they name, which blobs.

    Sections mostly stand in the order in which the headers name them. So both packs are gone through side by
    side: what stands where it is expected is found, hashed and checked while it is read once.
    """

    def __init__(self, content: Content, task: Task) -> None:
        self._content = content
        self._task = task
        self._coming = iter(content.sections)
        self._digests = bytearray()
        self._place = -1
        self._incomplete = array("I")
        self.named = bytearray(len(content.sections))
        self.places = Named()
        self.sound = bytearray(len(content.headers))
        self.flaws: dict[int, Reason] = {}
        self.documents: dict[int, BlobName] = {}
        self.may_name_more = False
        """Whether something that a later program wrote may name what nothing known here names."""
        self._advance()
        self.headers = self._read_all()
        while self._next is not None:
            self._advance()
        self.sections = ByDigest(content.sections, self._digests, _section_digest)
        for place in self._incomplete:
            self._find_others(place)

    def _advance(self) -> None:
        """To the next section; behind the last one there is none."""
        self._place += 1
        if self._place % _STEP == 0:
            self._task.step(self._place, len(self._content.sections))
        self._next = next(self._coming, None)
        self._digest = b"" if self._next is None else _section_digest(self._next)
        self._digests += self._digest

    def _read_all(self) -> ByDigest[bytes]:
        digests = bytearray()
        for place, untrusted_header in enumerate(self._content.headers):
            if place % _STEP == 0:
                self._task.step(place, len(self._content.headers))
            digests += _header_digest(untrusted_header)
            try:
                header = read_header(untrusted_header)
            except AppError:
                self.places.add(())
                self.flaws[place] = Reason.NEWER if is_newer(untrusted_header) else Reason.MALFORMED
                self.may_name_more = True
            else:
                self.places.add(self._read(place, header))
        return ByDigest(self._content.headers, digests, _header_digest)

    def _read(self, place: int, header: Header) -> list[int]:
        """Where its sections stand, as far as they are the next ones."""
        places = []
        self.sound[place] = 1
        for name, entry in header.sections.items():
            known = known_type(header, name)
            if known is None:
                self.may_name_more = True
            if self._next is not None and bytes.fromhex(entry.digest) == self._digest:
                data = self._next[1]
                places.append(self._place)
                self.named[self._place] = 1
                if known is not None and not is_sound(data, known):
                    self.sound[place] = 0
                elif known is Document:
                    self._note_document(place, data)
                self._advance()
            else:
                places.append(Named.ABSENT)
        if Named.ABSENT in places:
            self._incomplete.append(place)
        return places

    def _find_others(self, place: int) -> None:
        """Where those sections of a header stand that were not the next ones."""
        header = canonical.decode_kept(self.headers.at(place), KnownHeader)
        places = self.places[place]
        for at, (name, entry) in enumerate(header.sections.items()):
            found = self.sections.place(entry.digest) if places[at] == Named.ABSENT else None
            if found is not None:
                places[at] = found
                self.named[found] = 1
                self.sound[place] = 0  # nobody looked at this one yet
                if known_type(header, name) is Document:
                    self._note_document(place, self.sections.at(found)[1])
        self.places.put(place, places)

    def _note_document(self, place: int, untrusted_document: bytes) -> None:
        try:
            document = canonical.decode(untrusted_document, Document)
        except AppError:
            return  # whoever plans refuses it
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
