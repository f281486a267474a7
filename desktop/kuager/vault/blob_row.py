"""What the database says of a blob: which it is, whose, which part of its record; and what opens its file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

from kuager.model.ids import BlobId
from kuager.vault import blob_file

LETTER: Final = ""
RECORDING: Final = "recording"
ATTACHMENT: Final = "attachment"
"""What a blob is to its record (`Blob.part`)."""


class Blob(NamedTuple):
    """A blob that is held whole. `file` is relative to the folder of blobs; `stored` is that file's length.

    `name` and `record` say what a recording or attachment was called outside, and what it was brought in for.
    """

    id: BlobId
    sha256: str
    size: int
    file: str
    name: str
    record: str
    part: str

    @property
    def stored(self) -> int:
        return blob_file.stored_size(self.size)


@dataclass(frozen=True, repr=False)  # a key
class Keyed:
    """A blob that can be read: its key and file."""

    id: BlobId
    sha256: str
    size: int
    key: bytes
    path: Path
