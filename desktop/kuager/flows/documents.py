"""Data at the edge: files that a face reads or writes for a flow, and records as plain JSON data."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import msgspec

from kuager import files, paths
from kuager.errors import AppError
from kuager.letters import forms, preview
from kuager.letters.preview import Picture
from kuager.media import picture as foreign
from kuager.task import Task

_PRINTED_WIDTH: Final = 2480
"""A4 at 300 dots an inch."""
_FOREIGN: Final = forms.MARK.encode()


def read(path: Path, limit: int) -> bytes:
    """A file that the user named, at most `limit` bytes."""
    return files.read_bounded(path, limit)


def write(path: Path, content: bytes) -> None:
    """Write a file that the user named, whole or not at all; an existing one is not touched."""
    files.write_whole(path, content)


def check_new(path: Path) -> None:
    """`file.exists` at once, where making what is written there would have changed something already."""
    if path.exists():
        raise AppError("file.exists", file=path.name)


def plain(data: object) -> object:
    """Structs as JSON data."""
    return msgspec.to_builtins(data, str_keys=True)


def default_vault() -> Path:
    """Where the vault lies when no other place was chosen."""
    return paths.user_data() / "vault"


def pictures(own_pdf: bytes, width: int) -> Iterator[Picture]:
    """The pages of a PDF that this program made, as pixels.

    One that holds pages from outside is drawn by the limited child, and no finer than at 200 dots an inch.
    """
    count = preview.page_count(own_pdf)
    if _FOREIGN not in own_pdf:
        for page in range(count):
            yield preview.render(own_pdf, page, width)
        return
    together = max(1, foreign.DRAWN_LIMIT // (2 * width * width))
    for first in range(0, count, together):
        some = min(together, count - first)
        for leaf in foreign.leaf_through(own_pdf, first, some, width, Task.silent()):
            yield Picture(leaf.width, leaf.height, leaf.rgb)


def printed(own_pdf: bytes) -> Iterator[Picture]:
    """The pages of a PDF that this program made, as the printer gets them."""
    return pictures(own_pdf, _PRINTED_WIDTH)
