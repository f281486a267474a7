"""age files: what is written comes back, streamed or at random, and nothing else ever does."""

from __future__ import annotations

import base64
import gc
import io
import json
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kuager.crypto.age import (
    CHUNK_SIZE,
    HybridIdentity,
    Identity,
    Reader,
    ScryptIdentity,
    ScryptRecipient,
    Writer,
    X25519Identity,
    decrypt_stream,
)
from kuager.errors import AppError
from kuager.task import Cancelled

IDENTITY = HybridIdentity(bytes(range(32)))
CLASSIC = X25519Identity(bytes(range(32)))
SEALED = CHUNK_SIZE + 16
VECTORS: dict[str, Any] = json.loads((Path(__file__).parent / "vectors" / "age.json").read_bytes())

# Around the boundaries of one, two and three chunks.
SIZES = st.one_of(
    st.integers(0, 300),
    st.builds(lambda chunks, more: max(0, chunks * CHUNK_SIZE + more), st.integers(1, 3), st.integers(-2, 2)),
    st.integers(0, 3 * CHUNK_SIZE),
)


def plaintext(size: int) -> bytes:
    """Bytes of which no two chunks are equal."""
    return (b"".join(number.to_bytes(4, "big") for number in range(-(-size // 4))))[:size]


def encrypted(data: bytes, identity: HybridIdentity | X25519Identity = CLASSIC) -> bytes:
    out = io.BytesIO()
    with Writer(out, [identity.recipient]) as writer:
        writer.write(data)
    return out.getvalue()


def streamed(file: bytes, identity: Identity = CLASSIC) -> bytes:
    return b"".join(decrypt_stream(io.BytesIO(file), [identity]))


def at_random(file: bytes, identity: Identity = CLASSIC) -> bytes:
    return Reader(io.BytesIO(file), [identity]).readall()


WAYS = pytest.mark.parametrize("read", [streamed, at_random])


def refusal(read: Callable[[bytes], bytes], file: bytes) -> str:
    with pytest.raises(AppError) as caught:
        read(file)
    return caught.value.code


# --- round trip -----------------------------------------------------------------------------------


@settings(max_examples=60, deadline=None)
@given(SIZES, st.lists(st.integers(1, 2 * CHUNK_SIZE + 1), max_size=6))
def test_what_is_written_comes_back(size: int, cuts: list[int]) -> None:
    data = plaintext(size)
    out = io.BytesIO()
    with Writer(out, [IDENTITY.recipient]) as writer:
        rest = memoryview(data)
        for cut in cuts:
            assert writer.write(rest[:cut]) == len(rest[:cut])
            rest = rest[cut:]
        writer.write(rest)
    assert streamed(out.getvalue(), IDENTITY) == data
    assert at_random(out.getvalue(), IDENTITY) == data


@pytest.mark.parametrize("size", [0, 1, CHUNK_SIZE - 1, CHUNK_SIZE, CHUNK_SIZE + 1, 2 * CHUNK_SIZE])
def test_the_size(size: int) -> None:
    """One tag a chunk, and one chunk at least; a full last chunk is not followed by an empty one."""
    overhead = len(encrypted(b"")) - 16
    assert len(encrypted(plaintext(size))) == overhead + size + 16 * max(1, -(-size // CHUNK_SIZE))


def test_writing_byte_by_byte_is_the_same() -> None:
    out = io.BytesIO()
    with Writer(out, [CLASSIC.recipient]) as writer:
        for number in range(1000):
            writer.write(bytes([number % 256]))
        writer.write(b"")
    assert streamed(out.getvalue()) == bytes(number % 256 for number in range(1000))


def test_two_files_of_one_text_share_nothing() -> None:
    one, other = encrypted(b"same"), encrypted(b"same")
    assert one[-20:] != other[-20:]
    assert one[22:] != other[22:]


def test_a_passphrase_opens() -> None:
    out = io.BytesIO()
    with Writer(out, [ScryptRecipient("құпия", 4)]) as writer:
        writer.write(b"text")
    assert streamed(out.getvalue(), ScryptIdentity("құпия")) == b"text"
    assert refusal(lambda file: streamed(file, ScryptIdentity("другое")), out.getvalue()) == "age.not_for_us"


def test_kept_files_of_the_first_release_still_open() -> None:
    expected = base64.b64decode(VECTORS["plaintext"])
    kinds = {kept["name"] for kept in VECTORS["files"]}
    assert kinds == {"hybrid", "x25519", "scrypt"}
    for kept in VECTORS["files"]:
        identity: Identity
        if kept["name"] == "hybrid":
            identity = HybridIdentity.from_text(kept["identity"])
        elif kept["name"] == "x25519":
            identity = X25519Identity.from_text(kept["identity"])
        else:
            identity = ScryptIdentity(kept["passphrase"])
        file = base64.b64decode(kept["file"])
        assert streamed(file, identity) == expected
        assert at_random(file, identity) == expected


# --- the writer -----------------------------------------------------------------------------------


def test_an_abandoned_file_does_not_pass_for_a_whole_one() -> None:
    out = io.BytesIO()

    def export() -> None:
        with Writer(out, [CLASSIC.recipient]) as writer:
            writer.write(plaintext(2 * CHUNK_SIZE))
            raise Cancelled

    with pytest.raises(Cancelled):
        export()
    gc.collect()
    assert refusal(streamed, out.getvalue()) == "age.damaged"
    assert refusal(at_random, out.getvalue()) == "age.damaged"


def test_closing_twice_writes_once_and_leaves_the_sink_open() -> None:
    out = io.BytesIO()
    writer = Writer(out, [CLASSIC.recipient])
    writer.close()
    size = len(out.getvalue())
    writer.close()
    assert len(out.getvalue()) == size
    with pytest.raises(ValueError, match="closed"):
        writer.write(b"more")


class Drain:
    """A sink that only counts."""

    def __init__(self) -> None:
        self.size = 0

    def write(self, data: bytes | memoryview, /) -> None:
        self.size += len(data)


class Spring:
    """A source that gives an encrypted file over and over again, without holding a long one."""

    def __init__(self, file: bytes) -> None:
        self._file = io.BytesIO(file)

    def read(self, size: int, /) -> bytes:
        return self._file.read(size)

    def readline(self, size: int, /) -> bytes:
        return self._file.readline(size)


def test_memory_does_not_grow_with_the_file() -> None:
    size = 16 << 20
    piece = bytes(1 << 20)
    file = encrypted(bytes(size))
    drain = Drain()
    tracemalloc.start()
    try:
        with Writer(drain, [IDENTITY.recipient]) as writer:
            for _ in range(size // len(piece)):
                writer.write(piece)
        assert sum(map(len, decrypt_stream(Spring(file), [CLASSIC]))) == size
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert drain.size > size
    assert peak < 1 << 20


# --- damage ---------------------------------------------------------------------------------------


@WAYS
@pytest.mark.parametrize("identity", [CLASSIC, IDENTITY])
def test_every_flipped_byte_is_an_error(
    read: Callable[[bytes, Identity], bytes], identity: HybridIdentity | X25519Identity
) -> None:
    file = encrypted("құпия сөз".encode(), identity)
    codes = set()
    for place in range(len(file)):
        for bit in (0x01, 0x80):
            damaged = file[:place] + bytes([file[place] ^ bit]) + file[place + 1 :]
            with pytest.raises(AppError) as caught:
                read(damaged, identity)
            codes.add(caught.value.code)
    assert codes == {"age.malformed", "age.not_for_us", "age.damaged"}


@WAYS
def test_every_cut_is_an_error(read: Callable[[bytes], bytes]) -> None:
    file = encrypted(b"testimony")
    for size in range(len(file)):
        assert refusal(read, file[:size]) in {"age.malformed", "age.damaged"}


@WAYS
@pytest.mark.parametrize("size", [0, 1, CHUNK_SIZE - 17, CHUNK_SIZE, CHUNK_SIZE + 1])
@pytest.mark.parametrize("more", [1, 16, 17, SEALED])
def test_bytes_after_the_end_are_an_error(read: Callable[[bytes], bytes], size: int, more: int) -> None:
    assert refusal(read, encrypted(plaintext(size)) + bytes(more)) == "age.damaged"


def chunks_of(file: bytes) -> tuple[bytes, list[bytes]]:
    start = file.index(b"\n", file.index(b"\n---") + 1) + 1 + 16
    body = file[start:]
    return file[:start], [body[place : place + SEALED] for place in range(0, len(body), SEALED)]


@WAYS
@pytest.mark.parametrize("last", [100, CHUNK_SIZE])
def test_chunks_cannot_be_moved_dropped_or_doubled(read: Callable[[bytes], bytes], last: int) -> None:
    head, chunks = chunks_of(encrypted(plaintext(3 * CHUNK_SIZE + last)))
    first, second, third, final = chunks
    for order in (
        [second, first, third, final],
        [first, third, final],
        [first, second, second, third, final],
        [first, second, final, third],
        [first, second, third],
        [first],
        [final],
        [final, first, second, third, final],
        [first, second, third, final, final],
        [],
    ):
        assert refusal(read, head + b"".join(order)) == "age.damaged"
    assert read(head + b"".join(chunks)) == plaintext(3 * CHUNK_SIZE + last)


@WAYS
def test_chunks_of_another_file_do_not_fit(read: Callable[[bytes], bytes]) -> None:
    head, (first, _) = chunks_of(encrypted(plaintext(CHUNK_SIZE + 5)))
    _, (_, final) = chunks_of(encrypted(plaintext(CHUNK_SIZE + 5)))
    assert refusal(read, head + first + final) == "age.damaged"


def test_streaming_gives_authentic_chunks_before_the_damaged_one() -> None:
    file = encrypted(plaintext(3 * CHUNK_SIZE))
    chunks = decrypt_stream(io.BytesIO(file[:-1] + bytes([file[-1] ^ 1])), [CLASSIC])
    assert next(chunks) == plaintext(CHUNK_SIZE)
    assert next(chunks) == plaintext(2 * CHUNK_SIZE)[CHUNK_SIZE:]
    with pytest.raises(AppError) as caught:
        next(chunks)
    assert (caught.value.code, caught.value.facts) == ("age.damaged", {"chunk": 2})


def test_the_header_is_checked_at_once() -> None:
    with pytest.raises(AppError) as caught:
        decrypt_stream(io.BytesIO(encrypted(b"x")), [IDENTITY])
    assert caught.value.code == "age.not_for_us"


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=100), st.integers(0, 300))
def test_any_bytes_are_refused_cleanly(untrusted: bytes, kept: int) -> None:
    file = encrypted(b"testimony")
    damaged = file[:kept] + untrusted
    if file != damaged:
        assert refusal(streamed, damaged) in {"age.malformed", "age.not_for_us", "age.damaged"}
        assert refusal(at_random, damaged) in {"age.malformed", "age.not_for_us", "age.damaged"}


# --- the reader -----------------------------------------------------------------------------------

MOVES = st.lists(
    st.tuples(st.sampled_from([0, 1, 2]), st.integers(-200_000, 300_000), st.integers(0, 100_000)),
    max_size=12,
)
LONG = plaintext(3 * CHUNK_SIZE + 1234)
LONG_FILE = encrypted(LONG)


@settings(max_examples=60, deadline=None)
@given(MOVES)
def test_the_reader_reads_like_a_file(moves: list[tuple[int, int, int]]) -> None:
    reader = io.BufferedReader(Reader(io.BytesIO(LONG_FILE), [CLASSIC]))
    model = io.BytesIO(LONG)
    for whence, offset, size in moves:
        start = {0: 0, 1: model.tell(), 2: len(LONG)}[whence]
        target = max(0, start + offset)
        assert reader.seek(target - start, whence) == model.seek(target)
        assert reader.read(size) == model.read(size)
        assert reader.tell() == model.tell()


def test_the_reader_knows_the_size() -> None:
    reader = Reader(io.BytesIO(LONG_FILE), [CLASSIC])
    assert reader.size == len(LONG)
    assert reader.seek(0, io.SEEK_END) == len(LONG)
    assert reader.read(10) == b""
    assert reader.seek(10 * len(LONG)) == 10 * len(LONG)
    assert reader.read(10) == b""
    assert (reader.readable(), reader.seekable(), reader.writable()) == (True, True, False)
    with pytest.raises(ValueError, match="before the start"):
        reader.seek(-1)


def test_the_reader_starts_where_the_file_does() -> None:
    source = io.BytesIO(b"before" + LONG_FILE)
    source.seek(6)
    reader = Reader(source, [CLASSIC])
    reader.seek(CHUNK_SIZE)
    assert reader.read(9) == LONG[CHUNK_SIZE : CHUNK_SIZE + 9]


def test_a_damaged_chunk_does_not_hide_the_others() -> None:
    head, chunks = chunks_of(LONG_FILE)
    chunks[1] = bytes(len(chunks[1]))
    reader = Reader(io.BytesIO(head + b"".join(chunks)), [CLASSIC])
    assert reader.read(CHUNK_SIZE) == LONG[:CHUNK_SIZE]
    for _ in range(2):
        with pytest.raises(AppError) as caught:
            reader.read(1)
        assert (caught.value.code, caught.value.facts) == ("age.damaged", {"chunk": 1})
    reader.seek(2 * CHUNK_SIZE)
    assert reader.read(5) == LONG[2 * CHUNK_SIZE : 2 * CHUNK_SIZE + 5]


def test_a_damaged_end_is_told_on_opening() -> None:
    with pytest.raises(AppError) as caught:
        Reader(io.BytesIO(LONG_FILE[:-1]), [CLASSIC])
    assert caught.value.code == "age.damaged"
