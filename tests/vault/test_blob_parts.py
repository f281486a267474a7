"""A blob's file that comes in parts: whole only when all of it came and is what was named."""

from __future__ import annotations

import hashlib
import io
import secrets
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuager.crypto.chunks import CHUNK_SIZE
from kuager.errors import AppError
from kuager.model.ids import BlobId
from kuager.task import Task
from kuager.vault import blob_file, blob_parts
from kuager.vault.blob_file import Content

BLOB = BlobId("b" * 32)
SILENT = Task.silent()


@pytest.mark.parametrize(
    "size", [2 * CHUNK_SIZE - 41, 2 * CHUNK_SIZE - 39, 2 * CHUNK_SIZE, 3 * CHUNK_SIZE - 40]
)
@pytest.mark.parametrize("backwards", [False, True])
def test_parts_make_the_file_that_is_written_at_once(tmp_path: Path, size: int, backwards: bool) -> None:
    content, sealing = secrets.token_bytes(size), blob_file.cipher(BLOB, b"k" * 32)
    path = tmp_path / "aa" / "file"
    blob_file.create(path)
    spans = [(at, min(CHUNK_SIZE, size - at)) for at in range(0, size, CHUNK_SIZE)]
    for first, length in reversed(spans) if backwards else spans:
        with pytest.raises(AppError, match=r"vault\.damaged"):
            blob_file.Reader(path, sealing)
        blob_parts.write_part(
            path, sealing, io.BytesIO(content[first : first + length]), first, length, SILENT
        )
    told = Content(size, hashlib.sha256(content).hexdigest())
    assert not blob_parts.complete(path, sealing, Content(size, "0" * 64), SILENT)
    assert blob_parts.complete(path, sealing, told, SILENT)
    assert path.stat().st_size == blob_file.stored_size(size)
    with blob_file.Reader(path, sealing) as reader:
        assert reader.content == told
        assert reader.read() == content
        reader.verify(SILENT)


def test_what_lacks_a_part_is_never_whole(tmp_path: Path) -> None:
    content, sealing = secrets.token_bytes(3 * CHUNK_SIZE), blob_file.cipher(BLOB, b"k" * 32)
    path = tmp_path / "aa" / "file"
    blob_file.create(path)
    blob_parts.write_part(path, sealing, io.BytesIO(content[CHUNK_SIZE:]), CHUNK_SIZE, 2 * CHUNK_SIZE, SILENT)
    told = Content(len(content), hashlib.sha256(content).hexdigest())
    assert not blob_parts.complete(path, sealing, told, SILENT)


SPANS = st.lists(st.tuples(st.integers(0, 20), st.integers(1, 8)), max_size=6)


@given(SPANS, st.integers(0, 20), st.integers(1, 8))
def test_spans_are_sets_of_bytes(spans: list[tuple[int, int]], first: int, size: int) -> None:
    held: tuple[tuple[int, int], ...] = ()
    for span in spans:
        held = blob_parts.with_part(held, *span)

    def covered(parts: tuple[tuple[int, int], ...]) -> set[int]:
        return {byte for begin, length in parts for byte in range(begin, begin + length)}

    before, asked = covered(held), set(range(first, first + size))
    assert blob_parts.has_part(held, first, size) == (asked <= before)
    assert covered(blob_parts.with_part(held, first, size)) == before | asked
    assert covered(blob_parts.without_part(held, first, size)) == before - asked
