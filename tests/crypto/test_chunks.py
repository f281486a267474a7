"""A chunk opens at its place in its file and nowhere else, and not when a bit of it differs."""

from __future__ import annotations

import pytest

from kuager.crypto.chunks import CHUNK_SIZE, SEALED_SIZE, ChunkCipher
from kuager.errors import AppError

KEY, LABEL, NAME = b"k" * 32, b"a label", b"n" * 16
PLAIN = bytes(range(256)) * (CHUNK_SIZE // 256)


def sealed(index: int = 3, *, last: bool = False) -> bytearray:
    out = bytearray(SEALED_SIZE)
    ChunkCipher(KEY, LABEL, NAME).seal_into(index, memoryview(PLAIN), memoryview(out), last=last)
    return out


def opened(
    chunk: bytes | bytearray,
    index: int = 3,
    *,
    last: bool = False,
    key: bytes = KEY,
    label: bytes = LABEL,
    name: bytes = NAME,
) -> bytes:
    plain = bytearray(CHUNK_SIZE)
    ChunkCipher(key, label, name).open_into(index, memoryview(chunk), memoryview(plain), last=last)
    return bytes(plain)


@pytest.mark.parametrize("last", [False, True])
def test_what_was_sealed_opens(last: bool) -> None:
    assert opened(sealed(last=last), last=last) == PLAIN


def test_the_same_bytes_are_never_sealed_alike() -> None:
    assert sealed() != sealed()


@pytest.mark.parametrize(
    "other",
    [{"index": 4}, {"last": True}, {"key": b"K" * 32}, {"label": b"a Label"}, {"name": b"N" * 16}],
    ids=lambda other: next(iter(other)),
)
def test_another_place_does_not_open(other: dict[str, object]) -> None:
    with pytest.raises(AppError, match=r"crypto.damaged"):
        opened(sealed(), **other)  # type: ignore[arg-type]  # one of the arguments each


@pytest.mark.parametrize("bit", [0, 95, 96, 8 * 12 + 4321, 8 * (SEALED_SIZE - 16), 8 * SEALED_SIZE - 1])
def test_a_flipped_bit_is_damage(bit: int) -> None:
    chunk = sealed()
    chunk[bit // 8] ^= 1 << bit % 8
    with pytest.raises(AppError, match=r"crypto.damaged"):
        opened(chunk)


@pytest.mark.parametrize("size", [0, 27, SEALED_SIZE - 1, SEALED_SIZE + 1])
def test_another_length_is_damage(size: int) -> None:
    with pytest.raises(AppError, match=r"crypto.damaged"):
        opened((bytes(sealed()) + b"x")[:size])
