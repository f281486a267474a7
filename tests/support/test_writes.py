"""Files that are opened to write are heard of, those that are only read are not."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from tests.support.writes import Writes


def test_what_is_written_is_heard_of_also_when_it_is_gone(tmp_path: Path) -> None:
    read = tmp_path / "read"
    read.write_text("before")
    with Writes() as writes:
        read.read_text()
        (tmp_path / "plain").write_text("a name")
        (tmp_path / "plain").unlink()
        os.close(os.open(tmp_path / "low", os.O_WRONLY | os.O_CREAT))
        handle, temporary = tempfile.mkstemp(dir=tmp_path)
        os.close(handle)
    (tmp_path / "later").write_text("not heard")
    assert writes.paths == {tmp_path / "plain", tmp_path / "low", Path(temporary)}
    assert writes.outside(tmp_path) == []
    assert writes.outside(tmp_path / "elsewhere") == sorted(writes.paths)


def test_it_listens_again(tmp_path: Path) -> None:
    with Writes() as first, Writes() as second:
        (tmp_path / "one").touch()
    with Writes() as third:
        (tmp_path / "two").touch()
    assert first.paths == second.paths == {tmp_path / "one"}
    assert third.paths == {tmp_path / "two"}
