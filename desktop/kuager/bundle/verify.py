"""Taking a bundle's content apart, and checking each part against the one that names it.

`take_apart` indexes everything by its name and refuses what no other part names: a header that no segment
lists, a section that no header names, a blob that no document names. `read_revision` gives one revision that
may be merged: canonical, in the place in which its origin's segment lists it, its sections as their structs
have them. A section of a kind or schema that this program does not know stays opaque bytes.

Signatures, chains and what the receiver holds are the matter of `plan`. Errors: `bundle.damaged`,
`bundle.newer` for the content as a whole; `Flaw` for one revision, which stops its origin there.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence, Sized
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple

from kuager.bundle.content import Content, SignedSegment
from kuager.bundle.formats import is_newer
from kuager.bundle.manifest import BLOBS, HEADERS, SECTIONS, SEGMENTS
from kuager.bundle.packing import Shape
from kuager.errors import AppError
from kuager.model import canonical
from kuager.model.ids import OriginId
from kuager.model.kinds import SCHEMA, section_type
from kuager.model.letter import Document
from kuager.model.merge import BlobName
from kuager.model.revision import (
    SECTION_BYTES_LIMIT,
    Header,
    SectionEntry,
    Segment,
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
    """A segment of well-formed but unverified claims."""

    segment: Segment
    digest: str
    signed: SignedSegment


@dataclass(frozen=True, slots=True)
class Parts:
    """The content by name: segments ascending in number, headers and sections by digest.

    `read` holds each header as a struct, or why it has none; `documents` which blob a letter's revision (by
    header digest) names as its PDF.
    """

    segments: Mapping[OriginId, Sequence[SegmentPart]]
    headers: Mapping[str, bytes]
    read: Mapping[str, Header | Reason]
    sections: Mapping[str, tuple[bytes, bytes]]
    blobs: Mapping[BlobName, bytes]
    documents: Mapping[str, BlobName]


def take_apart(content: Content, task: Task) -> Parts:
    """Index the content; `bundle.damaged` if a part stands twice or nothing names it."""
    segments = _segments(content)
    listed = {digest for parts in segments.values() for part in parts for digest in part.segment.headers}
    headers: dict[str, bytes] = {}
    read: dict[str, Header | Reason] = {}
    named: set[str] = set()
    for count, untrusted_header in enumerate(content.headers):
        if count % _STEP == 0:
            task.step(count, len(content.headers))
        digest = digest_of(untrusted_header)
        header = _read_header(untrusted_header)
        headers[digest], read[digest] = untrusted_header, header
        if isinstance(header, Header):
            named.update(entry.digest for entry in header.sections.values())
    sections = {hashlib.sha256(salt + data).hexdigest(): (salt, data) for salt, data in content.sections}
    documents = _documents(read, sections)
    blobs = {(blob, digest_of(data)): data for blob, data in content.blobs}
    _check(HEADERS, headers, content.headers, headers.keys() <= listed)
    _check(SECTIONS, sections, content.sections, sections.keys() <= named or _may_name_more(read))
    _check(BLOBS, blobs, content.blobs, blobs.keys() <= set(documents.values()) or _may_name_more(read))
    return Parts(segments, headers, read, sections, blobs, documents)


def read_revision(parts: Parts, digest: str, origin: OriginId, seq: int) -> Header | None:
    """The header at a place in its origin's history; None for a stub. `Flaw` if it must not be merged."""
    header = parts.read.get(digest)
    if header is None:
        return None
    if isinstance(header, Reason):
        raise Flaw(header)
    if header.origin != origin or header.seq != seq:
        raise Flaw(Reason.MALFORMED)
    for name, entry in header.sections.items():
        check_section(parts, header.kind, name, entry)
    return header


def check_section(parts: Parts, kind: str, name: str, entry: SectionEntry) -> None:
    """`Flaw` unless the section is absent, unknown to this program, or just what its struct allows."""
    found = parts.sections.get(entry.digest)
    known = section_type(kind, name)
    if found is None or known is None or entry.schema > SCHEMA:
        return
    try:
        canonical.decode(found[1], known, limit=SECTION_BYTES_LIMIT)
    except AppError:
        raise Flaw(Reason.MALFORMED) from None


def _segments(content: Content) -> dict[OriginId, list[SegmentPart]]:
    found: dict[OriginId, dict[int, SegmentPart]] = {}
    for signed in content.segments:
        try:
            segment = read_segment(signed.content)
        except AppError:
            if is_newer(signed.content):
                raise AppError("bundle.newer") from None
            raise AppError("bundle.damaged", part=SEGMENTS.name) from None
        numbered = found.setdefault(OriginId(segment.origin), {})
        if segment.number in numbered:
            raise AppError("bundle.damaged", part=SEGMENTS.name)
        numbered[segment.number] = SegmentPart(segment, digest_of(signed.content), signed)
    return {origin: [numbered[n] for n in sorted(numbered)] for origin, numbered in sorted(found.items())}


def _read_header(untrusted_header: bytes) -> Header | Reason:
    try:
        return read_header(untrusted_header)
    except AppError:
        return Reason.NEWER if is_newer(untrusted_header) else Reason.MALFORMED


def _documents(
    read: Mapping[str, Header | Reason], sections: Mapping[str, tuple[bytes, bytes]]
) -> dict[str, BlobName]:
    documents = {}
    for digest, header in read.items():
        if isinstance(header, Reason) or header.kind != _LETTER or _DOCUMENT not in header.sections:
            continue
        entry = header.sections[_DOCUMENT]
        if entry.digest in sections and entry.schema <= SCHEMA:
            try:
                document = canonical.decode(sections[entry.digest][1], Document)
            except AppError:
                continue  # `read_revision` will refuse it
            documents[digest] = (document.blob, document.sha256)
    return documents


def _may_name_more(read: Mapping[str, Header | Reason]) -> bool:
    """Whether something that a later program wrote may name what nothing known here names."""
    return any(
        isinstance(header, Reason)
        or any(
            section_type(header.kind, name) is None or entry.schema > SCHEMA
            for name, entry in header.sections.items()
        )
        for header in read.values()
    )


def _check(shape: Shape, found: Sized, given: Sized, named: bool) -> None:
    """Refuse parts of which one stands twice, or one that nothing names."""
    if len(found) < len(given) or not named:
        raise AppError("bundle.damaged", part=shape.name)
