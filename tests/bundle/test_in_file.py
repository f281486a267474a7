"""A content that stays in its file: read when it is asked for, and never another than was looked through."""

from __future__ import annotations

import shutil
import tracemalloc
from pathlib import Path

import pytest

from kuager.bundle.content import Content
from kuager.bundle.reader import Received, read
from kuager.bundle.verify import take_apart
from kuager.bundle.writer import Sender, write
from kuager.crypto import age
from kuager.errors import AppError
from kuager.model.ids import RecordId
from kuager.task import Task
from tests.support.histories import NOW, Store, Writer, at_hand, trusting

SENDER, US = Writer(), Writer()
SILENT = Task.silent()
LONG = "ұзақ " * 20_000  # a section of more than one chunk


def told(*texts: str) -> Content:
    author = Writer(SENDER.key, SENDER.identity)
    for number, text in enumerate(texts):
        author.tell(RecordId(f"{number:032x}"), text)
    author.send_letter(RecordId("f" * 32), b"%PDF" + bytes(100_000))
    return author.export()


def sent(path: Path, content: Content) -> Received:
    write(path, content, Sender(SENDER.key, SENDER.card, [US.card], NOW), SILENT)
    return read(path, US.identity, trusting(SENDER), SILENT)


def test_items_lie_across_chunks(tmp_path: Path) -> None:
    content = told("бір", LONG, "екі", LONG)
    found = sent(tmp_path / "x.age", content).content
    assert at_hand(found) == content
    assert [found.sections[place] for place in (3, 0, 2, 1)] == [content.sections[p] for p in (3, 0, 2, 1)]
    assert found.headers[1:3] == content.headers[1:3]
    with pytest.raises(IndexError):
        found.headers[len(content.headers)]


def test_it_needs_neither_an_open_file_nor_a_secret_key(tmp_path: Path) -> None:
    """Between looking and bringing in a stick may be taken out and put in again."""
    content = told("бір")
    path = tmp_path / "x.age"
    received = sent(path, content)
    path.rename(tmp_path / "away")
    with pytest.raises(AppError, match=r"file\.missing"):
        at_hand(received.content)
    (tmp_path / "away").rename(path)
    assert at_hand(received.content) == content


def test_another_file_of_the_same_name_is_told(tmp_path: Path) -> None:
    path, other = tmp_path / "x.age", tmp_path / "y.age"
    received = sent(path, told("бір"))
    sent(other, told("бір"))
    shutil.copyfile(other, path)
    with pytest.raises(AppError, match=r"bundle\.changed"):
        at_hand(received.content)


def test_nothing_comes_in_of_what_was_exchanged_meanwhile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody who knows the file's key seals other bytes at the same place, after the plan was made."""
    received = sent(tmp_path / "x.age", told("бір", "екі"))
    plan = US.plan_parts([received.parts], SENDER)
    true_chunk = age.Payload.chunk

    def exchanged(self: age.Payload, source: age.SeekableSource, index: int) -> bytes:
        return true_chunk(self, source, index).replace("бір".encode(), "үш!".encode()[:6])

    monkeypatch.setattr(age.Payload, "chunk", exchanged)
    store = Store(US.origin)
    with pytest.raises(AppError, match=r"bundle\.changed"):
        store.apply(plan.rows)


@pytest.mark.parametrize("part", ["segments", "headers", "blobs"])
def test_every_part_is_compared(tmp_path: Path, part: str) -> None:
    content = told("бір")
    parts = take_apart(content, SILENT)
    plan = US.plan_parts([parts], SENDER)
    items = getattr(content, part)
    match part:
        case "segments":
            items[0] = items[0]._replace(mldsa65=bytes(3309))
        case "headers":
            items[0] = items[0].replace(b'"seq":1', b'"seq":2')
        case _:
            items[0] = (items[0][0], b"%PDF of somebody")
    with pytest.raises(AppError, match=r"bundle\.changed"):
        Store(US.origin).apply(plan.rows)


def test_memory_is_not_in_proportion_to_the_bytes(tmp_path: Path) -> None:
    peaks = []
    for size in (10, 100_000):
        path = tmp_path / f"{size}.age"
        write(
            path,
            told(*("x" * size + str(n) for n in range(60))),
            Sender(SENDER.key, SENDER.card, [US.card], NOW),
            SILENT,
        )
        tracemalloc.start()
        received = read(path, US.identity, trusting(SENDER), SILENT)
        pages = sum(1 for _ in US.plan_parts([received.parts], SENDER).rows.pages)
        assert pages == (1 if size == 10 else 6)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert (tmp_path / "100000.age").stat().st_size > 5 << 20
    assert max(peaks) < 5 << 20
