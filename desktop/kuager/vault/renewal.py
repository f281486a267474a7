"""Another key for a blob: its content is written anew, and the old file goes.

After a way in was taken away, whoever had it may still know the keys of blobs. Each of them is renewed apart:
`run` copies on any thread and needs no session, `Blobs.renewed` then switches the row. What a lock or a crash
cuts off is begun anew; the file that was left is nothing. Errors: `vault.damaged`, `disk.too_small`.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path

from kuager import files
from kuager.errors import AppError
from kuager.model.ids import BlobId
from kuager.task import Task
from kuager.vault import blob_file
from kuager.vault.blob_file import Content, Reader


@dataclass(frozen=True, repr=False)  # keys
class Renewal:
    """One blob that waits for another key: where it lies, and where it is to lie."""

    id: BlobId
    content: Content
    key: bytes
    path: Path
    new_key: bytes
    new_path: Path

    def run(self, task: Task) -> None:
        """Write the new file; nothing is left of it where that does not go."""
        blob_file.create(self.new_path)
        try:
            with Reader(self.path, blob_file.cipher(self.id, self.key)) as reader:
                files.check_room(self.new_path.parent, blob_file.stored_size(self.content.size))
                sealing = blob_file.cipher(self.id, self.new_key)
                written = blob_file.write(self.new_path, sealing, reader, reader.content.size, task)
                blob_file.flush_folders([self.new_path])
                if not self.content == reader.content == written:
                    raise AppError("vault.damaged", part="blob")
        except BaseException:
            with contextlib.suppress(OSError):
                self.new_path.unlink()
            raise
