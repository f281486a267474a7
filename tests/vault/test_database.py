"""The door to the engine: keys, threads, transactions, and failures of the disk."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import msgspec
import pytest
from sqlcipher3 import dbapi2

from kuager.errors import AppError
from kuager.flows import interview, unlock
from kuager.flows.interview import Editing, Saved
from kuager.flows.unlock import Session
from kuager.model.testimony import Narrative
from kuager.vault import schema
from kuager.vault.database import Database
from tests.support import vaults

KEY = b"k" * 32
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = Database(tmp_path / "some.db", KEY)
    opened.run("CREATE TABLE told(n INTEGER PRIMARY KEY, words TEXT)")
    yield opened
    opened.close()


def _in_thread(act: Callable[[], object]) -> object:
    """What an act gives, or raises, in a thread of its own."""
    found: list[object] = []

    def run() -> None:
        try:
            found.append(act())
        except Exception as error:  # noqa: BLE001 - handed to the test
            found.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    return found[0]


def _count(database: Database) -> int:
    return int(database.value("SELECT count(*) FROM told"))


def _code(act: Callable[[], object]) -> str:
    with pytest.raises(AppError) as refusal:
        act()
    return refusal.value.code


PROMISED = {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1, "temp_store": 2, "trusted_schema": 0}


def test_every_connection_is_set_as_promised(database: Database, tmp_path: Path) -> None:
    shared = Database(tmp_path / "drafts.db", KEY, shared=True)
    for each in (database, shared):
        settings = partial(_settings, each)
        assert settings() == _in_thread(settings) == PROMISED
    shared.close()


def _settings(database: Database) -> dict[str, object]:
    return {name: database.value(f"PRAGMA {name}") for name in PROMISED}


def test_another_key_or_another_file_is_damage(database: Database, tmp_path: Path) -> None:
    database.run("INSERT INTO told(words) VALUES('kept')")
    database.close()
    assert _code(lambda: Database(tmp_path / "some.db", b"x" * 32)) == "vault.damaged"
    (tmp_path / "text.db").write_bytes(b"no database at all, only words " * 400)
    assert _code(lambda: Database(tmp_path / "text.db", KEY)) == "vault.damaged"
    again = Database(tmp_path / "some.db", KEY)
    assert _count(again) == 1
    again.close()


def test_a_file_that_lost_its_end_is_damage(database: Database, tmp_path: Path) -> None:
    with database.transaction():
        database.run_many("INSERT INTO told(words) VALUES(?)", [("x" * 500,)] * 200)
    database.close()
    path = tmp_path / "some.db"
    path.write_bytes(path.read_bytes()[: 4096 * 5])
    assert _code(lambda: Database(path, KEY)) == "vault.damaged"


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert _code(lambda: Database(tmp_path / "nowhere" / "some.db", KEY)) == "file.unwritable"


def test_only_the_thread_that_opened_it_writes(database: Database) -> None:
    database.run("INSERT INTO told(words) VALUES('kept')")
    assert _in_thread(lambda: _count(database)) == 1
    refusal = _in_thread(lambda: database.run("INSERT INTO told(words) VALUES('lost')"))
    assert isinstance(refusal, AppError)
    assert refusal.code == "file.unwritable"
    assert _count(database) == 1


def test_in_a_shared_database_every_thread_writes(tmp_path: Path) -> None:
    shared = Database(tmp_path / "drafts.db", KEY, shared=True)
    shared.run("CREATE TABLE told(n INTEGER PRIMARY KEY, words TEXT)")
    assert _in_thread(lambda: shared.run("INSERT INTO told(words) VALUES('kept')")) == 1
    assert _count(shared) == 1
    shared.close()


def test_readers_see_what_was_committed_while_a_writer_works(database: Database) -> None:
    database.run("INSERT INTO told(words) VALUES('kept')")
    with database.transaction():
        database.run("INSERT INTO told(words) VALUES('not yet')")
        assert _in_thread(lambda: _count(database)) == 1
        assert _count(database) == 2
    assert _in_thread(lambda: _count(database)) == 2


def _write_and_fail(database: Database, failure: Callable[[], object]) -> None:
    with database.transaction():
        database.run("INSERT INTO told(words) VALUES('lost')")
        failure()


def _interrupted() -> None:
    raise KeyboardInterrupt


def test_a_transaction_in_another_one_goes_alone_and_stays_with_it(database: Database) -> None:
    def told() -> list[str]:
        return [words for (words,) in database.rows("SELECT words FROM told ORDER BY n")]

    def tell(words: str, *, fails: bool = False) -> None:
        with database.transaction():
            database.run("INSERT INTO told(words) VALUES(?)", (words,))
            if fails:
                raise KeyError

    def fail_around() -> None:
        with database.transaction():
            tell("with the whole")
            raise KeyError

    with database.transaction():
        tell("outer")
        with pytest.raises(KeyError):
            tell("gone", fails=True)
        tell("inner")
    assert told() == ["outer", "inner"]
    with pytest.raises(KeyError):
        fail_around()
    assert told() == ["outer", "inner"]


def test_a_transaction_is_all_or_nothing(database: Database) -> None:
    with pytest.raises(KeyboardInterrupt):
        _write_and_fail(database, _interrupted)
    # A bug of ours passes as it is, no words are put on it.
    with pytest.raises(dbapi2.Error):
        _write_and_fail(database, lambda: database.run("INSERT INTO nowhere VALUES(1)"))
    assert _count(database) == 0
    with database.transaction():
        database.run_many("INSERT INTO told(words) VALUES(?)", [("a",), ("b",)])
    assert _count(database) == 2


def test_nothing_is_left_open_or_in_the_journal(database: Database, tmp_path: Path) -> None:
    database.run("INSERT INTO told(words) VALUES('kept')")
    _in_thread(lambda: _count(database))
    assert (tmp_path / "some.db-wal").stat().st_size > 0
    database.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["some.db"]
    with pytest.raises(RuntimeError):  # the key is gone
        _count(database)
    assert isinstance(_in_thread(lambda: _count(database)), RuntimeError)
    database.close()


# -- a full disk --------------------------------------------------------------------------------------


def _fill(database: Database, pages: int) -> None:
    """Let the database grow by so many pages only: the engine itself then says that the disk is full."""
    database.run(f"PRAGMA max_page_count={database.value('PRAGMA page_count') + pages}")


def _empty(database: Database) -> None:
    database.run("PRAGMA max_page_count=1073741823")


def test_a_full_disk_stops_an_interview_as_a_whole(tmp_path: Path) -> None:
    session = vaults.vault(tmp_path / "vault")
    first = vaults.record(session, vaults.told())
    before = _everything(session)
    long = msgspec.structs.replace(vaults.told("32"), narrative=Narrative("She told it all. " * 3000))
    editing = Editing(long)
    interview.keep_draft(session, editing)
    failures = 0
    # The disk is full at one place of the transaction after the other, until there is room for all of it.
    while (saved := _saved(session, editing, pages=failures)) is None:
        failures += 1
        assert _everything(session) == before
        assert interview.open_draft(session, editing.interview.id) == editing
    assert failures > 10
    assert saved.records == 3
    assert interview.drafts(session) == []
    _empty(session.database)
    session.lock()
    again = unlock.unlock(tmp_path / "vault", vaults.WORDS)
    assert {row.id for row in interview.listing(again)} == {first.id, editing.interview.id}
    again.lock()


def _saved(session: Session, editing: Editing, pages: int) -> Saved | None:
    """None where there was no room for it."""
    _fill(session.database, pages)
    try:
        return interview.save(session, editing)
    except AppError as error:
        if error.code != "disk.full":
            raise
        return None


def _everything(session: Session) -> dict[str, list[tuple[object, ...]]]:
    tables = ("record", "revision", "section", "parent")
    history = {table: session.database.rows(f"SELECT * FROM {table}") for table in tables}  # noqa: S608
    return {**history, **vaults.projected(session)}


def test_a_full_disk_keeps_the_last_draft(tmp_path: Path) -> None:
    session = vaults.vault(tmp_path / "vault")
    editing = Editing(vaults.told())
    interview.keep_draft(session, editing)
    _fill(session.drafts.database, 0)
    assert _code(lambda: interview.keep_draft(session, Editing(vaults.told("32" * 4000)))) == "disk.full"
    assert interview.open_draft(session, editing.interview.id) == editing
    assert len(interview.drafts(session)) == 1
    session.lock()


def test_a_full_disk_stops_a_migration_and_leaves_the_old_tables(database: Database) -> None:
    schema_before = database.rows("SELECT name, sql FROM sqlite_master")
    _fill(database, 3)
    assert _code(lambda: schema.create(database)) == "disk.full"
    assert database.rows("SELECT name, sql FROM sqlite_master") == schema_before


_LIMITED = """
import resource, sys
from pathlib import Path
from kuager.errors import AppError
from kuager.flows import interview, unlock
from tests.support import vaults

