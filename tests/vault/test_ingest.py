"""A file comes into the vault whole or goes on coming, whatever a lock, a kill or a full disk does."""

from __future__ import annotations

import hashlib
import os
import random
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kuager.crypto.chunks import SEALED_SIZE
from kuager.errors import AppError
from kuager.files import RESERVE
from kuager.flows import interview, unlock
from kuager.flows.unlock import Session
from kuager.model.ids import BlobId, RecordId
from kuager.task import Cancelled, Task
from kuager.vault import blob_file
from kuager.vault.ingest import Ingest
from tests.support import disks, kills, vaults

SILENT = Task.silent()
RECORD, NOW = RecordId("a" * 32), "2026-11-22T09:00:00+00:00"
MIB = 1 << 20


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "vault"


@pytest.fixture
def session(folder: Path) -> Iterator[Session]:
    opened = vaults.vault(folder)
    yield opened
    opened.lock()


def made_source(folder: Path, size: int = 3 * MIB + 17, name: str = "интервью 31.mp4") -> Path:
    path = folder / name
    path.write_bytes(random.Random(size).randbytes(size))
    return path


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def begun(session: Session, source: Path) -> Ingest:
    return session.blobs.begin(source, RECORD, NOW)


def files(folder: Path) -> set[str]:
    return {path.name for path in (folder / "blobs").glob("??/*")}


def stop_after(mebibytes: int, act: object) -> Task:
    """A task that does something once so much has been copied."""
    assert callable(act)
    done_it: list[bool] = []

    def listen(done: int, total: int | None, what: str) -> None:
        if what == "copy" and done >= mebibytes * MIB and not done_it:
            done_it.append(True)
            act()

    return Task(listen)


def cancelled_after(mebibytes: int) -> Task:
    def listen(done: int, total: int | None, what: str) -> None:
        if what == "copy" and done >= mebibytes * MIB:
            task.cancel()

    task = Task(listen)
    return task


class Stop(Exception):  # noqa: N818 - stands for a power cut
    """The power goes."""


def power_cut() -> None:
    raise Stop


class TestBringingIn:
    def test_a_file_is_held_as_it_is(self, session: Session, tmp_path: Path) -> None:
        source = made_source(tmp_path)
        on_its_way = begun(session, source)
        assert session.blobs.unfinished() == [on_its_way]
        content = on_its_way.run(SILENT)
        assert content == (source.stat().st_size, sha256(source))
        kept = session.blobs.finish(on_its_way.id)
        assert (kept.id, kept.sha256, kept.size) == (on_its_way.id, content.sha256, content.size)
        assert (kept.name, kept.record) == ("интервью 31.mp4", RECORD)
        assert session.blobs.finish(on_its_way.id) == kept
        assert session.blobs.unfinished() == []
        assert session.blobs.of(RECORD) == session.blobs.files() == [kept]
        with session.blobs.open(kept.id, kept.sha256) as reader:
            assert reader.read() == source.read_bytes()

    @pytest.mark.parametrize("size", [0, 1, MIB])
    def test_of_any_size(self, session: Session, tmp_path: Path, size: int) -> None:
        source = made_source(tmp_path, size)
        on_its_way = begun(session, source)
        assert on_its_way.run(SILENT).sha256 == sha256(source)
        session.blobs.verify(session.blobs.finish(on_its_way.id).id, sha256(source), SILENT)

    def test_neither_key_nor_name_is_shown(self, session: Session, tmp_path: Path) -> None:
        on_its_way = begun(session, made_source(tmp_path))
        assert on_its_way.key.hex() not in repr(on_its_way)
        assert repr(on_its_way.key) not in repr(on_its_way)
        assert "интервью" not in repr(on_its_way)

    def test_a_name_that_is_no_text(self, session: Session, tmp_path: Path) -> None:
        source = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.mp4"))
        source.write_bytes(b"video")
        begun(session, source).run(SILENT)
        (on_its_way,) = session.blobs.unfinished()
        assert on_its_way.source == source
        assert session.blobs.finish(on_its_way.id).name == "\N{REPLACEMENT CHARACTER}.mp4"

    def test_what_is_no_file_is_refused_and_leaves_nothing(
        self, session: Session, folder: Path, tmp_path: Path
    ) -> None:
        pipe = tmp_path / "pipe"
        os.mkfifo(pipe)
        for path, code in (
            (tmp_path / "no such", "file.missing"),
            (tmp_path, "file.unreadable"),
            (pipe, "file.unreadable"),
        ):
            with pytest.raises(AppError) as refusal:
                begun(session, path)
            assert refusal.value.code == code
        assert session.blobs.unfinished() == []
        assert not files(folder)

    def test_one_that_was_not_begun_cannot_end(self, session: Session, tmp_path: Path) -> None:
        on_its_way = begun(session, made_source(tmp_path))
        for blob in (on_its_way.id, BlobId("0" * 32)):
            with pytest.raises(AppError, match=r"vault\.no_record"):
                session.blobs.finish(blob)

    def test_two_go_one_after_the_other(self, session: Session, tmp_path: Path) -> None:
        first, second = (begun(session, made_source(tmp_path, 2 * MIB + n, f"{n}.mp4")) for n in range(2))
        waiting, order = threading.Event(), []

        def run_second() -> None:
            second.run(Task(lambda done, total, what: waiting.set() if what == "waiting" else None))
            order.append("second")

        thread = threading.Thread(target=run_second)

        def start_second() -> None:
            thread.start()
            assert waiting.wait(20)
            order.append("first still copies")

        first.run(stop_after(1, start_second))
        thread.join()
        assert order == ["first still copies", "second"]
        assert session.blobs.finish(first.id).size == 2 * MIB
        assert session.blobs.finish(second.id).size == 2 * MIB + 1


