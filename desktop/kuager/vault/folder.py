"""The vault's folder on the disk: the pointer, the generations, and the lock.

    CURRENT          one line: the name of the current generation
    lock             held while the vault is open
    begun/           a generation that is not whole yet
    generation-1/    header.json and its copy, vault.db, drafts.db

Switching to another generation is one rename of `CURRENT`. What a crash leaves of an older or a begun one is
destroyed at the next unlocking, except a generation that holds a file `kept`. See FORMAT.md.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
from pathlib import Path

from filelock import FileLock, Timeout

from kuager.errors import AppError
from kuager.files import flush_folder, read_bounded, write_whole

_BEGUN = "begun"
_BLOBS = "blobs"
CLEARING = "clearing"
"""A file of this name: the vault is being cleared, and that can only be finished."""
KEPT = "kept"
"""A file of this name in an older generation: it stays until somebody destroys it on purpose."""
_GENERATION = re.compile(r"\Ageneration-([1-9][0-9]{0,8})\n?\Z")


def _refused(error: OSError, code: str, path: Path) -> AppError:
    return AppError(code, file=path.name, reason=error.strerror or "unknown")


def read_part(path: Path, limit: int) -> bytes:
    """A small file of the vault; one that has grown beyond its bound is damaged."""
    try:
        return read_bounded(path, limit)
    except AppError as error:
        if error.code != "input.too_large":
            raise
        raise AppError("vault.damaged", part=path.name) from error


def destroy(generation: Path) -> None:
    """Destroy a generation, its ways in first: without them the rest is noise. `OSError` passes through.

    Overwriting reaches the bytes on a magnetic disk; a flash disk may keep them elsewhere (SECURITY.md).
    """
    for header in sorted(generation.glob("header*")):
        with header.open("r+b", buffering=0) as stream:
            stream.write(os.urandom(header.stat().st_size))
            os.fsync(stream.fileno())
        header.unlink()
    flush_folder(generation)
    shutil.rmtree(generation)
    flush_folder(generation.parent)


class Folder:
    """A vault's folder; holds no keys."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._lock = FileLock(root / "lock", mode=0o600)

    def exists(self) -> bool:
        """Whether a vault lies here; `file.unreadable` where we may not look."""
        try:
            return (self.root / "CURRENT").is_file()
        except OSError as error:
            raise _refused(error, "file.unreadable", self.root) from error

    def begin(self) -> Path:
        """Make room for the first generation of a new vault, in an empty folder.

        What is begun has a name of its own until it is whole (`publish_first`), so that one that a crash cut
        off, in which nothing was ever recorded, is cleared away by the next.
        """
        begun = self.root / _BEGUN
        try:
            found = {each.name for each in self.root.iterdir()} if self.root.exists() else set()
            if found - {_BEGUN, _BLOBS} or (found and _BEGUN not in found):
                raise AppError("vault.folder_not_empty")
            for name in (_BLOBS, _BEGUN):
                if name in found:
                    shutil.rmtree(self.root / name)
            begun.mkdir(parents=True, mode=0o700)
            self.root.chmod(0o700)
        except OSError as error:
            raise _refused(error, "file.unwritable", self.root) from error
        return begun

    def publish_first(self) -> None:
        """Make the begun generation the current one; where that fails it stays begun."""
        begun, first = self.root / _BEGUN, self.root / "generation-1"
        try:
            flush_folder(begun)
            begun.rename(first)
        except OSError as error:
            raise _refused(error, "file.unwritable", self.root) from error
        try:
            write_whole(self.root / "CURRENT", b"generation-1\n", replace=True)
        except BaseException:
            if not self.exists():  # else it is done but for the flush
                first.rename(begun)
            raise
        with contextlib.suppress(OSError):  # we may not be allowed to read what lies above
            flush_folder(self.root.parent)

    def is_being_cleared(self) -> bool:
        """Whether clearing was begun: the ways in may be gone already."""
        return (self.root / CLEARING).exists()

    def generation(self) -> Path:
        """The current generation's folder; `vault.missing` or `vault.damaged`."""
        if not self.exists():
            raise AppError("vault.missing")
        match = _GENERATION.match(read_part(self.root / "CURRENT", 64).decode("ascii", "replace"))
        if match is None:
            raise AppError("vault.damaged", part="CURRENT")
        folder = self.root / f"generation-{match[1]}"
        if not folder.is_dir():
            raise AppError("vault.damaged", part=folder.name)
        return folder

    def begin_next(self) -> Path:
        """Make room for the next generation beside the current one; the folder must be held."""
        begun = self.root / _BEGUN
        try:
            if begun.exists():
                destroy(begun)
            begun.mkdir(mode=0o700)
        except OSError as error:
            raise _refused(error, "file.unwritable", self.root) from error
        return begun

    def publish_next(self) -> Path:
        """Make the begun generation the current one, by one rename; returns the one before."""
        before = self.generation()
        number = max(self._numbers()) + 1
        begun, following = self.root / _BEGUN, self.root / f"generation-{number}"
        try:
            flush_folder(begun)
            begun.rename(following)
            flush_folder(self.root)
        except OSError as error:
            raise _refused(error, "file.unwritable", self.root) from error
        try:
            write_whole(self.root / "CURRENT", f"{following.name}\n".encode("ascii"), replace=True)
        except BaseException as error:
            if self.generation() == before:
                following.rename(begun)
                raise
            if not isinstance(
                error, AppError
            ):  # else it is done but for the flush: nobody may go on in `before`
                raise
        return before

    def discard_next(self) -> None:
        """Destroy a begun generation that nobody wants any more; what a disk refuses can wait."""
        with contextlib.suppress(OSError):
            if (self.root / _BEGUN).exists():
                destroy(self.root / _BEGUN)

    def clear_leftovers(self) -> None:
        """Destroy what a crash left: a begun generation, and older ones that nobody keeps."""
        current = self.generation()
        with contextlib.suppress(OSError):  # it can wait for the next time
            for number in self._numbers():
                other = self.root / f"generation-{number}"
                if number < int(current.name.removeprefix("generation-")) and not (other / KEPT).exists():
                    destroy(other)
        self.discard_next()

    def destroy_kept(self) -> None:
        """Destroy the older generations that were kept as a copy."""
        current = self.generation()
        for number in self._numbers():
            other = self.root / f"generation-{number}"
            if other != current:
                destroy(other)

    def _numbers(self) -> list[int]:
        found = (_GENERATION.match(each.name) for each in self.root.iterdir())
        return [int(match[1]) for match in found if match is not None]

    def acquire(self) -> None:
        """Hold the vault for this process; `vault.open_elsewhere` if another one does."""
        try:
            self._lock.acquire(timeout=0)
        except Timeout as error:
            raise AppError("vault.open_elsewhere") from error
        except OSError as error:
            raise _refused(error, "file.unwritable", self.root) from error

    def release(self) -> None:
        """Let the vault go."""
        self._lock.release()
