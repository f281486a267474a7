"""A file that is another one when it is read again: whoever holds the stick may exchange it in between.

The other file is made under the same file key, so that each of its chunks opens at its place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest

from kuager.errors import AppError
from kuager.flows import exchange, gathering
from tests.hostile.samples import item
from tests.support import vaults
from tests.support.doors import SILENT, Door
from tests.support.forging import Changes, History, Revision, sha256
from tests.support.sieges import LETTER_FILE, SENDER, Siege, besieged, source


@pytest.fixture(scope="module")
def door(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Door]:
    with besieged(tmp_path_factory.mktemp("door"), SENDER) as found:
        yield found


def other(data: bytes) -> bytes:
    return data[:-1] + bytes([data[-1] ^ 1])


PAPER: Final = b"%PDF-1.7 invented" * 6000


def long(siege: Siege, changes: Changes | None = None) -> bytes:
    """Every pack is longer than what is read at once, so that its first items are read again."""
    document = {"blob": LETTER_FILE, "pages": 1, "sha256": sha256(PAPER), "size": len(PAPER)}
    first = Revision("2" * 32, "letter", {"document": document})
    texts = [source(f"{number} " * 300, f"{number:032x}") for number in range(200)]
    segments = [[first], *(texts[at : at + 10] for at in range(0, 200, 10))]
    return siege.bundle(changes, histories=[History(SENDER, segments)], blobs=[(LETTER_FILE, PAPER)])


EXCHANGED: Final[dict[str, Callable[[Siege], bytes]]] = {
    "a section of other bytes": lambda siege: long(siege, {"sections.pack": item(1, other)}),
    "a section of other salt": lambda siege: long(
        siege, {"sections.pack": item(1, lambda data: other(data[:16]) + data[16:])}
    ),
    "a header of other bytes": lambda siege: long(siege, {"headers.pack": item(1, other)}),
    "a segment of other bytes": lambda siege: long(siege, {"segments.pack": item(1, other)}),
    "a segment of another signature": lambda siege: long(
        siege, {"segments.pack": item(1, lambda data: other(data[:64]) + data[64:])}
    ),
    "a file of other bytes": lambda siege: long(
        siege, {"blobs.pack": item(0, lambda data: other(data[:500]) + data[500:])}
    ),
    "items exchanged": lambda siege: long(siege, {"sections.pack": lambda items: items[::-1]}),
    "lengths that are others": lambda siege: long(
        siege, {"headers.pack.bytes": lambda data: b"\xff" * len(data)}
    ),
    "zeros": lambda siege: siege.seal(bytes(800_000)),
    "something else": lambda siege: long(Siege(siege.reader)),
    "cut": lambda siege: long(siege)[:-300_000],
    "empty": lambda siege: b"",
}


@pytest.mark.parametrize("name", EXCHANGED)
def test_nothing_of_it_comes_in(door: Door, tmp_path: Path, name: str) -> None:
    siege, path = Siege(door), tmp_path / "1a2b3c4d.age"
    path.write_bytes(long(siege))
    incoming = exchange.open_bundle(door.session, path, SILENT)
    assert incoming.revisions == 201
    shown = vaults.projected(door.session)
    path.write_bytes(EXCHANGED[name](siege))
    before = door.commits()
    with pytest.raises(AppError, match=r"bundle\.changed"):
        exchange.bring_in(door.session, incoming, SILENT)
    assert door.commits() == before
    assert vaults.projected(door.session) == shown
    assert door.session.database.value("SELECT count(*) FROM revision WHERE header IS NOT NULL") == 0
    assert list(door.session.blobs.files()) == []


def test_a_stick_that_is_gone(door: Door, tmp_path: Path) -> None:
    path = tmp_path / "1a2b3c4d.age"
    path.write_bytes(long(Siege(door)))
    incoming = exchange.open_bundle(door.session, path, SILENT)
    path.unlink()
    with pytest.raises(AppError, match=r"bundle\.changed|file\.missing"):
        exchange.bring_in(door.session, incoming, SILENT)


def test_more_files_than_are_opened_in_one_go(door: Door, tmp_path: Path) -> None:
    paths = [tmp_path / f"{number:08x}.age" for number in range(gathering.LIMIT + 1)]
    with pytest.raises(AppError, match=r"bundle\.too_many"):
        gathering.look(door.session, paths, SILENT)


def test_the_same_file_is_brought_in(door: Door, tmp_path: Path) -> None:
    """Last, since then it is here: what was refused above was refused for what had changed."""
    path = tmp_path / "1a2b3c4d.age"
    path.write_bytes(long(Siege(door)))
    incoming = exchange.open_bundle(door.session, path, SILENT)
    path.write_bytes(path.read_bytes())
    assert exchange.bring_in(door.session, incoming, SILENT).revisions == 201