class TestCancelling:
    def test_while_it_copies(self, session: Session, folder: Path, tmp_path: Path) -> None:
        on_its_way = begun(session, made_source(tmp_path))
        with pytest.raises(Cancelled):
            on_its_way.run(cancelled_after(1))
        assert not files(folder)
        session.blobs.cancel(on_its_way.id)
        assert session.blobs.unfinished() == []

    def test_while_the_vault_is_locked(self, folder: Path, tmp_path: Path) -> None:
        session = vaults.vault(folder)
        on_its_way = begun(session, made_source(tmp_path))
        session.lock()
        with pytest.raises(Cancelled):
            on_its_way.run(cancelled_after(1))
        session = unlock.unlock(folder, vaults.WORDS)
        assert session.blobs.unfinished() == []
        assert not files(folder)
        session.lock()

    def test_one_that_was_cut_off(self, session: Session, folder: Path, tmp_path: Path) -> None:
        on_its_way = begun(session, made_source(tmp_path))
        with pytest.raises(Stop):
            on_its_way.run(stop_after(1, power_cut))
        assert len(files(folder)) == 1
        session.blobs.cancel(on_its_way.id)
        assert not files(folder)
        assert session.blobs.unfinished() == []


class TestTheLock:
    def test_it_goes_on_and_is_found_at_the_next_unlocking(self, folder: Path, tmp_path: Path) -> None:
        source = made_source(tmp_path)
        session = vaults.vault(folder)
        on_its_way = begun(session, source)
        on_its_way.run(stop_after(1, session.lock))
        session = unlock.unlock(folder, vaults.WORDS)
        (kept,) = session.blobs.of(RECORD)
        assert (kept.id, kept.sha256) == (on_its_way.id, sha256(source))
        session.blobs.verify(kept.id, kept.sha256, SILENT)
        assert session.blobs.unfinished() == []
        assert session.blobs.finish(on_its_way.id) == kept
        session.lock()

    def test_another_session_lets_a_running_one_be(self, folder: Path, tmp_path: Path) -> None:
        source = made_source(tmp_path)
        session = vaults.vault(folder)
        on_its_way = begun(session, source)
        again: list[Session] = []

        def lock_and_unlock() -> None:
            session.lock()
            again.append(unlock.unlock(folder, vaults.WORDS))

        on_its_way.run(stop_after(1, lock_and_unlock))
        assert [each.id for each in again[0].blobs.unfinished()] == [on_its_way.id]
        assert again[0].blobs.finish(on_its_way.id).sha256 == sha256(source)
        again[0].lock()


