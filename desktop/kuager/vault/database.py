"""SQLCipher: the only door to the database engine.

One connection per thread: the thread that opened the database writes, every other thread gets a connection
that only reads (WAL lets them work at once). In a `shared` database every thread writes, one after the other.
The key is raw, 256 bits; the page format is SQLCipher 4.
`synchronous=FULL`, so a committed transaction survives a power cut. Engine errors become `AppError`.
"""

from __future__ import annotations

import contextlib
import shutil
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from kuager.errors import AppError
from kuager.files import create_private
from kuager.task import Cancelled, Task
from kuager.vault.copying import copied

Row = tuple[Any, ...]
Values = Sequence[object] | Mapping[str, object]
"""What a statement is given: in order, or by name."""


_DAMAGED = ("not a database", "malformed", "file is encrypted", "vtable constructor failed")
_LEAST_ROOM = 1 << 16
"""Bytes; with less the engine can't even open its shared memory, and calls that a failure of the device."""


_WHOLE = ("BEGIN IMMEDIATE", "COMMIT", "ROLLBACK")
_PART = ("SAVEPOINT part", "RELEASE part", "ROLLBACK TO part", "RELEASE part")


_CACHE = 1 << 16
"""KiB of pages that a connection keeps."""

_TRIES = 5
"""How often the log is emptied before a copy; in a database of several threads one may just be writing."""

_LOOK_EVERY = 100_000
"""Steps of the engine between two looks whether to go on: some milliseconds."""


def _failure(error: Exception, path: Path) -> Exception:
    text, name = str(error), path.name
    if "disk is full" in text:
        return AppError("disk.full", file=name)
    if any(words in text for words in _DAMAGED):
        return AppError("vault.damaged", part=name)
    if "readonly" in text or "disk I/O" in text or "unable to open" in text:
        with contextlib.suppress(OSError):
            if shutil.disk_usage(path.parent).free < _LEAST_ROOM:
                return AppError("disk.full", file=name)
        return AppError("file.unwritable", file=name, reason=text)
    return error


