"""Describing a video file."""

from __future__ import annotations

import hashlib
from pathlib import Path

from kuager.flows import evidence
from kuager.model.testimony import Video
from kuager.task import Task


def test_a_video_is_described_and_nothing_is_guessed(tmp_path: Path) -> None:
    path = tmp_path / "MVI_0031.MP4"
    path.write_bytes(b"not really a video")
    assert evidence.describe_video(path, Task.silent()) == Video(
        file_name="MVI_0031.MP4", size=18, sha256=hashlib.sha256(b"not really a video").hexdigest()
    )
