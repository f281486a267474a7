"""The file of a blob: read at any place, a changed bit is seen, its length tells little of the content."""

from __future__ import annotations

import hashlib
import io
import math
import random
import threading
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from kuager.crypto.chunks import CHUNK_SIZE, SEALED_SIZE
from kuager.crypto.padme import padded_size
from kuager.errors import AppError
from kuager.model.ids import BlobId, random_hex
from kuager.task import Cancelled, Task
from kuager.vault import blob_file
from kuager.vault.blob_file import Content, Reader

KEY, BLOB = b"k" * 32, BlobId("b" * 32)
SILENT = Task.silent()
TRAILER = 40
SIZES = [
    0,
    1,
    CHUNK_SIZE - TRAILER,
    CHUNK_SIZE - TRAILER + 1,
    CHUNK_SIZE,
    5 * CHUNK_SIZE + 7,
    40 * CHUNK_SIZE,
]


def content(size: int) -> bytes:
    return random.Random(size).randbytes(size)


def written(path: Path, data: bytes) -> Content:
    blob_file.create(path)
    return blob_file.write(path, blob_file.cipher(BLOB, KEY), io.BytesIO(data), len(data), SILENT)


def reader(path: Path, *, blob: BlobId = BLOB, key: bytes = KEY) -> Reader:
    return Reader(path, blob_file.cipher(blob, key))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "blobs" / "ab" / "abc"


@pytest.mark.parametrize("size", SIZES)
def test_what_was_written_is_read(path: Path, size: int) -> None:
    data = content(size)
    assert written(path, data) == (size, hashlib.sha256(data).hexdigest())
    with reader(path) as opened:
        assert opened.content == (size, hashlib.sha256(data).hexdigest())
        opened.verify(SILENT)
        assert opened.read() == data
        assert opened.read() == b""


