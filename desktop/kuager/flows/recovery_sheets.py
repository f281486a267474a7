"""Recovery words on paper: the pages of a set, for the printer or for a folder that the user named.

Words and pages are kept nowhere in the vault. A page that was saved lies in the clear until it is deleted;
names of files tell nothing. Errors are those of `letters.recovery_sheet` and `files`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from kuager import files
from kuager.errors import AppError
from kuager.letters import recovery_sheet

__all__ = ["LANGUAGES"]

LANGUAGES: Final = recovery_sheet.LANGUAGES


def pages(sheets: Sequence[str], language: str, now: datetime) -> list[bytes]:
    """A PDF of one page for each sheet of a set."""
    return [recovery_sheet.render(words, len(sheets), language, now) for words in sheets]


def check_room(folder: Path, count: int) -> list[Path]:
    """The files that the pages of a set would become; to be asked before a set is made."""
    if not folder.is_dir():
        raise AppError("file.missing", file=folder.name)
    paths = [folder / f"sheet-{number}.pdf" for number in range(1, count + 1)]
    if taken := next((path for path in paths if path.exists()), None):
        raise AppError("file.exists", file=taken.name)
    return paths


def save(pdfs: Sequence[bytes], folder: Path) -> list[Path]:
    """Write each page to a file of its own; `file.exists` before any is written."""
    paths = check_room(folder, len(pdfs))
    for path, pdf in zip(paths, pdfs, strict=True):
        files.write_whole(path, pdf)
    return paths
