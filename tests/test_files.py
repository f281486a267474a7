"""A file is whole or absent; reading is bounded; what the system says becomes an expected failure."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kuager.errors import AppError
from kuager.files import begin_flush, flush_folder, opened, read_bounded, write_whole, written_whole


def _refusal(act: Callable[[], object]) -> AppError:
    with pytest.raises(AppError) as refusal:
        act()
    return refusal.value


def _code(act: Callable[[], object]) -> str:
    return _refusal(act).code


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def _broken(path: Path, error: BaseException, *, replace: bool = False) -> None:
    with written_whole(path, replace=replace) as stream:
        stream.write(b"half")
        stream.flush()
        assert path.with_name(path.name + ".part").stat().st_size == 4
        raise error


def test_a_file_appears_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    with written_whole(path) as stream:
        stream.write(b"one ")
        assert not path.exists()
        stream.write(b"whole file")
    assert path.read_bytes() == b"one whole file"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert _names(tmp_path) == ["letter.pdf"]


def test_an_existing_file_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(b"kept")
    refusal = _refusal(lambda: write_whole(path, b"other"))
    assert (refusal.code, refusal.facts) == ("file.exists", {"file": "letter.pdf"})
    assert path.read_bytes() == b"kept"
    write_whole(path, b"other", replace=True)
    assert path.read_bytes() == b"other"
    assert _names(tmp_path) == ["letter.pdf"]


@pytest.mark.parametrize(
    "error", [ValueError("ours"), KeyboardInterrupt(), AppError("age.damaged")], ids=repr
)
def test_after_a_failure_the_old_state_stands(tmp_path: Path, error: BaseException) -> None:
    path = tmp_path / "bundle.age"
    with pytest.raises(type(error)):
        _broken(path, error)
    assert _names(tmp_path) == []
    path.write_bytes(b"kept")
    with pytest.raises(type(error)):
        _broken(path, error, replace=True)
    assert (_names(tmp_path), path.read_bytes()) == (["bundle.age"], b"kept")


def test_what_a_crash_left_is_replaced(tmp_path: Path) -> None:
    part = tmp_path / "bundle.age.part"
    part.write_bytes(b"from before")
    part.chmod(0o666)
    write_whole(tmp_path / "bundle.age", b"whole")
    assert _names(tmp_path) == ["bundle.age"]
    assert stat.S_IMODE((tmp_path / "bundle.age").stat().st_mode) == 0o600


def test_a_link_that_lies_in_the_way_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "precious").write_bytes(b"kept")
    (tmp_path / "bundle.age.part").symlink_to(tmp_path / "precious")
    write_whole(tmp_path / "bundle.age", b"whole")
    assert (tmp_path / "precious").read_bytes() == b"kept"
    assert (tmp_path / "bundle.age").read_bytes() == b"whole"
    assert not (tmp_path / "bundle.age").is_symlink()


def test_places_that_cannot_be_written(tmp_path: Path) -> None:
    assert _code(lambda: write_whole(tmp_path / "nowhere" / "a.pdf", b"x")) == "file.missing"
    (tmp_path / "file").write_bytes(b"")
    assert _code(lambda: write_whole(tmp_path / "file" / "a.pdf", b"x")) == "file.unwritable"
    (tmp_path / "folder").mkdir()
    assert _code(lambda: write_whole(tmp_path / "folder", b"x", replace=True)) == "file.unwritable"
    assert _code(lambda: write_whole(tmp_path / ("n" * 300), b"x")) == "file.unwritable"
    assert _names(tmp_path) == ["file", "folder"]


_LIMITED = """
import resource, sys
from pathlib import Path
from kuager.errors import AppError
from kuager.files import written_whole
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    with written_whole(Path(sys.argv[1]), replace=True) as stream:
        for _ in range(10):
            stream.write(bytes(50_000))
except AppError as error:
    print(error)
"""


@pytest.mark.parametrize("before", [None, b"kept"])
def test_no_room_leaves_the_old_state(tmp_path: Path, before: bytes | None) -> None:
    path = tmp_path / "bundle.age"
    if before is not None:
        path.write_bytes(before)
    done = subprocess.run(
        [sys.executable, "-c", _LIMITED, str(path)], capture_output=True, check=True, text=True
    )
    assert done.stdout == "disk.full (file=bundle.age)\n"
    assert _names(tmp_path) == ([] if before is None else ["bundle.age"])
    assert before is None or path.read_bytes() == before


def test_reading_is_bounded(tmp_path: Path) -> None:
    path = tmp_path / "card"
    path.write_bytes(b"12345")
    assert read_bounded(path, 5) == b"12345"
    refusal = _refusal(lambda: read_bounded(path, 4))
    assert (refusal.code, refusal.facts) == ("input.too_large", {"file": "card", "limit": 4})
    path.write_bytes(b"")
    assert read_bounded(path, 0) == b""


def _read(path: Path) -> bytes:
    with opened(path) as stream:
        return stream.read()


@pytest.mark.parametrize("read", [lambda path: read_bounded(path, 10), _read], ids=["bounded", "opened"])
def test_what_cannot_be_read(tmp_path: Path, read: Callable[[Path], bytes]) -> None:
    assert _code(lambda: read(tmp_path / "nowhere")) == "file.missing"
    assert _code(lambda: read(tmp_path)) == "file.unreadable"
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    assert _code(lambda: read(tmp_path / "loop")) == "file.unreadable"
    (tmp_path / "card").write_bytes(b"words")
    assert read(tmp_path / "card") == b"words"


def test_facts_hold_a_files_name_and_never_its_folder(tmp_path: Path) -> None:
    refusal = _refusal(lambda: read_bounded(tmp_path / "Серікбол" / "card", 10))
    assert "Серікбол" not in str(refusal)
    assert refusal.facts["file"] == "card"


def test_a_folder_is_flushed_and_nothing_stays_open(tmp_path: Path) -> None:
    before = len(os.listdir("/proc/self/fd"))  # noqa: PTH208
    flush_folder(tmp_path)
    write_whole(tmp_path / "a", b"x")
    with pytest.raises(ValueError, match="ours"):
        _broken(tmp_path / "b", ValueError("ours"))
    assert len(os.listdir("/proc/self/fd")) == before  # noqa: PTH208


def test_what_the_disk_begins_with_early_is_all_there_in_the_end(tmp_path: Path) -> None:
    piece = bytes(range(256)) * 4096
    with written_whole(tmp_path / "x") as stream:
        for number in range(4):
            stream.write(piece)
            begin_flush(stream, number * len(piece), len(piece))
    assert (tmp_path / "x").read_bytes() == piece * 4


def test_where_nothing_can_begin_early_nothing_fails() -> None:
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb"), os.fdopen(writing, "wb") as stream:
        begin_flush(stream, 0, 1)
