"""The content store: what records name is held in encrypted files, and what nothing names goes away."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from kuager.errors import AppError
from kuager.flows import unlock
from kuager.model.ids import BlobId, RecordId, is_id
from kuager.model.merge import BlobName
from kuager.task import Cancelled, Task
from kuager.vault import blobs, schema
from kuager.vault.blobs import SMALL_LIMIT, Blobs
from kuager.vault.database import Database
from tests.support import kills, vaults

SILENT = Task.silent()
NOW = "2026-11-22T09:00:00+00:00"


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(tmp_path / "vault.db", b"k" * 32)
    schema.create(opened)
    yield opened
    opened.close()


@pytest.fixture
def store(database: Database, tmp_path: Path) -> Blobs:
    return Blobs(database, tmp_path / "blobs")


def kept(store: Blobs, content: bytes) -> BlobName:
    row = Blobs.row(content)
    store.enter(store.write([row]))
    return row.id, row.sha256


def brought_in(store: Blobs, tmp_path: Path, content: bytes) -> BlobName:
    source = tmp_path / "source.mp4"
    source.write_bytes(content)
    begun = store.begin(source, RecordId("a" * 32), NOW)
    begun.run(SILENT)
    done = store.finish(begun.id)
    return done.id, done.sha256


def on_disk(store: Blobs) -> set[str]:
    return {path.relative_to(store.folder).as_posix() for path in store.folder.glob("??/*")}


def code_of(work: object) -> str:
    assert callable(work)
    with pytest.raises(AppError) as refusal:
        work()
    return refusal.value.code


@pytest.mark.parametrize("content", [b"", b"\0" * 10, b"%PDF-1.7" + bytes(range(256)) * 400])
def test_what_was_kept_is_read(store: Blobs, content: bytes) -> None:
    blob, sha256 = kept(store, content)
    assert is_id(blob)
    assert sha256 == hashlib.sha256(content).hexdigest()
    assert store.read(blob, sha256) == content


def test_the_same_bytes_twice_are_two_blobs_in_two_files(store: Blobs) -> None:
    one, other = kept(store, b"letter"), kept(store, b"letter")
    assert one[0] != other[0]
    assert one[1] == other[1]
    first, second = (store.folder / each.file for each in store.files())
    assert first.read_bytes() != second.read_bytes()


def test_a_file_s_name_is_not_the_blob_s(store: Blobs) -> None:
    """A bundle tells ids; a seized disk must not tell which file is which."""
    blob, sha256 = kept(store, b"letter")
    (found,) = store.files()
    assert blob not in found.file
    assert sha256 not in found.file
    assert found.file[:2] == found.file[3:5]
    assert found.stored == (store.folder / found.file).stat().st_size


def test_what_is_not_there_or_another_is_refused(store: Blobs) -> None:
    blob, sha256 = kept(store, b"letter")
    for wanted in ((BlobId("0" * 32), sha256), (blob, "0" * 64), (blob, "")):
        assert code_of(lambda wanted=wanted: store.read(*wanted)) == "vault.no_record"


def test_a_changed_lost_or_exchanged_file_is_damage(store: Blobs) -> None:
    names = [kept(store, b"letter"), kept(store, b"another")]
    first, second = (store.folder / each.file for each in store.files())
    whole = first.read_bytes()
    for content in (whole[:-1], bytes([whole[0] ^ 1]) + whole[1:], second.read_bytes()):
        first.write_bytes(content)
        assert sorted(_damaged(store, name) for name in names) == [False, True]
    first.unlink()
    assert sorted(_damaged(store, name) for name in names) == [False, True]
    assert sorted(_damaged(store, name, read=False) for name in names) == [False, True]


def _damaged(store: Blobs, name: BlobName, *, read: bool = True) -> bool:
    try:
        if read:
            store.read(*name)
        else:
            store.verify(*name, SILENT)
    except AppError as error:
        return error.code == "vault.damaged"
    return False


def test_a_row_that_says_another_digest_than_the_file_is_damage(store: Blobs, database: Database) -> None:
    blob, _ = kept(store, b"letter")
    other = hashlib.sha256(b"Letter").hexdigest()
    database.run("UPDATE blob SET sha256=? WHERE id=?", (other, blob))
    assert code_of(lambda: store.read(blob, other)) == "vault.damaged"


def test_a_video_is_not_held_in_memory(store: Blobs) -> None:
    assert len(Blobs.row(bytes(SMALL_LIMIT)).content) == SMALL_LIMIT
    assert code_of(lambda: Blobs.row(bytes(SMALL_LIMIT + 1))) == "input.too_large"


def test_a_large_one_is_opened_and_not_read(store: Blobs, tmp_path: Path) -> None:
    name = brought_in(store, tmp_path, bytes(SMALL_LIMIT + 1))
    assert code_of(lambda: store.read(*name)) == "input.too_large"
    with store.open(*name) as reader:
        assert reader.content.size == SMALL_LIMIT + 1
        reader.verify(SILENT)


def test_what_was_removed_cannot_be_read_even_before_its_file_goes(store: Blobs, database: Database) -> None:
    gone, stays = kept(store, b"letter"), kept(store, b"another")
    key = database.value("SELECT key FROM blob WHERE id=?", (gone[0],))
    with database.transaction():
        store.remove([gone])
    assert code_of(lambda: store.read(*gone)) == "vault.no_record"
    assert len(on_disk(store)) == 2
    assert store.gc() == 1
    assert on_disk(store) == {each.file for each in store.files()}
    assert store.read(*stays) == b"another"
    assert database.value("SELECT count(*) FROM blob WHERE key=?", (key,)) == 0


def test_removing_needs_both_id_and_digest(store: Blobs) -> None:
    """Somebody's record that names another's blob must not take it away."""
    blob, sha256 = kept(store, b"letter")
    store.remove([(blob, "0" * 64)])
    assert store.read(blob, sha256) == b"letter"


def test_what_was_written_and_not_entered_is_collected(store: Blobs, database: Database) -> None:
    name = kept(store, b"letter")

    def cut_off() -> None:
        with database.transaction():
            store.enter(store.write([Blobs.row(b"not saved")]))
            raise Cancelled

    with pytest.raises(Cancelled):
        cut_off()
    assert len(on_disk(store)) == 2
    store.settle()
    assert on_disk(store) == {each.file for each in store.files()}
    assert store.read(*name) == b"letter"


def test_one_that_is_held_stays_as_it_is(store: Blobs) -> None:
    row = Blobs.row(b"letter")
    store.enter(store.write([row]))
    (before,) = store.files()
    store.enter(store.write([row]))
    assert store.files() == [before]
    assert store.gc() == 1
    assert store.read(row.id, row.sha256) == b"letter"


def test_one_that_came_under_the_same_id_is_not_the_one_brought_in(store: Blobs, tmp_path: Path) -> None:
    blob, sha256 = brought_in(store, tmp_path, b"video")
    for other in (b"another", b"one more", b"a third", b"a fourth"):
        store.enter(store.write([Blobs.row(other)._replace(id=blob)]))
    assert store.one(blob).sha256 == sha256


def test_collecting_in_an_empty_vault(store: Blobs) -> None:
    assert store.gc() == 0
    store.settle()
    assert not store.folder.exists()


def test_closing_ends_the_readers(store: Blobs) -> None:
    reader = store.open(*kept(store, b"letter"))
    assert reader.read(3) == b"let"
    store.close()
    assert reader.closed


class TestNewKeys:
    def test_every_blob_gets_another_key_and_file(self, store: Blobs, database: Database) -> None:
        contents = [b"letter", b"another", b"x" * 200_000]
        names = [kept(store, content) for content in contents]
        before, files = self._keys(database), on_disk(store)
        blobs.outdate_keys(database)
        assert len(store.renewals()) == 3
        told: list[tuple[int, int | None]] = []
        store.renew_keys(Task(lambda done, total, _: told.append((done, total))))
        assert len(store.renewals()) == 0
        assert not before & self._keys(database)
        assert not files & on_disk(store)
        assert len(on_disk(store)) == 3
        assert [store.read(*name) for name in names] == contents
        assert told == sorted(told)
        assert told[-1] == (sum(map(len, contents)),) * 2

    def test_it_goes_on_where_it_was_stopped(self, store: Blobs, database: Database) -> None:
        names = [kept(store, bytes([n])) for n in range(6)]
        blobs.outdate_keys(database)
        steps = 0

        def listen(done: int, total: int | None, what: str) -> None:
            nonlocal steps
            steps += 1
            if steps == 8:
                task.cancel()

        task = Task(listen)
        with pytest.raises(Cancelled):
            store.renew_keys(task)
        left = len(store.renewals())
        assert 0 < left < 6
        fresh = self._keys(database, "WHERE NOT outdated")
        assert on_disk(store) == {each.file for each in store.files()}
        store.renew_keys(SILENT)
        assert len(store.renewals()) == 0
        assert fresh <= self._keys(database)
        assert [store.read(*name) for name in names] == [bytes([n]) for n in range(6)]

    def test_a_damaged_one_is_left_and_the_others_renewed(self, store: Blobs, database: Database) -> None:
        names = [kept(store, b"letter"), kept(store, b"another")]
        (store.folder / store.files()[0].file).write_bytes(b"")
        blobs.outdate_keys(database)
        store.renew_keys(SILENT)
        assert len(store.renewals()) == 1
        assert sorted(_damaged(store, name) for name in names) == [False, True]

    def test_collecting_while_one_is_written_leaves_it(self, store: Blobs, database: Database) -> None:
        name = kept(store, b"letter")
        blobs.outdate_keys(database)
        (renewal,) = store.renewals()
        renewal.run(SILENT)
        assert store.gc() == 0
        store.renewed(renewal)
        assert store.read(*name) == b"letter"
        assert on_disk(store) == {each.file for each in store.files()}

    def test_the_only_copy_stays_where_the_new_file_is_lost(self, store: Blobs, database: Database) -> None:
        name = kept(store, b"letter")
        blobs.outdate_keys(database)
        (renewal,) = store.renewals()
        renewal.run(SILENT)
        renewal.new_path.unlink()
        store.renewed(renewal)
        assert store.read(*name) == b"letter"
        assert len(store.renewals()) == 1

    def test_what_was_removed_meanwhile_does_not_come_back(self, store: Blobs, database: Database) -> None:
        name = kept(store, b"letter")
        blobs.outdate_keys(database)
        (renewal,) = store.renewals()
        renewal.run(SILENT)
        store.remove([name])
        store.gc()
        store.renewed(renewal)
        assert on_disk(store) == set()

    @staticmethod
    def _keys(database: Database, where: str = "") -> set[bytes]:
        return {key for (key,) in database.rows(f"SELECT key FROM blob {where}")}  # noqa: S608 - constants


KILLS, LONGEST = 25, 0.15


def _renew(folder: Path, tell: kills.Tell) -> None:
    session = unlock.unlock(folder, vaults.WORDS)
    tell("open")
    while True:
        session.blobs.renew_keys(SILENT)
        blobs.outdate_keys(session.database)


def test_a_kill_while_keys_are_renewed_loses_no_file(tmp_path: Path) -> None:
    folder, moments = tmp_path / "vault", random.Random(4)
    session = vaults.vault(folder)
    contents = [moments.randbytes(size) for size in (0, 10, 60_000, 60_001, 3_000_000, 9_000_000)]
    names = [kept(session.blobs, content) for content in contents]
    blobs.outdate_keys(session.database)
    session.lock()
    cut_off = 0
    for _ in range(KILLS):
        kills.told_until_killed(_renew, folder, moments.uniform(0, LONGEST))
        before = len(list((folder / "blobs").glob("??/*")))
        session = unlock.unlock(folder, vaults.WORDS)
        cut_off += before > len(names)
        assert on_disk(session.blobs) == {each.file for each in session.blobs.files()}
        for name, content in zip(names, contents, strict=True):
            with session.blobs.open(*name) as reader:
                assert reader.read() == content
        session.lock()
    assert cut_off > 0
