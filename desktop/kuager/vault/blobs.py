"""Small files that belong to records, kept inside the encrypted database.

A section names a blob by id, SHA-256 and size; the bytes lie here. Letters are some 50 to 100 KB each;
videos do not belong here.
"""

from __future__ import annotations

import hashlib

from kuager.errors import AppError
from kuager.model.ids import BlobId, random_hex
from kuager.model.merge import BlobRow
from kuager.vault.database import Database

SIZE_LIMIT = 16 << 20


class Blobs:
    """The blobs of this vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @staticmethod
    def row(content: bytes) -> BlobRow:
        """A blob to be kept with the revision that names it (`History.save`)."""
        if len(content) > SIZE_LIMIT:
            raise AppError("input.too_large", size=len(content), limit=SIZE_LIMIT)
        return BlobRow(BlobId(random_hex()), hashlib.sha256(content).hexdigest(), content)

    def read(self, blob: BlobId, sha256: str) -> bytes:
        """The bytes, checked against the digest that the signed section gives."""
        content = self._database.value("SELECT content FROM blob WHERE id=? AND sha256=?", (blob, sha256))
        if content is None:
            raise AppError("vault.no_record", kind="blob")
        if hashlib.sha256(content).hexdigest() != sha256:
            raise AppError("vault.damaged", part="blob")
        return bytes(content)
