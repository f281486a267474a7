"""Revisions, sections and segments: the signed history that every vault holds and every bundle carries.

A *revision* is one saved change of one record. Its *header* (canonical JSON) names the sections that it
changes; of each it gives the salted digest of the section's bytes and the header digests of the revisions
whose writing of that same section it replaces. So the heads of a section (its undominated writers) are
found without walking a graph: a writer that nobody names is a head. A header may be missing (withheld,
not arrived) without making the rest wrong.

A section's digest is SHA-256(salt + bytes) with 16 random bytes of salt, so the digest of a withheld
section tells nothing about a short text. A header's digest is SHA-256 of its bytes; it may stand in for the
header (a *stub*).

A *segment* is what an origin signs: the ordered header digests of its next revisions, chained to the
segment before. Sequence numbers count from 1 without holes per origin.
"""

from __future__ import annotations

import functools
import hashlib
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Final

import msgspec

from kuager.errors import AppError
from kuager.model import canonical
from kuager.model.section import Section

SALT_SIZE: Final = 16
NO_SEGMENT: Final = "0" * 64
SEGMENT_LIMIT: Final = 256
SECTION_BYTES_LIMIT: Final = 1 << 20
HEADER_BYTES_LIMIT: Final = 1 << 16
PARENTS_LIMIT: Final = 64
SECTIONS_LIMIT: Final = 32
WHY: Final = "why"
"""A section of this name tells why the revision was made; it belongs to its revision and has no heads."""

_LABEL: Final = r"\A[a-z][a-z_]{0,31}\Z"

Digest = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]
Id = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{32}\Z")]
Label = Annotated[str, msgspec.Meta(pattern=_LABEL)]
Time = Annotated[str, msgspec.Meta(pattern=r"\A\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d\Z", max_length=25)]
Count = Annotated[int, msgspec.Meta(ge=1, lt=1 << 53)]

# A header holds a dozen of these, and headers are read by the hundred thousand: a pattern for each would be
# most of that time. Here stand the lengths only; `read_header` looks at the characters of all at once.
_Digest = Annotated[str, msgspec.Meta(min_length=64, max_length=64)]
_Id = Annotated[str, msgspec.Meta(min_length=32, max_length=32)]
_Label = Annotated[str, msgspec.Meta(min_length=1, max_length=32)]


class KnownEntry(msgspec.Struct, frozen=True, gc=False):
    """A `SectionEntry` in bytes that were read as a header before; see `KnownHeader`."""

    digest: str
    parents: tuple[str, ...] = ()
    schema: int = 1


class KnownHeader(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A `Header` from bytes that were read as one before: no form is looked at, in an eighth of the time."""

    origin: str
    seq: int
    record: str
    kind: str
    author: str
    time: str
    sections: Mapping[str, KnownEntry]


class SectionEntry(KnownEntry, frozen=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """What a header says of one section: digest of salt and bytes, whom it replaces, schema number."""

    digest: _Digest
    parents: Annotated[tuple[_Digest, ...], msgspec.Meta(max_length=PARENTS_LIMIT)] = ()
    schema: Count = 1


class Header(KnownHeader, frozen=True, forbid_unknown_fields=True, kw_only=True, gc=False):
    """One revision, as `read_header` gives it from bytes.

    `time` is the writer's clock with its UTC offset: for display, never for order.
    """

    format: Annotated[int, msgspec.Meta(ge=1, le=1)] = 1
    origin: _Id
    seq: Count
    record: _Id
    kind: _Label
    author: _Id
    time: Time
    sections: Annotated[dict[_Label, SectionEntry], msgspec.Meta(min_length=1, max_length=SECTIONS_LIMIT)]


class KnownSegment(msgspec.Struct, frozen=True, kw_only=True):
    """A `Segment` from bytes that were read as one before; see `KnownHeader`."""

    origin: str
    number: int
    first: int
    previous: str
    headers: tuple[str, ...]


class Segment(KnownSegment, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What an origin signs. `number` counts from 1; `first` is the sequence number of `headers[0]`.

    `previous` is SHA-256 of the segment before (64 zeros for the first); `custody` is the head of the
    origin's custody log (64 zeros while it has none).
    """

    format: Annotated[int, msgspec.Meta(ge=1, le=1)] = 1
    origin: Id
    number: Count
    first: Count
    previous: Digest
    custody: Digest = NO_SEGMENT
    time: Time
    headers: Annotated[tuple[Digest, ...], msgspec.Meta(min_length=1, max_length=SEGMENT_LIMIT)]


class Why(Section, frozen=True):
    """Why a revision was made, in the author's words: the section `WHY`."""

    text: str


class SectionBytes(msgspec.Struct, frozen=True):
    """A section as it is stored and relayed: 16 bytes of salt and the canonical bytes."""

    salt: bytes
    content: bytes

    @property
    def digest(self) -> str:
        """SHA-256 over salt and content, in hexadecimal."""
        return hashlib.sha256(self.salt + self.content).hexdigest()


def digest_of(signed_bytes: bytes) -> str:
    """SHA-256 in hexadecimal: the name of a header or a segment."""
    return hashlib.sha256(signed_bytes).hexdigest()


def read_header(untrusted_bytes: bytes) -> Header:
    """A header from bytes that must be canonical and bounded; `AppError("input.malformed")`."""
    header = canonical.decode(untrusted_bytes, Header, limit=HEADER_BYTES_LIMIT)
    digits = header.origin + header.record + header.author
    for entry in header.sections.values():
        digits += entry.digest
        if parents := entry.parents:
            digits += "".join(parents)
            if list(parents) != sorted(set(parents)):
                raise AppError("input.malformed", reason="parents not sorted")
    if not (_is_hex(digits) and _is_label(header.kind) and all(map(_is_label, header.sections))):
        raise AppError("input.malformed", reason="schema")
    _check_time(header.time)
    return header


def _is_hex(untrusted_text: str) -> bool:
    """Whether these are hexadecimal digits, small ones, and two for each byte."""
    try:
        return bytes.fromhex(untrusted_text).hex() == untrusted_text
    except ValueError:
        return False


@functools.lru_cache(maxsize=256)
def _is_label(untrusted_text: str) -> bool:
    return re.match(_LABEL, untrusted_text) is not None


def read_segment(untrusted_bytes: bytes) -> Segment:
    """A segment from bytes that must be canonical and bounded; `AppError("input.malformed")`."""
    segment = canonical.decode(untrusted_bytes, Segment, limit=HEADER_BYTES_LIMIT)
    _check_time(segment.time)
    return segment


def _check_time(untrusted_time: str) -> None:
    """The pattern knows the form; only the calendar knows whether there is such a moment."""
    try:
        datetime.fromisoformat(untrusted_time)
    except ValueError as error:
        raise AppError("input.malformed", reason="time") from error


def heads(writers: Mapping[str, KnownEntry]) -> tuple[str, ...]:
    """The undominated writers of one section of one record, sorted: header digests that none names."""
    replaced = {parent for entry in writers.values() for parent in entry.parents}
    return tuple(sorted(digest for digest in writers if digest not in replaced))
