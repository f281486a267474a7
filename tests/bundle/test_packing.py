"""Packs: what unpacks packs again to the same bytes, and no length is trusted."""

from __future__ import annotations

from itertools import accumulate, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuager.bundle import packing
from kuager.bundle.packing import Shape, packed, places
from kuager.errors import AppError

SALTED = Shape("sections.pack", (16,), 1000)
PLAIN = Shape("headers.pack", (), 8)
TWICE = Shape("segments.pack", (2, 3), 100)


def pack(shape: Shape, *items: tuple[bytes, ...]) -> bytes:
    return b"".join(packed(shape, items))


def unpacked(shape: Shape, untrusted_pack: bytes, pieces: int = 7) -> list[tuple[bytes, ...]]:
    """The items by their places in a pack that comes in small pieces and lies behind something else."""
    before = 1000
    came = (untrusted_pack[at : at + pieces] for at in range(0, len(untrusted_pack), pieces))
    starts = places(shape, came, before, before + len(untrusted_pack))
    items = (
        untrusted_pack[start - before : end - before - packing.LENGTH_SIZE] for start, end in pairwise(starts)
    )
    cuts = [*accumulate(shape.fixed, initial=0)]
    return [(*(item[a:b] for a, b in pairwise(cuts)), item[cuts[-1] :]) for item in items]


def refusal(shape: Shape, untrusted_pack: bytes) -> str:
    with pytest.raises(AppError) as caught:
        unpacked(shape, untrusted_pack)
    assert caught.value.facts["part"] == shape.name
    return caught.value.code


def test_an_item_stands_after_its_length() -> None:
    assert pack(PLAIN, (b"ab",), (b"c",)) == b"\0\0\0\2ab\0\0\0\1c"
    assert pack(TWICE, (b"11", b"222", b"rest")) == b"\0\0\0\t11222rest"
    assert pack(PLAIN) == b""


@given(st.lists(st.tuples(st.binary(min_size=16, max_size=16), st.binary(min_size=1, max_size=40))))
def test_what_is_packed_unpacks(items: list[tuple[bytes, bytes]]) -> None:
    assert unpacked(SALTED, pack(SALTED, *items)) == items


@given(st.binary(max_size=60))
def test_what_unpacks_packs_to_the_same_bytes(untrusted_pack: bytes) -> None:
    try:
        items = unpacked(PLAIN, untrusted_pack)
    except AppError:
        return
    assert pack(PLAIN, *items) == untrusted_pack


def test_large_packs_come_in_chunks() -> None:
    shape = Shape("blobs.pack", (), 1 << 20)
    chunks = list(packed(shape, [(bytes(400_000),)] * 8))
    assert len(chunks) == 3
    assert max(map(len, chunks)) < 2 << 20


@pytest.mark.parametrize(
    ("untrusted_pack", "code"),
    [
        (b"\0", "bundle.damaged"),
        (b"\0\0\0\0", "bundle.damaged"),  # an empty item
        (b"\0\0\0\2a", "bundle.damaged"),
        (b"\0\0\0\1ab", "bundle.damaged"),
        (b"\xff\xff\xff\xffab", "bundle.damaged"),
        (b"\0\0\0\x09abcdefghi", "bundle.too_large"),
    ],
)
def test_lengths_that_do_not_fit(untrusted_pack: bytes, code: str) -> None:
    assert refusal(PLAIN, untrusted_pack) == code


def test_an_item_of_nothing_but_its_fixed_parts_is_refused() -> None:
    assert refusal(SALTED, b"\0\0\0\x10" + bytes(16)) == "bundle.damaged"


def test_too_many_items(monkeypatch: pytest.MonkeyPatch) -> None:
    untrusted_pack = pack(PLAIN, *[(b"x",)] * 4)
    monkeypatch.setattr(packing, "ITEMS_LIMIT", 3)
    assert refusal(PLAIN, untrusted_pack) == "bundle.too_large"
    with pytest.raises(AppError, match=r"bundle\.too_large"):
        pack(PLAIN, *[(b"x",)] * 4)


def test_an_item_beyond_its_bound_is_not_written() -> None:
    with pytest.raises(AppError, match=r"bundle\.too_large"):
        pack(PLAIN, (b"123456789",))


@pytest.mark.parametrize("item", [(b"1", b"3333", b"rest"), (b"22", b"333", b"")])
def test_an_item_of_another_shape_is_a_bug(item: tuple[bytes, ...]) -> None:
    with pytest.raises(ValueError, match="shape"):
        pack(TWICE, item)