class TestGoingOn:
    def test_only_the_rest_of_the_source_is_read(self, session: Session, tmp_path: Path) -> None:
        source = made_source(tmp_path, 20 * MIB)
        on_its_way = begun(session, source)
        with pytest.raises(Stop):
            on_its_way.run(stop_after(12, power_cut))
        stands = on_its_way.path.read_bytes()
        told: list[str] = []
        (found,) = session.blobs.unfinished()
        found.run(Task(lambda done, total, what: told.append(what)))
        assert told.count("resume") == 12
        assert told.count("copy") in (9, 10)
        assert on_its_way.path.read_bytes()[: len(stands)] == stands
        assert session.blobs.finish(found.id).sha256 == sha256(source)

    def test_a_source_that_changed_is_refused(self, session: Session, tmp_path: Path) -> None:
        source = made_source(tmp_path)
        on_its_way = begun(session, source)
        with source.open("ab") as stream:
            stream.write(b"more")
        with pytest.raises(AppError, match=r"file\.unreadable.*changed"):
            on_its_way.run(SILENT)

    def test_a_source_that_grows_meanwhile_is_refused(self, session: Session, tmp_path: Path) -> None:
        source = made_source(tmp_path)
        on_its_way = begun(session, source)

        def grow() -> None:
            with source.open("ab") as stream:
                stream.write(b"more")

        with pytest.raises(AppError, match=r"file\.unreadable.*changed"):
            on_its_way.run(stop_after(1, grow))
        with pytest.raises(AppError, match=r"vault\.no_record"):
            session.blobs.finish(on_its_way.id)

    def test_other_bytes_under_the_same_size_and_time_begin_anew(
        self, session: Session, tmp_path: Path
    ) -> None:
        source = made_source(tmp_path)
        on_its_way = begun(session, source)
        with pytest.raises(Stop):
            on_its_way.run(stop_after(2, power_cut))
        source.write_bytes(random.Random(0).randbytes(on_its_way.size))
        os.utime(source, ns=(on_its_way.modified, on_its_way.modified))
        assert on_its_way.run(SILENT).sha256 == sha256(source)
        session.blobs.verify(session.blobs.finish(on_its_way.id).id, sha256(source), SILENT)

    def test_a_source_that_is_gone_can_come_back(self, session: Session, tmp_path: Path) -> None:
        source = made_source(tmp_path)
        on_its_way, aside = begun(session, source), tmp_path / "aside"
        with pytest.raises(Stop):
            on_its_way.run(stop_after(2, power_cut))
        source.rename(aside)
        with pytest.raises(AppError, match=r"file\.missing"):
            on_its_way.run(SILENT)
        aside.rename(source)
        assert on_its_way.run(SILENT).sha256 == sha256(source)


class TestFullDisk:
    @pytest.fixture
    def disk(self, tmp_path: Path) -> Iterator[Path]:
        with disks.small_disk(tmp_path / "disk", 64 * MIB) as mounted:
            yield mounted

    def test_it_is_said_before_it_happens(self, disk: Path, tmp_path: Path) -> None:
        session = vaults.vault(disk / "vault")
        with pytest.raises(AppError) as refusal:
            begun(session, made_source(tmp_path, 40 * MIB))
        assert refusal.value.code == "disk.too_small"
        needed, free = refusal.value.facts["needed_bytes"], refusal.value.facts["free_bytes"]
        assert needed == blob_file.stored_size(40 * MIB) + RESERVE
        assert isinstance(free, int)
        assert 55 * MIB < free < 64 * MIB
        assert session.blobs.unfinished() == []
        session.lock()

    def test_and_when_it_happens_nothing_half_stays(self, disk: Path, tmp_path: Path) -> None:
        source = made_source(tmp_path, 20 * MIB)
        session = vaults.vault(disk / "vault")
        on_its_way = begun(session, source)
        ballast: list[Path] = []
        with pytest.raises(AppError) as refusal:
            on_its_way.run(stop_after(4, lambda: ballast.append(disks.fill(disk))))
        assert refusal.value.code == "disk.too_small"
        assert int(refusal.value.facts["needed_bytes"]) > int(refusal.value.facts["free_bytes"])
        assert on_its_way.path.stat().st_size == 0
        # What was copied has been given back: the vault can go on.
        vaults.record(session, vaults.told("31"))
        session.lock()
        session = unlock.unlock(disk / "vault", vaults.WORDS)
        assert len(interview.listing(session)) == 1
        ballast[0].unlink()
        (found,) = session.blobs.unfinished()
        assert found.run(SILENT).sha256 == sha256(source)
        session.blobs.verify(session.blobs.finish(found.id).id, sha256(source), SILENT)
        session.lock()

    def test_a_letter_that_finds_no_room_saves_nothing(self, disk: Path) -> None:
        session = vaults.vault(disk / "vault")
        before = vaults.projected(session)
        disks.fill(disk, leave=300_000)
        with pytest.raises(AppError, match=r"disk\.full"):
            session.history.save([], session.member.id, session.clock(), [session.blobs.row(bytes(500_000))])
        assert session.blobs.files() == []
        assert vaults.projected(session) == before
        assert session.blobs.gc() == 1
        session.lock()