class Database:
    """An encrypted database file, opened by the thread that will write to it."""

    def __init__(self, path: Path, key: bytes, *, shared: bool = False) -> None:
        self._path = path
        self._key = key
        self._shared = shared
        self._local = threading.local()
        self._guard = threading.Lock()
        self._open: list[Any] = []
        self._writer = threading.get_ident()
        self._connection()

    def _connection(self) -> Any:
        connection = getattr(self._local, "connection", None)
        if connection is not None:
            return connection
        if not self._key:
            raise RuntimeError("the database is closed")
        try:
            # Closing happens from the thread that locks; use stays in the thread that asked.
            connection = dbapi2.connect(
                str(self._path), isolation_level=None, check_same_thread=False, timeout=10.0
            )
        except dbapi2.Error as error:
            raise _failure(error, self._path) from error
        try:
            connection.execute("PRAGMA cipher_log_level=NONE")
            connection.execute(f"PRAGMA key=\"x'{self._key.hex()}'\"")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            connection.execute("PRAGMA journal_mode=WAL").fetchone()
            connection.execute("PRAGMA synchronous=FULL")
            connection.execute("PRAGMA secure_delete=ON").fetchone()
            connection.execute("PRAGMA temp_store=MEMORY")
            connection.execute(f"PRAGMA cache_size=-{_CACHE}")
            connection.execute("PRAGMA trusted_schema=OFF")
            if not self._shared and threading.get_ident() != self._writer:
                connection.execute("PRAGMA query_only=ON")
        except dbapi2.Error as error:
            connection.close()
            raise _failure(error, self._path) from error
        self._local.connection = connection
        with self._guard:
            self._open.append(connection)
        return connection

    def run(self, sql: str, values: Values = ()) -> int:
        """Execute one statement; returns the row id of an insert."""
        try:
            return int(self._connection().execute(sql, values).lastrowid or 0)
        except dbapi2.Error as error:
            raise _failure(error, self._path) from error

    def run_many(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Execute one statement for each row."""
        try:
            self._connection().executemany(sql, rows)
        except dbapi2.Error as error:
            raise _failure(error, self._path) from error

    def rows(self, sql: str, values: Values = ()) -> list[Row]:
        """All rows of a query."""
        try:
            return list(self._connection().execute(sql, values))
        except dbapi2.Error as error:
            raise _failure(error, self._path) from error

    def each(self, sql: str, values: Values = ()) -> Iterator[Row]:
        """The rows of a query one by one, so that those before a broken page come before its error."""
        try:
            yield from self._connection().execute(sql, values)
        except dbapi2.Error as error:
            raise _failure(error, self._path) from error

    def row(self, sql: str, values: Values = ()) -> Row | None:
        """The first row of a query, or None."""
        try:
            found: Row | None = self._connection().execute(sql, values).fetchone()
        except dbapi2.Error as error:
            raise _failure(error, self._path) from error
        return found

    def value(self, sql: str, values: Values = ()) -> Any:
        """The first column of the first row, or None."""
        row = self.row(sql, values)
        return None if row is None else row[0]

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing: commits at the end of the block, rolls back on any exception.

        Inside another one it is a part of it: what it did goes alone, and stays only with the whole.
        """
        begin, commit, *undo = _PART if self._connection().in_transaction else _WHOLE
        self.run(begin)
        try:
            yield
            self.run(commit)
        except BaseException:
            with contextlib.suppress(dbapi2.Error, AppError):
                for statement in undo:
                    self._connection().execute(statement)
            raise

    @contextlib.contextmanager
    def snapshot(self) -> Iterator[None]:
        """Read one state throughout, whatever other threads write meanwhile."""
        self.run("BEGIN")
        try:
            yield
        finally:
            with contextlib.suppress(dbapi2.Error, AppError):
                self._connection().execute("ROLLBACK")

    @contextlib.contextmanager
    def sparing(self) -> Iterator[None]:
        """Keep fewer pages: what reads all there is, from end to end, gains nothing by many."""
        self.run(f"PRAGMA cache_size=-{_CACHE // 4}")
        try:
            yield
        finally:
            with contextlib.suppress(dbapi2.Error, AppError):
                self._connection().execute(f"PRAGMA cache_size=-{_CACHE}")

    def copy(self, path: Path, task: Task) -> None:
        """Write all of it into a new file as it lies on the disk, under the same key; writers wait.

        Ten times as fast as `export`, which it falls back to where readers keep the log from being emptied.
        """
        log = self._path.with_name(self._path.name + "-wal")
        for _ in range(_TRIES):
            self.rows("PRAGMA wal_checkpoint(TRUNCATE)")
            with self.transaction():  # holds up writers; itself writes nothing
                if not log.exists() or not log.stat().st_size:
                    copied(self._path, path, task)
                    return
        create_private(path)
        self.export(path, self._key, task)

    def export(self, path: Path, key: bytes, task: Task) -> None:
        """Write all of it, newly packed, as a database of its own under another key; it must not exist yet.

        One that could not be finished is left as it is: the caller throws away its folder.
        """
        connection = self._connection()
        stopped: list[Cancelled] = []

        def look() -> int:
            try:
                task.step(0, None, "database")
            except Cancelled as cancelled:
                stopped.append(cancelled)
            return len(stopped)

        try:
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
            connection.execute("ATTACH DATABASE ? AS next KEY ?", (str(path), f"x'{key.hex()}'"))
            try:
                connection.execute("PRAGMA next.synchronous=FULL")
                connection.set_progress_handler(look, _LOOK_EVERY)
                connection.execute("SELECT sqlcipher_export('next')").fetchone()
                connection.execute(f"PRAGMA next.user_version={version}")
            finally:
                connection.set_progress_handler(None, _LOOK_EVERY)
                connection.execute("DETACH DATABASE next")
        except dbapi2.Error as error:
            if stopped:
                raise stopped[0] from None
            raise _failure(error, path) from error

    def pack(self) -> bool:
        """Write the file anew without free pages and gaps, and empty the log; False while a reader holds it.

        `secure_delete` overwrites what is deleted where it lies; of copies elsewhere in a page nothing is
        promised.
        """
        self.run("VACUUM")
        return not self.value("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Checkpoint, close every connection, forget the key; call when the other threads have stopped."""
        self._key = b""
        with self._guard:
            connections, self._open = self._open, []
        for connection in reversed(connections):
            with contextlib.suppress(dbapi2.Error):
                if connection is connections[0]:
                    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            connection.close()
        self._local = threading.local()
