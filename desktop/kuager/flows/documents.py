"""Data at the edge: files that a face reads or writes for a flow, and records as plain JSON data."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import msgspec

from kuager import files, paths
from kuager.letters import preview
from kuager.letters.preview import Picture

_PRINTED_WIDTH: Final = 2480
"""A4 at 300 dots an inch."""


def read(path: Path, limit: int) -> bytes:
    """A file that the user named, at most `limit` bytes."""
    return files.read_bounded(path, limit)


def write(path: Path, content: bytes) -> None:
    """Write a file that the user named, whole or not at all; an existing one is not touched."""
    files.write_whole(path, content)


def plain(data: object) -> object:
    """Structs as JSON data."""
    return msgspec.to_builtins(data, str_keys=True)


def default_vault() -> Path:
    """Where the vault lies when no other place was chosen."""
    return paths.user_data() / "vault"


def printed(own_pdf: bytes) -> Iterator[Picture]:
    """The pages of a PDF that this program made, as the printer gets them."""
    for page in range(preview.page_count(own_pdf)):
        yield preview.render(own_pdf, page, _PRINTED_WIDTH)