KILLS, LONGEST = 40, 0.12
"""Seconds from the unlocking of a child to its kill, at most: some files of every size."""


def _bring_in(folder: Path, tell: kills.Tell) -> None:
    """Go on with what was stopped, then bring in one file after the other; tells each that is kept."""
    session = unlock.unlock(folder, vaults.WORDS)
    tell("open")
    for on_its_way in session.blobs.unfinished():
        on_its_way.run(SILENT)
        tell(session.blobs.finish(on_its_way.id).id)
    while True:
        for source in sorted((folder.parent / "sources").iterdir()):
            on_its_way = begun(session, source)
            on_its_way.run(SILENT)
            tell(session.blobs.finish(on_its_way.id).id)


def test_a_kill_loses_nothing_that_was_acknowledged_and_leaves_no_half(folder: Path, tmp_path: Path) -> None:
    sources, moments = tmp_path / "sources", random.Random(3)
    sources.mkdir()
    for number, size in enumerate((0, 100_000, 4 * MIB, 14 * MIB)):
        made_source(sources, size, f"{number}.mp4")
    known = {sha256(path) for path in sources.iterdir()}
    vaults.vault(folder).lock()
    resumed = 0
    for _ in range(KILLS):
        told = kills.told_until_killed(_bring_in, folder, moments.uniform(0, LONGEST))
        acknowledged = set(told[1:])
        session = unlock.unlock(folder, vaults.WORDS)
        held = session.blobs.files()
        assert acknowledged <= {each.id for each in held}
        for each in held:
            assert each.sha256 in known
            session.blobs.verify(each.id, each.sha256, SILENT)
        waiting = session.blobs.unfinished()
        assert len(waiting) <= 1
        assert files(folder) == {Path(each.file).name for each in held} | {each.path.name for each in waiting}
        for on_its_way in waiting:
            resumed += on_its_way.path.stat().st_size >= SEALED_SIZE
            if moments.random() < 0.5:  # else the next child goes on with it
                assert on_its_way.run(SILENT).sha256 == sha256(on_its_way.source)
                held.append(session.blobs.finish(on_its_way.id))
        session.blobs.remove([(each.id, each.sha256) for each in held])
        session.blobs.gc()
        session.lock()
    assert resumed > 0


def test_memory_does_not_grow_with_the_file(session: Session, tmp_path: Path) -> None:
    import resource

    small, large = made_source(tmp_path, MIB, "small"), tmp_path / "large"
    begun(session, small).run(SILENT)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with large.open("wb") as stream:
        stream.truncate(400 * MIB)  # a hole
    on_its_way = begun(session, large)
    on_its_way.run(SILENT)
    kept = session.blobs.finish(on_its_way.id)
    session.blobs.verify(kept.id, kept.sha256, SILENT)
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert (after - before) * 1024 < 64 * MIB


def test_a_source_that_fails_to_read_is_said(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_its_way = begun(session, made_source(tmp_path))
    with pytest.raises(Stop):
        on_its_way.run(stop_after(2, power_cut))

    def failing(path: Path, opening: object, size: int, task: Task) -> object:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(blob_file, "recognised", failing)
    with pytest.raises(AppError, match=r"file\.unreadable.*Input/output"):
        on_its_way.run(SILENT)
    monkeypatch.undo()
    assert on_its_way.run(SILENT).size == on_its_way.size
