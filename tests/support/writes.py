"""Which files this process opens to write, also those that are gone again before anybody looks.

It hears what Python opens (an audit hook, which stays for as long as the process does); what a library opens
by itself is seen only by looking at the disk afterwards.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final, Self

_WRITING: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


class Writes:
    """Collects paths while it is entered."""

    def __init__(self) -> None:
        self.paths: set[Path] = set()

    def __enter__(self) -> Self:
        if not _listeners:
            sys.addaudithook(_hear)
        _listeners.append(self)
        return self

    def __exit__(self, *_: object) -> None:
        _listeners.remove(self)
        _listeners.append(None)  # the hook is there and is not added again

    def outside(self, *folders: Path) -> list[Path]:
        """The paths that lie in none of the folders, without those that Python compiles for itself."""
        return sorted(
            path
            for path in self.paths
            if "__pycache__" not in path.parts and not any(path.is_relative_to(each) for each in folders)
        )


_listeners: list[Writes | None] = []


def _hear(event: str, arguments: tuple[object, ...]) -> None:
    if event != "open" or not any(_listeners):
        return
    path, _, flags = arguments
    if isinstance(path, str | bytes) and isinstance(flags, int) and flags & _WRITING:
        for listener in filter(None, _listeners):
            whole = os.path.abspath(os.fsdecode(path))  # noqa: PTH100 - a hook must not look at the disk
            listener.paths.add(Path(whole))
