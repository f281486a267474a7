"""The base of every section: what one named part of a record holds.

Sections are frozen, refuse unknown fields, and leave defaults out of their bytes, so that a field added
later with a default changes no old bytes. Adding a field still raises the section's schema number (see
`kinds`): an older program must show what it cannot read, not refuse it.
"""

from __future__ import annotations

from typing import Annotated

import msgspec

from kuager.model.ids import BlobId, RecordId

# Both anchors and the length, because `$` alone lets Python pass a line break after the id; JSON Schema knows
# neither `\A` nor `\Z`.
_ID = msgspec.Meta(pattern="^[0-9a-f]{32}$", max_length=32)

RecordRef = Annotated[RecordId, _ID]
"""The id of another record. One of another form is refused: lists and drafts could not hold it."""
MaybeRecordRef = Annotated[str, msgspec.Meta(pattern="^([0-9a-f]{32})?$", max_length=32)]
"""A record's id, or nothing."""
BlobRef = Annotated[BlobId, _ID]
MaybeBlobRef = Annotated[str, msgspec.Meta(pattern="^([0-9a-f]{32})?$", max_length=32)]
"""A blob's id, or nothing."""
Sha256 = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$", max_length=64)]
MaybeSha256 = Annotated[str, msgspec.Meta(pattern="^([0-9a-f]{64})?$", max_length=64)]
"""A checksum, or nothing."""

Whole = Annotated[int, msgspec.Meta(ge=-1, lt=1 << 53)]
"""A count that canonical JSON can carry; -1 where it is not known."""


class Section(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One part of a record, or a value inside one; equal content is equal."""
