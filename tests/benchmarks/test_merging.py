"""Bringing bundles in: beside plain INSERT of the same rows in the same run, and what memory it takes.

"Merge" is all from the sealed file on: opening, hashing, verifying, parsing, the plan, and the rows in the
tables with their heads. The lists that are derived from them are told apart.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from kuager.bundle import draft, reader, writer
from kuager.bundle.card import Card
from kuager.bundle.matrix import Belief
from kuager.bundle.plan import MergePlan
from kuager.bundle.writer import Sender
from kuager.crypto.identity import Identity
from kuager.crypto.signing import SigningKey
from kuager.flows import exchange
from kuager.flows.unlock import Session
from kuager.model.merge import Page
from kuager.task import Task
from kuager.vault import merge, origins, schema
from kuager.vault.database import Database
from tests.benchmarks import ratio
from tests.support import crowd, vaults
from tests.support.histories import NOW, rows_of
from tests.support.long_histories import History

REVISIONS = 100_000
INTERVIEWS = 10_000
TASK = Task.silent()


class Stranger:
    """A machine that wrote much, and whose card a vault trusts."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._key, identity = SigningKey.generate(), Identity.generate()
        self._card = Card(self._key.public.ed25519, self._key.public.mldsa65, str(identity.recipient), "")
        self._history = History(self._key)

    def befriend(self, session: Session) -> None:
        now = "2026-11-22T09:00:00+00:00"
        origins.keep(session.database, self._key.public, self._card.recipient, "many", session.member.id, now)

    def bundle(self, revisions: int, *receivers: Session) -> Path:
        """A bundle with what it wrote next."""
        path = self._folder / f"{os.urandom(4).hex()}.age"
        cards = [exchange.sender_card(session) for session in receivers]
        writer.write(path, self._history.content(revisions), Sender(self._key, self._card, cards, NOW), TASK)
        return path

    def opened(self, session: Session, path: Path) -> MergePlan:
        """Read, verified and planned."""
        received = reader.read(path, session.identity, lambda _: self._key.public, TASK)
        held = merge.VaultHeld(session.database, session.history.origin)
        return draft.plan([received.parts], held, lambda _: Belief(self._key.public), TASK)

    def merged(self, session: Session, path: Path) -> MergePlan:
        """The same, and the rows in the tables, without the lists."""
        plan = self.opened(session, path)
        if not plan.empty:
            with session.database.transaction():
                merge.unite(session.database, plan.rows, TASK)
        return plan


def executemany(folder: Path, rows: Page) -> tuple[float, float]:
    """Seconds and seconds of the processor that plain INSERT of these rows into the same tables takes."""
    keys = {key: n for n, key in enumerate(dict.fromkeys((row.record, row.kind) for row in rows.sections), 1)}
    sections = [
        (keys[row.record, row.kind], row.name, row.seq, row.salt, row.content) for row in rows.sections
    ]
    parents = [(keys[row.record, row.kind], row.name, row.digest) for row in rows.parents]
    database = Database(folder / f"{os.urandom(4).hex()}.db", b"k" * 32)
    for statement in schema.HISTORY.split(";\n"):
        if statement.strip():
            database.run(statement)

    def insert() -> None:
        with database.transaction():
            database.run_many(
                "INSERT INTO record(n, id, kind) VALUES(?,?,?)", ((n, *key) for key, n in keys.items())
            )
            database.run_many("INSERT INTO segment VALUES(1,?,?,?,?,?,?)", (row[1:] for row in rows.segments))
            database.run_many(
                "INSERT INTO revision(origin, seq, digest, header) VALUES(1,?,?,?)",
                (row[1:] for row in rows.revisions),
            )
            database.run_many(
                "INSERT INTO section(record, name, revision, salt, content) VALUES(?,?,?,?,?)", sections
            )
            database.run_many("INSERT INTO parent VALUES(?,?,?)", parents)

    taken = timed(insert)
    database.close()
    return taken


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds, and seconds of the processor: on a machine that has much else to do they tell more."""
    start, processor = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - start, time.process_time() - processor


def show(what: str, ours: tuple[float, float], floor: tuple[float, float]) -> None:
    ratio.show(what, ours[0], "executemany of the same rows", floor[0])
    ratio.show(f"{what}, processor", ours[1], "executemany of the same rows", floor[1])


def test_merge_beside_executemany(tmp_path: Path) -> None:
    session, stranger = vaults.vault(tmp_path / "vault"), Stranger(tmp_path)
    stranger.befriend(session)
    path = stranger.bundle(REVISIONS, session)
    rows = rows_of(stranger.opened(session, path))
    assert len(rows.revisions) == REVISIONS
    floor = sorted(executemany(tmp_path, rows) for _ in range(3))[1]
    del rows
    ours = timed(lambda: stranger.merged(session, path))
    again = sorted(timed(lambda: stranger.merged(session, path)) for _ in range(3))[1]
    show(f"merge of {REVISIONS} revisions", ours, floor)
    show("the same again", again, floor)
    assert session.database.value("SELECT count(*) FROM revision") == REVISIONS


def test_a_little_into_much(tmp_path: Path) -> None:
    """100 revisions with their lists into a vault of 300,000, beside one of 3,000."""
    taken = {}
    for held in (3_000, 300_000):
        session, stranger = vaults.vault(tmp_path / f"{held}"), Stranger(tmp_path)
        stranger.befriend(session)
        for left in range(held, 0, -REVISIONS):
            stranger.merged(session, stranger.bundle(min(left, REVISIONS), session))
        bundles = [stranger.bundle(100, session) for _ in range(9)]

        def bring_in(path: Path, session: Session = session, stranger: Stranger = stranger) -> None:
            plan = stranger.opened(session, path)
            merge.apply(session.database, session.blobs, plan.rows, session.rules, TASK)

        taken[held] = sorted(timed(lambda path=path: bring_in(path)) for path in bundles)[4]  # type: ignore[misc]  # bound
    ratio.show("100 revisions into 300,000", taken[300_000][0], "into 3,000", taken[3_000][0])
    ratio.show("the same, processor", taken[300_000][1], "into 3,000", taken[3_000][1])


_MERGE = """
import sys
from pathlib import Path
from kuager.bundle import draft, reader
from kuager.bundle.matrix import Belief
from kuager.flows import organisation, unlock
from kuager.task import Task
from kuager.vault import merge, origins
from tests.support import vaults

