"""The manifest: what the sender signs, and the names of all that a bundle consists of.

It binds sender, recipients, place in the set, and name, size and SHA-256 of every pack. Since it names the
recipients' keys (dummies too), a bundle that somebody encrypted anew to others is told from one that was
written to them. It is canonical JSON and the first member, so that its format number can always be read.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Final

import msgspec

from kuager.bundle.card import Card
from kuager.bundle.formats import FORMAT
from kuager.bundle.packing import Shape
from kuager.crypto.signing import ED25519_SIGNATURE_SIZE, MLDSA65_SIGNATURE_SIZE
from kuager.model.revision import (
    HEADER_BYTES_LIMIT,
    SALT_SIZE,
    SECTION_BYTES_LIMIT,
    Count,
    Digest,
    Id,
    Time,
)

MANIFEST: Final = "manifest.json"
SSHSIG: Final = "manifest.json.sig"
MLDSA65: Final = "manifest.json.mldsa65"

SEGMENTS: Final = Shape("segments.pack", (ED25519_SIGNATURE_SIZE, MLDSA65_SIGNATURE_SIZE), HEADER_BYTES_LIMIT)
HEADERS: Final = Shape("headers.pack", (), HEADER_BYTES_LIMIT)
SECTIONS: Final = Shape("sections.pack", (SALT_SIZE,), SECTION_BYTES_LIMIT)
BLOBS: Final = Shape("blobs.pack", (16,), 16 << 20)
PACKS: Final = (SEGMENTS, HEADERS, SECTIONS, BLOBS)

FILE_LIMIT: Final = 2 << 30
CONTENT_LIMIT: Final = 1 << 30
"""All packs together: they are held in memory, never on the disk."""
MANIFEST_LIMIT: Final = 32 << 10
SSHSIG_LIMIT: Final = 1 << 10
RECIPIENTS_LIMIT: Final = 64


class Member(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A pack: its name in the tar, its bytes and their SHA-256."""

    name: str
    sha256: Digest
    size: Annotated[int, msgspec.Meta(ge=0, le=CONTENT_LIMIT)]


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What is signed. `time` is the sender's clock, for display; `recipients` are sorted key digests.

    `set` is common to the volumes of one export, of which this is number `volume` of `volumes`.
    """

    format: Annotated[int, msgspec.Meta(ge=FORMAT, le=FORMAT)] = FORMAT
    set: Id
    volume: Count
    volumes: Count
    sender: Card
    recipients: Annotated[tuple[Digest, ...], msgspec.Meta(min_length=1, max_length=RECIPIENTS_LIMIT)]
    time: Time
    members: Annotated[tuple[Member, ...], msgspec.Meta(min_length=len(PACKS), max_length=len(PACKS))]

    def __post_init__(self) -> None:
        datetime.fromisoformat(self.time)
        if self.volume > self.volumes:
            raise ValueError("no such volume in the set")
        if list(self.recipients) != sorted(set(self.recipients)):
            raise ValueError("recipients are sorted and not repeated")
        if [member.name for member in self.members] != [shape.name for shape in PACKS]:
            raise ValueError("members are the packs in their order")
        if sum(member.size for member in self.members) > CONTENT_LIMIT:
            raise ValueError("more content than a bundle may hold")
