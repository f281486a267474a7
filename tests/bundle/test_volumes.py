"""Which volume holds what: nothing lost, nothing twice, nothing larger than was asked for."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuager.bundle import volumes
from kuager.bundle.volumes import CUT, VOLUME_LEAST, File, Index, Part, Placed, layout, plain_size
from kuager.crypto.padme import padded_size
from kuager.errors import AppError
from kuager.model import canonical
from kuager.model.ids import BlobId, random_hex

SET = "5" * 32
HEAD = 1700

SIZES = st.lists(st.integers(0, 5 * VOLUME_LEAST), max_size=12)
LIMITS = st.integers(VOLUME_LEAST, 4 * VOLUME_LEAST)


def files(sizes: list[int]) -> list[File]:
    return [File(BlobId(random_hex()), random_hex() * 2, size) for size in sizes]


@given(SIZES, LIMITS, st.sampled_from([1700, 12_500, 100_000]))
def test_every_byte_has_one_place(sizes: list[int], limit: int, head: int) -> None:
    listed = files(sizes)
    index = layout(SET, listed, limit, head)
    assert canonical.decode(canonical.encode(index), Index) == index
    assert [(p.blob, p.sha256, p.size) for p in index.blobs] == [tuple(file) for file in listed]
    found: dict[str, int] = {}
    for number in range(2, index.volumes + 1):
        pieces = index.pieces(number)
        assert pieces
        for piece in pieces:
            assert piece.first == found.get(piece.placed.blob, 0)
            found[piece.placed.blob] = piece.first + piece.size
    assert found == {file.blob: file.size for file in listed}


@given(SIZES, LIMITS)
def test_what_fits_is_not_cut_and_what_is_cut_fills_its_volumes(sizes: list[int], limit: int) -> None:
    for placed in layout(SET, files(sizes), limit, HEAD).blobs:
        *full, _ = placed.parts
        if placed.size <= limit // 2:
            assert not full
        for part in full:
            assert part.size % CUT == 0
            assert part.size > limit // 2 - CUT


@given(st.integers(1000, 200_000), st.integers(VOLUME_LEAST, volumes.VOLUME_LIMIT))
def test_the_largest_content_makes_a_padded_file_within_the_limit(head: int, limit: int) -> None:
    plain = volumes.largest_plain_size(head, limit)
    size = head + plain + 16 * -(-plain // 65536)
    assert padded_size(size) == size <= limit
    assert volumes.padded_plain_size(head, plain) == plain
    assert plain_size(head, size) == plain


def test_bounds() -> None:
    for limit in (VOLUME_LEAST - 1, volumes.VOLUME_LIMIT + 1):
        with pytest.raises(ValueError, match="size of a volume"):
            layout(SET, [], limit, HEAD)
    with pytest.raises(AppError, match=r"bundle\.too_large"):
        layout(SET, files([1]) * 5000, VOLUME_LEAST, HEAD)
    with pytest.raises(AppError, match=r"bundle\.too_large"):
        layout(SET, [File(BlobId("1" * 32), "2" * 64, 1)] * (volumes.BLOBS_LIMIT + 1), 2 << 30, HEAD)


def test_a_set_without_media() -> None:
    index = layout(SET, [], 2 << 30, HEAD)
    assert (index.volumes, index.blobs) == (1, ())


BLOB = {"blob": "1" * 32, "sha256": "2" * 64}


@pytest.mark.parametrize(
    "blobs",
    [
        [{**BLOB, "size": 5, "parts": [{"size": 4, "volume": 2}]}],
        [{**BLOB, "size": 5, "parts": []}],
        [{**BLOB, "size": 5, "parts": [{"size": 5, "volume": 1}]}],
        [{**BLOB, "size": 5, "parts": [{"size": 5, "volume": 4}]}],
        [{**BLOB, "size": 65540, "parts": [{"size": 4, "volume": 2}, {"size": 65536, "volume": 3}]}],
        [{**BLOB, "size": 65540, "parts": [{"size": 65536, "volume": 3}, {"size": 4, "volume": 2}]}],
        [{**BLOB, "size": 65540, "parts": [{"size": 65536, "volume": 2}, {"size": 4, "volume": 2}]}],
        [{**BLOB, "size": 5, "parts": [{"size": 0, "volume": 2}, {"size": 5, "volume": 3}]}],
        [{**BLOB, "size": 5, "parts": [{"size": 5, "volume": 2}]}] * 2,
        [{"blob": "1" * 31, "sha256": "2" * 64, "size": 5, "parts": [{"size": 5, "volume": 2}]}],
    ],
)
def test_an_index_that_contradicts_itself_is_none(blobs: list[object]) -> None:
    told = {"format": 1, "set": SET, "volumes": 3, "blobs": blobs}
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(told, Index)


def test_a_file_of_several_parts_is_found_in_each_volume() -> None:
    placed = Placed("1" * 32, (Part(65536, 2), Part(65536, 3), Part(7, 5)), "2" * 64, 131079)
    index = Index(set=SET, volumes=5, blobs=(placed,))
    assert [(p.member, p.first, p.size, p.is_whole) for n in (2, 3, 4, 5) for p in index.pieces(n)] == [
        ("part-000001", 0, 65536, False),
        ("part-000001", 65536, 65536, False),
        ("part-000001", 131072, 7, False),
    ]