session = unlock.unlock(Path(sys.argv[1]), vaults.WORDS)
size = max(path.stat().st_size for path in Path(sys.argv[1]).rglob("*.db*"))
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 20000, resource.RLIM_INFINITY))
for number in range(1000):
    try:
        saved = interview.save(session, interview.Editing(vaults.told(str(number))))
    except AppError as error:
        print(error.code, flush=True)
        break
    print(saved.id, flush=True)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
session.lock()
"""


def test_a_file_that_may_not_grow_loses_nothing_acknowledged(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    vaults.vault(folder).lock()
    done = subprocess.run(
        [sys.executable, "-c", _LIMITED, str(folder)], capture_output=True, cwd=ROOT, check=True, text=True
    )
    *saved, code = done.stdout.split()
    assert code in ("disk.full", "file.unwritable")
    assert done.stderr == ""
    assert saved
    session = unlock.unlock(folder, vaults.WORDS)
    assert {row.id for row in interview.listing(session)} == set(saved)
    before = vaults.projected(session)
    session.rebuild()
    assert vaults.projected(session) == before
    session.lock()


def test_a_disk_without_room_for_the_engine_itself_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing = tmp_path / "some.db"
    missing.mkdir()  # the engine can open neither this nor, on a full disk, its shared memory
    assert _code(lambda: Database(missing, KEY)) == "file.unwritable"
    usage = shutil.disk_usage(tmp_path)._replace(free=8192)
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage)
    assert _code(lambda: Database(missing, KEY)) == "disk.full"
