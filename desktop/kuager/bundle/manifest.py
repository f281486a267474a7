"""The manifest: what the sender signs, and the names of all that a volume consists of.

It binds sender, recipients, place in the set, and name, size and SHA-256 of every other member. Since it
names the recipients' keys (dummies too), a bundle that somebody encrypted anew to others is told from one
that was written to them. It is canonical JSON, the first member of the volume of records and the last of
one of media.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Final

import msgspec

from kuager.bundle.card import Card
from kuager.bundle.formats import FORMAT
from kuager.bundle.packing import Shape
from kuager.bundle.roster import SIZE_LIMIT
from kuager.bundle.volumes import INDEX_LIMIT, PARTS_LIMIT, RECORDS, VOLUME_LIMIT, Size
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
INDEX: Final = "index.json"
ROSTER: Final = "roster.json"
RECEIPT: Final = "receipt.json"

SEGMENTS: Final = Shape("segments.pack", (ED25519_SIGNATURE_SIZE, MLDSA65_SIGNATURE_SIZE), HEADER_BYTES_LIMIT)
HEADERS: Final = Shape("headers.pack", (), HEADER_BYTES_LIMIT)
SECTIONS: Final = Shape("sections.pack", (SALT_SIZE,), SECTION_BYTES_LIMIT)
BLOBS: Final = Shape("blobs.pack", (16,), 16 << 20)
PACKS: Final = (SEGMENTS, HEADERS, SECTIONS, BLOBS)

FILE_LIMIT: Final = VOLUME_LIMIT
RECORDS_FILE_LIMIT: Final = 2 << 30
CONTENT_LIMIT: Final = 1 << 30
"""All members of the first volume together."""
MANIFEST_LIMIT: Final = 32 << 10
MEDIA_MANIFEST_LIMIT: Final = 16 << 20
SSHSIG_LIMIT: Final = 1 << 10
RECIPIENTS_LIMIT: Final = 64
RECEIPT_LIMIT: Final = 128 << 20


_RECORDS_MEMBERS: Final = (INDEX, *(shape.name for shape in PACKS))
_OPTIONAL: Final = (ROSTER, RECEIPT)
_LIMITS: Final = {INDEX: INDEX_LIMIT, ROSTER: SIZE_LIMIT, RECEIPT: RECEIPT_LIMIT}


class Member(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A member of the tar: its name, its bytes and their SHA-256."""

    name: str
    sha256: Digest
    size: Size


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What is signed. `time` is the sender's clock, for display; `recipients` are sorted key digests.

    `set` is common to the volumes of one export, of which this is number `volume` of `volumes`. `members` are
    all others in their order.
    """

    format: Annotated[int, msgspec.Meta(ge=FORMAT, le=FORMAT)] = FORMAT
    set: Id
    volume: Count
    volumes: Count
    sender: Card
    recipients: Annotated[tuple[Digest, ...], msgspec.Meta(min_length=1, max_length=RECIPIENTS_LIMIT)]
    time: Time
    members: Annotated[tuple[Member, ...], msgspec.Meta(min_length=1, max_length=PARTS_LIMIT + 1)]

    def __post_init__(self) -> None:
        datetime.fromisoformat(self.time)
        if self.volume > self.volumes:
            raise ValueError("no such volume in the set")
        if list(self.recipients) != sorted(set(self.recipients)):
            raise ValueError("recipients are sorted and not repeated")
        names = [member.name for member in self.members]
        if self.volume == RECORDS:
            optional = [name for name in _OPTIONAL if name in names]
            if names != [INDEX, *optional, *_RECORDS_MEMBERS[1:]]:
                raise ValueError("members are index, roster, receipt and packs in their order")
            if sum(member.size for member in self.members) > CONTENT_LIMIT:
                raise ValueError("more content than a bundle may hold")
        elif names != [INDEX, *(f"part-{number:06}" for number in range(1, len(names)))]:
            raise ValueError("members are the index and parts in their order")
        if any(member.size > _LIMITS.get(member.name, FILE_LIMIT) for member in self.members):
            raise ValueError("a member beyond its bound")
