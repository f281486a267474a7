"""Reading a file through for its SHA-256."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from kuager.errors import AppError
from kuager.media.digest import Digest, digest
from kuager.task import Cancelled, Task


def test_digest_is_that_of_the_bytes(tmp_path: Path) -> None:
    content = bytes(range(256)) * 9000  # more than two pieces
    path = tmp_path / "video.mp4"
    path.write_bytes(content)
    assert digest(path, Task.silent()) == Digest(len(content), hashlib.sha256(content).hexdigest())


def test_an_empty_file_has_a_digest(tmp_path: Path) -> None:
    path = tmp_path / "empty"
    path.touch()
    assert digest(path, Task.silent()) == Digest(0, hashlib.sha256().hexdigest())


def test_bytes_are_reported(tmp_path: Path) -> None:
    path = tmp_path / "video.mp4"
    path.write_bytes(b"x" * (3 << 20))
    steps: list[tuple[int, int | None]] = []
    digest(path, Task(lambda done, total, _: steps.append((done, total))))
    assert steps == [(mib << 20, 3 << 20) for mib in range(4)]


def test_it_can_be_cancelled(tmp_path: Path) -> None:
    path = tmp_path / "video.mp4"
    path.write_bytes(b"x" * (3 << 20))
    read: list[int] = []

    def listen(done: int, _total: int | None, _what: str) -> None:
        read.append(done)
        if done >= 1 << 20:
            task.cancel()

    task = Task(listen)
    with pytest.raises(Cancelled):
        digest(path, task)
    assert max(read) == 1 << 20


def test_a_file_that_grows_while_it_is_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "video.mp4"
    path.write_bytes(b"x" * (2 << 20))

    def grow(done: int, _total: int | None, _what: str) -> None:
        if done == 0:
            with path.open("ab") as file:
                file.write(b"more")

    with pytest.raises(AppError, match=r"file\.unreadable"):
        digest(path, Task(grow))


@pytest.mark.parametrize(("name", "code"), [("nothing", "file.missing"), (".", "file.unreadable")])
def test_what_is_no_file_is_an_error(tmp_path: Path, name: str, code: str) -> None:
    with pytest.raises(AppError) as caught:
        digest(tmp_path / name, Task.silent())
    assert caught.value.code == code
