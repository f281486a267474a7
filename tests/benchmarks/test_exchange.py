"""Bundles and merging: beside `cp` of the same bytes and plain INSERT of the same rows, in the same run."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from kuager.bundle import draft as plans
from kuager.flows import exchange, organisation
from kuager.flows.unlock import Session
from kuager.task import Task
from kuager.vault import merge, schema
from kuager.vault.database import Database
from tests.benchmarks import ratio
from tests.support import crowd, vaults

INTERVIEWS = 10_000
TASK = Task.silent()


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> tuple[Session, Session, Path]:
    root = tmp_path_factory.mktemp("bench")
    sender, receiver = vaults.vault(root / "sender"), vaults.vault(root / "receiver", "Saule")
    exchange.trust(sender, exchange.own_card(receiver), "Saule")
    exchange.trust(receiver, exchange.own_card(sender), "Marzhan")
    crowd.record(sender, INTERVIEWS)
    return sender, receiver, root


def test_export_beside_cp(pair: tuple[Session, Session, Path]) -> None:
    sender, receiver, root = pair
    made: list[Path] = []

    def ours() -> None:
        made.append(exchange.export(sender, root, [receiver.history.origin], TASK)[0])

    taken = ratio.seconds(ours, 3)

    def copy() -> None:
        shutil.copyfile(made[0], root / "copy")
        with (root / "copy").open("rb+") as stream:
            os.fsync(stream.fileno())

    size = made[0].stat().st_size / 1e6
    floor = ratio.seconds(copy, 5)
    ratio.show(f"export of {INTERVIEWS} interviews ({size:.0f} MB)", taken, "cp and fsync of the file", floor)
    for path in made[1:]:
        path.unlink()


def test_merge_beside_executemany(pair: tuple[Session, Session, Path], tmp_path: Path) -> None:
    sender, receiver, root = pair
    path, _ = exchange.export(sender, root, [receiver.history.origin], TASK)
    incoming = exchange.open_bundle(receiver, path, TASK)
    held = merge.VaultHeld(receiver.database, receiver.history.origin)
    rows = plans.plan(incoming.content, held, organisation.beliefs(receiver), TASK).rows

    def bare() -> None:
        name = tmp_path / f"floor-{os.urandom(4).hex()}.db"
        database = Database(name, b"k" * 32)
        for statement in schema.HISTORY.split(";\n"):
            if statement.strip():
                database.run(statement)
        with database.transaction():
            database.run_many(
                "INSERT INTO revision(origin, seq, digest, header) VALUES(1,?,?,?)",
                (row[1:] for row in rows.revisions),
            )
            database.run_many(
                "INSERT INTO section(record, name, revision, salt, content) VALUES(?,?,?,?,?)",
                (
                    (number, row.name, number, row.salt, row.content)
                    for number, row in enumerate(rows.sections)
                ),
            )
            database.run_many(
                "INSERT INTO parent VALUES(?,?,?)",
                ((number, row.name, row.digest) for number, row in enumerate(rows.parents)),
            )
        database.close()

    floor = ratio.seconds(bare, 3)
    opened = ratio.seconds(lambda: exchange.open_bundle(receiver, path, TASK), 1)
    taken = ratio.seconds(lambda: exchange.bring_in(receiver, incoming, TASK), 1)
    again = ratio.seconds(lambda: exchange.bring_in(receiver, incoming, TASK), 3)
    what = f"{len(rows.revisions)} revisions"
    ratio.show(f"open: decrypt, hash, verify, plan {what}", opened, "executemany of the rows", floor)
    ratio.show(f"bring in {what} with all lists", taken, "executemany of the rows", floor)
    ratio.show("the same again", again, "executemany of the rows", floor)
    assert len(receiver.database.rows("SELECT 1 FROM interview")) == INTERVIEWS
