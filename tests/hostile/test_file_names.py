"""Files under names that break lines, terminals or encodings: what is said of them can be read."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kuager.flows import gathering
from tests.cli.conftest import Terminal
from tests.support import vaults
from tests.support.doors import SILENT, Door
from tests.support.sieges import OTHER, SENDER, Siege, besieged

NAMES = [
    b"\xff\xfe.age",
    b"a\nb.age",
    b"\x1b[2J\x07.age",
    "\u202egpj.age".encode(),
    b"x" * 250 + b".age",
    b"-rf --apply.age",
    b"%s{0}$(id)`id`.age",
    b"'\";--.age",
]


@pytest.fixture(scope="module")
def door(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Door]:
    with besieged(tmp_path_factory.mktemp("door"), SENDER, OTHER) as found:
        yield found


@pytest.mark.parametrize("name", NAMES)
def test_many_files_name_each(door: Door, tmp_path: Path, name: bytes) -> None:
    good, bad = tmp_path / os.fsdecode(name), tmp_path / os.fsdecode(b"b" + name[-254:])
    good.write_bytes(Siege(door).bundle())
    bad.write_bytes(b"nothing")
    found = gathering.look(door.session, [tmp_path], SILENT)
    assert sorted(file.kind for file in found.files) == ["records", "refused"]


@pytest.mark.parametrize("words", [(), ("--json",)])
def test_the_command_line_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: tuple[str]
) -> None:
    terminal = Terminal(tmp_path, capsys)
    vaults.vault(terminal.vault).lock()
    (tmp_path / "stick").mkdir()
    for name in NAMES:
        (tmp_path / "stick" / os.fsdecode(name)).write_bytes(b"nothing")
    for paths in ([tmp_path / "stick"], [tmp_path / "stick" / os.fsdecode(NAMES[0])]):
        said = terminal.run(*words, "bundle", "import", *paths)
        assert said.code != 0
        assert (said.out + said.err).encode()
        assert "\x1b" not in said.out + said.err
