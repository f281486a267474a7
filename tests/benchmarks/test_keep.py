"""Backup and check: beside copying the same files, and beside only looking at them."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kuager.flows import keep, unlock
from kuager.flows.unlock import Session
from kuager.model.ids import RecordId, new_record_id
from kuager.task import Task
from tests.benchmarks import ratio
from tests.support import crowd, vaults

PEOPLE = 2_000
FILES, FILE_SIZE = 200, 10_500_000
"""2 GiB of recordings."""


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    folder = tmp_path_factory.mktemp("keep")
    made = vaults.vault(folder / "vault")
    crowd.record(made, PEOPLE)
    source = folder / "film"
    source.write_bytes(random.Random(1).randbytes(FILE_SIZE))
    for _ in range(FILES):
        begun = made.blobs.begin(source, RecordId(new_record_id()), "2026-11-22T10:00:00+05:00")
        begun.run(Task.silent())
        made.blobs.finish(begun.id)
    made.lock()
    opened = unlock.unlock(folder / "vault", vaults.WORDS)
    yield opened
    opened.lock()
    shutil.rmtree(folder)


def test_backup_of_two_gibibytes(session: Session, tmp_path: Path) -> None:
    stick = tmp_path / "stick"

    def copied() -> None:
        shutil.rmtree(tmp_path / "cp", ignore_errors=True)
        shutil.copytree(session.folder, tmp_path / "cp")

    floor = ratio.seconds(copied, 1)
    shutil.rmtree(tmp_path / "cp")
    first = ratio.seconds(lambda: keep.backup(session, stick, Task.silent()), 1)
    assert ratio.show("first backup, read again after writing", first, "copying the same files", floor) < 10

    def looked() -> int:
        return sum(
            (Path(folder) / name).stat().st_size
            for root in (session.folder, stick)
            for folder, _, names in os.walk(root)
            for name in names
        )

    assert looked() > 4 << 30
    again = ratio.seconds(lambda: keep.backup(session, stick, Task.silent()), 3)
    ratio.show("backup of the unchanged vault", again, "a walk over both folders", ratio.seconds(looked, 5))

    def database() -> None:
        shutil.copyfile(session.generation.folder / "vault.db", tmp_path / "vault.db")
        with (tmp_path / "vault.db").open("rb+") as stream:
            os.fsync(stream.fileno())

    assert ratio.show("the same", again, "copying its database", ratio.seconds(database, 3)) < 200
    shutil.rmtree(stick)


def test_check(session: Session) -> None:
    def read() -> None:
        for path in session.folder.rglob("*"):
            if path.is_file():
                with path.open("rb") as stream:
                    while stream.read(1 << 20):
                        pass

    ours = ratio.seconds(lambda: keep.check(session, Task.silent()), 1)
    assert ratio.show("check of everything", ours, "reading the same files", ratio.seconds(read, 1)) < 40
