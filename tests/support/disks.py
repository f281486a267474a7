"""Small disks that are really full: a file system of its own in memory, which needs the right to mount."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def small_disk(place: Path, size: int) -> Iterator[Path]:
    """A disk of so many bytes, mounted at `place`; `OSError` where this user may not mount."""
    place.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size},mode=700", "tmpfs", str(place)],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise OSError(done.stderr)
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


def fill(disk: Path, leave: int = 0) -> Path:
    """Fill a disk up to so many free bytes; the file that does it."""
    import shutil

    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as stream:
        try:
            while (free := shutil.disk_usage(disk).free) > leave:
                stream.write(bytes(min(free - leave, 1 << 20)))
        except OSError:
            pass  # full to the last byte
    return ballast
