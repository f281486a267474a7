"""What a bundle carries: a part of the signed history, and small files.

Everything here names itself: a segment by its origin and number, a header and a section by their digests.
So the parts may stand in any order, and none stands twice. A header travels only with the segment that
lists it, a section only with its header, a blob only with the section that names it; each of the three may
be left out (withheld) and the signatures still verify.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from kuager.model.ids import BlobId


class SignedSegment(NamedTuple):
    """A segment's bytes and its origin's two signatures over them."""

    content: bytes
    ed25519: bytes
    mldsa65: bytes


@dataclass(frozen=True, slots=True)
class Content:
    """Segments, headers as signed, sections as (salt, bytes), and blobs as (id, bytes)."""

    segments: Sequence[SignedSegment] = ()
    headers: Sequence[bytes] = ()
    sections: Sequence[tuple[bytes, bytes]] = ()
    blobs: Sequence[tuple[BlobId, bytes]] = ()