@pytest.mark.parametrize("size", SIZES)
def test_the_length_is_a_padded_count_of_chunks(path: Path, size: int) -> None:
    written(path, content(size))
    chunks = padded_size((size + TRAILER + CHUNK_SIZE - 1) // CHUNK_SIZE)
    assert path.stat().st_size == chunks * SEALED_SIZE == blob_file.stored_size(size)


def test_many_sizes_share_few_lengths() -> None:
    near = {blob_file.stored_size(size) for size in range(900_000_000, 910_000_000, 10_000)}
    assert len(near) <= 2
    over = [blob_file.stored_size(size) / size for size in (10**6, 10**7, 10**8, 10**9, 10**10)]
    assert max(over) < 1.13
    assert over[-1] < 1.035


def test_nothing_of_it_is_readable_and_only_by_the_owner(path: Path) -> None:
    written(path, b"A told name " * 20_000)
    assert b"told" not in path.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_it_is_read_at_any_place(path: Path) -> None:
    data, places = content(9 * CHUNK_SIZE + 11), random.Random(1)
    written(path, data)
    with reader(path) as opened:
        for _ in range(300):
            start, length = places.randrange(len(data) + 10), places.choice([1, 100, 32768, 3 * CHUNK_SIZE])
            assert opened.seek(start) == start
            assert opened.read(length) == data[start : start + length]
        assert opened.seek(-5, io.SEEK_END) == len(data) - 5
        assert opened.seek(2, io.SEEK_CUR) == len(data) - 3
        assert opened.read() == data[-3:]
        with pytest.raises(ValueError, match="before the start"):
            opened.seek(-1)


def test_three_threads_read_at_once(path: Path) -> None:
    data = content(30 * CHUNK_SIZE)
    written(path, data)
    wrong: list[int] = []

    def read(seed: int) -> None:
        places, target = random.Random(seed), memoryview(bytearray(32768))
        for _ in range(200):
            start = places.randrange(len(data))
            count = opened.read_at(start, target)
            if bytes(target[:count]) != data[start : start + 32768]:
                wrong.append(start)

    with reader(path) as opened:
        threads = [threading.Thread(target=read, args=(seed,)) for seed in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert not wrong


def test_a_closed_reader_reads_nothing(path: Path) -> None:
    written(path, content(3 * CHUNK_SIZE))
    opened = reader(path)
    opened.read(10)
    opened.close()
    with pytest.raises(ValueError, match="closed"):
        opened.read_at(0, memoryview(bytearray(1)))
    assert KEY not in repr(vars(opened)).encode()
    assert not hasattr(opened, "_opening")


def _seen(path: Path) -> bool:
    """Whether reading the file through finds damage."""
    try:
        with reader(path) as opened:
            opened.verify(SILENT)
    except AppError as error:
        return error.code == "vault.damaged"
    return False


def test_a_flipped_bit_anywhere_is_seen(path: Path) -> None:
    """In nonces, ciphertext, tags, padding and trailer, of the first, an inner and the last chunk."""
    written(path, content(9 * CHUNK_SIZE))  # ten chunks of content and trailer: no padding chunk
    plain, places = bytearray(path.read_bytes()), random.Random(2)
    count = len(plain) // SEALED_SIZE
    regions = [
        (0, 12),
        (12, 12 + CHUNK_SIZE),
        (SEALED_SIZE - 16, SEALED_SIZE),
        (SEALED_SIZE - 56, SEALED_SIZE - 16),
    ]
    flips = 0
    for chunk in (0, 1, count // 2, count - 2, count - 1):
        for low, high in regions:
            for _ in range(6):
                place = chunk * SEALED_SIZE + places.randrange(low, high)
                changed = bytearray(plain)
                changed[place] ^= 1 << places.randrange(8)
                path.write_bytes(changed)
                assert _seen(path), (chunk, place)
                flips += 1
    assert flips == 5 * len(regions) * 6
    path.write_bytes(plain)
    assert not _seen(path)


def test_a_chunk_that_only_pads_is_checked_too(path: Path) -> None:
    written(path, content(16 * CHUNK_SIZE))
    assert blob_file.chunk_count(16 * CHUNK_SIZE) == 18
    plain = bytearray(path.read_bytes())
    plain[16 * SEALED_SIZE + 30_000] ^= 1
    path.write_bytes(plain)
    assert _seen(path)


def _cut(data: bytes) -> bytes:
    return data[:-SEALED_SIZE]


def _swapped(data: bytes) -> bytes:
    return data[SEALED_SIZE : 2 * SEALED_SIZE] + data[:SEALED_SIZE] + data[2 * SEALED_SIZE :]


def _doubled(data: bytes) -> bytes:
    return data + data[-SEALED_SIZE:]


def _last_one_first(data: bytes) -> bytes:
    return data[-SEALED_SIZE:]


@pytest.mark.parametrize(
    "change",
    [
        _cut,
        _swapped,
        _doubled,
        _last_one_first,
        lambda data: b"",
        lambda data: data[:-1],
        lambda data: data + b"x",
        lambda data: data[:SEALED_SIZE] * (len(data) // SEALED_SIZE),
    ],
)
def test_chunks_that_moved_are_seen(path: Path, change: object) -> None:
    written(path, content(7 * CHUNK_SIZE))
    assert callable(change)
    path.write_bytes(change(path.read_bytes()))
    assert _seen(path)


def test_another_blob_s_file_or_key_does_not_open(path: Path) -> None:
    written(path, content(10))
    with pytest.raises(AppError, match=r"vault.damaged"):
        reader(path, blob=BlobId(random_hex()))
    with pytest.raises(AppError, match=r"vault.damaged"):
        reader(path, key=b"K" * 32)


def test_a_file_that_is_gone_is_damage(path: Path) -> None:
    with pytest.raises(AppError, match=r"vault.damaged"):
        reader(path)


def test_an_existing_file_is_not_created_again(path: Path) -> None:
    blob_file.create(path)
    with pytest.raises(AppError, match=r"file.unwritable"):
        blob_file.create(path)


def test_a_source_that_ends_early_is_refused(path: Path) -> None:
    blob_file.create(path)
    with pytest.raises(AppError, match=r"file.unreadable.*changed"):
        blob_file.write(path, blob_file.cipher(BLOB, KEY), io.BytesIO(b"short"), 6, SILENT)


@pytest.mark.parametrize("reached", [0, 1, 16, 17, 39])
def test_what_stands_is_gone_on_with(path: Path, reached: int) -> None:
    data = content(40 * CHUNK_SIZE + 5)
    written(path, data)
    whole = path.read_bytes()
    # What came after was torn by the crash: half a chunk, then zeros.
    torn = whole[: reached * SEALED_SIZE + 1000]
    path.write_bytes(torn + bytes(len(whole) - SEALED_SIZE - len(torn)))
    sealing = blob_file.cipher(BLOB, KEY)
    count, sha256, last = blob_file.recognised(path, sealing, len(data), SILENT)
    assert count == reached
    assert sha256.hexdigest() == hashlib.sha256(data[: reached * CHUNK_SIZE]).hexdigest()
    assert last == data[max(reached - 1, 0) * CHUNK_SIZE : reached * CHUNK_SIZE]
    source = io.BytesIO(data)
    source.seek(reached * CHUNK_SIZE)
    done = blob_file.write(path, sealing, source, len(data), SILENT, begun=(count, sha256))
    assert done == (len(data), hashlib.sha256(data).hexdigest())
    assert path.read_bytes()[: reached * SEALED_SIZE] == whole[: reached * SEALED_SIZE]
    with reader(path) as opened:
        opened.verify(SILENT)
        assert opened.read() == data


def test_the_last_chunk_comes_after_all_others_are_on_the_disk(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that a file which opens is whole, in whatever order a disk writes what was not flushed."""
    import os

    lengths: list[int] = []
    flush = os.fsync

    def noting(descriptor: int) -> None:
        lengths.append(os.fstat(descriptor).st_size)
        flush(descriptor)

    blob_file.create(path)
    data = content(40 * CHUNK_SIZE)
    monkeypatch.setattr(os, "fsync", noting)
    blob_file.write(path, blob_file.cipher(BLOB, KEY), io.BytesIO(data), len(data), SILENT)
    whole = blob_file.stored_size(len(data))
    assert lengths[-2:] == [whole - SEALED_SIZE, whole]


def test_progress_is_told_and_cancelling_stops(path: Path) -> None:
    told: list[tuple[int, int | None]] = []
    data = content(50 * CHUNK_SIZE)
    blob_file.create(path)
    task = Task(lambda done, total, _: told.append((done, total)))
    blob_file.write(path, blob_file.cipher(BLOB, KEY), io.BytesIO(data), len(data), task)
    assert told[0] == (0, len(data))
    assert told[-1] == (len(data), len(data))
    assert told == sorted(told)
    assert len(told) > 3
    task.cancel()
    with reader(path) as opened, pytest.raises(Cancelled):
        opened.verify(task)


def test_a_stranger_reads_it_by_the_format(path: Path) -> None:
    """Word by word what FORMAT.md says, without a line of the program."""
    data = content(20 * 65536)
    written(path, data)
    stored = path.read_bytes()
    chunks = [stored[at : at + 65564] for at in range(0, len(stored), 65564)]
    plain = b""
    for i, chunk in enumerate(chunks):
        last = i == len(chunks) - 1
        aad = b"kuager blob v1" + b"\0" + bytes.fromhex(BLOB) + i.to_bytes(8, "big") + bytes([last])
        plain += ChaCha20Poly1305(KEY).decrypt(chunk[:12], chunk[12:], aad)
    size = int.from_bytes(plain[-40:-32], "big")
    assert plain[:size] == data
    assert not any(plain[size:-40])
    assert plain[-32:] == hashlib.sha256(data).digest()
    count = -(-(size + 40) // 65536)
    e = math.floor(math.log2(count))
    multiple = 2 ** (e - (math.floor(math.log2(e)) + 1))
    assert (count, len(chunks)) == (21, -(-count // multiple) * multiple) == (21, 22)
