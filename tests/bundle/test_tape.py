"""The tar inside a bundle is the one that public tools write and read."""

from __future__ import annotations

import io
import subprocess
import tarfile
from pathlib import Path

import pytest

from kuager.bundle import tape

NEUTRAL = ("--format=ustar", "--owner=0", "--group=0", "--numeric-owner", "--mtime=@0", "--mode=0600")


@pytest.mark.parametrize("size", [0, 1, 511, 512, 513, 70_000])
def test_gnu_tar_writes_the_same_bytes(tmp_path: Path, size: int) -> None:
    (tmp_path / "manifest.json").write_bytes(bytes(size))
    made = subprocess.run(
        ["tar", *NEUTRAL, "-cf", "-", "manifest.json"], cwd=tmp_path, check=True, capture_output=True
    ).stdout
    ours = tape.header("manifest.json", size) + bytes(size) + tape.filler(size)
    assert len(ours) == tape.room(size)
    assert made[: len(ours)] == ours
    assert not made[len(ours) :].strip(b"\0")


def test_another_reader_agrees() -> None:
    name, data = "sections.pack", b"x" * 1000
    whole = tape.header(name, 1000) + data + tape.filler(1000) + bytes(tape.END)
    with tarfile.open(fileobj=io.BytesIO(whole)) as tar:
        (member,) = tar.getmembers()
        assert (member.name, member.size, member.mode, member.mtime) == (name, 1000, 0o600, 0)
        assert (member.uid, member.gid, member.uname, member.gname) == (0, 0, "", "")
        assert member.isreg()


@pytest.mark.parametrize("size", [0, 7, 8**11 - 1])
def test_the_size_is_found_again(size: int) -> None:
    assert tape.claimed_size(tape.header("x", size)) == size


@pytest.mark.parametrize("field", [b"\x80" + bytes(11), b"0000000000 \0", b"00000000008\0", b"-0000000001\0"])
def test_sizes_in_other_forms_are_none(field: bytes) -> None:
    block = tape.header("x", 1)
    assert tape.claimed_size(block[:124] + field + block[136:]) is None
    assert tape.claimed_size(b"") is None
