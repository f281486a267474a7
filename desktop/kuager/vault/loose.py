"""Attachments that were brought in and then belonged to nothing: the draft that named them was thrown away.

An attachment is written before the draft that names it, so that nothing typed or pasted waits for it. What no
version of a record and no draft names goes at the next unlocking, when no form is open that could name it.
"""

from __future__ import annotations

from kuager.model.ids import BlobId
from kuager.vault.blobs import ATTACHMENT, Blobs
from kuager.vault.database import Database
from kuager.vault.drafts import Drafts

# Nearly always the record it was brought in for names it; only what is left is looked for everywhere.
_UNNAMED = (
    "SELECT b.id, b.sha256 FROM blob b WHERE b.part=? AND NOT EXISTS(SELECT 1 FROM record d JOIN section s "
    "ON s.record=d.n WHERE d.id=b.record AND s.name='attachments' AND instr(s.content, CAST(b.id AS BLOB)))"
)


def drop(database: Database, blobs: Blobs, drafts: Drafts) -> int:
    """Delete the keys of what is loose; how many. The files go with `Blobs.gc`."""
    loose = [
        (BlobId(blob), str(sha256))
        for blob, sha256 in database.rows(_UNNAMED, (ATTACHMENT,))
        if not blobs.is_named(blob) and not drafts.speak_of(blob)
    ]
    blobs.remove(loose)
    return len(loose)
