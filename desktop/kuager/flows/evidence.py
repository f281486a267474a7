"""Evidence beside a testimony: so far the description of a video file, not the file itself."""

from __future__ import annotations

from pathlib import Path

from kuager.media.digest import digest
from kuager.model.testimony import Video
from kuager.task import Task


def describe_video(path: Path, task: Task) -> Video:
    """Name, size and SHA-256 of a video file that stays where it lies; duration and camera are not guessed.

    Takes about as long as copying the file; `file.missing`, `file.unreadable`.
    """
    found = digest(path, task)
    return Video(file_name=path.name, size=found.size, sha256=found.sha256)
