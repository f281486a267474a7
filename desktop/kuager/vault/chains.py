"""What an origin signed, link by link: the segments that follow one another, and the revisions they list.

Works on rows, wherever they were read from: the check of a whole vault and the salvage of a broken one ask
the same of them. A chain holds from segment 1 as far as each segment is well formed, follows the one before,
and carries both signatures of its origin.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from kuager.crypto.signing import Namespace, Signature, VerifyKey
from kuager.errors import AppError
from kuager.model.ids import OriginId
from kuager.model.revision import (
    NO_SEGMENT,
    Header,
    SectionBytes,
    Segment,
    digest_of,
    read_header,
    read_segment,
)


class SegmentBytes(NamedTuple):
    """A segment as it is stored."""

    number: int
    content: bytes
    ed25519: bytes
    mldsa65: bytes


@dataclass(frozen=True, slots=True)
class Chain:
    """The segments that hold; where the next does not, its number and why (else 0 and nothing)."""

    segments: tuple[Segment, ...]
    signed: tuple[SegmentBytes, ...]
    broken: int = 0
    reason: str = ""

    @property
    def last(self) -> int:
        """The last sequence number that is signed."""
        return sum(len(segment.headers) for segment in self.segments)

    def digests(self) -> list[str]:
        """The digests of the headers that are signed, from sequence number 1 on."""
        return [digest for segment in self.segments for digest in segment.headers]


def chain(origin: OriginId, key: VerifyKey, rows: Iterable[SegmentBytes]) -> Chain:
    """Follow an origin's segments, given in order of their numbers, as far as they hold."""
    segments: list[Segment] = []
    signed: list[SegmentBytes] = []
    previous, last = NO_SEGMENT, 0
    for row in rows:
        expected = len(segments) + 1
        if row.number != expected:
            return Chain(tuple(segments), tuple(signed), expected, "missing")
        try:
            segment = read_segment(row.content)
        except AppError:
            return Chain(tuple(segments), tuple(signed), expected, "malformed")
        if (segment.origin, segment.number, segment.first, segment.previous) != (
            origin,
            expected,
            last + 1,
            previous,
        ):
            return Chain(tuple(segments), tuple(signed), expected, "chain")
        try:
            key.verify(row.content, Signature(row.ed25519, row.mldsa65), Namespace.SEGMENT)
        except AppError:
            return Chain(tuple(segments), tuple(signed), expected, "bad_signature")
        segments.append(segment)
        signed.append(row)
        previous, last = digest_of(row.content), last + len(segment.headers)
    return Chain(tuple(segments), tuple(signed))


def header_of(untrusted_content: bytes, origin: OriginId, seq: int, digest: str) -> Header | None:
    """The header that these bytes are, None if they are not what its place and digest say."""
    if digest_of(untrusted_content) != digest:
        return None
    try:
        header = read_header(untrusted_content)
    except AppError:
        return None
    return header if (header.origin, header.seq) == (origin, seq) else None


def is_section(header: Header, name: str, salt: bytes | None, content: bytes | None) -> bool:
    """Whether bytes are those of a section that its header names."""
    if salt is None or content is None or name not in header.sections:
        return False
    return SectionBytes(salt, content).digest == header.sections[name].digest
