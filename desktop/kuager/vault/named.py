"""Which recordings and attachments the records name: by id and SHA-256, with what they are called there.

Every version of a section counts, not only what stands now, for all of the history travels. What a later
program wrote, and this one cannot read, names nothing here.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from typing import Final, NamedTuple

import msgspec

from kuager.model import canonical
from kuager.model.attachment import Attachments
from kuager.model.ids import BlobId, RecordId
from kuager.model.merge import BlobName
from kuager.model.testimony import Videos
from kuager.vault.blobs import ATTACHMENT, RECORDING
from kuager.vault.database import Database

VIDEOS: Final = "videos"
SECTIONS: Final = f"('attachments', '{VIDEOS}')"
"""The names of the sections that name media, for SQL."""


class Named(NamedTuple):
    """What a section says of a file: whose it is, which part of it (`Blob.part`), its name; for whom
    first."""

    record: RecordId
    part: str
    name: str


def everywhere(database: Database) -> dict[BlobName, Named]:
    """Everything that any version of any record names."""
    return among(
        database.rows(
            "SELECT d.id, s.name, s.content FROM section s JOIN record d ON d.n=s.record "
            f"WHERE s.name IN {SECTIONS} AND s.content IS NOT NULL ORDER BY s.n"
        )
    )


def among(rows: Iterable[tuple[str, str, bytes]]) -> dict[BlobName, Named]:
    """What sections name, given as (record, section, content); the first that names a file is whose it is."""
    found: dict[BlobName, Named] = {}
    for record, section, content in rows:
        with contextlib.suppress(msgspec.DecodeError, UnicodeError, RecursionError):
            for blob, sha256, name in _files(section, content):
                part = RECORDING if section == VIDEOS else ATTACHMENT
                found.setdefault((BlobId(blob), sha256), Named(RecordId(record), part, name))
    return found


def _files(section: str, content: bytes) -> list[tuple[str, str, str]]:
    if section == VIDEOS:
        videos = canonical.decode_kept(content, Videos).files
        return [(each.blob, each.sha256, each.file_name) for each in videos if each.blob and each.sha256]
    attachments = canonical.decode_kept(content, Attachments).files
    return [(each.blob, each.sha256, each.file_name) for each in attachments]
