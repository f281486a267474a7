"""What is made to be large, or long to look at, takes memory and time in no proportion to what it claims.

Bounds are in bytes that Python allocates (`tracemalloc`) while one file is looked at, and in seconds of one
core, on a machine that does other things, too.
"""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Iterator
from typing import Any, Final

import pytest

from tests.support.doors import Door, Outcome
from tests.support.forging import (
    TIME,
    Forge,
    History,
    Machine,
    Packs,
    Revision,
    Seal,
    canonical,
    placed,
    tar,
    tar_header,
)
from tests.support.sieges import OTHER, SENDER, STRANGER, Siege, besieged, source

MIB: Final = 1 << 20


@pytest.fixture(scope="module")
def door(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Door]:
    with besieged(tmp_path_factory.mktemp("door"), SENDER, OTHER) as found:
        yield found


def look(door: Door, content: bytes, memory: float, seconds: float = 2) -> Outcome:
    """What is said of a file, within bounds: `memory` in MiB."""
    began = time.process_time()
    tracemalloc.start()
    try:
        found = door.look(content)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < memory * MIB, f"{peak / MIB:.1f} MiB"
    assert time.process_time() - began < seconds
    return found


def told(door: Door, holder: Machine, held: bytes) -> bytes:
    """A receipt alone, of which `held` is already JSON."""
    claims = {"holder": holder.card, "number": 1, "recipients": [door.digest], "time": TIME}
    signed = b'{"held":' + held + b"," + canonical(claims)[1:]
    forge = Forge(holder, door, {"receipt": lambda _: signed})
    return forge.receipt_file(forge.receipt({}))


def stubs(count: int) -> bytes:
    """A machine of which every other revision is told to be a stub."""
    runs = b",".join(b"[%d,%d]" % (number, number) for number in range(1, 2 * count, 2))
    claims = b'"origin":"' + b"1" * 32 + b'","segments":[[1,"' + b"0" * 64 + b'"]]'
    return b'{"origins":[{' + claims + b',"stubs":[' + runs + b"]}]}"


def test_a_long_receipt_of_a_stranger(door: Door) -> None:
    content = told(door, STRANGER, stubs(1_000_000))
    assert len(content) > 15 * MIB
    assert look(door, content, memory=6 * 16).code == "bundle.unknown_sender"


def test_a_receipt_of_more_lists_than_there_may_be(door: Door) -> None:
    content = told(door, OTHER, stubs((1 << 21) + 1))
    assert look(door, content, memory=6 * 36).code == "bundle.too_large"


def test_a_receipt_that_names_sections_without_end(door: Door) -> None:
    forge = Forge(SENDER, door)
    segments = [[source("x", f"{at + n:032x}") for n in range(256)] for at in range(0, 1024, 256)]
    packs = forge.packs([History(SENDER, segments)])
    assert door.take(forge.bundle(packs)).revisions == 1024
    labels = (f"{chr(97 + at // 26)}{chr(97 + at % 26)}" for at in range(256))
    held = {
        "absent": {label: [[1, 1 << 40]] for label in labels},
        "origin": SENDER.origin,
        "segments": [[4, packs.last[SENDER.origin]]],
    }
    holder = Forge(OTHER, door)
    content = holder.receipt_file(holder.receipt({"origins": [held]}))
    began = time.process_time()
    tracemalloc.start()
    assert door.take(content) == Outcome("receipt", revisions=1)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 4 * MIB, f"{peak / MIB:.1f} MiB"
    assert time.process_time() - began < 2


def test_zeros_after_the_end(door: Door) -> None:
    whole = Siege(door).bundle({"plain": lambda plain: plain + bytes(48 * MIB)})
    assert look(door, whole, memory=4).code == ""


def test_members_that_claim_to_be_huge(door: Door) -> None:
    siege = Siege(door)
    for name, size, code in (
        ("headers.pack", 8**11 - 1, "bundle.too_large"),
        ("headers.pack", 1 << 29, "bundle.damaged"),
        ("segments.pack", (1 << 30) - 1, "bundle.damaged"),
        ("index.json", 60 * MIB, "bundle.damaged"),
    ):

        def claim(plain: bytes, name: str = name, size: int = size) -> bytes:
            at = plain.index(name.encode() + b"\0")
            return plain[:at] + tar_header(name, size) + plain[at + 512 :]

        assert look(door, siege.bundle({"plain": claim}), memory=2).code == code
    for plain in (tar_header("index.json", 60 * MIB), tar([("index.json", bytes(8 * MIB))])):
        assert look(door, Seal(door.identity)(plain), memory=24).code.startswith("bundle.")


def test_many_items_of_a_few_bytes(door: Door) -> None:
    forge = Forge(SENDER, door)
    few = [b"%08d" % number for number in range(10_000)]
    for packs in (
        Packs(headers=few),
        Packs(sections=[bytes(16) + each for each in few]),
        Packs(segments=[bytes(3373) + each for each in few[:1000]]),
    ):
        assert look(door, forge.bundle(packs), memory=16).code == "bundle.damaged"


def test_an_index_of_many_files(door: Door) -> None:
    blobs = [{**placed("0" * 32, b"x"), "blob": f"{number:032x}"} for number in range(10_000)]
    content = Forge(SENDER, door).bundle(Packs(), blobs=blobs, volumes=2)
    assert look(door, content, memory=32).code == ""


def test_one_account_that_says_as_much_as_fits(door: Door) -> None:
    """A section of a mebibyte, each of the most that its list takes: names, events, numbers."""
    many: dict[str, dict[str, Any]] = {
        "names": {"names": [{"text": f"Сынақ {number}"} for number in range(20_000)]},
        "events": {"events": [{"kind": "camp", "happened": {"edtf": "2018", "told": "2018"}}] * 12_000},
        "identity": {"id_numbers": [{"kind": "cn_id", "text": f"{number:018}"} for number in range(12_000)]},
    }
    for number, (name, section) in enumerate(many.items()):
        revision = Revision(f"{number:032x}", "account", {name: section, "source": {"source": "1" * 32}})
        forge = Forge(OTHER, door)
        packs = forge.packs([History(OTHER, [[revision]])])
        assert len(packs.sections[0]) < MIB
        began = time.process_time()
        found = door.look(forge.bundle(packs))
        assert (found.code, found.states) == ("", ())
        assert time.process_time() - began < 1