def resident(what):
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(what)) / 1024

session = unlock.unlock(Path(sys.argv[1]), vaults.WORDS)
believed = organisation.beliefs(session)
idle = resident("VmRSS")
Path("/proc/self/clear_refs").write_text("5")  # the peak begins anew
def keys(origin):
    return believed(origin).key
received = reader.read(Path(sys.argv[2]), session.identity, keys, Task.silent())
held = merge.VaultHeld(session.database, session.history.origin)
plan = draft.plan([received.parts], held, believed, Task.silent())
planned = resident("VmHWM") - idle
with session.database.transaction():
    merge.unite(session.database, plan.rows, Task.silent())
print(planned, resident("VmHWM") - idle, plan.new)
session.lock()
"""


def test_memory_of_merge_over_idle(tmp_path: Path) -> None:
    session, stranger = vaults.vault(tmp_path / "vault"), Stranger(tmp_path)
    stranger.befriend(session)
    path = stranger.bundle(REVISIONS, session)
    session.lock()
    done = subprocess.run(
        [sys.executable, "-c", _MERGE, str(tmp_path / "vault"), str(path)],
        cwd=Path(__file__).resolve().parents[2],
        check=True,
        capture_output=True,
        text=True,
    )
    planned, grown, revisions = done.stdout.split()
    print(
        f"\nmerge of {revisions} revisions, {path.stat().st_size >> 20} MiB: "
        f"{float(grown):.0f} MiB over idle, {float(planned):.0f} MiB of it until it was planned"
    )
    assert float(grown) <= 64


def test_bring_in_with_all_lists(tmp_path: Path) -> None:
    """What a person waits for: interviews as they are recorded, with every list and the search."""
    sender, receiver = vaults.vault(tmp_path / "sender"), vaults.vault(tmp_path / "receiver", "Saule")
    vaults.befriend(sender, receiver)
    crowd.record(sender, INTERVIEWS)
    path, _ = exchange.export(sender, tmp_path, [receiver.history.origin], TASK)
    opened = timed(lambda: exchange.open_bundle(receiver, path, TASK))
    incoming = exchange.open_bundle(receiver, path, TASK)
    plan_rows = crowd_rows(receiver, path)
    floor = sorted(executemany(tmp_path, plan_rows) for _ in range(3))[1]
    taken = timed(lambda: exchange.bring_in(receiver, incoming, TASK))
    again = sorted(timed(lambda: exchange.bring_in(receiver, incoming, TASK)) for _ in range(3))[1]
    what = f"{len(plan_rows.revisions)} revisions"
    show(f"open: decrypt, hash, verify, plan {what}", opened, floor)
    show(f"bring in {what} with all lists", taken, floor)
    show("the same again", again, floor)
    assert len(receiver.database.rows("SELECT 1 FROM interview")) == INTERVIEWS


def crowd_rows(session: Session, path: Path) -> Page:
    """The rows that a bundle would bring."""
    trusted = exchange.sender_keys(session)
    received = reader.read(path, session.identity, trusted, TASK)
    key = trusted(received.sender.origin)
    assert key is not None
    held = merge.VaultHeld(session.database, session.history.origin)
    return rows_of(draft.plan([received.parts], held, lambda _: Belief(key), TASK))
