"""Writing: neutral on the outside, whole or absent, never readable by the sender's own key."""

from __future__ import annotations

import hashlib
import io
import re
import resource
import signal
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuager.bundle import reader, writer
from kuager.bundle.card import Card
from kuager.bundle.content import Content
from kuager.bundle.volumes import padded_plain_size
from kuager.bundle.writer import Sender, Written, write
from kuager.crypto import age
from kuager.crypto.identity import Identity
from kuager.crypto.padme import padded_size
from kuager.errors import AppError
from kuager.model.ids import RecordId, random_hex
from kuager.task import Cancelled, Task
from tests.support.histories import NOW, Writer, at_hand, trusting

SENDER = Writer(alias="Шығыс")
RECEIVERS = [Writer() for _ in range(5)]


def told(*texts: str) -> Content:
    author = Writer()
    for text in texts:
        author.tell(RecordId(random_hex()), text)
    return author.export()


def sender(*cards: Card) -> Sender:
    return Sender(SENDER.key, SENDER.card, cards, NOW)


def sent(path: Path, content: Content, count: int = 1) -> Written:
    cards = [writer.card for writer in RECEIVERS[:count]]
    return write(path, content, sender(*cards), Task.silent())


def test_everyone_who_was_chosen_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "x.age"
    content = told("бір", "екі")
    written = sent(path, content, 5)
    assert written.recipients == tuple(sorted(receiver.origin for receiver in RECEIVERS))
    for receiver in RECEIVERS:
        received = reader.read(path, receiver.identity, trusting(SENDER), Task.silent())
        assert at_hand(received.content) == content
        assert received.sender == SENDER.card
        assert received.manifest.time == NOW.isoformat()
        assert (received.manifest.volume, received.manifest.volumes) == (1, 1)


def test_the_sender_does_not(tmp_path: Path) -> None:
    sent(tmp_path / "x.age", told("бір"))
    with pytest.raises(AppError, match=r"bundle\.not_for_us"):
        reader.read(tmp_path / "x.age", SENDER.identity, trusting(SENDER), Task.silent())
    with pytest.raises(ValueError, match="sender"):
        sender(SENDER.card)


@pytest.mark.parametrize(("count", "stanzas"), [(1, 1), (2, 2), (3, 4), (4, 4), (5, 8)])
def test_dummies_hide_how_many_it_is_for(tmp_path: Path, count: int, stanzas: int) -> None:
    path = tmp_path / "x.age"
    sent(path, told("бір"), count)
    assert path.read_bytes().count(b"-> mlkem768x25519 ") == stanzas
    received = reader.read(path, RECEIVERS[0].identity, trusting(SENDER), Task.silent())
    assert len(received.manifest.recipients) == stanzas


def test_a_card_given_twice_counts_once(tmp_path: Path) -> None:
    card = RECEIVERS[0].card
    write(tmp_path / "x.age", told("x"), sender(card, card), Task.silent())
    assert (tmp_path / "x.age").read_bytes().count(b"-> mlkem768x25519 ") == 1


def test_two_who_receive_with_one_key_count_once(tmp_path: Path) -> None:
    """A vault and a copy of it."""
    (first, *_), other = RECEIVERS, Writer()
    copy = msgspec.structs.replace(other.card, recipient=first.card.recipient)
    path = tmp_path / "x.age"
    written = write(path, told("бір"), sender(first.card, copy), Task.silent())
    assert set(written.recipients) == {first.origin, other.origin}
    received = reader.read(path, first.identity, trusting(SENDER), Task.silent())
    assert len(received.manifest.recipients) == 1


def test_says_what_was_written(tmp_path: Path) -> None:
    path = tmp_path / "x.age"
    written = sent(path, told("бір"))
    assert written.size == path.stat().st_size
    assert written.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize("length", [0, 1, 3_000, 60_000, 61_111, 200_000, 999_999])
def test_files_have_padded_sizes(tmp_path: Path, count: int, length: int) -> None:
    blob = [] if length == 0 else [(random_hex(), bytes(length))]
    written = sent(tmp_path / "x.age", Content(blobs=blob), count)  # type: ignore[arg-type]  # plain ids
    assert padded_size(written.size) == written.size


@given(st.integers(300, 200_000), st.integers(0, 3_000_000))
def test_padding_is_exact_and_small(head: int, least: int) -> None:
    plain = padded_plain_size(head, least)
    chunks = max(1, -(-plain // age.CHUNK_SIZE))
    size = head + plain + 16 * chunks
    assert plain >= least
    assert padded_size(size) == size
    assert size <= 1.13 * (head + least + 16 * (-(-least // age.CHUNK_SIZE)) + 32) + 32


@pytest.mark.parametrize("plain", [1, 65_535, 65_536, 65_537, 131_072, 131_073])
def test_a_sealed_file_is_as_long_as_was_computed(plain: int) -> None:
    out = io.BytesIO()
    with age.Writer(out, [Identity.generate().recipient]) as sealed:
        head = out.tell()
        sealed.write(bytes(plain))
    assert out.tell() == head + plain + 16 * -(-plain // age.CHUNK_SIZE)


def test_names_say_nothing() -> None:
    names = {writer.suggested_name() for _ in range(50)}
    assert len(names) == 50
    assert all(re.fullmatch(r"[0-9a-f]{8}\.age", name) for name in names)


def test_another_file_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "x.age"
    path.write_bytes(b"theirs")
    with pytest.raises(AppError, match=r"file\.exists"):
        sent(path, told("x"))
    assert path.read_bytes() == b"theirs"


@pytest.fixture
def small_stick() -> Iterator[None]:
    """No file may grow beyond 100 kB; the error is one of those that mean a full disk."""
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    signal.signal(signal.SIGXFSZ, before)


@pytest.mark.usefixtures("small_stick")
def test_a_full_stick_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(AppError, match=r"disk\.full"):
        sent(tmp_path / "x.age", told("x" * 1_000_000))
    assert not list(tmp_path.iterdir())


def test_cancel_leaves_nothing(tmp_path: Path) -> None:
    task = Task(lambda done, total, what: task.cancel() if total else None)
    blobs = [(random_hex(), bytes(3_000_000)) for _ in range(3)]
    with pytest.raises(Cancelled):
        write(
            tmp_path / "x.age",
            Content(blobs=blobs),  # type: ignore[arg-type]  # plain ids
            sender(RECEIVERS[0].card),
            task,
        )
    assert not list(tmp_path.iterdir())


def test_too_much_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writer, "CONTENT_LIMIT", 1000)
    with pytest.raises(AppError, match=r"bundle\.too_large"):
        sent(tmp_path / "x.age", told("x" * 2000))
    assert not list(tmp_path.iterdir())


def test_only_the_keys_of_the_card_sign() -> None:
    with pytest.raises(ValueError, match="keys"):
        Sender(RECEIVERS[1].key, SENDER.card, [RECEIVERS[0].card], NOW)
    with pytest.raises(ValueError, match="offset"):
        Sender(
            SENDER.key,
            SENDER.card,
            [RECEIVERS[0].card],
            datetime(2026, 1, 1),  # noqa: DTZ001 - what is refused
        )
